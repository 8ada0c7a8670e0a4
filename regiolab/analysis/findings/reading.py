"""What the rules read: the parties by name, who is tied to whom, who takes part in what."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.network import EXISTING, graph_of
from regiolab.analysis.findings.order import by_name
from regiolab.model.misfits import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import networkx as nx

    from regiolab.model import Workspace
    from regiolab.model.entities import Action, Relation, Stakeholder

PARTIES_FROM: Final = 6
"""From so many parties on it is worth saying what is missing (our reading: half of a good map)."""

TIES_FROM: Final = 6
"""From so many existing relations on the network says something (our reading)."""

LIVE_SIZE: Final = 100_000
"""Parties times pairs with a relation up to which betweenness is computed at every change."""


@dataclass(frozen=True)
class Reading:
    """A workspace as the rules read it; nothing here depends on the order of adding.

    Attributes:
        parties: by name; no two parties have the same name.
        relations: by the names of their ends.
        actions: by title.
        live_size: see `LIVE_SIZE`.
        number: id -> the number that an action, challenge, indicator or milestone has on the
            screen: its place in the agenda, from 1 on.
    """

    parties: tuple[Stakeholder, ...]
    relations: tuple[Relation, ...]
    actions: tuple[Action, ...]
    live_size: float = LIVE_SIZE
    number: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, workspace: Workspace, live_size: float = LIVE_SIZE) -> Reading:
        """Read a workspace."""
        parties = tuple(sorted(workspace.stakeholders, key=by_name))
        names = {party.id: by_name(party) for party in parties}
        relations = sorted(
            workspace.relations,
            key=lambda one: (*sorted((names[one.source], names[one.target])), one.kind, one.id),
        )
        actions = sorted(workspace.actions, key=lambda action: (action.title, action.id))
        return cls(
            parties, tuple(relations), tuple(actions), live_size, _numbers_on_the_screen(workspace)
        )

    @cached_property
    def party(self) -> dict[str, Stakeholder]:
        """Each party by its id, in the order of the names."""
        return {party.id: party for party in self.parties}

    @cached_property
    def graph(self) -> nx.Graph[str]:
        """The network of the relations that exist."""
        return graph_of(self.parties, self.relations, EXISTING)

    @cached_property
    def tied_pairs(self) -> frozenset[frozenset[str]]:
        """Each pair of parties with a relation that exists, once."""
        return frozenset(
            frozenset((one.source, one.target)) for one in self.relations if one.status in EXISTING
        )

    @cached_property
    def tied(self) -> frozenset[str]:
        """The parties with a relation that exists."""
        return frozenset(id_ for pair in self.tied_pairs for id_ in pair)

    @property
    def has_a_network(self) -> bool:
        """Whether there are enough relations to say something about the network."""
        return len(self.tied_pairs) >= TIES_FROM

    @property
    def is_large(self) -> bool:
        """Whether the map is so large that betweenness is put off."""
        return len(self.parties) * len(self.tied_pairs) > self.live_size

    @property
    def is_young(self) -> bool:
        """Whether there are too few parties to say what is missing."""
        return len(self.parties) < PARTIES_FROM

    @cached_property
    def taking_part(self) -> dict[str, frozenset[str]]:
        """Action id -> the parties on the map that lead or join it."""
        return {
            action.id: frozenset(
                id_
                for id_ in (self.lead_of(action), *action.joins)
                if id_ is not None and id_ in self.party
            )
            for action in self.actions
        }

    def lead_of(self, action: Action) -> str | None:
        """Return the id of the lead when it is on the map; a lead given by name counts too."""
        if action.lead is None or action.lead in self.party:
            return action.lead
        return self._id_by_name.get(folded(action.lead))

    def has_role(self, party: Stakeholder) -> bool | None:
        """Return whether a party has a role or a part in an action.

        Returns:
            `None` when it cannot be determined: no role was filled in and no action names anybody.
        """
        if party.id in self._in_actions:
            return True
        if party.role is not None and party.role.now is not None:
            return party.role.now != "none"
        return False if self._in_actions else None

    def named(self, ids: Iterable[str]) -> list[str]:
        """Return the names of parties in their order."""
        return [self.party[id_].name for id_ in self.in_order(ids)]

    def in_order(self, ids: Iterable[str]) -> list[str]:
        """Return ids in the order of the names."""
        return sorted(ids, key=self._place.__getitem__)

    @cached_property
    def _place(self) -> dict[str, int]:
        return {party.id: number for number, party in enumerate(self.parties)}

    @cached_property
    def _in_actions(self) -> frozenset[str]:
        return frozenset().union(*self.taking_part.values())

    @cached_property
    def _id_by_name(self) -> dict[str, str]:
        return {folded(party.name): party.id for party in self.parties}


def _numbers_on_the_screen(workspace: Workspace) -> dict[str, int]:
    lists = (workspace.actions, workspace.challenges, workspace.indicators, workspace.milestones)
    return {one.id: place for list_ in lists for place, one in enumerate(list_, 1)}
