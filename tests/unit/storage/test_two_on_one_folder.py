"""Two notebooks on one workspace: nothing that either did is lost."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from regiolab.model import InputError
from regiolab.storage import StoredWorkspace, work_file

HAMMER = Path(__file__).with_name("hammer.py")


def names(stored):
    return sorted(party.name for party in stored.workspace.stakeholders)


@pytest.fixture
def two(opened):
    return opened(), opened()


def test_what_one_saves_the_other_sees_when_it_looks(two):
    a, b = two
    heard = []
    b.subscribe(lambda: heard.append(names(b)))
    a.workspace.add_stakeholder("Deltion", "education")
    b.follow()
    assert heard == [["Deltion"]]
    b.follow()
    assert heard == [["Deltion"]]


def test_who_changes_something_has_looked_first(two):
    a, b = two
    a.workspace.add_stakeholder("Deltion", "education")
    b.workspace.add_stakeholder("Cibap", "education")
    a.workspace.add_stakeholder("Landstede", "education")
    assert names(a) == ["Cibap", "Deltion", "Landstede"]


def test_a_name_that_the_other_just_took_is_refused(two):
    a, b = two
    a.workspace.add_stakeholder("Deltion", "education")
    with pytest.raises(InputError, match="on the map already"):
        b.workspace.add_stakeholder("deltion", "education")
    assert names(b) == ["Deltion"]


def test_one_undoes_what_the_other_did_and_the_other_makes_it_again(two):
    a, b = two
    a.workspace.add_stakeholder("Deltion", "education")
    assert b.workspace.undo().values == {"item": "Deltion"}
    assert a.workspace.redo().values == {"item": "Deltion"}
    b.follow()
    assert names(b) == ["Deltion"]
    assert b.workspace.undo() is not None
    assert b.workspace.undo() is None


@pytest.mark.parametrize("indented", [False, True])
def test_steps_that_cancel_out_are_known_to_the_other_as_well(folder, opened, indented):
    opened()
    if indented:
        file = folder / "workspace.json"
        file.write_text(file.read_text(encoding="utf-8").replace("\n", "\n  "), encoding="utf-8")
    a, b = opened(), opened()
    a.workspace.add_stakeholder("Deltion", "education")
    a.workspace.undo()
    assert b.workspace.redo().values == {"item": "Deltion"}
    assert names(b) == ["Deltion"]


def test_different_fields_both_stay_and_the_same_field_asks(two):
    a, b = two
    party = a.workspace.add_stakeholder("Deltion", "education").id
    seen = {"influence": None, "interest": None}
    a.workspace.update("stakeholders", party, {"influence": 1}, base=seen)
    b.workspace.update("stakeholders", party, {"interest": 2}, base=seen)
    b.workspace.update("stakeholders", party, {"influence": 4}, base=seen)
    a.follow()
    assert a.workspace.state == b.workspace.state
    fields = a.workspace.state["stakeholders"][party]
    assert (fields["influence"], fields["interest"]) == (1, 2)
    (conflict,) = a.workspace.conflicts
    a.workspace.settle(conflict.id, mine=True)
    b.follow()
    assert b.workspace.state["stakeholders"][party]["influence"] == 4
    assert not b.workspace.conflicts


def test_a_party_removed_by_the_other_can_come_back_with_what_was_typed(two):
    a, b = two
    party = a.workspace.add_stakeholder("Deltion", "education").id
    b.follow()
    a.workspace.remove("stakeholders", party)
    b.workspace.update("stakeholders", party, {"influence": 4}, base={"influence": None})
    (conflict,) = b.workspace.conflicts
    b.workspace.settle(conflict.id, mine=True)
    a.follow()
    assert a.workspace.get("stakeholders", party).influence == 4


def test_changes_are_seen_even_when_the_file_looks_the_same_from_outside(opened, monkeypatch):
    """A file system may give a new file the inode, the size and the time of the old one."""
    for look in ("signature", "glance"):
        monkeypatch.setattr(work_file, look, lambda path: (1, 1, 1))
    a, b = opened(), opened()
    party = a.workspace.add_stakeholder("Deltion", "education", influence=1).id
    b.workspace.update("stakeholders", party, {"influence": 2})
    b.workspace.update("stakeholders", party, {"interest": 2})
    a.workspace.update("stakeholders", party, {"note": "van a"})
    fields = a.workspace.state["stakeholders"][party]
    assert (fields["influence"], fields["interest"], fields["note"]) == (2, 2, "van a")


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@example(steps=[(0, "add", 0), (1, "add", 0), (0, "undo", 0), (0, "add", 0), (0, "redo", 0)])
@given(
    steps=st.lists(
        st.tuples(
            st.integers(0, 1),
            st.sampled_from(["add", "rate", "remove", "undo", "redo", "follow", "reopen"]),
            st.integers(0, 4),
        ),
        max_size=20,
    )
)
def test_taking_turns_in_any_order_is_as_if_one_did_it_all(tmp_path_factory, steps):
    folder, alone = (tmp_path_factory.mktemp("regio") for _ in range(2))
    pair = [StoredWorkspace(folder, "Regio") for _ in range(2)]
    single = StoredWorkspace(alone, "Regio")
    for count, (who, what, pick) in enumerate(steps):
        if what == "reopen":
            pair[who] = StoredWorkspace(folder, "Regio")
            continue
        if what == "follow":
            pair[who].follow()
            continue
        single.workspace.place = pair[who].workspace.place  # a new step ends redo at its place
        for stored in (pair[who], single):
            with stored.workspace.guard():  # the person sees what is saved now
                take(stored.workspace, what, pick, count)
    for stored in pair:
        with stored.workspace.guard():
            pass
    assert content(pair[0]) == content(pair[1]) == content(single)
    assert content(StoredWorkspace(folder, "Regio")) == content(single)
    assert pair[0].workspace.stakeholders == pair[1].workspace.stakeholders


def take(workspace, what, pick, count):
    """Take a step; parties are found by their place, since their ids differ per workspace."""
    parties = in_order(workspace)
    if what == "add":
        workspace.add_stakeholder(f"Partij {count}", "workers")
    elif what in {"undo", "redo"}:
        getattr(workspace, what)()
    elif parties and what == "rate":
        workspace.update("stakeholders", parties[pick % len(parties)].id, {"influence": pick})
    elif parties:
        workspace.remove("stakeholders", parties[pick % len(parties)].id)


def in_order(workspace):
    """Parties by place; two that share one stand in the order of ids, so here in that of names."""
    return sorted(workspace.stakeholders, key=lambda party: (party.order, party.name))


def content(stored):
    history = stored.workspace.history
    return (
        [(party.name, party.influence) for party in in_order(stored.workspace)],
        [change.values for change in history.done],
        [change.values for change in history.undone],
    )


def test_two_processes_at_full_speed_lose_nothing(folder):
    count = 40
    running = [
        subprocess.Popen(  # noqa: S603 - our own words
            [sys.executable, HAMMER, folder, name, str(count)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("Een", "Twee")
    ]
    finished = [process.communicate(timeout=120) for process in running]
    assert [process.returncode for process in running] == [0, 0], finished
    lines = [line.split(" ", 1) for out, _ in finished for line in out.splitlines()]
    stored = StoredWorkspace(folder, "Regio")
    added = [rest for word, rest in lines if word == "added"]
    assert len(added) == 2 * count
    assert names(stored) == sorted(added)
    rated = dict(rest.split(" ") for word, rest in lines if word == "rated")
    found = {party.id: str(party.influence) for party in stored.workspace.stakeholders}
    assert found == rated
    assert not stored.workspace.conflicts
    while stored.workspace.undo():
        pass
    assert names(stored) == []
