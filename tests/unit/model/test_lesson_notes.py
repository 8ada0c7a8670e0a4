"""What was done in a lesson is kept, and undo does not see it."""

import pytest

from regiolab.model import InputError, Workspace
from regiolab.model.lesson_notes import note
from regiolab.storage import StoredWorkspace


def test_a_note_is_in_the_file_and_comes_back():
    made = Workspace.new("Regio")
    note(made, "01", {"opened": True, "answers.growth": 0})
    again = Workspace.from_json(made.to_json())
    assert again.state["lessons"]["01"] == {
        "id": "01",
        "order": 1,
        "opened": True,
        "answers": {"growth": 0},
    }


def test_undo_and_redo_pass_over_notes():
    made = Workspace.new("Regio")
    party = made.add_stakeholder("Provincie", "government")
    note(made, "01", {"opened": True})
    made.undo()
    note(made, "01", {"exercise": True})
    made.redo()
    assert made.get("stakeholders", party.id)
    assert made.state["lessons"]["01"]["exercise"]


def test_what_is_known_is_not_written_again():
    made = Workspace.new("Regio")
    note(made, "01", {"opened": True})
    heard = []
    made.subscribe(lambda: heard.append(1))
    note(made, "01", {"opened": True})
    assert heard == []


@pytest.mark.parametrize("fields", [{"answers.growth": -1}, {"opened": "ja"}])
def test_a_value_that_is_not_allowed_is_refused(fields):
    made = Workspace.new("Regio")
    with pytest.raises(InputError):
        note(made, "01", fields)
    assert made.state["lessons"] == {}


def test_another_kernel_sees_a_note_and_its_undo_stays_whole(tmp_path):
    one = StoredWorkspace(tmp_path / "regio", "Regio", "nl")
    party = one.workspace.add_stakeholder("Provincie", "government")
    note(one.workspace, "02", {"opened": True})
    other = StoredWorkspace(tmp_path / "regio", "Regio", "nl")
    assert other.workspace.state["lessons"]["02"]["opened"]
    other.workspace.undo()
    assert other.workspace.get("stakeholders", party.id) is None
    assert other.workspace.state["lessons"]["02"]["opened"]
