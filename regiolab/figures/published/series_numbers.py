"""One published percentage per region and year, and how far the regions lie apart in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.region import own_region
from regiolab.figures.published.spread import by_region_and_year, relative_spread
from regiolab.figures.published.standing import Stretch, stretches
from regiolab.figures.published.yearly_values import YearlyValues, flags_by_region
from regiolab.model.errors import InputError
from regiolab.regions import figures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame, Series


@dataclass(frozen=True, eq=False, kw_only=True)
class SeriesNumbers(YearlyValues):
    """The numbers of a figure on one percentage.

    Attributes:
        values: per cent, a row per region code and a column per year.
        level: of the regions.
        reference: the Netherlands by year; where that is not published for all years, the mean
            of the regions, each counted once.
        national: whether the reference is the Netherlands.
        source_ids: the sources, in the order of the years.
    """

    level: str
    reference: Series
    national: bool
    source_ids: tuple[str, ...]

    @property
    def gap(self) -> Series:
        """Highest minus lowest region, by year, in percentage points."""
        return gap(self.values)

    @property
    def in_points(self) -> tuple[Stretch, ...]:
        """What became of highest minus lowest between breaks, the oldest stretch first."""
        return stretches(self.values, gap, breaks=self.breaks)

    @property
    def in_proportion(self) -> tuple[Stretch, ...]:
        """What became of the spread over all regions between breaks."""
        return stretches(self.values, relative_spread, breaks=self.breaks)

    @property
    def proportion(self) -> Series:
        """Highest divided by lowest region, by year."""
        return self.values.max() / self.values.min()


def gap(values: DataFrame) -> Series:
    """Return, per year, the highest value minus the lowest."""
    return values.max() - values.min()


def series_numbers(
    indicator: str, level: str, chosen: Mapping[str, Any] | None, language: str
) -> SeriesNumbers:
    """Return the numbers of a published percentage.

    Args:
        indicator: the name of the figure, published for every region of the level in every year.
        level: a level of regions.
        chosen: as `regiolab.figures.figure` takes it.
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
        flags=flags_by_region(table),
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
