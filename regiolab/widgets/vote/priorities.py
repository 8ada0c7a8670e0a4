"""Priorities: a group votes on what comes first in its own agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs, points, table_of_view
from regiolab.widgets.vote.vote import Vote, VoteContext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.widgets.kit.readable import Readable


class Priorities(KitWidget):
    """Vote on what comes first: everybody alone, one after the other, and then together."""

    _esm = script("priorities")
    _css = styles("priorities")
    subject = "vote"
    workshop_steps = ("vote",)
    parts = (Vote,)

    def make_context(self) -> VoteContext:
        """Return the own work: its agenda is voted on, and the votes are kept in it."""
        return VoteContext(self.stored, self.language)

    def make_view(self) -> Json:
        """Return the list to vote on, the vote that is being made, and the result when asked."""
        return self.part(Vote).view()

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return what is voted on; the result is private."""
        view = self.view
        told = [*paragraphs(view["intro"]), *points(self.part(Vote).voted_on(shown))]
        result = view["result"] if private else None
        if result:
            told += [*paragraphs(result["agreement"], result["best"]), *table_of_view(result)]
        return told
