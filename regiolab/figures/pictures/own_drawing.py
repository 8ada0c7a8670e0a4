"""Draw figures of the group itself: hollow, with a dashed edge, and a label beside the mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.figures.pictures.measured_text import width
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

DASHES = (0, (2.2, 1.1))
HALF = 4.6
"""From the middle of a diamond to its corners, in points."""

_SIZE = 8.5
_BESIDE = 3.0
_STEPS = (1.2, 2.3, 3.4, 4.5)
"""How many lines up or down a label may stand from its mark, nearest first."""


@dataclass(frozen=True)
class OwnPoint:
    """A mark in bare axes that count in points from the top left, and what stands beside it."""

    label: str
    x: float
    y: float


def draw_diamond(axes: Axes, x: float, y: float, half: float = HALF) -> None:
    """Draw one diamond in bare axes."""
    from matplotlib.patches import Polygon

    axes.add_patch(
        Polygon(
            [(x - half, y), (x, y - half), (x + half, y), (x, y + half)],
            facecolor=palette.PAPER,
            edgecolor=palette.INK,
            linewidth=1.1,
            linestyle=DASHES,
            zorder=7,
            clip_on=False,
        )
    )


def draw_bar(axes: Axes, box: Box) -> None:
    """Draw one bar in bare axes; a box of negative width lies to the left of its x."""
    from matplotlib.patches import Rectangle

    axes.add_patch(
        Rectangle(
            (box.x, box.y),
            box.width,
            box.height,
            facecolor=palette.PAPER,
            edgecolor=palette.INK,
            linewidth=1.1,
            linestyle=DASHES,
        )
    )


def draw_points(
    axes: Axes,
    box: Box,
    points: Sequence[OwnPoint],
    taken: Sequence[Box] = (),
    avoid: Sequence[Box] = (),
    size: float = _SIZE,
) -> None:
    """Draw diamonds with their labels; no label covers another, or what is taken.

    A label that found room only at some distance is tied to its diamond by a thin line.

    Args:
        axes: bare axes of the size of `box`.
        box: only its size is used; labels stay in it where they can.
        points: what to draw.
        taken: boxes of texts that were written before.
        avoid: boxes that are covered only where there is no other room.
        size: of the letters.
    """
    covered = [
        *taken,
        *(Box(one.x - HALF, one.y - HALF, 2 * HALF, 2 * HALF) for one in points),
    ]
    for point in points:
        draw_diamond(axes, point.x, point.y)
        wide = width(point.label, size, "bold")
        place = _label_box(point, Box(0, 0, wide, size * 1.3), box, covered, avoid)
        covered.append(place)
        x, y = place.middle
        if abs(y - point.y) > 2 * size:
            axes.plot([point.x, x], [point.y, y], color=palette.INK, linewidth=0.6, zorder=6)
        axes.text(
            place.x,
            place.y + place.height / 2,
            point.label,
            size=size,
            weight="bold",
            color=palette.INK,
            va="center_baseline",
            zorder=8,
            bbox={"facecolor": palette.PAPER, "edgecolor": "none", "pad": 0.8, "alpha": 0.85},
        )


def _label_box(
    point: OwnPoint, label: Box, box: Box, covered: Sequence[Box], avoid: Sequence[Box]
) -> Box:
    """Return the first place round a point that is free, nearest first; else the nearest."""
    places = _places_round(point, label)
    inside = [one for one in places if _lies_in(one, box)]
    free = [one for one in inside if not _meets_any(one, covered)]
    clear = [one for one in free if not _meets_any(one, avoid)]
    return next(iter(clear or free or inside or places))


def _places_round(point: OwnPoint, label: Box) -> list[Box]:
    """Return where a label may stand, nearest first: beside, above and below, never on the mark."""
    high = label.height
    across = (HALF + _BESIDE, -HALF - _BESIDE - label.width, -label.width / 2)
    down = (0.0, *(sign * step * high for step in _STEPS for sign in (-1, 1)))
    return [
        Box(point.x + right, point.y + lower - high / 2, label.width, high)
        for lower in down
        for right in across
        if lower or right != across[2]
    ]


def _lies_in(one: Box, box: Box) -> bool:
    """Return whether a place lies in a room of the size of `box`."""
    return one.x >= 0 and one.right <= box.width and one.y >= 0 and one.bottom <= box.height


def _meets_any(one: Box, others: Sequence[Box]) -> bool:
    return any(_meet(one, other) for other in others)


def _meet(one: Box, other: Box) -> bool:
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
    )
