"""How far regions lie apart, in proportion and in amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pandas import DataFrame, Series

GAS_REGIONS = ("CR02", "CR03")
"""Delfzijl en omgeving and Overig Groningen, whose GDP moves with the extraction of gas."""


def by_region_and_year(figures: DataFrame) -> DataFrame:
    """Return the values with a row per region code and a column per year."""
    return figures.pivot(index="region_code", columns="year", values="value")


def without_gas_regions(values: DataFrame) -> DataFrame:
    """Return the rows of all regions but the two of `GAS_REGIONS`."""
    return values.drop(index=[code for code in GAS_REGIONS if code in values.index])


def relative_spread(values: DataFrame) -> Series:
    """Return, per year, the coefficient of variation: standard deviation divided by mean.

    Every region counts once, whatever its size, and the standard deviation is that of a whole
    population (divided by n): what is known as sigma convergence (Barro and Sala-i-Martin, 1992).
    """
    return absolute_spread(values) / values.mean()


def absolute_spread(values: DataFrame) -> Series:
    """Return, per year, the standard deviation (divided by n), in the unit of the values."""
    return values.std(ddof=0)


def highest(values: DataFrame, count: int = 5) -> Series:
    """Return, per year, the mean of the `count` highest regions of that year."""
    return -lowest(-values, count)


def lowest(values: DataFrame, count: int = 5) -> Series:
    """Return, per year, the mean of the `count` lowest regions of that year."""
    import numpy as np
    import pandas as pd

    ordered = np.sort(values.to_numpy(), axis=0)  # what is missing comes last
    return pd.Series(np.nanmean(ordered[:count], axis=0), index=values.columns)
