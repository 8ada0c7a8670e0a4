"""The tray below a picture: parties that have no place in it yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_, text
from regiolab.scenes.drawing.shapes import capital, text_shape

if TYPE_CHECKING:
    from regiolab.scenes.drawing.box import Box

NOT_PLACED: Final = N_("not placed yet")
TRAY: Final = "tray"
"""The key of "not placed yet" as a place to put a party."""


def tray_json(language: str, tray: Box, title: str, waiting: int) -> dict[str, Any]:
    """Return the tray as a place to put a party, with how many wait there."""
    label = text(language, title)
    return {"key": TRAY, **tray.to_json(), "label": label, "count": waiting}


def tray_shapes(language: str, tray: Box, title: str) -> list[dict[str, Any]]:
    """Return how the tray is drawn, with its title."""
    words = capital(text(language, title))
    left, baseline = tray.x + 8, tray.y + 16
    return [
        {"type": "rect", **tray.to_json(), "tone": "panel", "radius": 4},
        text_shape(words, left, baseline, tone="soft", weight="bold", anchor="left"),
    ]
