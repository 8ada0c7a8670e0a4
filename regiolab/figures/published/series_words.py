"""What a figure on one percentage says: finding, numbers, own region, description and limits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from regiolab.figures.own.sentences import LEVELS_IN_WORDS, own_description, own_line
from regiolab.figures.published.spread import absolute_spread, relative_spread
from regiolab.figures.published.standing_words import became
from regiolab.figures.published.yearly_figure import placed as placed_by_year
from regiolab.locale import N_, all_listed, decimal, text
from regiolab.regions.articles import within

if TYPE_CHECKING:
    from pandas import Series

    from regiolab.figures.own.region import Part
    from regiolab.figures.published.series_numbers import SeriesNumbers
    from regiolab.figures.published.series_topics import Topic

_A_TOP_IN_BETWEEN = 1.2
"""A year in between is told when its gap is this many times that of both ends; our own norm."""


def title(topic: Topic, numbers: SeriesNumbers, language: str) -> str:
    """Return what became of the gap in the newest stretch."""
    points, proportion = numbers.in_points[-1], numbers.in_proportion[-1]
    subject = text(
        language,
        N_("{subject}, {first}-{last}"),
        subject=text(language, topic.title),
        first=points.first,
        last=points.last,
    )
    return f"{subject}: {became(points, proportion, language)}"


def subtitle(numbers: SeriesNumbers, language: str) -> str:
    """Return the finding in numbers anyone understands."""
    points = text(
        language,
        N_("Highest minus lowest, in percentage points: {over_the_years}."),
        over_the_years=per_stretch(numbers, numbers.gap, language),
    )
    return f"{points} {times_words(numbers, language)}"


def times_words(numbers: SeriesNumbers, language: str) -> str:
    """Return how many times the lowest the highest was, at both ends of the newest stretch."""
    newest = numbers.in_points[-1]
    return text(
        language,
        N_("The highest was {before} times the lowest in {first}, and {after} times in {last}."),
        before=decimal(language, numbers.proportion[newest.first], 2),
        after=decimal(language, numbers.proportion[newest.last], 2),
        first=newest.first,
        last=newest.last,
    )


def per_stretch(numbers: SeriesNumbers, per_year: Series, language: str, places: int = 1) -> str:
    """Return a number over the years, apart for each stretch that was measured in one way."""
    return "; ".join(
        over_the_years(per_year.loc[one.first : one.last], language, places)
        for one in numbers.in_points
    )


def over_the_years(gap: Series, language: str, places: int = 1) -> str:
    """Return the first value and the last, and the highest in between where it stands out."""
    years = [int(year) for year in gap.index]
    top = max(years[1:-1], key=lambda year: float(gap[year]))
    told = [years[0], years[-1]]
    if gap[top] >= _A_TOP_IN_BETWEEN * max(gap[year] for year in told):
        told.insert(1, top)
    return all_listed(
        language, [f"{decimal(language, gap[year], places)} ({year})" for year in told]
    )


def own_words(numbers: SeriesNumbers, language: str) -> str:
    """Return one sentence that places the own region, or nothing when none was chosen."""
    return own_line(numbers.own, numbers.level, partial(placed, numbers, language), language)


def own_places(numbers: SeriesNumbers, language: str) -> str:
    """Return a sentence on each part of the own region, for where no figure names the parts."""
    if numbers.own is None or len(numbers.own.parts) == 1:
        return own_words(numbers, language)
    return " ".join(placed(numbers, language, part) for part in numbers.own.parts)


def unit(topic: Topic, numbers: SeriesNumbers, show: str, language: str) -> str:
    """Return what the vertical axis counts."""
    counted = text(
        language,
        N_("{what}, {count} {regions}"),
        what=text(language, topic.unit),
        count=len(numbers.values),
        regions=text(language, LEVELS_IN_WORDS[numbers.level]),
    )
    if show == "level":
        return counted
    return text(
        language,
        N_("{counted}: percentage points above or below the dashed line"),
        counted=counted,
    )


def reference_name(numbers: SeriesNumbers, language: str) -> str:
    """Return what the dashed line is: the Netherlands, or the mean of the regions."""
    if numbers.national:
        return text(language, N_("Netherlands"))
    return text(
        language,
        N_("mean of {count} {regions}"),
        count=len(numbers.values),
        regions=text(language, LEVELS_IN_WORDS[numbers.level]),
    )


def short_limits(topic: Topic, numbers: SeriesNumbers, language: str) -> str:
    """Return the limits that belong in the picture itself."""
    own = text(language, topic.short_limits, last=numbers.last)
    return f"{own} {_breaks(numbers, language)}".strip()


def limits(topic: Topic, numbers: SeriesNumbers, language: str) -> str:
    """Return what the figure does not show, and how far all regions lie apart."""
    sentences = [
        text(language, topic.limits, last=numbers.last),
        _breaks(numbers, language),
        text(
            language,
            N_(
                "Every region counts once, large or small. Over all of them the spread (standard "
                "deviation divided by the mean) was {relative}; in percentage points the standard "
                "deviation was {absolute}."
            ),
            relative=per_stretch(numbers, relative_spread(numbers.values), language, 3),
            absolute=per_stretch(numbers, absolute_spread(numbers.values), language),
        ),
    ]
    if not numbers.national:
        sentences.append(
            text(
                language,
                N_(
                    "For the Netherlands the figure was not found for all years; the dashed line "
                    "is the mean of the regions, each counted once."
                ),
            )
        )
    return " ".join(sentence for sentence in sentences if sentence)


def description(topic: Topic, numbers: SeriesNumbers, show: str, language: str) -> str:
    """Return the picture in words, for who cannot see it."""
    ranked = numbers.by_value()
    ends = {
        "first": numbers.first,
        "last": numbers.last,
        "count": len(ranked),
        "regions": text(language, LEVELS_IN_WORDS[numbers.level]),
    }
    sentences = [
        text(
            language,
            N_(
                "A line chart with a line for each of {count} {regions}, {first} to {last}, and a "
                "dashed line: {reference}. {axis}"
            ),
            reference=reference_name(numbers, language),
            axis=text(language, _AXES[show]),
            **ends,
        ),
        text(
            language,
            N_("The dashed line, in per cent: {over_the_years}."),
            over_the_years=per_stretch(numbers, numbers.reference, language),
        ),
        text(
            language,
            N_("Highest in {last}: {name}."),
            last=numbers.last,
            name=_valued(numbers, ranked[:3], language),
        ),
        text(
            language,
            N_("Lowest in {last}: {name}."),
            last=numbers.last,
            name=_valued(numbers, ranked[-3:], language),
        ),
        subtitle(numbers, language),
        *own_description(numbers.own, numbers.level, partial(placed, numbers, language), language),
    ]
    return " ".join(sentences)


_AXES = {
    "level": N_("The vertical axis starts at zero."),
    "distance": N_("Zero on the vertical axis is the dashed line."),
}


def placed(numbers: SeriesNumbers, language: str, part: Part) -> str:
    """Return one sentence with value and place of a region in the last year and the first."""
    return placed_by_year(numbers, _PLACED, partial(decimal, language), language, part)


_PLACED = N_(
    "{name}: {amount}% in {last}, place {rank} of {count} (in {first}: {before}%, place "
    "{rank_before})."
)


def _valued(numbers: SeriesNumbers, codes: list[str], language: str) -> str:
    told = [
        f"{within(language, numbers.names[code])} "
        f"({decimal(language, numbers.values[numbers.last][code])}%)"
        for code in codes
    ]
    return all_listed(language, told)


def _breaks(numbers: SeriesNumbers, language: str) -> str:
    if not numbers.breaks:
        return ""
    years = all_listed(language, [str(year) for year in numbers.breaks])
    return text(
        language,
        N_("From {years} on it was measured in another way (dotted lines)."),
        years=years,
    )
