"""The canonical text of a workspace: JSON in UTF-8, sorted keys, nothing unknown."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model.entities import COLLECTIONS, SINGLETONS
from regiolab.model.errors import InputError
from regiolab.model.fields import on_one_line
from regiolab.model.integrity import dangling
from regiolab.model.long_work import counted, one_of
from regiolab.model.migrations import migrated
from regiolab.model.screen_names import FIELD_NAMES, PART_NAMES
from regiolab.model.validation import as_json, validated

if TYPE_CHECKING:
    from regiolab.model.change import State
    from regiolab.model.json import JsonValue

SCHEMA_VERSION = "1.0"

UNKNOWN = "unknown"
"""The collection of what this version does not know: the name in the file is the id."""


@dataclass(frozen=True)
class Document:
    """A workspace as it stands in a file.

    What a newer version added beside the collections is in the state too, under `UNKNOWN`, so
    that a change (such as opening a file) carries it along and undo brings it back.
    """

    id: str
    state: State
    schema_version: str = SCHEMA_VERSION


Texts = dict[tuple[str, str], tuple[dict[str, "JsonValue"], str]]
"""Collection and id -> the fields of an entity and how they are written."""


def written(document: Document, texts: Texts | None = None) -> str:
    """Return the canonical text: the same content is the same text, whatever the order of work.

    Args:
        document: the workspace.
        texts: what was written before; an entity that did not change is not written anew.
    """
    texts = {} if texts is None else texts
    parts: dict[str, str] = {
        **{name: _text(kept["value"]) for name, kept in document.state.get(UNKNOWN, {}).items()},
        "schema_version": _text(document.schema_version),
        "id": _text(document.id),
    }
    for name in SINGLETONS:
        fields = document.state.get(name, {}).get(name, {})
        kept = {key: value for key, value in fields.items() if key not in {"id", "order"}}
        if kept:
            parts[name] = _text(kept)
    for name in COLLECTIONS:
        entities = sorted(document.state.get(name, {}).values(), key=in_order)
        if entities:
            listed = ",\n  ".join(_entity_text(name, fields, texts) for fields in entities)
            parts[name] = f"[\n  {listed}\n ]"
    lines = ",\n ".join(f"{_text(name)}: {parts[name]}" for name in sorted(parts))
    return f"{{\n {lines}\n}}\n"


def _entity_text(collection: str, fields: dict[str, JsonValue], texts: Texts) -> str:
    key = collection, fields["id"]
    before = texts.get(key)
    if before is None or before[0] is not fields:
        before = texts[key] = fields, _text(fields, indent=2)
    return before[1]


def _text(value: JsonValue, indent: int = 1) -> str:
    """Return a value as it stands in a file, so many spaces from the margin."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1)
    return text.replace("\n", "\n" + " " * indent)


def in_order(fields: dict[str, JsonValue]) -> tuple[int, str]:
    """Return the key by which entities of one collection are listed."""
    return fields.get("order", 0), fields["id"]


def read(text: str) -> Document:
    """Return the workspace that a text holds.

    Raises:
        InputError: the text is damaged, is something else, is from a newer version, or holds a
            value that is not allowed.
    """
    data = _parsed(text)
    id_ = on_one_line(data.get("id"))
    version = data.get("schema_version")
    if not isinstance(version, str) or not isinstance(id_, str) or not id_:
        raise InputError(_FOREIGN)
    if not _VERSION.fullmatch(version):
        raise InputError(_FOREIGN)
    data = migrated(data, SCHEMA_VERSION)
    state: State = {}
    for name in SINGLETONS:
        state[name] = {name: _checked(name, {**_mapping(data, name), "id": name})}
    for number, name in enumerate(COLLECTIONS):
        with one_of(number, COLLECTIONS):
            state[name] = _entities(name, data.get(name, []))
    _refuse_dangling(state)
    known = {"schema_version", "id", *SINGLETONS, *COLLECTIONS}
    unknown = as_json({name: value for name, value in data.items() if name not in known})
    state[UNKNOWN] = {name: {"id": name, "value": value} for name, value in unknown.items()}
    return Document(id_, state, data["schema_version"])


_VERSION = re.compile(r"[A-Za-z0-9.+_-]{0,20}", re.ASCII)
_FOREIGN = N_("This is not a file of regiolab. Choose a file that you downloaded from regiolab.")
_DAMAGED = N_(
    "This file is damaged or incomplete and cannot be read. "
    "Choose another file, or download it once more."
)


def _parsed(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text.removeprefix("\ufeff"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise InputError(_DAMAGED) from error
    if not isinstance(data, dict):
        raise InputError(_FOREIGN)
    return data


def _refuse_constant(constant: str) -> None:
    """Refuse what Python reads but JSON does not know (NaN, Infinity)."""
    raise ValueError(constant)


def _mapping(data: dict[str, Any], name: str) -> dict[str, Any]:
    value = data.get(name, {})
    if not isinstance(value, dict):
        raise _wrong_part(name)
    return value


def _entities(name: str, items: object) -> dict[str, dict[str, JsonValue]]:
    if not isinstance(items, list):
        raise _wrong_part(name)
    entities: dict[str, dict[str, JsonValue]] = {}
    for item in counted(items):
        if not isinstance(item, dict):
            raise _wrong_part(name)
        fields = _checked(name, item)
        if fields["id"] in entities:
            raise InputError(
                N_(
                    "In this file two items in {part} have the same id {id}. "
                    "Give one of them another id, or choose another file."
                ),
                part=_part(name),
                id=fields["id"],
            )
        entities[fields["id"]] = fields
    return entities


def _checked(name: str, fields: dict[str, JsonValue]) -> dict[str, JsonValue]:
    try:
        return validated(name, fields)[1]
    except InputError as error:
        raise InputError(
            N_(
                "Something in this file is not right, in {part}, “{item}”, at {where}: {reason} "
                "Correct it in the file, or choose another file."
            ),
            part=_part(name),
            item=_called(fields),
            where=_field(error.field or "id"),
            reason=error,
        ) from error


def _wrong_part(name: str) -> InputError:
    return InputError(
        N_(
            "Something in this file is not right, in {part}. "
            "Correct it in the file, or choose another file."
        ),
        part=_part(name),
    )


def _refuse_dangling(state: State) -> None:
    for reference, id_, target in dangling(state):
        raise InputError(
            N_(
                "In this file “{item}” in {part} points, at {where}, at {target}, which is not in "
                "the file. Correct it in the file, or choose another file."
            ),
            part=_part(reference.collection),
            item=_called(state[reference.collection][id_]),
            where=_field(reference.field),
            target=target,
        )


def _part(name: str) -> InputError:
    return InputError(PART_NAMES[name])


def _field(path: str) -> InputError | str:
    """Return the name on the screen of a field, its name in the file when it has none."""
    name = next((step for step in path.split(".") if not step.isdecimal()), path)
    return InputError(FIELD_NAMES[name]) if name in FIELD_NAMES else f"“{name}”"


def _called(fields: dict[str, JsonValue]) -> str:
    name = fields.get("name") or fields.get("title") or fields.get("id") or "?"
    return str(on_one_line(str(name)))[:60]
