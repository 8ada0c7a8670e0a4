"""Refuse what does not fit the rest of the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model.change import with_value
from regiolab.model.errors import InputError
from regiolab.model.integrity import REFERENCES
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from regiolab.model.change import Edit, State
    from regiolab.model.json import JsonValue


def refuse_misfit(state: State, edit: Edit) -> None:
    """Refuse an edit that was right when it was made and no longer fits what is there now.

    Raises:
        InputError: its value is not allowed, points at nothing, or is a name that is taken.
    """
    fields = edit.after
    if edit.field is not None:
        fields = with_value(state[edit.collection][edit.id], edit.field, edit.after)
    if fields is not None:
        kept = validated(edit.collection, fields)[1]
        refuse_taken_name(state, edit.collection, kept)
        refuse_lost_references(state, edit.collection, kept)


def refuse_taken_name(state: State, collection: str, fields: dict[str, JsonValue]) -> None:
    """Refuse a party with the name of another party.

    Raises:
        InputError: the name is taken.
    """
    if collection != "stakeholders":
        return
    wanted = folded(fields["name"])
    for id_, other in state.get(collection, {}).items():
        if id_ != fields["id"] and folded(other["name"]) == wanted:
            raise InputError(
                N_(
                    "“{name}” is on the map already. Give this one another name, "
                    "or change the party that is there."
                ),
                field="name",
                name=other["name"],
            )


def refuse_lost_references(state: State, collection: str, fields: dict[str, JsonValue]) -> None:
    """Refuse fields that point at something that is not there.

    Raises:
        InputError: a reference leads nowhere.
    """
    for reference in REFERENCES:
        if reference.collection != collection or reference.when_gone == "name":
            continue
        value = fields.get(reference.field)
        ids = [value] if isinstance(value, str) else list(value or [])
        if any(id_ not in state.get(reference.target, {}) for id_ in ids):
            raise InputError(
                N_("This points at something that is no longer there. Choose another one."),
                field=reference.field,
            )


def folded(name: str) -> str:
    """Return a name as it is compared: without case and without superfluous spaces."""
    return " ".join(name.split()).casefold()
