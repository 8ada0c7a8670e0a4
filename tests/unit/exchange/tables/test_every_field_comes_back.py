"""Every column of parties and relations that is read, filled with anything that is allowed."""

from __future__ import annotations

import io
import json
from itertools import combinations
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.exchange import look_at
from regiolab.exchange.tables.columns import DATA_SHEET, PARTIES, RELATIONS, Column, Table
from regiolab.exchange.tables.xlsx_reading import workspace_in
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.locale import LANGUAGES
from regiolab.model import InputError, Workspace
from regiolab.model.change import with_value
from regiolab.model.codes import RELATION_KINDS, SECTORS
from regiolab.model.entities import Relation, Stakeholder
from regiolab.model.fields import NAME_LENGTH, on_one_line
from regiolab.model.misfits import folded
from regiolab.model.validation import validated
from regiolab.model.words import WORDS
from tests.unit.exchange.group_work import HOSTILE

ANY_PARTY = {"id": "any", "name": "any", "sector": "government"}
IDS = ("gem", "00123", "1e5", "=1+1")
ONLY_IN_THE_DATA = {"catalogue_id", "position", "order"}
"""What has no column: a key, answers per challenge, the layout, and the order of the rows."""

TEXT = st.text(max_size=12) | st.sampled_from(HOSTILE)
SOMETHING = st.text(min_size=1, max_size=12) | st.sampled_from(HOSTILE)
ONE_OF_SEVERAL = SOMETHING.filter(lambda text: "|" not in text and seen(text))
"""A sign between several answers in a cell; in one of them it is shown as a slash."""


def answer(column: Column) -> st.SearchStrategy[Any]:
    """Return what may be answered in a column, none included."""
    codes = st.sampled_from([*WORDS[column.of]]) if column.of in WORDS else st.nothing()
    match column.kind:
        case "code" | "plain" if column.several:
            return st.lists(codes, unique=True)
        case "code" | "plain":
            return st.none() | codes
        case "whole":
            return st.none() | (codes if column.of else st.integers(1, 3))
        case "yes":
            return st.booleans()
        case "day":
            return st.none() | st.dates().map(str)
        case _ if column.several:
            return st.lists(ONE_OF_SEVERAL, max_size=3)
        case _:
            return st.none() | TEXT.filter(lambda text: fits(column.field, text))


def fits(field: str, text: str) -> bool:
    """Say whether a party may have a text in a field: one that is a name is shorter."""
    try:
        validated("stakeholders", with_value(ANY_PARTY, field, text))
    except InputError:
        return False
    return True


def seen(text: str) -> bool:
    """Say whether a text may be kept as a name."""
    return 0 < len(str(on_one_line(text))) <= NAME_LENGTH


NAME = SOMETHING.filter(seen)


@st.composite
def entity(draw: st.DrawFn, table: Table, fixed: dict[str, Any]) -> dict[str, Any]:
    """Return an entity with any answer in every column that is read."""
    fields = dict(fixed)
    for column in table.columns:
        if not column.derived and column.field not in fixed:
            fields = with_value(fields, column.field, draw(answer(column)))
    return fields


@st.composite
def maps(draw: st.DrawFn) -> Workspace:
    """Return a map of the parties `IDS` with relations between them."""
    data: dict[str, Any] = json.loads(Workspace.new("Regio", "nl").to_json())
    names = draw(st.lists(NAME, min_size=4, max_size=4, unique_by=folded))
    data["stakeholders"] = [
        draw(entity(PARTIES, {"id": id_, "name": name, "sector": draw(st.sampled_from(SECTORS))}))
        | {"order": place}
        for place, (id_, name) in enumerate(zip(IDS, names, strict=True), start=1)
    ]
    ends = st.sampled_from([*combinations(sorted(IDS), 2)])
    ties = draw(st.lists(st.tuples(ends, st.sampled_from(RELATION_KINDS)), max_size=5, unique=True))
    workspace = Workspace.from_json(json.dumps(data))
    for (source, target), kind in ties:
        fields = draw(entity(RELATIONS, {"id": "", "source": source, "target": target}))
        kept = {
            field: value
            for field, value in fields.items()
            if field not in {"id", "source", "target", "kind"}
        }
        workspace.add_relation(source, target, kind, **kept)
    return workspace


def parts(workspace: Workspace) -> dict[str, Any]:
    data = json.loads(workspace.to_json())
    return {name: data.get(name, []) for name in ("stakeholders", "relations")}


@pytest.mark.parametrize(("table", "entity_of"), [(PARTIES, Stakeholder), (RELATIONS, Relation)])
def test_every_field_has_a_column_that_is_read(table: Table, entity_of: type) -> None:
    read = {column.field.split(".")[0] for column in table.columns if not column.derived}
    assert read | ONLY_IN_THE_DATA >= set(entity_of.model_fields)


@settings(max_examples=20, deadline=None)
@given(maps(), st.sampled_from(LANGUAGES))
def test_our_own_file_gives_every_field_back(workspace: Workspace, language: str) -> None:
    read = workspace_in(xlsx_bytes(workspace, language), "kaart")
    assert parts(read) == parts(workspace)


@settings(max_examples=20, deadline=None)
@given(maps(), st.sampled_from(LANGUAGES))
def test_the_rows_alone_give_every_field_back(workspace: Workspace, language: str) -> None:
    read = workspace_in(rows_alone(workspace, language), "kaart")
    assert parts(read) == parts(workspace)


@settings(max_examples=20, deadline=None)
@given(maps(), maps(), st.sampled_from(LANGUAGES))
def test_what_is_changed_in_the_rows_counts_in_every_field(
    before: Workspace, after: Workspace, language: str
) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(before, language)))
    changed = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(after, language)))
    for name in ("Elements", "Connections"):
        sheet = book[name]
        sheet.delete_rows(1, sheet.max_row)
        for row in changed[name].iter_rows():
            for cell in row:
                sheet.cell(cell.row, cell.column).value = cell.value
                sheet.cell(cell.row, cell.column).data_type = cell.data_type
    read = workspace_in(saved(book), "kaart")
    assert without_order(parts(read)) == without_order(parts(after))


@settings(max_examples=20, deadline=None)
@given(maps(), st.sampled_from(LANGUAGES))
def test_the_step_that_shows_the_columns_gives_every_field_back(
    workspace: Workspace, language: str
) -> None:
    read = Workspace.new("Regio", "nl")
    preview = look_at(rows_alone(workspace, language), language=language)
    assert not preview.questions
    preview.apply(read)
    assert parts(read) == parts(workspace)


def rows_alone(workspace: Workspace, language: str) -> bytes:
    """Return our own file without the sheet that holds the whole workspace as text."""
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(workspace, language)))
    book.remove(book[DATA_SHEET])
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def without_order(data: dict[str, Any]) -> dict[str, Any]:
    return {
        name: sorted(
            ({key: value for key, value in one.items() if key != "order"} for one in entities),
            key=lambda one: str(one["id"]),
        )
        for name, entities in data.items()
    }
