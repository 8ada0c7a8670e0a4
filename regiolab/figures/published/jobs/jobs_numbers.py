"""Jobs of employees by sector: shares in the newest year, and growth since the first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.region import OwnRegion, own_region
from regiolab.locale import N_
from regiolab.regions import figures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame, Series

LEVEL: Final = "corop"

SECTORS: Final = {
    "jobs_A_agriculture": N_("agriculture"),
    "jobs_BE_industry_energy": N_("industry and energy"),
    "jobs_F_construction": N_("construction"),
    "jobs_GI_trade_transport_hospitality": N_("trade, transport and hospitality"),
    "jobs_J_information_communication": N_("information and communication"),
    "jobs_K_finance": N_("finance"),
    "jobs_L_real_estate": N_("real estate"),
    "jobs_MN_business_services": N_("business services"),
    "jobs_OQ_government_education_care": N_("government, education and care"),
    "jobs_RU_culture_other": N_("culture and other services"),
}
"""Ten sectors (SBI 2008) and what they are called; business services hold temporary agencies."""


@dataclass(frozen=True, eq=False)
class Jobs:
    """The numbers of the figure.

    Attributes:
        sectors: a row per sector, that with most jobs of the shown region first: `share` (% of its
            jobs), `growth` (% since the first year), and both for the Netherlands (`share_nl`,
            `growth_nl`); what was not published, and growth
            from nothing, is NaN.
        first: the first year.
        last: the newest year.
        moved: whether the boundary of the region moved in between, so that growth says less.
        source_id: of all figures.
        own: the own region; None shows the Netherlands alone.
    """

    sectors: DataFrame
    first: int
    last: int
    moved: bool
    source_id: str
    own: OwnRegion | None


def jobs_numbers(chosen: Mapping[str, Any] | None, language: str) -> Jobs:
    """Return the numbers; the own region is its largest COROP region.

    The Netherlands is the sum of the regions that have a figure in both years.
    """
    import pandas as pd

    own = own_region(chosen, LEVEL, language) if chosen else None
    by_sector, flags = _published()
    years = sorted({int(year) for values in by_sector.values() for year in values.columns})
    first, last = years[0], years[-1]
    nation = {sector: values[[first, last]].dropna().sum() for sector, values in by_sector.items()}
    code = own.parts[0].code if own else ""
    mine = {
        sector: values.T[code] if own and code in values.index else nation[sector]
        for sector, values in by_sector.items()
    }
    found = pd.DataFrame(
        {
            "share": _shares(mine, last),
            "growth": _growth(mine, first, last),
            "share_nl": _shares(nation, last),
            "growth_nl": _growth(nation, first, last),
        }
    )
    here = flags[(flags["region_code"] == code) & (flags["year"] > first)]
    return Jobs(
        sectors=found.sort_values("share", ascending=False),
        first=first,
        last=last,
        moved=bool((here["flag"] == "bb").any()),
        source_id=str(flags["source_id"].iloc[0]),
        own=own,
    )


@cache
def _published() -> tuple[Mapping[str, DataFrame], DataFrame]:
    """Return the jobs of each sector by region and year, and all rows with their flags."""
    import pandas as pd

    tables = {sector: figures(sector, LEVEL) for sector in SECTORS}
    by_sector = {
        sector: table.pivot(index="region_code", columns="year", values="value")
        for sector, table in tables.items()
    }
    return by_sector, pd.concat([*tables.values(), figures("jobs_employees_total", LEVEL)])


def _shares(by_sector: Mapping[str, Series], year: int) -> dict[str, float]:
    whole = sum(float(values[year]) for values in by_sector.values())
    return {sector: 100 * float(values[year]) / whole for sector, values in by_sector.items()}


def _growth(by_sector: Mapping[str, Series], first: int, last: int) -> dict[str, float]:
    return {
        sector: (float(values[last]) / float(values[first]) - 1) * 100
        if values[first]
        else float("nan")
        for sector, values in by_sector.items()
    }
