"""What the figures on one percentage say about a bet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from regiolab.figures.published.series_topics import BIRTHS, EDUCATION, EMPLOYMENT
from regiolab.locale import N_, all_listed, decimal, text
from regiolab.teaching.judged_bet import in_short, why_no_one_answer

if TYPE_CHECKING:
    from regiolab.figures.published.standing import Stretch
    from regiolab.model import Workspace

SERIES = {topic.name: topic for topic in (EDUCATION, EMPLOYMENT, BIRTHS)}
"""The topics that have a bet, by name."""

_OTHER_WAY = N_(
    "From {years} on it was measured in another way, so the step to that year is no change. That "
    "is why each stretch is judged apart."
)
_SPREAD = N_(
    "“In proportion” is judged over all {count} regions by the spread, a number that is 0 when all "
    "are equal. {times}"
)
_TOO_FEW = N_("The years {first}-{last} are too few for an answer of their own.")
_ELSEWHERE = N_(
    "Another publisher goes on to {last}: Statistics Netherlands counts new branches too, for "
    "every 1,000 inhabitants. {stretch} That figure is on the map of lesson 03."
)
_CLOSING = {
    "education": N_(
        "Everywhere more people have such a degree than before. When the whole country rises, a "
        "gap can be larger in points and smaller in proportion. The figure does not say whether "
        "people studied more or moved."
    ),
    "employment": N_(
        "From the first year to the last the gap seems to shrink. That is the step to the other "
        "way of measuring: before it the gap grew. Differences within a province are not in it."
    ),
    "births": N_(
        "The last year decides here: {last} is a year of the pandemic (general knowledge), and in "
        "{top} the gap was larger than at either end. Be careful with one first year and one last."
    ),
}
_NEWER = {"births": "establishment_births_per_1000_inhabitants"}
"""The published figure that goes on where the one of a bet ends."""


def series_verdict(workspace: Workspace, name: str, choice: str | None, language: str) -> list[str]:
    """Return the verdict on one percentage, in paragraphs.

    Args:
        workspace: what the group made.
        name: one of `SERIES`.
        choice: what the group bet; None for the verdict without a bet.
        language: `nl` or `en`.
    """
    from regiolab.figures.published.series_numbers import series_numbers
    from regiolab.figures.published.series_words import own_places, times_words
    from regiolab.figures.published.standing_words import IN_POINTS, IN_PROPORTION, stretch_words

    topic = SERIES[name]
    region = workspace.state["about"]["about"].get("region")
    numbers = series_numbers(topic.indicator, topic.level, region, language)
    points, proportion = numbers.in_points, numbers.in_proportion
    newest = points[-1]
    gap = numbers.gap
    top = max(range(newest.first, newest.last + 1), key=lambda year: float(gap[year]))
    told = [
        in_short(choice, points, proportion, IN_POINTS, language),
        why_no_one_answer([*points, *proportion], language),
        _measured_otherwise(numbers.breaks, language),
        *(
            f"{in_points} {in_proportion}"
            for in_points, in_proportion in zip(
                (
                    stretch_words(one, IN_POINTS, partial(decimal, language), language)
                    for one in points
                ),
                (
                    stretch_words(
                        one, IN_PROPORTION, partial(decimal, language, places=3), language
                    )
                    for one in proportion
                ),
                strict=True,
            )
        ),
        _too_few(newest, numbers.last, language),
        text(language, _SPREAD, count=len(numbers.values), times=times_words(numbers, language)),
        own_places(numbers, language),
        text(language, _CLOSING[name], top=top, last=newest.last),
        _elsewhere(name, topic.level, language),
    ]
    return [paragraph for paragraph in told if paragraph]


def _measured_otherwise(breaks: tuple[int, ...], language: str) -> str:
    if not breaks:
        return ""
    years = all_listed(language, [str(year) for year in breaks])
    return text(language, _OTHER_WAY, years=years)


def _too_few(newest: Stretch, last: int, language: str) -> str:
    if newest.last == last:
        return ""
    return text(language, _TOO_FEW, first=newest.last + 1, last=last)


def _elsewhere(name: str, level: str, language: str) -> str:
    """Return what a newer figure on the same subject says; empty where there is none."""
    from regiolab.figures.published.spread import by_region_and_year, relative_spread
    from regiolab.figures.published.standing import stretches
    from regiolab.figures.published.standing_words import IN_PROPORTION, stretch_words
    from regiolab.regions import figures

    if name not in _NEWER:
        return ""
    table = figures(_NEWER[name], level)
    provisional = {int(year) for year in table["year"][table["flag"] == "p"]}
    values = by_region_and_year(table)
    (found,) = stretches(values, relative_spread, provisional=provisional)
    written = partial(decimal, language, places=3)
    return text(
        language,
        _ELSEWHERE,
        last=found.last,
        stretch=stretch_words(found, IN_PROPORTION, written, language),
    )
