"""How many there probably are that nobody named: Chao2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

FEWEST_GROUPS: Final = 5
"""With fewer groups the estimate has no ground."""


def chao2(counts: Iterable[int], groups: int, bias_corrected: bool = False) -> float | None:
    """Return the estimated number of parties, those that nobody named included: a lower bound.

    With S parties that at least one group names, Q1 that one names, Q2 that two name, and m groups:

    - S + (m - 1) / m * Q1 ** 2 / (2 * Q2);
    - bias-corrected: S + (m - 1) / m * Q1 * (Q1 - 1) / (2 * (Q2 + 1)), which needs no Q2.

    Args:
        counts: by how many groups each party is named; 0 is not counted.
        groups: how many groups there are.
        bias_corrected: which of the two.

    Returns:
        `None` with fewer than five groups, without any party, with a count higher than the number
        of groups, or, in the first form, when no party is named by exactly two groups.

    Source:
        Chao (1987), Biometrics 43(4), 783-791; with the factor (m - 1) / m as in Chao & Chiu
        (2016), Species richness: estimation and comparison.
    """
    named = [count for count in counts if count]
    if groups < FEWEST_GROUPS or not named or max(named) > groups or min(named) < 0:
        return None
    once, twice = named.count(1), named.count(2)
    share = (groups - 1) / groups
    if bias_corrected:
        return len(named) + share * once * (once - 1) / (2 * (twice + 1))
    return len(named) + share * once**2 / (2 * twice) if twice else None
