"""Removing something never leaves a reference to nothing, and one undo brings all of it back."""

import pytest

from regiolab.model import InputError, Workspace
from regiolab.model.change import Change, Edit
from regiolab.model.integrity import dangling


@pytest.fixture
def agenda():
    """Two parties, tied, in an action with commitments, a position and an indicator."""
    workspace = Workspace.new("Regio")
    school = workspace.add_stakeholder("Deltion", "education")
    firm = workspace.add_stakeholder("Bedrijf", "employers")
    challenge = workspace.add_challenge("Vakmensen")
    action = workspace.add_action(
        "Open een hal", [challenge.id], school.id, joins=[school.id, firm.id]
    )
    workspace.add_action("Werf gasten", [challenge.id], firm.id, depends_on=[action.id])
    workspace.add_relation(school.id, firm.id, "meets")
    workspace.add_commitment(school.id, "brings", action=action.id)
    workspace.add_commitment(firm.id, "takes", action=action.id)
    workspace.update("stakeholders", firm.id, {f"position.{challenge.id}": 1})
    workspace.add("indicators", {"title": "Leerbanen", "challenge": challenge.id}, "add {item}", {})
    workspace.put("tensions", "funding", {"stakeholders": [school.id]}, step="change an answer")
    return workspace


def named(workspace, collection, name):
    fields = workspace.state[collection].values()
    return next(one for one in fields if name in (one.get("name"), one.get("title")))


def test_with_a_party_go_its_relations_and_commitments(agenda):
    agenda.remove("stakeholders", named(agenda, "stakeholders", "Deltion")["id"])
    assert not agenda.relations
    assert [one.direction for one in agenda.commitments] == ["takes"]
    assert agenda.state["tensions"]["funding"].get("stakeholders") is None


def test_an_action_keeps_the_name_of_a_lead_that_is_gone_and_loses_it_as_participant(agenda):
    agenda.remove("stakeholders", named(agenda, "stakeholders", "Deltion")["id"])
    action = named(agenda, "actions", "Open een hal")
    assert action["lead"] == "Deltion"
    assert action["joins"] == [named(agenda, "stakeholders", "Bedrijf")["id"]]


def test_with_a_challenge_go_the_positions_on_it_and_actions_stay(agenda):
    agenda.remove("challenges", named(agenda, "challenges", "Vakmensen")["id"])
    assert "position" not in named(agenda, "stakeholders", "Bedrijf")
    assert "challenges" not in named(agenda, "actions", "Open een hal")
    assert "challenge" not in named(agenda, "indicators", "Leerbanen")


def test_with_an_action_goes_what_depends_on_it_but_not_what_parties_bring(agenda):
    agenda.remove("actions", named(agenda, "actions", "Open een hal")["id"])
    assert "depends_on" not in named(agenda, "actions", "Werf gasten")
    assert [one.action for one in agenda.commitments] == [None, None]


@pytest.mark.parametrize(
    ("collection", "name"),
    [("stakeholders", "Deltion"), ("challenges", "Vakmensen"), ("actions", "Open een hal")],
)
def test_one_undo_brings_all_of_it_back(agenda, collection, name):
    before = agenda.to_json()
    agenda.remove(collection, named(agenda, collection, name)["id"])
    assert Workspace.from_json(agenda.to_json()).to_json() == agenda.to_json()
    agenda.undo()
    assert agenda.to_json() == before


def test_two_parties_removed_in_one_change_come_back_in_one_undo(agenda):
    before = agenda.to_json()
    edits = tuple(
        Edit("stakeholders", id_, None, fields, None)
        for id_, fields in agenda.state["stakeholders"].items()
    )
    agenda.apply(Change("remove {item}", {"item": "alles"}, edits))
    assert not agenda.stakeholders
    assert not list(dangling(agenda.state))
    agenda.undo()
    assert agenda.to_json() == before


def test_a_relation_made_while_somebody_removed_the_party_does_not_hang_in_the_air(agenda):
    """A change that waited for the disk, made again on what another kernel saved meanwhile."""
    made = Workspace.from_json(agenda.to_json())
    school, firm = (named(agenda, "stakeholders", name)["id"] for name in ("Deltion", "Bedrijf"))
    made.add_relation(school, firm, "funds")
    agenda.remove("stakeholders", firm)
    agenda.apply(made.history.done[-1])
    assert not list(dangling(agenda.state))
    assert Workspace.from_json(agenda.to_json()).to_json() == agenda.to_json()


def test_who_joins_an_action_that_loses_a_party_meanwhile_stays_whole(agenda):
    made = Workspace.from_json(agenda.to_json())
    school, firm = (named(agenda, "stakeholders", name)["id"] for name in ("Deltion", "Bedrijf"))
    action = named(agenda, "actions", "Werf gasten")["id"]
    made.update("actions", action, {"joins": [school, firm]})
    agenda.remove("stakeholders", firm)
    agenda.apply(made.history.done[-1])
    assert agenda.state["actions"][action]["joins"] == [school]


@pytest.mark.parametrize(
    ("collection", "fields"),
    [
        ("commitments", {"stakeholder": "nobody22", "direction": "brings"}),
        ("actions", {"title": "Doe", "challenges": ["nothing2"]}),
        ("actions", {"title": "Doe", "joins": ["nobody22"]}),
        ("indicators", {"title": "Iets", "challenge": "nothing2"}),
        ("relations", {"source": "nobody22", "target": "nobody23"}),
    ],
)
def test_a_reference_to_nothing_is_refused(agenda, collection, fields):
    before = agenda.to_json()
    with pytest.raises(InputError) as refused:
        agenda.add(collection, fields, "add {item}", {"item": "title"})
    assert refused.value.text("nl") == "Dit wijst naar iets dat er niet meer is. Kies iets anders."
    assert refused.value.field in fields
    assert agenda.to_json() == before


def test_a_lead_that_is_not_on_the_map_is_kept_as_a_name(agenda):
    assert agenda.add_action("Doe", [], "Platform X").lead == "Platform X"
