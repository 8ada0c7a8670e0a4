"""Production per inhabitant of the COROP regions: what the figure `divergence` is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.region import own_region
from regiolab.figures.published.spread import by_region_and_year, without_gas_regions
from regiolab.figures.published.yearly_values import YearlyValues
from regiolab.regions import figures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame, Series

INDICATOR = "gdp_per_capita_eur"
LEVEL = "corop"


@dataclass(frozen=True, eq=False, kw_only=True)
class Divergence(YearlyValues):
    """The numbers of the figure.

    Attributes:
        values: GDP per inhabitant in euros, a row per region code and a column per year.
        counted: the rows that spread and extremes are computed from.
        nation: the same figure of the Netherlands, by year.
        provisional: years in which a value is flagged provisional.
        source_id: the source of all values.
    """

    counted: DataFrame
    nation: Series
    provisional: tuple[int, ...]
    source_id: str

    @property
    def gas(self) -> bool:
        """Whether the two gas regions are counted."""
        return len(self.counted) == len(self.values)


def divergence_numbers(chosen: Mapping[str, Any] | None, language: str, *, gas: bool) -> Divergence:
    """Return the numbers, for an own region if one was chosen.

    Args:
        chosen: as `regiolab.figures.figure` takes it.
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
