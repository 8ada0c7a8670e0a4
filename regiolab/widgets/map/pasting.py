"""Parties and relations from a list, a table or a file: look first, then add them."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Final

from regiolab.analysis.map.sector_by_name import sector_by_name
from regiolab.exchange.tables.xlsx_reading import is_ours, workspace_in_sheets
from regiolab.locale import N_, listed
from regiolab.model import InputError
from regiolab.model.codes import SECTORS
from regiolab.model.misfits import folded
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.options import chosen_sector
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.alike import alike
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.file_sheets import UNREADABLE, sheets_in_file
from regiolab.widgets.map.paste import BY_NAME, add_pasted
from regiolab.widgets.map.paste_view import PasteView, paste_view
from regiolab.widgets.map.paste_words import (
    added_in_words,
    alike_in_words,
    list_in_words,
    passed_over,
    problems_in_words,
    table_in_words,
    ties_in_words,
)
from regiolab.widgets.map.relation_rows import add_with_ties
from regiolab.widgets.map.table import FIELDS, RowTable, records_of, table_in, tables_in_file
from regiolab.widgets.map.whole_map import brought_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.entities import Stakeholder

_MOST_BYTES: Final = 5_000_000
_MOST_COMPARED: Final = 20_000
"""Up to so many pairs of names are compared: more takes longer than anybody waits."""


class Pasting(Part[MapContext]):
    """The panel for lists, tables and files.

    Args:
        context: what it shares with the other parts.
    """

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self.tables: tuple[RowTable, ...] = ()
        self.looked_at = ""

    def command_paste_end(self) -> Reply:
        """Forget the table that was looked at."""
        self._forget()
        self.context.brought = None
        return Reply()

    def command_look_at(self, text: str) -> Reply:
        """Look at a pasted text: when it is a table, show what its columns seem to hold."""
        if text != self.looked_at:
            self._forget()
            self.looked_at = text
            table = table_in(text)
            self.tables = (table,) if table else ()
        return Reply(" ".join(table_in_words(self.language, one) for one in self.tables))

    def command_read_file(self, name: str, content: str) -> Reply:
        """Look at a file of a spreadsheet, XLSX or CSV; `content` is its bytes in base 64."""
        try:
            given = base64.b64decode(content, validate=True)
        except binascii.Error as error:
            raise InputError(UNREADABLE, field="file") from error
        if len(given) > _MOST_BYTES:
            raise InputError(N_("This file is too large. Keep the parties alone."), field="file")
        self._forget()
        self.context.brought = None
        sheets = sheets_in_file(name, given)
        if is_ours(sheets):
            brought = workspace_in_sheets(sheets, name, language=self.language)
            self.context.brought = brought
            return Reply(brought_in_words(self.language, brought))
        self.tables = tables_in_file(sheets)
        return Reply(" ".join(table_in_words(self.language, one) for one in self.tables))

    def command_table_holds(self, table: int, holds: str) -> Reply:
        """Say what is on each row of a table: a party or a relation. Its columns follow."""
        if 0 <= table < len(self.tables) and holds in FIELDS:
            self._change(table, self.tables[table].with_rows_of(holds))
            return Reply(table_in_words(self.language, self.tables[table]))
        return Reply()

    def command_table_field(self, table: int, place: int, field: str) -> Reply:
        """Say what a column of a table holds; empty for nothing that counts."""
        if 0 <= table < len(self.tables) and field in {"", *FIELDS[self.tables[table].holds]}:
            self._change(table, self.tables[table].with_field(place, field))
        return Reply()

    def command_table_header(self, table: int, first_row_is_header: bool) -> Reply:
        """Say whether the first row of a table holds the names of the columns."""
        if 0 <= table < len(self.tables):
            self._change(table, self.tables[table].with_header(first_row_is_header))
        return Reply()

    def command_table_add(self, sector: str) -> Reply:
        """Put the parties and relations of the tables on the map, in one step."""
        if not self.tables:
            raise InputError(N_("There is nothing in it. Choose a file or a list with parties."))
        for number, table in enumerate(self.tables):
            _refuse_without_needs(table, number)
        with_parties = [one for one in self.tables if one.holds == "stakeholders"]
        with_ties = [one for one in self.tables if one.holds == "relations"]
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
        if text != self.looked_at and table_in(text) is not None:
            self.command_look_at(text)
            raise InputError(
                N_("This is a table. Look below whether the columns are right."), field="text"
            )
        before = [*self.workspace.stakeholders]
        by_name = sector == BY_NAME
        result = add_pasted(self.workspace, text, BY_NAME if by_name else chosen_sector(sector))
        self.looked_at = ""
        sentences = [
            *list_in_words(self.language, result),
            *alike_in_words(self.language, self._alike_among(result.added, before)),
        ]
        return Reply(" ".join(sentences), {"left": "\n".join(result.left)})

    def command_alike(self, name: str) -> Reply:
        """Say which parties may be the same as the name that is typed, and propose its sector."""
        proposed = sector_by_name(name) or ""
        found = alike(name, self.workspace.stakeholders)
        if not found:
            return Reply(data={"alike": "", "sector": proposed})
        sentence = self.words(
            N_("Is on the map already, or is like it: {names}."),
            names=listed(self.language, found),
        )
        return Reply(data={"alike": sentence, "sector": proposed})

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
        self.tables = ()
        self.looked_at = ""

    def _change(self, number: int, table: RowTable) -> None:
        self.tables = (*self.tables[:number], table, *self.tables[number + 1 :])

    def view(self) -> PasteView:
        """Return the panel, with the tables that were looked at."""
        return paste_view(self.language, self.tables)


def _refuse_without_needs(table: RowTable, number: int) -> None:
    """Refuse a table in which nobody is named."""
    field = f"columns.{number}"
    if table.holds == "stakeholders" and "name" not in table.fields:
        raise InputError(N_("Choose which column holds the names."), field=field)
    if table.holds == "relations" and not {"source", "target"} <= {*table.fields}:
        raise InputError(
            N_("Choose which two columns hold the parties of a relation."), field=field
        )
