"""Exercise 09: who wins by most first places, and who by Borda points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from regiolab.analysis.people.priorities import borda
from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TABLES: Final = (
    (
        (4, ("campus", "bus", "desk", "jobs")),
        (3, ("desk", "jobs", "bus", "campus")),
        (2, ("jobs", "desk", "bus", "campus")),
    ),
    ((3, ("hall", "card", "fund")), (2, ("card", "fund", "hall"))),
    ((3, ("train", "hub", "fair", "shop")), (1, ("hub", "train", "shop", "fair"))),
)
"""How many people gave which order: the votes of the lesson, and others, all invented."""


def judge(answer: Callable[..., Any]) -> str | None:
    """Judge the function that tells the two winners, on several sets of votes."""
    given = [answer(_votes(table)) for table in _TABLES]
    if not all(isinstance(pair, tuple | list) and len(pair) == 2 for pair in given):
        return N_("Return two actions: one for each rule.")
    pairs = [tuple(pair) for pair in given]
    right = [(_most_first(table), _most_points(table)) for table in _TABLES]
    if pairs == right:
        return None
    if len(set(pairs)) == 1:
        return N_("The outcome stays the same with other votes. Do you use `votes`?")
    if pairs == [(points, first) for first, points in right]:
        return N_("Both winners are there. Which of the two rules comes first?")
    if [pair[0] for pair in pairs] != [first for first, _ in right]:
        return N_("Look at the first rule again: only the first place counts.")
    second = [pair[1] for pair in pairs]
    if second == [first for first, _ in right]:
        return N_("By the second rule every place counts, not only the first.")
    if all(one in _fewest_points(table) for one, table in zip(second, _TABLES, strict=True)):
        return N_("Who gets more points by the second rule: an action on top or at the bottom?")
    return N_(
        "Look at the second rule again. How many points does one vote give to each of its places?"
    )


def _votes(table: Sequence[tuple[int, tuple[str, ...]]]) -> Any:
    import pandas as pd

    orders = [list(order) for count, order in table for _ in range(count)]
    return pd.DataFrame(orders, columns=range(1, len(orders[0]) + 1))


def _most_first(table: Sequence[tuple[int, tuple[str, ...]]]) -> str:
    counts: dict[str, int] = {}
    for count, order in table:
        counts[order[0]] = counts.get(order[0], 0) + count
    return max(counts, key=lambda one: counts[one])


def _most_points(table: Sequence[tuple[int, tuple[str, ...]]]) -> str:
    return str(next(iter(borda(table))))


def _fewest_points(table: Sequence[tuple[int, tuple[str, ...]]]) -> set[str]:
    points = borda(table)
    return {str(one) for one, sum_ in points.items() if sum_ == min(points.values())}


EXERCISE = Exercise(
    "09",
    judge,
    N_(
        "Now change one vote in `votes` and look whether either winner changes. Which rule would "
        "you choose before a vote, and why?"
    ),
)
