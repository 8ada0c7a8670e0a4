"""Exercise 08: which part of the costs is covered by promises that are firm enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame

_LADDER: Final = ("idea", "intention", "agreed", "budgeted")
_TOTAL: Final = 10.0
_CLOSE: Final = 1e-6


def judge(answer: Callable[..., Any]) -> str | None:
    """Judge the function that tells the cover, on two lists of invented promises."""
    for amounts in ((2.0, 1.0, 3.0, 0.5), (1.5, 1.5, 0.5, 1.0)):
        promises = _promises(amounts)
        given = [answer(promises.copy(), step) for step in _LADDER]
        try:
            numbers = [float(one) for one in given]
        except (TypeError, ValueError):
            return N_("Return one number for each step. Did you forget to add up?")
        if said := _about_the_numbers(numbers, promises):
            return said
    return None


def _about_the_numbers(given: list[float], promises: DataFrame) -> str | None:
    steps = promises["firmness"].map(_LADDER.index)
    amounts = promises["amount"]
    right = [amounts[steps >= step].sum() for step in range(len(_LADDER))]
    if _same(given, [one / _TOTAL for one in right]):
        return None
    if _same(given, right):
        return N_("These are millions of euros. Which part of `total` is it?")
    if _same(given, [amounts[steps > step].sum() / _TOTAL for step in range(len(_LADDER))]):
        return N_("You leave out the step itself. Does a promise count that is just as firm?")
    if _same(given, [amounts[steps <= step].sum() / _TOTAL for step in range(len(_LADDER))]):
        return N_("You count what is less firm. In which direction does `LADDER` run?")
    if _same(given, [amounts[steps == step].sum() / _TOTAL for step in range(len(_LADDER))]):
        return N_("You count one step. What about promises that are firmer still?")
    if _same(given, [one / amounts.sum() for one in right]):
        return N_("You divide by all promises. What are all costs?")
    return N_("Take one step, and mark by hand which promises count. What do they add up to?")


def _promises(amounts: tuple[float, ...]) -> DataFrame:
    import pandas as pd

    names = ("Gem", "Bedr", "Prov", "MBO")
    firmness = ("budgeted", "agreed", "intention", "idea")
    return pd.DataFrame({"party": names, "amount": amounts, "firmness": firmness})


def _same(given: list[float], expected: list[float]) -> bool:
    return all(abs(one - other) < _CLOSE for one, other in zip(given, expected, strict=True))


EXERCISE = Exercise("08", judge)
