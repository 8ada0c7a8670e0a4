"""What surrounds every picture of a figure: title and numbers above, limits and source below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.figures.pictures.figure import SIZE_IN_INCHES
from regiolab.figures.pictures.measured_text import lines, shortened
from regiolab.figures.pictures.own_drawing import draw_bar, draw_diamond
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture

    from regiolab.figures.own.numbers import LegendLine

_POINTS_PER_INCH = 72
WIDTH, HEIGHT = (inches * _POINTS_PER_INCH for inches in SIZE_IN_INCHES)
"""Size of every picture in points."""

MARGIN = 14.0
_BEHIND_MARK = 13.0


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


def framed(frame: Frame) -> tuple[Picture, Box]:
    """Return a picture with its words, and the room that they leave, in points from the top."""
    from matplotlib.figure import Figure as Picture

    picture = Picture(figsize=SIZE_IN_INCHES, facecolor=palette.PAPER)
    top = _head(picture, frame)
    bottom = _foot(picture, frame)
    return picture, Box(MARGIN, top, WIDTH - 2 * MARGIN, HEIGHT - top - bottom)


def axes_in(picture: Picture, box: Box) -> Axes:
    """Return axes that fill a box of the picture."""
    return picture.add_axes(
        (
            box.x / WIDTH,
            1 - box.bottom / HEIGHT,
            box.width / WIDTH,
            box.height / HEIGHT,
        )
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
    down = MARGIN
    for words, size, weight, colour in (
        (frame.title, 12.5, "bold", palette.INK),
        (frame.subtitle, 10, "normal", palette.SOFT),
        (frame.own_words, 10, "bold", palette.ACCENT),
        (frame.unit, 8.5, "normal", palette.SOFT),
    ):
        for line in lines(words, WIDTH - 2 * MARGIN, size, weight):
            down += size
            _write(picture, line, down, size, weight, colour)
            down += size * 0.45
        down += 3 if words else 0
    return down + 6


def _foot(picture: Picture, frame: Frame) -> float:
    """Write figures of the group, limits and source; return how far they reach up."""
    size = 8.0
    written = [line for words in frame.below for line in lines(words, WIDTH - 2 * MARGIN, size)]
    up = MARGIN * 0.8
    for line in reversed(written):
        _write(picture, line, HEIGHT - up, size, "normal", palette.SOFT)
        up += size * 1.4
    for own in reversed(frame.own_figures):
        fitting = shortened(own.words, WIDTH - 2 * MARGIN - _BEHIND_MARK, size)
        _write(picture, fitting, HEIGHT - up, size, "normal", palette.INK, MARGIN + _BEHIND_MARK)
        up += size * 1.4
    if frame.own_figures:
        _draw_marks(picture, frame.own_figures, up, size * 1.4)
    return up + 4


def _draw_marks(picture: Picture, shown: tuple[LegendLine, ...], up: float, row: float) -> None:
    """Draw the mark before each line; the highest line begins at `up` from below."""
    axes = canvas_in(picture, Box(MARGIN, HEIGHT - up, _BEHIND_MARK, row * len(shown)))
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
    picture.text(
        right / WIDTH,
        1 - down / HEIGHT,
        words,
        size=size,
        weight=weight,
        color=colour,
        va="baseline",
    )
