"""Draw lines over the years: the own region in colour, the Netherlands dashed, the rest grey."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import in_picture
from regiolab.figures.pictures.axis_words import write_below, write_beside
from regiolab.figures.pictures.frame import axes_in, canvas_in, framed
from regiolab.figures.pictures.marks import Mark, Series, places, tag
from regiolab.figures.pictures.measured_text import lines, width
from regiolab.figures.pictures.own_drawing import OwnPoint, draw_points
from regiolab.figures.pictures.side_labels import label_places
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture
    from pandas import Series as Values

    from regiolab.figures.own.numbers import OwnMark
    from regiolab.figures.pictures.frame import Frame

_LEFT_OF_AXES = 40.0
_BELOW_AXES = 8.0
"""So low stand the years that the first stays clear of the zero."""
_UNDER_AXES, _ABOVE_AXES = 30.0, 10.0
_WIDEST_LABEL, _LABELS_PART = 150.0, 0.3
"""A label is no wider than so many points, nor than this part of the picture."""

_GAP_TO_LABEL = 26.0
_LINE_HEIGHT = 1.3
_SMALLEST_LABEL, _USUAL_LABEL = 6.5, 9.5
_FEW_YEARS = 8
_ALONE = 0.2
"""How far the dash of a single year reaches to both sides, in years."""

_DASHED, _DOTTED = (0, (4, 2.2)), (0, (1, 2.5))
"""On and off, in times the thickness of the line."""

_YEAR_WIDTH, _BETWEEN_YEARS = 32.0, 3.0
_NOTE, _EVENT = 8.0, 8.0
_BETWEEN_EVENTS = 6.0
_STEP = 6.0
_THIN = 1.0
"""A named line that is thicker than this is what the picture is about, and darker."""


@dataclass(frozen=True)
class Line:
    """A line.

    Attributes:
        label: its name; of most lines it stands beside the end.
        values: by year.
        thickness: in points.
        flags: by year what has to be known of a value; most years have none.
    """

    label: str
    values: Values
    thickness: float = 1.0
    flags: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Note:
    """A remark in the picture, above a point: the year and the value it is about."""

    words: str
    year: int
    value: float


@dataclass(frozen=True)
class Event:
    """What happened in some years, written at the top of a band behind them."""

    words: str
    first: int
    last: int


@dataclass(frozen=True)
class Added:
    """A figure of the group itself: what stands beside it, its year and its value."""

    words: str
    year: int
    value: float


@dataclass(frozen=True)
class LinePicture:
    """Everything that is in the picture, in the reader's language.

    Attributes:
        frame: the words around it.
        own: lines of the own region; none when no region is chosen.
        nation: the dashed line: the Netherlands, or what stands for it.
        named: other lines with a name beside them, such as the highest and the lowest.
        rest: all other lines, each with the name it has when it is pointed at.
        provisional: years whose figures are provisional.
        provisional_word: how that is said.
        notes: remarks at points.
        breaks: years from which the figure is measured in another way; a dotted line.
        break_word: how that is said beside the line.
        events: what happened meanwhile; those that fall outside the years are left out.
        tick: how a value on the vertical axis is written.
        written: how a value is written in full, with its unit.
        short: how it is written where there is little room, without its unit.
        added: figures of the group itself; the axes grow so far that they fit.
    """

    frame: Frame
    own: tuple[Line, ...]
    nation: Line
    named: tuple[Line, ...]
    rest: tuple[Line, ...]
    provisional: tuple[int, ...] = ()
    provisional_word: str = ""
    notes: tuple[Note, ...] = ()
    breaks: tuple[int, ...] = ()
    break_word: str = ""
    events: tuple[Event, ...] = ()
    tick: Callable[[float], str] = "{:g}".format
    written: Callable[[float], str] = "{:g}".format
    short: Callable[[float], str] = "{:g}".format
    added: tuple[Added, ...] = ()


@dataclass(frozen=True)
class _Label:
    words: str
    year: int
    value: float
    colour: str
    weight: str


def added(marks: Sequence[OwnMark], language: str, one: float = 1.0) -> tuple[Added, ...]:
    """Return what the marks in the picture add to it; `one` on the axis is so much of theirs."""
    return tuple(
        Added(mark.label(language), mark.number.year, mark.at / one) for mark in in_picture(marks)
    )


def line_picture(data: LinePicture) -> Picture:
    """Return the picture, 8.6 by 4.9 inches."""
    picture, room = framed(data.frame)
    labels = _labels(data)
    size = _label_size(len(labels))
    widest = min(_WIDEST_LABEL, room.width * _LABELS_PART)
    broken = ["\n".join(lines(label.words, widest, size, label.weight)) for label in labels]
    beside = max(
        width(line, size, label.weight)
        for label, words in zip(labels, broken, strict=True)
        for line in words.splitlines()
    )
    left = room.x + _LEFT_OF_AXES
    above = _ABOVE_AXES if data.events or data.breaks else 0.0
    box = Box(
        left,
        room.y + above,
        room.right - beside - _GAP_TO_LABEL - left,
        room.height - above - _UNDER_AXES,
    )
    axes = axes_in(picture, box)
    _frame(axes, box, data)
    _draw_lines(axes, box, data)
    _write_labels(axes, box, labels, broken, size)
    if data.added:
        _draw_added(canvas_in(picture, box), axes, box, data)
    tag(axes, _asked(axes, data))
    return picture


def _asked(axes: Axes, data: LinePicture) -> Iterator[Series]:
    """Return what each line, and each figure of the group, says when it is pointed at."""
    own = {id(line) for line in data.own}
    for line in (*data.own, data.nation, *data.named, *data.rest):
        known = line.values.dropna()
        points = [(int(year), float(value)) for year, value in zip(known.index, known, strict=True)]
        marks = tuple(
            Mark(x, y, data.written(value), str(year), line.flags.get(year, ""))
            for (year, value), (x, y) in zip(points, places(axes, points), strict=True)
        )
        yield Series(line.label, "line", marks, id(line) in own)
    for one in data.added:
        ((x, y),) = places(axes, [(one.year, one.value)])
        yield Series(one.words, "dot", (Mark(x, y, data.written(one.value), str(one.year)),))


def _frame(axes: Axes, box: Box, data: LinePicture) -> None:
    values = _all_values(data)
    years = sorted({int(year) for one in values for year in one.index})
    end = max([years[-1], *(one.year for one in data.added)])
    axes.set_xlim(years[0], end)
    bottom, top = in_reach(values, [one.value for one in data.added])
    axes.set_ylim(bottom, top)
    ticks = [float(tick) for tick in axes.get_yticks() if bottom <= tick <= top]
    write_beside(axes, box, [(tick, data.tick(tick)) for tick in ticks])
    _mark_years(axes, box, data, end)
    write_below(axes, box, _told_years(years, end, box.width, data), _BELOW_AXES)
    for side in ("left", "right", "top"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(palette.INK if bottom == 0 else palette.GRID)
    if bottom < 0 and data.nation.values.any():  # a dashed line over a solid one looks solid
        axes.axhline(0, color=palette.INK, linewidth=0.8, zorder=1)


def _mark_years(axes: Axes, box: Box, data: LinePicture, end: int) -> None:
    """Draw a band behind provisional years, and a line where measuring began in another way."""
    for year in data.provisional:
        axes.axvspan(year - 0.5, min(year + 0.5, end), color=palette.BAND, lw=0, zorder=0)
    for year in data.breaks:
        axes.axvline(year, color=palette.SOFT, linewidth=1.2, linestyle=_DOTTED, zorder=1)
    _write_events(axes, box, data)


def _write_events(axes: Axes, box: Box, data: LinePicture) -> None:
    """Draw a band behind what happened, and write above the axes what bands and lines are."""
    first, last = axes.get_xlim()
    step = box.width / (last - first)
    gap = _BETWEEN_EVENTS / step
    taken: list[tuple[float, float]] = []

    def is_free(start: float, end: float) -> bool:
        return not any(start < right + gap and end > left - gap for left, right in taken)

    for event in data.events:
        left, right = max(event.first - 0.5, first), min(event.last + 0.5, last)
        if left < right:
            axes.axvspan(left, right, color=palette.BAND, lw=0, zorder=0)
            half = width(event.words, _EVENT) / 2 / step
            middle = min(max((left + right) / 2, first + half), last - half)
            if is_free(middle - half, middle + half):
                taken.append((middle - half, middle + half))
                _write_above(axes, middle, event.words)
    words = f"{data.break_word} \N{RIGHTWARDS ARROW}"
    wide = width(words, _EVENT) / step
    for year in data.breaks if data.break_word else ():
        if year - wide > first and is_free(year - wide, year):
            _write_above(axes, year - wide / 2, words)
            return  # said once: the other lines are alike, and each value says so when it is asked


def _write_above(axes: Axes, year: float, words: str) -> None:
    """Write above the axes, with its middle over a year."""
    axes.text(
        year,
        1.0,
        words,
        transform=axes.get_xaxis_transform(),
        size=_EVENT,
        color=palette.SOFT,
        ha="center",
        va="bottom",
        zorder=6,
    )


def _told_years(
    years: list[int], end: int, wide: float, data: LinePicture
) -> list[tuple[float, str]]:
    """Return the years that are written below, each with its words; `end` where it has room."""
    first, last = years[0], years[-1]
    shown = {first, *_between(years), last}
    if (end - last) * wide >= _YEAR_WIDTH * (end - first):
        shown.add(end)
    told: list[tuple[float, str]] = [
        (year, f"{year}\n{data.provisional_word}" if year in data.provisional else str(year))
        for year in sorted(shown)
    ]
    return _with_room(told, wide / (end - first))


def _with_room(told: list[tuple[float, str]], step: float) -> list[tuple[float, str]]:
    """Return the words that do not meet: the last, the first, and what fits between them.

    Args:
        told: a year and its words, in order.
        step: the width of a year, in points.
    """
    halves = {year: max(width(line, 9.0) for line in words.split("\n")) / 2 for year, words in told}

    def are_clear(one: float, other: float) -> bool:
        return abs(one - other) * step >= halves[one] + halves[other] + _BETWEEN_YEARS

    first, *others = told
    kept = [first]
    for year, words in reversed(others):
        if all(are_clear(year, other) for other, _ in kept):
            kept.append((year, words))
    return sorted(kept)


def _between(years: list[int]) -> list[int]:
    """Return all of a few years; of many every fifth, not too near to the first or the last."""
    if len(years) <= _FEW_YEARS:
        return years
    first, last = years[0], years[-1]
    return [year for year in years if year % 5 == 0 and last - year > 2 and year - first > 2]


def in_reach(values: list[Any], others: list[float]) -> tuple[float, float]:
    """Return where the vertical axis begins and ends; zero is always on it."""
    highest = max(0.0, *others, *(float(one.max()) for one in values))
    lowest = min(0.0, *others, *(float(one.min()) for one in values))
    room = (highest - lowest) * 0.04
    return (lowest - room if lowest < 0 else 0.0), highest + room


def _draw_lines(axes: Axes, box: Box, data: LinePicture) -> None:
    from matplotlib.collections import LineCollection

    grey = [line.values for line in (*data.rest, *data.named) if line.thickness <= _THIN]
    axes.add_collection(
        LineCollection(
            [
                list(zip(years, values, strict=True))
                for one in grey
                for years, values in pieces(one, data.breaks)
            ],
            colors=palette.REST,
            linewidths=0.9,
            zorder=2,
        )
    )
    draw = partial(_draw_line, axes, data.breaks)
    draw(data.nation, palette.INK, linestyle=_DASHED, zorder=4)
    for line in data.named:
        if line.thickness > _THIN:
            draw(line, palette.SOFT, zorder=3, clip_on=False)
    for line in data.own:  # the ends at the edge stay round
        draw(line, palette.ACCENT, zorder=5, clip_on=False, solid_capstyle="round")
    for note in data.notes:
        axes.annotate(
            note.words,
            (note.year, note.value),
            xytext=(_into(axes, box, note), 4),
            textcoords="offset points",
            ha="center",
            size=_NOTE,
            color=palette.SOFT,
            zorder=6,
        )


def _into(axes: Axes, box: Box, note: Note) -> float:
    """Return how far a remark moves from its point so that it ends before the axes do."""
    first, last = axes.get_xlim()
    at = (note.year - first) / (last - first) * box.width
    half = width(note.words, _NOTE) / 2
    return min(0.0, box.width - at - half) + max(0.0, half - at)


def _draw_line(axes: Axes, breaks: Sequence[int], line: Line, colour: str, **look: Any) -> None:
    for years, values in pieces(line.values, breaks):
        axes.plot(years, values, color=colour, linewidth=line.thickness, **look)


def pieces(values: Values, breaks: Sequence[int]) -> Iterator[tuple[list[float], list[float]]]:
    """Return the years and values of a line, apart where another way of measuring begins.

    The step to that year is no change, so it is not drawn as one. A year on its own is a dash.
    """
    years = [int(year) for year in values.index]
    inside = (year for year in sorted(breaks) if years[0] < year <= years[-1])
    starts = [years[0], *inside]
    for start, end in zip(starts, [*starts[1:], years[-1] + 1], strict=True):
        here = values.loc[start : end - 1]
        if len(here) == 1:
            only = float(here.iloc[0])
            yield [start - _ALONE, start + _ALONE], [only, only]
        elif len(here):
            yield [float(year) for year in here.index], [float(value) for value in here]


def _labels(data: LinePicture) -> list[_Label]:
    def at_the_end(line: Line, colour: str, weight: str) -> _Label:
        values = line.values.dropna()
        return _Label(line.label, int(values.index[-1]), float(values.iloc[-1]), colour, weight)

    return [
        *(at_the_end(line, palette.ACCENT, "bold") for line in data.own),
        at_the_end(data.nation, palette.INK, "normal"),
        *(at_the_end(line, palette.SOFT, "normal") for line in data.named),
    ]


def _label_size(count: int) -> float:
    """Return the size of the letters at which so many labels fit, two lines each at worst."""
    return max(_SMALLEST_LABEL, min(_USUAL_LABEL, 150 / count))


def _write_labels(
    axes: Axes, box: Box, labels: list[_Label], broken: list[str], size: float
) -> None:
    """Write every name beside the end of its line, and tie it to that end."""
    high = box.height
    lowest, highest = axes.get_ylim()
    first, last = axes.get_xlim()
    ends = [(label.value - lowest) * high / (highest - lowest) for label in labels]
    heights = [(words.count("\n") + 1) * size * _LINE_HEIGHT + 1 for words in broken]
    # The room is the axes and a little around them: the year below ends where labels begin.
    places = label_places(ends, heights, -_UNDER_AXES, high + 8)
    wide = box.width
    for label, words, end, place in zip(labels, broken, ends, places, strict=True):
        at = wide + _GAP_TO_LABEL
        axes.annotate(
            words,
            (at / wide, place / high),
            xycoords="axes fraction",
            va="center",
            size=size,
            weight=label.weight,
            color=label.colour,
            linespacing=_LINE_HEIGHT - 0.1,
            annotation_clip=False,
        )
        axes.plot(
            [
                (label.year - first) / (last - first) + 4 / wide,
                1 + 10 / wide,
                (at - 3) / wide,
            ],
            [end / high, end / high, place / high],
            transform=axes.transAxes,
            color=label.colour,
            linewidth=0.7,
            linestyle=":" if label.year < last else "-",  # no line of figures runs on there
            clip_on=False,
        )


def _draw_added(canvas: Axes, axes: Axes, box: Box, data: LinePicture) -> None:
    """Draw the figures of the group on top; labels stay clear of remarks and of main lines."""
    (first, last), (lowest, highest) = axes.get_xlim(), axes.get_ylim()

    def at(year: int, value: float) -> tuple[float, float]:
        return (
            (year - first) / (last - first) * box.width,
            (highest - value) / (highest - lowest) * box.height,
        )

    taken = []
    for note in data.notes:
        x, y = at(note.year, note.value)
        wide = width(note.words, _NOTE)
        taken.append(Box(x - wide / 2, y - 4 - _NOTE * 1.3, wide, _NOTE * 1.5))
    avoid = []
    for line in (*data.own, data.nation):
        known = line.values.dropna()
        ends = [at(year, value) for year, value in zip(known.index, known, strict=True)]
        avoid += _along(ends)
    points = [OwnPoint(one.words, *at(one.year, one.value)) for one in data.added]
    draw_points(canvas, box, points, taken, avoid)


def _along(ends: list[tuple[float, float]]) -> list[Box]:
    """Return small boxes along a line, close enough that no label fits between them."""
    boxes = []
    for (x, y), (to_x, to_y) in pairwise(ends):
        steps = max(1, round((to_x - x) / _STEP))
        boxes += [
            Box(x + (to_x - x) * step / steps - 1, y + (to_y - y) * step / steps - 1, 2, 2)
            for step in range(steps + 1)
        ]
    return boxes


def _all_values(data: LinePicture) -> list[Any]:
    return [line.values for line in (*data.own, *data.named, data.nation, *data.rest)]
