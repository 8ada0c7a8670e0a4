"""The mark of each sector: a shape, a colour in light and dark, and two letters.

Colour never stands alone: shape and letters say the same.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from regiolab.scenes.drawing.shapes import rounded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.codes import Sector
    from regiolab.scenes.drawing.shapes import Outline, Point, Text

MarkForm = Literal[
    "square", "circle", "diamond", "triangle", "hexagon", "pentagon", "cross", "count"
]


@dataclass(frozen=True)
class SectorMark:
    """Shape and colours of a sector.

    On `light` stand white letters (contrast at least 4.5), on `dark` letters in `DARK_LETTERS`;
    `dark` reaches at least 3 on a dark panel.
    """

    shape: MarkForm
    light: str
    dark: str


LIGHT_LETTERS: Final = "#ffffff"
DARK_LETTERS: Final = "#0d1622"

SECTOR_MARKS: Final[Mapping[Sector, SectorMark]] = {
    "government": SectorMark("square", "#1f5fa8", "#7db1f2"),
    "education": SectorMark("circle", "#8a3fa0", "#d29be3"),
    "employers": SectorMark("diamond", "#b45309", "#f0a45a"),
    "workers": SectorMark("triangle", "#b4232c", "#ff9a94"),
    "knowledge": SectorMark("hexagon", "#0f766e", "#5cc8bd"),
    "intermediary": SectorMark("pentagon", "#4b5563", "#b4bfcd"),
    "civil_society": SectorMark("cross", "#3f7d20", "#92cf74"),
}

_CROSS_ARM = 0.31


def outline(shape: MarkForm, x: float, y: float, size: float) -> Outline:
    """Return the outline of a mark around a point, within a square of `size`.

    A circle has `x`, `y` and `r`; everything else is a polygon with `points`.
    """
    half = size / 2
    match shape:
        case "circle":
            return {"type": "circle", "x": round(x, 2), "y": round(y, 2), "r": round(half, 2)}
        case "square":
            points = _corners(half * 0.9, half * 0.9)
        case "count":
            points = _corners(half, half * 0.7)
        case "diamond":
            points = [(0, -half), (half, 0), (0, half), (-half, 0)]
        case "triangle":
            points = [(0, -half), (half, half * 0.85), (-half, half * 0.85)]
        case "hexagon":
            points = _regular(6, half, turn=0)
        case "pentagon":
            points = _regular(5, half, turn=-90)
        case "cross":
            arm = size * _CROSS_ARM
            points = [
                *((-arm, -half), (arm, -half), (arm, -arm), (half, -arm)),
                *((half, arm), (arm, arm), (arm, half), (-arm, half)),
                *((-arm, arm), (-half, arm), (-half, -arm), (-arm, -arm)),
            ]
    return {
        "type": "polygon",
        "points": rounded((x + right, y + down) for right, down in points),
    }


def letters_of(shape: MarkForm, text: str, x: float, y: float, size: float) -> Text:
    """Return the letters inside a mark; a triangle has its room below the middle."""
    share = {"triangle": 0.36, "diamond": 0.38}.get(shape, 0.42)
    lower = 0.14 if shape == "triangle" else 0.0
    letter_size = size * share
    return {
        "type": "text",
        "text": text,
        "x": round(x, 2),
        "y": round(y + size * lower + letter_size * 0.36, 2),
        "size": round(letter_size, 2),
        "anchor": "middle",
        "dir": "ltr",
        "weight": "bold",
        "tone": "letters",
    }


def _corners(right: float, down: float) -> list[Point]:
    return [(-right, -down), (right, -down), (right, down), (-right, down)]


def _regular(count: int, radius: float, turn: float) -> list[Point]:
    angles = [math.radians(turn + 360 * step / count) for step in range(count)]
    return [(radius * math.cos(angle), radius * math.sin(angle)) for angle in angles]
