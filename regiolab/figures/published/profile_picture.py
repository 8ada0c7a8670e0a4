"""Draw a row for each figure of the profile: a tick per region and a dot for the own one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import in_picture
from regiolab.figures.pictures.frame import canvas_in, framed
from regiolab.figures.pictures.measured_text import shortened, width
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
_WIDEST_NUMBER = 190.0
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
    names = [capital(text(language, one.words.name)) for one in measures]
    label = 4 + max(width(name, size) for name in names)
    numbers = [shortened(_number(one, language), _WIDEST_NUMBER, size) for one in measures]
    beside = max(width(words, size) for words in numbers)
    left, right = label + _GAP, room.width - beside - _GAP
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
        axes.text(
            label, middle, name, size=size, color=palette.INK, ha="right", va="center_baseline"
        )
        axes.text(
            right + _GAP,
            middle,
            words,
            size=size,
            color=palette.ACCENT if one.own_codes else palette.SOFT,
            va="center_baseline",
        )
    return picture


def _draw_row(
    axes: Axes, one: Measure, ends: tuple[float, float], middle: float, row: float
) -> None:
    left, right = ends
    count = len(one.values)

    def at(code: Any) -> float:
        return left + (one.place(str(code)) - 1) / (count - 1) * (right - left)

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
            color=palette.ACCENT,
            markeredgecolor=palette.PAPER,
            markeredgewidth=0.8,
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
    code = one.own_codes[0]
    return text(
        language,
        N_("{value}, place {place} of {count}"),
        value=one.words.written(one.values[code], language),
        place=one.place(code),
        count=len(one.values),
    )
