"""What published figures are called on the screen, and how their values are written."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from regiolab.figures.own.numbers import DIAMOND, Scale
from regiolab.figures.own.units import UNIT_OF_KIND
from regiolab.locale import N_, decimal, text

if TYPE_CHECKING:
    from pandas import Series

Kind = Literal["euros", "percent", "years", "number", "rate", "ratio"]


PLACES: Final = {"euros": 0, "percent": 1, "years": 1, "number": 0, "rate": 1, "ratio": 2}
"""How many decimals a value has, by its kind."""


@dataclass(frozen=True)
class IndicatorWords:
    """A published figure in words.

    Attributes:
        name: short, marked with `N_`.
        unit: what it counts, marked with `N_`.
        kind: how a value is written.
    """

    name: str
    unit: str
    kind: Kind

    def written(self, value: float, language: str) -> str:
        """Return a value with its sign of per cent or its euros."""
        told = decimal(language, value, PLACES[self.kind])
        if self.kind == "percent":
            return f"{told}%"
        if self.kind == "euros":
            return text(language, N_("{amount} euros"), amount=told)
        return told

    def scale(
        self, values: Series, language: str, *, shape: str = DIAMOND, year: int | None = None
    ) -> Scale:
        """Return the scale from zero on which a figure of the group is laid beside this one.

        Args:
            values: of every region, the highest first.
            language: `nl` or `en`.
            shape: what a figure of the group looks like, marked with `N_`.
            year: the one year that is shown, where that is told.
        """
        return Scale(
            unit=UNIT_OF_KIND[self.kind],
            lowest=0.0,
            highest=float(values.iloc[0]),
            written=partial(self.written, language=language),
            shape=shape,
            year=year,
        )


INDICATOR_WORDS: Final = {
    "gdp_per_capita_eur_revised": IndicatorWords(
        N_("GDP per inhabitant"), N_("GDP per inhabitant, euros, current prices"), "euros"
    ),
    "enterprise_birth_rate": IndicatorWords(
        N_("new enterprises"),
        N_("New enterprises, % of all enterprises that are active in the year"),
        "percent",
    ),
    "establishment_births_per_1000_inhabitants": IndicatorWords(
        N_("new establishments"),
        N_("New establishments of enterprises, for every 1,000 inhabitants"),
        "rate",
    ),
    "jobs_per_working_resident": IndicatorWords(
        N_("jobs for each working resident"), N_("Jobs for each working resident"), "ratio"
    ),
    "edu_hbo_wo_15_75_weighted": IndicatorWords(
        N_("hbo or university"),
        N_("Inhabitants aged 15 to 75 with hbo or university, %, weighted by ourselves"),
        "percent",
    ),
    "edu_tertiary_25_64": IndicatorWords(
        N_("hbo or university"),
        N_("Inhabitants aged 25 to 64 with a degree of hbo or university, %"),
        "percent",
    ),
    "edu_mid_25_64": IndicatorWords(
        N_("mbo, havo or vwo"),
        N_("Inhabitants aged 25 to 64 with mbo, havo or vwo as highest diploma, %"),
        "percent",
    ),
    "mbo_students": IndicatorWords(
        N_("mbo students"),
        N_("Students of mbo for every 100 inhabitants aged 15 to 24, by place of residence"),
        "percent",
    ),
    "net_labour_participation_weighted": IndicatorWords(
        N_("people at work (registers)"),
        N_("Inhabitants aged 15 to 75 in work, %, from registers, weighted by ourselves"),
        "percent",
    ),
    "employment_rate_15_64": IndicatorWords(
        N_("people at work (survey)"), N_("Inhabitants aged 15 to 64 in work, %"), "percent"
    ),
    "unemployment_rate": IndicatorWords(
        N_("unemployment"), N_("Unemployed, % of the labour force"), "percent"
    ),
    "neet_15_24": IndicatorWords(
        N_("young people without school or work"),
        N_("Inhabitants aged 15 to 24 not in work or education, %"),
        "percent",
    ),
    "share_65plus": IndicatorWords(
        N_("65 and over"), N_("Inhabitants of 65 and over, % of the population"), "percent"
    ),
    "population_density": IndicatorWords(
        N_("density of population"), N_("Inhabitants for each square kilometre"), "number"
    ),
}
"""The figures that can be shown on a map, in a profile or between look-alikes."""
