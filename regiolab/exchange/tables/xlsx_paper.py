"""How a sheet of an Excel file stands on the screen and on paper: widths, heights, pages.

LibreOffice prints a row as high as the file says, and one without a height over the next.
"""

from __future__ import annotations

from math import ceil
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.tables.xlsx_sheet import column_letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.worksheet.worksheet import Worksheet

_LINE: Final = 14.5
_HIGHEST_ROW: Final = 409
"""In points; Excel has no higher rows."""

_AT_THE_EDGES: Final = 2
"""So many letters of a column are not there for words: its edges, and letters wider than most."""

_EMPTY: Final = 12.0
"""So wide is a column in which nothing stands, in letters."""

_LETTERS_OF_A_PAGE: Final = 210
"""More beside each other on one page are too small to read."""

_A4: Final = 9
"""The number that a spreadsheet has for this size of paper."""

_MARGIN: Final = 0.4
"""Left and right on paper, in inches."""


def lay_out(sheet: Worksheet, widths: Sequence[float]) -> None:
    """Give a sheet that is filled its columns and rows, a filter, and pages to print.

    On paper it lies, with its header on every page, and as wide as one page or, where nobody could
    read that, as two or three.

    Args:
        sheet: with a header in row 1, and in every cell words that wrap.
        widths: of the columns, in letters; a column in which nothing stands takes less.
    """
    widths = [_needed(column, width) for column, width in zip(sheet.columns, widths, strict=False)]
    for number, width in enumerate(widths, start=1):
        sheet.column_dimensions[column_letter(number)].width = width
    for row in sheet.iter_rows():
        height = _height([cell.value for cell in row], widths)
        sheet.row_dimensions[int(row[0].row or 1)].height = height
    sheet.auto_filter.ref = f"A1:{column_letter(len(widths))}{max(sheet.max_row, 1)}"
    fit_on_paper(sheet, ceil(sum(widths) / _LETTERS_OF_A_PAGE))
    sheet.print_options.gridLines = True


def fit_on_paper(sheet: Worksheet, pages: int = 1) -> None:
    """Let a sheet lie on A4, so many pages wide, with row 1 and the first column on every page."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = pages, 0
    sheet.page_margins.left = sheet.page_margins.right = _MARGIN
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    if pages > 1:
        sheet.print_title_cols = "A:A"


def _needed(column: Sequence[Any], width: float) -> float:
    """Return how wide a column is: one in which nothing stands has room for its header alone."""
    header, *cells = (cell.value for cell in column)
    if any(cell is not None for cell in cells):
        return width
    longest = max(map(len, str(header or "").split()), default=0)
    return min(width, max(_EMPTY, longest + _AT_THE_EDGES))


def _height(row: Sequence[Any], widths: Sequence[float]) -> float:
    """Return how high a row is, in points, so that its longest text is in sight."""
    lines = max(
        (
            _lines(cell, int(width) - _AT_THE_EDGES)
            for cell, width in zip(row, widths, strict=False)
            if isinstance(cell, str)
        ),
        default=1,
    )
    return min(_LINE * lines + 2, _HIGHEST_ROW)


def _lines(words: str, width: int) -> int:
    return sum(len(wrap(line, max(width, 1))) or 1 for line in words.split("\n"))
