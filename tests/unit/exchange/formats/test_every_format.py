"""Every format in the table has a button with words, and gives a file with a name and a type."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from regiolab import exchange
from regiolab.exchange import agenda_download_of, download_of
from regiolab.exchange.formats.table import FORMATS, formats_of
from regiolab.locale import LANGUAGES, text
from regiolab.model import InputError
from regiolab.storage import StoredWorkspace
from regiolab.widgets.agenda.agenda import Agenda
from regiolab.widgets.map.stakeholder_map import StakeholderMap
from tests.unit.exchange.group_work import filled_in

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.exchange.formats.file_format import FileFormat, Subject

DAY = date(2026, 3, 12)
MADE_BY = {"map": download_of, "agenda": agenda_download_of}
EVERY_FORMAT = pytest.mark.parametrize("made", FORMATS, ids=lambda one: f"{one.of}-{one.code}")


def buttons(stored: StoredWorkspace, subject: str, language: str) -> dict[str, tuple[str, str]]:
    """Return code -> button and what it is for, of every button on the screen."""
    if subject == "map":
        panel = StakeholderMap(stored, language)
        panel.answer({"type": "command", "client": "c", "seq": 1, "name": "export_begin"})
        panel.refresh()
        out = panel.view["out"]
        files = [*out["lists"]["files"], *out["pictures"]["files"]]
    else:
        agenda = Agenda(stored, language)
        go = {"type": "command", "client": "c", "seq": 1, "name": "go", "args": {"step": "export"}}
        agenda.answer(go)
        agenda.refresh()
        files = agenda.view["step"]["blocks"][0]["files"]
    return {one["format"]: (one["button"], one["about"]) for one in files}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("subject", MADE_BY)
def test_every_format_has_its_button_on_the_screen(
    tmp_path: Path, subject: str, language: str
) -> None:
    stored = StoredWorkspace(tmp_path / "regio", "Onze regio", language)
    assert buttons(stored, subject, language) == {
        one.code: (text(language, one.button), text(language, one.about))
        for one in FORMATS
        if one.of == subject
    }


@EVERY_FORMAT
def test_every_format_has_words_in_every_language(made: FileFormat) -> None:
    for words in (made.button, made.about):
        assert all(text(language, words) for language in LANGUAGES)
        assert text("nl", words) != text("en", words)


@EVERY_FORMAT
@pytest.mark.parametrize("shareable", [True, False], ids=["to share", "work"])
def test_every_format_gives_a_file_with_a_name_and_a_type(
    made: FileFormat, shareable: bool
) -> None:
    file = MADE_BY[made.of](filled_in(), made.code, shareable=shareable, day=DAY)
    assert file.content
    assert file.name.endswith(f"Groep-3-2026-03-12{made.mark}.{made.ending or made.code}")
    assert file.media_type == made.media_type
    kind, _, rest = file.media_type.partition("/")
    assert kind in {"application", "image", "text"}
    assert rest
    assert (kind == "image") == made.is_picture


@pytest.mark.parametrize(
    ("subject", "file_format", "package"),
    [("map", "png", "matplotlib"), ("agenda", "docx", "docx")],
)
def test_a_file_whose_writer_is_not_installed_says_so_in_a_sentence(
    subject: Subject, file_format: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(InputError) as refused:
        MADE_BY[subject](filled_in(), file_format, day=DAY)
    assert f"can't be made here: {package} is missing" in refused.value.text("en")


@pytest.mark.parametrize("subject", MADE_BY)
def test_no_two_formats_have_one_code_or_make_files_of_one_name(subject: str) -> None:
    here = [one for one in FORMATS if one.of == subject]
    assert len(formats_of(subject)) == len(here)
    assert len({one.file_name(one.mark) for one in here}) == len(here)


@pytest.mark.parametrize("code", formats_of("map"))
def test_every_format_of_the_map_has_a_function_that_writes_it(tmp_path: Path, code: str) -> None:
    write = getattr(exchange, f"write_{code}")
    path = tmp_path / "kaart"
    write(filled_in(), path, language="en", shareable=True)
    assert path.read_bytes()


@pytest.mark.parametrize("name", ["write_pdf", "write_", "gexf", "reads_write_gexf"])
def test_what_is_no_format_has_no_function(name: str) -> None:
    with pytest.raises(AttributeError, match=name):
        getattr(exchange, name)


@pytest.mark.parametrize("subject", MADE_BY)
def test_a_format_that_is_not_in_the_table_is_refused(subject: str) -> None:
    with pytest.raises(KeyError):
        MADE_BY[subject](filled_in(), "pdf")
