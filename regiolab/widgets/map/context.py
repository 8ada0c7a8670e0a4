"""What the parts of the stakeholder map share: the workspace and what stands on the screen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast

from regiolab.widgets.kit.part import Context
from regiolab.widgets.map.in_sight import parties_in_sight, relations_in_sight
from regiolab.widgets.map.state import Carried, Filter, NewRelation, Picture, Selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.entities import Relation, Stakeholder


@dataclass
class MapContext(Context):
    """The workspace, and the state of the screen that more than one part reads or changes.

    Attributes:
        selection: which parties are selected.
        filter: which part of the map is shown.
        picture: which picture is shown.
        carried: the party that was picked up with the keyboard, if any.
        new_relation: the relation that is being laid, if any.
        brought: a map of ours that came in from a file and waits for a decision, if any.
    """

    selection: Selection = field(default_factory=Selection)
    filter: Filter = field(default_factory=Filter)
    picture: Picture = field(default_factory=Picture)
    carried: Carried | None = None
    new_relation: NewRelation | None = None
    brought: Workspace | None = None

    def party(self, id_: str | None) -> Stakeholder | None:
        """Return a party, `None` when it is not on the map (any more)."""
        if id_ is None:
            return None
        return cast("Stakeholder | None", self.workspace.get("stakeholders", id_))

    def relation(self, id_: str) -> Relation | None:
        """Return a relation, `None` when it is not on the map (any more)."""
        return cast("Relation | None", self.workspace.get("relations", id_))

    def name(self, id_: str) -> str:
        """Return what a party is called, empty for none."""
        party = self.party(id_)
        return party.name if party else ""

    @property
    def marked(self) -> tuple[str, ...]:
        """The parties with a line around them: while a relation is laid, its ends."""
        if self.new_relation is not None:
            return tuple(id_ for id_ in (self.new_relation.source, self.new_relation.target) if id_)
        return self.selection.ids

    def choose(self, party: str | None) -> None:
        """Select one party and open its form, or select none."""
        self.selection = Selection((party,) if party else ())

    def show_everybody(self) -> None:
        """Take the filter away."""
        self.filter = Filter()

    def reveal(self, parties: Sequence[str]) -> None:
        """Show everything again when the filter hides one of these parties."""
        if not {party.id for party in self.parties_in_sight()}.issuperset(parties):
            self.show_everybody()

    def relations_in_sight(self) -> list[Relation]:
        """Return the relations that fit the filter."""
        return relations_in_sight(self.workspace, self.filter)

    def parties_in_sight(self) -> list[Stakeholder]:
        """Return the parties that fit the filter."""
        return parties_in_sight(self.workspace, self.filter, self.relations_in_sight())

    def forget_who_is_gone(self) -> None:
        """Drop parties that left the map from selection, hand and filter."""
        there = tuple(id_ for id_ in self.selection.ids if self.party(id_))
        self.selection = replace(self.selection, ids=there)
        if self.carried is not None and self.party(self.carried.party) is None:
            self.carried = None
        if self.filter.around and self.party(self.filter.around) is None:
            self.filter = replace(self.filter, around="")
