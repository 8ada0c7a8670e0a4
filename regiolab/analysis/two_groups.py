"""Two groups side by side: whom both name, who leads with both, and what is asked of one party."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.model.misfits import folded

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.entities import Action, Commitment, Stakeholder


@dataclass(frozen=True)
class Pair:
    """A party that both groups list, under the name that each gives it."""

    ours: str
    theirs: str

    @property
    def has_two_names(self) -> bool:
        """Whether the groups call it differently."""
        return folded(self.ours) != folded(self.theirs)


@dataclass(frozen=True)
class ListedParties:
    """Which parties two groups list.

    A party that a group does not list is not a party without a part: nobody was asked.

    Attributes:
        both: listed by both, in the order of ours.
        only_ours: names that the other group does not list.
        only_theirs: names that we do not list.
    """

    both: tuple[Pair, ...]
    only_ours: tuple[str, ...]
    only_theirs: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """What an agenda asks of one party.

    Attributes:
        leads: the actions it leads.
        joins: the actions it joins.
        commitments: what it brings, takes and will not give up.
    """

    leads: tuple[Action, ...]
    joins: tuple[Action, ...]
    commitments: tuple[Commitment, ...]

    @property
    def is_nothing(self) -> bool:
        """Whether the agenda names the party nowhere."""
        return not (self.leads or self.joins or self.commitments)


def listed_parties(ours: Workspace, theirs: Workspace) -> ListedParties:
    """Return which parties both groups list, and which only one.

    Two are the same if they have the same id (both groups began with the same list), the same
    name, or if one group declared the other's name an alias. A likeness is not enough.
    """
    called: dict[str, list[Stakeholder]] = {}
    for other in theirs.stakeholders:
        for key in _keys(other):
            called.setdefault(key, []).append(other)
    matches = {
        party.id: [other for key in _keys(party) for other in called.get(key, [])]
        for party in ours.stakeholders
    }
    found = {other.id for others in matches.values() for other in others}
    return ListedParties(
        both=tuple(
            Pair(party.name, others[0].name)
            for party in ours.stakeholders
            if (others := matches[party.id])
        ),
        only_ours=tuple(party.name for party in ours.stakeholders if not matches[party.id]),
        only_theirs=tuple(one.name for one in theirs.stakeholders if one.id not in found),
    )


def leads_of_both(ours: Workspace, theirs: Workspace) -> tuple[str, ...]:
    """Return, by our name, the parties that lead an action in both agendas."""
    there = _leads(theirs)
    return tuple(
        name for name, names in _leads(ours).items() if any(names & n for n in there.values())
    )


def asked_of(workspace: Workspace, party_id: str) -> Asked:
    """Return what the agenda of a group asks of a party on its map."""
    return Asked(
        leads=tuple(one for one in workspace.actions if one.lead == party_id),
        joins=tuple(one for one in workspace.actions if party_id in one.joins),
        commitments=tuple(one for one in workspace.commitments if one.stakeholder == party_id),
    )


def _leads(workspace: Workspace) -> dict[str, frozenset[str]]:
    """Return each lead by its name, with all that tells it; one that is not on the map too."""
    parties = {party.id: party for party in workspace.stakeholders}
    leads = dict.fromkeys(one.lead for one in workspace.actions if one.lead)
    return {
        (parties[lead].name if lead in parties else lead): frozenset(
            _keys(parties[lead]) if lead in parties else [folded(lead)]
        )
        for lead in leads
    }


def _keys(party: Stakeholder) -> tuple[str, ...]:
    """Return what tells a party from others, the surest first: its id, its name, other names."""
    return party.id, *(folded(name) for name in (party.name, *party.aliases))
