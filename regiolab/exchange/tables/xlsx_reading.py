"""Read a workspace from an Excel file: our own back, or one that somebody made by hand."""

from __future__ import annotations

import warnings
import zipfile
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.tables.cells import Cell, SpreadsheetError, filled
from regiolab.exchange.tables.columns import DATA_SHEET
from regiolab.exchange.tables.table_finding import Sheet
from regiolab.exchange.tables.table_reading import workspace_of
from regiolab.exchange.tables.xlsx_layout import Layout, layouts_in
from regiolab.exchange.tables.xlsx_text import decoded
from regiolab.locale import N_
from regiolab.model import InputError, Workspace
from regiolab.model.long_work import CountedBytes, stretch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST_BYTES: Final = 20_000_000
MOST_UNPACKED: Final = 20_000_000
"""Of all XML in the file together, before it is unpacked."""

MOST_IN_ALL: Final = 200_000_000
"""Of the file with pictures and all, before it is unpacked."""

MOST_STRINGS: Final = 12_000_000
"""Of the part in which the texts of all sheets stand."""

MOST_PARTS: Final = 2_000
MOST_SHEETS: Final = 100
MOST_ROWS: Final = 20_000
_HEADER: Final = 1
"""A row with the names of the columns does not count."""

MOST_COLUMNS: Final = 200

MOST_ROWS_IN_ALL: Final = 60_000
MOST_SIGNS: Final = 20_000_000
"""So many rows and characters are read of all sheets together."""

_TEXTS_TAKE: Final = 0.3
"""So much of the way is behind when the texts of all sheets were read."""

_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")

_NO_XLSX: Final = N_("This is not an Excel file. Choose a file that ends in .xlsx.")
_DAMAGED: Final = N_(
    "This Excel file is damaged or incomplete. "
    "Open it in Excel or LibreOffice, save it as .xlsx, and choose it again."
)


def read_xlsx(path: str | Path, *, language: str = "nl", sector: str | None = None) -> Workspace:
    """Return the workspace in an Excel file.

    A file of ours gives everything back but the undo history; what somebody
    changed in its rows counts. In any other file parties and relations are read from the sheets
    with their names or with their columns, in any order, with headers in Dutch or English.

    Args:
        path: the file.
        language: in which Python shows the sentences about what cannot be read.
        sector: for parties of which the file does not say it; without it they are refused.

    Raises:
        InputError: the file cannot be opened, is no XLSX, too large, locked with a password, or
            holds a cell that cannot be read: with sheet, row and column.
    """
    path = Path(path)
    try:
        return workspace_in(bytes_of(path), path.stem, language=language, sector=sector)
    except InputError as error:
        error.language = language
        raise


def workspace_in(
    content: bytes, title: str, *, language: str = "nl", sector: str | None = None
) -> Workspace:
    """Return the workspace in the bytes of an Excel file; see `read_xlsx`.

    Args:
        content: of the file.
        title: of a workspace that the file gives no title.
        language: of the sentences about what cannot be read.
        sector: for parties of which the file does not say it.

    Raises:
        InputError: as for `read_xlsx`.
    """
    return workspace_in_sheets(sheets_in(content), title, language=language, sector=sector)


def is_ours(sheets: Sequence[Sheet]) -> bool:
    """Say whether a file holds a whole workspace, as the ones that we write do."""
    return any(sheet.name.casefold() == DATA_SHEET for sheet in sheets)


def workspace_in_sheets(
    sheets: Sequence[Sheet], title: str, *, language: str = "nl", sector: str | None = None
) -> Workspace:
    """Return the workspace in the sheets of an Excel file; args and errors as `workspace_in`."""
    data = next((sheet for sheet in sheets if sheet.name.casefold() == DATA_SHEET), None)
    rest = [sheet for sheet in sheets if sheet is not data]
    base = None if data is None else _workspace_in_cells(data)
    return workspace_of(rest, base, title, language=language, sector=sector)


def sheets_in(content: bytes) -> list[Sheet]:
    """Return the cells of every sheet, formulas as what they came to.

    Raises:
        InputError: as for `read_xlsx`.
    """
    _refuse_what_is_no_xlsx(content)
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and charts, which are not read
            source = CountedBytes(content)
            with stretch(0, _TEXTS_TAKE):
                book = load_workbook(source, read_only=True, data_only=True)
            if len(book.worksheets) > MOST_SHEETS:
                raise too_large()
            budget = _Budget()
            source.begin_again()
            with stretch(_TEXTS_TAKE, 1):
                return [_sheet(sheet, budget) for sheet in book.worksheets]
    except InputError:
        raise
    except Exception as error:  # whatever a damaged file makes of the parts of openpyxl
        raise InputError(_DAMAGED) from error


def layouts_of(content: bytes) -> Mapping[str, Layout]:
    """Return what each sheet hides and merges, by its name; of a file that `sheets_in` read.

    Raises:
        InputError: as for `read_xlsx`.
    """
    _refuse_what_is_no_xlsx(content)
    try:
        with zipfile.ZipFile(CountedBytes(content)) as parts:
            return layouts_in(parts)
    except Exception as error:  # whatever a damaged file makes of a parser
        raise InputError(_DAMAGED) from error


def bytes_of(path: Path) -> bytes:
    """Return what is in a file that somebody chose.

    Raises:
        InputError: it cannot be opened or is too large.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise too_large()
        return path.read_bytes()
    except InputError:
        raise
    except (OSError, ValueError) as error:
        raise InputError(
            N_("{file} cannot be opened. Check the name, and close it in other programs."),
            file=str(path),
        ) from error


def _refuse_what_is_no_xlsx(content: bytes) -> None:
    if len(content) > MOST_BYTES:
        raise too_large()
    if content.startswith(_OLD_OFFICE):
        if _ENCRYPTED in content:
            raise InputError(
                N_(
                    "This Excel file is locked with a password. "
                    "Save it without a password and choose it again."
                )
            )
        raise InputError(
            N_("This is an Excel file of the old kind (.xls). Save it as .xlsx and choose that.")
        )
    try:
        with zipfile.ZipFile(BytesIO(content)) as parts:
            infos = parts.infolist()
            if len(infos) > MOST_PARTS or not _is_of_a_size_to_unpack(infos):
                raise too_large()
            if any(one.flag_bits & 1 for one in infos):
                raise InputError(_DAMAGED)
            names = {one.filename for one in infos}
            if "[Content_Types].xml" not in names:
                raise InputError(_NO_XLSX)
            _refuse_declarations(parts)
    except InputError:
        raise
    except Exception as error:  # whatever a damaged archive makes of zipfile and zlib
        reason = _DAMAGED if content.startswith(b"PK") else _NO_XLSX
        raise InputError(reason) from error


def _refuse_declarations(parts: zipfile.ZipFile) -> None:
    """Refuse XML that defines its own entities: no spreadsheet program writes that."""
    for name in parts.namelist():
        if name.endswith((".xml", ".rels")):
            with parts.open(name) as part:
                beginning = part.read(4096).replace(b"\x00", b"")
            if b"<!DOCTYPE" in beginning or b"<!ENTITY" in beginning:
                raise InputError(_DAMAGED)


def _is_of_a_size_to_unpack(infos: Sequence[zipfile.ZipInfo]) -> bool:
    """Say whether what is read can be unpacked; pictures and the like are not read."""
    read = [one for one in infos if one.filename.endswith((".xml", ".rels"))]
    strings = [one for one in read if "sharedstrings" in one.filename.casefold()]
    return (
        sum(one.file_size for one in infos) <= MOST_IN_ALL
        and sum(one.file_size for one in read) <= MOST_UNPACKED
        and sum(one.file_size for one in strings) <= MOST_STRINGS
    )


def too_large() -> InputError:
    """Return the sentence for a file that is too large."""
    return InputError(
        N_(
            "This file is too large to read here. Put the parties and relations in a new file, "
            "with at most {rows} rows on a sheet."
        ),
        rows=MOST_ROWS,
    )


class _Budget:
    """How much more is read of a file."""

    def __init__(self) -> None:
        self.rows, self.signs = MOST_ROWS_IN_ALL, MOST_SIGNS

    def spend(self, cells: Sequence[Cell]) -> None:
        """Take off a row; refuse the file when there is nothing left.

        Raises:
            InputError: there is more in it than is read.
        """
        self.rows -= 1
        self.signs -= sum(len(cell) for cell in cells if isinstance(cell, str))
        if self.rows < 0 or self.signs < 0:
            raise too_large()


def _sheet(sheet: Any, budget: _Budget) -> Sheet:
    from openpyxl.cell.read_only import EMPTY_CELL

    sheet.reset_dimensions()  # what a file says of its own size is not to be relied on
    rows: list[Sequence[Cell]] = []
    last = 0
    empty: Any = None  # rows that are missing are one and the same
    for row in sheet.iter_rows(max_row=MOST_ROWS + _HEADER + 1, max_col=MOST_COLUMNS):
        cells = [] if row is empty else [None if one is EMPTY_CELL else _cell(one) for one in row]
        if not any(cell is not None for cell in cells):
            empty, cells = row, []
        while cells and cells[-1] is None:
            cells.pop()
        budget.spend(cells)
        rows.append(cells)
        if filled(cells):
            last = len(rows)
    if last > MOST_ROWS + _HEADER:
        raise too_large()
    return Sheet(sheet.title, rows[:last], getattr(sheet, "sheet_state", "visible") != "visible")


def _cell(cell: Any) -> Cell:
    value = cell.value
    if getattr(cell, "data_type", None) == "e":
        return SpreadsheetError(value)
    if isinstance(value, str):
        return decoded(value) if "_x" in value else value
    if value is None or isinstance(value, bool | int | float | datetime | date):
        return value
    return str(value)


def _workspace_in_cells(data: Sheet) -> Workspace:
    # As they are: a piece may begin or end with a space.
    pieces = [str(row[0]) for row in data.rows[1:] if row and row[0] is not None]
    try:
        return Workspace.from_json("".join(pieces))
    except InputError as error:
        raise InputError(
            N_(
                "Sheet “{sheet}” was changed: {reason} "
                "Remove that sheet to read only the parties and relations."
            ),
            sheet=data.name,
            reason=error,
        ) from error
