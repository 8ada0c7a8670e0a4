"""Take a step back, or make it again, on a state that others went on with.

What somebody else changed since is theirs: it stays, and is named. Nothing becomes a conflict.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.model.change import Change, Edit, State, value_at, with_edit
from regiolab.model.integrity import integrity_edits, is_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True)
class Step:
    """A step as it was really taken.

    Attributes:
        state: where it led to.
        made: the edits that were made.
        stays: the edits that were not, for somebody changed the same meanwhile or builds on it.
    """

    state: State
    made: tuple[Edit, ...]
    stays: tuple[Edit, ...]


def step_on(edits: Sequence[Edit], state: State, theirs: Iterable[Change] = ()) -> Step:
    """Make edits where the state still is as they found it.

    Args:
        edits: of a change to make again, or the inverse of those of a change to take back.
        state: as it is now.
        theirs: what others changed since; what they touched stays, also where it has the value
            that it had.
    """
    touched = [edit for change in theirs for edit in change.edits]
    wanted = [edit for edit in edits if edit.before != edit.after]
    stays = [edit for edit in wanted if any(_same_place(edit, other) for other in touched)]
    while True:
        step = _made(wanted, stays, state)
        built_on = [edit for edit in step.made if _is_built_on(edit, step.state)]
        if not built_on:
            return step
        stays = [*stays, *built_on]


def _made(wanted: Sequence[Edit], theirs: Sequence[Edit], start: State) -> Step:
    state = start
    made: list[Edit] = []
    stays: list[Edit] = []
    for edit in wanted:
        entity = state.get(edit.collection, {}).get(edit.id)
        current = entity if edit.field is None else value_at(entity, edit.field)
        gone = edit.field is not None and entity is None
        if edit in theirs or gone or current not in (edit.before, edit.after):
            stays.append(edit)
        elif current != edit.after:
            state = with_edit(state, edit)
            made.append(edit)
    # What comes back may name something that is gone by now.
    ours = {(edit.collection, edit.id) for edit in made}
    for edit in integrity_edits(start, state):
        if (edit.collection, edit.id) in ours or edit.collection == "conflicts":
            state = with_edit(state, edit)
            made.append(edit)
    return Step(state, tuple(made), tuple(stays))


def _is_built_on(edit: Edit, state: State) -> bool:
    """Whether an edit takes something away that something else still names."""
    return edit.field is None and edit.after is None and is_named(state, edit.collection, edit.id)


def _same_place(edit: Edit, other: Edit) -> bool:
    if (edit.collection, edit.id) != (other.collection, other.id):
        return False
    if edit.field is None or other.field is None:
        return True
    one, two = f"{edit.field}.", f"{other.field}."
    return one.startswith(two) or two.startswith(one)
