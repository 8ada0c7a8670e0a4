"""The legend of a map: its classes at the top left, the highest on top."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.figures.pictures.map_classes import class_of
from regiolab.figures.pictures.measured_text import width
from regiolab.scenes.drawing import palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from regiolab.figures.pictures.map_classes import Class
    from regiolab.figures.pictures.outline_map import OutlineMap

_LEGEND_ROW = 13.0
_LEGEND_TOP = 4.0
_SWATCH = 11.0
_WORDS = 8.0
_AROUND = 4.0
"""So much is kept free around the legend, in points."""


@dataclass(frozen=True)
class LegendRow:
    """A row of the legend; the one that the own region is in stands out without its colour too."""

    colour: str
    words: str
    hatch: str | None = None
    own: bool = False


def legend_rows(data: OutlineMap, found: Sequence[Class], *, missing: bool) -> list[LegendRow]:
    """Return the classes, the highest on top, and what a hatched region is."""
    here = {class_of(data.values[code], found) for code in data.own if code in data.values}
    rows = [
        LegendRow(
            one.colour,
            f"{data.written(one.lowest)} \N{EN DASH} {data.written(one.highest)}",
            own=one in here,
        )
        for one in reversed(found)
    ]
    if missing:
        rows.append(LegendRow(palette.PAPER, data.missing_word, hatch="////"))
    return rows


def legend_size(rows: Sequence[LegendRow]) -> tuple[float, float]:
    """Return how far the legend reaches from the top left, in points."""
    words = max(width(row.words, _WORDS, "bold" if row.own else "normal") for row in rows)
    return _SWATCH * 1.5 + 5 + words + _AROUND, _LEGEND_TOP + len(rows) * _LEGEND_ROW + _AROUND


def write_legend(axes: Axes, rows: Sequence[LegendRow]) -> None:
    """Write the classes at the top left: in the sea, where there is one."""
    from matplotlib.patches import Rectangle

    for place, row in enumerate(rows):
        top = _LEGEND_TOP + place * _LEGEND_ROW
        axes.add_patch(
            Rectangle(
                (0.5, top),
                _SWATCH * 1.5,
                _SWATCH - 2,
                facecolor=row.colour,
                edgecolor=palette.ACCENT if row.own else palette.SOFT,
                linewidth=1.6 if row.own else 0.5,
                hatch=row.hatch,
                zorder=2 if row.own else 1,
            )
        )
        axes.text(
            _SWATCH * 1.5 + 5,
            top + _SWATCH / 2 - 1,
            row.words,
            size=_WORDS,
            color=palette.ACCENT if row.own else palette.SOFT,
            weight="bold" if row.own else "normal",
            va="center_baseline",
        )
