"""How long a notebook waits for another one, what it shows meanwhile, and who hears of it."""

import contextlib
from datetime import UTC, datetime, timedelta

import filelock
import pytest

from regiolab.storage import StoredWorkspace, stored_workspace, unsaved


def names(stored):
    return [party.name for party in stored.workspace.stakeholders]


@pytest.fixture
def waits(monkeypatch):
    """How long each attempt to get the lock may take, and how often it looks."""
    asked = []

    class Lock(filelock.FileLock):
        def acquire(self, timeout=None, poll_interval=0.05, **options):
            asked.append((timeout, poll_interval))
            return super().acquire(timeout, poll_interval, **options)

    monkeypatch.setattr(stored_workspace, "process_lock", Lock)
    return asked


def test_who_opens_or_changes_waits_five_seconds_and_who_only_looks_does_not(opened, waits):
    stored = opened()
    assert waits == [(5.0, 0.005)]
    stored.workspace.add_stakeholder("Deltion", "education")
    assert waits[1:] == [(5.0, 0.005)]
    opened().workspace.add_stakeholder("Cibap", "education")
    waits.clear()
    stored.follow()
    assert waits == [(0, 0.005)]
    stored.follow()
    assert len(waits) == 1
    assert names(stored) == ["Deltion", "Cibap"]


def test_one_change_of_several_parts_takes_the_lock_once(opened, waits):
    stored = opened()
    waits.clear()
    with stored.workspace.guard():
        stored.workspace.add_stakeholder("Deltion", "education")
        stored.workspace.add_stakeholder("Cibap", "education")
        stored.follow()
    assert len(waits) == 1
    assert names(opened()) == ["Deltion", "Cibap"]


def test_what_is_in_the_file_shows_also_to_who_cannot_get_the_lock(folder, opened, monkeypatch):
    opened().workspace.add_stakeholder("Deltion", "education")
    monkeypatch.setattr(stored_workspace, "_PATIENCE", 0.01)
    with filelock.FileLock(folder / ".lock"):
        stored = StoredWorkspace(folder, "Regio")
        assert names(stored) == ["Deltion"]
        assert stored.workspace.about.title == "Onze regio"
        assert stored.problem.text("nl") == (
            f"Niet bewaard: een ander notebook is bezig met {folder}. Sluit het of probeer het "
            "opnieuw."
        )
        before = (folder / "workspace.json").read_bytes()
        stored.workspace.add_stakeholder("Cibap", "education")
        assert (folder / "workspace.json").read_bytes() == before


def test_who_only_looks_is_not_told_that_another_is_busy(folder, opened):
    stored = opened()
    opened().workspace.add_stakeholder("Deltion", "education")
    heard = []
    stored.subscribe(lambda: heard.append(names(stored)))
    with filelock.FileLock(folder / ".lock"):
        stored.follow()
    assert stored.problem is None
    assert heard == []
    stored.follow()
    assert heard == [["Deltion"]]


def test_what_could_not_be_saved_is_tried_again_after_five_seconds_and_not_before(
    folder, opened, monkeypatch
):
    now = 1000.0
    monkeypatch.setattr(unsaved, "monotonic", lambda: now)
    monkeypatch.setattr(stored_workspace, "_PATIENCE", 0.01)
    stored = opened()
    with filelock.FileLock(folder / ".lock"):
        stored.workspace.add_stakeholder("Deltion", "education")
    heard = []
    stored.subscribe(lambda: heard.append(stored.problem))
    now = 1004.9
    stored.follow()
    assert heard == []
    now = 1005.0
    stored.follow()
    assert heard == [None]
    assert names(opened()) == ["Deltion"]


def test_listeners_hear_once_after_the_block_and_the_one_that_asked_hears_nothing(opened):
    stored = opened()
    heard = []
    asking = lambda: heard.append("asking")  # noqa: E731 - to be told apart by what it is
    stop = stored.subscribe(asking)
    stored.subscribe(lambda: heard.append("other"))
    with stored.telling_afterwards(all_but=asking):
        stored.workspace.add_stakeholder("Deltion", "education")
        stored.workspace.add_stakeholder("Cibap", "education")
        assert heard == []
    assert heard == ["other"]
    with stored.telling_afterwards(), stored.telling_afterwards():
        stored.workspace.add_stakeholder("Landstede", "education")
    assert heard == ["other", "asking", "other"]
    stop()
    stop()
    stored.workspace.undo()
    assert heard[3:] == ["other"]


def test_after_a_block_that_failed_listeners_hear_of_the_next_change(opened):
    stored = opened()
    heard = []
    stored.subscribe(lambda: heard.append(1))
    with contextlib.suppress(RuntimeError), stored.telling_afterwards():
        stored.workspace.add_stakeholder("Deltion", "education")
        raise RuntimeError
    assert heard == [1]
    stored.workspace.undo()
    assert heard == [1, 1]


def test_reading_and_a_refused_step_are_no_reason_to_tell_anybody(opened):
    stored = opened()
    heard = []
    stored.subscribe(lambda: heard.append(1))
    stored.follow()
    with pytest.raises(ValueError, match="Fill in a name"):
        stored.workspace.add_stakeholder("", "education")
    with stored.workspace.guard():
        pass
    assert heard == []


def test_the_moment_of_saving_is_now_and_that_of_reading_is_that_of_the_file(folder, opened):
    before = datetime.now(UTC)
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    assert before <= stored.saved_at <= datetime.now(UTC)
    again = opened()
    written = (folder / "workspace.json").stat().st_mtime
    assert abs(again.saved_at - datetime.fromtimestamp(written, UTC)) < timedelta(milliseconds=1)


def test_a_step_of_two_notebooks_is_saved_under_its_own_kind(opened):
    a, b = opened(), opened()
    a.workspace.add_stakeholder("Deltion", "education")
    b.workspace.add_stakeholder("Cibap", "education")
    a.workspace.undo()
    a.workspace.undo()
    assert names(b) == ["Deltion", "Cibap"]
    b.follow()
    assert names(b) == []
    b.workspace.redo()
    b.workspace.redo()
    assert names(opened()) == ["Deltion", "Cibap"]
    assert [change.values["item"] for change in opened().workspace.history.done] == [
        "Deltion",
        "Cibap",
    ]


@pytest.mark.parametrize("content", [b"{", b"\xff", b"{}"])
def test_a_file_that_cannot_be_used_is_left_alone_by_who_cannot_get_the_lock(
    folder, opened, monkeypatch, content
):
    opened().workspace.add_stakeholder("Deltion", "education")
    (folder / "workspace.json").write_bytes(content)
    monkeypatch.setattr(stored_workspace, "_PATIENCE", 0.01)
    with filelock.FileLock(folder / ".lock"):
        stored = StoredWorkspace(folder, "Regio")
        assert names(stored) == []
        assert stored.notices == []
        assert "is bezig met" in stored.problem.text("nl")
        assert (folder / "workspace.json").read_bytes() == content


def test_listeners_hear_each_time_that_trying_again_fails(folder, opened, monkeypatch):
    now = 1000.0
    monkeypatch.setattr(unsaved, "monotonic", lambda: now)
    stored = opened()
    heard = []
    stored.subscribe(lambda: heard.append(stored.problem is not None))
    with monkeypatch.context() as broken:
        broken.setattr("os.fsync", _full)
        stored.workspace.add_stakeholder("Deltion", "education")
        now = 1010.0
        stored.follow()
    assert heard == [True, True]
    now = 1020.0
    stored.follow()
    assert heard == [True, True, False]


def _full(*_args):
    raise OSError(28, "No space left on device")


def test_a_file_that_cannot_be_read_now_is_left_as_it_is_and_read_later(
    folder, opened, monkeypatch
):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    file = folder / "workspace.json"
    before = file.read_bytes()
    plain = type(file).read_bytes

    def unreadable(path):
        if path.name == "workspace.json":
            raise OSError(5, "Input/output error")
        return plain(path)

    with monkeypatch.context() as broken:
        broken.setattr(type(file), "read_bytes", unreadable)
        stored.workspace.add_stakeholder("Cibap", "education")
        assert stored.problem.text("nl") == (
            f"Niet bewaard in {folder} (Input/output error). Download alles voor de zekerheid."
        )
    assert file.read_bytes() == before
    assert stored.notices == []
    stored.workspace.add_stakeholder("Landstede", "education")
    assert stored.problem is None
    assert names(opened()) == ["Deltion", "Cibap", "Landstede"]


def test_a_journal_that_was_lost_meanwhile_takes_no_step_away_from_who_has_them(folder, opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    (folder / "journal.jsonl").write_bytes(b"x\n")
    stored.workspace.add_stakeholder("Cibap", "education")
    assert stored.workspace.undo().values == {"item": "Cibap"}
    assert stored.workspace.undo().values == {"item": "Deltion"}
    assert names(opened()) == []


def test_where_nothing_could_be_saved_there_is_no_moment_of_saving(tmp_path):
    (tmp_path / "regio").write_text("in de weg", encoding="utf-8")
    assert StoredWorkspace(tmp_path / "regio", "Regio").saved_at is None
