"""What a figure tells when it is asked is what its table says, and stands where it is drawn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from regiolab.figures import FIGURES, OPTIONS, figure
from regiolab.figures.pictures import bar_picture
from regiolab.figures.pictures.sheet import SCREENS, drawing_on
from regiolab.locale import LANGUAGES, decimal, number
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box
from tests.unit.figures.chosen_regions import EVERYWHERE, FOODVALLEY, TWENTE
from tests.unit.figures.figure_checks import check_texts_fit
from tests.unit.figures.picture_boxes import texts_with_boxes

if TYPE_CHECKING:
    from regiolab.figures import Figure
    from regiolab.figures.pictures.marks import Mark, Series

NARROWEST_ROOMS = {
    "wide": (1081, 10.5),
    "broad": (801, 10.5),
    "middle": (680, 10.5),
    "narrow": (340, 9.5),
}
"""How many pixels wide a picture is at least where each is drawn, and how high its letters must be.

The first two begin where `web/region/figure/use_room.ts` says; the others are what is left of a
window of 800 and of a phone of 390 pixels.
"""

LINES = ("divergence", "education", "employment", "births", "growth")
AS_IN_THE_TABLE = {name: {"show": "level"} for name in ("education", "employment", "births")}


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
    shown = figure(name, TWENTE, language, **AS_IN_THE_TABLE.get(name, {}))
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
    shown = figure(name, EVERYWHERE, "nl").screen(on)
    for one in shown.series:
        for mark in one.marks:
            assert 0 <= mark.x <= on.width
            assert 0 <= mark.y <= shown.height


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


NUMBER = re.compile(r"\d[\d.,]*\d|\d")
NOT_IN_THE_TABLE = {"Grootste stromen, duizend banen", "Largest flows, thousand jobs"}
"""Headings of bars that the table has no column for."""


@pytest.mark.parametrize("name", sorted(set(FIGURES) - set(LINES)))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mark_carries_the_numbers_of_a_row_with_its_name(name: str, language: str) -> None:
    shown = figure(name, TWENTE, language)
    rows = [
        [written(cell, language) for cell in row] for row in shown.table.itertuples(index=False)
    ]
    checked = 0
    for one in series_of(shown):
        said = one.name.rpartition(": ")[2].casefold()  # of the own region its group
        about = [row for row in rows if any(said in cell.casefold() for cell in row)]
        if one.name in shown.table.columns:  # a bar for each year
            about = [[written(cell, language) for cell in shown.table[one.name]]]
        for mark in one.marks:
            told = set(NUMBER.findall(mark.value.replace(" 65 ", " ")))  # the age
            if mark.at in NOT_IN_THE_TABLE or not told or (name == "profile" and not one.own):
                continue
            of_rows = [set(NUMBER.findall(" ".join(row))) for row in about]
            assert any(told <= found for found in of_rows), (one.name, mark)
            checked += 1
    assert checked > 2


@pytest.mark.parametrize("name", sorted(set(FIGURES) - set(LINES)))
@pytest.mark.parametrize("sheet", SCREENS)
@pytest.mark.parametrize("chosen", [None, EVERYWHERE])
def test_every_figure_answers_inside_its_picture(
    name: str, sheet: str, chosen: dict[str, Any] | None
) -> None:
    on = SCREENS[sheet]
    screen = figure(name, chosen, "nl").screen(on)
    marks = [mark for one in screen.series for mark in one.marks]
    assert marks
    for mark in marks:
        around = mark.box or Box(mark.x, mark.y, 0, 0)
        assert 0 <= around.x <= around.right <= on.width + 0.1
        assert 0 <= around.y <= around.bottom <= on.height + 0.1


@pytest.mark.parametrize("name", ["map", "ageing", "borders"])
def test_every_area_has_its_own_outline_in_the_drawing(name: str) -> None:
    screen = figure(name, None, "nl").screen()
    drawn = ElementTree.fromstring(screen.svg)  # noqa: S314 - our own drawing
    groups = {group.get("id"): list(group) for group in drawn.iter() if group.get("id")}
    outlines = set()
    for one in screen.series:
        for mark in one.marks:
            if mark.shape:
                group, place = mark.shape.split("/")
                path = groups[group][int(place)].get("d", "")
                corners = [(float(x), float(y)) for x, y in re.findall(r"[ML] (\S+) (\S+)", path)]
                xs, ys = zip(*corners, strict=True)
                assert min(xs) <= mark.x <= max(xs), one.name
                assert min(ys) <= mark.y <= max(ys), one.name
                outlines.add(path)
    assert len(outlines) == 40


@pytest.mark.parametrize("name", sorted(FIGURES))
@pytest.mark.parametrize("sheet", ["broad", "middle", "narrow"])
def test_no_text_covers_another_on_a_narrower_page(name: str, sheet: str) -> None:
    with drawing_on(SCREENS[sheet]):
        check_texts_fit(figure(name, TWENTE, "nl"))


@pytest.mark.parametrize("name", sorted(FIGURES))
@pytest.mark.parametrize("sheet", SCREENS)
def test_no_letter_is_smaller_on_the_page_than_can_be_read(name: str, sheet: str) -> None:
    pixels, least = NARROWEST_ROOMS[sheet]
    lines = [{"lines": one} for one in ("together", "apart")]
    apart = any(option.name == "lines" for option in OPTIONS[name])
    for options in lines if apart else [{}]:
        screen = figure(name, TWENTE, "nl", **options).screen(SCREENS[sheet])
        sizes = [100 * float(one) for one in re.findall(r"scale\((0\.\d+) ", screen.svg)]
        assert sizes
        assert min(sizes) * pixels / screen.width >= least, options


@pytest.mark.parametrize("name", ["city_and_region", "look_alikes", "commuting"])
def test_a_picture_of_bars_ends_where_its_bars_end(name: str) -> None:
    screen = figure(name, TWENTE, "nl").screen()
    boxes = [mark.box for one in screen.series for mark in one.marks if mark.box]
    assert 0 < screen.height - max(box.bottom for box in boxes) < 10
    assert f'viewBox="0 0 {screen.width:g} {screen.height:g}"' in screen.svg


def test_a_line_figure_says_what_happened_in_its_years() -> None:
    def texts(name: str, **options: str) -> set[str]:
        with drawing_on(SCREENS["wide"]):
            found = texts_with_boxes(figure(name, TWENTE, "nl", **options))[0]
        return {words for words, _ in found}

    assert {"kredietcrisis", "coronapandemie", "anders gemeten →"} <= texts("education")
    assert "kredietcrisis" not in texts("divergence")
    assert "coronapandemie" not in texts("divergence", base="before")


@pytest.mark.parametrize("name", ["borders", "jobs", "commuting", "map"])
@pytest.mark.parametrize("sheet", SCREENS)
def test_a_bar_runs_from_zero_and_can_be_seen(
    name: str, sheet: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[Box] = []
    fill = bar_picture.fill_boxes
    monkeypatch.setattr(
        bar_picture,
        "fill_boxes",
        lambda axes, boxes, tone: (drawn.extend(boxes), fill(axes, boxes, tone)),
    )
    for code in ("CR14", "CR12"):
        drawn.clear()
        figure(name, {"level": "corop", "code": code}, "nl").screen(SCREENS[sheet])
        assert max(box.width for box in drawn) >= 20
        if name != "jobs":  # which also shrank
            assert min(box.width for box in drawn) > 0
