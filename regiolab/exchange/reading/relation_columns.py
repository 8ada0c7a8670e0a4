"""When the rows of a table are relations, and what each of its columns holds then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.exchange.reading.headers import header
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.reading.values import direction_of, is_kind_of_relation
from regiolab.exchange.tables.cells import Cell, text_in
from regiolab.model.fields import is_blank

if TYPE_CHECKING:
    from collections.abc import Sequence


def are_relations(headers: Sequence[str], columns: Sequence[Sequence[Cell]]) -> bool:
    """Say whether the rows are relations: two columns for parties, and none with names beside."""
    ends = _ends(headers)
    if ends is None:
        return False
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
    labels = cells[names[0]]
    return bool(kinds) and (not all(labels) or len({*labels}) < len(labels))


def _ends(headers: Sequence[str]) -> tuple[int, int] | None:
    found: dict[str, int] = {}
    for place, one in enumerate(headers):
        known = header(one, "relations")
        if known and known.field in {"source", "target"}:
            found.setdefault(known.field, place)
    return (found["source"], found["target"]) if len(found) == 2 else None


def _is_name(given: str) -> bool:
    found = header(given, "parties")
    return bool(found and found.field in {"name", "organisation"} and found.sure == 2)


def _is_kind(given: str) -> bool:
    found = header(given, "relations")
    return bool(found and found.field == "kind")


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
    for _, _, place, field in sorted(named, reverse=True):
        cells = [seen(text_in(cell)) for cell in columns[place] if not is_blank(cell)]
        if field == "kind" and cells and all(map(direction_of, cells)):
            field = "direction"
        if field not in fields:
            fields[place] = field
        elif field == "kind" and cells and any(map(is_kind_of_relation, cells)):
            fields[fields.index("kind")] = "note" if "note" not in fields else ""
            fields[place] = "kind"
        elif field == "kind" and "note" not in fields:
            fields[place] = "note"
    if "source" not in fields and "target" not in fields and len(fields) > 1:
        free = [place for place, field in enumerate(fields) if not field][:2]
        for field, place in zip(("source", "target"), free, strict=False):
            fields[place] = field
    return fields
