"""A group fills its workspace: every step is named, reversible and written the same way."""

import json

import pytest

from regiolab.locale import text
from regiolab.model import InputError, Workspace
from regiolab.model.adding import add_parties
from regiolab.model.change import Change, Edit
from regiolab.model.entities import Region


@pytest.fixture
def workspace():
    return Workspace.new("Regio Zwolle")


def undo_label(workspace):
    change = workspace.history.done[-1]
    return text("nl", change.name, **change.values)


def full(workspace):
    """One of everything that the workspace has its own method for."""
    school = workspace.add_stakeholder("Deltion", "education", influence=3, corners=["education"])
    board = workspace.add_stakeholder("Provincie", "government", role={"now": "advises"})
    challenge = workspace.add_challenge("Vakmensen voor de energietransitie", for_whom="bedrijven")
    action = workspace.add_action("Open een praktijkhal", [challenge.id], school.id)
    workspace.add_relation(board.id, school.id, "funds", strength=2)
    workspace.add_commitment(school.id, "brings", action=action.id, amount=5000, form="cash")
    workspace.add("indicators", {"title": "Leerbanen", "challenge": challenge.id}, "add {item}", {})
    workspace.put("tensions", "content", {"position": 2}, step="change an answer")
    return school, board, challenge, action


def test_everything_that_is_added_comes_back_with_an_id_of_eight_to_ten_signs(workspace):
    full(workspace)
    for collection in ("stakeholders", "relations", "challenges", "actions", "commitments"):
        for entity in workspace.all_of(collection):
            assert 8 <= len(entity.id) <= 10
            assert entity.id.isalnum()
    assert 8 <= len(workspace.id) <= 10


def test_what_is_added_is_in_the_workspace_as_it_was_given_back(workspace):
    school, _, challenge, action = full(workspace)
    assert workspace.get("stakeholders", school.id) == school
    assert school.influence == 3
    assert workspace.challenges == [challenge]
    assert workspace.actions == [action]
    assert (action.lead, action.challenges) == (school.id, [challenge.id])
    assert workspace.commitments[0].amount == 5000
    assert [relation.strength for relation in workspace.relations] == [2]


def test_a_workspace_comes_back_from_its_own_text_without_a_byte_of_difference(workspace):
    full(workspace)
    workspace.choose_region(Region(level="province", code="PV23", name="Overijssel"))
    written = workspace.to_json()
    assert Workspace.from_json(written).to_json() == written


def test_undo_of_every_step_returns_to_the_empty_workspace_and_redo_to_the_full_one(workspace):
    empty = workspace.to_json()
    full(workspace)
    written = workspace.to_json()
    while workspace.undo():
        pass
    assert workspace.to_json() == empty
    while workspace.redo():
        pass
    assert workspace.to_json() == written


def test_there_is_nothing_to_undo_or_redo_in_a_new_workspace(workspace):
    assert workspace.undo() is None
    assert workspace.redo() is None


def test_a_new_step_after_undo_ends_what_could_be_made_again(workspace):
    workspace.add_challenge("Een")
    workspace.undo()
    workspace.add_challenge("Twee")
    assert workspace.redo() is None
    assert [challenge.title for challenge in workspace.challenges] == ["Twee"]


def test_the_undo_button_names_each_step_in_dutch(workspace):
    school = workspace.add_stakeholder("Deltion", "education")
    assert undo_label(workspace) == "Deltion toevoegen"
    board = workspace.add_stakeholder("Provincie", "government")
    relation = workspace.add_relation(board.id, school.id, "funds")
    assert undo_label(workspace) == "relatie Provincie – Deltion leggen"
    workspace.update("relations", relation.id, {"status": "desired"})
    assert undo_label(workspace) == "Provincie – Deltion wijzigen"
    workspace.update("stakeholders", school.id, {"influence": 2})
    assert undo_label(workspace) == "Deltion wijzigen"
    workspace.add_commitment(school.id, "brings")
    assert undo_label(workspace) == "wat Deltion brengt of haalt toevoegen"
    workspace.update("agenda", "agenda", {"carrier": "de Regio Deal"})
    assert undo_label(workspace) == "een antwoord wijzigen"
    workspace.remove("relations", relation.id)
    assert undo_label(workspace) == "Provincie – Deltion weghalen"
    add_parties(workspace, [{"name": "Een", "sector": "workers"}])
    assert undo_label(workspace) == "Een toevoegen"
    add_parties(workspace, [{"name": name, "sector": "workers"} for name in ("Twee", "Drie")])
    assert undo_label(workspace) == "2 partijen toevoegen"
    workspace.choose_region(None)
    workspace.choose_region(Region(level="corop", code="CR10"))
    assert undo_label(workspace) == "de regio kiezen"
    change = workspace.undo()
    assert text("nl", change.name, **change.values) == "de regio kiezen"


@pytest.mark.parametrize("word", ["kind", "source", "direction", "name", "{item}", "id"])
def test_a_party_whose_name_is_also_the_name_of_a_field_keeps_it_on_the_undo_button(
    workspace, word
):
    party = workspace.add_stakeholder(word, "workers")
    other = workspace.add_stakeholder("Andere", "workers")
    assert undo_label(workspace) == "Andere toevoegen"
    workspace.add_relation(party.id, other.id, "meets")
    assert undo_label(workspace) == f"relatie {word} – Andere leggen"
    workspace.add_commitment(party.id, "takes")
    assert undo_label(workspace) == f"wat {word} brengt of haalt toevoegen"


def test_a_change_that_changes_nothing_is_no_step(workspace):
    party = workspace.add_stakeholder("Deltion", "education", influence=2)
    steps = len(workspace.history.done)
    workspace.update("stakeholders", party.id, {"influence": 2})
    assert len(workspace.history.done) == steps


def test_removing_and_undoing_restores_the_text_byte_for_byte(workspace):
    school, board, challenge, action = full(workspace)
    written = workspace.to_json()
    for collection, entity in (
        ("stakeholders", school),
        ("stakeholders", board),
        ("challenges", challenge),
        ("actions", action),
        ("relations", workspace.relations[0]),
        ("commitments", workspace.commitments[0]),
    ):
        workspace.remove(collection, entity.id)
        assert workspace.to_json() != written
        workspace.undo()
        assert workspace.to_json() == written


def test_an_answer_that_was_not_given_is_not_in_the_text(workspace):
    workspace.add_stakeholder("Deltion", "education", influence=None, note="  ", aliases=[])
    fields = json.loads(workspace.to_json())["stakeholders"][0]
    assert set(fields) == {"id", "kind", "name", "order", "sector"}


def test_zero_is_an_answer_and_is_kept(workspace):
    party = workspace.add_stakeholder("Deltion", "education", influence=0, position={})
    assert json.loads(workspace.to_json())["stakeholders"][0]["influence"] == 0
    workspace.update("stakeholders", party.id, {"influence": None})
    assert "influence" not in json.loads(workspace.to_json())["stakeholders"][0]


@pytest.mark.parametrize("empty", [None, "", "   ", "\u200b"])
def test_emptying_a_field_makes_the_answer_unknown(workspace, empty):
    party = workspace.add_stakeholder("Deltion", "education", abbreviation="D", wants="ruimte")
    workspace.update("stakeholders", party.id, {"abbreviation": empty, "wants": empty})
    changed = workspace.get("stakeholders", party.id)
    assert (changed.abbreviation, changed.wants) == (None, None)


def test_a_part_of_an_answer_is_changed_without_the_rest(workspace):
    party = workspace.add_stakeholder("Deltion", "education", role={"now": "joins"})
    workspace.update("stakeholders", party.id, {"role.desired": "co_decides"})
    assert workspace.get("stakeholders", party.id).role.now == "joins"
    workspace.update("stakeholders", party.id, {"role.now": None, "role.desired": None})
    assert "role" not in json.loads(workspace.to_json())["stakeholders"][0]


def test_the_order_in_which_corners_are_named_does_not_change_the_text(workspace):
    party = workspace.add_stakeholder("A", "workers", corners=["education", "economy"])
    written = workspace.to_json()
    workspace.update("stakeholders", party.id, {"corners": ["economy", "education", "economy"]})
    assert workspace.to_json() == written


def test_the_same_content_reached_along_another_way_is_the_same_text():
    begin = Workspace.new("Regio")
    party = begin.add_stakeholder("Deltion", "education")
    one, other = (Workspace.from_json(begin.to_json()) for _ in range(2))
    one.update("stakeholders", party.id, {"influence": 3})
    one.update("stakeholders", party.id, {"interest": 1})
    one.update("agenda", "agenda", {"mandate": "de raden"})
    other.update("agenda", "agenda", {"mandate": "het college"})
    other.update("stakeholders", party.id, {"interest": 1, "influence": 4, "note": "weg"})
    other.update("agenda", "agenda", {"mandate": "de raden"})
    other.update("stakeholders", party.id, {"influence": 3, "note": None})
    assert one.to_json() == other.to_json()


def test_the_id_of_a_relation_follows_from_who_whom_and_kind(workspace):
    a, b = (workspace.add_stakeholder(name, "workers").id for name in "AB")
    assert workspace.add_relation(a, b, "funds").id == workspace.add_relation(a, b, "funds").id
    assert workspace.add_relation(b, a, "funds").id != workspace.add_relation(a, b, "funds").id
    assert workspace.add_relation(a, b, "informs").id != workspace.add_relation(a, b, "funds").id
    assert len(workspace.relations) == 3


@pytest.mark.parametrize("kind", ["meets", "co_operation"])
def test_in_a_symmetric_relation_it_does_not_matter_who_is_named_first(workspace, kind):
    a, b = (workspace.add_stakeholder(name, "workers").id for name in "AB")
    first = workspace.add_relation(a, b, kind)
    written = workspace.to_json()
    again = workspace.add_relation(b, a, kind)
    assert again == first
    assert workspace.to_json() == written


def test_a_relation_that_is_tied_again_keeps_what_was_said_about_it(workspace):
    a, b = (workspace.add_stakeholder(name, "workers").id for name in "AB")
    workspace.add_relation(a, b, "meets", strength=3, direction="mutual", note="elke maand")
    again = workspace.add_relation(a, b, "meets", status="desired")
    assert (again.strength, again.direction, again.note) == (3, "mutual", "elke maand")
    assert again.status == "desired"


def test_a_relation_of_another_kind_gets_the_id_of_that_kind(workspace):
    a, b = (workspace.add_stakeholder(name, "workers").id for name in "AB")
    relation = workspace.add_relation(a, b, "meets", strength=2)
    before = workspace.to_json()
    changed = workspace.update("relations", relation.id, {"kind": "funds"})
    assert workspace.relations == [changed]
    assert (changed.kind, changed.direction, changed.strength) == ("funds", "directed", 2)
    assert workspace.add_relation(a, b, "funds").id == changed.id
    workspace.undo()
    assert workspace.to_json() == before


def test_a_relation_cannot_become_one_that_is_there_already(workspace):
    a, b = (workspace.add_stakeholder(name, "workers").id for name in "AB")
    relation = workspace.add_relation(a, b, "meets")
    workspace.add_relation(a, b, "funds")
    with pytest.raises(InputError, match="This relation is there already"):
        workspace.update("relations", relation.id, {"kind": "funds"})


def test_pasting_names_adds_the_new_ones_in_one_step(workspace):
    workspace.add_stakeholder("Deltion", "education")
    names = ["deltion ", "Cibap", "CIBAP", "Landstede"]
    added = add_parties(workspace, [{"name": name, "sector": "education"} for name in names])
    assert added == ["Cibap", "Landstede"]
    workspace.undo()
    assert [party.name for party in workspace.stakeholders] == ["Deltion"]


def test_parties_stay_in_the_order_in_which_they_were_added(workspace):
    names = ["Zwolle", "Almelo", "Meppel"]
    for name in names:
        workspace.add_stakeholder(name, "government")
    reread = Workspace.from_json(workspace.to_json())
    assert [party.name for party in reread.stakeholders] == names


def test_putting_an_answer_makes_it_and_then_changes_it(workspace):
    workspace.put("sentences", "01", {"text": "Wij zijn"}, step="change an answer")
    workspace.put("sentences", "01", {"text": "Wij doen"}, step="change an answer")
    assert workspace.state["sentences"]["01"]["text"] == "Wij doen"
    workspace.undo()
    assert workspace.state["sentences"]["01"]["text"] == "Wij zijn"


def test_subscribers_hear_of_every_step_until_they_stop(workspace):
    heard = []
    stop = workspace.subscribe(lambda: heard.append(len(workspace.challenges)))
    workspace.add_challenge("Een")
    workspace.undo()
    workspace.redo()
    stop()
    workspace.add_challenge("Twee")
    assert heard == [1, 0, 1]


def test_opening_a_file_takes_over_everything_and_undo_brings_all_of_it_back(workspace):
    full(workspace)
    before = workspace.to_json()
    other = Workspace.new("Andere regio")
    other.add_stakeholder("UWV", "intermediary")
    data = json.loads(other.to_json())
    data["later"] = {"what": [1, None, ""]}
    data["stakeholders"][0]["new.field"] = {"x": 1}
    data["stakeholders"][0]["empty"] = None
    other = Workspace.from_json(json.dumps(data))
    workspace.replace_content(other, "open a file", {})
    assert json.loads(workspace.to_json()) == {**json.loads(other.to_json()), "id": workspace.id}
    workspace.undo()
    assert workspace.to_json() == before
    workspace.redo()
    assert json.loads(workspace.to_json())["later"] == {"what": [1, None, ""]}


def test_objects_that_were_given_out_do_not_change_with_the_workspace(workspace):
    party = workspace.add_stakeholder("Deltion", "education", aliases=["D"])
    workspace.update("stakeholders", party.id, {"influence": 4})
    assert party.influence is None
    party.aliases.append("buiten om")
    assert workspace.get("stakeholders", party.id).aliases == ["D"]
    assert "buiten om" not in workspace.to_json()


def test_the_parts_of_a_step_are_taken_back_last_first(workspace):
    before = workspace.to_json()
    fields = {"id": "deltion2", "order": 1, "name": "Deltion", "sector": "education"}
    workspace.apply(
        Change(
            "add {item}",
            {"item": "Deltion"},
            (
                Edit("stakeholders", "deltion2", None, None, fields),
                Edit("stakeholders", "deltion2", "influence", None, 2),
                Edit("stakeholders", "deltion2", "influence", 2, 3),
            ),
        )
    )
    assert workspace.stakeholders[0].influence == 3
    workspace.undo()
    assert workspace.to_json() == before


def test_a_party_that_was_removed_twice_comes_back_as_it_was_the_last_time(workspace):
    party = workspace.add_stakeholder("Deltion", "education", influence=1)
    workspace.remove("stakeholders", party.id)
    fields = {"id": party.id, "order": 1, "name": "Deltion", "sector": "education"}
    workspace.add("stakeholders", {**fields, "note": "later"}, "add {item}", {"item": "name"})
    workspace.remove("stakeholders", party.id)
    workspace.update("stakeholders", party.id, {"interest": 2})
    (conflict,) = workspace.conflicts
    workspace.settle(conflict.id, mine=True)
    back = workspace.get("stakeholders", party.id)
    assert (back.influence, back.interest, back.note) == (None, 2, "later")


def test_a_direction_that_is_chosen_along_with_another_kind_stays_as_it_was_chosen(workspace):
    a, b = (workspace.add_stakeholder(name, "workers").id for name in "AB")
    relation = workspace.add_relation(a, b, "meets", direction="mutual")
    fields = {"kind": "funds", "direction": "undirected"}
    assert workspace.update("relations", relation.id, fields).direction == "undirected"


def test_a_direction_that_the_group_chose_outlives_another_kind(workspace):
    a, b = (workspace.add_stakeholder(name, "workers").id for name in "AB")
    relation = workspace.add_relation(a, b, "meets", direction="mutual")
    assert workspace.update("relations", relation.id, {"kind": "funds"}).direction == "mutual"


def test_a_new_workspace_holds_its_title_and_its_language_and_nothing_else():
    new = Workspace.new("Regio Zwolle", "en")
    assert json.loads(new.to_json()) == {
        "schema_version": "1.0",
        "id": new.id,
        "about": {"title": "Regio Zwolle", "language": "en"},
    }
    assert {name: {*fields} for name, fields in new.state["agenda"].items()} == {
        "agenda": {"id", "order"}
    }
