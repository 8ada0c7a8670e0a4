"""Draw a grid of differences: rows of regions, columns of figures, a bar left or right of zero."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.figures.pictures.frame import canvas_in, fill_boxes, framed
from regiolab.figures.pictures.marks import Mark, Series, box_in, places, tag
from regiolab.figures.pictures.measured_text import lines, shortened, width
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture

    from regiolab.figures.pictures.frame import Frame

_WIDEST_LABEL = 150.0
_LABEL_SIZE, _CELL_SIZE, _HEADING_SIZE = 9.0, 8.0, 8.0
_TALLEST_ROW = 34.0
_HEADING_LINE = 9.5
_GAP = 8.0
_UPRIGHT = 84.0
"""A heading that is written upwards takes a second line from so many points on."""

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
    grid = _measures(data, names, room)
    for column in range(len(data.columns)):
        _draw_column(axes, grid, column, len(data.rows))
    for place, ((_, cells), name) in enumerate(zip(data.rows, names, strict=True)):
        _write_row(axes, grid, place, name, cells)
    bars = [
        Box(middle, grid.upper(place + _BAR), cell.value * grid.scale, grid.row * _THICK)
        for place, (_, cells) in enumerate(data.rows)
        for middle, cell in zip(grid.middles, cells, strict=True)
        if cell.value is not None
    ]
    fill_boxes(axes, bars, palette.SCALE[3])
    tag(axes, _asked(axes, grid, data))
    return picture


def _asked(axes: Axes, grid: _Measures, data: GridPicture) -> Iterator[Series]:
    """Return what each cell says when it is asked, those of a row under its name."""
    half = grid.column / 2
    for place, (label, cells) in enumerate(data.rows):
        middles = places(axes, [(middle, grid.upper(place + 0.5)) for middle in grid.middles])
        boxes = [
            box_in(axes, Box(middle - half, grid.upper(place), 2 * half, grid.row))
            for middle in grid.middles
        ]
        marks = tuple(
            Mark(x, y, cell.words, heading, box=box)
            for (x, y), box, cell, heading in zip(middles, boxes, cells, data.columns, strict=True)
        )
        yield Series(label, "bar", marks)


@dataclass(frozen=True)
class _Measures:
    """Where the grid is, in points from the top left of its room.

    Attributes:
        label: where names of rows end.
        upright: whether headings are written upwards, for want of room.
        top: where the first row begins, below the headings.
        row: the height of a row.
        wide: how far a row runs.
        middles: where the zero of each column is.
        headings: of each column, its lines.
        scale: how long a bar of 1 is.
        column: the width of a column.
    """

    label: float
    upright: bool
    top: float
    row: float
    wide: float
    middles: list[float]
    headings: list[list[str]]
    scale: float
    column: float

    def upper(self, place: float) -> float:
        """Return where a row begins; 1.5 is the middle of the second."""
        return self.top + self.row * place


def _measures(data: GridPicture, names: list[str], room: Box) -> _Measures:
    label = 4 + max(
        (width(line, _LABEL_SIZE) for name in names for line in name.splitlines()), default=0.0
    )
    wide = (room.width - label - _GAP) / len(data.columns)
    headings = [lines(words, wide - _GAP, _HEADING_SIZE) for words in data.columns]
    widest = max(width(line, _HEADING_SIZE) for broken in headings for line in broken)
    upright = widest > wide
    if upright:
        headings = [lines(words, _UPRIGHT, _HEADING_SIZE) for words in data.columns]
        top = max(width(line, _HEADING_SIZE) for broken in headings for line in broken) + 8
    else:
        top = max(len(broken) for broken in headings) * _HEADING_LINE + 6
    longest = max(
        (abs(cell.value) for _, cells in data.rows for cell in cells if cell.value is not None),
        default=1.0,
    )
    return _Measures(
        label=label,
        upright=upright,
        top=top,
        row=min(_TALLEST_ROW, (room.height - top) / len(data.rows)),
        wide=room.width,
        middles=[label + _GAP + wide * (place + 0.5) for place in range(len(data.columns))],
        headings=headings,
        scale=(wide - _GAP) / 2 / (longest or 1.0),
        column=wide,
    )


def _draw_column(axes: Axes, grid: _Measures, column: int, rows: int) -> None:
    """Write a heading, and draw the line of zero beside each bar below it."""
    middle = grid.middles[column]
    axes.text(
        middle,
        grid.top - 6 if grid.upright else 0,
        "\n".join(grid.headings[column]),
        size=_HEADING_SIZE,
        weight="normal",
        color=palette.SOFT,
        ha="center",
        va="bottom" if grid.upright else "top",
        rotation=90 if grid.upright else 0,
        linespacing=1.05,
    )
    pieces = [
        down
        for place in range(rows)
        for down in (
            grid.upper(place + _BAR - _BEYOND),
            grid.upper(place + _BAR + _THICK + _BEYOND),
            math.nan,
        )
    ]
    axes.plot([middle] * len(pieces), pieces, color=palette.INK, linewidth=0.8)


def _write_row(axes: Axes, grid: _Measures, place: int, name: str, cells: tuple[Cell, ...]) -> None:
    """Draw the line above a row, its name, and the words of its cells."""
    upper = grid.upper(place)
    axes.plot([0, grid.wide], [upper, upper], color=palette.GRID, linewidth=0.8, zorder=0)
    axes.text(
        grid.label,
        upper + grid.row / 2,
        name,
        size=_LABEL_SIZE,
        color=palette.INK,
        ha="right",
        va="center",
        linespacing=1.2,
    )
    for middle, cell in zip(grid.middles, cells, strict=True):
        if grid.upright and width(cell.words, _CELL_SIZE) > grid.column - 2:
            continue  # it says so when it is asked
        axes.text(
            middle,
            upper + grid.row * 0.74,
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
