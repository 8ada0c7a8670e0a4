"""The disk is full, the folder is read-only or in the way: nothing that was entered is lost."""

import errno
import functools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from regiolab.model import InputError
from regiolab.storage import StoredWorkspace, stored_workspace, unsaved

DISK_FULL = (
    "Niet bewaard: de schijf is vol. Download alles, maak ruimte en wijzig iets: "
    "dan wordt alles bewaard."
)


def names(stored):
    return [party.name for party in stored.workspace.stakeholders]


def failing(number):
    def fail(*_args, **_kwargs):
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize(
    ("call", "number", "words"),
    [
        ("fsync", errno.ENOSPC, "de schijf is vol"),
        ("fsync", errno.EDQUOT, "de schijf is vol"),
        ("replace", errno.ENOSPC, "de schijf is vol"),
        ("replace", errno.EACCES, "mag niets worden geschreven"),
        ("open", errno.EROFS, "mag niets worden geschreven"),
        ("open", errno.EPERM, "mag niets worden geschreven"),
        ("fsync", errno.EIO, "Download alles voor de zekerheid"),
    ],
)
def test_what_could_not_be_saved_is_saved_with_the_next_change(
    opened, monkeypatch, call, number, words
):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    saved = stored.workspace.to_json()
    with monkeypatch.context() as broken:
        broken.setattr(os, call, failing(number))
        stored.workspace.add_stakeholder("Cibap", "education")
        assert words in stored.problem.text("nl")
        stored.workspace.add_stakeholder("Fout", "education")
        stored.workspace.undo()
        assert names(stored) == ["Deltion", "Cibap"]
    assert opened().workspace.to_json() == saved
    stored.workspace.add_stakeholder("Landstede", "education")
    assert stored.problem is None
    again = opened()
    assert names(again) == ["Deltion", "Cibap", "Landstede"]
    assert again.workspace.undo().values == {"item": "Landstede"}
    assert again.workspace.undo().values == {"item": "Cibap"}


def test_what_waited_is_made_again_on_what_another_notebook_saved_meanwhile(opened, monkeypatch):
    a, b = opened(), opened()
    party = a.workspace.add_stakeholder("Deltion", "education").id
    other = a.workspace.add_stakeholder("Cibap", "education").id
    b.follow()
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", failing(errno.ENOSPC))
        a.workspace.add_stakeholder("Van a", "workers")
        a.workspace.update("stakeholders", party, {"influence": 1})
        a.workspace.add_relation(party, other)
        a.workspace.update("stakeholders", other, {"note": "van a"})
    b.workspace.add_stakeholder("Van b", "workers")
    b.workspace.update("stakeholders", party, {"interest": 4, "influence": 2})
    b.workspace.remove("stakeholders", other)
    a.workspace.add_stakeholder("Ook van a", "workers")
    assert a.problem is None
    again = opened()
    assert sorted(names(again)) == ["Deltion", "Ook van a", "Van a", "Van b"]
    deltion = again.workspace.get("stakeholders", party)
    assert (deltion.influence, deltion.interest) == (2, 4)
    asked = {(one.collection, one.field): one for one in again.workspace.conflicts}
    assert asked["stakeholders", "influence"].mine == 1
    assert asked["stakeholders", None].mine["note"] == "van a"
    assert not again.workspace.relations
    assert again.notices == []


def test_an_undo_that_waited_takes_the_same_step_back_later(opened, monkeypatch):
    a, b = opened(), opened()
    a.workspace.add_stakeholder("Deltion", "education")
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", failing(errno.ENOSPC))
        a.workspace.undo()
    b.workspace.add_stakeholder("Cibap", "education")
    a.workspace.add_stakeholder("Landstede", "education")
    assert names(opened()) == ["Cibap", "Landstede"]


def test_the_work_is_tried_again_by_itself_after_a_while(opened, monkeypatch):
    stored = opened()
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", failing(errno.ENOSPC))
        stored.workspace.add_stakeholder("Deltion", "education")
        assert stored.problem.text("nl") == DISK_FULL
    heard = []
    stored.subscribe(lambda: heard.append(stored.problem))
    stored.follow()
    assert stored.problem.text("nl") == DISK_FULL
    later = unsaved.monotonic() + 10
    monkeypatch.setattr(unsaved, "monotonic", lambda: later)
    stored.follow()
    assert heard == [None]
    assert names(opened()) == ["Deltion"]


def test_a_full_disk_in_a_folder_without_work_keeps_all_of_it_in_memory(opened, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", failing(errno.ENOSPC))
        stored = opened()
        assert stored.problem.text("nl") == DISK_FULL
        stored.workspace.add_stakeholder("Deltion", "education")
        assert names(stored) == ["Deltion"]
    stored.workspace.add_stakeholder("Cibap", "education")
    assert stored.problem is None
    assert names(opened()) == ["Deltion", "Cibap"]


def test_a_folder_that_the_system_does_not_allow(tmp_path):
    stored = StoredWorkspace(Path("/proc/regiolab/regio"), "Regio")
    stored.workspace.add_stakeholder("Deltion", "education")
    assert names(stored) == ["Deltion"]
    assert stored.problem.text("nl").startswith("Niet bewaard in /proc/regiolab/regio")


def test_a_file_in_the_place_of_the_folder(tmp_path):
    for path in (tmp_path / "regio", tmp_path / "regio" / "deeper"):
        (tmp_path / "regio").write_text("van de groep", encoding="utf-8")
        stored = StoredWorkspace(path, "Regio")
        stored.workspace.add_stakeholder("Deltion", "education")
        assert "er staat een bestand in de weg" in stored.problem.text("nl")
        assert (tmp_path / "regio").read_text(encoding="utf-8") == "van de groep"
        (tmp_path / "regio").unlink()
        stored.workspace.add_stakeholder("Cibap", "education")
        assert stored.problem is None
        assert names(StoredWorkspace(path, "Regio")) == ["Deltion", "Cibap"]
        shutil.rmtree(tmp_path / "regio")


@pytest.mark.parametrize("parts", [["x" * 300], ["x" * 200] * 25])
def test_a_path_that_is_too_long(tmp_path, parts):
    stored = StoredWorkspace(tmp_path.joinpath(*parts), "Regio")
    stored.workspace.add_stakeholder("Deltion", "education")
    sentence = stored.problem.text("nl")
    assert "de naam van de map is te lang" in sentence
    assert len(sentence) < 300
    assert names(stored) == ["Deltion"]


def test_a_folder_that_is_removed_while_it_is_open_comes_back_with_everything(folder, opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    shutil.rmtree(folder)
    stored.follow()
    assert not folder.exists()
    stored.workspace.add_stakeholder("Cibap", "education")
    assert stored.problem is None
    again = opened()
    assert names(again) == ["Deltion", "Cibap"]


def test_a_notebook_that_holds_the_lock_does_not_take_anything_away(opened, monkeypatch):
    monkeypatch.setattr(stored_workspace, "_PATIENCE", 0.05)
    a, b = opened(), opened()
    with a.workspace.guard():
        b.workspace.add_stakeholder("Deltion", "education")
        assert "een ander notebook is bezig met" in b.problem.text("nl")
        assert names(b) == ["Deltion"]
    b.workspace.add_stakeholder("Cibap", "education")
    assert b.problem is None
    assert names(opened()) == ["Deltion", "Cibap"]


def test_a_refused_input_while_nothing_can_be_saved_keeps_what_waits(opened, monkeypatch):
    stored = opened()
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", failing(errno.ENOSPC))
        stored.workspace.add_stakeholder("Deltion", "education")
        with pytest.raises(InputError):
            stored.workspace.add_stakeholder("", "education")
    with pytest.raises(InputError):
        stored.workspace.add_stakeholder("Deltion", "education")
    assert stored.problem is None
    assert names(opened()) == ["Deltion"]


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from regiolab.storage import StoredWorkspace

stored = StoredWorkspace(Path(sys.argv[1]), "Regio")
stored.workspace.add_stakeholder("Deltion", "education", note="x" * 3000)
saved = (stored.folder / "workspace.json").read_bytes()
resource.setrlimit(resource.RLIMIT_FSIZE, (len(saved) + 500, resource.RLIM_INFINITY))
for place in range(5):
    stored.workspace.add_stakeholder(f"Partij {place}", "education", note="y" * 3000)
    print(stored.problem.text("nl"))
assert (stored.folder / "workspace.json").read_bytes() == saved
assert len(StoredWorkspace(Path(sys.argv[1]), "Regio").workspace.stakeholders) == 1
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
stored.workspace.undo()
assert stored.problem is None
"""

READ_ONLY = """
import os, sys
from pathlib import Path
from regiolab.storage import StoredWorkspace

folder = Path(sys.argv[1])
# Python reads its own files here for the last time: who runs below may not.
StoredWorkspace(folder.parent / "first", "Regio").workspace.add_stakeholder("Een", "education")
StoredWorkspace(Path("/proc/regiolab"), "Regio").problem.text("nl")
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
StoredWorkspace(folder, "Regio").workspace.add_stakeholder("Deltion", "education")
folder.chmod(0o500)
(folder / ".lock").chmod(0o400)
stored = StoredWorkspace(folder, "Regio")
print(stored.problem.text("nl"))
assert [party.name for party in stored.workspace.stakeholders] == ["Deltion"]
stored.workspace.add_stakeholder("Cibap", "education")
print(stored.problem.text("nl"))
folder.chmod(0o700)
(folder / ".lock").chmod(0o600)
stored.workspace.add_stakeholder("Landstede", "education")
assert stored.problem is None
"""


def run(script, folder):
    """Run a script in a process of its own and return the lines it printed."""
    finished = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", script, folder], capture_output=True, text=True, timeout=60
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.splitlines()


def test_a_disk_that_is_really_full_and_then_has_room_again(folder, opened):
    assert set(run(FULL_DISK, folder)) == {DISK_FULL}
    again = opened()
    assert names(again) == ["Deltion", *(f"Partij {place}" for place in range(4))]
    assert again.workspace.redo().values == {"item": "Partij 4"}


def test_a_folder_that_is_really_read_only_shows_its_work_and_later_takes_all_that_waited():
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        folder = home / "regio"
        folder.mkdir()
        home.chmod(0o755)
        if os.geteuid() == 0:
            os.chown(folder, 65534, 65534)
        lines = run(READ_ONLY, folder)
        assert len(lines) == 2
        for line in lines:
            assert line == (
                f"Niet bewaard: in {folder} mag niets worden geschreven. Download nu alles, "
                "of zet de cursus in een eigen map en druk op “Begin opnieuw” of ▶▶."
            )
        again = StoredWorkspace(folder, "Regio")
        assert names(again) == ["Deltion", "Cibap", "Landstede"]


def no_answer(monkeypatch, *files):
    """A disk far away that does not answer for these files; Python 3.12 and later say then that
    nothing is there."""
    real, of_path = os.stat, {way: getattr(Path, way) for way in ("exists", "is_file")}

    def asked(path, *args, **kwargs):
        if str(path).endswith(files):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
        return real(path, *args, **kwargs)

    monkeypatch.setattr(os, "stat", asked)
    for way, one in of_path.items():
        answer = functools.partial(
            lambda one, path: not path.name.endswith(files) and one(path), one
        )
        monkeypatch.setattr(Path, way, lambda path, answer=answer: answer(path))


def test_a_disk_that_does_not_answer_is_no_empty_folder(folder, opened, monkeypatch):
    first = opened()
    first.workspace.add_stakeholder("Deltion", "education")
    kept = (folder / "workspace.json").read_bytes()
    with monkeypatch.context() as broken:
        no_answer(broken, "workspace.json", "journal.jsonl")
        other = opened()
        other.workspace.add_stakeholder("Landstede", "education")
        first.workspace.add_stakeholder("Aventus", "education")
        assert first.problem is not None
        assert other.problem is not None
        assert (folder / "workspace.json").read_bytes() == kept
    other.workspace.add_stakeholder("Saxion", "knowledge")
    first.workspace.add_stakeholder("Cibap", "education")
    assert (first.problem, other.problem) == (None, None)
    assert sorted(names(opened())) == ["Aventus", "Cibap", "Deltion", "Landstede", "Saxion"]
    assert not [*folder.glob("*.set-aside-*")]


def test_a_journal_that_does_not_answer_is_not_begun_anew(folder, opened, monkeypatch):
    opened().workspace.add_stakeholder("Deltion", "education")
    with monkeypatch.context() as broken:
        no_answer(broken, "journal.jsonl")
        opened().workspace.add_stakeholder("Cibap", "education")
    assert not [*folder.glob("*.set-aside-*")]
    assert opened().workspace.undo().values == {"item": "Deltion"}
