"""Exercise 05: the mean and the spread of what people answered alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise, Remark
from regiolab.teaching.exercises.rounding import TOO_FAR, beside_yours, rounded_too_far, same
from regiolab.teaching.exercises.shapes import as_table, too_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame, Series

_DECIMALS = 1


def judge(answer: Callable[..., Any]) -> str | Remark | None:
    """Judge the function that gives mean and spread, on the answers of two invented groups."""
    import pandas as pd

    for values in (
        pd.DataFrame({"content": [2, 2, 2, 2], "funding": [1, 2, 2, 5], "scale": [1, 1, 5, 5]}),
        pd.DataFrame({"content": [3] * 6, "funding": [1, 2, 3, 3, 4, 5]}),
    ):
        given = as_table(answer(values.copy()), values.columns, ("mean", "spread"))
        if given is None:
            return N_("Return a DataFrame with the columns `mean` and `spread`.")
        if set(given.index) > set(values.columns):
            return too_many(given.index, values.columns)
        if set(given.index) != set(values.columns):
            return N_("There should be a row for each tension. Do you calculate per person?")
        if said := _about_the_numbers(given.loc[values.columns], values):
            return said
    return None


def _about_the_numbers(given: DataFrame, values: DataFrame) -> str | Remark | None:
    right = {"mean": values.mean(), "spread": values.std(ddof=0)}
    if all(_same(given[name], numbers) for name, numbers in right.items()):
        return None
    if all(rounded_too_far(given[name], numbers, _DECIMALS) for name, numbers in right.items()):
        return TOO_FAR
    if not _same(given["mean"], values.mean()):
        if _same(given["mean"], values.median()):
            return N_("`mean` holds the middle person. What do the answers come to together?")
        return beside_yours(
            N_("Look at `mean` again: add the answers to one tension up, and share them out."),
            *(given["mean"], values.mean(), _DECIMALS),
        )
    if _same(given["spread"], values.std(ddof=1)):
        return N_("Almost. These people are the whole group: by how many do you divide?")
    if _same(given["spread"], values.var(ddof=0)):
        return N_("`spread` is a square still. What is left to do?")
    if _same(given["spread"], values.max() - values.min()):
        return N_("That is the distance between the two outer answers. Where are the others?")
    return beside_yours(
        N_("`mean` is right. Look at `spread` again: it should be the standard deviation."),
        *(given["spread"], right["spread"], _DECIMALS),
    )


def _same(given: Series, expected: Series) -> bool:
    return same(given.astype(float), expected, _DECIMALS)


EXERCISE = Exercise(
    "05",
    judge,
    N_(
        "Now draw the answers with the cell below. What does the picture show that the mean does "
        "not?"
    ),
)
