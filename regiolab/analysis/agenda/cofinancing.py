"""Who brings how much: what is counted, what counts as national money, and the regional share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from regiolab.analysis.map.kind_lists import NATIONAL_GOVERNMENT
from regiolab.course.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.analysis.agenda.reading import AgendaReading
    from regiolab.model.codes import Firmness
    from regiolab.model.entities import Commitment, Stakeholder

ShareName = Literal["firm", "with_intention", "with_idea"]

_STEADINESS: Final[Mapping[Firmness | None, int]] = {
    None: 0,
    "idea": 1,
    "intention": 2,
    "agreed": 3,
    "budgeted": 4,
}
"""From the least firm to the most; an unknown firmness counts with the ideas, no firmer."""

_FROM: Final[Mapping[ShareName, int]] = {"firm": 3, "with_intention": 2, "with_idea": 0}
"""The least steadiness that counts in each share."""


def is_national(party: Stakeholder) -> bool:
    """Return whether what a party brings is national or European money, not the region's own.

    That is a party of the sector government that the catalogue or its name shows to be national
    government (a ministry, *Rijk*) or a European fund, or, when it is not from the catalogue, one
    with the scale national or European. What a national company or union brings counts as brought
    by the region.
    """
    if party.sector != "government":
        return False
    if catalogue().party(party.catalogue_id) is not None:
        return party.catalogue_id in NATIONAL_GOVERNMENT.entries | {"fonds_europa"}
    return party.scale in {"national", "european"} or NATIONAL_GOVERNMENT.holds(party)


@dataclass(frozen=True)
class Money:
    """What the actions cost and what parties bring to them; hours and space count in euros.

    The same entry twice (party, action, form, amount and words) is counted once, at its firmest.
    """

    reading: AgendaReading

    @cached_property
    def costs(self) -> dict[str, float]:
        """Action id -> what it costs, for the actions with costs."""
        return {
            action.id: sum(cost.amount for cost in action.costs)
            for action in self.reading.actions
            if action.costs
        }

    @cached_property
    def total(self) -> float:
        """What all actions cost."""
        return sum(self.costs.values())

    @cached_property
    def same_entry(self) -> dict[tuple[object, ...], list[Commitment]]:
        """What is brought, entries that say the same together, the firmest first."""
        found: dict[tuple[object, ...], list[Commitment]] = {}
        for one in self.reading.commitments:
            if one.direction == "brings" and one.amount:
                key = (one.stakeholder, one.action, one.form, one.amount, one.what)
                found.setdefault(key, []).append(one)
        return {
            key: sorted(entries, key=lambda one: -_STEADINESS[one.firmness])
            for key, entries in found.items()
        }

    @cached_property
    def brought(self) -> tuple[Commitment, ...]:
        """What is brought, each entry once."""
        return tuple(entries[0] for entries in self.same_entry.values())

    def regional(self, share: ShareName) -> float:
        """Return what parties other than national government bring, at least as firm as asked."""
        party = self.reading.map.party
        return sum(
            one.amount or 0
            for one in self.brought
            if _STEADINESS[one.firmness] >= _FROM[share] and not is_national(party[one.stakeholder])
        )

    def shares(self) -> dict[str, float | None]:
        """Return the regional part of all costs, three times; `None` without costs."""
        total = self.total
        return {share: self.regional(share) / total if total else None for share in _FROM}
