"""When pictures are drawn: with their cell, or as soon as a page asks for them.

JupyterLab with our extension asks (`web/workbook/src/lesson.ts`): a lesson is then there at once,
and its pictures follow, those in sight first. Everywhere else a picture is drawn with its cell, for
what a cell shows may be kept in a file.
"""

from __future__ import annotations

from typing import Final


class PicturesOnPage:
    """What this kernel knows of the page that shows its pictures."""

    def __init__(self) -> None:
        self.on_request = False
        """Whether the page asks for each picture."""
        self.room = "wide"
        """How much room a picture had last, a key of `SCREENS`."""


PICTURES: Final = PicturesOnPage()


def draw_on_request() -> None:
    """Leave pictures that cells show from now on to be asked for."""
    PICTURES.on_request = True
