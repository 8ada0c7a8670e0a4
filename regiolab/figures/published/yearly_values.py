"""One published figure by region and year: what every figure with a line per region is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame, Series

    from regiolab.figures.own.region import OwnRegion

ABOUT_THE_SAME = 0.05
"""A change of less than this part of the first value is called "about the same"; our own norm."""

BORDER_MOVED: Final = "bb"
"""The flag of a value that jumps because the border of the region moved."""

Direction = Literal["larger", "same", "smaller"]


@dataclass(frozen=True, eq=False, kw_only=True)
class YearlyValues:
    """The values of all regions.

    Attributes:
        values: a row per region code and a column per year.
        names: of the regions, by code.
        own: the own region, if one was chosen.
        flags: of values that have one, by region code and year.
        breaks: years in which the publisher began to measure in another way.
    """

    values: DataFrame
    names: Mapping[str, str]
    own: OwnRegion | None
    flags: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    breaks: tuple[int, ...] = ()

    def flag_in(self, year: int) -> str:
        """Return the flag that the values of all regions have in a year; empty without one."""
        found = {self.flags.get(str(code), {}).get(year, "") for code in self.values.index}
        return found.pop() if len(found) == 1 else ""

    @property
    def years(self) -> list[int]:
        """All years, in order."""
        return [int(year) for year in self.values.columns]

    @property
    def first(self) -> int:
        """The first year."""
        return int(self.values.columns[0])

    @property
    def last(self) -> int:
        """The last year."""
        return int(self.values.columns[-1])

    def since(self, code: str) -> int:
        """Return the first year from which a region is measured as in the last: see `breaks`.

        A moved border of the region itself makes a line of its own too.
        """
        moved = [year for year, flag in self.flags.get(code, {}).items() if flag == BORDER_MOVED]
        return max([self.first, *self.breaks, *moved])

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


def flags_by_region(table: DataFrame) -> dict[str, dict[int, str]]:
    """Return the flags of published values that have one, by region code and year."""
    flagged = table[table["flag"] != ""]
    found: dict[str, dict[int, str]] = {}
    for code, year, flag in zip(
        flagged["region_code"], flagged["year"], flagged["flag"], strict=True
    ):
        found.setdefault(str(code), {})[int(year)] = str(flag)
    return found


def direction(per_year: Series) -> Direction:
    """Return whether the last value of a series is larger than its first; see `ABOUT_THE_SAME`."""
    change = per_year.iloc[-1] / per_year.iloc[0] - 1
    if abs(change) < ABOUT_THE_SAME:
        return "same"
    return "larger" if change > 0 else "smaller"
