"""Read a workspace from a text file with parties, and the relations beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from regiolab.exchange.reading.content import WHAT_IT_IS, WHAT_WORKS, form_of_bytes, form_of_text
from regiolab.exchange.reading.sizes import refuse_large_text
from regiolab.exchange.reading.text_rows import rows_in, without_sep_line
from regiolab.exchange.reading.texts import grid_in
from regiolab.exchange.tables.csv_cells import restored
from regiolab.exchange.tables.csv_files import relations_path
from regiolab.exchange.tables.encoding import decoded
from regiolab.exchange.tables.table_finding import Sheet
from regiolab.exchange.tables.table_reading import workspace_of
from regiolab.exchange.tables.xlsx_reading import MOST_ROWS, bytes_of
from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from regiolab.model import Workspace


def read_csv(path: str | Path, *, language: str = "nl", sector: str | None = None) -> Workspace:
    """Return the workspace in a text file with parties, and in the relations beside it.

    Whatever stands between the columns, in whichever encoding, below a title, with headers in
    Dutch or English, in any order. A level is one of ours, 0 to 4: what has another scale is
    refused, `look_at` asks for it.

    Args:
        path: the file with the parties.
        language: in which Python shows the sentences about what cannot be read.
        sector: for parties of which the file does not say it; without it they are refused.

    Raises:
        InputError: the file cannot be opened or holds a cell that cannot be read.
    """
    path = Path(path)
    try:
        sheets = [_sheet(path, "parties")]
        if relations_path(path).exists():
            sheets.append(_sheet(relations_path(path), "relations"))
        return workspace_of(sheets, None, path.stem, language=language, sector=sector)
    except InputError as error:
        error.language = language
        raise


def _sheet(path: Path, name: str) -> Sheet:
    content = bytes_of(path)
    form = form_of_bytes(content)
    written = decoded(content).text if form == "text" else ""
    if form == "text":
        form = form_of_text(written)
    if form in WHAT_IT_IS:
        raise InputError(
            N_("{what} {way}"), what=InputError(WHAT_IT_IS[form]), way=InputError(WHAT_WORKS[form])
        )
    if form == "workbook":
        raise InputError(N_("This is not a text file. Choose a file that ends in .csv or .xlsx."))
    refuse_large_text(written)
    grid = grid_in(written)
    rows = [[*row] for row in grid.rows] if grid else _rows(written)
    if len(rows) > MOST_ROWS:
        raise InputError(
            N_("This file has more than {rows} rows. Keep the parties that matter."),
            rows=MOST_ROWS,
        )
    return Sheet(name, rows)


def _rows(written: str) -> list[list[str]]:
    """Return the rows of a text that looks like no table: its first line says what is between."""
    text, sep = without_sep_line(written)
    first = re.split(r"[\r\n]", text, maxsplit=1)[0]
    delimiter = sep or max(";,\t", key=first.count)
    return [[restored(cell) for cell in row] for row in rows_in(text, delimiter)]
