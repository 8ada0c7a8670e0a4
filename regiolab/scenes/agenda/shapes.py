"""Pictures of the agenda as data: what they hold, and the shapes that they share.

A picture is a dict of JSON values in one coordinate system (x to the right, y down, one unit is
one pixel at full size), of the same shapes as the scene of the map:

- `name`, `language`, `width`, `height`, `title`, `description` (the picture in words, one
  sentence per line);
- `shapes`: what lies below, in drawing order: `line`, `rect`, `polygon`, `text`;
- `marks`: what is about one action or party: `id`, `sentence` (for who points at it), `box`
  and its own `shapes`;
- `table`: the same in rows: `headers` and `rows`, all text.

A `tone` is one of ink, soft, line, edge, panel, shade, accent, letters, or a sector.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from regiolab.model.words import sector_letters
from regiolab.scenes.drawing.marks import SECTOR_MARKS, letters_of, outline
from regiolab.scenes.drawing.shapes import LABEL_SIZE, text_shape
from regiolab.scenes.drawing.text_width import direction, wrapped

if TYPE_CHECKING:
    from regiolab.model.codes import Sector
    from regiolab.model.json import Json
    from regiolab.scenes.drawing.box import Box


SMALLER: Final = 10.0
LINE_HEIGHT: Final = 13.0
BOLD: Final = 1.14
"""So many times as wide are bold letters."""


def words_shape(words: str, x: float, y: float, **options: Any) -> Json:
    """Return a text with its left side at x, in the direction in which it is written.

    Args:
        words: the text.
        x: its left side.
        y: its baseline.
        options: as for `map_shapes.text_shape`.
    """
    return {**text_shape(words, x, y, **{"anchor": "left", **options}), "dir": direction(words)}


def paragraph(
    words: str, x: float, top: float, width: float, *, most: int = 4, **options: Any
) -> list[Json]:
    """Return words on as many lines as they need, at most `most`, from `top` down."""
    size = options.get("size", LABEL_SIZE)
    return [
        words_shape(line, x, top + LINE_HEIGHT * number + size * 0.92, **options)
        for number, line in enumerate(wrapped(words, width, size, most))
    ]


def rect_shape(box: Box, tone: str, radius: float = 0) -> Json:
    """Return a rectangle."""
    return {"type": "rect", **box.to_json(), "tone": tone, "radius": radius}


def sector_mark(language: str, sector: Sector, x: float, y: float, size: float) -> list[Json]:
    """Return the mark of a sector around a point: its shape and its two letters."""
    shape = SECTOR_MARKS[sector].shape
    letters = letters_of(shape, sector_letters(language, sector), x, y, size)
    return [{**outline(shape, x, y, size), "tone": sector}, letters]
