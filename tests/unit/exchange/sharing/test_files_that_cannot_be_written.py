"""A file is there whole or not at all, and a sentence says why not."""

import errno
from pathlib import Path

import pytest

from regiolab import exchange
from regiolab.exchange.sharing.files import write_whole
from regiolab.model import InputError
from tests.unit.exchange.group_work import map_of

WRITERS = (
    *("write_xlsx", "write_csv", "write_gexf", "write_graphml", "write_svg", "write_png"),
    *("write_docx", "write_workbook"),
)


@pytest.mark.parametrize("writer", WRITERS)
def test_every_writer_takes_a_text_as_path_and_leaves_no_other_files(tmp_path, writer):
    getattr(exchange, writer)(map_of(2), str(tmp_path / "kaart.uit"))
    names = {path.name for path in tmp_path.iterdir()}
    assert names <= {"kaart.uit", "kaart-relations.uit"}
    assert "kaart.uit" in names


@pytest.mark.parametrize("writer", WRITERS)
def test_a_folder_that_is_not_there_is_named(tmp_path, writer):
    with pytest.raises(InputError) as refused:
        getattr(exchange, writer)(map_of(2), tmp_path / "weg" / "kaart.xlsx")
    assert str(tmp_path / "weg") in refused.value.text("nl")


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path):
    (tmp_path / "kaart.xlsx").mkdir()
    with pytest.raises(InputError) as refused:
        exchange.write_xlsx(map_of(2), tmp_path / "kaart.xlsx")
    assert "kan niet worden opgeslagen" in refused.value.text("nl")
    assert [path.name for path in tmp_path.iterdir()] == ["kaart.xlsx"]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EACCES, "sluit het daar"),
        (errno.EIO, "Kies een andere naam of map."),
    ],
)
def test_when_writing_fails_the_old_files_are_still_there(tmp_path, monkeypatch, number, expected):
    old = {tmp_path / "one": b"old", tmp_path / "two": b"old"}
    for path, content in old.items():
        path.write_bytes(content)
    opened = Path.open

    def fails_on_the_second(path, *args):
        if path.name.startswith(".two"):
            raise OSError(number, "no")
        return opened(path, *args)

    monkeypatch.setattr(Path, "open", fails_on_the_second)
    with pytest.raises(InputError) as refused:
        write_whole(dict.fromkeys(old, b"new"))
    assert expected in refused.value.text("nl")
    monkeypatch.undo()
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == old


def test_a_path_that_cannot_be_one_is_refused(tmp_path):
    with pytest.raises(InputError):
        exchange.write_svg(map_of(1), tmp_path / "a\x00b.svg")
    with pytest.raises(InputError):
        exchange.write_svg(map_of(1), tmp_path / f"{'a' * 300}.svg")
    assert not list(tmp_path.iterdir())
