"""What a card's buttons take away, what is asked first, and links that fill themselves in."""

import json

import pytest

from regiolab.model.entities import Region

COSTS = [{"amount": 120_000, "year": 2027}]
MOMENTS = [{"body": "de raad", "constituency": "council"}]


def filled(group):
    """An action with work of other steps in it, and a milestone."""
    action = group.adds_action("Stagebus")
    group.workspace.update("actions", action, {"costs": COSTS, "decision_moments": MOMENTS})
    group.workspace.add_milestone("Eerste rit", action)
    return action


@pytest.mark.parametrize("step", ["money", "decisions", "planning"])
def test_where_an_action_is_only_filled_in_no_button_takes_it_away(group, step):
    action = filled(group)
    group.goes_to(step, action)
    (card,) = group.cards
    assert card["open"]
    assert card["order"] is None


def test_the_button_says_what_it_removes_and_asks_first_with_the_list(group):
    action = filled(group)
    other = group.adds_action("Open dag")
    group.goes_to("actions", action)
    block = next(one for one in group.blocks if one["type"] == "cards")
    assert block["words"]["remove"] == "Haal deze actie weg"
    first, last = group.cards
    assert first["order"]["ask"] == (
        "Met “Stagebus” gaat ook weg: 1 besluitmoment, 1 bedrag aan kosten en 1 mijlpaal. Met "
        "ongedaan maken komt het terug."
    )
    assert last["order"]["ask"] == ""
    group.does("open", id=other)
    assert group.cards[1]["order"]["ask"] == ""


def test_a_challenge_says_which_links_go_with_it(group):
    challenge = group.adds_challenge("Meer technici")
    group.adds_action("Stagebus")
    group.adds_action("Open dag")
    group.goes_to("challenges", challenge)
    (card,) = group.cards
    assert card["order"]["ask"] == (
        "Met “Meer technici” gaat ook weg: de koppeling met 2 acties. Met ongedaan maken komt het "
        "terug."
    )


def test_the_first_challenge_is_what_every_action_is_for(group):
    actions = [group.adds_action("Stagebus"), group.adds_action("Open dag")]
    first = group.adds_challenge("Meer technici")
    assert [one.challenges for one in group.workspace.actions] == [[first], [first]]
    group.does("undo")
    assert [one.challenges for one in group.workspace.actions] == [[], []]
    assert group.workspace.challenges == []
    group.does("redo")
    group.workspace.update("actions", actions[0], {"challenges": None})
    group.adds_challenge("Meer woningen")
    assert [one.challenges for one in group.workspace.actions] == [[], [first]]


def test_what_an_action_is_for_is_asked_in_sight_and_counts_for_being_ready(group):
    lead = group.adds_party("ROC", "education")
    group.adds_challenge("Meer technici")
    group.adds_challenge("Meer woningen")
    action = group.adds_action("Stagebus", lead)
    fields = {"first_step": "Bel Arriva", "first_step_date": "2027-01-10"}
    group.workspace.update("actions", action, fields)
    assert group.states["actions"] == "0 van 1"
    finding = next(one for one in group.view["findings"]["rows"] if one["entity"] == action)
    group.goes_to(finding["step"], finding["entity"])
    main = group.view["step"]["blocks"][0]["cards"][0]["blocks"][0]
    assert f"actions.{action}.challenges" in [one["name"] for one in main["fields"]]
    group.fills_in("actions", action, "challenges", [group.workspace.challenges[0].id])
    assert group.states["actions"] == "klaar"


def test_the_step_of_the_tensions_says_how_many_are_chosen(group):
    group.workspace.update("agenda", "agenda", {"chosen_tensions": ["content", "funding"]})
    assert group.states["tensions"] == "2 gekozen"
    challenge = group.adds_challenge("Meer technici")
    group.adds_challenge("Meer woningen")
    group.goes_to("tensions")
    labels = [one["label"] for one in group.fields]
    assert len({*labels}) == 2
    assert labels[0] == "Hoe gaan jullie hiermee om bij “Meer technici”?"
    group.fills_in("challenges", challenge, "tensions.content", "Eerst de opgave.")
    assert group.states["tensions"] == "1 van 2"


def test_one_page_holds_decisions_costs_indicators_and_tensions(group):
    filled(group)
    challenge = group.adds_challenge("Meer technici")
    group.workspace.update("challenges", challenge, {"tensions": {"funding": "Ieder een deel."}})
    group.does("add_indicator", title="Stages")
    group.goes_to("overview")
    shown = json.dumps(group.view["step"]["blocks"], ensure_ascii=False)
    for words in ("de raad", "€\xa0120.000", "Stages", "Ieder een deel."):
        assert words in shown


def test_the_agenda_is_called_after_the_region_until_somebody_gives_it_a_title(group):
    assert group.view["title"] == "Regionale agenda"
    group.workspace.choose_region(Region(level="corop", code="CR14"))
    group.goes_to("ambition")
    (box,) = [one for one in group.fields if one["name"] == "about.about.title"]
    assert box["value"] == group.view["title"] == "Regionale agenda Achterhoek"
    group.does("title", value="Achterhoek werkt", base=box["value"])
    assert group.view["title"] == "Achterhoek werkt"
    group.does("title", value=" ", base="Achterhoek werkt")
    assert group.view["title"] == "Regionale agenda Achterhoek"
