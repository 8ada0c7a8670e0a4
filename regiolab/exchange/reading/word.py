"""The tables and lists in a Word document, for the same reader as tables and lists elsewhere."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final, NamedTuple

from regiolab.exchange.reading.grid import MOST_COLUMNS, Grid, grid_of
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.reading.sizes import MOST_LINES, too_large

if TYPE_CHECKING:
    from docx.document import Document as Opened
    from docx.table import Table

_MOST_UNPACKED: Final = 8_000_000
"""Of the part with the text: so much Python-docx takes apart within seconds."""

_MOST_PACKED: Final = 40_000_000
"""Of all parts together, pictures too."""

_HEADING: Final = "Heading"


class Word(NamedTuple):
    """What a document holds: its tables, and else its paragraphs, one on each line."""

    grids: list[Grid]
    lines: str


def word_in(content: bytes) -> Word | None:
    """Return what is in a Word document, `None` when it is damaged.

    Raises:
        InputError: it is too large.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            sizes = {one.filename: one.file_size for one in parts.infolist()}
            if sum(sizes.values()) > _MOST_PACKED or _text_of(sizes) > _MOST_UNPACKED:
                raise too_large()
            if b"<!DOCTYPE" in parts.read("word/document.xml")[:20_000]:
                return None
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError):
        return None
    import docx

    try:
        return _read(docx.Document(io.BytesIO(content)))
    except Exception:  # whatever a damaged file makes of a parser
        return None


def _text_of(sizes: dict[str, int]) -> int:
    return sum(size for name, size in sizes.items() if name.endswith(".xml"))


def _read(document: Opened) -> Word:
    grids = [grid for table in document.tables if len((grid := _grid(table)).rows) > 1]
    lines = []
    for paragraph in document.paragraphs[:MOST_LINES]:
        style = paragraph.style.name if paragraph.style is not None else ""
        heading = "# " if (style or "").startswith(_HEADING) else ""
        lines += [heading + seen(one) for one in paragraph.text.splitlines() if one.strip()]
    return Word(grids, "\n".join(lines))


def _grid(table: Table) -> Grid:
    """Return a table; a cell that covers several has its text in each of them."""
    rows = [[seen(cell.text) for cell in row.cells[:MOST_COLUMNS]] for row in table.rows]
    return grid_of(rows)
