"""The shapes of which every picture is made, with their types, and how lines and texts are made.

A shape is a dict of JSON values in one coordinate system (x to the right, y down, one unit is one
pixel at full size): the browser reads it as it is, the writers of SVG and PNG draw the same.
Colours are not in it: a `tone` is a sector or the name of a part that a style gives a colour. A
text has `anchor` (`left` or `middle` of the text is at x, whatever the direction), `dir` (the
direction of writing) and, when turned, `turn` in degrees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from regiolab.model.codes import Sector

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.scenes.drawing.box import Box, Rectangle

LABEL_SIZE: Final = 11.0

Tone = (
    Literal["ink", "soft", "line", "edge", "hint", "panel", "shade", "accent", "paper", "letters"]
    | Literal["count", "filled", "open", "selection"]
    | Sector
)
Dash = Literal["solid", "dashed", "dotted"]
Anchor = Literal["left", "middle"]
Weight = Literal["normal", "bold"]
Direction = Literal["ltr", "rtl"]
Point = tuple[float, float]


class Line(TypedDict):
    """A line between two points; `pull` bends it: the control point of a quadratic curve."""

    type: Literal["line"]
    x1: float
    y1: float
    x2: float
    y2: float
    tone: Tone
    dash: Dash
    pull: NotRequired[Point | None]


class Rect(TypedDict):
    """A rectangle with round corners of so large a `radius`."""

    type: Literal["rect"]
    x: float
    y: float
    width: float
    height: float
    tone: Tone
    radius: float


class CircleOutline(TypedDict):
    """A circle without its colour."""

    type: Literal["circle"]
    x: float
    y: float
    r: float


class Circle(CircleOutline):
    """A circle around x, y."""

    tone: Tone


class PolygonOutline(TypedDict):
    """A closed polygon without its colour; each of its points is two numbers."""

    type: Literal["polygon"]
    points: list[list[float]]


class Polygon(PolygonOutline):
    """A closed polygon."""

    tone: Tone


class Text(TypedDict):
    """A text on one line, with its baseline at y."""

    type: Literal["text"]
    text: str
    x: float
    y: float
    size: float
    anchor: Anchor
    dir: Direction
    weight: Weight
    tone: Tone
    turn: NotRequired[float]


class Label(Text):
    """A text that says how much room it takes."""

    box: Rectangle


Outline = CircleOutline | PolygonOutline
Shape = Line | Rect | Circle | Polygon | Text


def line_shape(
    x1: float, y1: float, x2: float, y2: float, tone: Tone = "line", dash: Dash = "solid"
) -> Line:
    """Return a thin line between two points."""
    return {
        "type": "line",
        "x1": round(x1, 2),
        "y1": round(y1, 2),
        "x2": round(x2, 2),
        "y2": round(y2, 2),
        "tone": tone,
        "dash": dash,
    }


def rect_shape(box: Box, tone: Tone, radius: float = 0) -> Rect:
    """Return a rectangle, with its corners rounded."""
    return {"type": "rect", **box.to_json(), "tone": tone, "radius": radius}


def text_shape(
    words: str,
    x: float,
    y: float,
    *,
    tone: Tone = "ink",
    weight: Weight = "normal",
    anchor: Anchor = "middle",
    size: float = LABEL_SIZE,
) -> Text:
    """Return a text of which the middle (or the left, by `anchor`) is at x, its baseline at y."""
    return {
        "type": "text",
        "text": words,
        "x": round(x, 2),
        "y": round(y, 2),
        "size": size,
        "anchor": anchor,
        "dir": "ltr",
        "weight": weight,
        "tone": tone,
    }


def toned(outline: Outline, tone: Tone) -> Circle | Polygon:
    """Return an outline with its colour."""
    if outline["type"] == "circle":
        return {
            "type": "circle",
            "x": outline["x"],
            "y": outline["y"],
            "r": outline["r"],
            "tone": tone,
        }
    return {"type": "polygon", "points": outline["points"], "tone": tone}


def polygon_shape(points: Iterable[Point], tone: Tone) -> Polygon:
    """Return a closed polygon, to a hundredth."""
    return {"type": "polygon", "points": rounded(points), "tone": tone}


def rounded(points: Iterable[Point]) -> list[list[float]]:
    """Return points as JSON values, to a hundredth."""
    return [[round(x, 2), round(y, 2)] for x, y in points]
