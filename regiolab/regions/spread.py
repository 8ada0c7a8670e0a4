"""How far the regions of a level lie apart in one figure and one year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import LABEL, LABEL_OR_NONE, YEAR, asks
from regiolab.regions.districts import DISTRICT_YEAR, districts
from regiolab.regions.figures import figures

if TYPE_CHECKING:
    from pandas import Series

DISTRICT = "district"
"""What districts are called where a level of regions is asked for."""


@asks(indicator=LABEL, level=LABEL, year=YEAR, weight=LABEL_OR_NONE)
def spread(indicator: str, level: str, year: int, weight: str | None = None) -> float:
    """Return the coefficient of variation of a figure: standard deviation divided by mean.

    0 when all regions are equal. The standard deviation is that of a whole population (divided by
    n): what is known as sigma convergence (Barro and Sala-i-Martin, 1992). Without a weight every
    region counts once, large or small.

    Args:
        indicator: the name of a figure, or of a column of `districts()`.
        level: one of `FIGURE_LEVELS`, or `district`.
        year: a year the figure was published for.
        weight: the name of a figure of the same level and year to weigh by, such as
            `population_1jan` (`population` for districts); regions that lack it are left out.

    Raises:
        InputError: there is no such figure, level or year, or the mean is zero.
    """
    year = int(year) if str(year).isdecimal() else year
    values = _values(str(indicator), level, year)
    if weight is None:
        mean, deviation = float(values.mean()), float(values.std(ddof=0))
    else:
        weights = _values(weight, level, year)
        both = values.index.intersection(weights.index)
        values, weights = values[both], weights[both] / weights[both].sum()
        mean = float((values * weights).sum())
        deviation = float((((values - mean) ** 2) * weights).sum()) ** 0.5
    if not mean:
        raise InputError(
            N_("The mean of {indicator} is zero, so its spread says nothing."),
            indicator=indicator,
        )
    return deviation / mean


def _values(indicator: str, level: str, year: int) -> Series:
    """Return the published values by region code."""
    if level == DISTRICT:
        return _of_districts(indicator, year)
    table = figures(indicator, level)
    there = table[table["year"] == year]
    if there.empty:
        raise _no_year(indicator, level, year, sorted({int(one) for one in table["year"]}))
    values: Series = there.set_index("region_code")["value"]
    return values


def _of_districts(indicator: str, year: int) -> Series:
    table = districts().set_index("district_code")
    numbers = [str(name) for name in table if table[name].dtype.kind in "fi" and name != "year"]
    if indicator not in numbers:
        raise InputError(
            N_("Districts have no figure called {indicator}. They have: {names}."),
            indicator=indicator,
            names=", ".join(numbers),
        )
    if year != DISTRICT_YEAR:
        raise _no_year(indicator, DISTRICT, year, [DISTRICT_YEAR])
    values: Series = table[indicator].dropna()
    return values


def _no_year(indicator: str, level: str, year: int, years: list[int]) -> InputError:
    return InputError(
        N_("The figure {indicator} by {level} does not exist for {year}. It does for: {years}."),
        indicator=indicator,
        level=level,
        year=str(year),
        years=", ".join(str(one) for one in years),
    )
