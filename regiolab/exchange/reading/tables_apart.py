"""Several tables in one grid: below each other, or with rows for columns."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.grid import MOST_COLUMNS, Grid, turned
from regiolab.exchange.reading.headers import header, known_in, texts_of
from regiolab.model.fields import is_blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.tables.cells import Cell

_PARTS: Final = ("parties", "relations", "people")
_MOST: Final = 8
"""So many tables on one sheet are told apart."""


def apart(grid: Grid) -> list[Grid]:
    """Return the tables in a grid, each with its own header; mostly that is the grid itself."""
    if _is_turned(grid):
        return [turned(grid)]
    starts = [place for place in range(1, len(grid.rows)) if _begins_another(grid, place)]
    if not starts or len(starts) >= _MOST:
        return [grid]
    edges = [0, *starts, len(grid.rows)]
    parts = [
        replace(grid, rows=grid.rows[first:last], numbers=grid.numbers[first:last], left_out=())
        for first, last in pairwise(edges)
    ]
    if not _holds_header(parts[0]):
        return [grid]
    return [replace(parts[0], left_out=grid.left_out), *parts[1:]]


def _holds_header(grid: Grid) -> bool:
    return any(known_in(texts_of(row), _PARTS) >= 1 for row in grid.rows[:12])


def _begins_another(grid: Grid, place: int) -> bool:
    """Say whether a header of its own stands below an empty row: another one than the first."""
    texts = texts_of(grid.rows[place])
    if not all(map(is_blank, grid.rows[place - 1])) or sum(map(bool, texts)) < 2:
        return False
    known = known_in(texts, ("parties", "relations"))
    below = grid.rows[place + 1] if place + 1 < len(grid.rows) else ()
    return known >= 2 and known >= 0.6 * sum(map(bool, texts)) and not all(map(is_blank, below))


def _is_turned(grid: Grid) -> bool:
    """Say whether the names of the columns stand on the left, one on each row."""
    filled = [row for row in grid.rows if not all(map(is_blank, row))]
    if not 2 <= len(filled) <= MOST_COLUMNS or max(map(len, filled)) < 3:
        return False
    left = [_first(row) for row in filled]
    found = [header(one, "parties") for one in left if one]
    top = known_in(texts_of(filled[0]), _PARTS)
    sure = sum(1 for one in found if one and one.sure == 2)
    return top <= 1 and sure >= 2 and sure >= 0.7 * len(filled) and _names_first(left)


def _first(row: Sequence[Cell]) -> str:
    return texts_of(row[:1])[0] if row else ""


def _names_first(left: list[str]) -> bool:
    return (
        bool(left)
        and (found := header(left[0], "parties")) is not None
        and (found.field in {"name", "organisation"})
    )
