"""Exercise 02: which cities grew faster than their own commuting zone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise, Remark
from regiolab.teaching.exercises.rounding import TOO_FAR, beside_yours, rounded_too_far, same
from regiolab.teaching.exercises.shapes import as_numbers, too_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame, Series

_DECIMALS = 1


def judge(answer: Callable[..., Any]) -> str | Remark | None:
    """Judge the function that sets each city against its commuting zone."""
    people = _people()
    expected = _lead(people)
    given = as_numbers(answer(people.copy()), expected.index)
    if given is None:
        return N_("Return a Series: one row for each city, with its name as index.")
    if set(given.index) != set(expected.index):
        if set(given.index) >= set(expected.index):
            if said := too_many(given.index, set(people["around"])):
                return said
            return N_("Leave out the cities that lack one of the two parts.")
        return N_("There should be one row for each city. By which column do you group?")
    return _about_the_numbers(given, expected, people)


def _about_the_numbers(given: Series, expected: Series, people: DataFrame) -> str | Remark | None:
    if _right(given, expected) or _right(given, _lead(people, _DECIMALS)):
        return None
    if rounded_too_far(given, expected, _DECIMALS):
        return TOO_FAR
    if _right(given, -expected):
        return N_("The numbers are right and their signs are not. What do you take from what?")
    if _right(given, _lead_of_means(people)):
        return N_("A small municipality counts as much as a large one here. Add up people first.")
    if same(given, expected / 100, _DECIMALS + 1):
        return N_("Almost. The growth should be in per cent.")
    return beside_yours(
        N_("The numbers differ. Look at the growth of all people of a part together."),
        *(given, expected, _DECIMALS),
    )


def _people() -> DataFrame:
    from regiolab.regions import figures, urbanisation

    table = figures("population_1jan_2026_borders", "municipality")
    people = table.pivot(index="region_code", columns="year", values="value")
    places = urbanisation().set_index("region_code")
    joined = people[[2014, 2026]].join(
        places[["commuting_zone_name", "zone"]].rename(columns={"commuting_zone_name": "around"})
    )
    gaps = joined[joined[2026].isna()]
    whole = joined[~joined["around"].isin(gaps["around"])]
    return whole[whole["zone"] != "outside"]


def _lead(people: DataFrame, decimals: int = 9) -> Series:
    """Return the right answer; with fewer decimals that of who rounds the growth first."""
    total = people.groupby(["around", "zone"])[[2014, 2026]].sum()
    return _city_minus_zone(((total[2026] / total[2014] - 1) * 100).round(decimals))


def _lead_of_means(people: DataFrame) -> Series:
    each = (people[2026] / people[2014] - 1) * 100
    return _city_minus_zone(each.groupby([people["around"], people["zone"]]).mean())


def _city_minus_zone(growth: Series) -> Series:
    both = growth.unstack("zone").dropna()
    lead: Series = both["city"] - both["commuting_zone"]
    return lead


def _right(given: Series, expected: Series) -> bool:
    return same(given, expected, _DECIMALS)


EXERCISE = Exercise(
    "02",
    judge,
    N_(
        "Now draw the cities with the cell below, with your own in colour. Then look up what the "
        "five at either end have in common, and what is no cause."
    ),
)
