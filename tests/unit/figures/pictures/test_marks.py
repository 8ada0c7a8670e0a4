"""What a figure tells when it is asked is what its table says, and stands where it is drawn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.figures import figure
from regiolab.figures.pictures.sheet import SCREENS
from regiolab.locale import LANGUAGES, decimal, number
from regiolab.scenes.drawing import palette
from tests.unit.figures.chosen_regions import EVERYWHERE, FOODVALLEY, TWENTE

if TYPE_CHECKING:
    from regiolab.figures import Figure
    from regiolab.figures.pictures.marks import Mark, Series

LINES = ("divergence", "education", "employment", "births", "growth")


def series_of(shown: Figure) -> tuple[Series, ...]:
    return shown.screen().series


def written(value: Any, language: str) -> str:
    """Return a number of a table as the figures write it."""
    if isinstance(value, float):
        return decimal(language, value).replace("-", "\N{MINUS SIGN}")
    return value if isinstance(value, str) else number(language, value)


def by_name(series: tuple[Series, ...]) -> dict[str, dict[str, Mark]]:
    """Return each mark by the name of its series and its year."""
    return {one.name: {mark.at: mark for mark in one.marks} for one in series}


@pytest.mark.parametrize("name", ["divergence", "education", "employment", "births"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_carries_the_numbers_of_its_row(name: str, language: str) -> None:
    shown = figure(name, TWENTE, language)
    marks = by_name(series_of(shown))
    years = [column for column in shown.table.columns if re.match(r"\d{4}", str(column))]
    told = 0
    for row in shown.table.to_dict("records"):
        line = marks.pop(row[shown.table.columns[0]], None)
        for year in years if line else ():
            assert line is not None
            value = line[str(year)[:4]].value
            assert re.fullmatch(r"\S+?(%| \w+)", value), value
            assert value.startswith(re.split("%| ", written(row[year], language))[0]), (row, year)
            told += 1
    assert not marks  # each line has its row
    assert told > len(years)


def test_growth_carries_the_growth_of_its_table() -> None:
    shown = figure("growth", TWENTE, "nl")
    where, growth, *_ = shown.table.columns
    rows = shown.table.set_index(where)[growth]
    for one in series_of(shown):
        assert one.marks[-1].value == f"{written(float(rows[one.name]), 'nl')}%"


@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize("sheet", SCREENS)
def test_every_mark_stands_in_the_picture(name: str, sheet: str) -> None:
    on = SCREENS[sheet]
    for one in figure(name, EVERYWHERE, "nl").screen(on).series:
        for mark in one.marks:
            assert 0 <= mark.x <= on.width
            assert 0 <= mark.y <= on.height


def test_the_marks_of_a_line_lie_on_it() -> None:
    screen = figure("divergence", TWENTE, "nl").screen()
    own = next(one for one in screen.series if one.own)
    (path,) = re.findall(
        rf'd="([^"]*)"[^>]*stroke: {palette.ACCENT}; stroke-width: 2.8', screen.svg
    )
    points = [(float(x), float(y)) for x, y in re.findall(r"[ML] (\S+) (\S+)", path)]
    assert [(mark.x, mark.y) for mark in own.marks] == [
        pytest.approx(point, abs=0.06) for point in points
    ]


def test_what_is_provisional_or_measured_in_another_way_says_so() -> None:
    gdp = by_name(series_of(figure("divergence", TWENTE, "nl")))
    assert gdp["Twente"]["2024"].flag == "voorlopig"
    assert gdp["Twente"]["2014"].flag == ""
    school = by_name(series_of(figure("education", TWENTE, "en")))
    assert school["Utrecht"]["2021"].flag == "measured in another way from this year on"


@pytest.mark.parametrize(("chosen", "count"), [(None, 0), (TWENTE, 1), (FOODVALLEY, 3)])
def test_the_own_region_is_known_as_such(chosen: dict[str, Any] | None, count: int) -> None:
    shown = figure("divergence", chosen, "nl")
    assert len([one for one in series_of(shown) if one.own]) == count


def test_a_distance_says_its_sign_and_points() -> None:
    shown = figure("education", TWENTE, "nl", show="distance")
    values = {mark.value for one in series_of(shown) for mark in one.marks}
    assert all(re.fullmatch(r"[+\N{MINUS SIGN}]?\d+,\d punt", value) for value in values)


def test_the_screen_holds_no_words_that_the_page_has_and_no_rule_for_the_page() -> None:
    screen = figure("growth", TWENTE, "nl").screen()
    assert screen.svg.startswith("<svg ")
    assert "<style" not in screen.svg
    assert "<!--" not in screen.svg
    assert screen.frame.title
