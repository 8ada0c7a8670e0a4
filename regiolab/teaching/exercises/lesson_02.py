"""Exercise 02: which cities grew faster than their own commuting zone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame, Series

_CLOSE = 0.001
"""In percentage points."""


def judge(answer: Callable[..., Any]) -> str | None:
    """Judge the function that sets each city against its commuting zone."""
    import pandas as pd

    people = _people()
    given, expected = answer(people.copy()), _lead(people)
    if not isinstance(given, pd.Series):
        return N_("Return a Series: one row for each city, with its name in front.")
    if set(given.index) != set(expected.index):
        if set(given.index) >= set(expected.index):
            return N_("Leave out the cities that lack one of the two parts.")
        return N_("There should be one row for each city. By which column do you group?")
    return _about_the_numbers(given, expected, people)


def _about_the_numbers(given: Series, expected: Series, people: DataFrame) -> str | None:
    if _same(given, expected):
        return None
    if _same(given, -expected):
        return N_("The numbers are right and their signs are not. What do you take from what?")
    if _same(given, _lead_of_means(people)):
        return N_("A small municipality counts as much as a large one here. Add up people first.")
    if _same(given * 100, expected):
        return N_("Almost. The growth should be in per cent.")
    return N_("The numbers differ. Look at the growth of all people of a part together.")


def _people() -> DataFrame:
    from regiolab.regions import figures, urbanisation

    table = figures("population_1jan_2026_borders", "municipality")
    people = table.pivot(index="region_code", columns="year", values="value").dropna()
    places = urbanisation().set_index("region_code")
    joined = people[[2014, 2026]].join(
        places[["commuting_zone_name", "zone"]].rename(columns={"commuting_zone_name": "around"})
    )
    return joined[joined["zone"] != "outside"]


def _lead(people: DataFrame) -> Series:
    total = people.groupby(["around", "zone"])[[2014, 2026]].sum()
    return _city_minus_zone((total[2026] / total[2014] - 1) * 100)


def _lead_of_means(people: DataFrame) -> Series:
    each = (people[2026] / people[2014] - 1) * 100
    return _city_minus_zone(each.groupby([people["around"], people["zone"]]).mean())


def _city_minus_zone(growth: Series) -> Series:
    both = growth.unstack("zone").dropna()
    lead: Series = both["city"] - both["commuting_zone"]
    return lead


def _same(given: Any, expected: Any) -> bool:
    return bool((given - expected).abs().max() < _CLOSE)


EXERCISE = Exercise("02", judge)
