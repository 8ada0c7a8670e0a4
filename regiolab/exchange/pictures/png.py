"""The page as PNG, two pixels to a unit."""

from __future__ import annotations

import io
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.pictures.page import Page, page_of
from regiolab.exchange.pictures.pixels import Pixels
from regiolab.exchange.sharing.files import write_whole
from regiolab.model.long_work import counted, stretch
from regiolab.scenes.drawing.one_drawing import one_drawing

if TYPE_CHECKING:
    from datetime import date

    from regiolab.model import Workspace
    from regiolab.scenes.map.scene import View

SCALE: Final = 2
"""Pixels to a unit of the page."""

_WITHOUT_PACKING: Final = 0.8
"""So much of the way is behind when every shape is there."""

_PACKING: Final = 3
"""How much work goes into packing the pixels, 0 to 9: above this a picture hardly gets smaller."""


def write_png(
    workspace: Workspace,
    path: str | Path,
    *,
    language: str = "nl",
    view: View | None = None,
    shareable: bool = False,
    day: date | None = None,
) -> None:
    """Write a picture of the map as PNG, for a document or a message.

    Args and errors as for `write_svg`.
    """
    page = page_of(workspace, language=language, view=view, shareable=shareable, day=day)
    write_whole({Path(path): png_bytes(page)})


def png_bytes(page: Page) -> bytes:
    """Return a page as PNG. A sign that no font here has becomes a box with its script in it."""
    with one_drawing():
        return _drawn(page)


def _drawn(page: Page) -> bytes:
    from matplotlib.image import imsave

    pixels = Pixels(page.width, page.height, SCALE)
    shapes = [painted for group in page.groups for painted in group.shapes]
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        with stretch(0, _WITHOUT_PACKING):
            for painted in counted(shapes):
                pixels.draw(painted)
    file = io.BytesIO()
    about: Any = {"Title": page.title, "Description": page.description, "Software": None}
    imsave(
        file,
        pixels.drawn(),
        format="png",
        dpi=pixels.dots_per_inch,
        metadata=about,
        pil_kwargs={"compress_level": _PACKING},
    )
    return file.getvalue()
