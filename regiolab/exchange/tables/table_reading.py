"""Make a workspace of the tables in a file, ours or made by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.exchange.tables.amounts import sign_in
from regiolab.exchange.tables.cells import (
    Cell,
    is_word_of,
    shows_the_same,
    text_in,
    value_of,
)
from regiolab.exchange.tables.columns import (
    ABOUT,
    ABOUT_SHEET,
    PARTIES,
    RELATIONS,
    TABLES,
    Column,
    Table,
)
from regiolab.exchange.tables.table_finding import FoundTable, Sheet, tables_in
from regiolab.locale import LANGUAGES, N_, text
from regiolab.model import InputError, Workspace
from regiolab.model.change import Change, State, diff, new_id, value_at, with_value
from regiolab.model.codes import SECTORS
from regiolab.model.fields import NAME_LENGTH, is_blank, on_one_line
from regiolab.model.misfits import folded
from regiolab.model.relation_key import relation_id, usual_direction, with_own_id
from regiolab.model.validation import validated
from regiolab.model.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.json import JsonValue


def workspace_of(
    sheets: Sequence[Sheet],
    base: Workspace | None,
    title: str,
    *,
    language: str = "nl",
    sector: str | None = None,
) -> Workspace:
    """Return the workspace that the sheets hold.

    Args:
        sheets: of the file.
        base: the workspace as it was written along with the sheets. A cell counts where it no
            longer shows what was written; a row that is gone is removed, a new row added.
        title: of a workspace without a base.
        language: of the sentences about what cannot be read.
        sector: for parties of which the file does not say it.

    Raises:
        InputError: there is no table of parties, or a cell cannot be read: with sheet, row and
            column.
    """
    found = tables_in(sheets)
    if base is None:
        if "stakeholders" not in found:
            raise InputError(
                N_(
                    "This file has no sheet with parties. Put one party on each row, "
                    "with a header “{name}” above the names and “{sector}” above the sectors."
                ),
                name=InputError(PARTIES.columns[0].word),
                sector=InputError(PARTIES.columns[1].word),
            )
        base = Workspace.new(str(on_one_line(title))[:NAME_LENGTH] or "Excel", language)
    reading = _Reading(base, language, sector)
    for table in TABLES:
        if table.collection in found:
            reading.read(found[table.collection])
    reading.read_about(sheets)
    reading.refuse_problems()
    edits = diff(base.state, reading.state)
    if edits:
        base.apply(Change(N_("read a file"), {}, tuple(edits)))
    return Workspace.from_json(base.to_json())


class _Reading:
    """Goes through the tables in their order; `state` holds what was read so far."""

    def __init__(self, base: Workspace, language: str, sector: str | None) -> None:
        self.base = base.state
        self.state: State = dict(base.state)
        self._language = language
        self._sector = sector
        self._problems: list[InputError] = []
        self._signs: dict[Column, str | None] = {}

    def read(self, found: FoundTable) -> None:
        """Read a table; what cannot be read is kept for `refuse_problems`."""
        table = found.table
        self._signs = {
            column: sign_in(cells.get(column) for _, cells in found.records())
            for column in found.places
            if column.kind == "number"
        }
        old = self.base.get(table.collection, {})
        new: dict[str, dict[str, JsonValue]] = {}
        rows: dict[str, int] = {}
        names: dict[str, int] = {}
        place = max((fields.get("order", 0) for fields in old.values()), default=0)
        if table is PARTIES and self._sector is None:
            self._refuse_missing_sector(found)
        for number, cells in found.records():
            id_ = self._id_of(table, cells, old)
            if id_ in new and table is not RELATIONS:
                self._refuse(found, number, table.column("id"), _TWICE, row=rows[id_])
                continue
            if table is PARTIES and self._is_taken(found, number, cells, names, new=id_ not in old):
                continue
            start = old.get(id_) or {"id": id_, "order": place + 1}
            fields = self._fields(found, number, cells, start, old)
            if fields is None:
                continue
            if fields["id"] not in old:
                place += 1
            new[fields["id"]] = fields
            rows[fields["id"]] = number
        self.state = {**self.state, table.collection: new}

    def read_about(self, sheets: Sequence[Sheet]) -> None:
        """Read the lines about the workspace as a whole, by the id behind each."""
        names = {f"{text(language, ABOUT_SHEET)} (ignore)".casefold() for language in LANGUAGES}
        lines = {line.id: line for line in ABOUT}
        for sheet in sheets:
            if sheet.name.casefold() not in names:
                continue
            for number, row in enumerate(sheet.rows, start=1):
                line = lines.get(text_in(row[2])) if len(row) > 2 else None
                if line is None:
                    continue
                fields = self.state[line.collection][line.collection]
                given = None if is_blank(row[1]) else text_in(row[1])
                if (given or "") == (value_at(fields, line.field) or ""):
                    continue
                try:
                    fields = validated(line.collection, with_value(fields, line.field, given))[1]
                except InputError as error:
                    self._problems.append(_at(sheet.name, number, text_in(row[0]), error))
                    continue
                self.state = {**self.state, line.collection: {line.collection: fields}}

    def refuse_problems(self) -> None:
        """Refuse the file when something in it could not be read.

        Raises:
            InputError: the first thing that could not be read, and how many more there are.
        """
        match self._problems:
            case []:
                return
            case [only]:
                raise only
            case [first, *others]:
                raise InputError(
                    N_("{first} Beside this, {count} more cells cannot be read."),
                    language=self._language,
                    first=first,
                    count=len(others),
                )

    def _id_of(
        self, table: Table, cells: dict[Column, Cell], old: dict[str, dict[str, JsonValue]]
    ) -> str:
        column = table.column("id")
        given = cells.get(column) if column else None
        if not is_blank(given):
            return str(on_one_line(text_in(given)))
        if column not in cells and table is PARTIES:
            name = folded(text_in(cells.get(PARTIES.columns[0])))
            same = [id_ for id_, fields in old.items() if folded(fields["name"]) == name]
            if len(same) == 1:
                return same[0]
        if table is RELATIONS:
            return self._key_of(cells) or new_id()
        return new_id()

    def _key_of(self, cells: dict[Column, Cell]) -> str | None:
        """Return the id that follows from who, whom and kind, `None` when one cannot be read."""
        read: dict[str, JsonValue] = {}
        for field in ("kind", "source", "target"):
            column = RELATIONS.column(field)
            try:
                read[field] = column and self._value(column, cells.get(column))
            except InputError:
                return None
        kind = read["kind"] or "co_operation"
        if read["source"] is None or read["target"] is None:
            return None
        return relation_id(read["source"], read["target"], kind)

    def _is_taken(
        self,
        found: FoundTable,
        number: int,
        cells: dict[Column, Cell],
        names: dict[str, int],
        *,
        new: bool,
    ) -> bool:
        """Refuse a party whose name stands in another row; two that had it already may keep it."""
        column = PARTIES.columns[0]
        name = folded(text_in(cells.get(column)))
        if name in names and new:
            self._refuse(found, number, column, _SAME_NAME, row=names[name])
            return True
        names[name] = number
        return False

    def _fields(
        self,
        found: FoundTable,
        number: int,
        cells: dict[Column, Cell],
        start: dict[str, JsonValue],
        old: dict[str, dict[str, JsonValue]],
    ) -> dict[str, JsonValue] | None:
        """Return the fields of one row in canonical form; `None` when it is to be left out."""
        table = found.table
        before = old.get(start["id"])
        fields = start
        complete = True
        for column, cell in cells.items():
            if column.field == "id" or (column.derived and _is_told(column, cells)):
                continue
            if before is not None and shows_the_same(cell, column, before, self.base):
                continue
            if before is None and is_blank(cell):
                continue
            if table is RELATIONS and column.kind == "id" and self._is_gone(cell):
                return None
            try:
                value = self._value(column, cell)
            except InputError as error:
                self._refuse_because(found, number, column, error)
                complete = False
                continue
            fields = with_value(fields, column.field, value)
        if not complete:
            return None
        if table is RELATIONS:
            fields = _with_key(_with_own_label(fields, cells), before)
        elif table is PARTIES and self._sector is not None:
            fields = {"sector": self._sector, **fields}
        try:
            return validated(table.collection, fields)[1]
        except InputError as error:
            self._refuse_because(found, number, _column_of(table, error.field), error)
            return None

    def _value(self, column: Column, cell: Cell) -> JsonValue:
        if not column.derived:
            return value_of(column, cell, self.state, self._language, self._signs.get(column))
        # Tags and labels of another program hold anything: take what we know.
        parts = text_in(cell).split("|") if column.several or column.field == "status" else [cell]
        known = []
        for part in parts:
            try:
                known += [value_of(column, part, self.state, self._language)]
            except InputError:
                continue
        flat = [one for value in known for one in (value if isinstance(value, list) else [value])]
        return flat if column.several else next(iter(flat), None)

    def _is_gone(self, cell: Cell) -> bool:
        """Say whether a relation ends at a party whose row was taken out."""
        given = text_in(cell)
        here, before = self.state["stakeholders"], self.base["stakeholders"]
        return given in before and given not in here

    def _refuse_missing_sector(self, found: FoundTable) -> None:
        column = PARTIES.column("sector")
        if column not in found.places and any(
            number for number, cells in found.records() if self._is_new(cells)
        ):
            self._problems.append(
                InputError(
                    N_(
                        "Sheet “{sheet}” has no column “{column}”, and every party needs a sector. "
                        "Add the column, with in it one of: {answers}."
                    ),
                    language=self._language,
                    sheet=found.sheet.name,
                    column=InputError(PARTIES.columns[1].word),
                    answers=", ".join(word(self._language, "sector", one) for one in SECTORS),
                )
            )

    def _is_new(self, cells: dict[Column, Cell]) -> bool:
        old = self.base.get("stakeholders", {})
        return self._id_of(PARTIES, cells, old) not in old

    def _refuse(
        self, found: FoundTable, number: int, column: Column | None, reason: str, **values: object
    ) -> None:
        self._refuse_because(found, number, column, InputError(reason, **values))  # type: ignore[arg-type]

    def _refuse_because(
        self, found: FoundTable, number: int, column: Column | None, reason: InputError
    ) -> None:
        header = found.header_of(column, self._language)
        problem = _at(found.sheet.name, number, header, reason)
        problem.language = self._language
        self._problems.append(problem)


_TWICE = N_("This ID is in row {row} too. Empty the ID in one of them.")
_SAME_NAME = N_("This name is in row {row} too. Put them together, or change one name.")


def _at(sheet: str, row: int, column: str, reason: InputError) -> InputError:
    return InputError(
        N_("In sheet “{sheet}”, row {row}, column “{column}”: {reason}"),
        field=reason.field,
        sheet=sheet,
        row=row,
        column=column,
        reason=reason,
    )


def _is_told(derived: Column, cells: dict[Column, Cell]) -> bool:
    """Say whether the row holds the answer in the column that a derived one repeats."""
    return any(
        not column.derived and column.field == derived.field and not is_blank(cell)
        for column, cell in cells.items()
    )


def _with_own_label(
    fields: dict[str, JsonValue], cells: dict[Column, Cell]
) -> dict[str, JsonValue]:
    """Return a relation with what another program calls it as its note, when it has no other."""
    column = next(one for one in RELATIONS.columns if one.derived and one.field == "kind")
    label = cells.get(column)
    if "note" in fields or is_blank(label) or is_word_of("relation_kind", text_in(label)):
        return fields
    return {**fields, "note": text_in(label)}


def _with_key(
    fields: dict[str, JsonValue], before: dict[str, JsonValue] | None
) -> dict[str, JsonValue]:
    """Return a relation with the id and the direction that follow from who, whom and kind."""
    kind = fields.get("kind") or "co_operation"
    fields = {**fields, "kind": kind}
    if "source" not in fields or "target" not in fields:
        return fields
    if before is not None:
        return with_own_id(before, fields)
    fields = {"direction": usual_direction(kind), **fields}
    return {**fields, "id": relation_id(fields["source"], fields["target"], kind)}


def _column_of(table: Table, field: str | None) -> Column | None:
    """Return the column in which an answer is that cannot be kept."""
    steps = (field or "").split(".")
    paths = [".".join(steps[:count]) for count in range(len(steps), 0, -1)]
    return next((found for path in paths if (found := table.column(path))), None)
