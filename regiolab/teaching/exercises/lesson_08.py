"""Exercise 08: which part of the costs is covered by promises that are firm enough."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise, Remark
from regiolab.teaching.exercises.rounding import TOO_FAR
from regiolab.teaching.exercises.shapes import one_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame

_LADDER: Final = ("idea", "intention", "agreed", "budgeted")
_TOTAL: Final = 10.0
_CLOSE: Final = 1e-6
_HALF_A_TENTH: Final = 0.05 + _CLOSE


def judge(answer: Callable[..., Any]) -> str | Remark | None:
    """Judge the function that tells the cover, on two lists of invented promises."""
    for amounts in ((2.0, 1.0, 3.0, 0.5), (1.5, 1.5, 0.5, 1.0)):
        promises = _promises(amounts)
        given = [one_number(answer(promises.copy(), step)) for step in _LADDER]
        numbers = [one for one in given if one is not None]
        if len(numbers) < len(_LADDER):
            return N_("Return one number for each step. Did you forget to add up?")
        if said := _about_the_numbers(numbers, promises):
            return said
    return None


def _about_the_numbers(given: list[float], promises: DataFrame) -> str | Remark | None:
    parts = _covered(promises, operator.ge)
    if _same(given, parts):
        return None
    if _rounded(given) and _same(given, parts, _HALF_A_TENTH):
        return TOO_FAR
    for slip, message in _slips(promises, parts):
        if _same(given, slip):
            return message
    step, mine = next(
        (step, mine)
        for step, mine, part in zip(_LADDER, given, parts, strict=True)
        if not abs(mine - part) < _CLOSE
    )
    return Remark(
        N_("Take one step, and mark by hand which promises count. What do they add up to?"),
        *(step, mine),
    )


def _rounded(given: list[float]) -> bool:
    return all(one == one and abs(10 * one - round(10 * one)) < _CLOSE for one in given)


def _slips(promises: DataFrame, parts: list[float]) -> list[tuple[list[float], str]]:
    """Return what plausible slips give, each with what to look at."""
    amounts, words = promises["amount"], promises["firmness"]
    return [
        (
            [100 * one for one in parts],
            N_("Almost: these are per cents. As a part, 25 per cent is 0.25."),
        ),
        (
            [amounts[words >= step].sum() / _TOTAL for step in _LADDER],
            N_(
                "You compare words, and those go by the alphabet: `intention` after `idea`, but "
                "`agreed` before both. Which number has each step in `LADDER`?"
            ),
        ),
        (
            [one * _TOTAL for one in parts],
            N_("These are millions of euros. Which part of `total` is it?"),
        ),
        (
            _covered(promises, operator.gt),
            N_("You leave out the step itself. Does a promise count that is just as firm?"),
        ),
        (
            _covered(promises, operator.le),
            N_("You count what is less firm. In which direction does `LADDER` run?"),
        ),
        (
            _covered(promises, operator.eq),
            N_("You count one step. What about promises that are firmer still?"),
        ),
        (
            [one * _TOTAL / amounts.sum() for one in parts],
            N_("You divide by all promises. What are all costs?"),
        ),
    ]


def _covered(promises: DataFrame, counts: Callable[[Any, int], Any]) -> list[float]:
    """Return per step the part of all costs from the promises that count."""
    steps = promises["firmness"].map(_LADDER.index)
    return [
        float(promises["amount"][counts(steps, step)].sum()) / _TOTAL
        for step in range(len(_LADDER))
    ]


def _promises(amounts: tuple[float, ...]) -> DataFrame:
    import pandas as pd

    names = ("Gem", "Bedr", "Prov", "MBO")
    firmness = ("budgeted", "agreed", "intention", "idea")
    return pd.DataFrame({"party": names, "amount": amounts, "firmness": firmness})


def _same(given: list[float], expected: list[float], near: float = _CLOSE) -> bool:
    return all(abs(one - other) < near for one, other in zip(given, expected, strict=True))


EXERCISE = Exercise(
    "08",
    judge,
    N_(
        "Now draw the steps with the cell below, and move one promise a step. Which move lifts the "
        "cover above the norm?"
    ),
)
