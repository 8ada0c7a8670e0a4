"""What the figures on one percentage say about a bet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.figures.published.series_topics import BIRTHS, EDUCATION, EMPLOYMENT
from regiolab.locale import N_, decimal, text

if TYPE_CHECKING:
    from regiolab.model import Workspace

SERIES = {topic.name: topic for topic in (EDUCATION, EMPLOYMENT, BIRTHS)}
"""The topics that have a bet, by name."""

_UNKNOWN = N_("You did not know, which is an honest answer. Here is what the figures show.")
_JUDGEMENTS = {
    (True, True): N_("Your bet is right, in percentage points and in proportion."),
    (True, False): N_("In percentage points your bet is right, in proportion it is not."),
    (False, True): N_("In proportion your bet is right, in percentage points it is not."),
    (False, False): N_("The figures do not show what you bet on."),
}
_IN_POINTS = {
    "larger": N_("In percentage points: larger. Highest minus lowest was {over_the_years}."),
    "same": N_("In percentage points: about the same. Highest minus lowest was {over_the_years}."),
    "smaller": N_("In percentage points: smaller. Highest minus lowest was {over_the_years}."),
}
_IN_PROPORTION = {
    "larger": N_("In proportion: larger. {times}"),
    "same": N_("In proportion: about the same. {times}"),
    "smaller": N_("In proportion: smaller. {times}"),
}
_SPREAD = N_(
    "That is judged over all {count} regions: the spread, a number that is 0 when all are equal, "
    "was {before} in {first} and {after} in {last}."
)
_CLOSING = {
    "education": N_(
        "Everywhere more people have such a degree than before. When the whole country rises, a "
        "gap can be larger in points and smaller in proportion. The figure does not say whether "
        "people studied more or moved."
    ),
    "employment": N_(
        "This figure does not support the claim that differences grow: in work, provinces came "
        "closer together. Differences within a province are not in it."
    ),
    "births": N_(
        "The last year decides here. In {top} the gap was larger than at either end, and {last} is "
        "a year of the pandemic (general knowledge). Be careful with one first year and one last."
    ),
}


def series_verdict(workspace: Workspace, name: str, choice: str, language: str) -> list[str]:
    """Return the verdict on a bet about one percentage, in paragraphs.

    Args:
        workspace: what the group made.
        name: one of `SERIES`.
        choice: what the group bet.
        language: `nl` or `en`.
    """
    from regiolab.figures.published.series_numbers import series_numbers
    from regiolab.figures.published.series_words import over_the_years, own_places, times_words
    from regiolab.figures.published.spread import relative_spread
    from regiolab.figures.published.yearly_values import direction

    topic = SERIES[name]
    region = workspace.state["about"]["about"].get("region")
    numbers = series_numbers(topic.indicator, topic.level, region, language)
    spread = relative_spread(numbers.values)
    absolute, relative = direction(numbers.gap), direction(spread)
    judged = (
        _UNKNOWN if choice == "unknown" else _JUDGEMENTS[choice == absolute, choice == relative]
    )
    top = max(numbers.years, key=lambda year: float(numbers.gap[year]))
    told = [
        text(language, judged),
        text(language, _IN_POINTS[absolute], over_the_years=over_the_years(numbers.gap, language)),
        text(language, _IN_PROPORTION[relative], times=times_words(numbers, language)),
        text(
            language,
            _SPREAD,
            count=len(numbers.values),
            before=decimal(language, spread.iloc[0], 3),
            after=decimal(language, spread.iloc[-1], 3),
            first=numbers.first,
            last=numbers.last,
        ),
        own_places(numbers, language),
        text(language, _CLOSING[name], top=top, last=numbers.last),
    ]
    return [paragraph for paragraph in told if paragraph]
