"""Production per inhabitant of the COROP regions: what the figure `divergence` is about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from regiolab.figures.own.region import OwnRegion, own_region
from regiolab.figures.published.spread import by_region_and_year, without_gas_regions
from regiolab.regions import figures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame, Series

INDICATOR = "gdp_per_capita_eur"
LEVEL = "corop"
ABOUT_THE_SAME = 0.05
"""A change of less than this part of the first value is called "about the same"; our own norm."""

Direction = Literal["larger", "same", "smaller"]


@dataclass(frozen=True, eq=False)
class Divergence:
    """The numbers of the figure.

    Attributes:
        values: GDP per inhabitant in euros, a row per region code and a column per year.
        counted: the rows that spread and extremes are computed from.
        names: of the regions, by code.
        nation: the same figure of the Netherlands, by year.
        provisional: years in which a value is flagged provisional.
        source_id: the source of all values.
        own: the own region, if one was chosen.
    """

    values: DataFrame
    counted: DataFrame
    names: Mapping[str, str]
    nation: Series
    provisional: tuple[int, ...]
    source_id: str
    own: OwnRegion | None

    @property
    def first(self) -> int:
        """The first year."""
        return int(self.values.columns[0])

    @property
    def last(self) -> int:
        """The last year."""
        return int(self.values.columns[-1])

    @property
    def years(self) -> list[int]:
        """All years, in order."""
        return [int(year) for year in self.values.columns]

    @cached_property
    def _by_code(self) -> DataFrame:
        """The values with a column per region, turned round once for all lines."""
        return self.values.T

    def line(self, code: str) -> Series:
        """Return the values of one region by year."""
        return self._by_code[code]

    @property
    def gas(self) -> bool:
        """Whether the two gas regions are counted."""
        return len(self.counted) == len(self.values)

    def rank(self, code: str, year: int) -> int:
        """Return the place of a region among all regions; the highest is 1."""
        return int(self.values[year].rank(ascending=False, method="min")[code])

    def by_value(self) -> list[str]:
        """Return the codes of all regions, the highest in the last year first."""
        return [str(code) for code in self.values[self.last].sort_values(ascending=False).index]


def divergence_numbers(chosen: Mapping[str, Any] | None, language: str, *, gas: bool) -> Divergence:
    """Return the numbers, for an own region if one was chosen.

    Args:
        chosen: as `regiolab.figures.pictures.figure` takes it.
        language: for the name of an own region without one.
        gas: whether the two gas regions are counted.
    """
    table = figures(INDICATOR, LEVEL)
    values = by_region_and_year(table)
    nation = figures(INDICATOR, "nl").set_index("year")["value"]
    return Divergence(
        values=values,
        counted=values if gas else without_gas_regions(values),
        names=dict(zip(table["region_code"], table["region_name"], strict=True)),
        nation=nation[values.columns],  # the nation has a year more than its regions
        provisional=tuple(sorted({int(year) for year in table["year"][table["flag"] == "p"]})),
        source_id=str(table["source_id"].iloc[0]),
        own=own_region(chosen, LEVEL, language) if chosen else None,
    )


def direction(per_year: Series) -> Direction:
    """Return whether the last value of a series is larger than its first; see `ABOUT_THE_SAME`."""
    change = per_year.iloc[-1] / per_year.iloc[0] - 1
    if abs(change) < ABOUT_THE_SAME:
        return "same"
    return "larger" if change > 0 else "smaller"
