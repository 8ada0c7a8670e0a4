"""The columns of a timeline: quarters where few years have to fit, else years."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median_low
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_MOST_QUARTERS: Final = 20
_FEWEST_QUARTERS: Final = 4
_FAR: Final = 15
"""A day so many years from the others is a slip of the pen; it does not stretch the picture."""


@dataclass(frozen=True)
class Calendar:
    """The columns, from left to right.

    Attributes:
        first: year and quarter (1 to 4) of the first column.
        count: how many columns.
        months: how many months a column is: 3 or 12.
    """

    first: tuple[int, int]
    count: int
    months: int

    @classmethod
    def of(cls, days: Iterable[date]) -> Calendar:
        """Return the columns in which the days fall; those far from all others may fall outside.

        Raises:
            ValueError: there are no days.
        """
        all_days = sorted(days)
        middle = median_low(day.year for day in all_days)
        near = [day for day in all_days if abs(day.year - middle) <= _FAR]
        first, last = _quarter_number(near[0]), _quarter_number(near[-1])
        count = max(last - first + 1, _FEWEST_QUARTERS)
        if count <= _MOST_QUARTERS:
            return cls((first // 4, first % 4 + 1), count, 3)
        return cls((near[0].year, 1), near[-1].year - near[0].year + 1, 12)

    def place(self, day: date) -> float:
        """Return where a day falls, in columns from the left; it may fall outside."""
        months = (day.year - self.first[0]) * 12 + day.month - 1 - (self.first[1] - 1) * 3
        return (months + (day.day - 1) / 31) / self.months

    def holds(self, day: date) -> bool:
        """Return whether a day falls in one of the columns."""
        return 0 <= self.place(day) < self.count

    def column(self, day: date) -> int:
        """Return the number of the column of a day, the first or last one for days outside."""
        return min(max(int(self.place(day) // 1), 0), self.count - 1)

    def year_and_quarter(self, column: int) -> tuple[int, int]:
        """Return the year and the quarter with which a column begins."""
        quarter = self.first[1] - 1 + column * self.months // 3
        return self.first[0] + quarter // 4, quarter % 4 + 1


def _quarter_number(day: date) -> int:
    return day.year * 4 + (day.month - 1) // 3
