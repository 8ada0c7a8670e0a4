"""Check an entity and say in one sentence what is wrong with it."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from regiolab.locale import N_
from regiolab.model.entities import COLLECTIONS, SINGLETONS, Entity
from regiolab.model.errors import InputError
from regiolab.model.fields import in_short, on_one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

Fields = dict[str, Any]
"""The fields of one entity as JSON values; an absent field is an unknown answer."""


def model_of(collection: str) -> type[Entity]:
    """Return the model of the entities in a collection or singleton.

    Raises:
        KeyError: there is no such collection.
    """
    return COLLECTIONS.get(collection) or SINGLETONS[collection]


def validated(collection: str, fields: Fields) -> tuple[Entity, Fields]:
    """Return the entity and its fields in canonical form.

    Raises:
        InputError: a field is missing, too long or not one of the allowed values.
    """
    try:
        entity = model_of(collection).model_validate(fields)
    except ValidationError as error:
        raise _in_a_sentence(error.errors()[0]) from error
    return entity, canonical(entity)


def canonical(part: BaseModel) -> Fields:
    """Return the fields as they stand in a file: nothing unknown, extra fields as they came.

    Raises:
        InputError: an extra field holds what a file cannot hold.
    """
    own = {name: _as_json(getattr(part, name)) for name in type(part).model_fields}
    kept = {name: value for name, value in own.items() if not _is_unknown(value)}
    unknown: Fields = as_json(part.model_extra or {})
    return kept | unknown


def as_json(value: Any, depth: int = 0) -> Any:
    """Return a value that this version knows nothing about, as it can be written and read again.

    Raises:
        InputError: it is nested deeper than 50 levels, or is neither text, a number, yes, no,
            a list nor a mapping.
    """
    if depth > _DEEPEST:
        raise InputError(
            N_("This is nested more than {limit} levels deep. Take some levels out."),
            limit=_DEEPEST,
        )
    match value:
        case str():
            return value.encode(errors="ignore").decode()
        case None | bool() | int():
            return value
        case float() if math.isfinite(value):
            return value
        case dict():
            return {as_json(str(key)): as_json(part, depth + 1) for key, part in value.items()}
        case list() | tuple():
            return [as_json(part, depth + 1) for part in value]
        case _:
            raise InputError(
                N_("“{given}” cannot be kept. Use text, a number, or yes or no."),
                given=in_short(value),
            )


def _as_json(value: Any) -> Any:
    match value:
        case BaseModel():
            return canonical(value)
        case dict():
            return {key: _as_json(part) for key, part in value.items()}
        case list():
            return [_as_json(part) for part in value]
        case date():
            return value.isoformat()
        case _:
            return value


def _is_unknown(value: object) -> bool:
    return value is None or value is False or value in ("", [], {})


_DEEPEST = 50

_CANNOT_STAY_EMPTY = {
    "name": N_("Fill in a name."),
    "title": N_("Fill in a title."),
    "sector": N_("Choose a sector."),
    "text": N_("Fill in a text."),
    "year": N_("Fill in a year."),
    "value": N_("Fill in a number."),
    "amount": N_("Fill in an amount."),
}
"""What to do about an empty field, by its last name; the others have a sentence in common."""


_EMPTY = frozenset({"missing", "string_too_short", "too_short"})

_CHOOSE = N_("“{given}” is not one of the answers here. Choose one from the list.")
_WHOLE_NUMBER = N_("Fill in a whole number here; “{given}” is not one.")
_NUMBER = N_("Fill in a number here; “{given}” is not one.")

_MESSAGES = {
    "too_long": N_("At most {limit} fit here. Remove one first."),
    "literal_error": _CHOOSE,
    "string_pattern_mismatch": _CHOOSE,
    "string_unicode": _CHOOSE,
    "greater_than_equal": N_("{given} is too low here. Choose {limit} or higher."),
    "less_than_equal": N_("{given} is too high here. Choose {limit} or lower."),
    "int_type": _WHOLE_NUMBER,
    "int_from_float": _WHOLE_NUMBER,
    "int_parsing_size": _WHOLE_NUMBER,
    "float_type": _NUMBER,
    "finite_number": _NUMBER,
    "bool_type": N_("Choose yes or no here."),
    "day": N_("“{given}” is not a date. Write it like this: 2026-03-12."),
    "same_ends": N_("A relation needs two different parties. Choose another one."),
    "string_type": N_("Fill in text here; “{given}” is not text."),
}
"""What to do about an error, by its type as pydantic or a validator of ours names it."""

_DOES_NOT_FIT = N_("“{given}” does not fit here. Fill in something else.")


def _in_a_sentence(error: ErrorDetails) -> InputError:
    """Return what to do about an error; it is shown beside the field, so it need not name it."""
    kind, given, limits = error["type"], error.get("input"), error.get("ctx", {})
    field = ".".join(str(part) for part in error["loc"]) or None
    if kind in _EMPTY:
        last = str(error["loc"][-1])
        return InputError(
            _CANNOT_STAY_EMPTY.get(last, N_("This cannot stay empty. Fill it in.")), field
        )
    if kind in {"string_too_long", "too_long"} and isinstance(given, str):
        return InputError(
            N_(
                "This text has {length} characters and at most {limit} fit. "
                "Shorten it; what you typed is still here."
            ),
            field,
            length=len(str(on_one_line(given))),
            limit=limits["max_length"],
        )
    return InputError(
        _MESSAGES.get(kind, _DOES_NOT_FIT),
        "target" if kind == "same_ends" else field,
        given=in_short(given),
        limit=_limit(limits),
    )


def _limit(limits: Mapping[str, Any]) -> str:
    """Return the limit that an error is about; empty when it is about none."""
    if "max_length" in limits:
        return str(limits["max_length"])
    found = next((limits[name] for name in ("ge", "le") if name in limits), None)
    return "" if found is None else f"{found:g}"
