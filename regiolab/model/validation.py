"""Check an entity and say in one sentence what is wrong with it."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from regiolab.locale import N_
from regiolab.model.entities import COLLECTIONS, SINGLETONS, Entity
from regiolab.model.errors import InputError
from regiolab.model.fields import on_one_line

if TYPE_CHECKING:
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
                given=_shortened(value),
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


def _in_a_sentence(error: ErrorDetails) -> InputError:
    """Return what to do about an error; it is shown beside the field, so it need not name it."""
    field = ".".join(str(part) for part in error["loc"]) or None
    given = _shortened(error.get("input"))
    limits = error.get("ctx", {})
    match error["type"]:
        case "missing" | "string_too_short" | "too_short":
            last = str(error["loc"][-1])
            empty = _CANNOT_STAY_EMPTY.get(last, N_("This cannot stay empty. Fill it in."))
            return InputError(empty, field)
        case "string_too_long" | "too_long" if isinstance(error["input"], str):
            return InputError(
                N_(
                    "This text has {length} characters and at most {limit} fit. "
                    "Shorten it; what you typed is still here."
                ),
                field,
                length=len(str(on_one_line(error["input"]))),
                limit=limits["max_length"],
            )
        case "too_long":
            return InputError(
                N_("At most {limit} fit here. Take one away first."),
                field,
                limit=limits["max_length"],
            )
        case "literal_error" | "string_pattern_mismatch" | "string_unicode":
            return InputError(
                N_("“{given}” is not one of the answers here. Choose one from the list."),
                field,
                given=given,
            )
        case "greater_than_equal":
            return InputError(
                N_("{given} is too low here. Choose {limit} or higher."),
                field,
                given=given,
                limit=f"{limits['ge']:g}",
            )
        case "less_than_equal":
            return InputError(
                N_("{given} is too high here. Choose {limit} or lower."),
                field,
                given=given,
                limit=f"{limits['le']:g}",
            )
        case "int_type" | "int_from_float" | "int_parsing_size":
            return InputError(
                N_("Fill in a whole number here; “{given}” is not one."), field, given=given
            )
        case "float_type" | "finite_number":
            return InputError(
                N_("Fill in a number here; “{given}” is not one."), field, given=given
            )
        case "bool_type":
            return InputError(N_("Choose yes or no here."), field)
        case "day":
            return InputError(
                N_("“{given}” is not a date. Write it like this: 2026-03-12."),
                field,
                given=given,
            )
        case "same_ends":
            return InputError(
                N_("A relation needs two different parties. Choose another one."), "target"
            )
        case "string_type":
            return InputError(N_("Fill in text here; “{given}” is not text."), field, given=given)
        case _:
            return InputError(
                N_("“{given}” does not fit here. Fill in something else."), field, given=given
            )


def _shortened(value: object, length: int = 40) -> str:
    text = str(on_one_line(str(value)))
    return text if len(text) <= length else text[: length - 1] + "…"
