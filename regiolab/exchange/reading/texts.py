"""The table in a text: which sign stands between its columns, or that it is a list."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.grid import Grid, grid_of
from regiolab.exchange.reading.headers import header_row, known_in
from regiolab.exchange.reading.lists import (
    has_tabbed_markers,
    is_tabbed_marker,
    without_marker,
    without_markup,
)
from regiolab.exchange.reading.matrices import matrix_in
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.reading.text_rows import (
    DELIMITERS,
    is_even,
    looks_like_table,
    rows_in,
    without_quoted_lines,
    without_sep_line,
)
from regiolab.exchange.reading.values import is_sector
from regiolab.exchange.tables.csv_cells import restored

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARTS: Final = ("parties", "relations", "people")
_LINES = re.compile(r"\r\n|\r|\n")


def grid_in(text: str) -> Grid | None:
    """Return the rows of the table in a text, `None` when the text is a list or just words."""
    text, sep = without_sep_line(text)
    text = without_quoted_lines(without_list_markers(text))
    for delimiter in sep or DELIMITERS:
        if delimiter not in text:
            continue
        rows = rows_in(text, delimiter)
        if sep or _is_table(rows, delimiter):
            clean = without_markup if delimiter == "|" else restored
            return grid_of([[clean(cell) for cell in row] for row in rows])
    return _aligned(text)


def _aligned(text: str) -> Grid | None:
    """Return the rows of a table whose columns stand apart by spaces, as copied from a PDF.

    Only below a header that is known: two spaces in a name are a slip of the pen.
    """
    rows = [re.split(r" {2,}", line.strip()) for line in _LINES.split(text) if line.strip()]
    top = header_row(rows) if any(len(row) > 1 for row in rows) else None
    if top is None or known_in(top.texts, _PARTS) < 2 or len(rows) < 2:
        return None
    width = len(rows[top.first])
    below = rows[top.after :]
    if width < 2 or any(len(row) not in (1, width) for row in below):
        return None
    return grid_of(rows) if sum(len(row) == width for row in below) > 0.6 * len(below) else None


def without_list_markers(text: str) -> str:
    """Return a text without the bullets and numbers, each with a tab, that Word copies along."""
    lines = _LINES.split(text)
    if not has_tabbed_markers(lines):
        return text
    return "\n".join(
        without_marker(line) if is_tabbed_marker(line) else line.strip(" \t") for line in lines
    )


def _is_table(rows: list[list[str]], delimiter: str) -> bool:
    top = header_row(rows)
    known = 0 if top is None else known_in(top.texts, _PARTS)
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if top is not None and known >= 2 and len(rows[top.first]) > 1:
        return delimiter != "," or _fits_commas(rows, top.first)
    if matrix_in(rows) is not None:
        return True
    if not looks_like_table(rows):
        return False
    if delimiter == "\t":
        return True
    if delimiter == "|":
        return all(len(row) > 1 for row in filled)
    if known or (delimiter == ";" and _has_column_of_sectors(filled)):
        return True
    return is_even(filled, delimiter)


def _fits_commas(rows: list[list[str]], first: int) -> bool:
    """Say whether rows below a header have commas as it has: names hold commas too."""
    width = len(rows[first])
    below = [row for row in rows[first + 1 :] if any(cell.strip() for cell in row)]
    wide = sum(1 < len(row) <= width + 1 for row in below)
    return not below or wide >= 0.5 * len(below)


def _has_column_of_sectors(rows: Sequence[Sequence[str]]) -> bool:
    width = min(len(row) for row in rows)
    return any(
        all(is_sector(row[place]) for row in rows if row[place].strip())
        and any(row[place].strip() for row in rows)
        for place in range(1, width)
    )


class _Tables(HTMLParser):
    """Gathers the cells of the tables on a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._cell: list[str] | None = None
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a table, a row or a cell."""
        if tag in {"script", "style", "head"}:
            self._hidden += 1
        elif tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self._close()
            self.tables[-1].append([])
        elif tag in {"td", "th"} and self.tables:
            self._close()
            if not self.tables[-1]:
                self.tables[-1].append([])
            self._cell = []
        elif tag in {"br", "p", "div"} and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Close a cell or a table."""
        if tag in {"script", "style", "head"}:
            self._hidden = max(0, self._hidden - 1)
        elif tag in {"td", "th", "tr", "table"}:
            self._close()

    def handle_data(self, data: str) -> None:
        """Keep what stands in a cell."""
        if self._cell is not None and not self._hidden:
            self._cell.append(data)

    def _close(self) -> None:
        if self._cell is not None and self.tables and self.tables[-1]:
            self.tables[-1][-1].append(seen("".join(self._cell)))
        self._cell = None


_AROUND = re.compile(
    r"<(nav|header|footer|aside|script|style)\b[^>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL
)
_ITEM = re.compile(r"<li\b[^>]*>(.*?)(?=<li\b|</li>|</ul>|</ol>|$)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def items_in_page(text: str) -> str:
    """Return the items of the lists on a web page, one on each line; "" for none.

    The lists around it, such as a menu, do not count.
    """
    bare = _AROUND.sub(" ", text)
    items = (seen(unescape(_TAG.sub(" ", found))) for found in _ITEM.findall(bare))
    return "\n".join(item for item in items if item)


def grids_in_page(text: str) -> list[Grid]:
    """Return the tables on a web page that have two rows and more."""
    page = _Tables()
    page.feed(text)
    page.close()
    return [grid_of(rows) for rows in page.tables if len([row for row in rows if row]) > 1]
