"""Numbers of an analyst's own become a figure in the style of the course."""

import pandas as pd
import pytest

from regiolab.figures import draw
from regiolab.model import InputError
from regiolab.regions import figures, spread
from tests.unit.figures.figure_checks import check_texts_fit

AGE = figures("median_age", "corop")
BY_NAME = AGE.query("year == 2022").set_index("region_name")["value"]
BY_CODE = AGE.query("year == 2022").set_index("region_code")["value"]
BY_YEAR = AGE.pivot(index="year", columns="region_name", values="value")
TWO = pd.DataFrame({"age": BY_NAME, "twice": BY_NAME * 2})

SHAPES = {
    "bars": (BY_NAME, {}),
    "lines": (BY_YEAR, {}),
    "points": (TWO, {}),
    "map": (BY_CODE, {"kind": "map"}),
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", SHAPES)
def test_the_shape_of_the_numbers_chooses_the_picture(kind, language):
    values, options = SHAPES[kind]
    made = draw(values, title="Ages", unit="years", own=["Twente"], language=language, **options)
    assert made.name == f"own {kind}"
    drawn = made.svg()
    assert drawn.startswith("<?xml")
    assert made.svg() == drawn
    check_texts_fit(made)


def test_a_figure_shows_itself_and_says_what_it_is():
    made = draw(BY_NAME, title="Ages & more")
    assert 'alt="Ages &amp; more. ' in made._repr_html_()
    assert repr(made) == "<Figure own bars: Ages & more (.svg(), .png(), .table)>"


def test_the_description_names_the_ends():
    made = draw(BY_NAME, title="Ages", language="en")
    assert "Highest: Zeeuwsch-Vlaanderen (50); lowest: Groot-Amsterdam (38.1)." in made.description
    assert made.table["region_name"].tolist() == BY_NAME.index.tolist()


def test_codes_are_told_by_the_names_of_their_regions():
    assert "Zeeuwsch-Vlaanderen" in draw(BY_CODE, title="Ages").description


@pytest.mark.parametrize("values", [{"a": 1.0, "b": 2.0}, pd.Series({2020: 1.0, 2021: 2.0})])
def test_a_dictionary_and_a_single_line_can_be_drawn(values):
    assert draw(values, title="Small").svg()


def test_years_as_text_are_years():
    made = draw(pd.Series({"2020": 1.0, "2021": 2.0}), title="Small")
    assert made.name == "own lines"


def test_what_is_missing_is_left_out():
    values = BY_NAME.copy()
    values.iloc[0] = float("nan")
    assert draw(values, title="Ages").svg()


def test_many_regions_show_the_ends_and_ones_own():
    people = figures("population_1jan_2026_borders", "municipality").query("year == 2022")
    made = draw(people.set_index("region_name")["value"], title="People", own=["Ede"])
    assert made.svg()
    assert len(made.table) == 342


def test_the_spread_of_lesson_01_becomes_a_line():
    years = (2014, 2017, 2019, 2022, 2024)
    values = {year: spread("gdp_per_capita_eur_revised", "corop", year) for year in years}
    assert "0,25" in draw(pd.Series(values), title="Spread").description


@pytest.mark.parametrize(
    ("values", "options", "reason"),
    [
        ([1, 2], {}, "Give a Series or a DataFrame"),
        (pd.DataFrame({"a": [1], "b": [2], "c": [3]}), {}, "needs a row per year"),
        (pd.Series(dtype=float), {}, "no numbers"),
        (pd.Series(["x"]), {}, "no numbers"),
        (BY_NAME, {"kind": "pie"}, "Choose one of: lines, bars, points, map"),
        (BY_NAME, {"language": "xx"}, "The course is in"),
        (BY_NAME, {"kind": "map"}, "codes of regions"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_what_would_do(values, options, reason):
    with pytest.raises(InputError, match=reason):
        draw(values, title="x", **options)


def test_one_own_name_may_stand_alone_and_an_unknown_one_gets_the_nearest():
    assert draw(BY_NAME, title="Ages", own="Twente").svg() == (
        draw(BY_NAME, title="Ages", own=["Twente"]).svg()
    )
    with pytest.raises(InputError, match=r"Twentte is not among the names.* Twente"):
        draw(BY_NAME, title="Ages", own=["Twentte"])


def test_an_own_region_may_be_its_code_or_its_name():
    for own in ("CR12", "Twente"):
        assert draw(BY_CODE, title="Ages", own=[own]).name == "own bars"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"a": "1,5", "b": "2"}, "pandas.to_numeric"),
        (pd.Series([], dtype=float), "no numbers in it"),
        ({"a": float("inf"), "b": 2.0}, "infinite"),
    ],
)
def test_what_is_no_number_is_refused_in_words(values, said):
    with pytest.raises(InputError, match=said):
        draw(values, title="Ages")
