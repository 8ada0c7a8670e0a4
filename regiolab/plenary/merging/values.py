"""One value out of what several groups say. What a group did not say is never counted as 0."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

_T = TypeVar("_T", bound="Hashable")


def middle(values: Iterable[int]) -> int | None:
    """Return the middle of the answers; `None` where there is none, or no middle to speak of.

    Of an even number of answers two are in the middle. One step apart, the one that more groups
    gave counts, and the lower when as many gave each; further apart, neither does.
    """
    ordered = sorted(values)
    if not ordered:
        return None
    low, high = ordered[(len(ordered) - 1) // 2], ordered[len(ordered) // 2]
    if high - low > 1:
        return None
    return high if ordered.count(high) > ordered.count(low) else low


def are_apart(values: Sequence[int]) -> bool:
    """Say whether answers differ by two steps or more: something to talk about."""
    return bool(values) and max(values) - min(values) > 1


def commonest(values: Iterable[_T], order: Sequence[_T] = ()) -> _T | None:
    """Return the answer that most groups gave; of as many each, the first in `order`."""
    counts = Counter(values)
    if not counts:
        return None
    places = {value: place for place, value in enumerate(order)}
    return min(
        counts, key=lambda value: (-counts[value], places.get(value, len(places)), str(value))
    )


def of_most(values: Sequence[_T]) -> _T | None:
    """Return the answer of more than half of those who gave one, `None` for none."""
    value = commonest(values)
    return value if value is not None and values.count(value) * 2 > len(values) else None


def the_same(values: Sequence[_T]) -> _T | None:
    """Return the answer when all who gave one gave the same."""
    return values[0] if values and len(set(values)) == 1 else None


def in_half(lists: Sequence[Iterable[_T]]) -> list[_T]:
    """Return what stands in at least half of the lists that hold anything, in sorted order."""
    filled = [set(one) for one in lists if one]
    counts = Counter(value for one in filled for value in one)
    return sorted((value for value in counts if counts[value] * 2 >= len(filled)), key=str)
