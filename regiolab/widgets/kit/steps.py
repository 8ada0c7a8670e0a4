"""Which widget a step belongs to, and in words what taking it back did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, listed, plural, text
from regiolab.model.screen_names import PART_NAMES
from regiolab.model.words import word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model import Workspace
    from regiolab.model.change import Change, Edit
    from regiolab.model.workspace import Taken

_SUBJECTS: Final[Mapping[str, str]] = {
    "stakeholders": "map",
    "relations": "map",
    "agenda": "agenda",
    "challenges": "agenda",
    "indicators": "agenda",
    "actions": "agenda",
    "milestones": "agenda",
    "commitments": "agenda",
    "tensions": "scan",
    "seats": "scan",
    "ballots": "vote",
    "own_figures": "own_figures",
    "practices": "practices",
    "kit": "kit",
}
"""Collection -> the subject of a step on it that was made outside a widget."""

WHOLE: Final = "work"
"""The subject of a step in a widget about the whole work."""

_MOST_NAMED: Final = 5


def subject_of(change: Change) -> str:
    """Return the subject that a step is about, as `KitWidget.subject` calls it.

    A step made outside a widget, or by an earlier version, is about what it changes first.
    """
    if change.subject or not change.edits:
        return change.subject
    return _SUBJECTS.get(change.edits[0].collection, WHOLE)


def is_on_the_whole_work(change: Change) -> bool:
    """Whether a step is on several parts at once, made as a step on the whole: opening a file."""
    return change.subject == WHOLE and len(_collections(change)) > 1


def part_of(change: Change, language: str) -> str:
    """Return the part of the work that a step changes first, such as "the parties".

    It is empty for a step on the whole work.
    """
    if not change.edits or is_on_the_whole_work(change):
        return ""
    collection = change.edits[0].collection
    return text(language, PART_NAMES.get(collection, PART_NAMES["about"]))


def taken_in_words(workspace: Workspace, taken: Taken, language: str, message: str) -> str:
    """Return what was undone or done again, and what stays for somebody else changed it.

    Args:
        workspace: as it is afterwards.
        taken: the step.
        language: of the words.
        message: with `{step}`.
    """
    change = taken.change
    said = text(language, message, step=text(language, change.name, **change.values))
    stays = list(dict.fromkeys(_called(workspace, edit, language) for edit in taken.stays))
    if not stays:
        return said
    more = len(stays) - _MOST_NAMED
    if more > 0:
        stays = [
            *stays[:_MOST_NAMED],
            plural(language, N_("{count} more"), N_("{count} more"), more),
        ]
    kept = text(
        language,
        N_("This stays as it is, for it was changed or used meanwhile: {items}."),
        items=listed(language, stays),
    )
    return f"{said}. {kept}"


def _collections(change: Change) -> set[str]:
    return {edit.collection for edit in change.edits}


def _called(workspace: Workspace, edit: Edit, language: str) -> str:
    """Return what the thing is called that an edit is about."""
    if edit.collection == "tensions":
        return word(language, "tension", edit.id)
    there = workspace.state.get(edit.collection, {}).get(edit.id)
    for known in (there, edit.before, edit.after):
        if isinstance(known, dict) and (name := known.get("name") or known.get("title")):
            return f"“{name}”"
    return text(language, PART_NAMES.get(edit.collection, PART_NAMES["about"]))
