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
class Placed:
    """How far two groups put one party on one scale of the map.

    Attributes:
        party: as we call it.
        scale: `influence` or `interest`.
        ours: where we put it.
        theirs: where the other group puts it.
    """

    party: str
    scale: str
    ours: int
    theirs: int

    @property
    def apart(self) -> int:
        """The steps between the two."""
        return abs(self.ours - self.theirs)


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
    matches = _matches(ours, theirs)
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


def placed_by_both(ours: Workspace, theirs: Workspace) -> tuple[Placed, ...]:
    """Return where both groups put the parties that both list, the furthest apart first.

    A scale that one of the two left open is not in it: that is no difference of opinion.
    """
    matches = _matches(ours, theirs)
    placed = [
        Placed(party.name, scale, here, there)
        for party in ours.stakeholders
        for other in matches[party.id][:1]
        for scale, here, there in (
            ("influence", party.influence, other.influence),
            ("interest", party.interest, other.interest),
        )
        if here is not None and there is not None
    ]
    return tuple(sorted(placed, key=lambda one: -one.apart))


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


def _matches(ours: Workspace, theirs: Workspace) -> dict[str, list[Stakeholder]]:
    """Return, by the id of each party of ours, the parties of theirs that are the same."""
    called: dict[str, list[Stakeholder]] = {}
    for other in theirs.stakeholders:
        for key in _keys(other):
            called.setdefault(key, []).append(other)
    return {
        party.id: [other for key in _keys(party) for other in called.get(key, [])]
        for party in ours.stakeholders
    }


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
