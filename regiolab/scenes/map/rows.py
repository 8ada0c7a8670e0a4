"""How high the rows of the grid are: all alike on the screen, on paper as high as names need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.model.codes import LEVELS
from regiolab.scenes.map.labels import height_needed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CELL_HEIGHT: Final = 90.0

ALIKE: Final[tuple[float, ...]] = (CELL_HEIGHT,) * len(LEVELS)
"""On the screen a party never moves because of a party elsewhere."""

_LOWEST: Final = 26.0
"""A row in which nobody stands keeps its number."""

_LOWEST_TOGETHER: Final = 190.0
"""Beside the rows there is room for what goes up."""

_HIGHEST_TOGETHER: Final = 360.0
"""A picture of higher rows goes on few pages that have words on them already."""

MOST_NAMES: Final = 6
_FEWER_NAMES: Final = 4


def rows_on_paper(
    names: Mapping[tuple[int, int], Sequence[str]], width: float
) -> tuple[tuple[float, ...], int]:
    """Return the height of each row, the lowest level first, and how many names a cell shows.

    Args:
        names: of who stands in a cell, by influence and affected.
        width: of a cell.
    """
    for most in (MOST_NAMES, _FEWER_NAMES):
        rows = _rows(names, width, most)
        if sum(rows) <= _HIGHEST_TOGETHER:
            return rows, most
    return tuple(min(row, CELL_HEIGHT) for row in rows), most


def _rows(
    names: Mapping[tuple[int, int], Sequence[str]], width: float, most: int
) -> tuple[float, ...]:
    """Return what each row needs to show up to so many names in every cell."""
    needed = [_LOWEST] * len(LEVELS)
    for (_, interest), here in names.items():
        needed[interest] = max(needed[interest], height_needed(here, width, most))
    more = max(0.0, _LOWEST_TOGETHER - sum(needed)) / len(LEVELS)
    return tuple(row + more for row in needed)
