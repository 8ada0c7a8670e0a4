"""Which COROP regions are most like a region, on published figures of one's choice."""

from __future__ import annotations

from functools import cache
from numbers import Real
from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import WEIGHTS, WHOLE, asks
from regiolab.regions.directory import region
from regiolab.regions.figures import figures
from regiolab.regions.overlap import overlaps

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pandas import DataFrame, Series

LEVEL: Final = "corop"
LIKENESS: Final = (
    "gdp_per_capita_eur_revised",
    "establishment_births_per_1000_inhabitants",
    "edu_hbo_wo_15_75_weighted",
    "net_labour_participation_weighted",
    "share_65plus",
    "population_density",
)
"""What regions are compared on unless something else is asked; each counts the same."""


@asks(indicators=WEIGHTS, k=WHOLE)
def look_alikes(
    code: str, indicators: Sequence[str] | Mapping[str, float] | None = None, k: int = 5
) -> DataFrame:
    """Return the COROP regions most like a region, the nearest first.

    Every figure is standardised over the 40 regions (minus the mean, divided by the standard
    deviation of the population), so that euros do not outweigh percentages. The distance between
    two regions is the weighted Euclidean distance over the figures that both have:

        distance = sqrt( sum of w * (z_own - z_other)^2 / sum of w )

    Dividing by the weights that were used keeps pairs with a missing value comparable (Kaufman
    and Rousseeuw, Finding Groups in Data, 1990, chapter 1). A distance of 1 is one standard
    deviation on every figure. A missing value is left out and never counted as 0.

    Columns: `region_code`, `region_name`, `distance`, `compared_on` (how many figures),
    `missing` (names of those that one of the two lacks, with a comma between), and for each
    figure `<name>` (the value of that region), `<name>_difference` (that region minus the own
    one, in the figure's own unit) and `<name>_weight`. `attrs` hold `own_code` (the COROP region
    that was compared) and `years` (of each figure: the newest with most regions).

    Args:
        code: a COROP region; a region of another level is compared as the COROP region in which
            most of its people live.
        indicators: names of figures by COROP region, or names with a weight; None for `LIKENESS`.
        k: how many regions; fewer are returned when no more can be compared.

    Raises:
        InputError: the code or a figure is unknown, there is no figure, or a weight or `k` is not
            above zero.
    """
    weights = _weights(indicators)
    if k < 1:
        raise InputError(N_("Ask for at least one region that looks alike."))
    own = own_code(code)
    values = likeness_values(tuple(weights))
    found = _distances(values, weights, own).head(k)
    found.attrs = {
        "own_code": own,
        "years": {name: year_of(name) for name in weights},
    }
    return found


def own_code(code: str) -> str:
    """Return the COROP region itself, or the one in which most people of the region live.

    Raises:
        InputError: no region has this code.
    """
    if region(code).level == LEVEL:
        return code
    return str(overlaps(code, LEVEL)["region_code"].iloc[0])


def likeness_values(indicators: tuple[str, ...]) -> DataFrame:
    """Return the values of figures, a row per COROP region and a column per figure.

    Raises:
        InputError: there is no such figure by COROP region.
    """
    import pandas as pd

    return pd.DataFrame({name: compared_figures(name)["value"] for name in indicators})


def standardised(values: DataFrame) -> DataFrame:
    """Return values minus their mean, divided by their standard deviation (divided by n)."""
    spread = values.std(ddof=0)
    return (values - values.mean()) / spread.where(spread > 0, 1.0)


@cache
def compared_figures(indicator: str) -> DataFrame:
    """Return the rows of a published figure that regions are compared on, by region code.

    They are of the newest year with most regions.
    """
    table = figures(indicator, LEVEL)
    count = table.groupby("year")["region_code"].nunique()
    year = count.index[count == count.max()].max()
    newest: DataFrame = table[table["year"] == year].set_index("region_code")
    return newest


def year_of(indicator: str) -> int:
    """Return the year a figure is compared in: the newest one with most regions."""
    return int(compared_figures(indicator)["year"].iloc[0])


def source_of(indicator: str) -> str:
    """Return the source of a figure in that year."""
    return str(compared_figures(indicator)["source_id"].iloc[0])


@cache
def flags_of(indicator: str) -> Mapping[str, str]:
    """Return the flags of a figure in that year, by region code; empty where there is none."""
    found = compared_figures(indicator)["flag"]
    return {str(code): str(flag) for code, flag in found.items()}


def _weights(indicators: Sequence[str] | Mapping[str, float] | None) -> dict[str, float]:
    asked = LIKENESS if indicators is None else indicators
    weights: dict[str, Any] = (
        dict(asked) if hasattr(asked, "items") else dict.fromkeys(asked, 1.0)  # type: ignore[arg-type]
    )
    if not weights:
        raise InputError(N_("Choose at least one figure to compare regions on."))
    if not all(isinstance(one, Real) and float(one) > 0 for one in weights.values()):
        raise InputError(N_("A weight is a number above 0. Leave the figure out instead."))
    return weights


def _distances(values: DataFrame, weights: Mapping[str, float], own: str) -> DataFrame:
    import pandas as pd

    weight: Series = pd.Series(dict(weights))
    scores = standardised(values)
    apart = (scores - scores.loc[own]) ** 2
    both = apart.notna()
    used = (both * weight).sum(axis=1)
    distance = ((apart * weight).sum(axis=1) / used.where(used > 0)) ** 0.5
    columns: dict[str, object] = {
        "region_code": values.index,
        "region_name": [region(str(code)).name for code in values.index],
        "distance": list(distance),
        "compared_on": list(both.sum(axis=1)),
        "missing": [
            ", ".join(name for name in both.columns if not row[name]) for _, row in both.iterrows()
        ],
    }
    for name in values.columns:
        columns[name] = values[name].to_numpy()
        columns[f"{name}_difference"] = (values[name] - values[name].get(own)).to_numpy()
        columns[f"{name}_weight"] = weights[name]
    found = pd.DataFrame(columns)
    others = found[(found["region_code"] != own) & found["distance"].notna()]
    return others.sort_values(["distance", "region_code"], ignore_index=True)
