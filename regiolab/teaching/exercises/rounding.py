"""Whether the numbers of an answer are right, rounded or not, and which one is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Remark

if TYPE_CHECKING:
    from pandas import Series

TOO_FAR = N_("Almost: these numbers are rounded too far. Keep more decimals.")
"""What to say about an answer that `rounded_too_far` finds."""


def same(given: Series, expected: Any, decimals: int) -> bool:
    """Return whether every number is right when it is rounded to so many decimals or to more.

    A number that is missing is not right.
    """
    return _within(given, expected, 0.5 * 10**-decimals)


def in_per_cent(given: Series, expected: Series, decimals: int) -> bool:
    """Return whether the numbers are those, in per cents instead of parts of one."""
    return same(given, expected * 100, max(0, decimals - 2))


def rounded_too_far(given: Series, expected: Series, decimals: int) -> bool:
    """Return whether the numbers are right but for decimals that they lack.

    Rounding that leaves all of several numbers equal says nothing about them.
    """
    return any(
        _within(given, kept, 0.0)
        for fewer in range(decimals)
        if (kept := expected.round(fewer)).nunique() > 1 or fewer == decimals - 1
    )


def beside_yours(message: str, given: Series, expected: Series, decimals: int) -> Remark:
    """Return a remark with the first number of the answer that is not right.

    Args:
        message: what to look at, marked with `N_`.
        given: the numbers of the answer, by the labels of the right ones.
        expected: the right numbers; they are not told.
        decimals: that the numbers have to have.
    """
    for label, number in expected.items():
        mine = given.get(label)
        if mine is not None and not abs(mine - number) <= 0.5 * 10**-decimals + _OF_THE_MACHINE:
            return Remark(message, str(label), float(mine))
    return Remark(message)


def _within(given: Series, expected: Any, distance: float) -> bool:
    return bool(((given - expected).abs() <= distance + _OF_THE_MACHINE).all())


_OF_THE_MACHINE = 1e-9
