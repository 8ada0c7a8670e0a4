"""Draw a grid of differences: rows of regions, columns of figures, a bar left or right of zero."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.figures.pictures.frame import canvas_in, fill_boxes, framed
from regiolab.figures.pictures.measured_text import lines, shortened, width
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture

    from regiolab.figures.pictures.frame import Frame

_WIDEST_LABEL = 150.0
_LABEL_SIZE, _CELL_SIZE, _HEADING_SIZE = 9.0, 7.5, 7.5
_TALLEST_ROW = 34.0
_HEADING_LINE = 9.5
_GAP = 8.0
_BAR, _THICK, _BEYOND = 0.17, 0.26, 0.07
"""Where a bar begins, how thick it is and how far its line reaches past it, as parts of a row."""


@dataclass(frozen=True)
class Cell:
    """A difference: how long its bar is, and how it is written; None has no bar."""

    value: float | None
    words: str


@dataclass(frozen=True)
class GridPicture:
    """What is in the picture.

    Attributes:
        frame: the words around it.
        columns: headings.
        rows: a label and a cell for each column.
    """

    frame: Frame
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]


def grid_picture(data: GridPicture) -> Picture:
    """Return the picture, 8.6 by 4.9 inches."""
    picture, room = framed(data.frame)
    axes = canvas_in(picture, room)
    names = ["\n".join(_two_lines(label)) for label, _ in data.rows]
    label = 4 + max(
        (width(line, _LABEL_SIZE) for name in names for line in name.splitlines()), default=0.0
    )
    wide = (room.width - label - _GAP) / len(data.columns)
    headings = [lines(words, wide - _GAP, _HEADING_SIZE) for words in data.columns]
    top = max(len(broken) for broken in headings) * _HEADING_LINE + 6
    row = min(_TALLEST_ROW, (room.height - top) / len(data.rows))
    longest = max(
        (abs(cell.value) for _, cells in data.rows for cell in cells if cell.value is not None),
        default=1.0,
    )
    scale = (wide - _GAP) / 2 / (longest or 1.0)
    middles = [label + _GAP + wide * (place + 0.5) for place in range(len(data.columns))]
    for middle, broken in zip(middles, headings, strict=True):
        axes.text(
            middle,
            0,
            "\n".join(broken),
            size=_HEADING_SIZE,
            weight="normal",
            color=palette.SOFT,
            ha="center",
            va="top",
            linespacing=1.05,
        )
        pieces = [
            down
            for place in range(len(data.rows))
            for down in (
                top + row * (place + _BAR - _BEYOND),
                top + row * (place + _BAR + _THICK + _BEYOND),
                math.nan,
            )
        ]
        axes.plot([middle] * len(pieces), pieces, color=palette.INK, linewidth=0.8)
    for place, ((_, cells), name) in enumerate(zip(data.rows, names, strict=True)):
        upper = top + row * place
        axes.plot([0, room.width], [upper, upper], color=palette.GRID, linewidth=0.8, zorder=0)
        axes.text(
            label,
            upper + row / 2,
            name,
            size=_LABEL_SIZE,
            color=palette.INK,
            ha="right",
            va="center",
            linespacing=1.2,
        )
        for middle, cell in zip(middles, cells, strict=True):
            _write_cell(axes, cell, middle, upper + row * 0.74)
    bars = [
        Box(middle, top + row * (place + _BAR), cell.value * scale, row * _THICK)
        for place, (_, cells) in enumerate(data.rows)
        for middle, cell in zip(middles, cells, strict=True)
        if cell.value is not None
    ]
    fill_boxes(axes, bars, palette.SCALE[3])
    return picture


def _write_cell(axes: Axes, cell: Cell, middle: float, down: float) -> None:
    axes.text(
        middle,
        down,
        cell.words,
        size=_CELL_SIZE,
        color=palette.INK,
        ha="center",
        va="center_baseline",
    )


def _two_lines(label: str) -> list[str]:
    broken = lines(label, _WIDEST_LABEL, _LABEL_SIZE)
    kept = [broken[0], " ".join(broken[1:])] if len(broken) > 1 else broken
    return [shortened(line, _WIDEST_LABEL, _LABEL_SIZE) for line in kept]
