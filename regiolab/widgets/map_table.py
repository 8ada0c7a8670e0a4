"""Parties from a table: which column holds what, and what could not be understood."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.cells import Cell, is_word_of, text_in, value_of
from regiolab.exchange.columns import PARTIES, Column
from regiolab.exchange.table_finding import Sheet, tables_in
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.change import with_value
from regiolab.model.fields import is_blank
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace

FIELDS: Final[dict[str, Column]] = {
    column.field: column
    for column in PARTIES.columns
    if not column.derived and column.field != "id"
}
"""What a column can hold: field -> the column of our own files."""

_ID: Final = next(column for column in PARTIES.columns if column.field == "id")
MOST_ROWS: Final = 3000
MOST_COLUMNS: Final = 20
_ANY_PARTY: Final = {"id": "any", "name": "any", "sector": "government"}
_SAME_WIDTH: Final = 0.8
"""A table has so large a part of its rows equally wide."""


@dataclass(frozen=True)
class PartyTable:
    """Rows and columns, and per column the field that it holds, empty for none."""

    rows: tuple[tuple[Cell, ...], ...]
    fields: tuple[str, ...]
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

    def with_field(self, place: int, field: str) -> PartyTable:
        """Return the table with another field in a column; no two columns hold the same."""
        fields = tuple(
            field if number == place else ("" if one == field else one)
            for number, one in enumerate(self.fields)
        )
        return replace(self, fields=fields)

    def with_header(self, first_row_is_header: bool) -> PartyTable:
        """Return the table with or without its first row as header."""
        return replace(self, header=self.rows[0] if first_row_is_header else ())


@dataclass(frozen=True)
class Records:
    """The parties of a table, and what could not be understood: row (from 1), column, reason."""

    parties: tuple[dict[str, Any], ...]
    problems: tuple[tuple[int, str, InputError], ...]


def table_in(pasted: str) -> PartyTable | None:
    """Return the table in a text that was copied from a spreadsheet, `None` when it is none.

    Columns are separated by tabs; by semicolons when a header or the answers show that these are
    columns; by commas only with a header, because names hold commas.

    Raises:
        InputError: the table is too large.
    """
    for delimiter in "\t;,":
        rows = rows_in(pasted, delimiter)
        width, count = Counter(len(row) for row in rows).most_common(1)[0] if rows else (0, 0)
        if width < 2 or len(rows) < 2 or count < _SAME_WIDTH * len(rows):
            continue
        table = table_of(rows)
        known = len([field for field in table.fields if field])
        if delimiter == "\t" or (table.header and known > 1) or (delimiter == ";" and known > 1):
            return table
    return None


def table_of(rows: Sequence[Sequence[Cell]]) -> PartyTable:
    """Return rows as a table, with the columns that their headers or answers point to.

    Raises:
        InputError: there is nothing in it, or it is too large.
    """
    filled = [tuple(row) for row in rows if not all(is_blank(cell) for cell in row)]
    if not filled:
        raise InputError(N_("There is nothing in it. Choose a file or a list with parties."))
    if len(filled) > MOST_ROWS:
        raise InputError(
            N_("There are more than {count} rows in it. Keep the parties that matter."),
            count=MOST_ROWS,
        )
    found = tables_in([Sheet("", filled)]).get("stakeholders")
    start = found.header_row - 1 if found else 0
    width = min(max(len(row) for row in filled[start:]), MOST_COLUMNS)
    body = tuple((*row[:width], *(None,) * (width - len(row))) for row in filled[start:])
    if found is None:
        return PartyTable(body, _guessed(body))
    fields = [""] * width
    for column, place in found.places.items():
        if column.field in FIELDS and place < width and column.field not in fields:
            fields[place] = column.field
    ids = found.places.get(_ID)
    return PartyTable(
        body, tuple(fields), body[0], ids if ids is not None and ids < width else None
    )


def records_of(table: PartyTable, sector: str, workspace: Workspace, language: str) -> Records:
    """Return the parties of a table; what cannot be understood is left open and told.

    Args:
        table: with a field for the columns that count.
        sector: for parties of which the table does not say it; empty for none.
        workspace: the map, for words that point at what is in it.
        language: of the sentences about what cannot be understood.

    Raises:
        InputError: no column holds the names, or a party has no sector.
    """
    if "name" not in table.fields:
        raise InputError(N_("Choose which column holds the names."), field="columns")
    parties: list[dict[str, Any]] = []
    problems: list[tuple[int, str, InputError]] = []
    taken = set(workspace.state.get("stakeholders", {}))
    first = 2 if table.header else 1
    for number, row in enumerate(table.records, start=first):
        answers: dict[str, Any] = {}
        for field, cell in zip(table.fields, row, strict=True):
            if not field:
                continue
            try:
                value = value_of(FIELDS[field], cell, workspace.state, language)
                if value is not None:
                    validated("stakeholders", with_value(_ANY_PARTY, field, value))
                    answers[field] = value
            except InputError as error:
                problems.append((number, field, error))
        if "name" not in answers:
            continue
        party: dict[str, Any] = {"sector": sector} | _own_id(table, row, taken)
        for field, value in answers.items():
            party = with_value(party, field, value)
        if not party["sector"]:
            raise InputError(
                N_("“{party}” has no sector in the table. Choose a sector for those without one."),
                field="sector",
                party=party["name"],
            )
        parties.append(party)
    return Records(tuple(parties), tuple(problems))


def _own_id(table: PartyTable, row: Sequence[Cell], taken: set[str]) -> dict[str, str]:
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


def rows_in(pasted: str, delimiter: str) -> list[list[Cell]]:
    """Return the rows of a text with an answer in them; none where it cannot be read."""
    try:
        rows = list(csv.reader(io.StringIO(pasted, newline=""), delimiter=delimiter))
    except csv.Error:
        return []
    return [list(row) for row in rows if any(cell.strip() for cell in row)]


def _guessed(rows: Sequence[Sequence[Cell]]) -> tuple[str, ...]:
    """Return fields for columns without a header: the first holds names, others by their words."""
    fields = ["name"]
    for place in range(1, len(rows[0])):
        cells = [text_in(row[place]) for row in rows if not is_blank(row[place])]
        kinds = [
            field
            for field in ("sector", "scale")
            if field not in fields and cells and all(is_word_of(field, cell) for cell in cells)
        ]
        fields.append(kinds[0] if kinds else "")
    return tuple(fields)
