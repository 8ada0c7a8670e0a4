"""Figures of the group itself in the pictures: marked where they fit, and a reason where not."""

import itertools
import math

import pytest
from matplotlib import rc_context
from matplotlib.colors import to_rgba
from matplotlib.patches import Patch, Rectangle

from regiolab.figures import ENTRIES, FIGURES, figure
from regiolab.figures.own.numbers import OwnNumber, drawn_in_words, legend, place_in_words
from regiolab.figures.own.units import DENSITY, EUROS, JOBS, PERCENT
from regiolab.figures.pictures.figure import STYLE
from regiolab.figures.published.series_numbers import series_numbers
from regiolab.figures.published.series_topics import TOPICS
from regiolab.locale import LANGUAGES
from regiolab.regions import figures as published
from regiolab.scenes.drawing import palette
from tests.unit.figures.chosen_regions import EVERYWHERE, FOODVALLEY, TWENTE
from tests.unit.figures.figure_checks import check_texts_fit, check_words
from tests.unit.figures.picture_boxes import texts_with_boxes

FITTING = {
    "divergence": (45_000, "euro", 2018, "divergence"),
    "education": (31.5, "%", 2024, "education"),
    "employment": (74, "procent", 2020, "employment"),
    "births": (9.5, "%", 2019, "births"),
    "growth": (6.5, "%", 2024, "growth"),
    "commuting": (0.92, "banen per werkende", 2023, "commuting"),
    "ageing": (24.2, "%", 2024, "ageing"),
    "map": (45_000, "euros per inhabitant", 2024, "map:gdp_per_capita_eur"),
    "profile": (4.1, "%", 2024, "map:unemployment_rate"),
}
"""Per figure a number that has a place in its picture; of another percentage its mean."""


def middle_of(topic):
    """Return a number in the middle of the last year of a figure on one percentage."""
    last = series_numbers(topic.indicator, topic.level, None, "en").values.iloc[:, -1]
    return round(float(last.mean()), 1), "%", int(last.name), topic.name


FITTING |= {topic.name: middle_of(topic) for topic in TOPICS if topic.name not in FITTING}
WITHOUT_A_PLACE = [entry.name for entry in ENTRIES if not entry.has_scale]
LINES = ("divergence", "education", "employment", "births", "growth")


def own(value, unit, year, beside, **more):
    return OwnNumber("Onze eigen telling", value, unit, year, "gemeente, 2025", beside, **more)


def one_in(name, value=None, unit=None, year=None, beside=None, region=TWENTE, **more):
    """Return the only mark of a figure, with what is not given as in `FITTING`."""
    usual = FITTING[name]
    given = (value, unit, year, beside)
    fields = [usual[place] if each is None else each for place, each in enumerate(given)]
    options = more.pop("options", {})
    (mark,) = figure(name, region, "en", own=[own(*fields, **more)], **options).own
    return mark


def dashed(shown):
    """Return the hollow, dashed shapes of a picture."""
    with rc_context(STYLE):
        return [
            one
            for one in shown.draw().findobj(Patch)
            if one.get_edgecolor() == to_rgba(palette.INK)
            and one.get_facecolor() == to_rgba(palette.PAPER)
            and isinstance(one.get_linestyle(), tuple | str)
            and one.get_linestyle() != "-"
        ]


def words_in(shown):
    return " ".join(words for words, _ in texts_with_boxes(shown)[0])


def test_every_figure_is_looked_at_with_a_number_of_the_group():
    assert {*FITTING, *WITHOUT_A_PLACE} == set(FIGURES)


@pytest.mark.parametrize("name", FITTING)
@pytest.mark.parametrize("language", LANGUAGES)
def test_picture_description_and_table_tell_the_same_of_it(name, language):
    number = own(*FITTING[name])
    shown = figure(name, TWENTE, language, own=[number])
    (mark,) = shown.own
    assert mark.letter == "A"
    check_words(shown)
    picture, told = words_in(shown), number.in_words(language)
    not_checked = {"nl": "niet nagekeken", "en": "not checked"}[language]
    (line,) = legend(shown.own, language)
    assert line.words in picture
    assert told in line.words
    assert not_checked in line.words
    if name == "profile":  # the room in a row is for the letter alone
        assert " A " in f" {picture} "
    else:
        assert mark.label(language) in picture.replace(line.words, "")
    assert len(dashed(shown)) == 2  # in the picture, and before its line
    sentence = drawn_in_words(shown.own, language)
    assert sentence in shown.description
    assert told in sentence
    assert mark.remark in sentence
    assert place_in_words(mark, language).startswith("A")


@pytest.mark.parametrize("name", WITHOUT_A_PLACE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_without_a_scale_for_it_says_why_and_stays_as_it_is(name, language):
    number = own(5, "%", 2024, name)
    shown = figure(name, TWENTE, language, own=[number])
    (mark,) = shown.own
    assert mark.letter == ""
    assert mark.remark in shown.description
    assert number.in_words(language) in shown.description
    assert shown.svg() == figure(name, TWENTE, language).svg()


@pytest.mark.parametrize("name", FITTING)
@pytest.mark.parametrize("region", [None, FOODVALLEY, EVERYWHERE])
def test_as_many_as_fit_leave_every_word_readable(name, region):
    value, unit, year, beside = FITTING[name]
    long = "Een heel lange omschrijving van wat er is geteld in ons gebied " * 3
    numbers = [
        OwnNumber(long, value * part, unit, year, "gemeente", beside)
        for part in (1, 1, 1.02, 0.97, 0.9)
    ]
    shown = figure(name, region, "nl", own=numbers)
    assert [mark.letter for mark in shown.own] == ["A", "B", "C", "D", ""]
    assert "plaats voor 4" in shown.own[-1].remark
    check_texts_fit(shown)


@pytest.mark.parametrize("name", sorted(set(FITTING) - {"profile", "ageing"}))
@pytest.mark.parametrize("times", [10, -10])
def test_a_number_far_outside_the_picture_moves_no_axis_and_is_told(name, times):
    far = own(FITTING[name][0] * times, *FITTING[name][1:])
    shown = figure(name, TWENTE, "en", own=[far])
    (mark,) = shown.own
    assert mark.letter == ""
    assert "far outside the picture" in mark.remark
    assert mark.remark in shown.description
    assert shown.svg() == figure(name, TWENTE, "en").svg()


def test_an_axis_grows_by_half_at_most():
    top = float(published("enterprise_birth_rate", "corop")["value"].max())
    level = {"show": "level"}
    assert one_in("births", value=top * 1.4, year=2020, options=level).letter == "A"
    assert one_in("births", value=top * 1.6, year=2020, options=level).letter == ""
    assert one_in("ageing", value=10.5).letter == "A"
    assert one_in("ageing", value=9).letter == ""


@pytest.mark.parametrize("name", LINES)
def test_a_line_picture_runs_on_six_years_and_never_begins_sooner(name):
    last = {"divergence": 2024, "education": 2024, "employment": 2024, "births": 2023}
    end = last.get(name, 2026)
    options = {"show": "level"} if name in ("education", "employment", "births") else {}
    later = one_in(name, year=end + 6, options=options)
    assert later.letter == "A"
    assert later.remark == f"the lines end in {end}"
    for year in (end + 7, 1999):
        remark = one_in(name, year=year, options=options).remark
        assert remark.startswith("the picture runs from")


@pytest.mark.parametrize("name", FITTING)
def test_another_unit_and_no_unit_are_told_and_not_drawn(name):
    assert one_in(name, unit="stoelen").remark.startswith("its unit is “stoelen”, and that of")
    assert one_in(name, unit="").remark.startswith("it has no unit; that of the picture is")
    assert one_in(name, only_table=True).remark == "you keep it out"


def test_thousands_of_euros_are_euros():
    assert one_in("divergence", value=45.2, unit="duizend euro per inwoner").at == 45_200


def test_a_distance_is_measured_from_the_dashed_line_of_its_year():
    distance = {"options": {"show": "distance"}}
    level, far = one_in("education"), one_in("education", **distance)
    assert level.at == 31.5
    assert far.letter == "A"
    assert -15 < far.at < -5
    late = one_in("births", year=2024, **distance)
    assert late.remark == "the dashed line has no value in 2024"


def test_a_number_beside_another_choice_of_the_map_waits_for_that_choice():
    beside = "map:share_65plus"
    gdp = one_in("map", value=25, unit="%", beside=beside)
    assert gdp.remark == "it belongs to another choice in this map"
    old = one_in("map", value=25, unit="%", beside=beside, options={"show": "corop:share_65plus"})
    assert old.letter == "A"


def test_in_the_profile_its_place_among_the_regions_is_that_of_its_value():
    shown = figure("profile", TWENTE, "en", own=[own(120_000, "euro", 2024, "divergence")])
    assert "0 of 40 have more in 2024" in shown.own[0].remark
    lowest = figure("profile", TWENTE, "en", own=[own(20_000, "euro", 2024, "divergence")])
    assert "40 of 40 have more in 2024" in lowest.own[0].remark
    assert one_in("profile", beside="look_alikes").remark.startswith(
        "not drawn: this picture is not about"
    )
    assert one_in("profile", beside="").remark.startswith("not drawn: this picture is not about")


def test_in_a_picture_of_bars_it_is_a_bar_between_the_others_and_so_is_its_line():
    for name in ("commuting", "map"):
        bars = dashed(figure(name, TWENTE, "en", own=[own(*FITTING[name])]))
        assert [type(bar) for bar in bars] == [Rectangle, Rectangle]


@pytest.mark.parametrize(
    ("unit", "written", "factor"),
    [
        *((PERCENT, each, 1) for each in ("%", "procent", "% van de inwoners", "per cent")),
        *((PERCENT, each, None) for each in ("procentpunt", "%-punt", "percentage points", "fte")),
        *((EUROS, each, 1) for each in ("euro", "Euro’s per inwoner", "€", "euros per capita")),
        *((EUROS, each, 1000) for each in ("duizend euro", "x 1.000 euro", "thousand euros")),
        *((EUROS, each, None) for each in ("miljoen euro", "euro per uur", "")),
        *((JOBS, each, 1) for each in ("banen per werkende inwoner", "jobs for each worker")),
        *((JOBS, each, None) for each in ("banen", "banen per bedrijf")),
        *((DENSITY, each, 1) for each in ("inwoners per km²", "people per square kilometre")),
        (DENSITY, "inwoners", None),
    ],
)
def test_units_are_read_as_people_write_them(unit, written, factor):
    assert unit.factor(written) == factor


def test_letters_follow_the_numbers_that_have_a_place():
    numbers = [own(5, "fte", 2024, "education"), own(31, "%", 2024, "education")]
    marks = figure("education", None, "en", own=numbers).own
    assert [mark.letter for mark in marks] == ["", "A"]
    assert math.isnan(marks[0].at)


def test_marks_of_one_value_have_labels_of_their_own():
    numbers = [own(*FITTING["education"])] * 3
    texts, _ = texts_with_boxes(figure("education", TWENTE, "en", own=numbers))
    labels = [box for words, box in texts if words in {f"Own figure {one}" for one in "ABC"}]
    assert len(labels) == 3
    assert not any(one.overlaps(other) for one, other in itertools.combinations(labels, 2))
