"""What a way of drawing the map says: where every party stands, and what lies under the marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json
    from regiolab.scenes.map.labels import Place


@dataclass(frozen=True)
class Group:
    """The parties that stand together, with a place for each.

    `home` is the key of the cell they stand in; it is empty for the tray, from which no ties are
    drawn. A place names its parties by their number in `members`.
    """

    home: str
    members: Sequence[Stakeholder]
    places: Sequence[Place]


@dataclass(frozen=True)
class Picture:
    """A drawing without its ties, in one coordinate system.

    `cells` are where a party can be put, each with a `key`, a `label` and its rectangle; `tray`
    is the same for parties that are not placed yet. `in_words` says who stands where, one
    sentence per line. `positions` holds, in a picture that arranges itself, where each party
    came, both between 0 and 1: given back next time, everybody stays there.
    """

    width: float
    height: float
    shapes: Sequence[Json]
    cells: Sequence[Json]
    tray: Json | None
    groups: Sequence[Group]
    in_words: Sequence[str]
    positions: dict[str, tuple[float, float]]
