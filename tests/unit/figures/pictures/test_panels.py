"""Where many lines hide each other, each region has a small picture of its own."""

from __future__ import annotations

import pytest

from regiolab.figures import OPTIONS, figure
from regiolab.figures.pictures.sheet import SCREENS, drawing_on
from regiolab.figures.published.divergence_numbers import divergence_numbers
from regiolab.figures.published.yearly_figure import events
from regiolab.locale import LANGUAGES
from regiolab.regions.events import happenings, years_of
from tests.unit.figures.chosen_regions import EVERYWHERE, FOODVALLEY, TWENTE
from tests.unit.figures.figure_checks import check_texts_fit, check_words
from tests.unit.figures.picture_boxes import texts_with_boxes

NAMES = ("divergence", "education", "employment", "births")


def panels(name, region, language="nl", on="wide", **options):
    return figure(name, region, language, lines="apart", **options).screen(SCREENS[on])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("region", [None, TWENTE, FOODVALLEY])
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_of_the_panels_fit(name, region, language):
    shown = figure(name, region, language, lines="apart")
    check_words(shown)
    check_texts_fit(shown)


@pytest.mark.parametrize("on", SCREENS)
def test_all_words_fit_on_every_screen(on):
    with drawing_on(SCREENS[on]):
        check_texts_fit(figure("births", EVERYWHERE, "nl", lines="apart"))


def test_no_panel_covers_another_and_each_line_stays_in_its_own():
    boxes = []
    for one in panels("births", None).series[1:]:
        xs, ys = [mark.x for mark in one.marks], [mark.y for mark in one.marks]
        boxes.append((min(xs), min(ys), max(xs), max(ys)))
    assert len(boxes) == 40
    assert not [
        (one, other)
        for place, one in enumerate(boxes)
        for other in boxes[place + 1 :]
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]


def test_the_own_region_is_first_and_the_others_go_from_high_to_low():
    shown = figure("births", "CR12", "nl", lines="apart", show="level")
    names = [one.name for one in shown.screen().series[1:]]
    ranked = shown.table.set_index(shown.table.columns[0])["2023"]
    assert names[0] == "Twente"
    values = [float(ranked[name]) for name in names[1:]]
    assert values == sorted(values, reverse=True)
    assert len(names) == 40


def test_panels_say_the_same_as_the_one_picture():
    def told(lines):
        shown = figure("education", TWENTE, "en", lines=lines).screen()
        return {
            one.name: [(mark.at, mark.value, mark.flag) for mark in one.marks]
            for one in shown.series
        }

    assert told("apart") == told("together")


def test_forty_lines_stand_apart_unless_asked_otherwise_and_the_reader_can_choose():
    first = {
        name: {option.name: next(iter(option.values)) for option in OPTIONS[name]} for name in NAMES
    }
    assert first["births"]["lines"] == "apart"
    assert first["divergence"]["lines"] == "together"  # a fan that opens is seen in one picture
    assert first["employment"]["show"] == "distance"  # from zero on, twelve lines lie on each other
    for name in NAMES:
        assert figure(name, None, "nl").svg() == figure(name, None, "nl", **first[name]).svg()


@pytest.mark.parametrize("on", SCREENS)
def test_a_panel_stays_high_enough_to_see_a_line_in(on):
    series = panels("births", TWENTE, on=on).series[1:]
    tops = sorted({round(min(mark.y for mark in one.marks)) for one in series})
    assert tops
    assert panels("births", TWENTE, on=on).height >= 40 * (len(series) // 7)


def test_what_happened_is_written_above_the_lines_from_the_data():
    shown = figure("education", None, "nl")
    words = " ".join(words for words, _ in texts_with_boxes(shown)[0])
    for one in happenings():
        assert one.name("nl") in words
    assert years_of("pandemic") == (2020, 2021)


def test_a_border_that_moved_is_told_where_the_own_figure_says_so():
    numbers = divergence_numbers(TWENTE, "nl", gas=True)
    assert "grens verschoven" not in [one.words for one in events(numbers, "nl")]
    numbers.flags[TWENTE["code"]] = {2021: "bb", 2022: "p"}
    (moved,) = [one for one in events(numbers, "nl") if one.words == "grens verschoven"]
    assert (moved.first, moved.last) == (2021, 2021)


def test_no_panel_draws_a_line_over_the_step_to_another_way_of_measuring():
    (axes,) = figure("births", None, "nl", lines="apart").draw().axes
    drawn = max(
        (one for one in axes.collections if len(one.get_paths())),
        key=lambda one: one.get_linewidths()[0],
    )
    assert len(drawn.get_paths()) == 2 * 40
