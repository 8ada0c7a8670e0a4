"""Which fields of a party can be edited, and how a value from a control comes into the model."""

from __future__ import annotations

from typing import Any, Final

LEVEL_FIELDS: Final = frozenset({"influence", "interest"})
"""Fields that say where a party stands: to change one is to move it."""

FIELDS: Final = frozenset(
    {
        *LEVEL_FIELDS,
        *("name", "sector", "wants", "role.now", "note"),
        *("abbreviation", "aliases", "kind", "corners", "scale", "limits", "reason", "discuss"),
        *("contact.role", "contact.by", "role.desired"),
    }
)
"""The fields of a party that the form and the picture can edit."""


def as_value(field: str, value: Any) -> Any:
    """Return a value from a control as the model has it: nothing chosen is unknown."""
    if value is None or value == "":
        return None if field != "name" else ""
    if field == "aliases":
        return [name.strip() for name in value.split(";") if name.strip()]
    return int(value) if field in LEVEL_FIELDS else value
