"""Parties from a list, a table or a file: look first, then put them on the map."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Final

from regiolab.exchange.cells import Cell, text_in
from regiolab.exchange.csv_cells import restored
from regiolab.exchange.table_finding import Sheet, tables_in
from regiolab.exchange.xlsx_reading import is_ours, sheets_in, workspace_in_sheets
from regiolab.figures.map_words import listed
from regiolab.locale import N_, plural
from regiolab.model import InputError
from regiolab.model.codes import SECTORS
from regiolab.model.fields import is_blank
from regiolab.model.misfits import folded
from regiolab.widgets.kit import Json, Reply
from regiolab.widgets.map_alike import alike
from regiolab.widgets.map_bringing_back import BringingBackCommands
from regiolab.widgets.map_paste import add_pasted, result_in_words
from regiolab.widgets.map_table import (
    FIELDS,
    PartyTable,
    Records,
    records_of,
    rows_in,
    table_in,
    table_of,
)
from regiolab.widgets.map_ties_read import Added, TieRow, add_with_ties, tie_rows
from regiolab.widgets.map_view import sector_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.entities import Stakeholder

_MOST_BYTES: Final = 5_000_000
_SAMPLES: Final = 3
_MOST_COMPARED: Final = 20_000
"""Up to so many pairs of names are compared: more takes longer than anybody waits."""

_TOLD: Final = 3
"""So many answers that were not understood are told one by one."""


class PastingCommands(BringingBackCommands):
    """The commands of the panel for lists, tables and files."""

    _table: PartyTable | None = None
    _ties: tuple[TieRow, ...] = ()
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
            self._table = table_in(text)
        return Reply(self._seen_in_words() if self._table else "")

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
        self._ties = tie_rows(sheets)
        self._table = _party_table(sheets, with_ties=bool(self._ties))
        return Reply(self._seen_in_words())

    def command_table_field(self, place: int, field: str) -> Reply:
        """Say what a column of the table holds; empty for nothing that counts."""
        if self._table is not None and field in {"", *FIELDS}:
            self._table = self._table.with_field(place, field)
        return Reply()

    def command_table_header(self, first_row_is_header: bool) -> Reply:
        """Say whether the first row holds the names of the columns."""
        if self._table is not None:
            self._table = self._table.with_header(first_row_is_header)
        return Reply()

    def command_table_add(self, sector: str) -> Reply:
        """Put the parties of the table on the map, in one step."""
        if self._table is None and not self._ties:
            raise InputError(N_("There is nothing in it. Choose a file or a list with parties."))
        records, ids = Records((), ()), {}
        if self._table is not None:
            records = records_of(self._table, sector, self.workspace, self.language)
            ids = self._table.names_by_id()
        before = [*self.workspace.stakeholders]
        result = add_with_ties(self.workspace, records.parties, self._ties, ids, self.language)
        added = list(result.names)
        with_ties = bool(self._ties)
        self._forget()
        names = [str(party["name"]) for party in records.parties]
        sentences = [
            plural(
                self.language, N_("{count} party added."), N_("{count} parties added."), len(added)
            ),
            *(self._ties_in_words(result) if with_ties else []),
            *self._passed_over(names, added),
            *self._alike_in_words(added, before),
            *self._problems_in_words(records),
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
        result = add_pasted(self.workspace, text, chosen_sector(sector))
        self._looked_at = ""
        sentences = [
            result_in_words(self.language, result),
            *self._alike_in_words(result.added, before),
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

    def _forget(self) -> None:
        self._table = None
        self._ties = ()
        self._looked_at = ""

    def _seen_in_words(self) -> str:
        sentences = []
        if self._table is not None:
            sentences.append(
                plural(
                    self.language,
                    N_("A table with {count} row. Look whether the columns are right."),
                    N_("A table with {count} rows. Look whether the columns are right."),
                    len(self._table.records),
                )
            )
        if self._ties:
            sentences.append(
                plural(
                    self.language,
                    N_("{count} relation in it is laid where both parties are on the map."),
                    N_("{count} relations in it are laid where both parties are on the map."),
                    len(self._ties),
                )
            )
        return " ".join(sentences)

    def _ties_in_words(self, result: Added) -> list[str]:
        sentences = [
            plural(
                self.language,
                N_("{count} relation laid."),
                N_("{count} relations laid."),
                result.ties,
            )
        ]
        if result.left:
            sentences.append(
                plural(
                    self.language,
                    N_("{count} relation was left out: one of its parties is not on the map."),
                    N_("{count} relations were left out: one of the parties is not on the map."),
                    result.left,
                )
            )
        return sentences

    def _passed_over(self, names: list[str], added: list[str]) -> list[str]:
        new = {folded(name) for name in added}
        there = [name for name in names if folded(name) not in new]
        if not there:
            return []
        return [
            self.words(
                N_("On the map already, so passed over: {names}."),
                names=listed(self.language, there),
            )
        ]

    def _alike_in_words(self, added: Sequence[str], before: Sequence[Stakeholder]) -> list[str]:
        if len(added) * len(before) > _MOST_COMPARED:
            return []
        pairs = [f"{name} – {found[0]}" for name in added if (found := alike(name, before))]
        if not pairs:
            return []
        shown = pairs[:_TOLD]
        return [self.words(N_("Perhaps the same: {pairs}."), pairs="; ".join(shown))]

    def _problems_in_words(self, records: Records) -> list[str]:
        if not records.problems:
            return []
        told = "; ".join(
            self.words(
                N_("row {row}, {column}: {reason}"),
                row=row,
                column=self.words(FIELDS[field].word),
                reason=reason.text(self.language),
            )
            for row, field, reason in records.problems[:_TOLD]
        )
        return [
            plural(
                self.language,
                N_("{count} answer was not understood and left open: {told}"),
                N_("{count} answers were not understood and left open: {told}"),
                len(records.problems),
                told=told,
            )
        ]

    def _paste_view(self) -> Json:
        view: Json = {
            "button": self.words(N_("Paste list")),
            "text": self.words(N_("Names")),
            "hint": self.words(
                N_(
                    "One on each line, or a table copied from Excel: the columns may stand in "
                    "any order. Organisations only."
                )
            ),
            "file": self.words(N_("Or choose a file (.xlsx or .csv)")),
            "sector": self.words(N_("Sector of all of them")),
            "submit": self.words(N_("Put on the map")),
            "sectors": sector_options(self.language),
            "table": None,
            "brought": self._brought_view(),
        }
        if self._table is not None or self._ties:
            view["table"] = self._table_view(self._table or PartyTable((), ()))
        return view

    def _table_view(self, table: PartyTable) -> Json:
        nothing = {"value": "", "label": self.words(N_("does not count"))}
        options = [
            nothing,
            *(
                {"value": field, "label": self.words(column.word)}
                for field, column in FIELDS.items()
            ),
        ]
        return {
            "title": self._seen_in_words(),
            "header": {
                "label": self.words(N_("The first row holds the names of the columns")),
                "value": bool(table.header),
            },
            "sector": self.words(N_("Sector of those without one")),
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

    def _column_name(self, table: PartyTable, place: int) -> str:
        header = table.header[place] if table.header else None
        if is_blank(header):
            return self.words(N_("Column {number}"), number=place + 1)
        return self.words(N_("Column “{name}”"), name=text_in(header)[:40])


_UNREADABLE: Final = N_("This file cannot be read. Choose a file that ends in .xlsx or .csv.")


def chosen_sector(sector: str) -> str:
    """Return the sector that was chosen.

    Raises:
        InputError: none was chosen.
    """
    if sector not in SECTORS:
        raise InputError(N_("Choose a sector."), field="sector")
    return sector


def _samples(table: PartyTable, place: int) -> str:
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
    rows: Sequence[Sequence[Cell]]
    table = table_in(written)
    if table is None or "name" not in table.fields or not table.header:
        for delimiter in ";,\t":
            rows = rows_in(written, delimiter)
            if tie_rows([Sheet("", rows)]):
                return [Sheet("", rows)]
    rows = table.rows if table else [[line] for line in written.splitlines()]
    return [Sheet("", [[_restored(cell) for cell in row] for row in rows])]


def _restored(cell: Cell) -> Cell:
    return restored(cell) if isinstance(cell, str) else cell


def _party_table(sheets: Sequence[Sheet], *, with_ties: bool) -> PartyTable | None:
    """Return the parties in a file; `None` when it holds nothing but relations."""
    found = tables_in(sheets).get("stakeholders")
    if found is None and with_ties:
        return None
    sheet = found.sheet if found else next((one for one in sheets if one.rows), None)
    return table_of(sheet.rows if sheet else [])
