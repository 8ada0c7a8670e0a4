"""A group makes an agenda: step by step, in any order, and takes back."""

import pytest

from regiolab.storage import StoredWorkspace
from regiolab.widgets.agenda.steps import STEP_NAMES
from regiolab.widgets.map.stakeholder_map import StakeholderMap


def facts_of(card):
    return {fact["label"]: fact["text"] for fact in card["facts"]}


@pytest.mark.parametrize("step", STEP_NAMES)
def test_every_step_of_an_empty_agenda_opens_and_asks_something(group, step):
    group.goes_to(step)
    assert group.view["step"]["id"] == step
    assert group.view["step"]["question"].endswith(("?", "."))
    assert group.view["step"]["blocks"]


def test_an_empty_agenda_says_of_every_step_that_it_is_empty_or_for_later(group):
    assert set(group.states.values()) == {"leeg", "later", ""}


def test_the_ambition_is_ready_when_its_three_prompts_are_answered(group):
    for field, state in (
        ("ambition.strong", "begonnen"),
        ("ambition.competitive", "begonnen"),
        ("ambition.prospects", "klaar"),
    ):
        assert group.fills_in("agenda", "agenda", field, "Een zin.")["ok"]
        assert group.states["ambition"] == state
    assert group.workspace.agenda.ambition.prospects == "Een zin."


def test_steps_can_be_filled_in_in_any_order(group):
    group.goes_to("fits_with")
    group.fills_in("agenda", "agenda", "fits_with.neighbours", "Zij leiden al op.")
    group.goes_to("carrier")
    group.fills_in("agenda", "agenda", "carrier", "Het regionale overleg.")
    assert (group.states["fits_with"], group.states["carrier"]) == ("begonnen", "begonnen")


def test_the_challenge_of_the_day_is_offered_and_not_filled_in_by_itself(group):
    group.workspace.update("about", "about", {"challenge": "Genoeg technici"})
    group.goes_to("challenges")
    assert group.cards == []
    button = next(block for block in group.blocks if block["type"] == "button")
    assert button["label"] == "Begin met de opgave van vandaag: Genoeg technici"
    group.does(button["command"], **button["args"])
    assert group.titles == ["Genoeg technici"]
    assert not any(block["type"] == "button" for block in group.blocks)


def test_an_action_that_is_added_opens_with_its_lead_from_the_map(group):
    school = group.adds_party("ROC", "education")
    group.goes_to("actions")
    action = group.adds_action("Open een praktijkschool", school)
    assert [card["open"] for card in group.cards] == [True]
    group.does("close")
    assert facts_of(group.cards[0]) == {
        "Trekker (staat op de kaart)": "ROC",
        "Doet mee": "nog niet ingevuld",
        "Eerste stap": "nog niet ingevuld",
    }
    assert group.workspace.get("actions", action).lead == school


def test_an_action_is_ready_with_a_lead_a_first_step_and_a_date(group):
    action = group.adds_action("Open een school", group.adds_party("ROC", "education"))
    group.adds_action("Bel de buren")
    group.goes_to("actions", action)
    group.fills_in("actions", action, "first_step", "werkbezoek")
    assert group.states["actions"] == "0 van 2"
    group.fills_in("actions", action, "first_step_date", "14 april 2199")
    assert group.states["actions"] == "1 van 2"


def test_with_one_challenge_an_action_serves_it_and_with_two_nobody_chooses(group):
    challenge = group.adds_challenge("Genoeg technici")
    first = group.adds_action("Open een school")
    assert group.workspace.get("actions", first).challenges == [challenge]
    group.adds_challenge("Minder uitval")
    second = group.adds_action("Bel de buren")
    assert group.workspace.get("actions", second).challenges == []


def test_who_joins_is_taken_from_the_map_one_by_one(group):
    bond, school = group.adds_party("Bond", "workers"), group.adds_party("ROC", "education")
    action = group.adds_action("Open een school", school)
    group.goes_to("actions", action)
    joins = next(field for field in group.fields if field["name"] == f"actions.{action}.joins")
    assert [one["label"] for one in joins["options"]] == [
        "voeg een partij van de kaart toe…",
        "Bond",
    ]
    group.fills_in("actions", action, "joins", [bond])
    joins = next(field for field in group.fields if field["name"] == f"actions.{action}.joins")
    assert [one["label"] for one in joins["taken"]] == ["Bond"]
    assert [one["label"] for one in joins["options"]] == ["voeg een partij van de kaart toe…"]


def test_a_party_that_joins_and_is_made_lead_keeps_its_name(group):
    bond = group.adds_party("Bond", "workers")
    action = group.adds_action("Open een school")
    group.goes_to("actions", action)
    group.fills_in("actions", action, "joins", [bond])
    group.fills_in("actions", action, "lead", bond)
    joins = next(field for field in group.fields if field["name"] == f"actions.{action}.joins")
    assert [one["label"] for one in joins["taken"]] == ["Bond"]


def test_a_missing_lead_comes_on_the_map_and_one_undo_takes_both_back(group):
    action = group.adds_action("Open een school")
    ack = group.does("add_lead", action=action, name="ROC", sector="education")
    assert ack["message"] == "ROC staat op de kaart en trekt deze actie."
    [party] = group.workspace.stakeholders
    assert group.workspace.get("actions", action).lead == party.id
    group.does("undo")
    assert group.workspace.stakeholders == []
    assert group.workspace.get("actions", action).lead is None


def test_a_lead_that_is_on_the_map_already_is_not_put_there_twice(group):
    group.adds_party("ROC", "education")
    action = group.adds_action("Open een school")
    ack = group.does("add_lead", action=action, name=" roc ", sector="education")
    assert (ack["ok"], ack["field"]) == (False, "name")
    assert group.workspace.get("actions", action).lead is None


def test_an_action_whose_lead_was_taken_off_the_map_still_says_who_was_meant(group):
    school = group.adds_party("ROC", "education")
    action = group.adds_action("Open een school", school)
    group.workspace.remove("stakeholders", school)
    group.goes_to("actions")
    assert facts_of(group.cards[0])["Trekker"] == "ROC (niet op de kaart)"
    group.goes_to("actions", action)
    lead = next(field for field in group.fields if field["name"] == f"actions.{action}.lead")
    assert {"value": "ROC", "label": "ROC (niet op de kaart)"} in lead["options"]
    group.does("undo")
    group.goes_to("actions")
    assert facts_of(group.cards[0])["Trekker (staat op de kaart)"] == "ROC"


def test_what_a_party_brings_stands_at_the_action_too(group):
    firms = group.adds_party("Bedrijven", "employers")
    action = group.adds_action("Open een school", firms)
    group.goes_to("commitments")
    ack = group.does("add_commitment", stakeholder=firms, direction="brings", what="40 leerplekken")
    commitment = ack["data"]["open"]
    group.fills_in("commitments", commitment, "action", action)
    group.fills_in("commitments", commitment, "firmness", "intention")
    group.does("close")
    assert group.titles == ["Bedrijven brengt: 40 leerplekken"]
    assert group.states["commitments"] == "klaar"
    group.goes_to("actions")
    assert facts_of(group.cards[0])["Brengt"] == "Bedrijven: 40 leerplekken (van plan)"


@pytest.mark.parametrize(
    ("args", "field"),
    [
        ({"stakeholder": "", "direction": "brings"}, "stakeholder"),
        ({"stakeholder": "?", "direction": ""}, "direction"),
    ],
)
def test_a_commitment_without_party_or_direction_says_what_to_choose(group, args, field):
    party = group.adds_party("ROC", "education")
    args = {**args, "stakeholder": party if args["stakeholder"] else ""}
    ack = group.does("add_commitment", **args, what="lokalen")
    assert (ack["ok"], ack["field"]) == (False, field)
    assert group.workspace.commitments == []


def test_what_a_party_wont_give_up_has_no_amount(group):
    party = group.adds_party("ROC", "education")
    group.goes_to("commitments")
    ack = group.does("add_commitment", stakeholder=party, direction="keeps", what="eigen diploma")
    names = [field["name"].rpartition(".")[2] for field in group.fields]
    assert ack["ok"]
    assert names == ["what", "action", "condition"]


def test_a_decision_moment_is_added_changed_and_taken_away(group):
    action = group.adds_action("Open een school")
    group.goes_to("decisions", action)
    form = next(block for block in group.blocks if block["type"] == "items")["form"]
    ack = group.does(
        form["command"],
        **form["args"],
        body="gemeenteraad Meerdijk",
        constituency="council",
        when="1-6-2199",
        what="het geld",
    )
    assert ack["ok"], ack
    shown = next(block for block in group.blocks if block["type"] == "items")["items"]
    assert [one["text"] for one in shown] == ["gemeenteraad Meerdijk, 1 juni 2199: het geld"]
    when = next(field for field in group.fields if field["name"].endswith("0.when"))
    group.does(when["command"], **when["args"], value="2 juni 2199", base=when["value"])
    shown = next(block for block in group.blocks if block["type"] == "items")["items"]
    assert shown[0]["text"] == "gemeenteraad Meerdijk, 2 juni 2199: het geld"
    group.does("item_remove", **shown[0]["args"])
    assert group.workspace.get("actions", action).decision_moments == []


def test_cards_change_places_with_a_button_and_one_undo(group):
    for title in ("A", "B", "C"):
        group.adds_action(title)
    group.goes_to("actions")
    last = group.cards[-1]
    assert (last["order"]["up"], last["order"]["down"]) == (True, False)
    ack = group.does("move", collection="actions", id=last["id"], by=-1)
    assert ack["message"] == "C staat op plaats 2 van 3."
    assert group.titles == ["A", "C", "B"]
    group.does("undo")
    assert group.titles == ["A", "B", "C"]


def test_the_first_card_cannot_go_higher(group):
    first = group.adds_action("A")
    group.adds_action("B")
    group.does("move", collection="actions", id=first, by=-1)
    group.goes_to("actions")
    assert group.titles == ["A", "B"]


def test_an_action_that_is_taken_away_comes_back_with_undo(group):
    action = group.adds_action("Open een school")
    ack = group.does("remove", collection="actions", id=action)
    assert ack["message"] == "Open een school is weggehaald. Met ongedaan maken komt het terug."
    group.does("undo")
    group.goes_to("actions")
    assert group.titles == ["Open een school"]


def test_a_chosen_tension_is_answered_with_a_sentence_at_the_challenge(group):
    challenge = group.adds_challenge("Genoeg technici")
    group.workspace.update("agenda", "agenda", {"chosen_tensions": ["funding"]})
    group.goes_to("tensions")
    group.fills_in("challenges", challenge, "tensions.funding", "Eén potje, drie jaar.")
    assert group.states["tensions"] == "klaar"
    assert group.workspace.challenges[0].tensions == {"funding": "Eén potje, drie jaar."}


def test_one_form_is_open_at_a_time(group):
    first, second = group.adds_action("A"), group.adds_action("B")
    group.goes_to("actions", first)
    group.does("open", id=second)
    assert [card["open"] for card in group.cards] == [False, True]


def test_a_finding_leads_to_the_card_it_is_about(group):
    group.adds_challenge("Genoeg technici")
    action = group.adds_action("Open een school", "Platform X")
    row = next(row for row in group.view["findings"]["rows"] if "Platform X" in row["sentence"])
    assert row["word"] == "eerst oplossen"
    group.goes_to(row["step"], row["entity"])
    assert [card["id"] for card in group.cards if card["open"]] == [action]


def test_what_was_filled_in_is_there_when_it_is_opened_again(group, stored):
    group.adds_action("Open een school")
    again = StoredWorkspace(stored.folder, "Onze regio").workspace
    assert [one.title for one in again.actions] == ["Open een school"]


def test_two_notebooks_that_change_the_same_sentence_are_asked_which_to_keep(
    group, another_notebook
):
    group.goes_to("carrier")
    another_notebook.goes_to("carrier")
    group.fills_in("agenda", "agenda", "carrier", "Het overleg")
    args = {"collection": "agenda", "id": "agenda", "field": "carrier"}
    another_notebook.does("edit", **args, value="The board", base="")
    [conflict] = group.view["kit"]["conflicts"]
    assert {conflict["mine"], conflict["theirs"]} == {"Het overleg", "The board"}


def test_taking_a_lead_off_the_map_says_which_actions_lose_it_and_undo_brings_all_back(
    group, stored
):
    school, other = group.adds_party("ROC", "education"), group.adds_party("Gemeente")
    first = group.adds_action("Open een school", school)
    group.adds_action("Bel de buren", other)
    command = {"name": "remove", "args": {"party": school}, "client": "tab", "seq": 1}
    message = StakeholderMap(stored, "nl").answer(command)["message"]
    assert message.startswith("ROC is van de kaart.")
    assert "“Open een school”" in message
    assert "Bel de buren" not in message
    group.does("undo")
    assert [one.name for one in group.workspace.stakeholders] == ["ROC", "Gemeente"]
    assert group.workspace.get("actions", first).lead == school
