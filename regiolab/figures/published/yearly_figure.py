"""What figures with a line per region share: the lines, the table and where a region stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.sentences import part_label, tells_a_share, thickness
from regiolab.figures.pictures.flags import flag_words, with_flag
from regiolab.figures.pictures.line_picture import Event, Line, line_picture
from regiolab.figures.pictures.option import Option
from regiolab.figures.pictures.panel_picture import panel_picture
from regiolab.figures.published.yearly_values import BORDER_MOVED
from regiolab.locale import N_, percent, rounded, text
from regiolab.regions.events import happenings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame, Series

    from regiolab.figures.own.region import Part
    from regiolab.figures.pictures.line_picture import LinePicture
    from regiolab.figures.published.yearly_values import YearlyValues


TOGETHER, APART = "together", "apart"
_ARRANGED: Final = {
    TOGETHER: N_("all in one picture"),
    APART: N_("a small picture for each"),
}


@dataclass(frozen=True)
class RegionLines:
    """The lines of all regions.

    Attributes:
        own: of the parts of the own region.
        named: the highest and the lowest in the last year, where they are not own ones.
        rest: all others.
    """

    own: tuple[Line, ...]
    named: tuple[Line, ...]
    rest: tuple[Line, ...]


@dataclass(frozen=True)
class ComputedRow:
    """A row of the table that is of no region: what it is called, its values and decimals."""

    label: str
    values: Series
    places: int | None = None


def arrangement(first: str = TOGETHER) -> Option:
    """Return the choice between one picture and small ones; `first` is what is shown unasked."""
    others = {code: words for code, words in _ARRANGED.items() if code != first}
    return Option("lines", N_("Lines"), {first: _ARRANGED[first], **others})


def drawn(data: LinePicture, lines: str) -> Picture:
    """Return the lines in one picture, or each in a small one."""
    return panel_picture(data) if lines == APART else line_picture(data)


def arranged_in_words(numbers: YearlyValues, lines: str, language: str) -> str:
    """Return how small pictures are arranged, for a description; empty for one picture."""
    if lines != APART:
        return ""
    message = (
        N_(
            "Each region has a small picture of its own, all on one scale: your own first, then "
            "from the highest to the lowest in {last}. In each are the dashed line and, thin, your "
            "own region."
        )
        if numbers.own
        else N_(
            "Each region has a small picture of its own, all on one scale, from the highest to the "
            "lowest in {last}. In each is the dashed line."
        )
    )
    return text(language, message, last=numbers.last)


def events(numbers: YearlyValues, language: str) -> tuple[Event, ...]:
    """Return what the lines lived through, and when the border of the own region moved.

    The first stands in `data/events.csv`; a border moved where the published value says so.
    """
    happened = [Event(one.name(language), one.first, one.last) for one in happenings()]
    moved = {
        year
        for part in (numbers.own.parts if numbers.own else ())
        for year, flag in numbers.flags.get(part.code, {}).items()
        if flag == BORDER_MOVED
    }
    words = text(language, N_("border moved"))
    return (*happened, *(Event(words, year, year) for year in sorted(moved)))


def region_lines(
    numbers: YearlyValues,
    ranked: Sequence[str],
    shown: Callable[[Series], Series],
    language: str,
) -> RegionLines:
    """Return the lines of a picture.

    Args:
        numbers: of all regions.
        ranked: codes of the regions that are drawn, the highest first; own ones always are.
        shown: what is drawn of the values of a region.
        language: `nl` or `en`.
    """
    own = numbers.own
    parts = own.parts if own else ()
    codes = [part.code for part in parts]
    named = [code for code in (ranked[0], ranked[-1]) if code not in codes]

    def line(code: str, label: str = "", thick: float = 1.0) -> Line:
        flags = {
            year: flag_words(flag, language) for year, flag in numbers.flags.get(code, {}).items()
        }
        return Line(label or numbers.names[code], shown(numbers.line(code)), thick, flags)

    return RegionLines(
        own=tuple(
            line(part.code, part_label(part, own, language), thickness(part))
            for part in parts
            if own
        ),
        named=tuple(line(code) for code in named),
        rest=tuple(line(code) for code in ranked if code not in (*codes, *named)),
    )


def region_table(
    numbers: YearlyValues,
    years: Mapping[int, str],
    computed: Sequence[ComputedRow],
    language: str,
    places: int | None = None,
) -> DataFrame:
    """Return own regions, the first computed row, all other regions, and the rest that is computed.

    Args:
        numbers: of all regions.
        years: the years that have a column, and the heading of each.
        computed: rows of no region, such as the dashed line and the spread.
        language: `nl` or `en`.
        places: decimals of the values of a region; None makes whole numbers of them.
    """
    import pandas as pd

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
            **_row(numbers.line(code), years, places),
        }
        for code in ordered
    ]
    first, *others = (
        {name: one.label, share: "", place: "", **_row(one.values, years, one.places)}
        for one in computed
    )
    table = pd.DataFrame([*regions[: len(own)], first, *regions[len(own) :], *others])
    return table if tells_a_share(numbers.own) else table.drop(columns=share)


def placed(
    numbers: YearlyValues,
    message: str,
    written: Callable[[float], str],
    language: str,
    part: Part,
) -> str:
    """Return one sentence with value and place of a region in the last year and an earlier one.

    The earlier year is the first that was measured as the last one: see `YearlyValues.since`.

    Args:
        numbers: of all regions.
        message: marked with `N_`; it can take `name`, `amount`, `last`, `rank`, `count`, `first`,
            `before` and `rank_before`.
        written: how a value is written.
        language: `nl` or `en`.
        part: the region.
    """
    first = numbers.since(part.code)
    return text(
        language,
        message,
        name=part.name,
        amount=written(numbers.values[numbers.last][part.code]),
        last=year_in_words(numbers, numbers.last, language),
        rank=numbers.rank(part.code, numbers.last),
        count=len(numbers.values),
        first=str(first),
        before=written(numbers.values[first][part.code]),
        rank_before=numbers.rank(part.code, first),
    )


def year_in_words(numbers: YearlyValues, year: int, language: str) -> str:
    """Return a year, with what the flag of all its values says: "2024 (provisional)"."""
    flag = numbers.flag_in(year)
    if flag == "b" and year == numbers.first:  # nothing before it was measured otherwise here
        flag = ""
    return with_flag(str(year), flag, language)


def _row(values: Series, years: Mapping[int, str], places: int | None) -> dict[str, Any]:
    if places is None:
        return {heading: round(float(values[year])) for year, heading in years.items()}
    return {heading: rounded(values[year], places) for year, heading in years.items()}
