"""Exercise 01: how far apart regions are, in euros and relative to their mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise, Remark
from regiolab.teaching.exercises.rounding import (
    TOO_FAR,
    beside_yours,
    in_per_cent,
    rounded_too_far,
    same,
)
from regiolab.teaching.exercises.shapes import as_table, too_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame

_GAS = ("CR02", "CR03")
_DECIMALS = 3
"""Of `relative`; `euros` may be whole."""


def judge(answer: Callable[..., Any]) -> str | Remark | None:
    """Judge the function that computes the spread, for all regions and for those without gas."""
    from regiolab.regions import figures

    published = figures("gdp_per_capita_eur_revised", "corop")
    gdp = published.pivot(index="region_code", columns="year", values="value")
    for values in (gdp.drop(index=list(_GAS)), gdp):
        given = as_table(answer(values.copy()), values.columns, ("euros", "relative"))
        if given is None:
            return N_("Return a DataFrame with the columns `euros` and `relative`.")
        if set(given.index) > set(values.columns):
            return too_many(given.index, values.columns)
        if set(given.index) != set(values.columns):
            return N_("There should be a row for each year. Over which direction do you calculate?")
        if said := _about_the_numbers(given.loc[values.columns], values, gdp):
            return said
    return None


def _about_the_numbers(
    given: DataFrame, values: DataFrame, whole: DataFrame
) -> str | Remark | None:
    euros = values.std(ddof=0)
    if not same(given["euros"], euros, 0):
        if same(given["euros"], values.std(ddof=1), 0):
            return beside_yours(
                N_("Almost. These are all regions and not a sample: by how many do you divide?"),
                *(given["euros"], euros, 0),
            )
        if same(given["euros"], whole.std(ddof=0), 0):
            return N_("The outcome stays the same without the gas regions. Do you use `values`?")
        return beside_yours(
            N_("Look at `euros` again: it should be the standard deviation in each year."),
            *(given["euros"], euros, 0),
        )
    relative = euros / values.mean()
    if same(given["relative"], relative, _DECIMALS) or in_per_cent(
        given["relative"], relative, _DECIMALS
    ):
        return None
    if rounded_too_far(given["relative"], relative, _DECIMALS):
        return TOO_FAR
    if same(given["relative"], values.std(ddof=1) / values.mean(), _DECIMALS):
        return N_("`euros` is right. `relative` divides by one region less: use `euros` in it.")
    return beside_yours(
        N_("`euros` is right. By what should it be divided to get `relative`?"),
        *(given["relative"], relative, _DECIMALS),
    )


EXERCISE = Exercise(
    "01",
    judge,
    N_(
        "Now draw both lines with the cell below, with and without the gas regions. In which years "
        "do they give another answer?"
    ),
)
