"""A part of the agenda can be made and asked without the widget around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.analysis.findings.finding import STEPS as STEPS_OF_FINDINGS
from regiolab.model import InputError
from regiolab.model.entities import Region
from regiolab.widgets.agenda.agenda import Agenda
from regiolab.widgets.agenda.cards import Cards
from regiolab.widgets.agenda.context import AgendaContext
from regiolab.widgets.agenda.editing import Editing
from regiolab.widgets.agenda.findings import Findings
from regiolab.widgets.agenda.frame import Ambition
from regiolab.widgets.agenda.indicators import Indicators
from regiolab.widgets.agenda.money import Money
from regiolab.widgets.agenda.offers import Offers, offer_fold
from regiolab.widgets.agenda.parties import Parties
from regiolab.widgets.agenda.planning import Planning
from regiolab.widgets.agenda.steps import STEP_GROUPS, STEP_NAMES, STEPS
from regiolab.widgets.agenda.take_along import TakeAlong

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.agenda.step import Step


@pytest.fixture
def context(stored: StoredWorkspace) -> AgendaContext:
    """What the parts share, with nothing open."""
    return AgendaContext(stored, "nl")


def adds_action(context: AgendaContext, title: str = "Open een school", **fields: Any) -> str:
    return context.workspace.add_action(title, [], None, **fields).id


def blocks_of(step: Step) -> list[dict[str, Any]]:
    return [dict(block) for block in step.view()["blocks"]]


@pytest.mark.parametrize("step", STEPS)
def test_every_step_alone_says_how_far_it_is_and_asks_something(
    context: AgendaContext, step: type[Step]
) -> None:
    made = step(context)
    assert made.state() in {"leeg", "later", ""}
    assert made.view()["question"].endswith(("?", "."))


def test_the_planning_alone_shows_an_action_and_its_milestones(context: AgendaContext) -> None:
    action = adds_action(context, start="2199-01-01", end="2199-12-31")
    context.workspace.add_milestone("De eerste groep begint", action)
    planning = Planning(context)
    assert planning.state() == "klaar"
    cards = [block for block in blocks_of(planning) if block["type"] == "cards"]
    assert [block["cards"][0]["title"] for block in cards] == [
        "Open een school",
        "De eerste groep begint",
    ]


def test_an_end_before_the_start_is_refused(context: AgendaContext) -> None:
    action = adds_action(context, start="2199-04-01")
    editing = Editing(context)
    with pytest.raises(InputError) as refused:
        editing.command_edit("actions", action, "end", value="2198-12-31", base="")
    assert refused.value.field == "end"
    assert editing.command_edit("actions", action, "end", value="2199-06-30", base="").message == ""


def test_a_start_after_the_end_is_refused_and_none_is_not(context: AgendaContext) -> None:
    action = adds_action(context, start="2199-01-01", end="2199-12-31")
    editing = Editing(context)
    with pytest.raises(InputError, match="done before it begins"):
        editing.command_edit("actions", action, "start", value="2200-01-01", base="2199-01-01")
    editing.command_edit("actions", action, "start", value="", base="2199-01-01")
    assert Planning(context).state() == "later"


def test_an_action_that_would_wait_for_itself_is_refused(context: AgendaContext) -> None:
    action = adds_action(context)
    with pytest.raises(InputError) as refused:
        Editing(context).command_edit("actions", action, "depends_on", value=[action], base=[])
    assert refused.value.field == "depends_on"


@pytest.mark.parametrize("part", ["baseline.value", "target.year"])
def test_half_of_a_measurement_cannot_be_emptied(context: AgendaContext, part: str) -> None:
    made = Indicators(context).command_add_indicator("Technici")
    indicator = made.data["open"]
    for which in ("baseline", "target"):
        Indicators(context).command_measure(indicator, which, value="12", year="2199")
    with pytest.raises(InputError) as refused:
        Editing(context).command_edit("indicators", indicator, part, value=" ", base="12")
    assert refused.value.field == part


def test_the_form_of_the_open_card_alone_is_made(context: AgendaContext) -> None:
    first, second = adds_action(context, "Een"), adds_action(context, "Twee")
    Cards(context).command_open(second)
    [cards] = [block for block in blocks_of(Money(context)) if block["type"] == "cards"]
    assert {card["id"]: bool(card["blocks"]) for card in cards["cards"]} == {
        first: False,
        second: True,
    }


def test_figures_are_listed_in_the_card_that_was_open_when_they_were_asked_for(
    context: AgendaContext,
) -> None:
    context.workspace.choose_region(Region(level="province", code="PV23"))
    context.open = "one"
    Offers(context).command_offer(opened=True)
    assert offer_fold(context, "Take a figure of your region", "take_figure", {})["blocks"]
    context.open = "other"
    assert not offer_fold(context, "Take a figure of your region", "take_figure", {})["open"]


def test_parties_are_counted_over_all_actions(context: AgendaContext) -> None:
    party = context.workspace.add_stakeholder("ROC", "education").id
    context.workspace.add_action("Een", [], party)
    adds_action(context, "Twee", joins=[party])
    table = blocks_of(Parties(context))[0]
    assert table["rows"] == [{"party": "ROC", "leads": 1, "joins": 1}]


def test_what_was_chosen_for_the_files_stays_with_one_agenda(context: AgendaContext) -> None:
    one, other = TakeAlong(context), TakeAlong(context)
    one.command_export_version("work")
    chosen = [blocks_of(step)[0]["version"]["value"] for step in (one, other)]
    assert chosen == ["work", "shareable"]


def test_the_findings_alone_lead_to_a_step(context: AgendaContext) -> None:
    adds_action(context)
    rows = Findings(context).view()["rows"]
    assert rows
    assert all(row["step"] in STEP_NAMES and row["go"].startswith("Ga naar") for row in rows)


def test_every_step_has_a_name_of_its_own_and_every_group_stands_once() -> None:
    assert len(STEP_NAMES) == len({step.label for step in STEPS}) == len(STEPS)
    titles = [title for title, _ in STEP_GROUPS]
    assert titles == ["", "For home", "To read and take home"]


def test_a_finding_leads_to_a_step_that_there_is() -> None:
    assert set(STEPS_OF_FINDINGS) <= set(STEP_NAMES)


def test_the_agenda_opens_on_its_first_step(stored: StoredWorkspace) -> None:
    assert Agenda(stored, "nl").view["step"]["id"] == Ambition.id
