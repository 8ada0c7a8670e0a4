"""Which steps of a workspace were taken, and which taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from regiolab.model.change import Change
    from regiolab.model.json import JsonValue

Kind = Literal["do", "undo", "redo", "note"]
"""What happened to a change; a `note` is kept like the rest, but is no step to take back."""


def last(steps: Sequence[Change], which: Callable[[Change], bool]) -> Change | None:
    """Return the last of some steps of which `which` says yes, `None` for none."""
    return next((one for one in reversed(steps) if which(one)), None)


@dataclass
class History:
    """Which changes were made and which were taken back, newest last."""

    done: list[Change] = field(default_factory=list)
    undone: list[Change] = field(default_factory=list)

    def record(self, kind: Kind, change: Change) -> None:
        """Note that a change was made, taken back, or made again; a `note` leaves no trace here.

        For `undo`, `change` is what was taken back of it; for `redo` what was made again. It
        need not be known: a journal forgets its oldest changes. A new step ends what could be
        made again at its place, and nowhere else.
        """
        match kind:
            case "do":
                self.done.append(change)
                self.undone = [one for one in self.undone if one.place != change.place]
            case "undo":
                self.done = [one for one in self.done if one.id != change.id]
                if change.edits:  # of what others changed in full nothing was taken back
                    self.undone.append(change)
            case "redo":
                self.undone = [one for one in self.undone if one.id != change.id]
                self.done.append(change)

    def theirs_since(self, change: Change) -> list[Change]:
        """Return what was done at other places after a step."""
        at = next((at for at, one in enumerate(self.done) if one.id == change.id), len(self.done))
        return [one for one in self.done[at + 1 :] if one.place != change.place]

    def last_fields_of(self, collection: str, id_: str) -> dict[str, JsonValue] | None:
        """Return what a removed entity held, `None` if the history does not know it."""
        for change in reversed(self.done):
            for edit in reversed(change.edits):
                same = (edit.collection, edit.id, edit.field) == (collection, id_, None)
                if same and edit.after is None and isinstance(edit.before, dict):
                    return edit.before
        return None
