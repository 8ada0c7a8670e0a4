"""Production per inhabitant of the COROP regions: what the figure `divergence` is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.region import own_region
from regiolab.figures.published.spread import (
    by_region_and_year,
    highest,
    lowest,
    relative_spread,
    without_gas_regions,
)
from regiolab.figures.published.standing import Stretch, stretches
from regiolab.figures.published.yearly_values import YearlyValues, flags_by_region
from regiolab.regions import figures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pandas import DataFrame, Series

LEVEL = "corop"
REVISED = "revised"
BEFORE = "before"
INDICATORS: Final = {REVISED: "gdp_per_capita_eur_revised", BEFORE: "gdp_per_capita_eur"}
"""The published figure of each base: after the revision of 2024 and before it, never one line."""

_LAST_BEFORE: Final = 2013
"""The old base is shown up to the year in which the revised one begins."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Divergence(YearlyValues):
    """The numbers of the figure.

    Attributes:
        base: `revised` or `before`.
        values: GDP per inhabitant in euros, a row per region code and a column per year.
        counted: the rows that spread and extremes are computed from.
        nation: the same figure of the Netherlands, by year.
        provisional: years in which a value is flagged provisional.
        source_id: the source of all values.
    """

    base: str
    counted: DataFrame
    nation: Series
    provisional: tuple[int, ...]
    source_id: str

    @property
    def gas(self) -> bool:
        """Whether the two gas regions are counted."""
        return len(self.counted) == len(self.values)

    @property
    def in_euros(self) -> Stretch:
        """What became of the gap between the five highest and the five lowest."""
        return self._stretch(gap)

    @property
    def in_proportion(self) -> Stretch:
        """What became of the spread over all regions."""
        return self._stretch(relative_spread)

    def _stretch(self, measure: Callable[[DataFrame], Series]) -> Stretch:
        (only,) = stretches(
            self.counted,
            measure,
            provisional=self.provisional,
            other_regions=without_gas_regions(self.values) if self.gas else self.values,
        )
        return only


def gap(values: DataFrame) -> Series:
    """Return, per year, the mean of the five highest minus that of the five lowest."""
    return highest(values) - lowest(values)


def divergence_numbers(
    chosen: Mapping[str, Any] | None, language: str, *, gas: bool, base: str = REVISED
) -> Divergence:
    """Return the numbers, for an own region if one was chosen.

    Args:
        chosen: as `regiolab.figures.figure` takes it.
        language: for the name of an own region without one.
        gas: whether the two gas regions are counted.
        base: one of `INDICATORS`.
    """
    table = figures(INDICATORS[base], LEVEL)
    if base == BEFORE:
        table = table[table["year"] <= _LAST_BEFORE]
    values = by_region_and_year(table)
    nation = figures(INDICATORS[base], "nl").set_index("year")["value"]
    return Divergence(
        base=base,
        values=values,
        counted=values if gas else without_gas_regions(values),
        names=dict(zip(table["region_code"], table["region_name"], strict=True)),
        flags=flags_by_region(table),
        nation=nation[values.columns],  # the nation has a year more than its regions
        provisional=tuple(sorted({int(year) for year in table["year"][table["flag"] == "p"]})),
        source_id=str(table["source_id"].iloc[0]),
        own=own_region(chosen, LEVEL, language) if chosen else None,
    )
