"""A work as columns of short text: what a share code packs.

The same content as the file, written so that it packs well: per collection one line for each
field, with the values of all entities behind each other; an id of ours is written once and then
pointed at; what follows from the rest (the place in a list, the id of a relation) is left out.

The first line is the work without its collections, as JSON. A collection is a line with its name
and its number of fields, then a line per field: its name and one cell per entity, with tabs
between them. An empty cell is no value; a cell is a text as it stands, or JSON.
"""

from __future__ import annotations

import json
import re
from itertools import accumulate
from typing import TYPE_CHECKING, Final, cast

from regiolab.model.relation_key import relation_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from regiolab.model.json import Json, JsonValue

_OWN_ID = re.compile(r"[2-9a-hjkmnp-tv-z]{8}")
"""What `new_id` makes. Other ids are not pointed at: they are short, or words."""

_BARE = re.compile(r"(?!(?:true|false|null)\Z)(?:[^\W\d]|#)[^\t\n\\\"]*|\d{4}-\d\d-\d\d")
"""Text that stands in a cell without quotation marks: no JSON begins with a letter or `#`, or is a
day."""

_BARE_ID = re.compile(r"[^\t\n\\\"]+")
"""An id stands without them more often: it is always text."""

_POINTER = re.compile(r"#(\d{1,6})")

_PLACES: Final = "order+"
"""The line with places in a list, each as its distance to where it would be; no field's name."""


def written_in_columns(work: Json) -> str:
    """Return a work, as its canonical text reads, in columns."""
    tables = {name: value for name, value in work.items() if _is_table(value)}
    own = [item["id"] for items in tables.values() for item in items if _is_own(item["id"])]
    places = {id_: place for place, id_ in enumerate(own)}
    rest = {name: value for name, value in work.items() if name not in tables}
    lines = [_json(_pointing(rest, places))]
    for name, items in tables.items():
        columns = list(_columns(name, items, places))
        lines += [f"{_heading(name)}\t{len(columns)}", *columns]
    return "\n".join(lines)


def read_columns(text: str) -> Json:
    """Return the work that was written in columns.

    Raises:
        ValueError: this is something else.
    """
    lines = iter(text.split("\n"))
    try:
        rest = _value(next(lines))
        tables: dict[str, dict[str, list[JsonValue]]] = {}
        for line in lines:
            name, count = line.split("\t")
            rows = [next(lines).split("\t") for _ in range(int(count))]
            tables[str(_value(name))] = {head: _values(head, cells) for head, *cells in rows}
        ids = [id_ for columns in tables.values() for id_ in columns["id"] if _is_own(id_)]
        work: Json = {str(name): value for name, value in _pointed_at(rest, ids).items()}
        for name, columns in tables.items():
            work[name] = _entities(name, columns, ids)
    except (LookupError, TypeError, AttributeError, RuntimeError, StopIteration) as error:
        raise ValueError("no work in columns") from error
    return work


def _is_table(value: JsonValue) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(item, dict) and isinstance(item.get("id"), str) for item in value)
    )


def _is_own(id_: JsonValue) -> bool:
    return isinstance(id_, str) and _OWN_ID.fullmatch(id_) is not None


def _columns(name: str, items: list[Json], places: Mapping[str, int]) -> Iterator[str]:
    ids = ("" if _follows(name, item) else _id_cell(item["id"]) for item in items)
    yield "\t".join(["id", *ids])
    for field in sorted({field for item in items for field in item} - {"id"}):
        values = [item.get(field, _NOTHING) for item in items]
        if field == "order" and all(type(value) is int for value in values):
            distances = _distances(values)
            yield _column(_PLACES, distances if any(distances) else [])
        else:
            yield _column(_heading(field), [_pointing(value, places) for value in values])


class _Nothing:
    """The value of a field that an entity does not have."""


_NOTHING = _Nothing()


def _follows(name: str, item: Json) -> bool:
    """Return whether an id is what follows from the other fields."""
    ends = [item.get(end) for end in ("source", "target", "kind")]
    return (
        name == "relations"
        and all(isinstance(end, str) for end in ends)
        and item["id"] == relation_id(*cast("list[str]", ends))
    )


def _distances(places: Sequence[int]) -> list[int]:
    return [place - before - 1 for before, place in zip([0, *places], places, strict=False)]


def _column(head: str, values: Sequence[JsonValue]) -> str:
    return "\t".join([head, *map(_cell, values)])


def _heading(name: str) -> str:
    return name if name.isidentifier() and _BARE.fullmatch(name) else _json(name)


def _id_cell(id_: str) -> str:
    return id_ if _BARE_ID.fullmatch(id_) else _json(id_)


def _cell(value: JsonValue) -> str:
    if value is _NOTHING:
        return ""
    return value if isinstance(value, str) and _BARE.fullmatch(value) else _json(value)


def _json(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _pointing(value: JsonValue, places: Mapping[str, int]) -> JsonValue:
    """Return a value with `#3` in the place of the id that comes fourth."""
    match value:
        case str():
            if value in places:
                return f"#{places[value]}"
            return f"#{value}" if value.startswith("#") else value
        case list():
            return [_pointing(part, places) for part in value]
        case dict():
            return {_pointing(key, places): _pointing(part, places) for key, part in value.items()}
        case _:
            return value


def _pointed_at(value: JsonValue, ids: Sequence[JsonValue]) -> JsonValue:
    """Return a value with the ids themselves in the place of what points at them."""
    match value:
        case str() if value.startswith("##"):
            return value[1:]
        case str():
            found = _POINTER.fullmatch(value)
            return ids[int(found[1])] if found else value
        case list():
            return [_pointed_at(part, ids) for part in value]
        case dict():
            return {_pointed_at(key, ids): _pointed_at(part, ids) for key, part in value.items()}
        case _:
            return value


def _values(head: str, cells: Sequence[str]) -> list[JsonValue]:
    of = _id_value if head == "id" else _value
    return [of(cell) if cell else _NOTHING for cell in cells]


def _id_value(cell: str) -> JsonValue:
    return cell if _BARE_ID.fullmatch(cell) else json.loads(cell)


def _value(cell: str) -> JsonValue:
    return cell if _BARE.fullmatch(cell) else json.loads(cell)


def _entities(
    name: str, columns: Mapping[str, list[JsonValue]], ids: Sequence[JsonValue]
) -> list[Json]:
    entities: list[Json] = [{"id": id_} for id_ in columns["id"]]
    for head, values in columns.items():
        if head == "id":
            continue
        field, read = _read_column(head, values, ids, len(entities))
        for entity, value in zip(entities, read, strict=True):
            if value is not _NOTHING:
                entity[field] = value
    for entity in entities:
        if entity["id"] is _NOTHING:
            if name != "relations":
                raise ValueError("an entity without an id")
            entity["id"] = relation_id(*(str(entity[end]) for end in ("source", "target", "kind")))
    return entities


def _read_column(
    head: str, values: list[JsonValue], ids: Sequence[JsonValue], count: int
) -> tuple[str, list[JsonValue]]:
    """Return the name of a field and its values."""
    if head != _PLACES:
        return str(_value(head)), [_pointed_at(value, ids) for value in values]
    distances = values or [0] * count
    _, *places = accumulate(distances, lambda before, step: before + step + 1, initial=0)
    return "order", places
