"""Apply a change to a state that somebody else may have changed meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from regiolab.model.change import Change, Edit, State, new_id, value_at, with_edit
from regiolab.model.integrity import integrity_edits

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Outcome:
    """A change as it was really made, the state it led to, and the conflicts it left.

    `change` holds what the state really went from and to, so its inverse takes it back exactly.
    """

    state: State
    change: Change
    conflicts: tuple[str, ...] = ()


def rebase(change: Change, state: State) -> Outcome:
    """Apply a change edit by edit.

    A field that still holds `before` becomes `after`. A field that already holds `after` stays.
    A field that holds a third value stays too, and both values are kept as a conflict.
    Edits that keep references whole are added to the change.
    """
    start = state
    made: list[Edit] = []
    conflicts: list[str] = []
    for edit in change.edits:
        for step in _steps(edit, state, change):
            state = with_edit(state, step)
            made.append(step)
            if step.collection == "conflicts" and step.before is None:
                conflicts.append(step.id)
    for edit in integrity_edits(start, state):
        state = with_edit(state, edit)
        made.append(edit)
    return Outcome(state, change.with_edits(made), tuple(conflicts))


def _steps(edit: Edit, state: State, change: Change) -> Iterator[Edit]:
    if edit.before == edit.after:
        return  # the author left this as it was: whoever changed it meanwhile is right
    entity = state.get(edit.collection, {}).get(edit.id)
    if edit.field is not None and entity is None:
        yield from _conflict(edit, None, change)
        return
    current = entity if edit.field is None else value_at(entity, edit.field)
    if current == edit.after:
        return
    if current == edit.before:
        yield Edit(edit.collection, edit.id, edit.field, current, edit.after)
    else:
        yield from _conflict(edit, current, change)


def _conflict(edit: Edit, theirs: object, change: Change) -> Iterator[Edit]:
    """Keep both values, until somebody chooses."""
    fields = {
        "id": new_id(),
        "order": 0,
        "collection": edit.collection,
        "entity": edit.id,
        "field": edit.field,
        "mine": edit.after,
        "theirs": theirs,
        "at": change.at or datetime.now(UTC).isoformat(timespec="seconds"),
    }
    kept = {name: value for name, value in fields.items() if value is not None}
    yield Edit("conflicts", str(kept["id"]), None, None, kept)


def resolution(conflict: dict[str, object], state: State, *, mine: bool) -> list[Edit]:
    """Return the edits that settle a conflict: take my value, or leave theirs.

    Both take the conflict away.
    """
    collection, id_ = str(conflict["collection"]), str(conflict["entity"])
    edits = [Edit("conflicts", str(conflict["id"]), None, conflict, None)]
    entity = state.get(collection, {}).get(id_)
    if not mine:
        return edits
    field, value = conflict.get("field"), conflict.get("mine")
    if field is None:
        edits.append(Edit(collection, id_, None, entity, value))
    elif entity is not None:
        edits.append(Edit(collection, id_, str(field), value_at(entity, str(field)), value))
    return edits
