"""Do regions drift apart? Production per inhabitant of the 40 COROP regions since 2000."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import Scale, legend, own_marks
from regiolab.figures.own.units import EUROS
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import Beside, FigureEntry
from regiolab.figures.pictures.frame import Frame
from regiolab.figures.pictures.line_picture import Line, LinePicture, Note, added
from regiolab.figures.pictures.option import Option
from regiolab.figures.published import divergence_words as words
from regiolab.figures.published.divergence_numbers import BEFORE, REVISED, divergence_numbers
from regiolab.figures.published.indicator_words import INDICATOR_WORDS
from regiolab.figures.published.source_line import newest
from regiolab.figures.published.spread import absolute_spread, highest, lowest, without_gas_regions
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
from regiolab.locale import N_, decimal, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame, Series

    from regiolab.figures.own.numbers import OwnMark, OwnNumber
    from regiolab.figures.published.divergence_numbers import Divergence

_GAS = Option(
    "gas",
    N_("Regions with gas"),
    {True: N_("counted"), False: N_("left out")},
)
_BASE = Option(
    "base",
    N_("Years"),
    {
        REVISED: N_("since 2014, after the revision of 2024"),
        BEFORE: N_("2000 to 2013, before that revision"),
    },
)
_INDICATOR = "gdp_per_capita_eur_revised"
_YEARS_IN_TABLE = 5
_FEW_YEARS = 8
_MOST_GAS = "CR03"
_NEAR_THE_TOP = 0.98


def divergence(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    gas: bool = True,
    base: str = REVISED,
    lines: str = TOGETHER,
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure.

    Args:
        region: the own region, or None for the picture without one.
        language: `nl` or `en`.
        gas: `False` leaves the two gas regions out of lines, spread and extremes; the
            Netherlands and the places in the order of 40 stay as they are.
        base: `revised` since 2014, or `before` from 2000 to 2013: two bases, never one line.
        lines: `together` in one picture, or `apart`, each in a small one.
        own: figures of the group itself.
    """
    numbers = divergence_numbers(region, language, gas=gas, base=base)
    marks = own_marks(own, _scale(numbers, language), language)
    frame = Frame(
        title=words.title(numbers, language),
        subtitle=words.subtitle(numbers, language),
        own_words=words.own_words(numbers, language),
        unit=words.unit(numbers, language),
        below=(words.short_limits(numbers, language), words.source_words(numbers, language)),
        own_figures=legend(marks, language),
    )
    return Figure(
        name="divergence",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(numbers.last, [numbers.source_id], language),
        limits=words.limits(numbers, language),
        description=" ".join(
            part
            for part in (
                words.description(numbers, language),
                arranged_in_words(numbers, lines, language),
            )
            if part
        ),
        table=_table(numbers, language),
        draw=partial(_draw, numbers, frame, marks, lines, language),
        own=marks,
    )


def _scale(numbers: Divergence, language: str) -> Scale:
    return Scale(
        unit=EUROS,
        lowest=0.0,
        highest=float(numbers.counted.max().max()),
        written=lambda value: INDICATOR_WORDS[_INDICATOR].written(value, language),
        years=(numbers.first, numbers.last),
    )


def _draw(
    numbers: Divergence, frame: Frame, marks: Sequence[OwnMark], lines: str, language: str
) -> Picture:
    counted = [code for code in numbers.by_value() if code in numbers.counted.index]
    regions = region_lines(numbers, counted, _in_thousands, language)
    return drawn(
        LinePicture(
            frame=frame,
            own=regions.own,
            nation=Line(text(language, N_("Netherlands")), _in_thousands(numbers.nation), 1.8),
            named=regions.named,
            rest=regions.rest,
            provisional=numbers.provisional,
            provisional_word=text(language, N_("provisional")),
            notes=_notes(numbers, language),
            events=events(numbers, language),
            written=lambda value: INDICATOR_WORDS[_INDICATOR].written(value * 1000, language),
            short=partial(decimal, language),
            added=added(marks, language, 1000),
        ),
        lines,
    )


def _in_thousands(values: Series) -> Series:
    return values / 1000


def _notes(numbers: Divergence, language: str) -> tuple[Note, ...]:
    """Return a remark above the top of the line that gas moves most, where it is drawn."""
    own = [part.code for part in numbers.own.parts] if numbers.own else []
    if not numbers.gas or _MOST_GAS in own:
        return ()
    line = _in_thousands(numbers.line(_MOST_GAS))
    # Of its two tops, the later one has room above it.
    top = max(year for year in numbers.years if line[year] >= _NEAR_THE_TOP * line.max())
    if top == numbers.first:  # there is no room above the beginning of a line
        return ()
    remark = text(language, N_("{region} (gas)"), region=numbers.names[_MOST_GAS])
    return (Note(remark, top, float(line[top])),)


def _table(numbers: Divergence, language: str) -> DataFrame:
    """Return own regions, the Netherlands, all others, and what was computed from them, in euros.

    Years: the first, every fifth, and from the last one before the provisional on; the newest
    stands first, where a narrow page shows it.
    """
    headings = {year: year_in_words(numbers, year, language) for year in _years(numbers)}
    return region_table(numbers, headings, _computed(numbers, language), language)


def _computed(numbers: Divergence, language: str) -> list[ComputedRow]:
    top, bottom = highest(numbers.counted), lowest(numbers.counted)
    without_gas = absolute_spread(without_gas_regions(numbers.values))
    return [
        ComputedRow(text(language, N_("Netherlands")), numbers.nation),
        ComputedRow(text(language, N_("Five highest of the year, mean")), top),
        ComputedRow(text(language, N_("Five lowest of the year, mean")), bottom),
        ComputedRow(text(language, N_("Gap between these two")), top - bottom),
        ComputedRow(text(language, N_("Standard deviation")), absolute_spread(numbers.values)),
        ComputedRow(
            text(language, N_("Standard deviation without the two gas regions")), without_gas
        ),
    ]


def _years(numbers: Divergence) -> list[int]:
    if len(numbers.years) <= _FEW_YEARS:
        return numbers.years[::-1]
    settled = [year for year in numbers.years if year not in numbers.provisional]
    return [
        year
        for year in reversed(numbers.years)
        if (year - numbers.first) % _YEARS_IN_TABLE == 0
        or year in (settled[-1], settled[-2], numbers.last)
    ]


DIVERGENCE = FigureEntry(
    name="divergence",
    lessons=("01",),
    shows="GDP per inhabitant, 40 COROP regions, 2014-2024 and 2000-2013",
    draw=divergence,
    options=(_GAS, _BASE, arrangement()),
    beside=(Beside("divergence", N_("GDP per inhabitant (lesson 01)"), counts=_INDICATOR),),
)
