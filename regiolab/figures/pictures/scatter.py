"""Draw two figures of every region against each other, names beside the points that matter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.figures.pictures.axis_words import write_below, write_beside
from regiolab.figures.pictures.frame import axes_in, canvas_in
from regiolab.figures.pictures.marks import Mark, Series, places, tag
from regiolab.figures.pictures.measured_text import shortened, width
from regiolab.figures.pictures.own_drawing import DASHES, OwnPoint, draw_points
from regiolab.figures.pictures.side_labels import label_places
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture

_SIZE = 8.5
_SMALLEST = 8.0
_WIDEST = 150.0
_NAMES_PART = 0.45
"""Names take this part of the width at most."""

_GAP = 20.0
_LEFT, _UNDER, _ABOVE = 26.0, 30.0, 14.0
_TICK_SIZE, _PAD = 8.0, 4.0
_ROOM_ACROSS, _ROOM_UP = 34.0, 14.0
"""So far apart values stand along the axes at least, in points."""


@dataclass(frozen=True)
class Dot:
    """A region.

    Attributes:
        across: where it stands.
        up: the same, upwards.
        name: as it is said when it is asked.
        told: both values in words, said with it.
        label: its name where that is written.
        own: whether it is one of the own region.
    """

    across: float
    up: float
    name: str
    told: str
    label: str = ""
    own: bool = False


@dataclass(frozen=True)
class Across:
    """A figure of the group itself on the vertical axis: a line across all points, with a name."""

    label: str
    up: float


@dataclass(frozen=True)
class Scatter:
    """What is in the picture.

    Attributes:
        dots: one for each region.
        across: what the horizontal axis counts.
        up: what the vertical axis counts.
        tick: how a value on an axis is written.
        levels: figures of the group itself; the vertical axis grows so far that they fit.
    """

    dots: tuple[Dot, ...]
    across: str
    up: str
    tick: Callable[[float], str]
    levels: tuple[Across, ...] = ()


def draw_scatter(picture: Picture, box: Box, data: Scatter) -> None:
    """Draw the points in a box of the picture, with the names to the right of them."""
    names = _names(data.dots, min(_WIDEST, box.width * _NAMES_PART))
    inner = Box(
        box.x + _LEFT,
        box.y + _ABOVE,
        box.width - _LEFT - names.width - _GAP,
        box.height - _ABOVE - _UNDER,
    )
    axes = axes_in(picture, inner)
    _draw_dots(axes, data)
    _draw_axes(axes, inner, data)
    canvas = canvas_in(picture, box)
    _name_axes(canvas, box, inner, data)
    _write_names(canvas, axes, box, inner, names)
    if data.levels:
        _draw_levels(picture, axes, inner, data)
    asked = [(dot.across, dot.up) for dot in data.dots]
    tag(
        axes,
        [
            Series(dot.name, "dot", (Mark(x, y, dot.told),), dot.own)
            for dot, (x, y) in zip(data.dots, places(axes, asked), strict=True)
        ],
    )


@dataclass(frozen=True)
class _Names:
    """The dots with a name, how each name is written, and the room they take beside the points."""

    dots: list[Dot]
    words: list[str]
    size: float
    width: float


def _names(dots: Sequence[Dot], widest: float) -> _Names:
    named = [dot for dot in dots if dot.label]
    size = max(_SMALLEST, min(_SIZE, 130 / max(1, len(named))))
    words = [shortened(dot.label, widest, size, _weight(dot)) for dot in named]
    widths = (width(name, size, _weight(dot)) for name, dot in zip(words, named, strict=True))
    return _Names(named, words, size, max(widths, default=0.0))


def _draw_dots(axes: Axes, data: Scatter) -> None:
    for own in (False, True):
        some = [dot for dot in data.dots if dot.own is own]
        axes.scatter(
            [dot.across for dot in some],
            [dot.up for dot in some],
            s=46 if own else 22,
            color=palette.ACCENT if own else palette.REST,
            edgecolors=palette.PAPER,
            linewidths=0.6,
            zorder=4 if own else 3,
        )
    # What is drawn at the left edge of the points counts for the height only.
    axes.scatter(
        [min(dot.across for dot in data.dots)] * len(data.levels),
        [level.up for level in data.levels],
        s=0,
    )
    axes.margins(0.06)


def _draw_axes(axes: Axes, inner: Box, data: Scatter) -> None:
    """Draw the axes round the points, and write the values along them."""
    for side in ("left", "right", "top"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(palette.SOFT)
    if axes.get_xlim()[0] < 0 < axes.get_xlim()[1]:
        axes.axvline(0, color=palette.INK, linewidth=0.8, zorder=1)
    across = _within(axes.get_xticks(), axes.get_xlim(), inner.width / _ROOM_ACROSS)
    write_below(axes, inner, [(tick, data.tick(tick)) for tick in across], _PAD, _TICK_SIZE)
    upwards = _within(axes.get_yticks(), axes.get_ylim(), inner.height / _ROOM_UP)
    write_beside(axes, inner, [(tick, data.tick(tick)) for tick in upwards], _PAD, _TICK_SIZE)


def _within(ticks: Iterable[float], limits: tuple[float, float], most: float) -> list[float]:
    """Return the ticks between the ends of an axis; every second and so on if there are many."""
    low, high = limits
    shown = [float(tick) for tick in ticks if low <= tick <= high]
    return shown[:: max(1, round(len(shown) / max(1.0, most)))]


def _name_axes(canvas: Axes, box: Box, inner: Box, data: Scatter) -> None:
    """Write what each axis counts: above the upright one, under the end of the other."""
    canvas.text(0, 7, data.up, size=8, color=palette.SOFT, va="baseline")
    canvas.text(
        inner.right - box.x,
        box.height - 3,
        data.across,
        size=8,
        color=palette.SOFT,
        ha="right",
        va="baseline",
    )


def _write_names(canvas: Axes, axes: Axes, box: Box, inner: Box, names: _Names) -> None:
    """Write every name beside the points, and tie it to its own."""
    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    ends = [
        (
            _LEFT + (dot.across - left) / (right - left) * inner.width,
            _ABOVE + (high - dot.up) / (high - low) * inner.height,
        )
        for dot in names.dots
    ]
    heights = [names.size * 1.3 + 1] * len(ends)
    places = label_places([y for _, y in ends], heights, _ABOVE - 4, box.height - _UNDER + 6)
    at = inner.right - box.x + _GAP
    for dot, words, (x, y), place in zip(names.dots, names.words, ends, places, strict=True):
        colour = palette.ACCENT if dot.own else palette.SOFT
        canvas.plot([x, at - 10, at - 3], [y, place, place], color=colour, linewidth=0.6, zorder=2)
        canvas.text(
            at,
            place,
            words,
            size=names.size,
            weight=_weight(dot),
            color=colour,
            va="center_baseline",
        )


def _draw_levels(picture: Picture, axes: Axes, inner: Box, data: Scatter) -> None:
    """Draw a dashed line across for each figure of the group, its mark near the left end."""
    canvas = canvas_in(picture, inner)
    low, high = axes.get_ylim()
    points = [
        OwnPoint(level.label, 12.0, (high - level.up) / (high - low) * inner.height)
        for level in data.levels
    ]
    for point in points:
        canvas.plot(
            [0, inner.width],
            [point.y, point.y],
            color=palette.INK,
            linewidth=1,
            linestyle=DASHES,
            zorder=6,
        )
    draw_points(canvas, inner, points)


def _weight(dot: Dot) -> str:
    return "bold" if dot.own else "normal"
