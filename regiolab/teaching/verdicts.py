"""What the figures say about a bet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, decimal, number, percent, text
from regiolab.teaching.countryside_verdicts import COUNTRYSIDE
from regiolab.teaching.questions import has_answered, question
from regiolab.teaching.series_verdicts import SERIES, series_verdict

if TYPE_CHECKING:
    from pandas import DataFrame

    from regiolab.figures.published.divergence_numbers import Divergence
    from regiolab.model import Workspace

_FIRST, _BEFORE_LAST, _LAST = 2000, 2019, 2021
_MOST_REGIONS = 3

_ANSWERS = {
    "larger": N_("Your bet was that it became larger. In euros you are right, in proportion not."),
    "same": N_("Your bet was that it stayed about the same. In proportion you are right."),
    "smaller": N_("Your bet was that it became smaller. The figures do not show that."),
    "unknown": N_("You did not know, which is an honest answer. Here is what the figures show."),
}


def verdict(workspace: Workspace, name: str, language: str) -> list[str]:
    """Return the verdict on the bet that goes with a figure, in paragraphs.

    Before the bet is made there is one paragraph that says what it waits for.

    Raises:
        InputError: there is no bet on that figure.
    """
    asked = question(name)
    if not has_answered(workspace, name):
        return [text(language, N_("Not answered yet: the verdict appears here after your bet."))]
    choice = workspace.state["bets"][asked.name]["choice"]
    if name in SERIES:
        return series_verdict(workspace, name, choice, language)
    if name in COUNTRYSIDE:
        return COUNTRYSIDE[name](workspace, choice, language)
    return [text(language, _ANSWERS[choice]), *_divergence(workspace, language)]


def _divergence(workspace: Workspace, language: str) -> list[str]:
    from regiolab.figures.published.divergence_numbers import divergence_numbers

    region = workspace.state["about"]["about"].get("region")
    numbers = divergence_numbers(region, language, gas=True)
    return [
        *_five_at_each_end(numbers, language),
        *_all_regions(numbers, language),
        *_own_region(numbers, language),
        text(
            language,
            N_(
                "Partly, then: it depends on whether you count in proportion or in euros. These "
                "figures say nothing about differences within cities, about income or about why."
            ),
        ),
    ]


def _five_at_each_end(numbers: Divergence, language: str) -> list[str]:
    """Return what became of the five highest and the five lowest, in proportion and in euros."""
    from regiolab.figures.published.spread import highest, lowest

    high, low = highest(numbers.values), lowest(numbers.values)
    return [
        text(
            language,
            N_(
                "In proportion: about the same. The five regions with the highest production per "
                "inhabitant made {first} times as much as the five with the lowest in 2000, and "
                "{last} times as much in 2021."
            ),
            first=decimal(language, high[_FIRST] / low[_FIRST]),
            last=decimal(language, high[_LAST] / low[_LAST]),
        ),
        text(
            language,
            N_(
                "In euros: larger. The gap between those two groups of five went from {first} to "
                "{last} euros per inhabitant, in the prices of each year, so without taking out "
                "inflation."
            ),
            first=number(language, high[_FIRST] - low[_FIRST]),
            last=number(language, high[_LAST] - low[_LAST]),
        ),
    ]


def _all_regions(numbers: Divergence, language: str) -> list[str]:
    """Return the spread over all regions, and over those without gas."""
    from regiolab.figures.published.spread import without_gas_regions

    return [
        text(
            language,
            N_(
                "Over all 40 regions the spread, a number that is 0 when all are equal, was "
                "{first} in 2000, {before} in 2019 and {last} in 2021 (provisional)."
            ),
            **_spreads(numbers.values, language),
        ),
        text(
            language,
            N_(
                "Without the two regions where gas is booked: {first}, {before} and {last}. "
                "The answer stays the same."
            ),
            **_spreads(without_gas_regions(numbers.values), language),
        ),
    ]


def _spreads(values: DataFrame, language: str) -> dict[str, str]:
    from regiolab.figures.published.spread import relative_spread

    per_year = relative_spread(values)
    years = (("first", _FIRST), ("before", _BEFORE_LAST), ("last", _LAST))
    return {key: decimal(language, per_year[year], 3) for key, year in years}


def _own_region(numbers: Divergence, language: str) -> list[str]:
    if numbers.own is None:
        return []
    sentences = []
    for part in numbers.own.parts[:_MOST_REGIONS]:
        own, nation = numbers.values.loc[part.code], numbers.nation
        sentences.append(
            text(
                language,
                N_(
                    "{region} made {first} of the national average per inhabitant in 2000, "
                    "and {last} in 2021."
                ),
                region=part.name,
                first=percent(language, own[_FIRST] / nation[_FIRST]),
                last=percent(language, own[_LAST] / nation[_LAST]),
            )
        )
    return [" ".join(sentences)]
