"""The ties of a picture can be followed: around marks, and thin where they are many."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.exchange.pictures.page import page_of
from regiolab.exchange.pictures.png import png_bytes
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.curves import Obstacles, along
from regiolab.scenes.map.scene import scene
from regiolab.scenes.map.ties import MANY_LINES
from tools.bench.graphs import map_of

PLACE = st.floats(20, 580)
ROUND = 3
"""A corner of a mark may be touched by less than this."""


def in_a_row():
    """Three parties beside each other, the outer two tied."""
    workspace = Workspace.new("Waterland-Oost")
    left, between, right = (
        workspace.add_stakeholder(name, "education", influence=influence, interest=2)
        for influence, name in ((0, "Links"), (2, "Tussen"), (4, "Rechts"))
    )
    workspace.add_relation(left.id, right.id, "meets", "exists")
    return workspace, between


def box_of(drawn, party):
    box = next(mark["box"] for mark in drawn["marks"] if party.id in mark["ids"])
    return Box(box["x"], box["y"], box["width"], box["height"])


def points_of(tie):
    start, end = (tie["x1"], tie["y1"]), (tie["x2"], tie["y2"])
    return [along(start, tie["pull"], end, share / 200) for share in range(201)]


def is_in(point, box):
    return box.x < point[0] < box.right and box.y < point[1] < box.bottom


def test_a_tie_bends_around_a_mark_between_its_ends():
    workspace, between = in_a_row()
    drawn = scene(workspace)
    (tie,) = drawn["ties"]
    box = box_of(drawn, between)
    assert is_in(((tie["x1"] + tie["x2"]) / 2, (tie["y1"] + tie["y2"]) / 2), box)
    assert not any(is_in(point, box) for point in points_of(tie))


def test_a_tie_with_nothing_in_its_way_is_straight():
    workspace, between = in_a_row()
    workspace.remove("stakeholders", between.id)
    (tie,) = scene(workspace)["ties"]
    assert tie["pull"] is None


@settings(max_examples=60, deadline=None)
@given(st.tuples(PLACE, PLACE), st.tuples(PLACE, PLACE), st.tuples(PLACE, PLACE))
def test_one_mark_in_the_way_is_never_run_through(start, end, other):
    mark = Box(other[0] - 10, other[1] - 10, 20, 20)
    ends = [Box(x - 12, y - 12, 24, 24) for x, y in (start, end)]
    if any(is_in(point, mark.inside(-30)) for point in (start, end)):
        return
    pull = Obstacles([mark, *ends], [], 600.0).bend(start, end)
    line = {"x1": start[0], "y1": start[1], "x2": end[0], "y2": end[1], "pull": pull}
    assert not any(is_in(point, mark.inside(ROUND)) for point in points_of(line))


@pytest.mark.parametrize(("language", "count"), [("nl", "relaties"), ("en", "relations")])
@pytest.mark.parametrize("view", ["grid", "triangle", "network"])
def test_many_ties_are_thin_and_bare_and_the_picture_says_how_many(view, language, count):
    drawn = scene(map_of(60, 150), view, language)
    assert len(drawn["ties"]) > MANY_LINES
    assert {tie["tone"] for tie in drawn["ties"]} == {"hint"}
    assert not any(tie["label"] or tie["arrows"] for tie in drawn["ties"])
    number = sum(len(tie["ids"]) for tie in drawn["ties"])
    (said,) = [one["text"] for one in drawn["shapes"] if f"{number} {count}" in one.get("text", "")]
    assert said in drawn["description"]


def test_of_many_ties_those_of_the_selected_party_stand_out():
    workspace = map_of(60, 150)
    party = workspace.stakeholders[2]
    ties = scene(workspace, selected=party.id)["ties"]
    assert {party.id in tie["ends"] for tie in ties if tie["tone"] == "accent"} == {True}
    assert {tie["tone"] for tie in ties if party.id not in tie["ends"]} == {"hint"}
    assert any(tie["label"] for tie in ties)


@pytest.mark.parametrize("width", [480.0, 900.0])
def test_words_on_a_line_cover_no_other_line(width):
    ties = scene(map_of(30, 40), width=width)["ties"]
    boxes = {number: Box.of(tie["label"]["box"]) for number, tie in enumerate(ties) if tie["label"]}
    assert boxes
    within = {
        (number, other)
        for number, box in boxes.items()
        for other, tie in enumerate(ties)
        # A corner may be touched: what is looked at along a line is a few units apart.
        if any(
            box.x + ROUND < x < box.right - ROUND and box.y + ROUND < y < box.bottom - ROUND
            for x, y in points_of(tie)
        )
    }
    assert within == {(number, number) for number in boxes}


def test_what_is_not_drawn_is_said_in_the_picture():
    drawn = scene(map_of(60, 150), most_lines=50)
    assert drawn["ties"] == []
    words = " ".join(one["text"] for one in drawn["shapes"] if one["type"] == "text")
    assert f"{drawn['left_out']} relaties zijn niet getekend" in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_screen_and_paper_draw_the_same_curve(language):
    workspace, _ = in_a_row()
    (tie,) = scene(workspace, language=language, width=720.0)["ties"]
    page = page_of(workspace, language=language)
    shapes = [painted.shape for group in page.groups for painted in group.shapes]
    (on_paper,) = [shape for shape in shapes if shape.get("pull")]
    right, down = on_paper["x1"] - tie["x1"], on_paper["y1"] - tie["y1"]
    assert on_paper["pull"] == pytest.approx([tie["pull"][0] + right, tie["pull"][1] + down])
    x, y = on_paper["pull"]
    assert f" Q{x:g} {y:g} " in svg_bytes(page).decode()
    straight = json.loads(json.dumps({**on_paper, "pull": None}))
    drawn = png_bytes(page)
    on_paper["pull"] = straight["pull"]
    assert drawn != png_bytes(page)
