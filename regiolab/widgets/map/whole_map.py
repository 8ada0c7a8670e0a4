"""A map of ours that was taken home comes back whole: with relations, roles and IDs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from regiolab.exchange.sharing.shareable import left_out
from regiolab.locale import N_, listed, plural, text
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.context import MapContext

if TYPE_CHECKING:
    from regiolab.model import Workspace


class BroughtView(TypedDict):
    """What came in, what is lost by it, and the two buttons."""

    title: str
    lost: str
    take: str
    leave: str


class WholeMap(Part[MapContext]):
    """A file of our own that takes the place of the map, or doesn't."""

    def command_brought_take(self) -> Reply:
        """Put the file in the place of what is here; one undo brings that back."""
        if self.context.brought is not None:
            self.workspace.go_on_with(self.context.brought, N_("open a file"))
        self.context.brought = None
        return Reply(self.words(N_("Opened. With undo you go back to what was here.")))

    def command_brought_leave(self) -> Reply:
        """Forget the file."""
        self.context.brought = None
        return Reply(self.words(N_("Nothing was changed.")))

    def view(self) -> BroughtView | None:
        """Return what came in and what is lost by it; nothing where nothing waits."""
        brought = self.context.brought
        if brought is None:
            return None
        return {
            "title": brought_in_words(self.language, brought),
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


def brought_in_words(language: str, brought: Workspace) -> str:
    """Return what is in a file of ours."""
    parties, relations = len(brought.stakeholders), len(brought.relations)
    return text(
        language,
        N_("In this file: a whole map of regiolab, with {parties} and {relations}."),
        parties=plural(language, N_("{count} party"), N_("{count} parties"), parties),
        relations=plural(language, N_("{count} relation"), N_("{count} relations"), relations),
    )
