"""Parties or relations from a table: which column holds what, and what was not understood."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from regiolab.exchange.tables.cells import Cell, is_word_of, text_in, value_of
from regiolab.exchange.tables.columns import PARTIES, RELATIONS, Column
from regiolab.exchange.tables.table_finding import Sheet, table_as, tables_in
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.change import with_value
from regiolab.model.fields import is_blank
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace

Holds = Literal["stakeholders", "relations"]
"""What is on each row of a table: a party, or a relation between two parties."""

_TABLES: Final = {"stakeholders": PARTIES, "relations": RELATIONS}

FIELDS: Final[dict[Holds, dict[str, Column]]] = {
    holds: {
        column.field: column
        for column in _TABLES[holds].columns
        if not column.derived and column.field != "id"
    }
    for holds in ("stakeholders", "relations")
}
"""What a column can hold: field -> the column of our own files."""

_FIRST: Final[dict[Holds, tuple[str, ...]]] = {
    "stakeholders": ("name",),
    "relations": ("source", "target"),
}
"""What the first columns of a table without known headers hold."""

_BY_WORDS: Final[dict[Holds, tuple[str, ...]]] = {
    "stakeholders": ("sector", "scale"),
    "relations": ("kind", "status", "direction", "sign"),
}
"""What the other columns may hold, when every answer in them is a word for it."""

_ID: Final = next(column for column in PARTIES.columns if column.field == "id")
MOST_ROWS: Final = 3000
MOST_COLUMNS: Final = 20
_ANY_PARTY: Final = {"id": "any", "name": "any", "sector": "government"}
_SAME_WIDTH: Final = 0.8
"""A table has so large a part of its rows equally wide."""


@dataclass(frozen=True)
class RowTable:
    """Rows and columns, and per column the field that it holds, empty for none."""

    rows: tuple[tuple[Cell, ...], ...]
    fields: tuple[str, ...]
    holds: Holds
    sheet: Sheet
    """All the rows of the file or the text, also what stands above the header."""
    header: tuple[Cell, ...] = ()
    ids: int | None = None
    """The place of the column with IDs, by which relations in the same file name a party."""

    def names_by_id(self) -> dict[str, str]:
        """Return the name of the party behind each ID."""
        if self.ids is None or "name" not in self.fields:
            return {}
        name = self.fields.index("name")
        return {text_in(row[self.ids]): text_in(row[name]) for row in self.records}

    @property
    def records(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows without the header."""
        return self.rows[1:] if self.header else self.rows

    def answers(self) -> list[dict[Column, Cell]]:
        """Return the cells of each row by the column of our own files that they belong to."""
        known = FIELDS[self.holds]
        return [
            {
                known[field]: cell
                for field, cell in zip(self.fields, row, strict=True)
                if field in known
            }
            for row in self.records
        ]

    def with_field(self, place: int, field: str) -> RowTable:
        """Return the table with another field in a column; no two columns hold the same."""
        fields = tuple(
            field if number == place else ("" if one == field else one)
            for number, one in enumerate(self.fields)
        )
        return replace(self, fields=fields)

    def with_header(self, first_row_is_header: bool) -> RowTable:
        """Return the table with or without its first row as header."""
        return replace(self, header=self.rows[0] if first_row_is_header else ())

    def with_rows_of(self, holds: Holds) -> RowTable:
        """Return the table as one of parties or of relations, its columns guessed anew.

        Raises:
            InputError: there are too many rows for that.
        """
        return table_of(self.sheet, holds)


@dataclass(frozen=True)
class Records:
    """The parties of a table, and what could not be understood: row (from 1), column, reason."""

    parties: tuple[dict[str, Any], ...]
    problems: tuple[tuple[int, str, InputError], ...]


def table_in(pasted: str) -> RowTable | None:
    """Return the table in a text that was copied from a spreadsheet, `None` when it is none.

    Columns are separated by tabs; by semicolons when a header or the answers show that these are
    columns; by commas only with a header, because names hold commas.

    Raises:
        InputError: the table is too large.
    """
    for delimiter in "\t;,":
        rows = _rows_in(pasted, delimiter)
        width, count = Counter(len(row) for row in rows).most_common(1)[0] if rows else (0, 0)
        if width < 2 or len(rows) < 2 or count < _SAME_WIDTH * len(rows):
            continue
        table = table_of(Sheet("", rows))
        known = len([field for field in table.fields if field])
        if delimiter == "\t" or (table.header and known > 1) or (delimiter == ";" and known > 1):
            return table
    return None


def tables_in_file(sheets: Sequence[Sheet]) -> tuple[RowTable, ...]:
    """Return the tables of parties and of relations in a file; else its first sheet.

    Raises:
        InputError: there is nothing in it, or it is too large.
    """
    found = tables_in(sheets)
    kinds: tuple[Holds, ...] = ("stakeholders", "relations")
    tables = [
        table_of(found[holds].sheet, holds)
        for holds in kinds
        if holds in found and (holds == "stakeholders" or found[holds].records())
    ]
    if not tables:
        tables = [table_of(next((one for one in sheets if one.rows), Sheet("", [])))]
    return tuple(tables)


def table_of(sheet: Sheet, holds: Holds | None = None) -> RowTable:
    """Return a sheet as a table, with the columns that their headers or answers point to.

    Args:
        sheet: the rows.
        holds: what is on each row; without it the headers say so, and else it is parties.

    Raises:
        InputError: there is nothing in it, or it is too large.
    """
    filled = _filled_rows(sheet)
    plain = Sheet("", filled)
    holds = holds or ("relations" if "relations" in tables_in([plain]) else "stakeholders")
    if holds == "stakeholders" and len(filled) > MOST_ROWS:
        raise InputError(
            N_("There are more than {count} rows in it. Keep the parties that matter."),
            count=MOST_ROWS,
        )
    found = table_as(plain, _TABLES[holds])
    other = table_as(plain, RELATIONS if holds == "stakeholders" else PARTIES)
    headed = found or other
    start = headed.header_row - 1 if headed else 0
    width = min(max(len(row) for row in filled[start:]), MOST_COLUMNS)
    body = tuple((*row[:width], *(None,) * (width - len(row))) for row in filled[start:])
    header = body[0] if headed else ()
    if found is None:
        guessed = _guessed(body[1:] if headed else body, width, holds)
        return RowTable(body, guessed, holds, sheet, header)
    places = {column: place for column, place in found.places.items() if place < width}
    fields = [""] * width
    for column, place in places.items():
        if column in FIELDS[holds].values():
            fields[place] = column.field
    ids = places.get(_ID) if holds == "stakeholders" else None
    return RowTable(body, tuple(fields), holds, sheet, header, ids)


def _filled_rows(sheet: Sheet) -> list[tuple[Cell, ...]]:
    """Return the rows in which something stands.

    Raises:
        InputError: there is none.
    """
    filled = [tuple(row) for row in sheet.rows if not all(is_blank(cell) for cell in row)]
    if not filled:
        raise InputError(N_("There is nothing in it. Choose a file or a list with parties."))
    return filled


def records_of(
    tables: Sequence[RowTable], sector: str, workspace: Workspace, language: str
) -> Records:
    """Return the parties of tables; what cannot be understood is left open and told.

    Args:
        tables: of parties, with a field for the columns that count.
        sector: for parties of which the table does not say it; empty for none.
        workspace: the map, for words that point at what is in it.
        language: of the sentences about what cannot be understood.

    Raises:
        InputError: a party has no sector.
    """
    parties: list[dict[str, Any]] = []
    problems: list[tuple[int, str, InputError]] = []
    taken = set(workspace.state.get("stakeholders", {}))
    for table in tables:
        first = 2 if table.header else 1
        rows = zip(table.records, table.answers(), strict=True)
        for number, (row, cells) in enumerate(rows, start=first):
            answers: dict[str, Any] = {}
            for column, cell in cells.items():
                try:
                    value = value_of(column, cell, workspace.state, language)
                    if value is not None:
                        validated("stakeholders", with_value(_ANY_PARTY, column.field, value))
                        answers[column.field] = value
                except InputError as error:
                    problems.append((number, column.field, error))
            if "name" not in answers:
                continue
            party: dict[str, Any] = {"sector": sector} | _own_id(table, row, taken)
            for field, value in answers.items():
                party = with_value(party, field, value)
            if not party["sector"]:
                raise InputError(
                    N_(
                        "“{party}” has no sector in the table. "
                        "Choose a sector for those without one."
                    ),
                    field="sector",
                    party=party["name"],
                )
            parties.append(party)
    return Records(tuple(parties), tuple(problems))


def _own_id(table: RowTable, row: Sequence[Cell], taken: set[str]) -> dict[str, str]:
    """Return the ID that the file gives a party, where it can be kept."""
    given = "" if table.ids is None else text_in(row[table.ids])
    if not given or given in taken:
        return {}
    try:
        validated("stakeholders", {**_ANY_PARTY, "id": given})
    except InputError:
        return {}
    taken.add(given)
    return {"id": given}


def _rows_in(pasted: str, delimiter: str) -> list[list[Cell]]:
    """Return the rows of a text with an answer in them; none where it cannot be read."""
    try:
        rows = list(csv.reader(io.StringIO(pasted, newline=""), delimiter=delimiter))
    except csv.Error:
        return []
    return [list(row) for row in rows if any(cell.strip() for cell in row)]


def _guessed(rows: Sequence[Sequence[Cell]], width: int, holds: Holds) -> tuple[str, ...]:
    """Return fields for columns without known headers: the first by place, others by words."""
    fields = [*_FIRST[holds]][:width]
    for place in range(len(fields), width):
        cells = [text_in(row[place]) for row in rows if not is_blank(row[place])]
        kinds = [
            field
            for field in _BY_WORDS[holds]
            if field not in fields
            and cells
            and all(is_word_of(FIELDS[holds][field].of, cell) for cell in cells)
        ]
        fields.append(kinds[0] if kinds else "")
    return tuple(fields)
