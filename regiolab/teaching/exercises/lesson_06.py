"""Exercise 06: how many ties every party keeps when the party that connects them is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise, Remark
from regiolab.teaching.exercises.shapes import as_numbers, too_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame

_TIES = (
    ("Aa", "Bee"),
    ("Cee", "Aa"),
    ("Aa", "Dee"),
    ("Bee", "Cee"),
    ("Ee", "Bee"),
    ("Dee", "Aa"),
)
"""Invented. Without Aa, Dee keeps none; Bee stands on both sides."""


def judge(answer: Callable[..., Any]) -> str | Remark | None:
    """Judge the function that counts, with two parties to take out of a small map."""
    import pandas as pd

    ties = pd.DataFrame(list(_TIES), columns=["source", "target"])
    for bridge in ("Aa", "Bee"):
        given = as_numbers(answer(ties.copy(), bridge), {*ties["source"], *ties["target"]})
        if given is None:
            return N_("Return a Series: the names as index, and a number for each of them.")
        if said := _about_the_numbers(given, ties, bridge):
            return said
    return None


def _about_the_numbers(given: Any, ties: DataFrame, bridge: str) -> str | Remark | None:
    expected = _counted(_without(ties, bridge, ("source", "target")))
    if bridge in given.index:
        return N_("The bridge itself is still in the answer. Who is left when it is gone?")
    others = sorted({*ties["source"], *ties["target"]} - {bridge})
    if set(given.index) == set(expected) and set(given.index) != set(others):
        return N_("A party is missing that keeps no tie. What should stand beside its name?")
    if set(given.index) > set(others):
        return too_many(given.index, others)
    if set(given.index) != set(others):
        return N_("There should be a number for every other party, on whichever side it stands.")
    if _same(given, expected, others):
        return None
    if _same(given, _counted(ties), others):
        return N_("The ties with the bridge still count. Which rows do you leave out?")
    if any(
        _same(given, _counted(_without(ties, bridge, (side,))), others)
        for side in ("source", "target")
    ):
        return N_("The bridge stands in two columns. In which one do you look?")
    pairs = [frozenset(row) for row in ties.itertuples(index=False, name=None)]
    once = ties[[pair not in pairs[:place] for place, pair in enumerate(pairs)]]
    if _same(given, _counted(_without(once, bridge, ("source", "target"))), others):
        return N_("Two ties between the same two parties count twice here: each row is a tie.")
    wrong = next(name for name in others if given[name] != expected.get(name, 0))
    return Remark(
        N_("Take one party and count by hand. In which two columns does it stand?"),
        *(wrong, float(given[wrong])),
    )


def _without(ties: DataFrame, bridge: str, sides: tuple[str, ...]) -> DataFrame:
    left = ties
    for side in sides:
        left = left[left[side] != bridge]
    return left


def _counted(ties: DataFrame) -> dict[str, int]:
    counts: dict[str, int] = {}
    for name in (*ties["source"], *ties["target"]):
        counts[name] = counts.get(name, 0) + 1
    return counts


def _same(given: Any, counts: dict[str, int], others: list[str]) -> bool:
    return all(given[name] == counts.get(name, 0) for name in others)


EXERCISE = Exercise(
    "06",
    judge,
    N_(
        "Now take the best connected party out of your own map, with the cell below. Who has a "
        "zero?"
    ),
)
