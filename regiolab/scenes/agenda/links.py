"""The lines of a timeline that say which action comes after which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.scenes.drawing.shapes import line_shape, polygon_shape

if TYPE_CHECKING:
    from regiolab.scenes.drawing.box import Box
    from regiolab.scenes.drawing.shapes import Polygon, Shape


_OUT: Final = 8.0
_ARROW: Final = 5.0


def link_shapes(one: Box, other: Box) -> list[Shape]:
    """Return the line from the bar of an action to the bar of the action that waits for it.

    It leaves where the one ends and comes in where the other begins. When the other begins
    before the one has ended, the line is dashed.
    """
    down = other.y > one.y
    edge = one.bottom if down else one.y
    at = link_x(one, other)
    if other.x >= one.right - 2:
        level = other.middle[1]
        return [
            line_shape(at, edge, at, level, "soft"),
            line_shape(at, level, other.x - _ARROW, level, "soft"),
            _arrow(other.x, level, right=1, down=0),
        ]
    level = other.y if down else other.bottom
    if other.x <= at <= other.right:
        sign = 1 if down else -1
        return [
            line_shape(at, edge, at, level - sign * _ARROW, "soft", "dashed"),
            _arrow(at, level, right=0, down=sign),
        ]
    level = other.middle[1]
    return [
        line_shape(at, edge, at, level, "soft", "dashed"),
        line_shape(at, level, other.right + _ARROW, level, "soft", "dashed"),
        _arrow(other.right, level, right=-1, down=0),
    ]


def link_x(one: Box, other: Box) -> float:
    """Return at which x that line runs down (or up) from the bar of an action."""
    if other.x >= one.right - 2:
        return max(one.right - _OUT, one.x + 2)
    return min(max(other.x + _OUT, one.x + _OUT), one.right - 2)


def _arrow(x: float, y: float, *, right: int, down: int) -> Polygon:
    """Return an arrow head with its point at x, y."""
    back_x, back_y = x - right * _ARROW, y - down * _ARROW
    side = _ARROW * 0.6
    points = [
        (x, y),
        (back_x + down * side, back_y + right * side),
        (back_x - down * side, back_y - right * side),
    ]
    return polygon_shape(points, "soft")
