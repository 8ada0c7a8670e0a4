"""Ties that would run through a mark or a name bend around it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.scenes.drawing.box import Box
    from regiolab.scenes.drawing.shapes import Point

_ASIDE: Final = (0.0, 44.0, -44.0, 72.0, -72.0, 104.0, -104.0)
"""How far to the side a line is pulled in its middle; it comes half as far. Straight is best."""

_MARK, _NAME, _FURTHER = 4.0, 1.0, 0.25
"""What a mark or a name that is crossed counts for, and every wider bend."""

_STEP: Final = 11.0
"""Along a line it is looked every so many units whether something is there: names are higher."""

_ROOM: Final = 2.0
"""So much is kept free around a mark or a name."""


@dataclass(frozen=True)
class Obstacles:
    """What a tie should not run through: marks, and names with the titles of places.

    Args:
        marks: the marks.
        names: names and titles; better crossed than a mark.
        width: of the picture, outside of which no line comes.
    """

    marks: Sequence[Box]
    names: Sequence[Box]
    width: float

    def bend(self, start: Point, end: Point) -> Point | None:
        """Return the point that pulls the line from a mark to another, `None` to leave it straight.

        The line is the quadratic Bézier curve with that control point.
        """
        near = [
            (box.x - _ROOM, box.y - _ROOM, box.right + _ROOM, box.bottom + _ROOM, weight)
            for boxes, weight in ((self.marks, _MARK), (self.names, _NAME))
            for box in boxes
            if _reaches(box, start, end) and not (_holds(box, start) or _holds(box, end))
        ]
        best: Point | None = None
        least = math.inf
        for rank, aside in enumerate(_ASIDE):
            if least <= rank * _FURTHER:
                break
            pull = _pulled(start, end, aside)
            if not 0 <= (pull[0] + (start[0] + end[0]) / 2) / 2 <= self.width or pull[1] < 0:
                continue
            points = points_along(start, pull, end)
            cost = rank * _FURTHER + sum(
                weight
                for left, top, right, bottom, weight in near
                if any(left < x < right and top < y < bottom for x, y in points)
            )
            if cost < least:
                least, best = cost, pull if aside else None
        return best


def along(start: Point, pull: Point | None, end: Point, share: float) -> Point:
    """Return the point at a share of a line or curve."""
    if pull is None:
        return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])
    rest = 1 - share
    x, y = (
        rest * rest * start[axis] + 2 * rest * share * pull[axis] + share * share * end[axis]
        for axis in (0, 1)
    )
    return x, y


def points_along(start: Point, pull: Point | None, end: Point) -> list[Point]:
    """Return points on a line or curve, so near each other that none passes a name unseen."""
    count = max(4, int(math.dist(start, end) / _STEP))
    return [along(start, pull, end, number / count) for number in range(1, count)]


def _pulled(start: Point, end: Point, aside: float) -> Point:
    across, down = end[0] - start[0], end[1] - start[1]
    length = math.hypot(across, down) or 1.0
    return (
        round((start[0] + end[0]) / 2 - down / length * aside, 2),
        round((start[1] + end[1]) / 2 + across / length * aside, 2),
    )


def _reaches(box: Box, start: Point, end: Point) -> bool:
    """Say whether a box is near enough to the line to be in the way of it or of a bend."""
    most = max(_ASIDE) / 2
    if (
        box.right < min(start[0], end[0]) - most
        or box.x > max(start[0], end[0]) + most
        or box.bottom < min(start[1], end[1]) - most
        or box.y > max(start[1], end[1]) + most
    ):
        return False
    across, down = end[0] - start[0], end[1] - start[1]
    x, y = box.middle
    aside = abs(across * (y - start[1]) - down * (x - start[0])) / (math.hypot(across, down) or 1)
    return aside < most + (box.width + box.height) / 2


def _holds(box: Box, point: Point) -> bool:
    x, y = point
    return box.x - _ROOM < x < box.right + _ROOM and box.y - _ROOM < y < box.bottom + _ROOM
