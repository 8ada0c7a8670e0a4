"""The legend of a map: a swatch and words for each class, in the top left corner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.figures.pictures.measured_text import width
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

_TOP = 4.0
_HIGH = 13.0
_SWATCH = 11.0
_WORDS_AT = _SWATCH * 1.5 + 5
_SIZE = 7.5
_AROUND = 8.0


@dataclass(frozen=True)
class Row:
    """A row of the legend; the one that the own region is in stands out without its colour too."""

    colour: str
    words: str
    hatch: str | None = None
    own: bool = False

    @property
    def weight(self) -> str:
        """Of its letters."""
        return "bold" if self.own else "normal"


def legend_room(rows: Sequence[Row]) -> Box:
    """Return the room, in points, that the rows need with some paper around them."""
    widest = max((width(row.words, _SIZE, row.weight) for row in rows), default=0)
    return Box(0, 0, _WORDS_AT + widest + _AROUND, _TOP + len(rows) * _HIGH + _AROUND)


def draw_legend(axes: Axes, rows: Sequence[Row]) -> None:
    """Write the rows in axes that count in points, from top to bottom."""
    from matplotlib.patches import Rectangle

    for place, row in enumerate(rows):
        top = _TOP + place * _HIGH
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
            _WORDS_AT,
            top + _SWATCH / 2 - 1,
            row.words,
            size=_SIZE,
            color=palette.ACCENT if row.own else palette.SOFT,
            weight=row.weight,
            va="center_baseline",
        )
