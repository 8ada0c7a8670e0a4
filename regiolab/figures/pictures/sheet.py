"""What a picture is drawn on: paper with all words on it, or a place on the screen without them."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_POINTS_PER_INCH = 72


@dataclass(frozen=True)
class Sheet:
    """How large a picture is, and what is written round it.

    Attributes:
        width: in points (1/72 inch).
        height: in points.
        words: whether title, numbers, limits and source are part of the picture; on the screen
            they stand round it, as text of the page.
    """

    width: float
    height: float
    words: bool

    @property
    def inches(self) -> tuple[float, float]:
        """Width and height as matplotlib counts."""
        return self.width / _POINTS_PER_INCH, self.height / _POINTS_PER_INCH


PAPER: Final = Sheet(619.2, 352.8, words=True)
"""Of 8.6 by 4.9 inches: for documents, slides and whoever saves a picture."""

SCREENS: Final = {
    "wide": Sheet(820, 330, words=False),
    "broad": Sheet(610, 330, words=False),
    "middle": Sheet(500, 330, words=False),
    "narrow": Sheet(284, 440, words=False),
}
"""By how much room there is on the page: so many points that the smallest letter, of 8 points, is
at least 10.5 pixels high where the page gives the picture its whole width, 9.5 on a phone; see
`web/region/figure/use_room.ts`."""

_drawn_on: ContextVar[Sheet] = ContextVar("sheet", default=PAPER)


@contextmanager
def drawing_on(sheet: Sheet) -> Iterator[None]:
    """Draw all pictures within on this sheet."""
    before = _drawn_on.set(sheet)
    try:
        yield
    finally:
        _drawn_on.reset(before)


def sheet() -> Sheet:
    """Return what is drawn on now; paper unless somebody said otherwise."""
    return _drawn_on.get()
