"""Do regions drift apart? Production per inhabitant of the 40 COROP regions since 2000."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import Scale, legend, own_marks
from regiolab.figures.own.units import EUROS
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.frame import Frame
from regiolab.figures.pictures.line_picture import Line, LinePicture, Note, added, line_picture
from regiolab.figures.pictures.option import Option
from regiolab.figures.published import divergence_words as words
from regiolab.figures.published.divergence_numbers import divergence_numbers
from regiolab.figures.published.indicator_words import INDICATOR_WORDS
from regiolab.figures.published.own_sentences import part_label, tells_a_share, thickness
from regiolab.figures.published.spread import absolute_spread, highest, lowest, without_gas_regions
from regiolab.locale import N_, percent, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame, Series

    from regiolab.figures.own.numbers import OwnMark, OwnNumber
    from regiolab.figures.published.divergence_numbers import Divergence

NAME = "divergence"
GAS = Option(
    "gas",
    N_("Regions with gas"),
    {True: N_("counted"), False: N_("left out")},
)
_YEARS_IN_TABLE = 5
_MOST_GAS = "CR03"
_NEAR_THE_TOP = 0.98


def divergence(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    gas: bool = True,
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure.

    Args:
        region: the own region, or None for the picture without one.
        language: `nl` or `en`.
        gas: `False` leaves the two gas regions out of lines, spread and extremes; the
            Netherlands and the places in the order of 40 stay as they are.
        own: figures of the group itself.
    """
    numbers = divergence_numbers(region, language, gas=gas)
    marks = own_marks(own, _scale(numbers, language), language)
    finding, own_words = words.subtitle(numbers, language), words.own_words(numbers, language)
    return Figure(
        name=NAME,
        title=words.title(numbers, language),
        subtitle=" ".join(part for part in (finding, own_words) if part),
        unit=words.unit(numbers, language),
        source=words.source_words(numbers, language),
        limits=words.limits(numbers, language),
        description=words.description(numbers, language),
        table=_table(numbers, language),
        draw=partial(_draw, numbers, marks, language),
        own=marks,
    )


def _scale(numbers: Divergence, language: str) -> Scale:
    return Scale(
        unit=EUROS,
        lowest=0.0,
        highest=float(numbers.counted.max().max()),
        written=lambda value: INDICATOR_WORDS["gdp_per_capita_eur"].written(value, language),
        years=(numbers.first, numbers.last),
    )


def _draw(numbers: Divergence, marks: Sequence[OwnMark], language: str) -> Picture:
    own = numbers.own
    parts = {part.code: part for part in own.parts} if own else {}
    shown = [code for code in numbers.by_value() if code in numbers.counted.index]
    named = [code for code in (shown[0], shown[-1]) if code not in parts]
    return line_picture(
        LinePicture(
            frame=Frame(
                words.title(numbers, language),
                words.subtitle(numbers, language),
                words.own_words(numbers, language),
                words.unit(numbers, language),
                (words.short_limits(numbers, language), words.source_words(numbers, language)),
                legend(marks, language),
            ),
            own=tuple(
                Line(
                    part_label(part, own, language),
                    numbers.line(part.code) / 1000,
                    thickness(part),
                )
                for part in (own.parts if own else ())
                if own
            ),
            nation=Line(text(language, N_("Netherlands")), numbers.nation / 1000, 1.8),
            named=tuple(Line(numbers.names[code], numbers.line(code) / 1000) for code in named),
            rest=tuple(
                numbers.line(code) / 1000
                for code in shown
                if code not in parts and code not in named
            ),
            provisional=numbers.provisional,
            provisional_word=text(language, N_("provisional")),
            notes=_notes(numbers, parts, language),
            added=added(marks, language, 1000),
        )
    )


def _notes(numbers: Divergence, own: Mapping[str, Any], language: str) -> tuple[Note, ...]:
    """Return a remark above the top of the line that gas moves most, where it is drawn."""
    if not numbers.gas or _MOST_GAS in own:
        return ()
    line = numbers.line(_MOST_GAS) / 1000
    # Of its two tops, the later one has room above it.
    top = max(year for year in numbers.years if line[year] >= _NEAR_THE_TOP * line.max())
    remark = text(language, N_("{region} (gas)"), region=numbers.names[_MOST_GAS])
    return (Note(remark, top, float(line[top])),)


def _table(numbers: Divergence, language: str) -> DataFrame:
    """Return own regions, the Netherlands, all others, and what was computed from them, in euros.

    Years: the first, every fifth, and from the last one before the provisional on; the newest
    stands first, where a narrow page shows it.
    """
    import pandas as pd

    years = _years(numbers)
    own = {part.code: part for part in numbers.own.parts} if numbers.own else {}
    ordered = [*own, *(code for code in numbers.by_value() if code not in own)]
    name, share, place = (
        text(language, N_("Region")),
        text(language, N_("Part of your inhabitants")),
        text(language, N_("Place in {year}"), year=numbers.last),
    )
    region_rows = [
        {
            name: numbers.names[code],
            share: percent(language, own[code].share_of_own) if code in own else "",
            place: str(numbers.rank(code, numbers.last)),
            **_row(numbers.line(code), years),
        }
        for code in ordered
    ]
    other_rows = [
        {name: label, share: "", place: "", **_row(values, years)}
        for label, values in _computed(numbers, language).items()
    ]
    nation, *computed = other_rows
    rows = [*region_rows[: len(own)], nation, *region_rows[len(own) :], *computed]
    table = pd.DataFrame(rows).rename(
        columns={
            year: text(language, N_("{year} (provisional)"), year=year)
            if year in numbers.provisional
            else str(year)
            for year in years
        }
    )
    return table if tells_a_share(numbers.own) else table.drop(columns=share)


def _computed(numbers: Divergence, language: str) -> dict[str, Series]:
    top, bottom = highest(numbers.counted), lowest(numbers.counted)
    return {
        text(language, N_("Netherlands")): numbers.nation,
        text(language, N_("Five highest of the year, mean")): top,
        text(language, N_("Five lowest of the year, mean")): bottom,
        text(language, N_("Gap between these two")): top - bottom,
        text(language, N_("Standard deviation")): absolute_spread(numbers.values),
        text(language, N_("Standard deviation without the two gas regions")): absolute_spread(
            without_gas_regions(numbers.values)
        ),
    }


def _years(numbers: Divergence) -> list[int]:
    settled = [year for year in numbers.years if year not in numbers.provisional]
    return [
        year
        for year in reversed(numbers.years)
        if (year - numbers.first) % _YEARS_IN_TABLE == 0
        or year in (settled[-1], settled[-2], numbers.last)
    ]


def _row(values: Series, years: list[int]) -> dict[int, int]:
    return {year: round(values[year]) for year in years}
