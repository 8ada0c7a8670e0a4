"""What does not fit is answered with a sentence that says what to do; nothing typed is lost."""

import json
from datetime import date

import pytest

from regiolab.analysis.agenda.coverage import checks
from regiolab.widgets.agenda.quarters import first_day, last_day
from regiolab.widgets.agenda.steps import STEP_NAMES
from regiolab.widgets.agenda.values import today
from tests.unit.widgets.agenda.conftest import Group


@pytest.fixture
def five_hundred(group):
    """A group with 500 actions; the even ones have a lead and a first step with its date."""
    party = group.adds_party("Gemeente Meerdijk")
    with group.workspace.guard():
        for number in range(500):
            step = {"first_step": "bel", "first_step_date": "2199-04-14"}
            ready = number % 2 == 0
            group.workspace.add_action(
                f"Actie {number}", [], party, **(step if ready else {}), costs=[{"amount": 1}]
            )
    return group


def costs(group, action, **written):
    group.goes_to("money", action)
    form = next(block for block in group.blocks if block["type"] == "items")["form"]
    return group.does(form["command"], **form["args"], **written)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("1.500.000,50", 1_500_000.5),
        ("1500000", 1_500_000),
        ("€ 12.500,-", 12_500),
        ("15 000 euro", 15_000),
        ("0,5", 0.5),
        ("0", 0),
    ],
)
def test_an_amount_is_read_the_dutch_way(group, written, kept):
    action = group.adds_action("Open een school")
    assert costs(group, action, amount=written, year="")["ok"]
    assert [one.amount for one in group.workspace.get("actions", action).costs] == [kept]


def test_an_amount_is_read_the_english_way_in_english(another_notebook):
    action = another_notebook.adds_action("Open a school")
    assert costs(another_notebook, action, amount="1,500,000.50", year="2199")["ok"]
    [cost] = another_notebook.workspace.get("actions", action).costs
    assert (cost.amount, cost.year) == (1_500_000.5, 2199)


@pytest.mark.parametrize("written", ["120.000", "1.250", "€ 120.000"])
def test_a_dutch_thousand_is_not_kept_as_a_hundred_in_english(another_notebook, written):
    action = another_notebook.adds_action("Open a school")
    ack = costs(another_notebook, action, amount=written, year="2199")
    assert (ack["ok"], ack["field"]) == (False, "amount")
    assert "1,500,000.50" in ack["error"]
    assert another_notebook.workspace.get("actions", action).costs == []


def test_millions_may_have_three_decimals(another_notebook):
    action = another_notebook.adds_action("Open a school")
    assert costs(another_notebook, action, amount="1.125 million", year="2199")["ok"]
    [cost] = another_notebook.workspace.get("actions", action).costs
    assert cost.amount == 1_125_000


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("-5", "0 of meer"),
        ("1500.50", "niet duidelijk als getal"),
        ("1,500,000.50", "niet duidelijk als getal"),
        ("1,505", "niet duidelijk als getal"),
        ("1,250", "niet duidelijk als getal"),
        ("120,000", "niet duidelijk als getal"),
        ("veel", "niet duidelijk als getal"),
        ("1e6", "niet duidelijk als getal"),
        ("999.999.999.999", "10 miljard"),
        ("", "Vul een bedrag in."),
    ],
)
def test_an_amount_that_cannot_be_is_refused_beside_its_field(group, written, says):
    action = group.adds_action("Open een school")
    ack = costs(group, action, amount=written, year="")
    assert (ack["ok"], ack["field"]) == (False, "amount")
    assert says in ack["error"]
    assert group.workspace.get("actions", action).costs == []


def test_a_year_must_be_four_figures(group):
    action = group.adds_action("Open een school")
    ack = costs(group, action, amount="5", year="volgend jaar")
    assert (ack["ok"], ack["field"]) == (False, "year")
    assert str(today().year + 1) in ack["error"]


def test_a_year_that_has_gone_by_is_kept_and_asked_about(group):
    action = group.adds_action("Open een school")
    ack = costs(group, action, amount="5", year="2019")
    assert ack["message"] == "Bewaard. 2019 is al voorbij: bedoel je dat?"
    assert group.workspace.get("actions", action).costs[0].year == 2019


@pytest.mark.parametrize("written", ["14-4-2199", "14 april 2199", "14/04/2199", "2199-04-14"])
def test_a_day_can_be_written_in_several_ways(group, written):
    action = group.adds_action("Open een school")
    group.goes_to("actions", action)
    assert group.fills_in("actions", action, "first_step_date", written)["ok"]
    assert group.workspace.get("actions", action).first_step_date == date(2199, 4, 14)
    shown = next(one for one in group.fields if one["name"].endswith("first_step_date"))
    assert shown["value"] == "14 april 2199"


@pytest.mark.parametrize("written", ["morgen", "31-2-2199", "14 april", "14 aprl 2199", "4-2199"])
def test_what_is_no_day_is_refused_with_an_example(group, written):
    action = group.adds_action("Open een school")
    group.goes_to("actions", action)
    ack = group.fills_in("actions", action, "first_step_date", written)
    assert not ack["ok"]
    assert f"14 april {today().year + 1}" in ack["error"]


def test_a_day_long_past_is_refused_and_one_just_past_is_asked_about(group):
    action = group.adds_action("Open een school")
    group.goes_to("actions", action)
    assert not group.fills_in("actions", action, "first_step_date", "14-4-1227")["ok"]
    ack = group.fills_in("actions", action, "first_step_date", "14-4-2019")
    assert ack["message"] == "Bewaard. 14 april 2019 is al voorbij: bedoel je dat?"


def test_actions_cannot_wait_for_each_other_in_a_circle(group):
    first, second, third = (group.adds_action(title) for title in "ABC")
    for action, waits_for in ((second, first), (third, second)):
        group.goes_to("planning", action)
        assert group.fills_in("actions", action, "depends_on", [waits_for])["ok"]
    group.goes_to("planning", first)
    ack = group.fills_in("actions", first, "depends_on", [third])
    assert (ack["ok"], ack["field"]) == (False, "depends_on")
    assert "“C” wacht al op deze actie" in ack["error"]
    assert group.workspace.get("actions", first).depends_on == []


def test_an_action_cannot_be_done_before_it_begins(group):
    action = group.adds_action("A")
    group.goes_to("planning", action)
    year = today().year
    group.fills_in("actions", action, "start", f"{year + 1}-04-01")
    ack = group.fills_in("actions", action, "end", f"{year}-12-31")
    assert (ack["ok"], ack["field"]) == (False, "end")
    assert group.fills_in("actions", action, "end", f"{year + 1}-06-30")["ok"]
    group.does("close")
    [card] = group.cards
    assert [fact["text"] for fact in card["facts"]][:2] == [f"kwartaal 2 van {year + 1}"] * 2


@pytest.mark.parametrize(
    ("quarter", "first", "last"),
    [(1, (1, 1), (3, 31)), (2, (4, 1), (6, 30)), (3, (7, 1), (9, 30)), (4, (10, 1), (12, 31))],
)
def test_a_quarter_has_a_first_and_a_last_day(quarter, first, last):
    assert first_day(2028, quarter) == date(2028, *first)
    assert last_day(2028, quarter) == date(2028, *last)


def test_a_title_cannot_be_emptied(group):
    action = group.adds_action("Open een school")
    group.goes_to("actions", action)
    ack = group.fills_in("actions", action, "title", "  ")
    assert ack["error"] == "Vul een titel in."
    assert group.workspace.get("actions", action).title == "Open een school"


@pytest.mark.parametrize("title", ["", "   ", "x" * 501])
def test_an_action_without_a_title_or_with_far_too_long_a_one_is_not_added(group, title):
    ack = group.does("add_action", title=title, lead="")
    assert (ack["ok"], ack["field"]) == (False, "title")
    assert group.workspace.actions == []


def test_text_pasted_from_a_document_becomes_plain_text(group):
    pasted = "Open een\u200b school\r\n\tmet\u00a0lokalen\x07"
    action = group.adds_action(pasted)
    assert group.workspace.get("actions", action).title == "Open een school met lokalen"


@pytest.mark.parametrize("title", ["<b>Open</b> een school", "🏫 school", "{0} %s", "مدرسة"])
def test_a_strange_title_is_just_a_title(group, title):
    group.adds_action(title)
    for step in ("actions", "decisions", "money", "planning", "overview"):
        group.goes_to(step)
        assert title in json.loads(json.dumps(group.view["step"], ensure_ascii=False)).__str__()


def test_a_list_that_somebody_changed_meanwhile_keeps_both_versions(group, another_notebook):
    action = group.adds_action("Open een school")
    costs(group, action, amount="1", year="")
    another_notebook.goes_to("money", action)
    stale = next(one for one in another_notebook.blocks if one["type"] == "items")["form"]
    costs(group, action, amount="2", year="")
    ack = another_notebook.does(stale["command"], **stale["args"], amount="3", year="")
    assert ack["ok"]
    assert len(group.view["kit"]["conflicts"]) == 1


def test_of_sixty_actions_a_page_is_shown_and_the_open_one(group):
    with group.workspace.guard():
        for number in range(60):
            group.workspace.add_action(f"Actie {number}", [], None)
    last = group.workspace.actions[-1]
    group.goes_to("actions")
    assert len(group.cards) == 20
    group.does("more")
    assert len(group.cards) == 40
    group.goes_to("planning", last.id)
    assert len(group.cards) == 21
    assert group.cards[-1]["open"]


MOST_CHARACTERS = 200_000
"""Of a view that goes to the browser: more would be felt on a hub, and bound at every command."""


def test_of_five_hundred_actions_every_step_sends_a_bounded_view(five_hundred):
    sizes = {}
    for step in STEP_NAMES:
        five_hundred.goes_to(step)
        sizes[step] = len(json.dumps(five_hundred.view, ensure_ascii=False))
    assert {step: size for step, size in sizes.items() if size > MOST_CHARACTERS} == {}


def test_five_hundred_actions_are_counted_and_found_one_by_one(five_hundred):
    last = five_hundred.workspace.actions[-1]
    five_hundred.goes_to("actions", last.id)
    assert len(five_hundred.cards) == 21
    assert five_hundred.cards[-1]["title"] == "Actie 499"
    assert five_hundred.states["actions"] == "250 van 500"
    assert five_hundred.fills_in("actions", last.id, "first_step", "bel de buren")["ok"]
    assert five_hundred.fills_in("actions", last.id, "first_step_date", "14-4-2199")["ok"]
    assert five_hundred.states["actions"] == "251 van 500"
    ack = five_hundred.does("move", collection="actions", id=last.id, by=-1)
    assert ack["message"] == "Actie 499 staat op plaats 499 van 500."
    assert five_hundred.workspace.actions[498].id == last.id


def test_of_five_hundred_actions_it_is_said_once_who_leads_them(five_hundred):
    found = [one.code for one in checks(five_hundred.workspace) if one.step == "actions"]
    assert found == ["leads_many_actions", "action_that_joins_corners"]


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "Er zijn nog geen acties."), ("en", "There are no actions yet.")],
)
def test_the_one_page_has_no_picture_of_nothing(stored, language, words):
    group = Group(stored, language)
    group.goes_to("overview")
    assert [one for one in group.blocks if one["type"] == "picture"] == []
    assert words in [one["text"] for one in group.blocks if one["type"] == "note"]
    group.adds_action("Loket")
    group.goes_to("overview")
    assert [one["key"] for one in group.blocks if one["type"] == "picture"] == ["agenda_timeline"]
