"""The figures of lesson 01 on one percentage: education, work and new enterprises."""

import re
from pathlib import Path

import pandas as pd
import pytest
from matplotlib.collections import LineCollection

from regiolab.figures import figure
from regiolab.figures.published.divergence_numbers import INDICATORS, divergence_numbers
from regiolab.figures.published.series_numbers import series_numbers
from regiolab.figures.published.series_topics import BIRTHS, EDUCATION, EMPLOYMENT
from regiolab.figures.published.standing_words import in_a_cell
from regiolab.locale import LANGUAGES
from regiolab.model import InputError
from regiolab.regions import data_folder
from tests.unit.figures.chosen_regions import ENSCHEDE, EVERY_KIND, FOODVALLEY, GELDERLAND, TWENTE
from tests.unit.figures.figure_checks import check_texts_fit, check_words

NAMES = ("education", "employment", "births")


def published(indicator, level, year):
    """Read the values again, straight from the file."""
    table = pd.read_csv(data_folder() / "indicators" / f"{level}.csv", keep_default_na=False)
    rows = table[(table["indicator"] == indicator) & (table["year"] == year)]
    return rows.set_index("region_name")["value"].astype(float)


@pytest.mark.parametrize(
    ("name", "indicator", "level", "gaps"),
    [
        ("education", "edu_tertiary_25_64", "province", {2000: 16.6, 2024: 26.1}),
        ("employment", "employment_rate_15_64", "province", {2013: 7.1, 2024: 5.2}),
        ("births", "enterprise_birth_rate", "corop", {2013: 4.4, 2019: 6.1, 2020: 4.5}),
    ],
)
def test_the_gap_is_highest_minus_lowest_of_the_published_values(name, indicator, level, gaps):
    shown = figure(name, None, "en")
    for year, points in gaps.items():
        values = published(indicator, level, year)
        assert values.max() - values.min() == pytest.approx(points, abs=0.051)
        assert f"{points} ({year})" in shown.subtitle


@pytest.mark.parametrize(
    ("name", "indicator", "level", "spread"),
    [
        ("education", "edu_tertiary_25_64", "province", {2000: 0.215, 2024: 0.166}),
        ("employment", "employment_rate_15_64", "province", {2013: 0.027, 2024: 0.018}),
        ("births", "enterprise_birth_rate", "corop", {2013: 0.094, 2020: 0.097}),
    ],
)
def test_the_spread_is_the_standard_deviation_divided_by_the_mean(name, indicator, level, spread):
    limits = figure(name, None, "en").limits
    for year, expected in spread.items():
        values = published(indicator, level, year)
        mean = sum(values) / len(values)
        variance = sum((value - mean) ** 2 for value in values) / len(values)
        assert variance**0.5 / mean == pytest.approx(expected, abs=0.0005)
        assert f"{expected:.3f} ({year})" in limits


def test_the_titles_say_in_plain_words_what_became_of_the_gap():
    assert figure("education", None, "en").title == (
        "Higher education, 2021-2024: the gap grew, but in proportion that is not certain"
    )
    assert figure("employment", None, "nl").title == (
        "Mensen met werk, 2021-2024: of het verschil veranderde, hangt af van de jaren die je telt"
    )
    assert figure("births", None, "nl").title == (
        "Nieuwe bedrijven, 2013-2020: of het verschil veranderde, hangt af van de jaren die je telt"
    )


def test_the_title_follows_the_figures(monkeypatch):
    from regiolab.figures.published import series_numbers as module

    read = module.figures

    def narrowed(indicator, level):
        table = read(indicator, level)
        late = table["year"] >= 2022
        nearer = 40 + table["value"] / (4 * (table["year"] - 2020))
        return table.assign(value=table["value"].mask(late, nearer))

    monkeypatch.setattr(module, "figures", narrowed)
    assert "the gap shrank, in proportion too" in (figure("education", None, "en").title)


def test_the_dashed_line_is_the_nation_only_where_that_is_published_for_every_year():
    assert series_numbers("enterprise_birth_rate", "corop", None, "nl").national
    for indicator in ("edu_tertiary_25_64", "employment_rate_15_64"):
        numbers = series_numbers(indicator, "province", None, "nl")
        assert not numbers.national
        assert numbers.reference[2024] == pytest.approx(numbers.values[2024].sum() / 12)


def test_years_with_another_way_of_measuring_are_told_except_the_first():
    limits = figure("employment", None, "nl").limits
    assert "Vanaf 2021 is er anders gemeten" in limits
    assert "Vanaf 2013, 2014, 2019 en 2021 is er anders gemeten" in (
        figure("education", None, "nl").limits
    )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chosen", EVERY_KIND)
def test_every_word_is_there_for_every_kind_of_region(name, language, chosen):
    check_words(figure(name, chosen, language))


@pytest.mark.parametrize("show", ["level", "distance"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chosen", [None, TWENTE, EVERY_KIND[6]])
def test_no_text_covers_another(name, language, chosen, show):
    check_texts_fit(figure(name, chosen, language, show=show))


def test_a_corop_region_is_shown_as_the_province_it_lies_in():
    shown = figure("education", TWENTE, "nl")
    placed = "Overijssel: 40,4% in 2024, plek 7 van 12 (in 2021: 39,9%, plek 7)."
    assert f"Twente ligt in {placed}" in shown.subtitle
    assert placed in shown.description
    assert shown.table.iloc[0, 0] == "Overijssel"


def test_a_labour_market_region_is_shown_as_the_provinces_it_overlaps():
    shown = figure("employment", FOODVALLEY, "en")
    assert "FoodValley lies in 2 provinces" in shown.subtitle
    assert shown.table["Part of your inhabitants"].tolist()[:3] == ["74%", "26%", ""]


@pytest.mark.parametrize(
    ("chosen", "first"), [(GELDERLAND, "Arnhem/Nijmegen"), (ENSCHEDE, "Twente")]
)
def test_new_enterprises_are_shown_by_corop_region(chosen, first):
    assert figure("births", chosen, "nl").table.iloc[0, 0] == first


def test_the_table_holds_every_region_and_what_was_computed():
    table = figure("education", None, "en").table.set_index("Region")
    assert list(table.columns[:3]) == ["Place in 2024", "2024", "2020"]
    assert len(table) == 12 + 1 + 4
    assert table.loc["Highest minus lowest, percentage points", "2024"] == 26.1
    assert table.loc["Standard deviation divided by the mean", "2000"] == 0.215
    assert table.loc["Utrecht", "2024"] == 56.5
    assert table.loc["Utrecht", "Place in 2024"] == "1"


def test_shown_as_a_distance_zero_is_the_dashed_line():
    shown = figure("employment", None, "en", show="distance")
    assert "above or below the dashed line" in shown.unit
    assert "Zero on the vertical axis is the dashed line." in shown.description


def test_a_value_that_an_option_does_not_have_is_answered_with_those_it_has():
    with pytest.raises(InputError) as refused:
        figure("births", None, "nl", show="growth")
    assert "Kies uit: distance, level." in refused.value.text("nl")


def in_the_lesson():
    """Return the rows of the table of verdicts in lesson 01, as they should be."""
    found = []
    for language, names in (
        ("nl", ("bbp per inwoner", "hbo of universiteit", "werk", "nieuwe bedrijven")),
        ("en", ("GDP per inhabitant", "hbo or university", "work", "new enterprises")),
    ):
        gdp = [divergence_numbers(None, language, gas=True, base=base) for base in INDICATORS]
        series = [
            series_numbers(each.indicator, each.level, None, language)
            for each in (EDUCATION, EMPLOYMENT, BIRTHS)
        ]
        told = [
            ([one.in_euros for one in gdp[::-1]], [one.in_proportion for one in gdp[::-1]]),
            *((one.in_points, one.in_proportion) for one in series),
        ]
        found += [
            f"# | {name}, {one.first}-{one.last} | {in_a_cell(one, language)} | "
            f"{in_a_cell(other, language)} |"
            for name, (absolute, relative) in zip(names, told, strict=True)
            for one, other in zip(absolute, relative, strict=True)
        ]
    return found


def test_the_table_of_lesson_01_says_what_the_figures_say():
    lesson = (Path(__file__).parents[4] / "lessons/01_differences.py").read_text(encoding="utf-8")
    rows = [line for line in lesson.splitlines() if re.match(r"# \| .*\d{4}-\d{4} \|", line)]
    assert sorted(rows) == sorted(in_the_lesson())


@pytest.mark.parametrize("name", ["divergence", "education", "employment", "births", "growth"])
def test_a_broken_line_looks_broken(name):
    """Between two dashes or dots there are two points of white or more."""
    patterns = re.findall(r"stroke-dasharray: ([\d.]+),([\d.]+)", figure(name, TWENTE, "nl").svg())
    assert len(set(patterns)) == (2 if name in ("education", "employment", "births") else 1)
    assert all(float(white) >= 2 for _, white in patterns)


def test_no_solid_line_lies_under_the_dashed_one():
    (axes,) = figure("employment", TWENTE, "nl", show="distance").draw().axes
    at_zero = [line for line in axes.lines if not any(line.get_ydata())]
    assert {line.get_linestyle() for line in at_zero} == {"--"}


@pytest.mark.parametrize(
    ("name", "years"),
    [
        ("births", [(2013, 2020), (2021, 2023)]),
        ("employment", [(2013, 2020), (2021, 2024)]),
        ("education", [(2000, 2012), (2013, 2013), (2014, 2018), (2019, 2020), (2021, 2024)]),
    ],
)
def test_no_line_is_drawn_over_the_step_to_another_way_of_measuring(name, years):
    (axes,) = figure(name, None, "nl", lines="together").draw().axes
    nation = [one for one in axes.lines if one.get_linestyle() == "--" and one.get_zorder() == 4]
    found = [(round(line.get_xdata()[0]), round(line.get_xdata()[-1])) for line in nation]
    assert sorted(found) == years
    drawn = [one for one in axes.collections if isinstance(one, LineCollection)]
    grey = max(drawn, key=lambda one: len(one.get_paths()))
    assert len(grey.get_paths()) % len(years) == 0
    for path in grey.get_paths():
        first, last = path.vertices[0][0], path.vertices[-1][0]
        assert (round(first), round(last)) in years


def test_a_tick_between_whole_numbers_is_written_as_it_is():
    (axes,) = figure("births", TWENTE, "nl", show="level", lines="together").draw().axes
    assert {"2,5", "5", "7,5", "10", "12,5"} <= {one.get_text() for one in axes.texts}
