"""Lists on a poster: a heading with lines, in the largest letters in which all of it fits."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from regiolab.scenes.agenda.shapes import BOLD
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.text_width import text_width, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from regiolab.exchange.documents.document_blocks import Words
    from regiolab.scenes.drawing.shapes import Tone, Weight

_SIZES: Final = (30.0, 27.0, 24.0, 22.0, 20.0, 18.0, 16.0)
"""Of letters in a list. On A3 the last is 4.8 mm: what is too much for it is left out."""

_OF_A_HEADING: Final = 18.0
_LINES: Final = 3
_BELOW: Final = 18.0
"""Under a list."""

_FEWEST_SIGNS: Final = 16
"""Words are not broken in a column with room for fewer signs of the usual width."""

_GAP: Final = 28.0
_FROM: Final = 640.0
"""In a room of this width lists may stand beside each other."""


@dataclass(frozen=True)
class PosterList:
    """A heading with lines; a label, such as a day, stands before its words as in a timetable.

    Attributes:
        heading: above the lines.
        lines: in full.
        shorter: the same lines in a few words, for where there is no room for all of them.
        side_by_side: whether the lines are short enough to stand beside each other.
    """

    heading: str
    lines: tuple[Words, ...]
    shorter: tuple[Words, ...] = ()
    side_by_side: bool = False


@dataclass(frozen=True)
class Line:
    """A line of words on the page; `y` is its base."""

    words: str
    x: float
    y: float
    size: float
    weight: Weight = "normal"
    tone: Tone = "ink"


def placed(lists: Sequence[PosterList], box: Box) -> list[Line]:
    """Return lists in a box, in the largest letters that fit; what is over is left out.

    First lines of a list without shorter words go; then the shorter words are taken; what has
    shorter words goes last. Words are cut short only where nothing else helps.
    """
    for whole in (True, False):
        for kept in _fewer(lists, least=1 if whole else 0):
            for size in _SIZES:
                for boxes in _arranged(kept, box):
                    if all(_fits(these, room, size, whole=whole) for these, room in boxes):
                        return [
                            line for these, room in boxes for line in _stacked(these, room, size)
                        ]
    return []


def _fits(lists: Sequence[PosterList], box: Box, size: float, *, whole: bool) -> bool:
    """Return whether lists fit in a box, and whether they do with every word of them."""
    if _high(lists, box.width, size) > box.height:
        return False
    return not whole or not any(
        _is_cut(line.words, box.width - _aside(one, size), size)
        for one in lists
        for line in one.lines
    )


def _is_cut(words: str, width: float, size: float) -> bool:
    """Return whether words do not stand whole on the lines that they get."""
    lines = wrapped(words, width, size, _LINES)
    broken = len(lines) > 1 and width < _FEWEST_SIGNS * size / 2
    return broken or wrapped(words, width, size, _LINES + 1) != lines


def least_high(lists: Sequence[PosterList], width: float) -> float:
    """Return how high lists are at the least: with what goes last, and one line of the others."""
    least = [_short(one) if one.shorter else replace(one, lines=one.lines[:1]) for one in lists]
    box = Box(0, 0, width, math.inf)
    return min(
        max(_high(these, room.width, _SIZES[-1]) for these, room in boxes)
        for boxes in _arranged(least, box)
    )


def _short(one: PosterList) -> PosterList:
    return replace(one, lines=one.shorter, side_by_side=True)


def _fewer(lists: Sequence[PosterList], least: int) -> Iterator[list[PosterList]]:
    """Return lists in full, and then ever less of them; of each `least` lines stay."""
    kept = list(lists)
    yield kept
    yield from _down_to(kept, 1)
    short = [_short(one) if one.shorter else one for one in lists]
    if short != kept:
        yield short
    yield from _down_to(short, least)
    if least:
        return
    short = [one for one in short if one.shorter]
    while any(one.lines for one in short):
        place = max(range(len(short)), key=lambda at: len(short[at].lines))
        short = _without_a_line(short, place)
        yield short


def _down_to(lists: list[PosterList], least: int) -> Iterator[list[PosterList]]:
    """Take lines of what has no shorter words, of the longest list first."""
    while True:
        places = [at for at, one in enumerate(lists) if not one.shorter and len(one.lines) > least]
        if not places:
            return
        lists = _without_a_line(lists, max(places, key=lambda at: len(lists[at].lines)))
        yield lists


def _without_a_line(lists: list[PosterList], place: int) -> list[PosterList]:
    fewer = replace(lists[place], lines=lists[place].lines[:-1])
    return [*lists[:place], *([fewer] if fewer.lines else []), *lists[place + 1 :]]


def _arranged(
    lists: Sequence[PosterList], box: Box
) -> Iterator[list[tuple[Sequence[PosterList], Box]]]:
    """Return lists below each other, and in two columns where there is room for those."""
    yield [(lists, box)]
    if box.width < _FROM:
        return
    half = (box.width - _GAP) / 2
    left, right = replace(box, width=half), replace(box, x=box.x + half + _GAP, width=half)
    for cut in range(1, len(lists)):
        yield [(lists[:cut], left), (lists[cut:], right)]


def _stacked(lists: Sequence[PosterList], box: Box, size: float) -> list[Line]:
    y = box.y
    lines: list[Line] = []
    for one in lists:
        of_heading = max(size, _OF_A_HEADING)
        for words in wrapped(one.heading, box.width / BOLD, of_heading, 2):
            y += of_heading * 1.3
            lines.append(Line(words, box.x, y, of_heading, "bold"))
        found, y = _listed(one, replace(box, y=y + 6), size)
        lines += found
        y += _BELOW
    return lines


def _high(lists: Sequence[PosterList], width: float, size: float) -> float:
    if not lists:
        return 0
    lowest = max(line.y for line in _stacked(lists, Box(0, 0, width, 0), size))
    return lowest + size * 0.35


def _listed(one: PosterList, box: Box, size: float) -> tuple[list[Line], float]:
    """Return the lines of a list and how far they reach down."""
    aside = _aside(one, size)
    if not one.side_by_side:
        return _below_each_other(one.lines, box, size, aside)
    wide = aside + max(text_width(line.words, size) for line in one.lines)
    columns = max(1, int((box.width + _GAP) / (wide + _GAP)))
    rows = math.ceil(len(one.lines) / columns)
    cuts = [*range(0, len(one.lines), rows), len(one.lines)]
    lines: list[Line] = []
    lowest = box.y
    for column, (first, last) in enumerate(pairwise(cuts)):
        room = Box(box.x + column * (wide + _GAP), box.y, wide + 1, 0)
        found, y = _below_each_other(one.lines[first:last], room, size, aside)
        lines += found
        lowest = max(lowest, y)
    return lines, lowest


def _below_each_other(
    items: Sequence[Words], box: Box, size: float, aside: float
) -> tuple[list[Line], float]:
    y = box.y
    lines: list[Line] = []
    for item in items:
        if item.label:
            lines.append(Line(item.label, box.x, y + size * 1.3, size, "bold", "accent"))
        told = wrapped(item.words, box.width - aside, size, _LINES) if item.words else [""]
        for words in told:
            y += size * 1.3
            if words:
                lines.append(Line(words, box.x + aside, y, size))
        y += size * 0.35
    return lines, y


def _aside(one: PosterList, size: float) -> float:
    """Return how much room the labels of a list take before its words."""
    labels = [line.label for line in one.lines if line.label and line.words]
    return max((text_width(label, size) * BOLD + size for label in labels), default=0.0)
