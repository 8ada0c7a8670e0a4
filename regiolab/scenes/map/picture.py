"""What a way of drawing the map says: where every party stands, and what lies under the marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.scenes.drawing.box import Rectangle

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from regiolab.model.entities import Stakeholder
    from regiolab.scenes.drawing.shapes import Point, Shape
    from regiolab.scenes.map.labels import Place


class Cell(Rectangle):
    """Where a party can be put, with what that place is called."""

    key: str
    label: str


class GridCell(Cell):
    """A cell of the grid, with the answers that it stands for."""

    influence: int
    interest: int


class Tray(Cell):
    """Where the parties are that are not placed yet, with how many."""

    count: int


@dataclass(frozen=True)
class Group:
    """The parties that stand together, with a place for each.

    `home` is the key of the cell they stand in; it is empty for the tray, from which no ties are
    drawn. A place names its parties by their number in `members`. The names of those in `guessed`
    are softer: they stand here until somebody says where.
    """

    home: str
    members: Sequence[Stakeholder]
    places: Sequence[Place]
    guessed: Collection[str] = ()


@dataclass(frozen=True)
class Picture:
    """A drawing without its ties, in one coordinate system.

    There are no `cells` in a picture that arranges itself. `in_words` says who stands where, one
    sentence per line. `positions` holds, in a picture that arranges itself, where each party
    came, both between 0 and 1: given back next time, everybody stays there.
    """

    width: float
    height: float
    shapes: Sequence[Shape]
    cells: Sequence[Cell]
    tray: Tray
    groups: Sequence[Group]
    in_words: Sequence[str]
    positions: dict[str, Point]

    @property
    def placed(self) -> int:
        """How many parties have a place in the picture."""
        return sum(len(group.members) for group in self.groups if group.home)
