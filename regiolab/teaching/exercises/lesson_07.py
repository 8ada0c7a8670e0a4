"""Exercise 07: how often each tension goes with each way of organising, in 18 chosen cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise
from regiolab.teaching.exercises.shapes import labelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame

_FEWER = 17
"""Judged with one case less as well: an answer has to use what it is given."""


def judge(answer: Callable[..., Any]) -> str | None:
    """Judge the function that makes the cross table."""
    import pandas as pd

    from regiolab.course.cases import case_table

    whole = case_table()
    for practices in (whole.head(_FEWER), whole):
        given = answer(practices.copy(deep=True))
        if isinstance(given, dict):
            given = pd.DataFrame(given)
        if not isinstance(given, pd.DataFrame):
            return N_("Return a DataFrame: tensions down, forms across.")
        expected = _crossed(practices)
        given = labelled(given, expected.index)
        if said := _about_the_edges(given, expected):
            return said
        counts = given.reindex(index=expected.index, columns=expected.columns).fillna(0)
        if said := _about_the_numbers(counts, expected, practices, whole):
            return said
    return None


def _crossed(practices: DataFrame) -> DataFrame:
    import pandas as pd

    long = practices.explode("tensions")
    return pd.crosstab(long["tensions"], long["governance"])


def _about_the_edges(given: DataFrame, expected: DataFrame) -> str | None:
    tensions, kinds = set(expected.index), set(expected.columns)
    if set(given.index) & kinds or set(given.columns) & tensions:
        return N_("The table lies on its side: tensions go down, forms across.")
    if not set(given.index) & tensions:
        return N_("In front of each row should stand one tension. How do you take lists apart?")
    if set(given.index) - tensions or set(given.columns) - kinds:
        return N_("There is a row or column too many. Leave totals out.")
    return None


def _about_the_numbers(
    counts: DataFrame, expected: DataFrame, practices: DataFrame, whole: DataFrame
) -> str | None:
    if counts.equals(expected.astype(counts.dtypes.to_dict())):
        return None
    every = _crossed(whole).reindex_like(expected).fillna(0)
    if len(practices) < len(whole) and counts.equals(every.astype(counts.dtypes.to_dict())):
        return N_("With fewer practices the outcome stays the same. Do you use what is given?")
    if 0 < counts.to_numpy().max() < 1:
        return N_("These are shares. Count practices: a share of so few says more than it knows.")
    if counts.to_numpy().sum() < expected.to_numpy().sum():
        return N_("You miss some. A practice counts once in each of its tensions.")
    return N_("Look at the numbers again: each says how many practices have both.")


EXERCISE = Exercise(
    "07",
    judge,
    N_(
        "Now draw one row with the cell below. Which practice of a form that you know would you "
        "call about it?"
    ),
)
