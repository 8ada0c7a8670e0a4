"""The Netherlands as equal tiles, roughly in place, and which tile lies beside which."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import LABEL, asks
from regiolab.regions.files import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

Direction = Literal["left", "right", "up", "down"]

TILE_LEVELS: Final = ("province", "corop", "arbeidsmarktregio")
"""The levels with a tile map; 342 municipalities would be too many to read."""

_STEPS: Final[Mapping[Direction, tuple[int, int]]] = {
    "left": (-1, 0),
    "right": (1, 0),
    "up": (0, -1),
    "down": (0, 1),
}
_ASIDE: Final = 2
"""A step aside counts this many steps ahead: what lies straight ahead comes first."""


@dataclass(frozen=True)
class Tile:
    """A region on the tile map.

    Attributes:
        code: of the region.
        column: from 0, west to east.
        row: from 0, north to south.
        short: what stands on it: two to five signs, different from all others of the level.
    """

    code: str
    column: int
    row: int
    short: str


@asks(level=LABEL)
@cache
def tiles(level: str) -> tuple[Tile, ...]:
    """Return the tiles of a level, from north to south and from west to east.

    Raises:
        InputError: the level has no tile map.
    """
    found = [
        Tile(row["region_code"], int(row["column"]), int(row["row"]), row["short_label"])
        for row in rows("regions/tiles.csv")
        if row["level"] == level
    ]
    if not found:
        raise InputError(
            N_("There is no tile map by {level}. There is by: {levels}."),
            level=level,
            levels=", ".join(TILE_LEVELS),
        )
    return tuple(sorted(found, key=lambda tile: (tile.row, tile.column)))


@asks(level=LABEL)
@cache
def beside(level: str) -> Mapping[str, Mapping[Direction, str]]:
    """Return for each tile the code of the nearest one in each direction that has one.

    Nearest counts steps ahead and, twice as heavy, steps aside; nothing further aside than ahead
    lies in a direction.

    Raises:
        InputError: the level has no tile map.
    """
    every = tiles(level)
    return {
        tile.code: {
            direction: found
            for direction in _STEPS
            if (found := _nearest(tile, direction, every)) is not None
        }
        for tile in every
    }


def _nearest(tile: Tile, direction: Direction, every: tuple[Tile, ...]) -> str | None:
    east, south = _STEPS[direction]
    found: list[tuple[int, int, str]] = []
    for other in every:
        columns, lines = other.column - tile.column, other.row - tile.row
        ahead = columns * east + lines * south
        aside = abs(columns * south) + abs(lines * east)
        if ahead > 0 and aside <= ahead:
            found.append((ahead + _ASIDE * aside, ahead, other.code))
    return min(found)[2] if found else None
