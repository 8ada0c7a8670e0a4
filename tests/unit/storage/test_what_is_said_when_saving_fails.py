"""Why something was not saved: each reason its own sentence, with the folder that it is about."""

import errno
import os
from pathlib import Path

import pytest

from regiolab.storage.files import set_aside, signature, text_of, why_not_saved
from regiolab.storage.folder import work_folder

FOLDER = Path("werk") / "regio"

ALLOWED = (
    "Niet bewaard: in werk/regio mag niets worden geschreven. Download nu alles, of zet de cursus "
    "in een eigen map en druk op “Begin opnieuw” of ▶▶."
)
FULL = (
    "Niet bewaard: de schijf is vol. Download alles, maak ruimte en wijzig iets: "
    "dan wordt alles bewaard."
)
IN_THE_WAY = (
    "Niet bewaard: werk/regio kan geen map zijn, want er staat een bestand in de weg. Download "
    "alles, verplaats dat bestand en wijzig iets."
)
TOO_LONG = (
    "Niet bewaard: de naam van de map is te lang (werk/regio). Download alles en zet de cursus in "
    "een map met een kortere naam."
)


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EACCES, ALLOWED),
        (errno.EPERM, ALLOWED),
        (errno.EROFS, ALLOWED),
        (errno.ENOSPC, FULL),
        (errno.EDQUOT, FULL),
        (errno.EFBIG, FULL),
        (errno.EEXIST, IN_THE_WAY),
        (errno.ENOTDIR, IN_THE_WAY),
        (errno.EISDIR, IN_THE_WAY),
        (errno.ENAMETOOLONG, TOO_LONG),
    ],
)
def test_each_reason_has_its_sentence(number, sentence):
    error = OSError(number, os.strerror(number))
    assert why_not_saved(error, FOLDER).text("nl") == sentence


def test_any_other_reason_is_told_in_the_words_of_the_system_or_by_its_name():
    named = why_not_saved(OSError(errno.EIO, "Input/output error"), FOLDER)
    assert named.text("nl") == (
        "Niet bewaard in werk/regio (Input/output error). Download alles voor de zekerheid."
    )
    assert "(OSError)" in why_not_saved(OSError(), FOLDER).text("nl")
    assert "(InterruptedError)" in why_not_saved(InterruptedError(), FOLDER).text("nl")


@pytest.mark.parametrize(
    ("name", "shown"),
    [("a" * 40 + "b" * 40, "a" * 40 + "b" * 40), ("a" * 41 + "b" * 40, "a" * 40 + "…" + "b" * 40)],
)
def test_of_a_name_of_more_than_eighty_signs_both_ends_are_shown(name, shown):
    error = OSError(errno.ENAMETOOLONG, "File name too long")
    assert f"te lang ({shown})." in why_not_saved(error, Path(name)).text("nl")


def test_a_file_that_is_set_aside_keeps_its_kind_and_says_when(tmp_path):
    file = tmp_path / "workspace.json"
    file.write_bytes(b"{")
    kept = set_aside(file)
    assert kept.parent == tmp_path
    assert kept.read_bytes() == b"{"
    assert not file.exists()
    name = kept.name.removeprefix("workspace.set-aside-").removesuffix(".json")
    day, time, fraction = name.split("-")
    assert (len(day), len(time), len(fraction)) == (8, 6, 6)
    assert (day + time + fraction).isdigit()


def test_a_file_looks_the_same_until_it_is_replaced_and_none_looks_like_nothing(tmp_path):
    file = tmp_path / "workspace.json"
    assert signature(file) is None
    file.write_bytes(b"{}")
    status = file.stat()
    assert signature(file) == (status.st_ino, 2, status.st_mtime_ns)
    assert text_of("é".encode()) == "é"


def test_a_sign_that_no_folder_can_hold_is_shown_as_one_that_is_missing():
    with pytest.raises(ValueError, match="a�b cannot be the folder of your work"):
        work_folder("regio", "a\0b")
    with pytest.raises(ValueError, match=r"~nobody\?x cannot be the folder of your work"):
        work_folder("regio", "~nobody\ud800x")


def test_a_folder_of_home_is_found_and_the_name_may_have_sixty_signs(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert work_folder("a" * 60, "~/cursus") == tmp_path / "cursus" / ("a" * 60)
    assert work_folder("7", tmp_path / "x" / "..") == tmp_path / "7"


def test_outside_a_course_the_work_stands_in_the_folder_where_one_is(tmp_path, monkeypatch):
    monkeypatch.delenv("REGIOLAB_HOME")
    monkeypatch.chdir(tmp_path)
    assert work_folder() == tmp_path / "work" / "regio"
