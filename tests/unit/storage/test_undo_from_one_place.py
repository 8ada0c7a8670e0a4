"""Undo takes back what was done at this place, and leaves what was done at another."""

import gc

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regiolab.storage import StoredWorkspace


def undo(stored):
    """Take back the last step of this place, as a widget does."""
    return stored.workspace.take_back(stored.is_ours)


def redo(stored):
    return stored.workspace.make_again(stored.is_ours)


def value(stored, party, field):
    stored.follow()
    return stored.workspace.state["stakeholders"][party].get(field)


@pytest.fixture
def two(opened):
    return opened(), opened()


@pytest.fixture
def party(two):
    """A party that is there before either begins, so nobody's step to take back."""
    two[0].workspace.place = ""
    made = two[0].workspace.add_stakeholder("Deltion", "education", influence=1).id
    two[0].workspace.place = two[0]._places.here
    two[1].follow()
    return made


def rate(stored, party, **fields):
    stored.workspace.update("stakeholders", party, fields)


def test_my_step_is_taken_back_though_somebody_worked_on_since(two, party):
    a, b = two
    rate(a, party, influence=3)
    rate(b, party, interest=4)
    taken = undo(a)
    assert not taken.stays
    assert (value(b, party, "influence"), value(b, party, "interest")) == (1, 4)
    redo(a)
    assert (value(b, party, "influence"), value(b, party, "interest")) == (3, 4)


def test_what_somebody_changed_since_stays_and_is_named(two, party):
    a, b = two
    rate(a, party, influence=3, interest=2)
    rate(b, party, influence=4)
    (stays,) = undo(a).stays
    assert (stays.id, stays.field) == (party, "influence")
    assert (value(a, party, "influence"), value(a, party, "interest")) == (4, None)
    assert not a.workspace.conflicts
    redo(a)
    assert (value(a, party, "influence"), value(a, party, "interest")) == (4, 2)


def test_a_value_that_somebody_put_back_stays_too(two, party):
    a, b = two
    rate(a, party, influence=3)
    rate(b, party, influence=4)
    rate(b, party, influence=3)
    assert undo(a).stays
    assert value(a, party, "influence") == 3


def test_a_party_that_somebody_builds_on_stays(two, party):
    a, b = two
    mine = a.workspace.add_stakeholder("Cibap", "education").id
    b.workspace.add_relation(mine, party)
    (stays,) = undo(a).stays
    assert stays.id == mine
    assert len(a.workspace.relations) == 1


def test_a_party_that_i_removed_comes_back_with_what_hung_on_it(two, party):
    a, b = two
    other = b.workspace.add_stakeholder("Cibap", "education").id
    b.workspace.add_relation(party, other)
    a.workspace.remove("stakeholders", party)
    rate(b, other, influence=2)
    assert not undo(a).stays
    b.follow()
    assert len(b.workspace.relations) == 1
    assert value(b, other, "influence") == 2


def test_a_relation_to_what_is_gone_meanwhile_does_not_come_back_half(two, party):
    a, b = two
    other = b.workspace.add_stakeholder("Cibap", "education").id
    tie = a.workspace.add_relation(party, other).id
    a.workspace.remove("relations", tie)
    b.workspace.remove("stakeholders", other)
    undo(a)
    assert not a.workspace.relations
    assert len(a.workspace.stakeholders) == 1


def test_steps_of_another_place_that_is_open_are_not_mine(two, party):
    a, b = two
    rate(b, party, interest=4)
    a.follow()
    while undo(a):
        pass
    assert value(a, party, "interest") == 4
    rate(a, party, influence=2)
    rate(b, party, interest=3)
    assert redo(a) is None


def test_what_i_undid_can_be_made_again_though_somebody_worked_on(two, party):
    a, b = two
    rate(a, party, influence=3)
    undo(a)
    rate(b, party, interest=4)
    assert redo(a)
    assert (value(b, party, "influence"), value(b, party, "interest")) == (3, 4)


def test_after_a_restart_steps_of_before_can_be_taken_back(opened):
    before = opened()
    party = before.workspace.add_stakeholder("Deltion", "education", influence=1).id
    rate(before, party, influence=3)
    other = opened()
    assert undo(other) is None
    del before
    gc.collect()  # the kernel ended: the operating system lets go of its lock
    assert undo(other).change.values == {"item": "Deltion"}
    assert value(other, party, "influence") == 1


def test_a_restart_finds_the_same_state_after_an_undo_in_part(two, party, opened):
    a, b = two
    rate(a, party, influence=3, interest=2)
    rate(b, party, influence=4)
    undo(a)
    (a.folder / "workspace.json").unlink()
    c = opened()
    assert (value(c, party, "influence"), value(c, party, "interest")) == (4, None)


FIELDS = ("influence", "interest")
STEPS = st.lists(
    st.tuples(
        st.sampled_from("ab"),
        st.sampled_from(["add", "rate", "rate", "remove", "tie", "undo", "undo", "redo"]),
        st.integers(0, 3),
        st.integers(0, 4),
    ),
    max_size=25,
)


class Theirs:
    """What `b` made and `a` did not change by a step of its own: it has to be there at the end."""

    def __init__(self):
        self.values = {}
        self.added = set()
        self.gone = set()

    def note(self, who, before, after):
        """Compare the parties before and after a step that was not an undo."""
        for id_ in before.keys() | after.keys():
            old, new = before.get(id_), after.get(id_)
            if new is None:
                self.values = {key: kept for key, kept in self.values.items() if key[0] != id_}
                self.added.discard(id_)
                if who == "b":
                    self.gone.add(id_)
                continue
            if old is None and who == "b":
                self.added.add(id_)
            for field in FIELDS:
                if old is not None and old.get(field) != new.get(field):
                    self.values[id_, field] = new.get(field)
                    if who == "a":
                        del self.values[id_, field]


def take(stored, what, pick, level, count):
    work = stored.workspace
    parties = [one.id for one in work.stakeholders]
    if what == "add":
        work.add_stakeholder(f"Partij {count}", "workers")
    elif parties and what == "rate":
        rate(stored, parties[pick % len(parties)], **{FIELDS[pick % 2]: level})
    elif parties and what == "remove":
        work.remove("stakeholders", parties[pick % len(parties)])
    elif len(parties) > 1 and what == "tie":
        work.add_relation(parties[0], parties[1 + pick % (len(parties) - 1)])


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_after_any_mix_of_edits_and_undo_from_one_place_the_values_of_the_other_stay(
    tmp_path_factory, steps
):
    folder = tmp_path_factory.mktemp("regio")
    pair = {who: StoredWorkspace(folder, "Regio") for who in "ab"}
    theirs = Theirs()
    for count, (who, what, pick, level) in enumerate(steps):
        stored = pair["a" if what in {"undo", "redo"} else who]
        with stored.workspace.guard():
            before = stored.workspace.state["stakeholders"]
            if what in {"undo", "redo"}:
                (undo if what == "undo" else redo)(stored)
            else:
                take(stored, what, pick, level, count)
                theirs.note(who, before, stored.workspace.state["stakeholders"])
    while undo(pair["a"]):
        pass
    state = pair["a"].workspace.state
    for (id_, field), kept in theirs.values.items():
        assert state["stakeholders"][id_].get(field) == kept
    assert theirs.added <= state["stakeholders"].keys()
    assert not theirs.gone & state["stakeholders"].keys()
    for tie in state["relations"].values():
        assert {tie["source"], tie["target"]} <= state["stakeholders"].keys()
    pair["b"].follow()
    assert pair["b"].workspace.to_json() == pair["a"].workspace.to_json()
