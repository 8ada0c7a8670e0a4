"""Draw bars in one or more columns, each bar with its name before it and its number behind it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.figures.own.numbers import in_picture
from regiolab.figures.pictures.frame import canvas_in, fill_boxes, framed, side_by_side
from regiolab.figures.pictures.marks import Mark, Series, box_in, places, tag
from regiolab.figures.pictures.measured_text import lines, shortened, width
from regiolab.figures.pictures.own_drawing import draw_bar
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture

    from regiolab.figures.own.numbers import OwnMark
    from regiolab.figures.pictures.frame import Frame

_BETWEEN = 26.0
HEADING = 20.0
"""Room for the heading of a column, in points."""

TALLEST_ROW = 24.0
"""So high one bar is at most, in points."""

_LARGEST, _SMALLEST = 9.0, 6.0
_LABEL_PART = 0.52
_GAP = 6.0
_TWO_LINES = 2.4
_LEAST_ROOM = 24.0
"""So long the longest bar is at least, in points: names are broken or cut before that."""


@dataclass(frozen=True)
class Bar:
    """A bar.

    Attributes:
        label: its name.
        value: how long it is; negative runs to the left.
        words: the number as it is written.
        own: whether it is of the own region.
        unchecked: whether it is a figure of the group itself: hollow, with a dashed edge.
        flag: what has to be known of the number when it is asked; empty for most.
    """

    label: str
    value: float
    words: str
    own: bool = False
    unchecked: bool = False
    flag: str = ""


@dataclass(frozen=True)
class Column:
    """Bars on one scale.

    Attributes:
        heading: what they count.
        bars: from top to bottom.
        mark: a value with a line across all bars, such as 1 for a balance.
        part: how wide it is beside the other columns.
        reach: a value the scale reaches at least, so that columns can be compared.
        beside: bars of other columns that must begin at the same place as these.
        at: the year or what else is said of a number when it is asked; the heading if not given.
    """

    heading: str
    bars: tuple[Bar, ...]
    mark: float | None = None
    part: float = 1.0
    reach: float = 0.0
    beside: tuple[Bar, ...] = ()
    at: str | None = None


def with_unchecked(
    bars: Iterable[Bar], marks: Sequence[OwnMark], written: Callable[[float], str], language: str
) -> tuple[Bar, ...]:
    """Return bars that run from high to low with those of the group itself between them.

    Args:
        bars: of published figures.
        marks: figures of the group; those in the picture get a bar.
        written: how a value is written.
        language: `nl` or `en`.
    """
    own = [
        Bar(
            mark.label(language),
            mark.at,
            f"{written(mark.at)} ({mark.number.year})",
            unchecked=True,
        )
        for mark in in_picture(marks)
    ]
    return tuple(sorted([*bars, *own], key=lambda bar: -bar.value))


def bar_picture(frame: Frame, columns: tuple[Column, ...]) -> Picture:
    """Return the picture, 8.6 by 4.9 inches."""
    picture, room = framed(frame)
    rest = room
    for place, column in enumerate(columns):
        later = columns[place + 1 :]
        box = rest
        if later:
            parts = column.part + sum(one.part for one in later)
            wide = rest.width - _BETWEEN * len(later)
            box, rest = side_by_side(
                rest, wide * column.part / parts / rest.width, _BETWEEN, needed_by(column)
            )
        draw_bars(canvas_in(picture, box), box, column)
    return picture


def needed_by(column: Column) -> float:
    """Return the height that a column needs for bars as high as they get, in points."""
    return HEADING + TALLEST_ROW * len(column.bars)


def draw_bars(axes: Axes, box: Box, column: Column) -> None:
    """Draw one column in bare axes that count in points; only the size of `box` is used."""
    axes.text(0, 9, column.heading, size=8.5, weight="bold", color=palette.SOFT, va="baseline")
    if not column.bars:
        return
    measures = _measures(box, column)
    for place, bar in enumerate(column.bars):
        _write_bar(axes, bar, place, measures)
    _fill_bars(axes, column.bars, measures)
    foot = HEADING + measures.row * len(column.bars)
    axes.plot([measures.zero, measures.zero], [HEADING, foot], color=palette.INK, linewidth=0.8)
    if column.mark is not None:
        _draw_mark(axes, column.bars, column.mark, measures)
    tag(axes, _asked(axes, box, column, measures))


def _asked(axes: Axes, box: Box, column: Column, measures: _Measures) -> Iterator[Series]:
    """Return what each bar says when it is asked: anywhere in its row."""
    at = column.heading if column.at is None else column.at
    for place, bar in enumerate(column.bars):
        ((x, y),) = places(axes, [(measures.zero, measures.middle(place))])
        row = box_in(axes, Box(0, HEADING + measures.row * place, box.width, measures.row))
        mark = Mark(x, y, bar.words, at, bar.flag, box=row)
        yield Series(bar.label, "bar", (mark,), bar.own)


@dataclass(frozen=True)
class _Measures:
    """Where the bars of a column are, in points.

    Attributes:
        row: the height of a row.
        size: of the letters.
        widest: a name is no wider than this.
        label: where names end, from the left.
        zero: where bars begin.
        scale: how long a bar of 1 is.
    """

    row: float
    size: float
    widest: float
    label: float
    zero: float
    scale: float

    def middle(self, place: int) -> float:
        """Return the middle of a row."""
        return HEADING + self.row * (place + 0.5)

    def box(self, place: int, value: float) -> Box:
        """Return the box of a bar; of negative width for a negative value."""
        down = HEADING + self.row * (place + 0.19)
        return Box(self.zero, down, value * self.scale, self.row * 0.62)


def _measures(box: Box, column: Column) -> _Measures:
    row = min(TALLEST_ROW, (box.height - HEADING) / len(column.bars))
    size = max(_SMALLEST, min(_LARGEST, row * 0.6))
    everything = (*column.bars, *column.beside)
    numbers = max(width(bar.words, size, _weight(bar)) for bar in everything)
    longest = max(*(bar.value for bar in column.bars), column.mark or 0.0, column.reach)
    shortest = min(*(bar.value for bar in column.bars), 0.0)
    before = numbers + _GAP if shortest < 0 else 0.0
    taken = before + numbers + 2 * _GAP + _LEAST_ROOM + 2
    widest = min(box.width * _LABEL_PART, box.width - taken)
    label = 2 + max(
        width(line, size, _weight(bar))
        for bar in everything
        for line in _label(bar, widest, size, row).splitlines()
    )
    start = label + _GAP + before
    scale = (box.width - start - numbers - _GAP) / ((longest - shortest) or 1.0)
    return _Measures(row, size, widest, label, start - shortest * scale, scale)


def _write_bar(axes: Axes, bar: Bar, place: int, measures: _Measures) -> None:
    """Write the name before a bar and its number behind it."""
    middle = measures.middle(place)
    colour = palette.ACCENT if bar.own else palette.INK
    axes.text(
        measures.label,
        middle,
        _label(bar, measures.widest, measures.size, measures.row),
        size=measures.size,
        linespacing=1.2,
        weight=_weight(bar),
        color=colour,
        ha="right",
        va="center_baseline",
    )
    side, away = ("left", _GAP / 2) if bar.value >= 0 else ("right", -_GAP / 2)
    axes.text(
        measures.zero + bar.value * measures.scale + away,
        middle,
        bar.words,
        size=measures.size,
        weight=_weight(bar),
        color=colour,
        ha=side,
        va="center_baseline",
    )


def _fill_bars(axes: Axes, bars: Sequence[Bar], measures: _Measures) -> None:
    """Draw the bars: those of a colour in one drawing, those of the group one by one."""
    boxes = [(bar, measures.box(place, bar.value)) for place, bar in enumerate(bars)]
    for own, tone in ((False, palette.REST), (True, palette.ACCENT)):
        alike = [box for bar, box in boxes if bar.own is own and not bar.unchecked]
        fill_boxes(axes, alike, tone)
    for bar, box in boxes:
        if bar.unchecked:
            draw_bar(axes, box)


def _draw_mark(axes: Axes, bars: Sequence[Bar], mark: float, measures: _Measures) -> None:
    """Draw a dashed line across all bars at a value, round the numbers that it meets."""
    size = measures.size
    crossed = [
        measures.middle(place)
        for place, bar in enumerate(bars)
        if 0 < (mark - bar.value) * measures.scale < _GAP + width(bar.words, size, _weight(bar))
    ]
    foot = HEADING + measures.row * len(bars)
    axes.plot(
        *_broken(measures.zero + mark * measures.scale, (HEADING - 4, foot), crossed, size),
        color=palette.INK,
        linewidth=1,
        linestyle="--",
        zorder=1.5,
    )


def _broken(
    at: float, ends: tuple[float, float], middles: list[float], size: float
) -> tuple[list[float], list[float]]:
    """Return a line downwards that leaves letters of a size free where they stand in its way."""
    downs = [ends[0]]
    for middle in middles:
        downs += [middle - size * 0.75, math.nan, middle + size * 0.75]
    downs.append(ends[1])
    return [at] * len(downs), downs


def _label(bar: Bar, widest: float, size: float, row: float) -> str:
    """Return the name, on two lines where it is long and the row has room for them."""
    weight = _weight(bar)
    if width(bar.label, size, weight) <= widest or row < _TWO_LINES * size:
        return shortened(bar.label, widest, size, weight)
    broken = lines(bar.label, widest, size, weight)
    kept = [broken[0], " ".join(broken[1:])] if len(broken) > 1 else broken
    return "\n".join(shortened(line, widest, size, weight) for line in kept)


def _weight(bar: Bar) -> str:
    return "bold" if bar.own or bar.unchecked else "normal"
