"""A journal that grew long forgets its oldest steps and nothing else."""

import pytest

from regiolab.storage import StoredWorkspace, journal


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
