"""Parties and relations from a list, a table or a file: look first, then add them."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Final

from regiolab.exchange.tables.cells import Cell, text_in
from regiolab.exchange.tables.csv_cells import restored
from regiolab.exchange.tables.table_finding import Sheet
from regiolab.exchange.tables.xlsx_reading import is_ours, sheets_in, workspace_in_sheets
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.codes import SECTORS
from regiolab.model.fields import is_blank
from regiolab.model.misfits import folded
from regiolab.scenes.drawing.words import listed
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.options import sector_options
from regiolab.widgets.map.alike import alike
from regiolab.widgets.map.bringing_back import BringingBackCommands
from regiolab.widgets.map.paste import BY_NAME, add_pasted
from regiolab.widgets.map.paste_words import (
    added_in_words,
    alike_in_words,
    list_in_words,
    passed_over,
    problems_in_words,
    table_in_words,
    ties_in_words,
)
from regiolab.widgets.map.table import (
    FIELDS,
    Holds,
    RowTable,
    records_of,
    table_in,
    tables_in_file,
)
from regiolab.widgets.map.ties_read import add_with_ties

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json

_MOST_BYTES: Final = 5_000_000
_SAMPLES: Final = 3
_MOST_COMPARED: Final = 20_000
"""Up to so many pairs of names are compared: more takes longer than anybody waits."""


class PastingCommands(BringingBackCommands):
    """The commands of the panel for lists, tables and files."""

    _tables: tuple[RowTable, ...] = ()
    _looked_at: str = ""

    def command_paste_end(self) -> Reply:
        """Forget the table that was looked at."""
        self._forget()
        self._brought = None
        return Reply()

    def command_look_at(self, text: str) -> Reply:
        """Look at a pasted text: when it is a table, show what its columns seem to hold."""
        if text != self._looked_at:
            self._forget()
            self._looked_at = text
            table = table_in(text)
            self._tables = (table,) if table else ()
        return Reply(" ".join(table_in_words(self.language, one) for one in self._tables))

    def command_read_file(self, name: str, content: str) -> Reply:
        """Look at a file of a spreadsheet, XLSX or CSV; `content` is its bytes in base 64."""
        try:
            given = base64.b64decode(content, validate=True)
        except binascii.Error as error:
            raise InputError(_UNREADABLE, field="file") from error
        if len(given) > _MOST_BYTES:
            raise InputError(N_("This file is too large. Keep the parties alone."), field="file")
        self._forget()
        self._brought = None
        sheets = _sheets_in_file(name, given)
        if is_ours(sheets):
            self._brought = workspace_in_sheets(sheets, name, language=self.language)
            return Reply(self._brought_says(self._brought))
        self._tables = tables_in_file(sheets)
        return Reply(" ".join(table_in_words(self.language, one) for one in self._tables))

    def command_table_holds(self, table: int, holds: str) -> Reply:
        """Say what is on each row of a table: a party or a relation. Its columns follow."""
        if 0 <= table < len(self._tables) and holds in FIELDS:
            self._change(table, self._tables[table].with_rows_of(holds))
            return Reply(table_in_words(self.language, self._tables[table]))
        return Reply()

    def command_table_field(self, table: int, place: int, field: str) -> Reply:
        """Say what a column of a table holds; empty for nothing that counts."""
        if 0 <= table < len(self._tables) and field in {"", *FIELDS[self._tables[table].holds]}:
            self._change(table, self._tables[table].with_field(place, field))
        return Reply()

    def command_table_header(self, table: int, first_row_is_header: bool) -> Reply:
        """Say whether the first row of a table holds the names of the columns."""
        if 0 <= table < len(self._tables):
            self._change(table, self._tables[table].with_header(first_row_is_header))
        return Reply()

    def command_table_add(self, sector: str) -> Reply:
        """Put the parties and relations of the tables on the map, in one step."""
        if not self._tables:
            raise InputError(N_("There is nothing in it. Choose a file or a list with parties."))
        for number, table in enumerate(self._tables):
            _refuse_without_needs(table, number)
        with_parties = [one for one in self._tables if one.holds == "stakeholders"]
        with_ties = [one for one in self._tables if one.holds == "relations"]
        others = sector if sector in SECTORS else ""
        records = records_of(with_parties, others, self.workspace, self.language)
        ids = {id_: name for one in with_parties for id_, name in one.names_by_id().items()}
        before = [*self.workspace.stakeholders]
        ties = [row for one in with_ties for row in one.answers()]
        result = add_with_ties(self.workspace, records.parties, ties, ids, self.language)
        added = list(result.names)
        self._forget()
        names = [str(party["name"]) for party in records.parties]
        new = {folded(name) for name in added}
        language = self.language
        sentences = [
            *([added_in_words(language, added)] if with_parties else []),
            *(ties_in_words(language, result) if with_ties else []),
            *passed_over(language, [name for name in names if folded(name) not in new]),
            *alike_in_words(language, self._alike_among(added, before)),
            *problems_in_words(language, records),
        ]
        return Reply(" ".join(sentences))

    def command_paste(self, text: str, sector: str) -> Reply:
        """Put many parties on the map; what does not fit comes back in `left`."""
        if text != self._looked_at and table_in(text) is not None:
            self.command_look_at(text)
            raise InputError(
                N_("This is a table. Look below whether the columns are right."), field="text"
            )
        before = [*self.workspace.stakeholders]
        by_name = sector == BY_NAME
        result = add_pasted(self.workspace, text, BY_NAME if by_name else chosen_sector(sector))
        self._looked_at = ""
        sentences = [
            *list_in_words(self.language, result),
            *alike_in_words(self.language, self._alike_among(result.added, before)),
        ]
        return Reply(" ".join(sentences), {"left": "\n".join(result.left)})

    def command_alike(self, name: str) -> Reply:
        """Say which parties may be the same as the name that is being typed."""
        found = alike(name, self.workspace.stakeholders)
        if not found:
            return Reply(data={"alike": ""})
        sentence = self.words(
            N_("Is on the map already, or is like it: {names}."),
            names=listed(self.language, found),
        )
        return Reply(data={"alike": sentence})

    def _alike_among(
        self, added: Sequence[str], before: Sequence[Stakeholder]
    ) -> list[tuple[str, str]]:
        """Return pairs that may be the same: what was added, with what was there or among it."""
        new = [party for party in self.workspace.stakeholders if party.name in {*added}]
        if len(new) * (len(before) + len(new)) > _MOST_COMPARED:
            return []
        return [
            (party.name, found[0])
            for place, party in enumerate(new)
            if (found := alike(party.name, [*before, *new[:place]]))
        ]

    def _forget(self) -> None:
        self._tables = ()
        self._looked_at = ""

    def _change(self, number: int, table: RowTable) -> None:
        self._tables = (*self._tables[:number], table, *self._tables[number + 1 :])

    def _paste_view(self) -> Json:
        return {
            "button": self.words(N_("Paste list")),
            "text": self.words(N_("Names")),
            "hint": self.words(
                N_(
                    "One on each line, or a table copied from Excel: the columns may stand in "
                    "any order. Organisations only."
                )
            ),
            "file": self.words(N_("Or choose a file (.xlsx or .csv)")),
            "sector": self._sector_label(),
            "submit": self.words(N_("Put on the map")),
            "sectors": self._sector_choices(),
            "tables": [self._table_view(number) for number in range(len(self._tables))],
            "brought": self._brought_view(),
        }

    def _sector_label(self) -> str:
        """Return what is asked about sectors; nothing where there are relations alone."""
        if not self._tables:
            return self.words(N_("Sector of all of them"))
        if any(table.holds == "stakeholders" for table in self._tables):
            return self.words(N_("Sector of those without one"))
        return ""

    def _sector_choices(self) -> list[Json]:
        """Return the sectors; for a list of names also the one that the catalogue gives to each."""
        choose, *sectors = sector_options(self.language)
        if self._tables:
            return [choose, *sectors]
        by_name = {"value": BY_NAME, "label": self.words(N_("by name, as in the list of parties"))}
        return [choose, by_name, *sectors]

    def _table_view(self, number: int) -> Json:
        table = self._tables[number]
        nothing = {"value": "", "label": self.words(N_("does not count"))}
        options = [
            nothing,
            *(
                {"value": field, "label": self.words(column.word)}
                for field, column in FIELDS[table.holds].items()
            ),
        ]
        title = table_in_words(self.language, table)
        if len(self._tables) > 1:
            title = f"{self.words(N_('Sheet “{name}”.'), name=table.sheet.name)} {title}"
        return {
            "title": title,
            "holds": {
                "label": self.words(N_("What is on each row?")),
                "value": table.holds,
                "options": [
                    {"value": holds, "label": self.words(label)} for holds, label in _HOLDS.items()
                ],
            },
            "header": {
                "label": self.words(N_("The first row holds the names of the columns")),
                "value": bool(table.header),
            },
            "columns": [
                {
                    "place": place,
                    "label": self._column_name(table, place),
                    "samples": _samples(table, place),
                    "value": field,
                    "options": options,
                }
                for place, field in enumerate(table.fields)
            ],
        }

    def _column_name(self, table: RowTable, place: int) -> str:
        header = table.header[place] if table.header else None
        if is_blank(header):
            return self.words(N_("Column {number}"), number=place + 1)
        return self.words(N_("Column “{name}”"), name=text_in(header)[:40])


_HOLDS: Final[dict[Holds, str]] = {
    "stakeholders": N_("A party"),
    "relations": N_("A relation between two parties"),
}

_UNREADABLE: Final = N_("This file cannot be read. Choose a file that ends in .xlsx or .csv.")


def chosen_sector(sector: str) -> str:
    """Return the sector that was chosen.

    Raises:
        InputError: none was chosen.
    """
    if sector not in SECTORS:
        raise InputError(N_("Choose a sector."), field="sector")
    return sector


def _samples(table: RowTable, place: int) -> str:
    cells = [text_in(row[place]) for row in table.records if not is_blank(row[place])]
    return " · ".join(cell[:30] for cell in cells[:_SAMPLES])


def _sheets_in_file(name: str, content: bytes) -> list[Sheet]:
    """Return the sheets of a file; a text that is no table has one name on each line."""
    if name.casefold().endswith((".xlsx", ".xlsm")):
        return sheets_in(content)
    try:
        written = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        written = content.decode("cp1252", errors="replace")
    if "\x00" in written:
        raise InputError(_UNREADABLE, field="file")
    table = table_in(written)
    rows = table.sheet.rows if table else [[line] for line in written.splitlines()]
    return [Sheet("", [[_restored(cell) for cell in row] for row in rows])]


def _restored(cell: Cell) -> Cell:
    return restored(cell) if isinstance(cell, str) else cell


def _refuse_without_needs(table: RowTable, number: int) -> None:
    """Refuse a table in which nobody is named."""
    field = f"columns.{number}"
    if table.holds == "stakeholders" and "name" not in table.fields:
        raise InputError(N_("Choose which column holds the names."), field=field)
    if table.holds == "relations" and not {"source", "target"} <= {*table.fields}:
        raise InputError(
            N_("Choose which two columns hold the parties of a relation."), field=field
        )
