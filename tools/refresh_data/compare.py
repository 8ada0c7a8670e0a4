"""What a fetched table changes beside the figures that the course carries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tools.refresh_data.figures import level_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tools.refresh_data.figures import Figure

NOTABLE = 0.005
"""A published value counts as changed from this part of it on."""
_OWN_FLAGS = ("bb", "approx")
"""What we know and the publisher does not say: it stays when a value is fetched anew."""


@dataclass(frozen=True)
class Difference:
    """What is different in one figure at one level.

    Attributes:
        indicator: the figure.
        level: of its regions.
        new_years: that we do not have.
        changed: values we have that differ by more than `NOTABLE`: region, year, ours, theirs.
        gone: values we have that are not in the table any more.
    """

    indicator: str
    level: str
    new_years: tuple[int, ...]
    changed: tuple[tuple[str, int, float, float], ...]
    gone: int

    def sentences(self) -> list[str]:
        """Return what to say about it."""
        name = f"{self.indicator} by {self.level}"
        said = []
        if self.new_years:
            said.append(f"{name}: new {', '.join(str(year) for year in self.new_years)}.")
        if self.changed:
            largest = max(self.changed, key=lambda one: abs(one[3] / one[2] - 1))
            said.append(
                f"{name}: {len(self.changed)} values differ by more than half a per cent; most "
                f"{largest[0]} in {largest[1]}, from {largest[2]:g} to {largest[3]:g}."
            )
        if self.gone:
            said.append(f"{name}: {self.gone} values of ours are not in it; they stay as they are.")
        return said or [f"{name}: nothing new."]


def differences(fetched: Sequence[Figure], carried: Sequence[Figure]) -> list[Difference]:
    """Return what is different, per figure and level."""
    ours: dict[tuple[str, str], dict[tuple[str, int], Figure]] = defaultdict(dict)
    theirs: dict[tuple[str, str], dict[tuple[str, int], Figure]] = defaultdict(dict)
    for table, found in ((carried, ours), (fetched, theirs)):
        for one in table:
            found[one.indicator, level_of(one.region_code)][one.region_code, one.year] = one
    return [
        Difference(
            *series,
            new_years=tuple(sorted({year for _, year in new} - {year for _, year in ours[series]})),
            changed=tuple(
                (new[key].region_name, key[1], old.value, new[key].value)
                for key, old in sorted(ours[series].items())
                if key in new and old.value and abs(new[key].value / old.value - 1) > NOTABLE
            ),
            gone=sum(1 for key in ours[series] if key not in new),
        )
        for series, new in sorted(theirs.items())
    ]


def joined(fetched: Sequence[Figure], carried: Sequence[Figure]) -> list[Figure]:
    """Return the carried figures with the fetched ones in their place, and after them.

    A flag of our own, for a boundary that moved or an estimate, stays on a value that is the same
    region and year.
    """
    found = {one.key: one for one in carried}
    for one in fetched:
        before = found.get(one.key)
        own = before.flag if before and before.flag in _OWN_FLAGS and not one.flag else one.flag
        found[one.key] = replace(one, flag=own)
    return list(found.values())
