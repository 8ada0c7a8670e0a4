"""The light colours of the shapes on a page, written out: a file opens without our style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.scenes.drawing.marks import LIGHT_LETTERS, SECTOR_MARKS
from regiolab.scenes.drawing.palette import ACCENT, INK, PAPER, SOFT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.json import Json


_LINE, _EDGE, _PANEL, _CHOSEN = "#d5dae1", "#7a8594", "#f5f7f9", "#e3ecf8"
"""As in the light set of `widgets/kit.css`."""

COLOURS: Final[Mapping[str, str]] = {
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

_OUTLINES: Final[Mapping[str, str]] = {"panel": _LINE, "open": INK}
_THICKNESS: Final[Mapping[str, float]] = {"soft": 1.4, "accent": 2.0, "hint": 0.8}
_FAINT: Final[Mapping[str, float]] = {"hint": 0.4, "shade": 0.55}
_DASHES: Final[Mapping[str, tuple[float, float] | None]] = {
    "solid": None,
    "dashed": (6.0, 4.0),
    "dotted": (1.5, 4.0),
}


def styled(shape: Json, *, halo: bool) -> Json:
    """Return a shape of the scene with its colours.

    Args:
        shape: a shape of the scene, with its `tone`.
        halo: put paper around a text outside a mark, so that it can be read on a line.
    """
    tone = shape["tone"]
    plain: Json = {
        **shape,
        "fill": None,
        "stroke": None,
        "stroke_width": 1.0,
        "dash": None,
        "opacity": 1.0,
        "halo": None,
    }
    match shape["type"]:
        case "line":
            return plain | {
                "stroke": COLOURS[tone],
                "stroke_width": _THICKNESS.get(tone, 1.0),
                "dash": _DASHES[shape.get("dash", "solid")],
                "opacity": _FAINT.get(tone, 1.0),
            }
        case "rect" if tone == "selection":
            return plain | {"stroke": ACCENT, "stroke_width": 2.0}
        case "text":
            around = PAPER if halo and tone != "letters" else None
            return plain | {"fill": COLOURS[tone], "halo": around}
        case "rect" | "polygon" | "circle":
            return plain | {
                "fill": COLOURS[tone],
                "stroke": _OUTLINES.get(tone),
                "opacity": _FAINT.get(tone, 1.0),
            }
    raise ValueError(f"there is no shape {shape['type']!r}")
