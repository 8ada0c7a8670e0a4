"""For one transition: which policy fields and tiers of government it crosses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.widgets.lesson.crossings import Crossings
from regiolab.widgets.map.stakeholder_map import StakeholderMap

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.kit import KitWidget


def ask(widget: KitWidget, command: str, /, **args: Any) -> dict[str, Any]:
    ack = widget.answer({"name": command, "args": args})
    widget.refresh()
    return ack


@pytest.fixture
def widget(stored: StoredWorkspace) -> Crossings:
    return Crossings(stored, "nl")


def ticked(widget: Crossings) -> dict[str, list[str]]:
    fields = widget.view["fields"]
    return {one["args"]["field"]: one["value"] for one in fields if one["value"]}


def test_a_tier_is_ticked_in_two_policy_fields_and_the_result_counts_them(
    widget: Crossings,
) -> None:
    assert widget.view["result"] == "Kruis bij minstens twee beleidsterreinen een bestuurslaag aan."
    ask(widget, "tiers", field="education", value=["nation"], base=[])
    assert widget.view["result"].startswith("Tot nu toe één beleidsterrein.")
    ask(widget, "tiers", field="economy", value=["nation"], base=[])
    assert widget.view["result"].startswith("Tot nu toe één bestuurslaag.")
    ask(widget, "tiers", field="economy", value=["nation", "municipality"], base=["nation"])
    assert widget.view["result"] == (
        "Deze transitie gaat over 2 beleidsterreinen en 2 bestuurslagen. "
        "Geen enkele partij gaat er alleen over."
    )
    assert ticked(widget) == {"economy": ["municipality", "nation"], "education": ["nation"]}


def test_the_card_that_was_filled_in_is_shown_first(stored: StoredWorkspace) -> None:
    stored.workspace.put("cards", "own", {"title": "Vergrijzing"}, step="fill in a text")
    widget = Crossings(stored, "nl")
    assert widget.view["choice"]["value"] == "own"
    assert {one["label"] for one in widget.view["choice"]["options"]} >= {"Vergrijzing"}
    ask(widget, "choose", value="globalisation", base="own")
    assert ticked(widget) == {}
    assert widget.view["choice"]["value"] == "globalisation"


def test_an_answer_is_taken_away_and_undone(widget: Crossings, stored: StoredWorkspace) -> None:
    ask(widget, "tiers", field="care", value=["water_board"], base=[])
    ask(widget, "lands", value="Op het consultatiebureau", base="")
    ask(widget, "tiers", field="care", value=[], base=["water_board"])
    assert ticked(widget) == {}
    ask(widget, "undo")
    assert ticked(widget) == {"care": ["water_board"]}
    assert stored.workspace.state["cards"]["digitalisation"]["lands"] == "Op het consultatiebureau"


def test_the_list_of_the_map_begins_with_who_works_where_it_crosses(
    widget: Crossings, stored: StoredWorkspace
) -> None:
    ask(widget, "tiers", field="education", value=["nation"], base=[])
    ask(widget, "tiers", field="energy", value=["province", "water_board"], base=[])
    shown = StakeholderMap(stored, "nl")
    ask(shown, "catalogue_begin")
    ids = {one["id"] for one in shown.view["catalogue"]["rows"]}
    assert {"min_ocw", "provincie", "provinciale_staten", "waterschap"} <= ids
    assert not {"gemeente", "mbo", "min_szw"} & ids
    ask(shown, "catalogue_set", field="crossing", value="")
    assert {"gemeente", "mbo"} <= {one["id"] for one in shown.view["catalogue"]["rows"]}


def test_a_notebook_that_is_passed_on_holds_the_question_alone(widget: Crossings) -> None:
    ask(widget, "tiers", field="care", value=["nation"], base=[])
    told = str(widget.readable(widget.workspace, private=False))
    assert "zorg" not in told
    assert "Over welke beleidsterreinen" in told


def test_what_two_people_ticked_at_once_is_asked_in_words(widget: Crossings) -> None:
    ask(widget, "choose", value="sustainability", base="digitalisation")
    ask(widget, "tiers", field="care", value=["nation"], base=[])
    ask(widget, "tiers", field="economy", value=["municipality", "region"], base=[])
    ask(widget, "tiers", field="economy", value=["water_board"], base=[])
    (asked,) = widget.view["kit"]["conflicts"]
    assert asked["theirs"] == "gemeente en regio (gemeenten samen)"
    assert asked["mine"] == "waterschap"
    assert "“Verduurzaming”" in asked["sentence"]
