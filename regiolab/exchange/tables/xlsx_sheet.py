"""A sheet of an Excel file: header, rows, and text that stays text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.exchange.tables.xlsx_text import coded

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from regiolab.exchange.tables.cells import Cell


def fill_sheet(
    sheet: Worksheet, headers: list[str], rows: list[list[Cell]], *, wrap: bool = True
) -> None:
    """Write a header, which stays in sight with the first column, and rows below it.

    Args:
        sheet: an empty one.
        headers: in row 1.
        rows: as many cells each, or fewer.
        wrap: break long text in a cell over several lines.
    """
    from openpyxl.styles import Alignment, Font, PatternFill

    bold, shade = Font(name="Calibri", size=11, bold=True), PatternFill("solid", fgColor="E3ECF8")
    top = Alignment(vertical="top", wrap_text=wrap)
    right = Alignment(horizontal="right", indent=1, vertical="top")
    for number, header in enumerate(headers, start=1):
        cell = sheet.cell(1, number)
        put(cell, header)
        cell.font, cell.fill, cell.alignment = bold, shade, top
    for row, values in enumerate(rows, start=2):
        for number, value in enumerate(values, start=1):
            if value is not None:
                cell = sheet.cell(row, number)
                put(cell, value)
                cell.alignment = top if isinstance(value, str) else right
    sheet.freeze_panes = "B2" if len(headers) > 1 else "A2"


def put(cell: Any, value: Cell) -> None:
    """Fill a cell. Text stays text: it is no formula, also after somebody edits the cell."""
    if isinstance(value, str):
        cell.value = coded(value)
        cell.data_type = "s"
        cell.quotePrefix = value[:1] in {"=", "+", "-", "@", "\t", "\r", "'"}
    else:
        cell.value = value


def column_letter(number: int) -> str:
    """Return what a spreadsheet calls a column: A for 1."""
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(number))
