"""Nine published figures in the three corners of the triangle, with the place of every region."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.region import OwnRegion, own_region
from regiolab.figures.pictures.flags import firm, with_flag
from regiolab.figures.published.indicator_words import INDICATOR_WORDS, IndicatorWords
from regiolab.locale import N_
from regiolab.regions import commuting, figures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame, Series

CORNERS: Final = {
    N_("Economy"): (
        ("gdp_per_capita_eur_revised", "corop"),
        ("establishment_births_per_1000_inhabitants", "corop"),
        ("jobs_per_working_resident", "corop"),
    ),
    N_("Education"): (
        ("edu_hbo_wo_15_75_weighted", "corop"),
        ("edu_mid_25_64", "province"),
        ("mbo_students", "province"),
    ),
    N_("Labour market"): (
        ("net_labour_participation_weighted", "corop"),
        ("unemployment_rate", "province"),
        ("neet_15_24", "province"),
    ),
}
"""Per corner its figures and their level; mbo and mid-level education exist by province only."""


@dataclass(frozen=True, eq=False)
class Measure:
    """One figure of the profile.

    Attributes:
        corner: of the triangle, marked with `N_`.
        indicator: the name of the published figure.
        level: of its regions.
        words: of the figure.
        year: of the values.
        values: by region code, the highest first.
        flags: of the values, by region code; empty where there is none.
        names: of the regions, by code.
        source_ids: of the values.
        own: the own region at this level, if one was chosen.
    """

    corner: str
    indicator: str
    level: str
    words: IndicatorWords
    year: int
    values: Series
    flags: Mapping[str, str]
    names: Mapping[str, str]
    source_ids: tuple[str, ...]
    own: OwnRegion | None

    @property
    def own_codes(self) -> list[str]:
        """Codes of the own region's parts, the largest first."""
        return [part.code for part in self.own.parts] if self.own else []

    @property
    def ranked(self) -> Series:
        """The values that can be ranked, the highest first; not those of low reliability."""
        return firm(self.values, self.flags)

    def has_place(self, code: str) -> bool:
        """Return whether the value of a region is sure enough for a place."""
        return code in self.ranked.index

    def place(self, code: str) -> int:
        """Return the place of a region; the highest value is 1."""
        return int(self.values.rank(ascending=False, method="min")[code])

    def written(self, code: str, language: str) -> str:
        """Return the value of a region, with what its flag says."""
        value = self.words.written(self.values[code], language)
        return with_flag(value, self.flags[code], language)

    def above(self, value: float) -> int:
        """Return how many regions have more than a value."""
        return int((self.values > value).sum())


def profile_numbers(chosen: Mapping[str, Any] | None, language: str) -> list[Measure]:
    """Return the nine figures, in the order of the corners."""
    own = {
        level: own_region(chosen, level, language) if chosen else None
        for level in ("corop", "province")
    }
    found = []
    for corner, measures in CORNERS.items():
        for indicator, level in measures:
            table = _published(indicator, level)
            found.append(
                Measure(
                    corner=corner,
                    indicator=indicator,
                    level=level,
                    words=INDICATOR_WORDS[indicator],
                    year=int(table["year"].iloc[0]),
                    values=table.set_index("region_code")["value"].sort_values(ascending=False),
                    flags=dict(zip(table["region_code"], table["flag"], strict=True)),
                    names=dict(zip(table["region_code"], table["region_name"], strict=True)),
                    source_ids=tuple(dict.fromkeys(table["source_id"])),
                    own=own[level],
                )
            )
    return found


def _published(indicator: str, level: str) -> DataFrame:
    """Return a figure in its newest year with most regions."""
    if indicator == "jobs_per_working_resident":
        return _jobs()
    if indicator == "mbo_students":
        return _mbo()
    table = figures(indicator, level)
    count = table.groupby("year")["region_code"].nunique()
    newest: DataFrame = table[table["year"] == count.index[count == count.max()].max()]
    return newest


def _jobs() -> DataFrame:
    flows = commuting("corop")
    jobs = flows.groupby("work_in")["jobs_x1000"].sum()
    workers = flows.groupby(["live_in", "live_in_name"])["jobs_x1000"].sum().reset_index()
    table: DataFrame = workers.assign(
        region_code=workers["live_in"],
        region_name=workers["live_in_name"],
        value=jobs[workers["live_in"]].to_numpy() / workers["jobs_x1000"],
        year=int(flows["year"].iloc[0]),
        flag="",
        source_id=str(flows["source_id"].iloc[0]),
    )
    return table


def _mbo() -> DataFrame:
    """Return students of mbo, both ways of learning, for every 100 inhabitants aged 15 to 24."""
    full_time = figures("students_mbo_bol_residence", "province")
    year = int(full_time["year"].max())
    young = figures("population_15_24", "province").query("year == @year")
    beside_work = figures("students_mbo_bbl_residence", "province")
    beside, full = (
        table[table["year"] == year].set_index("region_code")["value"]
        for table in (beside_work, full_time)
    )
    students = full + beside
    table: DataFrame = young.assign(
        value=young["region_code"].map(students) / young["value"] * 100,
        source_id=str(full_time["source_id"].iloc[0]),
    )
    return table
