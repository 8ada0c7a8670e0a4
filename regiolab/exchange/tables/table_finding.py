"""Find the tables of a workspace in the sheets of a file, by name and by columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.tables.cells import Cell, filled, is_word_of, text_in
from regiolab.exchange.tables.columns import PARTIES, RELATIONS, TABLES, Column, Table
from regiolab.locale import LANGUAGES, text
from regiolab.model.fields import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADER_WITHIN: Final = 10
"""The header is looked for in so many rows: a title may stand above it."""


_NAME: Final = PARTIES.columns[0]


@dataclass(frozen=True)
class Sheet:
    """The cells of one sheet, from its first row and column on."""

    name: str
    rows: Sequence[Sequence[Cell]]
    is_hidden: bool = False


@dataclass(frozen=True)
class FoundTable:
    """A table in a sheet: in which row its header is, and which column holds which field."""

    table: Table
    sheet: Sheet
    header_row: int
    places: dict[Column, int]

    def records(self) -> list[tuple[int, dict[Column, Cell]]]:
        """Return number (from 1, as a spreadsheet counts) and cells of each row with an answer."""
        records = []
        for number, row in enumerate(self.sheet.rows, start=1):
            if number > self.header_row:
                cells = {
                    column: row[place] if place < len(row) else None
                    for column, place in self.places.items()
                }
                if filled(cells.values()):
                    records.append((number, cells))
        return records

    def header_of(self, column: Column | None, language: str) -> str:
        """Return what a column is called in the file, else what it should be called."""
        if column is None:
            return "?"
        if column not in self.places:
            return column.header(language)
        return text_in(self.sheet.rows[self.header_row - 1][self.places[column]])[:60]


def tables_in(sheets: Sequence[Sheet]) -> dict[str, FoundTable]:
    """Return the tables that the sheets hold, by collection.

    A sheet is recognised by its name, and else by its columns; the columns by their headers in
    either language, whatever their order.
    """
    found: dict[str, FoundTable] = {}
    for table in TABLES:
        for sheet in sheets:
            if _is_named(sheet.name, {*table.also, *_sheet_names(table)}):
                here = table_as(sheet, table)
                if here is not None:
                    found.setdefault(table.collection, here)
    named = {here.sheet.name for here in found.values()}
    rest = [sheet for sheet in sheets if sheet.name not in named and "(ignore)" not in sheet.name]
    for table in (RELATIONS, PARTIES):
        for sheet in rest:
            here = table_as(sheet, table)
            if here is not None and _is_list_of_parties(here):
                continue
            if here is not None and here.sheet.name not in named:
                if table.collection not in found:
                    named.add(sheet.name)
                found.setdefault(table.collection, here)
    return found


def _sheet_names(table: Table) -> set[str]:
    return {table.sheet_name(language).casefold() for language in LANGUAGES}


def _is_named(name: str, names: set[str]) -> bool:
    plain = name.casefold().strip()
    return plain in names or plain.removesuffix("(ignore)").strip() in names


def table_as(sheet: Sheet, table: Table) -> FoundTable | None:
    """Return a sheet read as a table, `None` where no row has the headers that it needs."""
    for number, row in enumerate(sheet.rows[:_HEADER_WITHIN], start=1):
        places = _places(row, table)
        if all(any(one.field == need for one in places) for need in table.needs):
            return FoundTable(table, sheet, number, places)
    return None


def _is_list_of_parties(found: FoundTable) -> bool:
    """Say whether what looks like relations is a list of parties with a purpose and a source.

    It has names beside the two columns. A column with kinds ("Type") makes it relations only when
    what is in it says so: a word for a kind of relation, a party at both ends, or a name that is
    no name because it is missing or stands there twice.
    """
    if found.table is not RELATIONS:
        return False
    parties = table_as(found.sheet, PARTIES)
    if parties is None or parties.places[_NAME] in found.places.values():
        return False
    cells = {
        column.field: [text_in(row.get(column)).strip() for _, row in found.records()]
        for column in found.places
        if not column.derived
    }
    if "kind" not in cells:
        return True
    names = [text_in(row[_NAME]).strip() for _, row in parties.records()]
    return (
        len({*names}) == len(names)
        and all(names)
        and not {*cells["source"]} & {*cells["target"]} - {""}
        and not any(is_word_of("relation_kind", kind) for kind in cells["kind"])
    )


def _places(row: Sequence[Cell], table: Table) -> dict[Column, int]:
    headers = {_header(cell): place for place, cell in reversed(list(enumerate(row)))}
    places: dict[Column, int] = {}
    for column in table.columns:
        here = [headers[name] for name in _names(column) if name in headers]
        here = [place for place in here if place not in places.values()]
        if here:
            places[column] = here[0]
    return places


def _names(column: Column) -> list[str]:
    own = [_header(text(language, column.word)) for language in LANGUAGES]
    field = () if column.derived else (column.field,)
    names = [*own, *column.also, column.kumu.casefold(), *field]
    return [name for name in dict.fromkeys(names) if name]


def _header(cell: Any) -> str:
    """Return a header as it is compared: without case, a remark in brackets or a colon."""
    given = str(on_one_line(str(cell))) if cell is not None else ""
    return given.partition("(")[0].strip(" :*").casefold()
