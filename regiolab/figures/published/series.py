"""Do regions drift apart in education, work and new enterprises? One percentage per figure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import Scale, legend, own_marks
from regiolab.figures.own.units import PERCENT
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.frame import Frame
from regiolab.figures.pictures.line_picture import Line, LinePicture, added, line_picture
from regiolab.figures.pictures.option import Option
from regiolab.figures.pictures.source_line import source_line
from regiolab.figures.published import series_words as words
from regiolab.figures.published.own_sentences import part_label, tells_a_share, thickness
from regiolab.figures.published.series_numbers import series_numbers
from regiolab.figures.published.series_topics import BIRTHS, EDUCATION, EMPLOYMENT
from regiolab.figures.published.spread import absolute_spread, relative_spread
from regiolab.locale import N_, decimal, number, percent, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame, Series

    from regiolab.figures.own.numbers import OwnMark, OwnNumber
    from regiolab.figures.published.series_numbers import SeriesNumbers
    from regiolab.figures.published.series_topics import Topic

_SHOW = Option(
    "show",
    N_("Show"),
    {"level": N_("the percentage itself"), "distance": N_("the distance to the dashed line")},
)
SERIES_OPTIONS = (_SHOW,)
_COLUMNS = 7


def education(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    show: str = "level",
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure on degrees of hbo and university by province.

    Args:
        region: the own region, or None for the picture without one.
        language: `nl` or `en`.
        show: `level` or `distance`, in percentage points from the dashed line.
        own: figures of the group itself.
    """
    return _series(EDUCATION, region, language, show, own)


def employment(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    show: str = "level",
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure on inhabitants in work by province; see `education`."""
    return _series(EMPLOYMENT, region, language, show, own)


def births(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    show: str = "level",
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure on new enterprises by COROP region; see `education`."""
    return _series(BIRTHS, region, language, show, own)


def _series(
    topic: Topic,
    region: Mapping[str, Any] | None,
    language: str,
    show: str,
    own: Sequence[OwnNumber],
) -> Figure:
    numbers = series_numbers(topic.indicator, topic.level, region, language)
    marks = own_marks(own, _scale(numbers, show, language), language)
    finding, own_words = words.subtitle(numbers, language), words.own_words(numbers, language)
    return Figure(
        name=topic.name,
        title=words.title(topic, numbers, language),
        subtitle=" ".join(part for part in (finding, own_words) if part),
        unit=words.unit(topic, numbers, show, language),
        source=source_line(numbers.source_ids, language),
        limits=words.limits(topic, numbers, language),
        description=words.description(topic, numbers, show, language),
        table=_table(numbers, language),
        draw=partial(_draw, topic, numbers, marks, show, language),
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
    topic: Topic, numbers: SeriesNumbers, marks: Sequence[OwnMark], show: str, language: str
) -> Picture:
    own = numbers.own
    parts = [part.code for part in own.parts] if own else []
    ranked = numbers.by_value()
    named = [code for code in (ranked[0], ranked[-1]) if code not in parts]

    def shown(values: Series) -> Series:
        return values if show == "level" else values - numbers.reference

    reference = words.reference_name(numbers, language)
    return line_picture(
        LinePicture(
            frame=Frame(
                words.title(topic, numbers, language),
                words.subtitle(numbers, language),
                words.own_words(numbers, language),
                words.unit(topic, numbers, show, language),
                (
                    words.short_limits(topic, numbers, language),
                    source_line(numbers.source_ids, language),
                ),
                legend(marks, language),
            ),
            own=tuple(
                Line(
                    part_label(part, own, language),
                    shown(numbers.line(part.code)),
                    thickness(part),
                )
                for part in (own.parts if own else ())
                if own
            ),
            nation=Line(reference[:1].upper() + reference[1:], shown(numbers.reference), 1.8),
            named=tuple(Line(numbers.names[code], shown(numbers.line(code))) for code in named),
            rest=tuple(
                shown(numbers.line(code)) for code in ranked if code not in (*parts, *named)
            ),
            breaks=numbers.breaks,
            tick=partial(_tick, language),
            added=added(marks, language),
        )
    )


def _tick(language: str, value: float) -> str:
    return number(language, value).replace("-", "\N{MINUS SIGN}")


def _table(numbers: SeriesNumbers, language: str) -> DataFrame:
    """Return own regions, the dashed line, all others, and what was computed from them."""
    import pandas as pd

    years = _years(numbers)
    own = {part.code: part for part in numbers.own.parts} if numbers.own else {}
    ordered = [*own, *(code for code in numbers.by_value() if code not in own)]
    name, share, place = (
        text(language, N_("Region")),
        text(language, N_("Part of your inhabitants")),
        text(language, N_("Place in {year}"), year=numbers.last),
    )
    regions = [
        {
            name: numbers.names[code],
            share: percent(language, own[code].share_of_own) if code in own else "",
            place: str(numbers.rank(code, numbers.last)),
            **_row(numbers.line(code), years, 1),
        }
        for code in ordered
    ]
    reference = words.reference_name(numbers, language)
    computed = [
        {name: label, share: "", place: "", **_row(values, years, places)}
        for label, values, places in (
            (reference[:1].upper() + reference[1:], numbers.reference, 1),
            (text(language, N_("Highest minus lowest, percentage points")), numbers.gap, 1),
            (text(language, N_("Highest divided by lowest")), numbers.proportion, 2),
            (text(language, N_("Standard deviation")), absolute_spread(numbers.values), 1),
            (
                text(language, N_("Standard deviation divided by the mean")),
                relative_spread(numbers.values),
                3,
            ),
        )
    ]
    rows = [*regions[: len(own)], computed[0], *regions[len(own) :], *computed[1:]]
    table = pd.DataFrame(rows)
    return table if tells_a_share(numbers.own) else table.drop(columns=share)


def _years(numbers: SeriesNumbers) -> list[int]:
    """Return the last year, the first, and some in between, the newest first: about seven."""
    step = max(1, round(len(numbers.years) / _COLUMNS))
    return sorted({*numbers.years[::step], numbers.last}, reverse=True)


def _row(values: Series, years: list[int], places: int) -> dict[str, float]:
    return {str(year): round(float(values[year]), places) for year in years}
