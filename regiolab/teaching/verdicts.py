"""What the figures say about a bet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.locale import N_, decimal, number, percent, text
from regiolab.regions.articles import at_the_start
from regiolab.regions.site_files import IN_BROWSER
from regiolab.teaching.countryside_verdicts import COUNTRYSIDE
from regiolab.teaching.judged_bet import in_short, why_no_one_answer
from regiolab.teaching.questions import has_answered, question
from regiolab.teaching.series_verdicts import SERIES, series_verdict
from regiolab.widgets.region.made_before import around_of, verdict_made_before

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.figures.published.divergence_numbers import Divergence
    from regiolab.model import Workspace

_MOST_REGIONS = 3


def verdict(workspace: Workspace, name: str, language: str) -> list[str]:
    """Return the verdict on the bet that goes with a figure, in paragraphs.

    The first one says it in short, the rest is what it rests on.

    Before the bet is made there is one paragraph that says what it waits for.

    Raises:
        InputError: there is no bet on that figure.
    """
    question(name)
    if not has_answered(workspace, name):
        return [text(language, N_("Not answered yet: the verdict appears here after your bet."))]
    return figures_say(workspace, name, language)


def figures_say(workspace: Workspace, name: str, language: str) -> list[str]:
    """Return the verdict in paragraphs, also where no bet was made; a bet is judged first.

    Raises:
        InputError: there is no bet on that figure.
    """
    asked = question(name)
    choice = workspace.state["bets"].get(asked.name, {}).get("choice")
    if IN_BROWSER:
        region = workspace.state["about"]["about"].get("region")
        return _made_before(name, region, language, choice)
    if name in SERIES:
        return series_verdict(workspace, name, choice, language)
    if name in COUNTRYSIDE:
        return COUNTRYSIDE[name](workspace, choice, language)
    return _divergence(workspace, choice, language)


def _made_before(
    name: str, region: Mapping[str, Any] | None, language: str, choice: str | None
) -> list[str]:
    """Return what was made of a region, else of the COROP region that it lies in, which it says."""
    told = verdict_made_before(name, region, language, choice)
    around = None if told else around_of(region, language)
    if around is not None:
        found = verdict_made_before(name, around.region, language, choice)
        said = text(language, _OF_AROUND, region=around.own_name, around=around.name)
        told = found and [f"{said} {found[0]}", *found[1:]]
    return told or [text(language, _NOT_MADE)]


def _divergence(workspace: Workspace, choice: str | None, language: str) -> list[str]:
    from regiolab.figures.published.divergence_numbers import BEFORE, divergence_numbers
    from regiolab.figures.published.standing_words import IN_EUROS

    region = workspace.state["about"]["about"].get("region")
    new = divergence_numbers(region, language, gas=True)
    old = divergence_numbers(region, language, gas=True, base=BEFORE)
    in_euros, in_proportion = (
        (old.in_euros, new.in_euros),
        (old.in_proportion, new.in_proportion),
    )
    told = [
        in_short(choice, in_euros, in_proportion, IN_EUROS, language),
        why_no_one_answer([*in_euros, *in_proportion], language),
        _stretch(new, language),
        _five_at_each_end(new, language),
        _stretch(old, language),
        text(language, _TWO_BASES),
        _own_region(new, language),
        text(language, _CLOSING),
    ]
    return [paragraph for paragraph in told if paragraph]


_OF_AROUND = N_(
    "On {region} itself there is no verdict here. This is the one on COROP region {around}, which "
    "it lies in wholly or for the most part."
)
_NOT_MADE = N_(
    "This edition has no verdict for this region. Choose another region, or open the course where "
    "all of it is installed."
)
_TWO_BASES = N_(
    "The two stretches stand on two bases: in 2024 the way GDP is computed was revised. They "
    "form no single line from 2000 to 2024. Euros are those of each year, so part of a gap is "
    "inflation."
)
_CLOSING = N_(
    "So the answer depends on whether you count in proportion or in euros, and in proportion on "
    "two regions where gas is booked. The spread over 40 regions is only a proxy for city against "
    "region, and says nothing of differences inside cities, of income or of why. Other figures of "
    "this lesson look at city and region, and inside cities."
)


def _stretch(numbers: Divergence, language: str) -> str:
    """Return what became of the gap in proportion and in euros, and whether that stands."""
    from regiolab.figures.published.standing_words import IN_EUROS, IN_PROPORTION, stretch_words

    return " ".join(
        (
            stretch_words(
                numbers.in_proportion, IN_PROPORTION, partial(decimal, language, places=3), language
            ),
            stretch_words(numbers.in_euros, IN_EUROS, partial(number, language), language),
        )
    )


def _five_at_each_end(numbers: Divergence, language: str) -> str:
    """Return how many times the five lowest the five highest make."""
    from regiolab.figures.published.spread import highest, lowest

    times = highest(numbers.values) / lowest(numbers.values)
    return text(
        language,
        N_(
            "The five regions with the highest production per inhabitant made {first} times as "
            "much as the five with the lowest in {from_year}, and {last} times as much in {to}."
        ),
        first=decimal(language, times.iloc[0]),
        last=decimal(language, times.iloc[-1]),
        from_year=numbers.first,
        to=numbers.last,
    )


_OTHER_THAN_BEFORE = N_(
    "{region} made {before} of the national average per inhabitant in {first}, and {after} in "
    "{last}."
)
_AS_BEFORE = N_(
    "{region} made {before} of the national average per inhabitant in {first}, and as much in "
    "{last}."
)


def _own_region(numbers: Divergence, language: str) -> str:
    if numbers.own is None:
        return ""
    sentences = []
    for part in numbers.own.parts[:_MOST_REGIONS]:
        own, nation = numbers.values.loc[part.code], numbers.nation
        before, after = (percent(language, own.iloc[at] / nation.iloc[at]) for at in (0, -1))
        sentences.append(
            text(
                language,
                _AS_BEFORE if before == after else _OTHER_THAN_BEFORE,
                region=at_the_start(language, part.name),
                before=before,
                after=after,
                first=numbers.first,
                last=numbers.last,
            )
        )
    return " ".join(sentences)
