"""Choosing a region on the tile map and as an own list, as a person's session."""

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


def own(widget: RegionChoice) -> tuple[str | None, list[str]]:
    region = widget.workspace.about.region
    assert region is not None
    assert region.level == "own"
    return region.name, region.municipalities


@pytest.mark.parametrize(
    ("level", "count"), [("province", 12), ("corop", 40), ("arbeidsmarktregio", 35)]
)
def test_the_map_has_a_tile_for_every_region_of_a_level(
    choice: RegionChoice, level: str, count: int
) -> None:
    assert ask(choice, "tile_level", level=level)["ok"]
    assert len(choice.view["tiles"]["tiles"]) == count


def test_there_are_no_tiles_of_municipalities(choice: RegionChoice) -> None:
    assert not ask(choice, "tile_level", level="municipality")["ok"]


def test_a_chosen_tile_is_told_apart(choice: RegionChoice) -> None:
    ask(choice, "choose", code="CR12")
    assert choice.view["tiles"]["chosen"] == "CR12"
    ask(choice, "clear")
    assert choice.view["tiles"]["chosen"] == ""


def test_a_pasted_list_is_looked_at_before_it_is_kept(choice: RegionChoice) -> None:
    reply = ask(choice, "look_up", text="Zwolle\nKampen\nGM0193")
    assert reply["message"] == "2 gemeenten in de lijst."
    assert choice.workspace.about.region is None
    assert [one["state"] for one in choice.view["list"]["entries"]] == ["herkend"] * 3


def test_a_kept_list_is_the_region_under_the_name_it_was_given(choice: RegionChoice) -> None:
    ask(choice, "look_up", text="Zwolle, Kampen, Ljouwert")
    reply = ask(choice, "keep_list", name="  Onze  drie ")
    assert reply["message"] == "Jullie regio is Onze drie (3 gemeenten)."
    assert own(choice) == ("Onze drie", ["GM0193", "GM0166", "GM0080"])
    assert choice.view["list"]["kept"] == "Zwolle\nKampen\nLeeuwarden"
    ask(choice, "undo")
    assert choice.workspace.about.region is None


def test_a_list_without_a_name_is_kept_too(choice: RegionChoice) -> None:
    ask(choice, "look_up", text="Zwolle")
    assert ask(choice, "keep_list", name="")["ok"]
    assert own(choice) == (None, ["GM0193"])
    assert choice.view["region"]["chosen"] == "een eigen lijst van gemeenten (1 gemeente)"


def test_what_waits_for_a_choice_is_left_out_until_it_is_made(choice: RegionChoice) -> None:
    reply = ask(choice, "look_up", text="Zwolle, Bergen")
    assert reply["message"].endswith("1 regel telt niet mee tot je kiest of iets verandert.")
    ask(choice, "pick", entry="bergen", code="GM0373")
    ask(choice, "keep_list", name="")
    assert own(choice)[1] == ["GM0193", "GM0373"]


def test_of_a_divided_municipality_several_parts_can_be_taken(choice: RegionChoice) -> None:
    ask(choice, "look_up", text="Winsum")
    labels = [one["label"] for one in choice.view["list"]["entries"][0]["options"]]
    assert labels == ["Het Hogeland (78% van de grond)", "Westerkwartier (22% van de grond)"]
    ask(choice, "pick", entry="winsum", code="GM1966")
    ask(choice, "pick", entry="winsum", code="GM1969")
    ask(choice, "pick", entry="winsum", code="GM1966")
    ask(choice, "keep_list", name="")
    assert own(choice)[1] == ["GM1969"]


def test_a_choice_stays_when_more_names_are_looked_up(choice: RegionChoice) -> None:
    ask(choice, "look_up", text="Bergen")
    ask(choice, "pick", entry="bergen", code="GM0893")
    ask(choice, "look_up", text="Bergen, Zwolle")
    assert "2 gemeenten" in choice.view["list"]["summary"]


def test_what_was_not_offered_cannot_be_picked(choice: RegionChoice) -> None:
    ask(choice, "look_up", text="Bergen")
    assert not ask(choice, "pick", entry="bergen", code="GM0193")["ok"]
    assert not ask(choice, "pick", entry="elders", code="GM0193")["ok"]


@pytest.mark.parametrize("text", ["", " ,;\n"])
def test_an_empty_list_is_answered_with_what_to_do(choice: RegionChoice, text: str) -> None:
    reply = ask(choice, "look_up", text=text)
    assert (reply["ok"], reply["field"]) == (False, "list")


def test_a_list_without_a_municipality_is_not_kept(choice: RegionChoice) -> None:
    ask(choice, "look_up", text="qqqxxx")
    assert not choice.view["list"]["ready"]
    assert not ask(choice, "keep_list", name="x")["ok"]
    assert choice.workspace.about.region is None


def test_a_text_that_is_no_list_is_refused(choice: RegionChoice) -> None:
    assert "te lang" in ask(choice, "look_up", text="a" * 20_001)["error"]
