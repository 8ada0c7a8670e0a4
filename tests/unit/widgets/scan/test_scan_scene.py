"""The picture of the scan: the same in shapes, in words and in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.analysis.people.tension_scan import spread
from regiolab.model import Workspace
from regiolab.model.codes import TENSIONS
from regiolab.scenes.drawing.text_width import text_width
from regiolab.scenes.scan.scene import scan_scene

if TYPE_CHECKING:
    from tests.unit.widgets.scan.conftest import Group


def circles(scene):
    return [shape for shape in scene["shapes"] if shape["type"] == "circle"]


def test_the_numbers_in_the_picture_are_those_in_the_table(together: Group) -> None:
    scene = scan_scene(together.workspace, "nl", ["content"])
    assert [scene["rows"][0][f"at_{place}"] for place in range(1, 6)] == ["0", "1", "0", "1", "0"]
    in_picture = [one["text"] for one in scene["shapes"] if one.get("tone") == "letters"]
    assert in_picture == ["1", "1", "2"]  # the last is the legend's


def test_a_place_further_on_is_further_to_the_right(together: Group) -> None:
    left, right, _legend = circles(scan_scene(together.workspace, "nl", ["content"]))
    assert left["x"] < right["x"]
    assert left["y"] == right["y"]


def test_now_and_later_are_two_shapes_that_do_not_cover_each_other(together: Group) -> None:
    together.agrees("content", "position", "3")
    together.agrees("content", "position_later", "3")
    scene = scan_scene(together.workspace, "nl", ["content"])
    now = next(one for one in scene["shapes"] if one["tone"] == "filled")
    later = next(one for one in scene["shapes"] if one["tone"] == "open")
    assert max(x for x, _ in now["points"]) <= min(x for x, _ in later["points"])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_stays_within_the_picture(together: Group, language: str) -> None:
    for code in TENSIONS:
        together.agrees(code, "strain", "strong")
    together.succeeds("choose", tension="democratic_accountability")
    scene = scan_scene(together.workspace, language)
    for shape in scene["shapes"]:
        if shape["type"] == "text":
            width = text_width(shape["text"], shape["size"])
            left = shape["x"] - (width / 2 if shape["anchor"] == "middle" else 0)
            assert left >= -0.5, shape
            assert left + width <= scene["width"] + 0.5, shape
            assert 0 < shape["y"] <= scene["height"], shape


def test_the_description_says_all_that_the_picture_shows(together: Group) -> None:
    together.agrees("content", "position", "2")
    together.agrees("content", "position_later", "4")
    together.succeeds("choose", tension="content")
    lines = scan_scene(together.workspace, "en")["description"].split("\n")
    assert len(lines) == 6
    assert lines[0] == (
        "Content. This: the shared challenge first. That: room for everyone's own goals. "
        "Alone. Where we stand: 1 said “rather this” and 1 said “rather that”. "
        "Whether it strains: 1 said “no strain” and 1 said “strong strain”. "
        "You hardly agree: the answers are spread (A = 0.17). "
        "Together now: rather this, not answered yet. Together later: rather that. "
        "Chosen to work on."
    )


def test_an_empty_scan_is_a_picture_without_numbers() -> None:
    scene = scan_scene(Workspace.new("Regio"), "en")
    assert len(circles(scene)) == 1  # the legend's
    assert {row["now"] for row in scene["rows"]} == {"not answered yet"}


def test_who_did_not_hand_in_is_counted_nowhere(group: Group) -> None:
    group.succeeds("begin", persons="3")
    group.hands_in("1", 5)
    group.answers("2", 1)
    assert spread(group.workspace, "content").persons == 0
    group.succeeds("show_now")
    found = spread(group.workspace, "content")
    assert found.positions == (0, 0, 0, 0, 1)
    assert found.persons == 1


def test_who_does_not_know_is_told_below_the_diamonds(together: Group) -> None:
    together.agrees("interests_and_direction", "position", "1")
    scene = scan_scene(together.workspace, "nl", ["interests_and_direction"])
    diamond = next(one for one in scene["shapes"] if one["tone"] == "filled")
    said = next(one for one in scene["shapes"] if one.get("text") == "1 weet het niet")
    assert said["y"] - said["size"] >= max(y for _, y in diamond["points"]) - 1


def test_an_answer_that_is_not_known_has_no_diamond(together: Group) -> None:
    together.agrees("content", "position", "unknown")
    together.agrees("content", "position_later", "unknown")
    scene = scan_scene(together.workspace, "nl", ["content"])
    diamonds = [one for one in scene["shapes"] if one["type"] == "polygon"]
    assert len(diamonds) == 2  # the legend's
    assert "Samen nu: weet ik niet, nog niet beantwoord." in scene["description"]
