"""Lines and texts of the scene, written in one place so that every picture has the same ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from regiolab.model.json import Json

LABEL_SIZE: Final = 11.0


def line_shape(x1: float, y1: float, x2: float, y2: float, tone: str = "line") -> Json:
    """Return a thin line between two points."""
    ends = {"x1": x1, "y1": y1, "x2": x2, "y2": y2}
    rounded = {name: round(value, 2) for name, value in ends.items()}
    return {"type": "line", **rounded, "tone": tone, "dash": "solid"}


def text_shape(
    words: str,
    x: float,
    y: float,
    *,
    tone: str = "ink",
    weight: str = "normal",
    anchor: str = "middle",
    size: float = LABEL_SIZE,
) -> Json:
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


def capital(words: str) -> str:
    """Return the words with a capital in front."""
    return words[:1].upper() + words[1:]
