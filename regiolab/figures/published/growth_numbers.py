"""Inhabitants in the borders of 2026, by how urban their municipality is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.region import own_municipalities
from regiolab.locale import N_
from regiolab.regions import figures, region
from regiolab.regions.urbanisation import urbanisation

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pandas import DataFrame, Series

_INDICATOR = "population_1jan_2026_borders"

GROUPS: Final = {
    "zone": {
        "city": N_("cities"),
        "commuting_zone": N_("their commuting zones"),
        "outside": N_("municipalities outside"),
    },
    "urbanisation": {
        "1": N_("cities (densely built)"),
        "2": N_("towns and suburbs"),
        "3": N_("rural municipalities"),
    },
}
"""Two ways to divide municipalities, and the groups of each; both of Eurostat, for 2019."""

OWN_GROUPS: Final = {
    "zone": {**GROUPS["zone"], "commuting_zone": N_("municipalities in a commuting zone")},
    "urbanisation": GROUPS["urbanisation"],
}
"""What the groups are called where those of one region are told."""


@dataclass(frozen=True, eq=False)
class OwnGrowth:
    """The own region in the figure: its own municipalities.

    Attributes:
        name: of the own region.
        people: by year, for the years in which all its municipalities have a figure.
        groups: inhabitants with a row per group and a column per year.
        missing: names of the municipalities that lack the other years.
        approximate: whether a part of a divided municipality is counted in (flag `approx`).
    """

    name: str
    people: Series
    groups: DataFrame
    missing: tuple[str, ...]
    approximate: bool

    @property
    def last(self) -> int:
        """The last year of the line."""
        return int(self.people.index[-1])


@dataclass(frozen=True, eq=False)
class Growth:
    """The numbers of the figure.

    Attributes:
        groups: inhabitants with a row per group and a column per year.
        zones: inhabitants with a row per commuting zone and part (`city`, `commuting_zone`).
        counted: how many municipalities have a figure in every year, per group.
        missing: names of the municipalities that lack a year and are left out.
        source_ids: the sources, in the order of the years, and that of the division.
        own: the own region; None when none was chosen.
    """

    groups: DataFrame
    zones: DataFrame
    counted: Mapping[str, int]
    missing: tuple[str, ...]
    source_ids: tuple[str, ...]
    own: OwnGrowth | None

    @property
    def total(self) -> Series:
        """Inhabitants of all counted municipalities, by year."""
        total: Series = self.groups.sum()
        return total

    @property
    def years(self) -> list[int]:
        """All years, in order."""
        return [int(year) for year in self.groups.columns]

    def ranked(self) -> list[str]:
        """Return the groups, the one that grew most first."""
        last = {str(group): growth(row).iloc[-1] for group, row in self.groups.iterrows()}
        return sorted(last, key=lambda group: -last[group])


def growth(people: Series) -> Series:
    """Return the growth since the first year, in per cent, by year."""
    since: Series = (people / people.iloc[0] - 1) * 100
    return since


def growth_numbers(chosen: Mapping[str, Any] | None, language: str, by: str) -> Growth:
    """Return the numbers, for an own region if one was chosen.

    Args:
        chosen: as `regiolab.figures.figure` takes it.
        language: for the name of an own region without one.
        by: one of `GROUPS`.
    """
    table = figures(_INDICATOR, "municipality").sort_values("year")
    people = table.pivot(index="region_code", columns="year", values="value")
    people = people.reindex(urbanisation()["region_code"])
    whole = people.dropna()
    places = urbanisation().set_index("region_code")
    group = places["zone" if by == "zone" else "degurba"].astype(str)
    order = list(GROUPS[by])
    divided = frozenset(table["region_code"][table["flag"] == "approx"])
    in_a_zone = places[places["commuting_zone_name"] != ""]
    return Growth(
        groups=whole.groupby(group).sum().reindex(order),
        zones=whole.loc[whole.index.isin(in_a_zone.index)]
        .groupby([places["commuting_zone_name"], places["zone"]])
        .sum(),
        counted={name: int((group[whole.index] == name).sum()) for name in order},
        missing=_names(people.index.difference(whole.index)),
        source_ids=(*dict.fromkeys(table["source_id"]), str(places["source_id"].iloc[0])),
        own=_own(chosen, language, people, group, order, divided) if chosen else None,
    )


def _own(
    chosen: Mapping[str, Any],
    language: str,
    people: DataFrame,
    group: Series,
    order: list[str],
    divided: Collection[str],
) -> OwnGrowth:
    name, codes = own_municipalities(chosen, language)
    own = people.loc[people.index.isin(codes)]
    lacking = own.index[own.isna().any(axis=1)]
    own = own.dropna(axis="columns")  # a line to an earlier year, rather than of a part of it
    return OwnGrowth(
        name=name,
        people=own.sum(),
        groups=own.groupby(group).sum().reindex(order).dropna(),
        missing=_names(lacking),
        approximate=any(code in divided for code in own.index),
    )


def _names(codes: Any) -> tuple[str, ...]:
    return tuple(sorted(region(str(code)).name for code in codes))
