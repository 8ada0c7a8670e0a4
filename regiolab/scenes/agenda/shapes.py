"""Pictures of the agenda as data: what they hold, and the shapes that they share.

They are made of the same shapes as the scene of the map (`scenes/drawing/shapes.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict

from regiolab.model.words import sector_letters
from regiolab.scenes.drawing.marks import SECTOR_MARKS, letters_of, outline
from regiolab.scenes.drawing.shapes import LABEL_SIZE, text_shape, toned
from regiolab.scenes.drawing.text_width import direction, wrapped

if TYPE_CHECKING:
    from regiolab.model.codes import Sector
    from regiolab.scenes.drawing.box import Rectangle
    from regiolab.scenes.drawing.shapes import Anchor, Shape, Text, Tone, Weight


SMALLER: Final = 10.0
LINE_HEIGHT: Final = 13.0
BOLD: Final = 1.14
"""So many times as wide are bold letters."""

_MOST_LINES: Final = 4


class PictureMark(TypedDict):
    """What is about one action or party, with its own shapes; `sentence` is for who points at it.

    `id` is that of the action or party.
    """

    id: str
    sentence: str
    box: Rectangle
    shapes: list[Shape]


class PictureTable(TypedDict):
    """What a picture shows, in rows of text."""

    headers: list[str]
    rows: list[list[str]]


class AgendaPicture(TypedDict):
    """A picture of the agenda: `shapes` lie below, the marks on top of them.

    `description` is the picture in words, one sentence per line.
    """

    name: str
    language: str
    width: float
    height: float
    shapes: list[Shape]
    marks: list[PictureMark]
    title: str
    description: str
    table: PictureTable


def words_shape(
    words: str,
    x: float,
    y: float,
    *,
    tone: Tone = "ink",
    weight: Weight = "normal",
    anchor: Anchor = "left",
    size: float = LABEL_SIZE,
) -> Text:
    """Return a text with its left side at x, in the direction in which it is written.

    Args as for `text_shape`.
    """
    shape = text_shape(words, x, y, tone=tone, weight=weight, anchor=anchor, size=size)
    return {**shape, "dir": direction(words)}


def paragraph(words: str, x: float, top: float, width: float, tone: Tone) -> list[Shape]:
    """Return words on as many lines as they need, at most four, from `top` down."""
    return [
        words_shape(line, x, top + LINE_HEIGHT * number + LABEL_SIZE * 0.92, tone=tone)
        for number, line in enumerate(wrapped(words, width, LABEL_SIZE, _MOST_LINES))
    ]


def sector_mark(language: str, sector: Sector, x: float, y: float, size: float) -> list[Shape]:
    """Return the mark of a sector around a point: its shape and its two letters."""
    shape = SECTOR_MARKS[sector].shape
    letters = letters_of(shape, sector_letters(language, sector), x, y, size)
    return [toned(outline(shape, x, y, size), sector), letters]
