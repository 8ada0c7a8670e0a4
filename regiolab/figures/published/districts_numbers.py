"""Differences inside municipalities: what the figure `districts` is about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from regiolab.figures.own.region import own_municipalities
from regiolab.regions import district_outlines, districts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame, Series

INDICATORS: Final = (
    "edu_hbo_wo_15_75",
    "persons_lowest40_income",
    "net_labour_participation",
)
"""The published percentages of districts that can be shown."""

LARGE_ENOUGH: Final = 1000
"""A district with fewer inhabitants is not named as the highest or the lowest."""

_SMALLEST: Final = 100
"""A district with fewer inhabitants is left out of every number."""

_OF_ADULTS: Final = ("edu_hbo_wo_15_75", "net_labour_participation")


@dataclass(frozen=True)
class Shares:
    """Where the differences between all districts sit; the three parts of the variance, 0-1."""

    regions: float
    municipalities: float
    districts: float


@dataclass(frozen=True, eq=False)
class DistrictNumbers:
    """The numbers of the figure.

    Attributes:
        indicator: one of `INDICATORS`.
        name: of the own region; empty when none was chosen.
        city_code: of 2022, of the own municipality that is shown, or of the largest of the
            country as an example.
        city: its name.
        large: whether it is one of the 40 largest, which have outlines.
        districts: of that municipality, a row per district code: `name`, `population`, `value`
            (NaN where not published), the highest first.
        spans: how far apart the middle 80 per cent of people live, in percentage points: between
            `districts` of the city, between the `cities` (40 largest) and between the `regions`
            (COROP).
        shares: where the differences between all districts sit.
        wider: in how many of the 40 largest the districts differ more than all municipalities do.
        source_id: of all figures.
    """

    indicator: str
    name: str
    city_code: str
    city: str
    large: bool
    districts: DataFrame
    spans: Mapping[str, float]
    shares: Shares
    wider: int
    source_id: str

    @property
    def named(self) -> DataFrame:
        """The districts of 1,000 inhabitants or more with a figure, the highest first."""
        known = self.districts.dropna(subset="value")
        return known[known["population"] >= LARGE_ENOUGH]


def district_numbers(
    chosen: Mapping[str, Any] | None, language: str, indicator: str
) -> DistrictNumbers:
    """Return the numbers, of the largest municipality of the own region.

    Args:
        chosen: as `regiolab.figures.figure` takes it.
        language: for the name of an own region without one.
        indicator: one of `INDICATORS`.
    """
    country = _country(indicator)
    table = country.table
    name, codes = own_municipalities(chosen, language) if chosen else ("", ())
    city = _largest(codes)
    inside = table[table["municipality"] == city].sort_values("value", ascending=False)
    known = table[table["counts"]]
    return DistrictNumbers(
        indicator=indicator,
        name=name,
        city_code=city,
        city=str(table["city"][table["municipality"] == city].iloc[0]),
        large=city in forty_largest(),
        districts=inside[["name", "population", "value"]],
        spans={
            "districts": _span(known[known["municipality"] == city], "district"),
            "cities": country.cities,
            "regions": country.regions,
        },
        shares=country.shares,
        wider=country.wider,
        source_id=str(districts()["source_id"].iloc[0]),
    )


class _Country(NamedTuple):
    """What is the same whatever region was chosen."""

    table: DataFrame
    cities: float
    regions: float
    shares: Shares
    wider: int


@cache
def _country(indicator: str) -> _Country:
    table = _weighed(indicator)
    known = table[table["counts"]]
    large = known[known["municipality"].isin(forty_largest())]
    return _Country(
        table,
        _span(large, "municipality"),
        _span(known, "corop"),
        _shares(known),
        _wider(known),
    )


@cache
def forty_largest() -> frozenset[str]:
    """Return the codes of the 40 largest municipalities of 2022, which have outlines."""
    drawn = district_outlines()["features"]
    return frozenset(one["properties"]["municipality_code"] for one in drawn)


def _weighed(indicator: str) -> DataFrame:
    """Return every district with what it is called, its value, its weight and where it lies."""
    import pandas as pd

    table = districts().set_index("district_code")
    adults = table["population"] * (1 - table["share_0_14"] / 100)
    return pd.DataFrame(
        {
            "name": table["district_name"],
            "population": table["population"],
            "value": table[indicator],
            "weight": adults if indicator in _OF_ADULTS else table["population"],
            "district": table.index,
            "municipality": table["municipality_code"],
            "city": table["municipality_name"],
            "corop": table["corop_code"],
            "counts": table[indicator].notna() & (table["population"] >= _SMALLEST),
        }
    )


def _largest(codes: tuple[str, ...]) -> str:
    """Return the code in 2022 of the largest of some municipalities; of none, of the country."""
    table = districts()
    if codes:
        table = table[table["municipality_code_2026"].isin(codes)]
    return str(table.groupby("municipality_code")["population"].sum().idxmax())


def _means(table: DataFrame, level: str) -> DataFrame:
    """Return the weighted mean of the districts of each region, with the weight of the region."""
    weights = table["weight"].groupby(table[level]).sum()
    sums = (table["value"] * table["weight"]).groupby(table[level]).sum()
    means: DataFrame = (sums / weights).to_frame("value").assign(weight=weights)
    return means


def _span(table: DataFrame, level: str) -> float:
    """Return the 90th percentile of people minus the 10th, by the value of where they live."""
    ordered = _means(table, level).sort_values("value")
    if len(ordered) < 2:
        return 0.0
    reached = ordered["weight"].cumsum() / ordered["weight"].sum()
    low, high = (float(ordered["value"][reached >= part].iloc[0]) for part in (0.1, 0.9))
    return high - low


def _variance(values: Series, weights: Series) -> float:
    mean = (values * weights).sum() / weights.sum()
    return float((((values - mean) ** 2) * weights).sum() / weights.sum())


def _shares(table: DataFrame) -> Shares:
    """Return the parts of the variance, from large regions to small ones; they add up to 1."""
    between = [
        _variance(means["value"], means["weight"])
        for means in (_means(table, level) for level in ("corop", "municipality", "district"))
    ]
    regions, municipalities, whole = between
    return Shares(
        regions / whole, (municipalities - regions) / whole, (whole - municipalities) / whole
    )


def _wider(table: DataFrame) -> int:
    """Return in how many of the 40 largest districts differ more than all municipalities do."""
    means = _means(table, "municipality")
    outside = _variance(means["value"], means["weight"])
    return sum(
        _variance(inside["value"], inside["weight"]) > outside
        for _, inside in table[table["municipality"].isin(forty_largest())].groupby("municipality")
    )
