"""What a table has to be before it may lie beside our figures: the checks of `tests/data`.

A check returns sentences about what is wrong; none means that it holds. One that fails refuses
the whole table: half of a table is worse than the older one.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from statistics import median
from typing import TYPE_CHECKING

from regiolab.regions import regions
from tools.refresh_data.codes import known
from tools.refresh_data.figures import level_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tools.refresh_data.figures import Figure

FLAGS = ("", "p", "b", "u", "bu", "e", "d", "bb", "approx", "bp", "bd", "ep", "dp", "up")
"""Flags that may come; the two letters are two flags of Eurostat at once."""

ANCHORS = {
    ("population_1jan", "NL00", 2017): 17_081_507,
    ("population_1jan", "NL00", 2024): 17_942_942,
    ("population_1jan", "NL00", 2025): 18_044_027,
}
"""Figures that are final and may never be anything else."""

_SLACK = 0.001
_ANOTHER_UNIT = 0.2
_PER_CENT = ("%",)


def wrong(
    fetched: Sequence[Figure],
    carried: Sequence[Figure],
    *,
    adds_up: bool = False,
    nation_lacks: float = 0.0005,
) -> list[str]:
    """Return what is wrong with a table, one sentence each; nothing when it may be used.

    Args:
        fetched: the table, in our codes and units.
        carried: the figures of the same names and levels that the course has now.
        adds_up: whether regions add up to the region around them.
        nation_lacks: how much larger than its regions the nation may be, 0-1.
    """
    if not fetched:
        return ["There is no figure in it."]
    return [
        *_twice(fetched),
        *_impossible(fetched),
        *_lost(fetched, carried),
        *_another_unit(fetched, carried),
        *_anchors(fetched),
        *(_sums(fetched, nation_lacks) if adds_up else ()),
    ]


def _twice(figures: Iterable[Figure]) -> list[str]:
    counted = Counter(one.key for one in figures)
    return [
        f"{indicator} of {code} in {year} is there {times} times."
        for (indicator, code, year), times in counted.items()
        if times > 1
    ][:5]


def _impossible(figures: Iterable[Figure]) -> list[str]:
    found = []
    for one in figures:
        what = f"{one.indicator} of {one.region_name} in {one.year}"
        if not math.isfinite(one.value):
            found.append(f"{what} is no number.")
        elif one.unit.startswith(_PER_CENT) and not 0 <= one.value <= 100:
            found.append(f"{what} is {one.value:g} per cent.")
        elif one.value < 0:
            found.append(f"{what} is below zero: {one.value:g}.")
        if one.flag not in FLAGS:
            found.append(f"{what} carries a flag that we do not know: {one.flag}.")
    return found[:5]


def _lost(fetched: Iterable[Figure], carried: Iterable[Figure]) -> list[str]:
    """Return regions that no longer have any figure, and those that lack the newest year."""
    there: dict[tuple[str, str], set[str]] = defaultdict(set)
    newest: dict[tuple[str, str], int] = defaultdict(int)
    in_newest: dict[tuple[str, str, int], set[str]] = defaultdict(set)
    for one in fetched:
        series = one.indicator, level_of(one.region_code)
        there[series].add(one.region_code)
        newest[series] = max(newest[series], one.year)
        in_newest[*series, one.year].add(one.region_code)
    found = []
    had: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in carried:
        had[one.indicator, level_of(one.region_code)].add(one.region_code)
    for series, codes in sorted(had.items()):
        # Municipalities of earlier years are gone, and rightly so.
        gone = (codes & known(series[1])) - there[series]
        if gone:
            found.append(f"{series[0]} by {series[1]} lost: {', '.join(sorted(gone))}.")
    for series, codes in sorted(there.items()):
        empty = codes - in_newest[*series, newest[series]]
        if empty and len(empty) >= len(codes) / 2:
            found.append(
                f"{series[0]} by {series[1]} has {newest[series]} for fewer than half of the "
                "regions: the year is not complete yet."
            )
    return found


def _another_unit(fetched: Iterable[Figure], carried: Iterable[Figure]) -> list[str]:
    before = {one.key: one.value for one in carried}
    changes: dict[str, list[float]] = defaultdict(list)
    for one in fetched:
        old = before.get(one.key)
        if old:
            changes[one.indicator].append(abs(one.value / old - 1))
    return [
        f"{indicator} differs by {median(of_it):.0%} from what we have, for most regions and "
        "years: it is probably in another unit, or another figure."
        for indicator, of_it in sorted(changes.items())
        if median(of_it) > _ANOTHER_UNIT
    ]


def _anchors(figures: Iterable[Figure]) -> list[str]:
    return [
        f"{one.indicator} of {one.region_name} in {one.year} is {one.value:,.0f}, and it is known "
        f"to be {ANCHORS[key]:,}."
        for one in figures
        for key in [(one.indicator, one.region_code, one.year)]
        if key in ANCHORS and one.value != ANCHORS[key]
    ]


def _sums(figures: Sequence[Figure], nation_lacks: float) -> list[str]:
    """Return where COROP regions do not add up to provinces, or provinces to the nation."""
    home = dict(
        zip(regions("corop")["region_code"], regions("corop")["province_code"], strict=True)
    )
    values = {one.key: one for one in figures if not one.unit.startswith(_PER_CENT)}
    parts: dict[tuple[str, str, int], list[float]] = defaultdict(list)
    for indicator, code, year in values:
        around = home.get(code) or ("NL00" if level_of(code) == "province" else "")
        if around:
            parts[indicator, around, year].append(values[indicator, code, year].value)
    complete = {"NL00": 12} | Counter(home.values())
    found = []
    for key, of_it in sorted(parts.items()):
        whole = values.get(key)
        if whole is None or len(of_it) != complete[key[1]]:
            continue
        lacking = 1 - sum(of_it) / whole.value
        allowed = nation_lacks if key[1] == "NL00" else _SLACK
        if not -_SLACK <= lacking <= allowed:
            found.append(
                f"{key[0]} of {whole.region_name} in {key[2]} is {whole.value:,.0f}, and its parts "
                f"add up to {sum(of_it):,.0f}."
            )
    return found[:5]
