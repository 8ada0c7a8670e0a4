"""Two people change one workspace at once: nothing that either entered disappears."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.model import Workspace
from regiolab.model.change import Change, Edit
from regiolab.model.rebase import rebase


class Two:
    """One party, seen by two people; `mine` and `theirs` are changes made on what both saw."""

    def __init__(self, **fields):
        self.workspace = Workspace.new("Regio")
        self.party = self.workspace.add_stakeholder("Deltion", "education", **fields)
        self.seen = self.workspace.state

    def change(self, **fields):
        before = self.seen["stakeholders"][self.party.id]
        edits = tuple(
            Edit("stakeholders", self.party.id, name, before.get(name), value)
            for name, value in fields.items()
        )
        return Change("change {item}", {"item": "Deltion"}, edits)

    def removal(self):
        before = self.seen["stakeholders"][self.party.id]
        edit = Edit("stakeholders", self.party.id, None, before, None)
        return Change("remove {item}", {"item": "Deltion"}, (edit,))

    @property
    def fields(self):
        return self.workspace.state["stakeholders"].get(self.party.id)


ANSWERS = st.one_of(st.none(), st.integers(0, 4))


@given(theirs=ANSWERS, mine=ANSWERS)
def test_different_fields_both_survive(theirs, mine):
    two = Two(influence=2, interest=2)
    two.workspace.apply(two.change(influence=theirs))
    two.workspace.apply(two.change(interest=mine))
    assert (two.fields.get("influence"), two.fields.get("interest")) == (theirs, mine)
    assert not two.workspace.conflicts


@given(start=ANSWERS, theirs=ANSWERS, mine=ANSWERS, choose_mine=st.booleans())
def test_the_same_field_keeps_theirs_and_asks_and_either_choice_is_made(
    start, theirs, mine, choose_mine
):
    two = Two(influence=start)
    begin = two.workspace.to_json()
    two.workspace.apply(two.change(influence=theirs))
    outcome = two.workspace.apply(two.change(influence=mine))
    asked = len({start, theirs, mine}) == 3
    assert two.fields.get("influence") == (mine if theirs == start else theirs)
    assert len(two.workspace.conflicts) == len(outcome.conflicts) == asked
    if asked:
        conflict = two.workspace.conflicts[0]
        assert (conflict.mine, conflict.theirs) == (mine, theirs)
        two.workspace.settle(conflict.id, mine=choose_mine)
        assert two.fields.get("influence") == (mine if choose_mine else theirs)
        assert not two.workspace.conflicts
    while len(two.workspace.history.done) > 1:
        two.workspace.undo()
    assert two.workspace.to_json() == begin


def test_leaving_a_field_as_it_was_seen_changes_nothing_of_what_somebody_else_made_of_it():
    two = Two(influence=1)
    two.workspace.apply(two.change(influence=3))
    two.workspace.apply(two.change(influence=1, interest=2))
    assert (two.fields["influence"], two.fields["interest"]) == (3, 2)
    assert not two.workspace.conflicts


@pytest.mark.parametrize("choose_mine", [True, False])
def test_who_changes_what_was_removed_can_have_it_back_with_the_change(choose_mine):
    two = Two(influence=1, note="blijft")
    two.workspace.apply(two.removal())
    gone = two.workspace.to_json()
    two.workspace.apply(two.change(influence=3, interest=4))
    assert two.fields is None
    (conflict,) = two.workspace.conflicts
    assert (conflict.field, conflict.theirs) == (None, None)
    two.workspace.settle(conflict.id, mine=choose_mine)
    if choose_mine:
        assert (two.fields["influence"], two.fields["interest"]) == (3, 4)
        assert two.fields["note"] == "blijft"
    else:
        assert two.fields is None
    two.workspace.undo()
    two.workspace.undo()
    assert two.workspace.to_json() == gone


@pytest.mark.parametrize("choose_mine", [True, False])
def test_who_removes_what_was_changed_is_asked_and_the_change_stays_meanwhile(choose_mine):
    two = Two(influence=1)
    two.workspace.apply(two.change(influence=3))
    two.workspace.apply(two.removal())
    assert two.fields["influence"] == 3
    (conflict,) = two.workspace.conflicts
    assert conflict.theirs["influence"] == 3
    two.workspace.settle(conflict.id, mine=choose_mine)
    assert (two.fields is None) == choose_mine
    assert not two.workspace.conflicts


def test_both_removing_it_is_no_conflict():
    two = Two()
    two.workspace.apply(two.removal())
    two.workspace.apply(two.removal())
    assert two.fields is None
    assert not two.workspace.conflicts


def test_removing_a_party_takes_the_open_choices_about_it_along_and_undo_brings_them_back():
    two = Two(influence=1)
    two.workspace.apply(two.change(influence=3))
    two.workspace.apply(two.change(influence=4))
    before = two.workspace.to_json()
    two.workspace.remove("stakeholders", two.party.id)
    assert not two.workspace.conflicts
    two.workspace.undo()
    assert two.workspace.to_json() == before


def test_a_value_typed_on_an_older_screen_becomes_a_conflict_through_update_as_well():
    two = Two(influence=1)
    two.workspace.update("stakeholders", two.party.id, {"influence": 2})
    two.workspace.update("stakeholders", two.party.id, {"influence": 4}, base={"influence": 1})
    assert [(one.mine, one.theirs) for one in two.workspace.conflicts] == [(4, 2)]


@pytest.mark.parametrize("shown", ["", None, "  "])
def test_an_empty_field_on_the_screen_is_an_unknown_answer_in_the_workspace(shown):
    two = Two()
    two.workspace.update("stakeholders", two.party.id, {"wants": "rust"}, base={"wants": shown})
    assert two.fields["wants"] == "rust"
    assert not two.workspace.conflicts


def test_a_choice_that_no_longer_fits_is_refused_and_stays_open():
    two = Two()
    challenge = two.workspace.add_challenge("Opgave")
    path = f"position.{challenge.id}"
    party = two.party.id
    two.workspace.update("stakeholders", party, {path: 1})
    two.workspace.update("stakeholders", party, {path: 2}, base={path: None})
    (conflict,) = two.workspace.conflicts
    two.workspace.remove("challenges", challenge.id)
    before = two.workspace.to_json()
    with pytest.raises(ValueError, match="no longer there"):
        two.workspace.settle(conflict.id, mine=True)
    assert two.workspace.to_json() == before
    two.workspace.settle(conflict.id, mine=False)
    assert not two.workspace.conflicts


def test_settling_twice_says_that_somebody_chose_already():
    two = Two(influence=1)
    two.workspace.apply(two.change(influence=3))
    two.workspace.apply(two.change(influence=4))
    (conflict,) = two.workspace.conflicts
    two.workspace.settle(conflict.id, mine=True)
    with pytest.raises(ValueError, match="chose already"):
        two.workspace.settle(conflict.id, mine=True)


@given(
    values=st.dictionaries(
        st.sampled_from(["influence", "interest", "wants", "note"]), st.integers(0, 4), min_size=1
    )
)
def test_the_inverse_of_a_rebased_change_takes_back_exactly_what_was_made(values):
    two = Two(influence=1, wants="rust")
    two.workspace.apply(two.change(influence=3))
    state = two.workspace.state
    outcome = rebase(two.change(**values), state)
    assert rebase(outcome.change.inverse(), outcome.state).state == state


def test_making_the_same_change_twice_is_making_it_once():
    two = Two(influence=1)
    change = two.change(influence=3, interest=2)
    two.workspace.apply(change)
    once = two.workspace.to_json()
    assert two.workspace.apply(change).change.edits == ()
    assert two.workspace.to_json() == once


def test_a_change_comes_back_from_its_json():
    two = Two()
    for change in (two.change(influence=3), two.removal()):
        assert Change.from_json(change.to_json()) == change


def test_an_open_choice_about_a_whole_party_stays_when_the_party_is_removed_once_more():
    two = Two(influence=1)
    two.workspace.apply(two.removal())
    two.workspace.apply(two.change(influence=3))
    back = two.seen["stakeholders"][two.party.id]
    edit = Edit("stakeholders", two.party.id, None, None, back)
    two.workspace.apply(Change("add {item}", {"item": "Deltion"}, (edit,)))
    two.workspace.remove("stakeholders", two.party.id)
    (conflict,) = two.workspace.conflicts
    two.workspace.settle(conflict.id, mine=True)
    assert two.fields["influence"] == 3
