"""A journal that grew long forgets its oldest steps and nothing else."""

import pytest

from regiolab.model.change import Change, Edit
from regiolab.storage import StoredWorkspace, journal
from regiolab.storage.journal import Entry, Journal


@pytest.fixture
def short(monkeypatch):
    """A journal that is long after a few lines."""
    monkeypatch.setattr(journal, "_LARGEST", 3000)
    monkeypatch.setattr(journal, "_KEPT_ENTRIES", 6)


@pytest.mark.usefixtures("short")
def test_the_newest_steps_can_be_undone_and_the_work_is_whole(folder, opened):
    stored = opened()
    for place in range(40):
        stored.workspace.add_stakeholder(f"Partij {place}", "workers")
        assert len((folder / "journal.jsonl").read_bytes()) < 5000
    again = opened()
    assert again.workspace.to_json() == stored.workspace.to_json()
    for place in reversed(range(35, 40)):
        assert again.workspace.undo().values == {"item": f"Partij {place}"}
    assert len(opened().workspace.stakeholders) == 35


@pytest.mark.usefixtures("short")
def test_more_steps_back_than_the_journal_remembers_steps(opened):
    stored = opened()
    for place in range(12):
        stored.workspace.add_stakeholder(f"Partij {place}", "workers")
    while stored.workspace.undo():
        again = opened()
        assert again.workspace.to_json() == stored.workspace.to_json()
    redone = 0
    again = opened()
    while again.workspace.redo():
        redone += 1
        assert opened().workspace.to_json() == again.workspace.to_json()
    assert redone > 0


@pytest.mark.usefixtures("short")
def test_a_damaged_file_comes_back_also_when_the_journal_was_shortened(folder, opened):
    stored = opened()
    for place in range(40):
        stored.workspace.add_stakeholder(f"Partij {place}", "workers")
    (folder / "workspace.json").write_bytes(b"{")
    assert len(StoredWorkspace(folder, "Regio").workspace.stakeholders) == 40


def steps(*kinds):
    """Entries of so many steps, each to a state of its own: "state 1", "state 2" and so on."""
    return [
        Entry(kind, Change(f"step {place}", {}, ()), f"state {place}")
        for place, kind in enumerate(kinds, start=1)
    ]


def named(history):
    return [change.name for change in history.done]


@pytest.mark.usefixtures("short")
def test_a_shortened_journal_begins_at_the_state_before_its_oldest_step(tmp_path):
    path = tmp_path / "journal.jsonl"
    writing = Journal(path)
    writing.start("state 0")
    writing.write("state 0", steps(*["do"] * 30))
    writing.write("state 30", [Entry("do", Change("step 31", {}, ()), "state 31")])
    again = Journal(path)
    assert again.until("state 23") is None
    assert [entry.digest for entry in again.after("state 24")] == [
        f"state {place}" for place in range(25, 32)
    ]


@pytest.mark.usefixtures("short")
def test_the_oldest_step_of_a_shortened_journal_is_one_that_was_made(tmp_path):
    path = tmp_path / "journal.jsonl"
    writing = Journal(path)
    writing.start("state 0")
    writing.write("state 0", steps(*["do"] * 24, "undo", "undo", "do", "do", "do", "do"))
    writing.write("state 30", [Entry("do", Change("step 31", {}, ()), "state 31")])
    again = Journal(path)
    assert [entry.digest for entry in again.until("state 31")] == [
        f"state {place}" for place in range(26, 32)
    ]
    assert named(again.history("state 31")) == [f"step {place}" for place in range(27, 32)]


@pytest.mark.usefixtures("short")
def test_after_more_steps_back_than_it_keeps_a_shortened_journal_begins_anew(tmp_path):
    path = tmp_path / "journal.jsonl"
    writing = Journal(path)
    writing.start("state 0")
    writing.write("state 0", steps(*["do"] * 20, *["undo"] * 10))
    writing.write("state 30", [Entry("do", Change("step 31", {}, ()), "state 31")])
    assert named(Journal(path).history("state 31")) == ["step 31"]
    assert [entry.kind for entry in Journal(path).until("state 31")] == ["start", "do"]
    assert Journal(path).until("state 29") is None


def test_a_last_line_that_was_cut_before_its_end_does_not_count(tmp_path):
    path = tmp_path / "journal.jsonl"
    writing = Journal(path)
    writing.start("state 0")
    writing.write("state 0", steps("do", "do"))
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))
    again = Journal(path)
    assert again.until("state 2") is None
    again.write("state 2", [Entry("do", Change("step 3", {}, ()), "state 3")])
    assert named(Journal(path).history("state 3")) == ["step 1", "step 3"]


def test_a_journal_that_nobody_wrote_in_is_read_once(tmp_path, monkeypatch):
    path = tmp_path / "journal.jsonl"
    writing = Journal(path)
    assert not writing.has_changed()
    assert not writing.is_long()
    writing.start("state 0")
    assert not writing.has_changed()
    writing.write("state 0", steps("do", "do"))
    assert not writing.has_changed()
    other = Journal(path)
    assert other.has_changed()
    assert named(other.history("state 2")) == ["step 1", "step 2"]
    assert not other.has_changed()
    with monkeypatch.context() as watched:
        watched.setattr(type(path), "open", lambda *args: pytest.fail("it was read before"))
        assert named(other.history("state 1")) == ["step 1"]
    writing.write("state 2", [Entry("do", Change("step 3", {}, ()), "state 3")])
    assert other.has_changed()
    assert [entry.digest for entry in other.after("state 2")] == ["state 3"]


def test_what_stands_after_the_state_that_was_saved_is_written_over(tmp_path):
    path = tmp_path / "journal.jsonl"
    writing = Journal(path)
    writing.start("state 0")
    writing.write("state 0", steps("do", "do", "do"))
    writing.write("state 1", [Entry("do", Change("another", {}, ()), "other")])
    assert named(Journal(path).history("other")) == ["step 1", "another"]
    assert Journal(path).until("state 3") is None
    assert Journal(path).after("state 3") == []
    assert path.read_bytes().count(b"\n") == 3
    assert [entry.end for entry in writing.until("other")] == [
        entry.end for entry in Journal(path).until("other")
    ]


def test_of_a_state_that_was_reached_twice_the_last_time_counts(tmp_path):
    path = tmp_path / "journal.jsonl"
    writing = Journal(path)
    writing.start("state 0")
    change = Change("step 1", {}, (Edit("actions", "aaaaaaa2", "what", None, "bel"),))
    writing.write("state 0", [Entry("do", change, "state 1"), Entry("undo", change, "state 0")])
    again = Journal(path).history("state 0")
    assert (named(again), again.undone) == ([], [change])
    assert Journal(path).after("state 0") == []


def test_a_journal_for_a_state_that_it_does_not_know_begins_there_and_the_old_one_is_kept(tmp_path):
    path = tmp_path / "journal.jsonl"
    writing = Journal(path)
    writing.start("state 0")
    writing.write("elsewhere", [Entry("do", Change("step 1", {}, ()), "state 1")])
    assert named(Journal(path).history("state 1")) == ["step 1"]
    assert Journal(path).history("elsewhere").done == []
    assert Journal(path).history("state 0") is None
    (kept,) = tmp_path.glob("journal.set-aside-*.jsonl")
    assert b"state 0" in kept.read_bytes()


def test_names_in_a_journal_are_written_as_they_are(tmp_path):
    path = tmp_path / "journal.jsonl"
    Journal(path).start("state 0")
    change = Change("add {item}", {"item": "Súdwest 🏫"}, ())
    Journal(path).write("state 0", [Entry("do", change, "state 1")])
    assert "Súdwest 🏫" in path.read_text(encoding="utf-8")
    assert Journal(path).history("state 1").done == [change]


def test_a_state_that_is_not_known_is_looked_for_once_more_in_a_journal_that_looks_the_same(
    tmp_path, monkeypatch
):
    for look in ("signature", "glance"):
        monkeypatch.setattr(journal, look, lambda path: (1, 1, 1) if path.exists() else None)
    path = tmp_path / "journal.jsonl"
    writing = Journal(path)
    writing.start("state 0")
    other = Journal(path)
    assert other.until("state 1") is None
    writing.write("state 0", steps("do"))
    assert [entry.digest for entry in other.until("state 1")] == ["state 0", "state 1"]
