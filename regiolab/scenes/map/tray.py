"""The tray below a picture: parties that have no place in it yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, capital, text
from regiolab.scenes.drawing.shapes import rect_shape, text_shape

if TYPE_CHECKING:
    from regiolab.scenes.drawing.box import Box
    from regiolab.scenes.drawing.shapes import Shape
    from regiolab.scenes.map.picture import Tray

NOT_PLACED: Final = N_("not placed yet")
TRAY: Final = "tray"
"""The key of "not placed yet" as a place to put a party."""


def tray_json(language: str, tray: Box, title: str, waiting: int) -> Tray:
    """Return the tray as a place to put a party, with how many wait there."""
    label = text(language, title)
    return {"key": TRAY, **tray.to_json(), "label": label, "count": waiting}


def tray_shapes(language: str, tray: Box, title: str) -> list[Shape]:
    """Return how the tray is drawn, with its title."""
    words = capital(text(language, title))
    left, baseline = tray.x + 8, tray.y + 16
    return [
        rect_shape(tray, "panel", 4),
        text_shape(words, left, baseline, tone="soft", weight="bold", anchor="left"),
    ]
