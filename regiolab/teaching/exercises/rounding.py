"""Whether the numbers of an answer are right, rounded or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_

if TYPE_CHECKING:
    from pandas import Series

TOO_FAR = N_("Almost: these numbers are rounded too far. Leave a decimal more.")
"""What to say about an answer that `rounded_too_far` finds."""


def same(given: Series, expected: Any, decimals: int) -> bool:
    """Return whether every number is right when it is rounded to so many decimals or to more.

    A number that is missing is not right.
    """
    return _within(given, expected, 0.5 * 10**-decimals)


def rounded_too_far(given: Series, expected: Series, decimals: int) -> bool:
    """Return whether the numbers are right but for one decimal that they lack."""
    return _within(given, expected.round(decimals - 1), 0.0)


def _within(given: Series, expected: Any, distance: float) -> bool:
    return bool(((given - expected).abs() <= distance + _OF_THE_MACHINE).all())


_OF_THE_MACHINE = 1e-9
