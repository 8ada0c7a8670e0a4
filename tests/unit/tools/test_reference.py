"""The reference is that of the code, and the worked examples beside it run."""

import json
import re
from pathlib import Path

import pytest

from regiolab.course.example import example_map
from regiolab.regions import outlined, outlines
from tools.make_reference import PAGE, ROOMS, page

DOCS = PAGE.parent


def test_the_page_is_the_one_that_belongs_to_the_code():
    assert PAGE.read_text(encoding="utf-8") == page(), "run `make reference`"


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_has_its_entry(room):
    assert f"\n## {room}\n\n### " in page()


def test_nothing_that_can_be_called_lacks_words():
    assert not re.search(r"\n#### [^\n]*\n\n\n|\n### [^\n]*\n\n\n", page())


@pytest.fixture(scope="module")
def examples(tmp_path_factory):
    """The names after every example of the page was run, beside a folder with eight groups."""
    folder = tmp_path_factory.mktemp("library")
    (folder / "groups").mkdir()
    for number in range(8):
        work = example_map("en")
        if number % 2:
            work.add_stakeholder("Water board", "government")
        file = folder / "groups" / f"group {number}.json"
        file.write_text(work.to_json(), encoding="utf-8")
    text = (DOCS / "library.md").read_text(encoding="utf-8")
    names = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for code in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
            exec(code, names)  # noqa: S102 - our own page
    return names


def test_eight_workspaces_are_compared(examples):
    assert len(examples["groups"]) == 8
    assert set(examples["overview"]["parties"]) == {15, 16}
    assert examples["named"]["Water board"] == 4
    assert "Water board" not in examples["shared"].description.split("lowest")[0]


def test_the_example_on_ageing_counts_in_the_borders_of_today(examples):
    both = examples["both"]
    assert len(both) == 340
    assert both.corr().iloc[0, 1] == pytest.approx(-0.5, abs=0.1)
    assert "FoodValley" not in examples["ageing"].title


def test_outlines_come_with_the_figure_of_their_region(examples):
    made = json.loads(examples["file"])
    assert len(made["features"]) == len(outlines("corop")["features"]) == 40
    twente = next(
        one["properties"] for one in made["features"] if one["properties"]["region_code"] == "CR12"
    )
    assert (twente["year"], twente["unit"]) == (2022, "years")
    assert twente["value"] == examples["age"]["CR12"]
    assert "value" not in outlines("corop")["features"][0]["properties"]


def test_outlines_of_ones_own_can_be_joined():
    square = {"type": "Polygon", "coordinates": [[[5, 52], [6, 52], [6, 53], [5, 52]]]}
    shapes = {
        "features": [
            {"type": "Feature", "properties": {"region_code": code}, "geometry": square}
            for code in ("GM0228", "GM9999")
        ]
    }
    made = outlined("population_1jan_2026_borders", "municipality", 2022, shapes)
    values = [one["properties"]["value"] for one in made["features"]]
    assert values[0] > 100_000
    assert values[1] is None


def test_the_page_is_where_it_can_be_found():
    root = DOCS.parent
    assert "docs/library.md" in (root / "README.md").read_text(encoding="utf-8")
    assert Path(DOCS / "refresh.md").is_file()
