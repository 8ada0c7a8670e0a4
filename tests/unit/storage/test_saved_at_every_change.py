"""What a group does is on disk at once, and the next notebook goes on with it."""

import pytest

from regiolab.model import InputError, Workspace
from regiolab.model.adding import add_parties
from regiolab.storage import StoredWorkspace


def names(stored):
    return [party.name for party in stored.workspace.stakeholders]


def test_every_change_is_in_the_file_when_it_is_acknowledged(folder, opened):
    stored = opened()
    for name in ("Deltion", "Cibap"):
        stored.workspace.add_stakeholder(name, "education")
        text = (folder / "workspace.json").read_text(encoding="utf-8")
        assert text == stored.workspace.to_json()
        assert stored.problem is None
    assert opened().workspace.to_json() == stored.workspace.to_json()


def test_opening_again_changes_no_byte(folder, opened):
    opened().workspace.add_stakeholder("Deltion", "education")
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    opened()
    assert before == {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_undo_and_redo_outlive_the_notebook(opened):
    first = opened()
    empty = first.workspace.to_json()
    first.workspace.add_stakeholder("Deltion", "education")
    first.workspace.add_stakeholder("Cibap", "education")
    first.workspace.undo()
    second = opened()
    second.workspace.undo()
    assert second.workspace.to_json() == empty
    third = opened()
    assert third.workspace.redo().values == {"item": "Deltion"}
    assert third.workspace.redo().values == {"item": "Cibap"}
    assert names(opened()) == ["Deltion", "Cibap"]


def test_a_refused_input_saves_nothing_and_breaks_nothing(folder, opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    before = (folder / "workspace.json").read_bytes()
    with pytest.raises(InputError):
        stored.workspace.add_stakeholder("Deltion", "education")
    assert (folder / "workspace.json").read_bytes() == before
    stored.workspace.add_stakeholder("Cibap", "education")
    assert names(opened()) == ["Deltion", "Cibap"]


def test_a_view_that_fails_does_not_keep_a_change_from_being_saved(opened):
    stored = opened()

    def fail():
        raise RuntimeError("a view")

    stop = stored.subscribe(fail)
    with pytest.raises(RuntimeError):
        stored.workspace.add_stakeholder("Deltion", "education")
    stop()
    stored.workspace.add_stakeholder("Cibap", "education")
    assert names(opened()) == ["Deltion", "Cibap"]


def test_a_file_that_was_edited_by_hand_and_is_right_is_followed_with_its_undo(folder, opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    file = folder / "workspace.json"
    file.write_text(file.read_text(encoding="utf-8").replace("\n", "\n   "), encoding="utf-8")
    again = opened()
    assert again.workspace.to_json() == stored.workspace.to_json()
    assert again.workspace.undo().values == {"item": "Deltion"}
    file.write_text(stored.workspace.to_json().replace("Deltion", "Landstede"), encoding="utf-8")
    again.follow()
    assert names(again) == ["Landstede"]
    again.workspace.add_stakeholder("Cibap", "education")
    assert names(opened()) == ["Landstede", "Cibap"]


def test_uploading_takes_over_a_file_and_undo_brings_the_work_back(opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    before = stored.workspace.to_json()
    other = Workspace.new("Andere")
    other.add_stakeholder("UWV", "intermediary")
    stored.replace_with(other.to_json())
    assert names(opened()) == ["UWV"]
    opened().workspace.undo()
    stored.follow()
    assert stored.workspace.to_json() == before
    with pytest.raises(InputError):
        stored.replace_with("{")
    assert stored.workspace.to_json() == before


def test_the_moment_of_saving_is_known_also_to_who_only_reads(opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    other = opened()
    assert abs((stored.saved_at - other.saved_at).total_seconds()) < 5


def test_three_hundred_parties_are_saved_and_read_back(opened):
    stored = opened()
    parties = [{"name": f"Partij {place}", "sector": "workers"} for place in range(300)]
    add_parties(stored.workspace, parties)
    assert len(names(opened())) == 300


def test_a_folder_may_have_spaces_and_signs_of_any_script_in_its_path(tmp_path):
    folder = tmp_path / "mijn map é 工作" / "regio"
    StoredWorkspace(folder, "Regio").workspace.add_stakeholder("Deltion", "education")
    assert names(StoredWorkspace(folder, "Regio")) == ["Deltion"]
