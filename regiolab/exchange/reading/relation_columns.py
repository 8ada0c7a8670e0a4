"""When the rows of a table are relations, and what each of its columns holds then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.headers import header
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.reading.values import direction_of, is_kind_of_relation, is_sector
from regiolab.exchange.tables.cells import Cell, text_in
from regiolab.exchange.tables.columns import RELATIONS
from regiolab.locale import LANGUAGES
from regiolab.model.fields import is_blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.reading.grid import Table

_OURS: Final = frozenset(column.kumu for column in RELATIONS.columns if column.kumu)
"""The headers that our own sheet of relations has in every language, shareable or not."""


def is_our_sheet(headers: Sequence[str]) -> bool:
    """Say whether these are the headers of the sheet with relations that we write ourselves."""
    return {*headers} >= _OURS


def are_relations(headers: Sequence[str], columns: Sequence[Sequence[Cell]]) -> bool:
    """Say whether the rows are relations: two columns for parties, and none with names beside."""
    ends = _ends(headers)
    if ends is None:
        return _is_list_of_ends(headers, columns) if any(headers) else _are_bare(columns)
    names = [place for place, one in enumerate(headers) if place not in ends and _is_name(one)]
    if not names:
        return True
    kinds = [place for place, one in enumerate(headers) if place not in ends and _is_kind(one)]
    cells = [[seen(text_in(cell)) for cell in column] for column in columns]
    words = {cell for place in kinds for cell in cells[place] if cell}
    if any(is_kind_of_relation(one) or direction_of(one) for one in words):
        return True
    if {*cells[ends[0]]} & {*cells[ends[1]]} - {""}:
        return True
    return bool(kinds) and not _are_names(cells[names[0]])


def _are_names(labels: Sequence[str]) -> bool:
    """Say whether every row has a label of its own."""
    return all(labels) and len({*labels}) == len(labels)


def _ends(headers: Sequence[str]) -> tuple[int, int] | None:
    found: dict[str, int] = {}
    for place, one in enumerate(headers):
        known = header(one, "relations")
        if known and known.field in {"source", "target"}:
            found.setdefault(known.field, place)
    return (found["source"], found["target"]) if len(found) == 2 else None


def _is_list_of_ends(headers: Sequence[str], columns: Sequence[Sequence[Cell]]) -> bool:
    """Say whether the rows are a party and one it has a relation with, and nothing of the party."""
    if not any(_is_name(one) for one in headers) or not any(
        header(one, "beside") for one in headers
    ):
        return False
    rest = [
        place
        for place, one in enumerate(headers)
        if one and not _is_name(one) and not header(one, "beside")
    ]
    of_relations = [header(headers[place], "relations") for place in rest]
    kinds = [text_in(cell) for place in rest if _is_kind(headers[place]) for cell in columns[place]]
    of_parties = any(is_sector(one) for one in kinds if not is_blank(one))
    return all(of_relations) and not of_parties


def _are_bare(columns: Sequence[Sequence[Cell]]) -> bool:
    """Say whether rows are two parties and a word for what is between them, nothing above."""
    cells = [[seen(text_in(cell)) for cell in column if not is_blank(cell)] for column in columns]
    kinds = [column for column in cells if column and all(map(is_kind_of_relation, column))]
    others = [column for column in cells if column and column not in kinds]
    return bool(kinds) and len(others) == 2 and not any(is_sector(one) for one in others[1])


def beside_of(table: Table) -> int | None:
    """Return in which column of a table with parties the ones are that each has a relation with."""
    for place, one in enumerate(table.headers):
        if table.holds == "stakeholders" and not table.fields[place] and header(one, "beside"):
            return place
    return None


def _is_name(given: str) -> bool:
    found = header(given, "parties")
    return bool(found and found.field in {"name", "organisation"} and found.sure == 2)


def _is_kind(given: str) -> bool:
    found = header(given, "relations")
    return bool(found and found.field == "kind")


def our_fields(headers: Sequence[str]) -> list[str]:
    """Return the field of each column of our own sheet; a column that repeats another has none."""
    known = {
        column.header(language): column.field
        for column in RELATIONS.columns
        if not column.derived
        for language in LANGUAGES
    }
    return [known.get(one, "") for one in headers]


def relation_fields(
    fields: list[str],
    named: Sequence[tuple[int, int, int, str]],
    columns: Sequence[Sequence[Cell]],
) -> list[str]:
    """Return the field of each column of a table with relations.

    Args:
        fields: one empty text for each column.
        named: how sure, and which column, for each header that is known.
        columns: the cells.
    """
    has_direction = any(field == "direction" for *_, field in named)
    for _, _, place, field in sorted(named, reverse=True):
        cells = [seen(text_in(cell)) for cell in columns[place] if not is_blank(cell)]
        if field == "kind" and cells and all(map(direction_of, cells)):
            # Gephi's type; the list may say it in a column of its own too, as ours does.
            if not has_direction:
                fields[place] = "direction"
        elif field not in fields:
            fields[place] = field
        elif field == "kind":
            _second_kind(fields, place, cells)
    if "kind" not in fields and len(columns) > 2:
        _find_kind(fields, columns)
    missing = [field for field in ("source", "target") if field not in fields]
    if "source" in missing and len(fields) > 1:
        free = [place for place, field in enumerate(fields) if not field]
        for field, place in zip(missing, free, strict=False):
            fields[place] = field
    return fields


def _find_kind(fields: list[str], columns: Sequence[Sequence[Cell]]) -> None:
    """Find the column of which every answer is a word for a kind of relation."""
    for place, column in enumerate(columns):
        cells = [seen(text_in(cell)) for cell in column if not is_blank(cell)]
        if not fields[place] and cells and all(map(is_kind_of_relation, cells)):
            fields[place] = "kind"
            return


def _second_kind(fields: list[str], place: int, cells: Sequence[str]) -> None:
    """Give the kind to the column with words for one; the other of the two is a note."""
    free = "note" if "note" not in fields else ""
    if any(map(is_kind_of_relation, cells)):
        fields[fields.index("kind")] = free
        fields[place] = "kind"
    else:
        fields[place] = free
