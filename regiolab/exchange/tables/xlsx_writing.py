"""Write a workspace as an Excel file that Kumu can import and that reads back whole.

What is where:

- `Elements` and `Connections` (the names Kumu asks for): parties and relations, a column per
  answer, one row each;
- `Challenges (ignore)`, `Actions (ignore)`, `Brings and takes (ignore)`, `Indicators (ignore)`
  and `About (ignore)`, in the reader's language: what is in them, as far as it fits in a cell;
- `regiolab (ignore)`: the whole workspace, as its canonical text. Only there
  stand evidence, decision moments, costs, values of indicators, positions per challenge, the
  tension scan, votes, bets, cards, sentences, own figures, open choices, the region, and what a
  newer version added.
"""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.sharing.files import write_whole
from regiolab.exchange.sharing.shareable import STAYS, shareable_version
from regiolab.exchange.sharing.work_title import map_title
from regiolab.exchange.tables.cells import Cell, cell_of
from regiolab.exchange.tables.columns import (
    ABOUT,
    ABOUT_SHEET,
    ACTIONS,
    CHALLENGES,
    COMMITMENTS,
    DATA_SHEET,
    INDICATORS,
    PARTIES,
    RELATIONS,
    Table,
)
from regiolab.exchange.tables.xlsx_numbers import number_format
from regiolab.exchange.tables.xlsx_paper import fit_on_paper, lay_out
from regiolab.exchange.tables.xlsx_sheet import fill_sheet
from regiolab.locale import N_, text
from regiolab.model.change import value_at
from regiolab.model.document import in_order
from regiolab.model.words import INFLUENCE_WORDS, INTEREST_WORDS, word

if TYPE_CHECKING:
    from openpyxl import Workbook

    from regiolab.model import Workspace

PIECE: Final = 30_000
"""So many characters of the canonical text go in one cell; 32,767 is the most that fits."""

_ABOUT_WIDTHS: Final = (40, 80, 30)
_DATA_WIDTH: Final = 80

_SHEETS: Final = (PARTIES, RELATIONS, CHALLENGES, ACTIONS, COMMITMENTS, INDICATORS)


def write_xlsx(
    workspace: Workspace, path: str | Path, *, language: str = "nl", shareable: bool = False
) -> None:
    """Write a workspace as XLSX: for Excel, LibreOffice and Kumu, and to read back.

    Args:
        workspace: what to write.
        path: the file; it is replaced whole.
        language: of the words in the cells and the headers that Kumu does not prescribe.
        shareable: leave out what `exchange.shareable` leaves out.

    Raises:
        InputError: the file cannot be written.
    """
    write_whole({Path(path): xlsx_bytes(workspace, language, shareable=shareable)})


def xlsx_bytes(workspace: Workspace, language: str, *, shareable: bool = False) -> bytes:
    """Return the XLSX file as bytes, for a download; see `write_xlsx`."""
    from openpyxl import Workbook

    if shareable:
        workspace = shareable_version(workspace)
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = "regiolab"
    book.properties.title = map_title(workspace, language)
    book.properties.language = language
    for table in _SHEETS:
        if not shareable or table.collection in STAYS:
            _write_table(book, table, workspace, language, shareable=shareable)
    _write_about(book, workspace, language, shareable=shareable)
    _write_data(book, workspace, language)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def data_in_ascii(workspace: Workspace) -> str:
    """Return the canonical text of a workspace in ASCII."""
    data = json.loads(workspace.to_json())
    return json.dumps(data, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _write_table(
    book: Workbook, table: Table, workspace: Workspace, language: str, *, shareable: bool
) -> None:
    sheet = book.create_sheet(table.sheet_name(language))
    columns = table.shown(shareable=shareable)
    entities = sorted(workspace.state.get(table.collection, {}).values(), key=in_order)
    rows = [
        [cell_of(column, fields, workspace.state, language) for column in columns]
        for fields in entities
    ]
    fill_sheet(sheet, [column.header(language) for column in columns], rows)
    for row in sheet.iter_rows(min_row=2):
        for cell, column in zip(row, columns, strict=True):
            if isinstance(cell.value, date):
                cell.number_format = number_format(language, "day", cell.value)
            elif column.field == "amount":
                cell.number_format = number_format(language, "amount", cell.value)
    lay_out(sheet, [column.width for column in columns])


def _write_about(book: Workbook, workspace: Workspace, language: str, *, shareable: bool) -> None:
    sheet = book.create_sheet(f"{text(language, ABOUT_SHEET)} (ignore)")
    rows: list[list[Cell]] = [
        [
            text(language, line.word),
            value_at(workspace.state.get(line.collection, {}).get(line.collection), line.field),
            line.id,
        ]
        for line in ABOUT
    ]
    if not shareable:
        rows += _levels(language, N_("Influence"), "influence", INFLUENCE_WORDS)
        rows += _levels(language, N_("Affected"), "interest", INTEREST_WORDS)
    headers = [text(language, N_("About this file")), text(language, N_("Answer")), "ID"]
    fill_sheet(sheet, headers, rows)
    lay_out(sheet, _ABOUT_WIDTHS)


def _levels(language: str, title: str, kind: str, levels: Any) -> list[list[Cell]]:
    return [
        [f"{text(language, title)} {level}", word(language, kind, level), None] for level in levels
    ]


def _write_data(book: Workbook, workspace: Workspace, language: str) -> None:
    sheet = book.create_sheet(DATA_SHEET)
    data = data_in_ascii(workspace)
    pieces = [data[start : start + PIECE] for start in range(0, len(data), PIECE)]
    header = text(language, N_("regiolab reads what is below back. Leave it as it is."))
    fill_sheet(sheet, [header], [[piece] for piece in pieces], wrap=False)
    sheet.column_dimensions["A"].width = _DATA_WIDTH
    sheet.print_area = "A1"  # on paper what is below it is of no use to anybody
    fit_on_paper(sheet)
