"""Do regions drift apart in education, work and new enterprises? One percentage per figure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import Scale, legend, own_marks
from regiolab.figures.own.units import PERCENT
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import Beside, Evidence, FigureEntry
from regiolab.figures.pictures.frame import Frame
from regiolab.figures.pictures.line_picture import Line, LinePicture, added
from regiolab.figures.pictures.option import Option
from regiolab.figures.published import series_words as words
from regiolab.figures.published.series_numbers import series_numbers
from regiolab.figures.published.series_topics import TOPICS
from regiolab.figures.published.source_line import newest, source_line
from regiolab.figures.published.spread import absolute_spread, relative_spread
from regiolab.figures.published.yearly_figure import (
    TOGETHER,
    ComputedRow,
    arranged_in_words,
    arrangement,
    drawn,
    events,
    region_lines,
    region_table,
    year_in_words,
)
from regiolab.locale import N_, capital, decimal, number, rounded, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame, Series

    from regiolab.figures.own.numbers import OwnMark, OwnNumber
    from regiolab.figures.published.series_numbers import SeriesNumbers
    from regiolab.figures.published.series_topics import Topic

_SHOWN = {"level": N_("the percentage itself"), "distance": N_("the distance to the dashed line")}
_COLUMNS = 7


def series(
    topic: Topic,
    region: Mapping[str, Any] | None,
    language: str,
    *,
    show: str = "level",
    lines: str = TOGETHER,
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure on one percentage.

    Args:
        topic: what it is about.
        region: the own region, or None for the picture without one.
        language: `nl` or `en`.
        show: `level` or `distance`, in percentage points from the dashed line.
        lines: `together` in one picture, or `apart`, each in a small one.
        own: figures of the group itself.
    """
    numbers = series_numbers(topic.indicator, topic.level, region, language)
    marks = own_marks(own, _scale(numbers, show, language), language)
    frame = Frame(
        title=words.title(topic, numbers, language),
        subtitle=words.subtitle(numbers, language),
        own_words=words.own_words(numbers, language),
        unit=words.unit(topic, numbers, show, language),
        below=(
            words.short_limits(topic, numbers, language),
            source_line(numbers.source_ids, language),
        ),
        own_figures=legend(marks, language),
    )
    return Figure(
        name=topic.name,
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(numbers.last, numbers.source_ids, language),
        limits=words.limits(topic, numbers, language),
        description=" ".join(
            part
            for part in (
                words.description(topic, numbers, show, language),
                arranged_in_words(numbers, lines, language),
            )
            if part
        ),
        table=_table(numbers, language),
        draw=partial(_draw, numbers, frame, marks, show, lines, language),
        own=marks,
    )


def _scale(numbers: SeriesNumbers, show: str, language: str) -> Scale:
    distances = numbers.values - numbers.reference
    shown = numbers.values if show == "level" else distances
    return Scale(
        unit=PERCENT,
        lowest=min(0.0, float(shown.min().min())),
        highest=float(shown.max().max()),
        written=lambda value: f"{decimal(language, value)}%",
        years=(numbers.first, numbers.last),
        minus={}
        if show == "level"
        else {year: float(numbers.reference[year]) for year in numbers.years},
    )


def _draw(
    numbers: SeriesNumbers,
    frame: Frame,
    marks: Sequence[OwnMark],
    show: str,
    lines: str,
    language: str,
) -> Picture:
    def shown(values: Series) -> Series:
        return values if show == "level" else values - numbers.reference

    regions = region_lines(numbers, numbers.by_value(), shown, language)
    reference = capital(words.reference_name(numbers, language))
    return drawn(
        LinePicture(
            frame=frame,
            own=regions.own,
            nation=Line(reference, shown(numbers.reference), 1.8),
            named=regions.named,
            rest=regions.rest,
            breaks=numbers.breaks,
            break_word=text(language, N_("measured in another way")),
            events=events(numbers, language),
            tick=partial(_tick, language),
            written=partial(_written, show, language),
            short=partial(_short, show, language),
            added=added(marks, language),
        ),
        lines,
    )


def _written(show: str, language: str, value: float) -> str:
    """Return a percentage, or a distance in percentage points with its sign."""
    if show == "level":
        return f"{decimal(language, value)}%"
    return text(language, N_("{amount} points"), amount=_short(show, language, value))


def _short(show: str, language: str, value: float) -> str:
    """Return the number alone; a distance has its sign."""
    sign = (
        "" if rounded(value, 1) == 0 or show == "level" else "+" if value > 0 else "\N{MINUS SIGN}"
    )
    return f"{sign}{decimal(language, abs(value))}"


def _tick(language: str, value: float) -> str:
    return number(language, value) if value.is_integer() else decimal(language, value)


def _table(numbers: SeriesNumbers, language: str) -> DataFrame:
    """Return own regions, the dashed line, all others, and what was computed from them."""
    computed = [
        ComputedRow(capital(words.reference_name(numbers, language)), numbers.reference, 1),
        ComputedRow(text(language, N_("Highest minus lowest, percentage points")), numbers.gap, 1),
        ComputedRow(text(language, N_("Highest divided by lowest")), numbers.proportion, 2),
        ComputedRow(text(language, N_("Standard deviation")), absolute_spread(numbers.values), 1),
        ComputedRow(
            text(language, N_("Standard deviation divided by the mean")),
            relative_spread(numbers.values),
            3,
        ),
    ]
    headings = {year: year_in_words(numbers, year, language) for year in _years(numbers)}
    return region_table(numbers, headings, computed, language, places=1)


def _years(numbers: SeriesNumbers) -> list[int]:
    """Return the last year, the first, and some in between, the newest first: about seven."""
    step = max(1, round(len(numbers.years) / _COLUMNS))
    return sorted({*numbers.years[::step], numbers.last}, reverse=True)


def _entry(topic: Topic) -> FigureEntry:
    return FigureEntry(
        name=topic.name,
        lessons=topic.lessons,
        shows=topic.shows,
        draw=partial(series, topic, show=topic.show, lines=topic.lines),
        options=(
            Option("show", N_("Show"), {topic.show: _SHOWN[topic.show], **_SHOWN}),
            arrangement(topic.lines),
        ),
        beside=(Beside(topic.name, topic.beside, counts=topic.indicator),),
        evidence=(Evidence(topic.indicator, topic.level, *topic.evidence),)
        if topic.evidence
        else (),
    )


SERIES = tuple(_entry(topic) for topic in TOPICS)
"""A figure for each percentage of `series_topics`."""
