"""Find a region by what a person types."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple

from regiolab.regions.asked import COUNT, LABEL_OR_NONE, WORDS, asks
from regiolab.regions.directory import (
    Region,
    directory,
    fold,
    former_municipalities,
    region,
)
from regiolab.regions.files import rows
from regiolab.regions.levels import LEVELS, check_level

_EXACT, _START, _START_OF_WORD, _INSIDE = range(4)
_CLOSE_ENOUGH = 0.7


class _Entry(NamedTuple):
    region: Region
    name: str
    folded: str
    area_share: float


@asks(query=WORDS, level=LABEL_OR_NONE, limit=COUNT)
def find(query: str, level: str | None = None, limit: int = 12) -> list[Region]:
    """Return the regions whose name fits what was typed, the best match first.

    Capitals, accents, hyphens and spaces do not matter. The whole name comes before the start of
    a name, that before the start of a word, and that before the middle of a word. Everyday names
    (Den Bosch) count as names; the name of a former municipality leads to its successors, the
    largest part first. Either is told in `Region.found_as`. A code finds its region.

    Args:
        query: what was typed; nothing finds nothing.
        level: one of `LEVELS`, or None for all.
        limit: how many regions at most.

    Raises:
        InputError: the level is not one of `LEVELS`.
    """
    wanted = fold(query)
    best: dict[str, tuple[tuple[int, bool, float, str, int], Region]] = {}
    for entry in _entries(level):
        match = _match(entry, wanted)
        if match is None:
            continue
        alias = entry.name != entry.region.name
        place = LEVELS.index(entry.region.level)
        rank = (match, alias, -entry.area_share, fold(entry.region.name), place)
        known = best.get(entry.region.code)
        if known is None or rank < known[0]:
            found_as = entry.name if alias else ""
            best[entry.region.code] = (rank, replace(entry.region, found_as=found_as))
    return [region for _, region in sorted(best.values(), key=lambda found: found[0])][:limit]


@asks(query=WORDS, level=LABEL_OR_NONE, limit=COUNT)
def near(query: str, level: str | None = None, limit: int = 3) -> list[Region]:
    """Return regions whose name looks like what was typed: "did you mean".

    Raises:
        InputError: the level is not one of `LEVELS`.
    """
    entries = _entries(level)
    names = {entry.folded for entry in entries}
    found: dict[str, Region] = {}
    for name in get_close_matches(fold(query), sorted(names), n=limit, cutoff=_CLOSE_ENOUGH):
        for entry in entries:
            if entry.folded == name:
                found_as = "" if entry.name == entry.region.name else entry.name
                found.setdefault(entry.region.code, replace(entry.region, found_as=found_as))
    return list(found.values())[:limit]


def _match(entry: _Entry, wanted: str) -> int | None:
    squeezed = wanted.replace(" ", "")
    if not squeezed:
        return None
    if entry.folded == wanted or fold(entry.region.code) == wanted:
        return _EXACT
    if entry.folded.removeprefix("s ").startswith(wanted) or entry.folded.startswith(wanted):
        return _START
    if f" {wanted}" in entry.folded:
        return _START_OF_WORD
    return _INSIDE if squeezed in entry.folded.replace(" ", "") else None


@cache
def _entries(level: str | None) -> tuple[_Entry, ...]:
    if level is not None:
        check_level(level)
    own = [
        _Entry(each, each.name, fold(each.name), 1.0)
        for each_level in LEVELS
        for each in directory(each_level)
    ]
    common = [
        _Entry(region(row["region_code"]), row["common_name"], fold(row["common_name"]), 1.0)
        for row in rows("regions/common_names.csv")
    ]
    former = [
        _Entry(region(each.successor), each.name, fold(each.name), each.area_share)
        for each in former_municipalities()
    ]
    return tuple(
        entry for entry in own + common + former if level is None or entry.region.level == level
    )
