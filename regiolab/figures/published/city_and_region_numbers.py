"""City against the land around it: what the figure `city_and_region` is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from regiolab.figures.own.region import own_municipalities
from regiolab.figures.published.yearly_values import direction
from regiolab.regions import figures, in_todays_borders, urbanisation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame, Series

ZONES: Final = ("city", "commuting_zone", "outside")
INDICATORS: Final = {
    "share_65plus": (2014, 2017, 2022),
    "share_25_44": (2014, 2017, 2022),
    "edu_hbo_wo_15_75": (2022,),
    "persons_lowest40_income": (2022,),
    "net_labour_participation": (2022,),
}
"""The published percentages by municipality that can be shown, with their years."""

Answer = Literal["larger", "same", "smaller", "depends", "one_year"]


@dataclass(frozen=True, eq=False)
class CityAndRegion:
    """The numbers of the figure.

    Attributes:
        indicator: one of `INDICATORS`.
        groups: per cents with a row per zone of `ZONES` and a column per year, weighted by
            inhabitants.
        name: of the own region; empty when none was chosen.
        own: the same of the own municipalities; a zone they have none in is no row.
        source_ids: the sources, in the order of the years, and that of the division.
    """

    indicator: str
    groups: DataFrame
    name: str
    own: DataFrame
    source_ids: tuple[str, ...]

    @property
    def years(self) -> list[int]:
        """All years, in order."""
        return [int(year) for year in self.groups.columns]

    @property
    def gap(self) -> Series:
        """Cities minus their commuting zones, by year, in percentage points."""
        by_zone = self.groups.T
        gap: Series = by_zone["city"] - by_zone["commuting_zone"]
        return gap

    @property
    def answer(self) -> Answer:
        """Whether the gap grew; `depends` where the year before the last says otherwise."""
        size = self.gap.abs()
        if len(size) == 1:
            return "one_year"
        found = direction(size)
        return found if direction(size.iloc[:-1]) == found else "depends"


def city_and_region_numbers(
    chosen: Mapping[str, Any] | None, language: str, indicator: str
) -> CityAndRegion:
    """Return the numbers, for an own region if one was chosen.

    Args:
        chosen: as `regiolab.figures.figure` takes it.
        language: for the name of an own region without one.
        indicator: one of `INDICATORS`.
    """
    import pandas as pd

    places = urbanisation().set_index("region_code")["zone"]
    table = figures(indicator, "municipality")
    name, codes = own_municipalities(chosen, language) if chosen else ("", ())
    groups, own = {}, {}
    for year in INDICATORS[indicator]:
        counted = _persons(table[table["year"] == year], year)
        groups[year] = _share(counted, places)
        own[year] = _share(counted[counted.index.isin(codes)], places)
    sources = table[table["year"].isin(INDICATORS[indicator])].sort_values("year")["source_id"]
    return CityAndRegion(
        indicator=indicator,
        groups=pd.DataFrame(groups).reindex(ZONES),
        name=name,
        own=pd.DataFrame(own).reindex(ZONES).dropna(),
        source_ids=(*dict.fromkeys(sources), str(urbanisation()["source_id"].iloc[0])),
    )


def _persons(table: DataFrame, year: int) -> DataFrame:
    """Return the persons that the per cents stand for, and all, by municipality of 2026."""
    import pandas as pd

    shares = table.set_index("region_code")["value"]
    # The figure of 2014 is published rounded to five persons.
    name = "population_1jan_rounded5" if year == 2014 else "population_1jan"
    population = figures(name, "municipality").query("year == @year")
    people = population.set_index("region_code")["value"][shares.index]
    return pd.DataFrame(
        {
            column: in_todays_borders(counts).set_index("region_code")["value"]
            for column, counts in (("part", people * shares), ("whole", people))
        }
    )


def _share(counted: DataFrame, places: Series) -> Series:
    by_zone = counted.groupby(places[counted.index]).sum()
    share: Series = by_zone["part"] / by_zone["whole"]
    return share
