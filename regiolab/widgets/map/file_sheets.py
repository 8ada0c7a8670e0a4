"""The sheets of a file that somebody gives: of a spreadsheet, or a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.exchange.tables.csv_cells import restored
from regiolab.exchange.tables.table_finding import Sheet
from regiolab.exchange.tables.xlsx_reading import sheets_in
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.widgets.map.table import table_in

if TYPE_CHECKING:
    from regiolab.exchange.tables.cells import Cell

UNREADABLE: Final = N_("This file cannot be read. Choose a file that ends in .xlsx or .csv.")


def sheets_in_file(name: str, content: bytes) -> list[Sheet]:
    """Return the sheets of a file; a text that is no table has one name on each line.

    Raises:
        InputError: it cannot be read.
    """
    if name.casefold().endswith((".xlsx", ".xlsm")):
        return sheets_in(content)
    try:
        written = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        written = content.decode("cp1252", errors="replace")
    if "\x00" in written:
        raise InputError(UNREADABLE, field="file")
    table = table_in(written)
    rows = table.sheet.rows if table else [[line] for line in written.splitlines()]
    return [Sheet("", [[_restored(cell) for cell in row] for row in rows])]


def _restored(cell: Cell) -> Cell:
    return restored(cell) if isinstance(cell, str) else cell
