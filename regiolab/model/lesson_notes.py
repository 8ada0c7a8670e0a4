"""Keep what a group did in a lesson: beside its work, and no step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model.change import Change, Edit, value_at, with_value
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from regiolab.model.json import JsonValue
    from regiolab.model.workspace import Workspace


def note(workspace: Workspace, lesson: str, fields: dict[str, Any]) -> None:
    """Note something about a lesson; nothing is written when it is known already.

    Undo in the map should not take back that a lesson was opened, so this is no step of it.

    Args:
        workspace: what the group makes.
        lesson: the number of the lesson.
        fields: path in a `LessonWork` (`opened`, `answers.growth`) -> value.

    Raises:
        InputError: a value is not allowed.
    """
    with workspace.guard():
        known: dict[str, JsonValue] | None = workspace.state["lessons"].get(lesson)
        wanted = known or {"id": lesson, "order": int(lesson)}
        for path, value in fields.items():
            wanted = with_value(wanted, path, value)
        kept = validated("lessons", wanted)[1]
        if known is None:
            edits = [Edit("lessons", lesson, None, None, kept)]
        else:
            edits = [
                Edit("lessons", lesson, path, value_at(known, path), value_at(kept, path))
                for path in fields
            ]
        workspace.apply_note(Change(N_("note what was done"), {}, tuple(edits)))
