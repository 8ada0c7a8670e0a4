"""A map of ours that was taken home comes back whole: with relations, roles and IDs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.exchange.sharing.shareable import left_out
from regiolab.locale import N_, plural
from regiolab.scenes.drawing.words import listed
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.map.state import MapState

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.json import Json


class BringingBackCommands(MapState):
    """The commands with which a file of our own takes the place of the map."""

    _brought: Workspace | None = None

    def command_brought_take(self) -> Reply:
        """Put the file in the place of what is here; one undo brings that back."""
        if self._brought is not None:
            self.workspace.replace_content(self._brought, N_("open a file"), {})
        self._brought = None
        return Reply(self.words(N_("Opened. With undo you go back to what was here.")))

    def command_brought_leave(self) -> Reply:
        """Forget the file."""
        self._brought = None
        return Reply(self.words(N_("Nothing was changed.")))

    def _brought_says(self, brought: Workspace) -> str:
        parties, relations = len(brought.stakeholders), len(brought.relations)
        return self.words(
            N_("In this file: a whole map of regiolab, with {parties} and {relations}."),
            parties=plural(self.language, N_("{count} party"), N_("{count} parties"), parties),
            relations=plural(
                self.language, N_("{count} relation"), N_("{count} relations"), relations
            ),
        )

    def _brought_view(self) -> Json | None:
        brought = self._brought
        if brought is None:
            return None
        return {
            "title": self._brought_says(brought),
            "lost": self._lost(brought),
            "take": self.words(N_("Put this in the place of what is here")),
            "leave": self.words(N_("Leave what is here")),
        }

    def _lost(self, brought: Workspace) -> str:
        """Return which parties and answers are here and not in the file; empty for none."""
        kept = {party.id for party in brought.stakeholders}
        gone = [party.name for party in self.workspace.stakeholders if party.id not in kept]
        there = {
            (part.collection, part.field) for part in left_out(brought, shareable=False).shared
        }
        gone += [
            part.text(self.language)
            for part in left_out(self.workspace, shareable=False).shared
            if (part.collection, part.field) not in there
        ]
        if not gone:
            return ""
        return self.words(
            N_("Not in the file, so no longer here afterwards: {names}."),
            names=listed(self.language, gone),
        )
