"""One published percentage per region and year, and how far the regions lie apart in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.region import OwnRegion, own_region
from regiolab.figures.published.spread import by_region_and_year
from regiolab.model.errors import InputError
from regiolab.regions import figures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame, Series


@dataclass(frozen=True, eq=False)
class SeriesNumbers:
    """The numbers of a figure on one percentage.

    Attributes:
        level: of the regions.
        values: per cent, a row per region code and a column per year.
        names: of the regions, by code.
        reference: the Netherlands by year; where that is not published for all years, the mean
            of the regions, each counted once.
        national: whether the reference is the Netherlands.
        breaks: years in which the publisher began to measure in another way.
        source_ids: the sources, in the order of the years.
        own: the own region, if one was chosen.
    """

    level: str
    values: DataFrame
    names: Mapping[str, str]
    reference: Series
    national: bool
    breaks: tuple[int, ...]
    source_ids: tuple[str, ...]
    own: OwnRegion | None

    @property
    def years(self) -> list[int]:
        """All years, in order."""
        return [int(year) for year in self.values.columns]

    @property
    def first(self) -> int:
        """The first year."""
        return self.years[0]

    @property
    def last(self) -> int:
        """The last year."""
        return self.years[-1]

    @property
    def gap(self) -> Series:
        """Highest minus lowest region, by year, in percentage points."""
        return self.values.max() - self.values.min()

    @property
    def proportion(self) -> Series:
        """Highest divided by lowest region, by year."""
        return self.values.max() / self.values.min()

    @cached_property
    def _by_code(self) -> DataFrame:
        """The values with a column per region, turned round once for all lines."""
        return self.values.T

    def line(self, code: str) -> Series:
        """Return the values of one region by year."""
        return self._by_code[code]

    def rank(self, code: str, year: int) -> int:
        """Return the place of a region among all regions; the highest is 1."""
        return int(self.values[year].rank(ascending=False, method="min")[code])

    def by_value(self) -> list[str]:
        """Return the codes of all regions, the highest in the last year first."""
        return [str(code) for code in self.values[self.last].sort_values(ascending=False).index]


def series_numbers(
    indicator: str, level: str, chosen: Mapping[str, Any] | None, language: str
) -> SeriesNumbers:
    """Return the numbers of a published percentage.

    Args:
        indicator: the name of the figure, published for every region of the level in every year.
        level: a level of regions.
        chosen: as `regiolab.figures.pictures.figure` takes it.
        language: for the name of an own region without one.
    """
    table = figures(indicator, level).sort_values("year")
    values = by_region_and_year(table)
    nation = _nation(indicator)
    flagged = table["flag"] == "b"
    national = nation is not None and set(values.columns) <= set(nation.index)
    return SeriesNumbers(
        level=level,
        values=values,
        names=dict(zip(table["region_code"], table["region_name"], strict=True)),
        reference=nation[values.columns] if national and nation is not None else values.mean(),
        national=national,
        breaks=tuple(
            int(year) for year in values.columns[1:] if year in set(table["year"][flagged])
        ),
        source_ids=tuple(dict.fromkeys(table["source_id"])),
        own=own_region(chosen, level, language) if chosen else None,
    )


def _nation(indicator: str) -> Series | None:
    try:
        return figures(indicator, "nl").set_index("year")["value"]
    except InputError:  # not published for the nation
        return None
