"""The one undo stack of a workspace."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from regiolab.model.change import Change
    from regiolab.model.json import JsonValue

Kind = Literal["do", "undo", "redo", "note"]
"""What happened to a change; a `note` is kept like the rest, but is no step to take back."""


@dataclass
class History:
    """Which changes were made and which were taken back, newest last."""

    done: list[Change] = field(default_factory=list)
    undone: list[Change] = field(default_factory=list)

    def record(self, kind: Kind, change: Change) -> None:
        """Note that a change was made, taken back, or made again; a `note` leaves no trace here.

        For `undo`, `change` is the one that was taken back; for `redo` the one made again. It
        need not be on the stack: a journal forgets its oldest changes.
        """
        match kind:
            case "do":
                self.done.append(change)
                self.undone.clear()
            case "undo":
                del self.done[-1:]
                self.undone.append(change)
            case "redo":
                del self.undone[-1:]
                self.done.append(change)

    def last_fields_of(self, collection: str, id_: str) -> dict[str, JsonValue] | None:
        """Return what a removed entity held, `None` if the history does not know it."""
        for change in reversed(self.done):
            for edit in reversed(change.edits):
                same = (edit.collection, edit.id, edit.field) == (collection, id_, None)
                if same and edit.after is None and isinstance(edit.before, dict):
                    return edit.before
        return None
