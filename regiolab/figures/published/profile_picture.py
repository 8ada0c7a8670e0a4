"""Draw a row for each figure of the profile: a tick per region and a dot for the own one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import in_picture
from regiolab.figures.pictures.flags import flag_words
from regiolab.figures.pictures.frame import canvas_in, framed
from regiolab.figures.pictures.marks import Mark, Series, places, tag
from regiolab.figures.pictures.measured_text import lines, shortened, width
from regiolab.figures.pictures.own_drawing import HALF, OwnPoint, draw_points
from regiolab.locale import N_, capital, text
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture

    from regiolab.figures.own.numbers import OwnMark
    from regiolab.figures.pictures.frame import Frame
    from regiolab.figures.published.profile_numbers import Measure

_LABEL = 8.5
_HEADINGS = 0.6
"""A corner's heading takes this part of a row."""
_WIDEST_WORDS = 190.0
_WORDS_PART, _BREAKS_BELOW = 0.3, 450.0
"""In a picture narrower than so many points words take this part of it, on two lines."""

_GAP = 10.0
_OWN_LETTER = 8.0


def profile_picture(
    measures: Sequence[Measure], frame: Frame, marks: Sequence[OwnMark], language: str
) -> Picture:
    """Return the picture: a row per figure under the name of its corner.

    Args:
        measures: the figures, those of a corner together.
        frame: the words around it.
        marks: figures of the group; one that counts what a row counts has its letter in that row.
        language: `nl` or `en`.
    """
    picture, room = framed(frame)
    axes = canvas_in(picture, room)
    corners = len({one.corner for one in measures})
    row = room.height / (len(measures) + corners * _HEADINGS)
    size = min(_LABEL, row * 0.55)
    names = [_broken(capital(text(language, one.words.name)), room, size) for one in measures]
    label = 4 + max(width(line, size) for name in names for line in name.splitlines())
    numbers = [_broken(_number(one, language), room, size) for one in measures]
    beside = max(width(line, size) for words in numbers for line in words.splitlines())
    left, right = label + _GAP, room.width - beside - _GAP
    middles: list[float] = []
    down, corner = 0.0, ""
    for one, name, words in zip(measures, names, numbers, strict=True):
        if one.corner != corner:
            corner = one.corner
            down += row * _HEADINGS
            axes.text(
                0,
                down,
                text(language, corner),
                size=size,
                weight="bold",
                color=palette.SOFT,
                va="center_baseline",
            )
        down += row
        _draw_row(axes, one, (left, right), down - row * 0.35, row)
        _draw_own(axes, one, marks, (left, right), Box(0, down - row * 0.85, room.width, row))
        middle = down - row * 0.35
        middles.append(middle)
        axes.text(
            label,
            middle,
            name,
            size=size,
            linespacing=1.1,
            color=palette.INK,
            ha="right",
            va=_upright(name),
        )
        axes.text(
            right + _GAP,
            middle,
            words,
            size=size,
            linespacing=1.1,
            color=palette.ACCENT if one.own_codes else palette.SOFT,
            va=_upright(words),
        )
    tag(axes, _asked(axes, measures, middles, (left, right), language))
    return picture


def _broken(words: str, room: Box, size: float) -> str:
    """Return words on one line, or where a page is narrow on two."""
    widest = min(_WIDEST_WORDS, room.width * _WORDS_PART)
    if room.width >= _BREAKS_BELOW:
        return shortened(words, _WIDEST_WORDS, size)
    first, *rest = lines(words, widest, size)
    return "\n".join(shortened(line, widest, size) for line in (first, " ".join(rest)) if line)


def _upright(words: str) -> str:
    return "center" if "\n" in words else "center_baseline"


def _asked(
    axes: Axes,
    measures: Sequence[Measure],
    middles: Sequence[float],
    ends: tuple[float, float],
    language: str,
) -> list[Series]:
    """Return what each region says when it is asked: its value and place in every row it is in."""
    told: dict[str, list[Mark]] = {}
    names: dict[str, str] = {}
    for one, middle in zip(measures, middles, strict=True):
        at = f"{text(language, one.words.name)}, {one.year}"
        ticks = [(_across(one, str(code), ends), middle) for code in one.values.index]
        for code, (x, y) in zip(one.values.index, places(axes, ticks), strict=True):
            value = _value_and_place(one, str(code), language)
            flag = flag_words(one.flags[str(code)], language)
            told.setdefault(str(code), []).append(Mark(x, y, value, at, flag))
            names[str(code)] = one.names[str(code)]
    own = {code for one in measures for code in one.own_codes}
    return [Series(names[code], "dot", tuple(some), code in own) for code, some in told.items()]


def _across(one: Measure, code: str, ends: tuple[float, float]) -> float:
    """Return how far to the right a region stands in its row."""
    left, right = ends
    return left + (one.place(code) - 1) / (len(one.values) - 1) * (right - left)


def _draw_row(
    axes: Axes, one: Measure, ends: tuple[float, float], middle: float, row: float
) -> None:
    left, right = ends
    count = len(one.values)

    def at(code: Any) -> float:
        return _across(one, str(code), ends)

    axes.plot([left, right], [middle, middle], color=palette.GRID, linewidth=1, zorder=1)
    axes.plot(
        [at(code) for code in one.values.index],
        [middle] * count,
        linestyle="none",
        marker="|",
        markersize=row * 0.4,
        color=palette.REST,
        zorder=2,
    )
    shares = {part.code: part.share_of_own for part in one.own.parts} if one.own else {}
    for code, share in shares.items():
        axes.plot(
            [at(code)],
            [middle],
            marker="o",
            markersize=4 + 5 * share,
            color=palette.ACCENT if one.has_place(code) else palette.PAPER,
            markeredgecolor=palette.PAPER if one.has_place(code) else palette.ACCENT,
            markeredgewidth=0.8 if one.has_place(code) else 1.2,
            zorder=3,
        )


def _draw_own(
    axes: Axes, one: Measure, marks: Sequence[OwnMark], ends: tuple[float, float], row: Box
) -> None:
    """Draw the figures of the group between the ticks of the regions above and below them."""
    left, right = ends
    step = (right - left) / (len(one.values) - 1)
    middle = row.y + row.height / 2
    points = [
        OwnPoint(
            mark.letter,
            min(max(left + (one.above(mark.at) - 0.5) * step, left - HALF), right + HALF),
            middle,
        )
        for mark in in_picture(marks)
        if mark.number.counts == one.indicator
    ]
    dots = [left + (one.place(code) - 1) * step for code in one.own_codes]
    taken = [Box(dot - HALF, middle - HALF, 2 * HALF, 2 * HALF) for dot in dots]
    draw_points(axes, Box(0, 0, row.right, row.bottom), points, taken, size=_OWN_LETTER)


def _number(one: Measure, language: str) -> str:
    """Return what stands beside a row: the own place, or the region on top."""
    if not one.own_codes:
        return text(language, N_("on top: {name}"), name=one.names[str(one.values.index[0])])
    return _value_and_place(one, one.own_codes[0], language)


def _value_and_place(one: Measure, code: str, language: str) -> str:
    value = one.words.written(one.values[code], language)
    if not one.has_place(code):
        return text(language, N_("{value}, no place"), value=value)
    return text(
        language,
        N_("{value}, place {place} of {count}"),
        value=value,
        place=one.place(code),
        count=len(one.values),
    )
