"""What is in a field of a party: read from the party, from a control, and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_, full_date, text
from regiolab.model.party_fields import ASKED, party_field
from regiolab.model.words import word

if TYPE_CHECKING:
    from regiolab.model.entities import Stakeholder
    from regiolab.model.party_fields import PartyField

BETWEEN_NAMES = ";"
"""Between several names in one control."""


def is_editable(field: str) -> bool:
    """Return whether the form of a party has this field."""
    return any(one.field == field for one in ASKED)


def is_level(field: str) -> bool:
    """Return whether an answer is one of the five levels."""
    return party_field(field).kind == "level"


def as_value(field: str, value: Any) -> Any:
    """Return a value from a control as the model has it: nothing chosen is unknown."""
    record = party_field(field)
    if value is None or value == "":
        return "" if record.kind == "line" and record.always else None
    if record.kind == "names":
        return [name.strip() for name in value.split(BETWEEN_NAMES) if name.strip()]
    return int(value) if record.kind == "level" else value


def answer_of(party: Stakeholder, record: PartyField) -> Any:
    """Return what the party has in a field; `None` when it, or what it is a part of, is unknown."""
    value: Any = party
    for step in record.field.split("."):
        value = None if value is None else getattr(value, step)
    return value


def in_words(language: str, party: Stakeholder, record: PartyField) -> str:
    """Return what the party has in a field as a person reads it; empty when it is unknown."""
    value = answer_of(party, record)
    if value is None or value is False:
        return ""
    match record.kind:
        case "yes":
            return text(language, N_("yes"))
        case "day":
            return full_date(language, value)
        case "level" | "choice":
            return word(language, record.words, value)
        case "choices":
            return ", ".join(word(language, record.words, code) for code in value)
        case "names":
            return f"{BETWEEN_NAMES} ".join(value)
        case _:
            return str(value)
