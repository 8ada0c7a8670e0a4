"""How far judges agree: on an order of items, and on one answer among ordered ones."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.sentence import said
from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.analysis.findings.sentence import Sentence

STRONG_FROM: Final = 0.7
"""From this W on the orders look much alike (our reading)."""

SOME_FROM: Final = 0.3
"""From this W on the orders look alike in part (our reading)."""


def kendall_w(ranks: Sequence[Sequence[float]]) -> float | None:
    """Return Kendall's coefficient of concordance W, corrected for ties.

    Args:
        ranks: one row per item, one column per judge; within a column the smallest number is the
            first place, and equal numbers are a tie.

    Returns:
        0 (the orders cancel each other out) to 1 (all the same); `None` when there is nothing to
        agree on: fewer than two items, no judge, or judges who all put everything equal.

    Raises:
        InputError: the rows are not equally long.

    Source:
        Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10(3), 275-287.
    """
    items = len(ranks)
    judges = len(ranks[0]) if ranks else 0
    if any(len(row) != judges for row in ranks):
        raise InputError(
            N_("Not every item has a rank from every judge. Give each row the same length.")
        )
    columns = [_middle_ranks([row[judge] for row in ranks]) for judge in range(judges)]
    ties = sum(
        size**3 - size for column in columns for size in Counter(column).values() if size > 1
    )
    sums = [sum(column[item] for column in columns) for item in range(items)]
    spread = 12 * sum(total**2 for total in sums) - 3 * judges**2 * items * (items + 1) ** 2
    greatest = judges**2 * items * (items**2 - 1) - judges * ties
    return spread / greatest if greatest else None


def kendall_w_in_words(w: float | None, judges: int) -> Sentence:
    """Say how far the orders of several people agree."""
    if w is None or judges < 2:
        return said(N_("How far you agree cannot be said yet: that takes at least two votes."))
    if w >= STRONG_FROM:
        return said(N_("You largely agree: most votes put the items in much the same order."))
    if w >= SOME_FROM:
        return said(N_("You agree in part: the orders look alike, but they differ too."))
    return said(
        N_(
            "You hardly agree: the orders differ so much that the joint order says little. "
            "Talk about it before you choose."
        )
    )


def van_der_eijk_a(frequencies: Sequence[float]) -> float | None:
    """Return Van der Eijk's agreement A on one question with ordered answers.

    Args:
        frequencies: how often each answer was given, in the order of the answers.

    Returns:
        1 (all the same answer), 0 (spread evenly) to -1 (half at each end); `None` without
        answers, or with fewer than two possible ones.

    Raises:
        InputError: a frequency is negative.

    Source:
        Van der Eijk (2001), Quality & Quantity 35(3), 325-341: the frequencies are peeled into
        layers of equal height; A is the mean of the layers' agreement, weighed by their size.
    """
    if any(frequency < 0 for frequency in frequencies):
        raise InputError(N_("An answer cannot be given fewer than 0 times. Count again."))
    total = sum(frequencies)
    if not total or len(frequencies) < 2:
        return None
    agreement = 0.0
    rest = list(frequencies)
    while any(rest):
        height = min(frequency for frequency in rest if frequency)
        layer = [bool(frequency) for frequency in rest]
        agreement += _agreement_of_a_layer(layer) * height * sum(layer) / total
        rest = [frequency - height if frequency else 0 for frequency in rest]
    return agreement


def _middle_ranks(values: list[float]) -> list[float]:
    """Return ranks from 1; equal values share the middle of their places."""
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values), start=1):
        places.setdefault(value, []).append(place)
    return [sum(places[value]) / len(places[value]) for value in values]


def _agreement_of_a_layer(layer: list[bool]) -> float:
    """Return A of a pattern of answers that were given (equally often) and answers that were not.

    A = U (1 - (S - 1) / (K - 1)), with S of the K answers given. U counts triples of answers of
    which two were given: a gap between the two speaks against one peak, no gap speaks for it.
    """
    possible, given = len(layer), sum(layer)
    if given == 1:
        return 1.0
    if given == possible:
        return 0.0
    one_peak = two_peaks = 0
    before = 0
    for answer in layer:
        after = given - before - answer
        if answer:
            before += 1
            continue
        two_peaks += before * after
        one_peak += before * (before - 1) // 2 + after * (after - 1) // 2
    unimodality = ((possible - 2) * one_peak - (possible - 1) * two_peaks) / (
        (possible - 2) * (one_peak + two_peaks)
    )
    return unimodality * (1 - (given - 1) / (possible - 1))
