"""Whether an answer stands: per stretch between breaks, and with the choices that turn it."""

import pandas as pd
import pytest

from regiolab.figures.published.divergence_numbers import divergence_numbers
from regiolab.figures.published.series_numbers import series_numbers
from regiolab.figures.published.spread import relative_spread
from regiolab.figures.published.standing import stretches
from regiolab.figures.published.standing_words import IN_POINTS, reasons, stretch_words


def gap(values):
    return values.max() - values.min()


def made(**by_year):
    """Return two regions that lie so far apart in each year."""
    return pd.DataFrame({int(year[1:]): [10.0, 10.0 + apart] for year, apart in by_year.items()})


def only(values, **options):
    (found,) = stretches(values, gap, **options)
    return found


def test_an_answer_that_every_choice_gives_stands():
    found = only(made(y2014=1, y2015=1.2, y2016=1.4, y2017=1.5, y2018=1.6))
    assert (found.direction, found.answer, found.otherwise) == ("larger", "larger", ())
    assert found.tried == ("last_year",)


def test_another_last_year_with_another_answer_makes_it_depend():
    found = only(made(y2014=1, y2015=1.3, y2016=1.3, y2017=1.3, y2018=1.0))
    assert (found.direction, found.answer) == ("same", "depends")
    (one,) = found.otherwise
    assert (one.choice, one.years, one.direction) == ("last_year", (2015, 2016, 2017), "larger")


@pytest.mark.parametrize("apart", [1.0, 1.3])
def test_a_pandemic_year_in_between_decides_nothing(apart):
    found = only(made(y2018=1, y2019=1, y2020=apart, y2022=1, y2023=1, y2024=1))
    assert "pandemic" not in found.tried


def test_a_pandemic_year_at_an_end_is_left_out_to_see():
    found = only(made(y2021=1.2, y2022=1, y2023=1, y2024=1))
    assert [(one.choice, one.years, one.direction) for one in found.otherwise] == [
        ("pandemic", (2022, 2024), "same")
    ]


def test_a_provisional_last_year_is_left_out_to_see():
    values = made(y2014=1, y2015=1, y2016=1, y2017=1, y2018=2)
    assert "provisional" not in only(values).tried
    found = only(values, provisional=(2018,))
    assert [one.choice for one in found.otherwise] == ["last_year", "provisional"]


def test_regions_left_out_are_a_choice_too():
    values = made(y2014=1, y2015=1, y2016=1, y2017=1)
    other = made(y2014=1, y2015=1.5, y2016=1.7, y2017=2)
    found = only(values, other_regions=other)
    (one,) = found.otherwise
    assert (one.choice, one.before, one.after, one.direction) == ("gas", 1.0, 2.0, "larger")


def test_a_break_divides_and_a_stretch_of_three_years_tells_nothing():
    values = made(y2011=5, y2012=5, y2013=5, y2014=5, y2015=1, y2016=1, y2017=1)
    (found,) = stretches(values, gap, breaks=(2015,))
    assert (found.first, found.last, found.answer) == (2011, 2014, "same")


def test_gas_decides_the_sign_of_gdp_since_2014():
    found = divergence_numbers(None, "en", gas=True).in_proportion
    assert (round(found.before, 3), round(found.after, 3)) == (0.289, 0.249)
    (one,) = found.otherwise
    assert one.choice == "gas"
    assert (round(one.before, 3), round(one.after, 3), one.direction) == (0.236, 0.256, "larger")
    without = divergence_numbers(None, "en", gas=False).in_proportion
    assert (without.direction, without.answer) == ("larger", "depends")


def test_employment_before_and_after_2021_are_apart():
    points = series_numbers("employment_rate_15_64", "province", None, "en").in_points
    assert [(one.first, one.last, one.direction, one.answer) for one in points] == [
        (2013, 2020, "larger", "larger"),
        (2021, 2024, "smaller", "depends"),
    ]


def test_the_share_with_a_degree_spreads_in_proportion_only_with_a_pandemic_year():
    newest = series_numbers("edu_tertiary_25_64", "province", None, "en").in_proportion[-1]
    assert (newest.first, newest.direction) == (2021, "larger")
    assert [one.choice for one in newest.otherwise] == ["pandemic"]


def test_new_enterprises_depend_on_the_last_year():
    numbers = series_numbers("enterprise_birth_rate", "corop", None, "en")
    (found,) = stretches(numbers.values, relative_spread, breaks=numbers.breaks)
    assert reasons([found], "en") == "the last year and the years of the pandemic"


def test_the_words_say_what_another_choice_gives():
    found = only(made(y2014=1, y2015=1.3, y2016=1.3, y2017=1.3, y2018=1.0))
    told = stretch_words(found, IN_POINTS, "{:.1f}".format, "en")
    assert told == (
        "2014-2018, in percentage points: it depends. The same as it stands, 1.0 and 1.0. "
        "With 2015, 2016 and 2017 as the last year: larger."
    )
    assert "het hangt ervan af" in stretch_words(found, IN_POINTS, "{:.1f}".format, "nl")
