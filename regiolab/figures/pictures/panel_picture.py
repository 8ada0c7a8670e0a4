"""Draw lines over the years one by one: a small panel for each, in rows, all on one scale."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.figures.pictures.frame import canvas_in, framed
from regiolab.figures.pictures.line_picture import in_reach, pieces
from regiolab.figures.pictures.marks import Mark, Series, places, tag
from regiolab.figures.pictures.measured_text import shortened, width
from regiolab.figures.pictures.own_drawing import draw_diamond
from regiolab.figures.pictures.sheet import sheet
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture

    from regiolab.figures.pictures.line_picture import Added, Line, LinePicture
    from regiolab.scenes.drawing.shapes import Point

_SIZE: Final = 8.0
_TITLE: Final = 10.0
_YEARS: Final = 10.0
_GAP: Final = 11.0
_BETWEEN_ROWS: Final = 4.0
_NARROWEST: Final = 112.0
"""A panel has room for the name of a region and for its newest value."""

_LEAST: Final = 40.0
"""The lines of a panel have at least this height; the picture is higher where it must be."""

_AROUND_VALUE: Final = 4.0
_DASHED, _DOTTED = (0, (4, 2.4)), (0, (1, 3))
_DIAMOND: Final = 3.6


@dataclass(frozen=True)
class _Panel:
    """One small picture: whose it is, where, and what is in it besides the dashed line."""

    words: str
    value: str
    plot: Box
    own: bool
    line: Line | None = None
    added: Added | None = None

    def at(self, year: float, value: float, reach: _Reach) -> Point:
        """Return where a value is, in points of the canvas."""
        across = (year - reach.first) / (reach.last - reach.first)
        up = (value - reach.lowest) / (reach.highest - reach.lowest)
        return self.plot.x + across * self.plot.width, self.plot.bottom - up * self.plot.height


@dataclass(frozen=True)
class _Reach:
    """What every panel goes from and to."""

    first: int
    last: int
    lowest: float
    highest: float


def panel_picture(data: LinePicture) -> Picture:
    """Return the same lines in small panels.

    The own region and figures of the group come first, all others from the highest to the lowest
    in the last year, row by row. In each panel are the dashed line and, thin, the own region.
    """
    shown = _shown(data)
    columns = _columns(sheet().width)
    rows = math.ceil(len(shown) / columns)
    picture, room = framed(data.frame, rows * (_TITLE + _LEAST + _BETWEEN_ROWS) + _YEARS)
    canvas = canvas_in(picture, room)
    panels = _panels(shown, data, room, columns)
    reach = _reach(data)
    _draw_backs(canvas, panels, reach, data)
    _draw_lines(canvas, panels, reach, data)
    for panel in panels:
        _write_head(canvas, panel)
        if panel.added:
            draw_diamond(canvas, *panel.at(panel.added.year, panel.added.value, reach), _DIAMOND)
    _write_scale(canvas, panels, reach, data)
    tag(canvas, list(_asked(canvas, panels, reach, data)))
    return picture


def _shown(data: LinePicture) -> list[tuple[str, Line | None, Added | None]]:
    """Return what has a panel, in order: its words, and its line or its figure of the group."""
    others = sorted((*data.named, *data.rest), key=lambda line: -_newest(line))
    return [
        *((line.label, line, None) for line in data.own),
        *((one.words, None, one) for one in data.added),
        *((line.label, line, None) for line in others),
    ]


def _columns(wide: float) -> int:
    return max(1, int(wide // (_NARROWEST + _GAP)))


def _panels(
    shown: Sequence[tuple[str, Line | None, Added | None]],
    data: LinePicture,
    room: Box,
    columns: int,
) -> list[_Panel]:
    left = max(width(data.tick(value), _SIZE) for value in _ticks(_reach(data))) + 6
    wide = (room.width - left + _GAP) / columns - _GAP
    high = (room.height - _YEARS) / math.ceil(len(shown) / columns)
    panels = []
    for place, (words, line, added) in enumerate(shown):
        row, column = divmod(place, columns)
        x, y = left + column * (wide + _GAP), row * high + _TITLE
        plot = Box(x, y, wide, high - _TITLE - _BETWEEN_ROWS)
        value = data.short(_newest(line)) if line else ""
        is_own = line is not None and line in data.own
        panels.append(_Panel(words, value, plot, is_own, line, added))
    return panels


def _newest(line: Line) -> float:
    return float(line.values.dropna().iloc[-1])


def _reach(data: LinePicture) -> _Reach:
    lines = [data.nation, *data.own, *data.named, *data.rest]
    years = [int(year) for line in lines for year in line.values.index]
    lowest, highest = in_reach([one.values for one in lines], [one.value for one in data.added])
    last = max([max(years), *(one.year for one in data.added)])
    return _Reach(min(years), last, lowest, highest)


def _ticks(reach: _Reach) -> list[float]:
    """Return the few values that are written beside the panels: zero, and a round one."""
    size = max(reach.highest, -reach.lowest)
    step = 10.0 ** math.floor(math.log10(size))
    top = step * max(one for one in (1, 2, 5) if one * step <= size)
    return [value for value in (-top, 0.0, top) if reach.lowest <= value <= reach.highest]


def _draw_backs(canvas: Axes, panels: Sequence[_Panel], reach: _Reach, data: LinePicture) -> None:
    """Draw the lines of the scale, where measuring began in another way, and the dashed line."""
    across: list[list[Point]] = []
    zeros: list[list[Point]] = []
    upright: list[list[Point]] = []
    dashed: list[list[Point]] = []
    for panel in panels:
        for value in _ticks(reach):
            (zeros if value == 0 else across).append(
                [panel.at(reach.first, value, reach), panel.at(reach.last, value, reach)]
            )
        upright += [
            [panel.at(year, reach.lowest, reach), panel.at(year, reach.highest, reach)]
            for year in data.breaks
        ]
        dashed += _lines(panel, data.nation, reach, data)
    _draw(canvas, across, palette.GRID, 0.7, 1)
    _draw(canvas, zeros, palette.REST, 0.8, 1)
    _draw(canvas, upright, palette.SOFT, 0.7, 1, _DOTTED)
    _draw(canvas, dashed, palette.INK, 0.9, 3, _DASHED)


def _draw_lines(canvas: Axes, panels: Sequence[_Panel], reach: _Reach, data: LinePicture) -> None:
    own = [(panel, line) for panel in panels if not panel.own for line in data.own]
    thin = [part for one in own for part in _lines(*one, reach, data)]
    _draw(canvas, thin, palette.ACCENT, 0.7, 6)  # in front, as everywhere
    for is_own, colour, thick, order in (
        (False, palette.SOFT, 1.6, 5),
        (True, palette.ACCENT, 2.2, 7),
    ):
        drawn = [
            part
            for one in panels
            if one.line and one.own == is_own
            for part in _lines(one, one.line, reach, data)
        ]
        _draw(canvas, drawn, colour, thick, order)


def _lines(panel: _Panel, line: Line, reach: _Reach, data: LinePicture) -> list[list[Point]]:
    """Return a line in pieces: the step to another way of measuring is not drawn."""
    return [
        [panel.at(year, value, reach) for year, value in zip(years, values, strict=True)]
        for years, values in pieces(line.values.dropna(), data.breaks)
    ]


def _draw(
    canvas: Axes,
    lines: Sequence[Sequence[Point]],
    colour: str,
    thick: float,
    order: int,
    dashes: object = "solid",
) -> None:
    from matplotlib.collections import LineCollection

    canvas.add_collection(
        LineCollection(
            [list(line) for line in lines],
            colors=colour,
            linewidths=thick,
            linestyles=[dashes],
            zorder=order,
        ),
        autolim=False,
    )


def _write_head(canvas: Axes, panel: _Panel) -> None:
    """Write whose panel it is and, at the right, its newest value."""
    box, colour = panel.plot, palette.ACCENT if panel.own else palette.INK
    weight = "bold" if panel.own or panel.added else "normal"
    taken = width(panel.value, _SIZE, weight) + _AROUND_VALUE if panel.value else 0.0
    words = shortened(panel.words, box.width - taken, _SIZE, weight)
    for told, x, side in ((words, box.x, "left"), (panel.value, box.right, "right")):
        canvas.text(
            x,
            box.y - _TITLE / 2,
            told,
            size=_SIZE,
            color=colour,
            weight=weight,
            ha=side,
            va="center_baseline",
            zorder=7,
        )


def _write_scale(canvas: Axes, panels: Sequence[_Panel], reach: _Reach, data: LinePicture) -> None:
    """Write values at the left of each row, and the years under the last row."""
    left = min(panel.plot.x for panel in panels)
    low = max(panel.plot.bottom for panel in panels)
    ticks = _ticks(reach)
    for panel in panels:
        for value in ticks if panel.plot.x == left else ():
            x, y = panel.at(reach.first, value, reach)
            _write(canvas, x - 4, y, data.tick(value), "right", "center_baseline")
    for panel in panels:
        if panel.plot.bottom < low:
            continue
        for year, side in ((reach.first, "left"), (reach.last, "right")):
            x, y = panel.at(year, reach.lowest, reach)
            _write(canvas, x, y + 2, str(year), side, "top")


def _write(canvas: Axes, x: float, y: float, words: str, across: str, down: str) -> None:
    canvas.text(x, y, words, size=_SIZE, color=palette.SOFT, ha=across, va=down)


def _asked(
    canvas: Axes, panels: Sequence[_Panel], reach: _Reach, data: LinePicture
) -> list[Series]:
    """Return what each panel says when it is pointed at, and the dashed line in the first."""
    found = [_line_asked(canvas, panels[0], data.nation, False, reach, data)]
    for panel in panels:
        if panel.line:
            found.append(_line_asked(canvas, panel, panel.line, panel.own, reach, data))
        if panel.added:
            ((x, y),) = places(canvas, [panel.at(panel.added.year, panel.added.value, reach)])
            mark = Mark(x, y, data.written(panel.added.value), str(panel.added.year))
            found.append(Series(panel.words, "dot", (mark,)))
    return found


def _line_asked(
    canvas: Axes, panel: _Panel, line: Line, own: bool, reach: _Reach, data: LinePicture
) -> Series:
    known = line.values.dropna()
    told = [(int(year), float(value)) for year, value in zip(known.index, known, strict=True)]
    spots = places(canvas, [panel.at(year, value, reach) for year, value in told])
    marks = tuple(
        Mark(x, y, data.written(value), str(year), line.flags.get(year, ""))
        for (year, value), (x, y) in zip(told, spots, strict=True)
    )
    return Series(line.label, "line", marks, own)
