"""The light colours of the shapes on a page, written out: a file opens without our style sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.scenes.drawing.marks import LIGHT_LETTERS, SECTOR_MARKS
from regiolab.scenes.drawing.palette import ACCENT, INK, PAPER, SOFT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.scenes.drawing.shapes import Dash, Shape, Tone


_LINE, _EDGE, _PANEL, _CHOSEN = "#d5dae1", "#7a8594", "#f5f7f9", "#e3ecf8"
"""As in the light set of `widgets/kit.css`."""

COLOURS: Final[Mapping[Tone, str]] = {
    "ink": INK,
    "soft": SOFT,
    "line": _LINE,
    "edge": _EDGE,
    "hint": _EDGE,
    "panel": _PANEL,
    "shade": _CHOSEN,
    "accent": ACCENT,
    "paper": PAPER,
    "letters": LIGHT_LETTERS,
    "count": SOFT,
    "filled": INK,
    "open": PAPER,
    **{sector: mark.light for sector, mark in SECTOR_MARKS.items()},
}
"""Tone of the scene -> colour."""

_OUTLINES: Final[Mapping[Tone, str]] = {"panel": _LINE, "open": INK}
_THICKNESS: Final[Mapping[Tone, float]] = {"soft": 1.4, "accent": 2.0, "hint": 0.8}
_FAINT: Final[Mapping[Tone, float]] = {"hint": 0.4, "shade": 0.55}
_DASHES: Final[Mapping[Dash, tuple[float, float] | None]] = {
    "solid": None,
    "dashed": (6.0, 4.0),
    "dotted": (1.5, 4.0),
}


@dataclass(frozen=True)
class Painted:
    """A shape on a page with its colours.

    `fill`, `stroke` and the `halo` of a text are colours, or `None` for nothing; `dash` is the
    lengths of a line and of a gap, or `None` for a line without gaps.
    """

    shape: Shape
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 1.0
    dash: tuple[float, float] | None = None
    opacity: float = 1.0
    halo: str | None = None


def painted(shape: Shape, *, halo: bool = False) -> Painted:
    """Return a shape of a scene with the colours of its tone.

    Args:
        shape: a shape of a scene.
        halo: put paper around a text outside a mark, so that it can be read on a line.
    """
    tone = shape["tone"]
    faint = _FAINT.get(tone, 1.0)
    if shape["type"] == "line":
        return Painted(
            shape,
            stroke=COLOURS[tone],
            stroke_width=_THICKNESS.get(tone, 1.0),
            dash=_DASHES[shape["dash"]],
            opacity=faint,
        )
    if tone == "selection":
        return Painted(shape, stroke=ACCENT, stroke_width=2.0)
    if shape["type"] == "text":
        around = PAPER if halo and tone != "letters" else None
        return Painted(shape, fill=COLOURS[tone], halo=around)
    return Painted(shape, fill=COLOURS[tone], stroke=_OUTLINES.get(tone), opacity=faint)
