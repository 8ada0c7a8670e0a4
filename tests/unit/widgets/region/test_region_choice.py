"""Choosing a region, as a person's session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.widgets.region.region_choice import RegionChoice

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


@pytest.fixture
def choice(stored: StoredWorkspace) -> RegionChoice:
    return RegionChoice(stored, "nl")


def ask(widget: RegionChoice, command: str, /, **args: Any) -> dict[str, Any]:
    """Send a command and, as after every command, let the widget make its view anew."""
    reply = widget.answer({"name": command, "args": args})
    widget.refresh()
    return reply


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("Twente", "CR12"),
        ("zwolle", "GM0193"),
        ("fryslan", "PV21"),
        ("Regio Zwolle", "AMR-regio-zwolle"),
    ],
)
def test_a_search_finds_every_kind_of_region(choice: RegionChoice, query: str, code: str) -> None:
    assert ask(choice, "search", query=query)["ok"]
    found = [one["value"] for one in choice.view["region"]["search"]["results"]]
    assert code in found
    assert ask(choice, "choose", code=code)["ok"]
    assert choice.workspace.about.region is not None
    assert choice.workspace.about.region.code == code


def test_a_municipality_that_does_not_exist_gets_suggestions(choice: RegionChoice) -> None:
    reply = ask(choice, "search", query="Zwole")
    assert reply["message"] == "Niets gevonden voor “Zwole”. Bedoel je: Zwolle, Zeewolde?"


@pytest.mark.parametrize("query", ["Atlantis", "<img src=x onerror=alert(1)>", "😀" * 500, "שלום"])
def test_nonsense_gets_a_sentence_that_says_what_to_do(choice: RegionChoice, query: str) -> None:
    assert "kies uit de lijst" in ask(choice, "search", query=query)["message"]
    assert choice.view["region"]["search"]["results"] == []


def test_searching_for_nothing_is_refused_beside_the_field(choice: RegionChoice) -> None:
    reply = ask(choice, "search", query="  ")
    assert (reply["ok"], reply["field"]) == (False, "query")


@pytest.mark.parametrize(
    ("level", "count"),
    [("province", 12), ("corop", 40), ("arbeidsmarktregio", 35), ("municipality", 342)],
)
def test_the_list_has_every_region_of_a_level(choice: RegionChoice, level: str, count: int) -> None:
    ask(choice, "level", level=level)
    options = choice.view["region"]["list"]["options"]
    assert len(options) == count + 1
    assert len({one["label"] for one in options}) == count + 1


def test_a_code_that_does_not_exist_changes_nothing(choice: RegionChoice) -> None:
    ask(choice, "choose", code="CR12")
    assert not ask(choice, "choose", code="XX99")["ok"]
    assert choice.view["region"]["chosen"] == "Twente (COROP-gebied)"


def test_the_choice_can_be_taken_away_and_undone(choice: RegionChoice) -> None:
    ask(choice, "choose", code="CR12")
    ask(choice, "clear")
    assert choice.view["region"]["chosen"] == ""
    ask(choice, "undo")
    assert choice.view["region"]["chosen"] == "Twente (COROP-gebied)"


def test_the_municipalities_of_the_choice_are_named(choice: RegionChoice) -> None:
    assert choice.view["holds"] == ""
    ask(choice, "choose", code="AMR-achterhoek")
    assert choice.view["holds"].startswith("8 gemeenten: ")
    assert "Winterswijk" in choice.view["holds"]
    ask(choice, "choose", code="CR14")
    assert choice.view["holds"].startswith("11 gemeenten: ")
    ask(choice, "choose", code="GM0193")
    assert choice.view["holds"] == ""
