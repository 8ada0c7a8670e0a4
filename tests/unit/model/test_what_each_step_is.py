"""Each step: what it is called, what it changes, and what it tells whoever writes it down."""

from dataclasses import replace

import pytest

from regiolab.locale import text
from regiolab.model import Workspace
from regiolab.model.adding import add_parties
from regiolab.model.change import Change, Edit
from regiolab.model.entities import Region
from regiolab.model.lesson_notes import note
from regiolab.model.relation_key import relation_id


@pytest.fixture
def workspace():
    """A map of two parties with a relation, a challenge and an action."""
    made = Workspace.new("Regio")
    a, b = (made.add_stakeholder(name, "workers").id for name in ("Een", "Twee"))
    made.add_relation(a, b)
    made.add_challenge("Vakmensen")
    made.add_action("Open een hal", [], a)
    made.add_commitment(a, "brings")
    made.add("ballots", {"list_version": "v1", "kind": "order"}, "add {item}", {})
    return made


def party(workspace):
    return workspace.stakeholders[0]


def of(collection):
    return lambda workspace: workspace.all_of(collection)[0].id


STEPS = {
    "party": (lambda w: w.add_stakeholder("Drie", "workers"), "Drie toevoegen"),
    "relation": (
        lambda w: w.add_relation(party(w).id, w.stakeholders[1].id, "funds"),
        "relatie Een – Twee leggen",
    ),
    "challenge": (lambda w: w.add_challenge("Woningen"), "Woningen toevoegen"),
    "action": (lambda w: w.add_action("Werf gasten", [], None), "Werf gasten toevoegen"),
    "milestone": (
        lambda w: w.add_milestone("De hal staat", w.actions[0].id),
        "De hal staat toevoegen",
    ),
    "commitment": (
        lambda w: w.add_commitment(party(w).id, "takes"),
        "wat Een brengt of haalt toevoegen",
    ),
    "one of several": (
        lambda w: add_parties(w, [{"name": "Drie", "sector": "workers"}]),
        "Drie toevoegen",
    ),
    "several": (
        lambda w: add_parties(w, [{"name": one, "sector": "workers"} for one in "AB"]),
        "2 partijen toevoegen",
    ),
    "region": (lambda w: w.choose_region(Region(level="corop", code="CR10")), "de regio kiezen"),
    "answer": (
        lambda w: w.put("tensions", "content", {"position": 2}, step="change an answer"),
        "een antwoord wijzigen",
    ),
    "changed party": (
        lambda w: w.update("stakeholders", party(w).id, {"influence": 1}),
        "Een wijzigen",
    ),
    "changed action": (
        lambda w: w.update("actions", w.actions[0].id, {"note": "x"}),
        "Open een hal wijzigen",
    ),
    "changed relation": (
        lambda w: w.update("relations", w.relations[0].id, {"strength": 1}),
        "Een – Twee wijzigen",
    ),
    "changed commitment": (
        lambda w: w.update("commitments", w.commitments[0].id, {"what": "uren"}),
        "Een wijzigen",
    ),
    "changed agenda": (
        lambda w: w.update("agenda", "agenda", {"carrier": "de Regio Deal"}),
        "een antwoord wijzigen",
    ),
    "removed party": (lambda w: w.remove("stakeholders", party(w).id), "Een weghalen"),
    "removed relation": (
        lambda w: w.remove("relations", w.relations[0].id),
        "Een – Twee weghalen",
    ),
    "removed commitment": (
        lambda w: w.remove("commitments", w.commitments[0].id),
        "Een weghalen",
    ),
    "removed without a name": (
        lambda w: w.remove("ballots", w.ballots[0].id),
        "een antwoord weghalen",
    ),
    "settled": (lambda w: _settled(w), "tussen twee antwoorden kiezen"),
    "uploaded": (
        lambda w: w.replace_content(Workspace.new("Anders"), "upload a file", {}),
        "een bestand openen",
    ),
}


def _settled(workspace):
    id_ = party(workspace).id
    workspace.update("stakeholders", id_, {"influence": 2})
    workspace.update("stakeholders", id_, {"influence": 4}, base={"influence": 1})
    workspace.settle(workspace.conflicts[0].id, mine=True)


@pytest.mark.parametrize("step", STEPS)
def test_the_undo_button_says_what_the_step_did_and_undo_takes_all_of_it_back(workspace, step):
    do, label = STEPS[step]
    before, steps = workspace.to_json(), len(workspace.history.done)
    do(workspace)
    change = workspace.history.done[-1]
    assert text("nl", change.name, **change.values) == label
    assert workspace.to_json() != before
    while len(workspace.history.done) > steps:
        workspace.undo()
    assert workspace.to_json() == before


def test_everybody_that_writes_down_steps_hears_which_kind_each_is(workspace):
    heard = []
    workspace.recorder = lambda kind, change: heard.append((kind, change.name))
    workspace.add_challenge("Woningen")
    workspace.undo()
    workspace.redo()
    note(workspace, "02", {"opened": True})
    assert heard == [
        ("do", "add {item}"),
        ("undo", "add {item}"),
        ("redo", "add {item}"),
        ("note", "note what was done"),
    ]


def test_the_region_that_was_chosen_is_the_region_and_can_be_left_open_again(workspace):
    workspace.choose_region(Region(level="own", name="Onze regio", municipalities=["GM0193"]))
    region = workspace.about.region
    assert (region.level, region.name, region.municipalities) == (
        *("own", "Onze regio"),
        ["GM0193"],
    )
    assert workspace.state["about"]["about"]["region"] == {
        "level": "own",
        "name": "Onze regio",
        "municipalities": ["GM0193"],
    }
    workspace.choose_region(None)
    assert workspace.about.region is None


def test_parties_that_are_added_together_stand_behind_the_others_in_the_order_given(workspace):
    names = ["Zeven", "Acht", "Negen"]
    add_parties(workspace, [{"name": name, "sector": "education"} for name in names])
    assert [one.name for one in workspace.stakeholders] == ["Een", "Twee", *names]
    assert [one.order for one in workspace.stakeholders] == [1, 2, 3, 4, 5]
    assert {one.sector for one in workspace.stakeholders[2:]} == {"education"}
    assert workspace.add_stakeholder("Tien", "workers").order == 6


def test_a_relation_of_which_nothing_is_said_has_the_direction_of_its_kind(workspace):
    ends = [one.id for one in workspace.stakeholders]
    assert workspace.relations[0].kind == "co_operation"
    assert workspace.relations[0].direction == "undirected"
    assert workspace.relations[0].status == "exists"
    assert workspace.add_relation(*ends, "funds").direction == "directed"
    assert workspace.add_relation(*ends, "informs", direction="mutual").direction == "mutual"
    assert workspace.add_relation(*ends, "").kind == "co_operation"


def test_the_id_of_what_is_there_never_changes_and_is_no_step(workspace):
    id_ = party(workspace).id
    steps = len(workspace.history.done)
    assert workspace.update("stakeholders", id_, {"id": "other222"}).id == id_
    assert len(workspace.history.done) == steps


def test_what_was_seen_is_compared_in_the_form_in_which_it_is_kept(workspace):
    id_ = party(workspace).id
    workspace.update("stakeholders", id_, {"wants": "rust en ruimte"})
    changed = workspace.update(
        "stakeholders", id_, {"wants": "ruimte"}, base={"wants": " rust  en ruimte "}
    )
    assert changed.wants == "ruimte"
    assert workspace.conflicts == []


def test_a_change_that_becomes_a_choice_gives_back_what_is_there(workspace):
    id_ = party(workspace).id
    workspace.update("stakeholders", id_, {"influence": 2})
    given = workspace.update("stakeholders", id_, {"influence": 4}, base={"influence": 1})
    assert given.influence == 2
    assert given is party(workspace)


def test_putting_an_answer_twice_changes_the_one_that_is_there(workspace):
    workspace.put("tensions", "content", {"position": 2}, step="change an answer")
    again = workspace.put(
        "tensions", "content", {"position": 4}, base={"position": 1}, step="change an answer"
    )
    assert (again.id, again.position) == ("content", 2)
    assert [(one.mine, one.theirs) for one in workspace.conflicts] == [(4, 2)]


def test_the_moment_of_a_choice_is_that_of_the_change_that_asks_for_it(workspace):
    id_ = party(workspace).id
    edit = Edit("stakeholders", id_, "influence", 1, 4)
    change = Change("change {item}", {"item": "Een"}, (edit,), at="2026-03-12T09:30:00+00:00")
    workspace.apply(change)
    assert workspace.conflicts[0].at.isoformat() == "2026-03-12T09:30:00+00:00"
    assert workspace.conflicts[0].order == 0
    assert change.with_edits([]).at == change.at
    assert change.with_edits([]).id == change.id
    assert replace(change, id="x").inverse().id != "x"


def test_whoever_stopped_listening_may_stop_again(workspace):
    heard = []
    stop = workspace.subscribe(lambda: heard.append(1))
    workspace.add_challenge("Woningen")
    stop()
    stop()
    workspace.add_challenge("Banen")
    assert heard == [1]


def test_one_listener_that_stops_another_leaves_nobody_out(workspace):
    heard = []
    stops = []
    stops.append(workspace.subscribe(lambda: stops[0]()))
    workspace.subscribe(lambda: heard.append(1))
    workspace.add_challenge("Woningen")
    assert heard == [1]


def test_a_relation_of_which_both_ends_and_the_kind_change_has_the_id_of_the_new_ones(workspace):
    tie = workspace.relations[0]
    third = workspace.add_stakeholder("Drie", "workers").id
    fields = {"source": tie.target, "target": third, "kind": "funds"}
    changed = workspace.update("relations", tie.id, fields)
    assert changed.id == relation_id(tie.target, third, "funds")
    assert workspace.relations == [changed]
    again = workspace.update("relations", changed.id, {"note": "x", "direction": "undirected"})
    assert (again.id, again.direction) == (changed.id, "undirected")
