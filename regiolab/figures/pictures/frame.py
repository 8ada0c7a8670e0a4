"""What surrounds every picture of a figure: title and numbers above, limits and source below."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from regiolab.figures.pictures.marks import POINTS_PER_INCH
from regiolab.figures.pictures.measured_text import lines, shortened
from regiolab.figures.pictures.own_drawing import draw_bar, draw_diamond
from regiolab.figures.pictures.sheet import sheet
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture

    from regiolab.figures.own.numbers import LegendLine

MARGIN = 14.0
_BARE_MARGIN = 8.0
"""Round a picture whose words are not in it: it stands in a margin of the page already."""

_BEHIND_MARK = 13.0
_NARROW = 450.0
_BETWEEN_ROWS = 10.0


@dataclass(frozen=True)
class Frame:
    """The words around a picture, in the reader's language.

    Attributes:
        title: the finding.
        subtitle: the finding in numbers.
        own_words: the own region in numbers, or empty.
        unit: what the picture counts.
        below: limits and source, one paragraph each.
        own_figures: a line for each figure of the group itself, with its mark before it.
    """

    title: str
    subtitle: str
    own_words: str
    unit: str
    below: tuple[str, ...]
    own_figures: tuple[LegendLine, ...] = ()

    @property
    def told(self) -> str:
        """The finding in numbers and, if one was chosen, the own region."""
        return " ".join(part for part in (self.subtitle, self.own_words) if part)

    @property
    def source(self) -> str:
        """Where the figures come from: the last paragraph below."""
        return self.below[-1]


_FRAMES: WeakKeyDictionary[Picture, Frame] = WeakKeyDictionary()


def framed(frame: Frame, least: float = 0.0) -> tuple[Picture, Box]:
    """Return a picture with its words, and the room that they leave, in points from the top.

    On a sheet without words only the figures of the group, with their marks, are in the picture.

    Args:
        frame: the words.
        least: height that the room has; where the sheet leaves less, the picture is higher.
    """
    on = sheet()
    picture, top, bottom = _with_words(frame, on.height)
    if on.height - top - bottom < least:
        picture, top, bottom = _with_words(frame, top + least + bottom)
    _FRAMES[picture] = frame
    _, high = _size(picture)
    side = MARGIN if on.words else _BARE_MARGIN
    return picture, Box(side, top, on.width - 2 * side, high - top - bottom)


def _with_words(frame: Frame, high: float) -> tuple[Picture, float, float]:
    """Return a picture of a height, and how far its words reach down and up."""
    from matplotlib.figure import Figure as Picture

    on = sheet()
    inches = on.inches[0], high / POINTS_PER_INCH
    picture = Picture(figsize=inches, facecolor=palette.PAPER)
    if on.words:
        return picture, _head(picture, frame), _foot(picture, frame, frame.below)
    return picture, _BARE_MARGIN, _foot(picture, frame, ())


def frame_of(picture: Picture) -> Frame:
    """Return the words that belong round a picture which `framed` made."""
    return _FRAMES[picture]


def side_by_side(
    room: Box, part: float, between: float, needed: float = math.inf
) -> tuple[Box, Box]:
    """Return two boxes that fill a room: beside each other, or below where it is narrow.

    Args:
        room: of the picture.
        part: how much of the width the first one takes.
        between: room between the two, in points.
        needed: height that the first one needs; where they lie below each other it has no more.
    """
    if room.width < _NARROW:
        high = min((room.height - _BETWEEN_ROWS) / 2, needed)
        below = room.y + high + _BETWEEN_ROWS
        return (
            Box(room.x, room.y, room.width, high),
            Box(room.x, below, room.width, room.bottom - below),
        )
    left = Box(room.x, room.y, room.width * part, room.height)
    return left, Box(left.right + between, room.y, room.right - left.right - between, room.height)


def axes_in(picture: Picture, box: Box) -> Axes:
    """Return axes that fill a box of the picture."""
    wide, high = _size(picture)
    return picture.add_axes(
        (box.x / wide, 1 - box.bottom / high, box.width / wide, box.height / high)
    )


def high_of(picture: Picture) -> float:
    """Return the height of a picture, in points."""
    return _size(picture)[1]


def _size(picture: Picture) -> tuple[float, float]:
    """Return width and height in points."""
    return (
        float(picture.get_figwidth()) * POINTS_PER_INCH,
        float(picture.get_figheight()) * POINTS_PER_INCH,
    )


def canvas_in(picture: Picture, box: Box) -> Axes:
    """Return bare axes that fill a box and count in points, from the box's own top left."""
    axes = axes_in(picture, box)
    axes.set_xlim(0, box.width)
    axes.set_ylim(box.height, 0)
    axes.set_axis_off()
    return axes


def fill_boxes(axes: Axes, boxes: Sequence[Box], colour: str) -> None:
    """Fill boxes with one colour, in bare axes: one drawing, however many boxes there are.

    A box of negative width lies to the left of its x.
    """
    from matplotlib.collections import PolyCollection

    corners = [
        [(box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)]
        for box in boxes
    ]
    axes.add_collection(PolyCollection(corners, facecolors=colour, linewidths=0), autolim=False)


def _head(picture: Picture, frame: Frame) -> float:
    """Write title, subtitle and unit; return how far they reach down."""
    wide, _ = _size(picture)
    down = MARGIN
    for words, size, weight, colour in (
        (frame.title, 12.5, "bold", palette.INK),
        (frame.subtitle, 10, "normal", palette.SOFT),
        (frame.own_words, 10, "bold", palette.ACCENT),
        (frame.unit, 8.5, "normal", palette.SOFT),
    ):
        for line in lines(words, wide - 2 * MARGIN, size, weight):
            down += size
            _write(picture, line, down, size, weight, colour)
            down += size * 0.45
        down += 3 if words else 0
    return down + 6


def _foot(picture: Picture, frame: Frame, below: tuple[str, ...]) -> float:
    """Write figures of the group, and what is below; return how far that reaches up."""
    size = 8.0
    wide, high = _size(picture)
    written = [line for words in below for line in lines(words, wide - 2 * MARGIN, size)]
    up = MARGIN * 0.8 if written or frame.own_figures else 0.0
    for line in reversed(written):
        _write(picture, line, high - up, size, "normal", palette.SOFT)
        up += size * 1.4
    for own in reversed(frame.own_figures):
        fitting = shortened(own.words, wide - 2 * MARGIN - _BEHIND_MARK, size)
        _write(picture, fitting, high - up, size, "normal", palette.INK, MARGIN + _BEHIND_MARK)
        up += size * 1.4
    if frame.own_figures:
        _draw_marks(picture, frame.own_figures, up, size * 1.4)
    return up + 4


def _draw_marks(picture: Picture, shown: tuple[LegendLine, ...], up: float, row: float) -> None:
    """Draw the mark before each line; the highest line begins at `up` from below."""
    axes = canvas_in(picture, Box(MARGIN, _size(picture)[1] - up, _BEHIND_MARK, row * len(shown)))
    for place, line in enumerate(shown):
        middle = row * (place + 0.75)
        if line.is_bar:
            draw_bar(axes, Box(0, middle - 3, 9, 6))
        else:
            draw_diamond(axes, 4, middle, 3.8)


def _write(
    picture: Picture,
    words: str,
    down: float,
    size: float,
    weight: str,
    colour: str,
    right: float = MARGIN,
) -> None:
    wide, high = _size(picture)
    picture.text(
        right / wide,
        1 - down / high,
        words,
        size=size,
        weight=weight,
        color=colour,
        va="baseline",
    )
