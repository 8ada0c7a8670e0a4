"""On paper a row of the grid is as high as its names need; on the screen all are alike."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.course.example import example_map
from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from regiolab.model.codes import SECTORS
from regiolab.scenes.drawing.text_width import text_width
from regiolab.scenes.map.scene import scene
from tests.unit.scenes.boxes import boxes_of, contains, overlap
from tests.unit.scenes.map.test_map_scene import CROWDED, PLACEMENTS, home_of, workspace_of

FIVE = (
    "Gemeente Doetinchem",
    "ROC Graafschap",
    "Werkgeverskring Oost",
    "Vakbond Techniek",
    "Provincie Gelderland",
)


def in_one_corner() -> Workspace:
    workspace = Workspace.new("Regio")
    for name, sector in zip(FIVE, SECTORS, strict=False):
        workspace.add_stakeholder(name, sector, influence=4, interest=4)
    return workspace


def thirty(language: str = "nl") -> Workspace:
    """Return thirty parties, with lines between half of them."""
    workspace = Workspace.new("Regio", language)
    called = {"nl": "Partij met naam", "en": "Party with name"}[language]
    ids = [
        workspace.add_stakeholder(
            f"{called} {number + 1}",
            SECTORS[number % len(SECTORS)],
            influence=number * 7 % 5,
            interest=number * 3 % 5 if number % 4 else 3,
        ).id
        for number in range(30)
    ]
    for source, target in zip(ids[::2], ids[1::2], strict=True):
        workspace.add_relation(source, target)
    return workspace


def heights(drawn) -> list[float]:
    """Return how high the rows are, the lowest level first."""
    return [
        next(cell["height"] for cell in drawn["cells"] if cell["interest"] == level)
        for level in range(5)
    ]


def names(drawn) -> set[str]:
    """Return what is written beside and below marks, without the hyphens of broken words."""
    return {
        "".join(label["text"] for label in mark["label"]).replace("-", "").replace(" ", "")
        for mark in drawn["marks"]
    }


@settings(max_examples=60, deadline=None)
@given(PLACEMENTS | CROWDED, st.sampled_from([360.0, 520.0, 680.0, 900.0]))
def test_in_low_rows_marks_and_names_never_cover_each_other_and_stay_at_home(parties, width):
    drawn = scene(workspace_of(parties), width=width, on_paper=True, low=True)
    for one, other in itertools.combinations(boxes_of(drawn), 2):
        assert not overlap(one, other)
    for mark in drawn["marks"]:
        for box in [mark["box"], *(label["box"] for label in mark["label"])]:
            assert contains(home_of(drawn, mark), box)
    assert drawn["height"] <= scene(workspace_of(parties), width=width, on_paper=True)["height"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [example_map, thirty])
def test_a_low_map_is_lower_and_writes_no_fewer_names(make, language):
    workspace = make(language)
    high = scene(workspace, language=language, width=680, on_paper=True)
    low = scene(workspace, language=language, width=680, on_paper=True, low=True)
    assert low["height"] <= high["height"] - 60
    whole = {"".join(one.name.split()).replace("-", "") for one in workspace.stakeholders}
    shown = scene(workspace, language=language, width=680)
    assert whole & names(shown) <= names(low)
    assert whole & names(shown) <= names(high)


def test_five_parties_in_one_corner_have_their_names_and_the_other_rows_are_low():
    low = scene(in_one_corner(), width=680, on_paper=True, low=True)
    assert names(low) == {name.replace(" ", "") for name in FIVE}
    *others, highest = heights(low)
    assert max(others) < 30
    assert sum(others) + highest < 260


def test_every_row_is_as_high_as_another_on_the_screen_and_where_names_have_room():
    for drawn in (scene(in_one_corner()), scene(example_map("nl"), on_paper=True)):
        assert heights(drawn) == [90] * 5


@pytest.mark.parametrize("count", [5, 8])
def test_on_paper_parties_in_one_corner_have_names_and_the_picture_is_no_higher(count):
    workspace = in_one_corner()
    for number in range(len(FIVE), count):
        workspace.add_stakeholder(f"Partij {number}", SECTORS[0], influence=4, interest=4)
    drawn = scene(workspace, width=680, on_paper=True)
    whole = {one.name.replace(" ", "") for one in workspace.stakeholders}
    assert names(drawn) == whole
    assert sum(heights(drawn)) == pytest.approx(450)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_goes_up_is_written_whole_beside_the_lowest_map(language):
    workspace = Workspace.new("Regio", language)
    workspace.add_stakeholder("A", "government", influence=4, interest=4)
    drawn = scene(workspace, language=language, width=680, on_paper=True, low=True)
    up = [one for one in drawn["shapes"] if one["type"] == "text" and one.get("turn")]
    high = [
        one
        for one in scene(workspace, language=language)["shapes"]
        if one["type"] == "text" and one.get("turn")
    ]
    assert " ".join(one["text"] for one in up) == high[0]["text"]
    assert all(text_width(one["text"], one["size"]) <= sum(heights(drawn)) for one in up)
    assert all(one["x"] > one["size"] * 0.8 for one in up)
