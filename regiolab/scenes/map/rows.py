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

_LOWEST_ON_SCREEN: Final = 58.0
"""A mark with its name below it, or three beside theirs."""

_AROUND_THE_ROWS: Final = 146.0
"""What names, numbers and a tray with one line take of the height of a grid."""

HEIGHT: Final = _AROUND_THE_ROWS + CELL_HEIGHT * len(LEVELS)
LOWEST: Final = _AROUND_THE_ROWS + _LOWEST_ON_SCREEN * len(LEVELS)
"""Of the usual grid, with a tray of one line, and of the lowest on a screen."""

_LOWEST: Final = 26.0
"""A row in which nobody stands keeps its number."""

_LOWEST_TOGETHER: Final = 190.0
"""Beside the rows there is room for what goes up."""

_HIGHEST_TOGETHER: Final = 360.0
"""A picture of higher rows goes on few pages that have words on them already."""

MOST_NAMES: Final = 6
_FEWER_NAMES: Final = 4

_MOST_NAMES_ALONE: Final = 10
_HIGHEST_ALONE: Final = 620.0
"""On a page of its own a picture may be higher than `ALIKE` where names need that."""


def rows_on_screen(height: float) -> tuple[float, ...]:
    """Return rows that are alike, for a picture of about this height, from `LOWEST` to `HEIGHT`."""
    within = min(HEIGHT, max(LOWEST, height))
    return ((within - _AROUND_THE_ROWS) / len(LEVELS),) * len(LEVELS)


def rows_on_paper(
    names: Mapping[tuple[int, int], Sequence[str]], width: float
) -> tuple[tuple[float, ...], int]:
    """Return the height of each row, the lowest level first, and how many names a cell shows.

    Args:
        names: of who stands in a cell, by influence and affected.
        width: of a cell.
    """
    for most in (MOST_NAMES, _FEWER_NAMES):
        rows = _rows(names, width, most, 2)
        if sum(rows) <= _HIGHEST_TOGETHER:
            return rows, most
    return tuple(min(row, CELL_HEIGHT) for row in rows), most


def rows_with_names(
    names: Mapping[tuple[int, int], Sequence[str]], width: float
) -> tuple[tuple[float, ...], int | None]:
    """Return the same for a page of its own: alike, unless a cell has no room for its names.

    The count is None where cells show as many names as on the screen.
    """
    crowded = max(map(len, names.values()), default=0) > _FEWER_NAMES
    if not crowded:
        return ALIKE, None
    for most in (_MOST_NAMES_ALONE, MOST_NAMES):
        rows = _rows(names, width, most, 3, sum(ALIKE))
        if sum(rows) <= _HIGHEST_ALONE:
            return rows, most
    return ALIKE, None


def _rows(
    names: Mapping[tuple[int, int], Sequence[str]],
    width: float,
    most: int,
    lines: int,
    together: float = _LOWEST_TOGETHER,
) -> tuple[float, ...]:
    """Return what each row needs to show up to so many names in every cell.

    A name beside a mark has at most so many lines. The rows are at least so high together.
    """
    needed = [_LOWEST] * len(LEVELS)
    for (_, interest), here in names.items():
        needed[interest] = max(needed[interest], height_needed(here, width, most, lines))
    more = max(0.0, together - sum(needed)) / len(LEVELS)
    return tuple(row + more for row in needed)
