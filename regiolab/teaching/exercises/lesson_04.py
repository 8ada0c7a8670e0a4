"""Exercise 04: which part of the people around a municipality lives in both of its regions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise, Remark
from regiolab.teaching.exercises.rounding import (
    TOO_FAR,
    beside_yours,
    in_per_cent,
    rounded_too_far,
    same,
)
from regiolab.teaching.exercises.shapes import as_numbers, too_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame, Series

_DECIMALS = 2


def judge(answer: Callable[..., Any]) -> str | Remark | None:
    """Judge the function that tells how far borders coincide, on invented and on real towns."""
    for towns in (_invented(), _published()):
        given = as_numbers(answer(towns.copy()), towns.index)
        if given is not None and set(given.index) > set(towns.index):
            return too_many(given.index, towns.index)
        if given is None or set(given.index) != set(towns.index):
            return N_("Return a Series with one number for each row of `towns`.")
        if said := _about_the_numbers(given.loc[towns.index], towns):
            return said
    return None


def _about_the_numbers(given: Series, towns: DataFrame) -> str | Remark | None:
    both, corop, work = _counted(towns, "sum")
    right = both / (corop + work - both)
    if _same(given, right):
        return None
    if rounded_too_far(given, right, _DECIMALS):
        return TOO_FAR
    if in_per_cent(given, right, _DECIMALS):
        return N_("Almost: these are per cents. As a part, 25 per cent is 0.25.")
    if _same(given, both / (corop + work)):
        return N_(
            "Where the two regions coincide the outcome should be 1. Whom do you count twice?"
        )
    if _same(given, both / corop) or _same(given, both / work):
        return N_("You divide by one of the two regions. Who lives only in the other one?")
    if _same(given, towns["people"] / (corop + work - both)):
        return N_("You count one municipality. Which others lie in the same two regions?")
    if _same(given, _in_municipalities(towns)):
        return N_("You count municipalities, and a village counts as a city. Count people instead.")
    return beside_yours(
        N_(
            "Take one municipality and write down three numbers: the people in one region, in the "
            "other, and in both. What do you do with them?"
        ),
        *(given, right, _DECIMALS),
    )


def _in_municipalities(towns: DataFrame) -> Any:
    both, corop, work = _counted(towns, "size")
    return both / (corop + work - both)


def _counted(towns: DataFrame, how: Literal["sum", "size"]) -> tuple[Any, Any, Any]:
    """Return what there is in both regions, in the COROP region and in the labour-market region."""
    levels: list[str | list[str]] = [
        ["corop_code", "arbeidsmarktregio_code"],
        "corop_code",
        "arbeidsmarktregio_code",
    ]
    both, corop, work = (towns.groupby(level)["people"].transform(how) for level in levels)
    return both, corop, work


def _published() -> DataFrame:
    from regiolab.regions import figures, regions

    figure = figures("population_1jan_2026_borders", "municipality")
    people = figure[figure["year"] == 2022].set_index("region_code")["value"]
    towns = regions("municipality").set_index("region_code")
    return towns[["region_name", "corop_code", "arbeidsmarktregio_code"]].assign(people=people)


def _invented() -> DataFrame:
    """Return five towns: two whose regions coincide, and three at the edges of others."""
    import pandas as pd

    rows = [
        ("Aa", "C1", "W1", 10.0),
        ("Bee", "C1", "W1", 30.0),
        ("Cee", "C2", "W2", 20.0),
        ("Dee", "C2", "W3", 5.0),
        ("Ee", "C3", "W3", 50.0),
    ]
    columns = ["region_name", "corop_code", "arbeidsmarktregio_code", "people"]
    return pd.DataFrame(rows, columns=columns, index=[f"T{place}" for place in range(5)])


def _same(given: Series, expected: Any) -> bool:
    return same(given, expected, _DECIMALS)


EXERCISE = Exercise(
    "04",
    judge,
    N_("Now look up your own municipalities with the cell below. Are they above or below half?"),
)
