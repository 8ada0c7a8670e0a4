"""Maps laid over each other: where each group put a party, their mean, and how far apart."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.plenary.merging.merged import Merged

Place = tuple[int, int]
"""Influence and affected, both 0 to 4."""


@dataclass(frozen=True)
class LaidOver:
    """Where the groups put one party.

    Attributes:
        party: its id on the joint map.
        name: what it is called there.
        at: place -> the keys of the groups that put it there, in the order of the groups.
        listed: how many groups list it, with a place or without.
    """

    party: str
    name: str
    at: Mapping[Place, tuple[str, ...]]
    listed: int

    @property
    def placed(self) -> int:
        """How many groups gave it a place."""
        return sum(map(len, self.at.values()))

    @property
    def mean(self) -> tuple[float, float]:
        """The mean influence and the mean of how far it is affected."""
        places = [place for place, keys in self.at.items() for _ in keys]
        across, up = zip(*places, strict=True)
        return sum(across) / len(across), sum(up) / len(up)

    @property
    def spread(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """From where to where the middle half of the groups lies: influence, and affected."""
        places = [place for place, keys in self.at.items() for _ in keys]
        across, up = zip(*places, strict=True)
        return _middle_half(across), _middle_half(up)

    @property
    def apart(self) -> int:
        """So many steps the middle half is wide and high together: 0 when they all agree."""
        return sum(high - low for low, high in self.spread)


def _middle_half(values: Sequence[int]) -> tuple[int, int]:
    """Return the two answers between which at least half of them lie, as many on each side."""
    ordered = sorted(values)
    cut = len(ordered) // 4
    return ordered[cut], ordered[len(ordered) - 1 - cut]


def laid_over(merged: Merged) -> tuple[LaidOver, ...]:
    """Return the parties that a group gave a place, those of most groups first.

    A group that answered one of the two questions put the party nowhere: it is listed, and no dot.
    """
    found = []
    for party in merged.parties:
        across, up = merged.said(party.id, "influence"), merged.said(party.id, "interest")
        at: dict[Place, list[str]] = defaultdict(list)
        for group in merged.groups:
            if group.key in across and group.key in up:
                at[across[group.key], up[group.key]].append(group.key)
        if at:
            places = {place: tuple(keys) for place, keys in sorted(at.items())}
            found.append(LaidOver(party.id, party.name, places, len(party.groups)))
    return tuple(sorted(found, key=lambda one: (-one.placed, one.name.casefold(), one.party)))
