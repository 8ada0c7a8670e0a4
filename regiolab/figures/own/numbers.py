"""Figures that the group added itself, beside published ones: in the picture, or why not."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, decimal, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from regiolab.figures.own.units import Unit

MOST_IN_A_PICTURE = 4
"""So many fit with their words; the others stand in the table only."""

_STRETCH = 0.5
"""An axis may grow by this part of its length on either side; our own norm."""

_YEARS_LATER = 6
"""A picture over the years may run on so long after its last year; our own norm."""

_LETTERS_IN_LEGEND: Final = {"title": 50, "unit": 25, "source": 30}
_NOWHERE: Final = float("nan")
_FULL: Final = N_("there is room for {count} in the picture")

DIAMOND: Final = N_("a hollow diamond with a dashed edge")
BAR: Final = N_("a hollow bar with a dashed edge")
ACROSS: Final = N_("a dashed line across the points, with a hollow diamond on it")


@dataclass(frozen=True)
class OwnNumber:
    """A figure of the group itself; nobody checked it.

    Attributes:
        title: what it counts, and about which area.
        value: the number.
        unit: as it was written, or empty.
        year: that it is about.
        source: as it was written.
        beside: the figure it stands beside, such as `education` or `map:share_65plus`, or empty.
        only_table: whether the group keeps it out of the picture.
        counts: the published figure that it stands beside; the catalogue of figures fills it in.
    """

    title: str
    value: float
    unit: str
    year: int
    source: str
    beside: str = ""
    only_table: bool = False
    counts: str = field(default="", compare=False)

    def in_words(self, language: str) -> str:
        """Return what it is, its number with unit, its year and its source."""
        return text(
            language,
            N_("{title}: {value} in {year} ({source})"),
            title=self.title,
            value=value_in_words(self.value, self.unit, language),
            year=self.year,
            source=self.source,
        )


@dataclass(frozen=True)
class OwnMark:
    """Where an own number is.

    Attributes:
        number: what is marked.
        letter: in the picture; empty when it stands in the table only.
        at: its place on the scale of the picture.
        shape: how it looks there, in words marked with `N_`.
        remark: what to know when comparing, or why it is in the table only; may be empty.
    """

    number: OwnNumber
    letter: str = ""
    at: float = 0.0
    shape: str = DIAMOND
    remark: str = ""

    def label(self, language: str) -> str:
        """Return what stands beside the mark in the picture."""
        return text(language, N_("Own figure {letter}"), letter=self.letter)


@dataclass(frozen=True)
class Scale:
    """What an own number is laid beside.

    Attributes:
        unit: of the picture.
        lowest: the lower end of what the picture shows.
        highest: the upper end.
        written: how a value is written.
        shape: what an own number looks like.
        years: first and last year of an axis of years; None where the picture has none.
        minus: by year what is subtracted from a value; without an entry a year has no place.
        year: the one year that the picture shows; None where it has more.
    """

    unit: Unit
    lowest: float
    highest: float
    written: Callable[[float], str]
    shape: str = DIAMOND
    years: tuple[int, int] | None = None
    minus: Mapping[int, float] = field(default_factory=dict)
    year: int | None = None


@dataclass(frozen=True)
class LegendLine:
    """What a mark in the picture is, and whether that mark is a bar or a diamond."""

    words: str
    is_bar: bool = False


def own_marks(own: Sequence[OwnNumber], scale: Scale, language: str) -> tuple[OwnMark, ...]:
    """Return every own number with its place on one scale, or with the reason why it has none."""
    return lettered([on_scale(number, scale, language) for number in own], language)


def only_in_table(own: Sequence[OwnNumber], why: str, language: str) -> tuple[OwnMark, ...]:
    """Return every own number without a place, for a picture that has none.

    Args:
        own: the numbers.
        why: the reason, marked with `N_`.
        language: `nl` or `en`.
    """
    return tuple(no_place(number, why, language) for number in own)


def no_place(number: OwnNumber, why: str, language: str, **values: object) -> OwnMark:
    """Return an own number that has no place in the picture; the reason is marked with `N_`."""
    return OwnMark(number, at=_NOWHERE, remark=text(language, why, **values))


def on_scale(number: OwnNumber, scale: Scale, language: str) -> OwnMark:
    """Return an own number with its place; without a letter yet, and with a reason if it has none.

    A mark that `lettered` gives a letter has an `at`; `NaN` says that it has no place.
    """
    why = _why_not(number, scale, language)
    if why:
        return OwnMark(number, at=_NOWHERE, remark=why)
    return OwnMark(number, "", _at(number, scale), scale.shape, _remark(number, scale, language))


def lettered(marks: Sequence[OwnMark], language: str) -> tuple[OwnMark, ...]:
    """Return the marks, with A, B and so on for those with a place, as far as there is room."""
    found: list[OwnMark] = []
    count = 0
    for mark in marks:
        if mark.at != mark.at:
            found.append(mark)
        elif count == MOST_IN_A_PICTURE:
            found.append(no_place(mark.number, _FULL, language, count=count))
        else:
            found.append(replace(mark, letter="ABCD"[count]))
            count += 1
    return tuple(found)


def in_picture(marks: Sequence[OwnMark]) -> tuple[OwnMark, ...]:
    """Return the marks that are in the picture."""
    return tuple(mark for mark in marks if mark.letter)


def legend(marks: Sequence[OwnMark], language: str) -> tuple[LegendLine, ...]:
    """Return a line per mark in the picture: what it is, and that nobody checked it."""
    return tuple(
        LegendLine(
            text(
                language,
                N_("Own figure {letter}, not checked: {figure}"),
                letter=mark.letter,
                figure=_cut(mark.number).in_words(language),
            ),
            is_bar=mark.shape == BAR,
        )
        for mark in in_picture(marks)
    )


def marks_in_words(marks: Sequence[OwnMark], language: str) -> str:
    """Return the marks as sentences for a description; empty when there are none."""
    return " ".join(filter(None, [drawn_in_words(marks, language), *_left_out(marks, language)]))


def drawn_in_words(marks: Sequence[OwnMark], language: str) -> str:
    """Return the marks in the picture in one sentence; empty when there are none."""
    told = [
        text(
            language,
            N_("{letter}, {shape}: {figure}"),
            letter=mark.letter,
            shape=text(language, mark.shape),
            figure=_with_remark(mark, language),
        )
        for mark in in_picture(marks)
    ]
    if not told:
        return ""
    return text(
        language, N_("Own figures in the picture, not checked: {figures}."), figures="; ".join(told)
    )


def place_in_words(mark: OwnMark, language: str) -> str:
    """Return where a number is, for its row in the table."""
    if mark.letter:
        return f"{mark.letter} ({mark.remark})" if mark.remark else mark.letter
    return text(language, N_("no: {reason}"), reason=mark.remark)


def value_in_words(value: float, unit: str, language: str) -> str:
    """Return a number with as many decimals as it has, at most three, and its unit."""
    places = next((n for n in range(3) if round(value, n) == value), 3)
    told = decimal(language, value, places)
    return f"{told}{unit}" if unit.startswith("%") else f"{told} {unit}".strip()


def _cut(number: OwnNumber) -> OwnNumber:
    """Return a number whose words fit on one line of a picture."""
    return replace(
        number,
        **{
            name: words if len(words) <= most else words[: most - 1].rstrip() + "…"
            for name, most in _LETTERS_IN_LEGEND.items()
            for words in (getattr(number, name),)
        },
    )


def _with_remark(mark: OwnMark, language: str) -> str:
    told = mark.number.in_words(language)
    return f"{told}, {mark.remark}" if mark.remark else told


def _left_out(marks: Sequence[OwnMark], language: str) -> list[str]:
    return [
        text(
            language,
            N_("Own figure, not checked, in the table only: {figure}. Not in the picture: {why}."),
            figure=mark.number.in_words(language),
            why=mark.remark,
        )
        for mark in marks
        if not mark.letter
    ]


def _at(number: OwnNumber, scale: Scale) -> float:
    return number.value * (scale.unit.factor(number.unit) or 1) - scale.minus.get(number.year, 0.0)


def _why_not(number: OwnNumber, scale: Scale, language: str) -> str:
    """Return why a number has no place on a scale, as the end of a sentence; empty if it has."""
    unit = text(language, scale.unit.words)
    if number.only_table:
        return text(language, N_("you keep it out"))
    if not number.unit:
        return text(language, N_("it has no unit; that of the picture is {unit}"), unit=unit)
    if scale.unit.factor(number.unit) is None:
        return text(
            language,
            N_("its unit is “{own}”, and that of the picture is {unit}"),
            own=number.unit,
            unit=unit,
        )
    if scale.minus and number.year not in scale.minus:
        return text(language, N_("the dashed line has no value in {year}"), year=number.year)
    if scale.years and not scale.years[0] <= number.year <= scale.years[1] + _YEARS_LATER:
        return text(
            language,
            N_("the picture runs from {first} to {last}"),
            first=scale.years[0],
            last=scale.years[1],
        )
    room = (scale.highest - scale.lowest) * _STRETCH
    low = scale.lowest - room if scale.lowest else 0.0
    if not low <= _at(number, scale) <= scale.highest + room:
        return text(
            language,
            N_("it lies far outside the picture, which goes from {low} to {high}"),
            low=scale.written(scale.lowest),
            high=scale.written(scale.highest),
        )
    return ""


def _remark(number: OwnNumber, scale: Scale, language: str) -> str:
    if scale.years and number.year > scale.years[1]:
        return text(language, N_("the lines end in {year}"), year=scale.years[1])
    if scale.year and number.year != scale.year:
        return text(language, N_("the rest of the picture is of {year}"), year=scale.year)
    return ""
