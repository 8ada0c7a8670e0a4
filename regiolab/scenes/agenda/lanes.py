"""What has a day in an action of a timeline: a mark with its words, on few lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.scenes.agenda.shapes import LINE_HEIGHT, SMALLER, words_shape
from regiolab.scenes.drawing.marks import outline
from regiolab.scenes.drawing.shapes import toned
from regiolab.scenes.drawing.text_width import text_width, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from regiolab.scenes.drawing.marks import MarkForm
    from regiolab.scenes.drawing.shapes import Shape


SYMBOL: Final = 9.0
"""How large a mark is."""

_MOST: Final = 8
_WIDEST: Final = 150.0
_WIDEST_ALONE: Final = 300.0
"""Words of one moment among others, and of one that has the row to itself."""

_NARROWEST: Final = 48.0
"""Words are not shortened below this width to keep clear of a line."""

_MOST_LINES: Final = 3
_GAP: Final = 3.0


@dataclass(frozen=True)
class Moment:
    """A milestone, a first step or a decision moment: its day, its words and its mark."""

    day: date
    words: str
    shape: MarkForm


@dataclass(frozen=True)
class _Spot:
    """Words in a few lines: from `start` on, the mark before them or (`turned`) behind them."""

    lines: tuple[str, ...]
    start: float
    turned: bool

    @property
    def room(self) -> float:
        """How wide the words are."""
        return max(text_width(line, SMALLER) for line in self.lines)

    @property
    def wide(self) -> float:
        """How wide the words are with their mark."""
        return SYMBOL + _GAP + self.room

    @property
    def told(self) -> int:
        """How much of the words is there."""
        return sum(len(line) for line in self.lines)

    def crosses(self, x: float) -> bool:
        """Say whether a line at x runs through the words."""
        first = self.start + (0 if self.turned else SYMBOL + _GAP)
        return first - 2 < x < first + self.room + 2


def lanes(
    moments: Sequence[tuple[Moment, float]],
    top: float,
    left: float,
    right: float,
    crossed: Sequence[float],
) -> tuple[list[Shape], float]:
    """Return the marks with their words, and how far they reach down.

    Args:
        moments: each with its x, by day.
        top: of the first line.
        left: of the room there is.
        right: of the room there is.
        crossed: at which x a line between two bars runs through this room; words keep clear of
            it where they can.
    """
    shapes: list[Shape] = []
    free: list[float] = []
    widest = _WIDEST_ALONE if len(moments) == 1 else _WIDEST
    for moment, x in moments[:_MOST]:
        spot = _spot(moment.words, max(x, left + 2 + SYMBOL / 2), left, right, crossed, widest)
        number = _free_from(free, spot)
        free += [left] * (number + len(spot.lines) - len(free))
        taken = spot.start + spot.wide + 6
        free[number : number + len(spot.lines)] = [taken] * len(spot.lines)
        middle = top + number * LINE_HEIGHT + LINE_HEIGHT / 2
        at = spot.start + (spot.wide - SYMBOL / 2 if spot.turned else SYMBOL / 2)
        words_x = spot.start if spot.turned else spot.start + SYMBOL + _GAP
        shapes.append(toned(outline(moment.shape, at, middle, SYMBOL), "soft"))
        shapes += [
            words_shape(line, words_x, middle + SMALLER * 0.36 + place * LINE_HEIGHT, size=SMALLER)
            for place, line in enumerate(spot.lines)
        ]
    return shapes, top + len(free) * LINE_HEIGHT


def _free_from(free: Sequence[float], spot: _Spot) -> int:
    """Return the first line from which on as many are free as the words need."""
    return next(
        place
        for place in range(len(free) + 1)
        if all(end < spot.start for end in free[place : place + len(spot.lines)])
    )


def _spot(
    words: str, x: float, left: float, right: float, crossed: Sequence[float], widest: float
) -> _Spot:
    """Return the spot with the most words that fits and keeps clear of lines.

    Where no spot keeps clear with words enough to read, one that fits is taken.
    """
    first = x - SYMBOL / 2
    ends = [right - 2, *(line - 3 for line in crossed if line > x)]
    begins = [left + 2, *(line + 3 for line in crossed if line < x)]
    rooms = {
        (turned, min(widest, room - SYMBOL / 2 - _GAP))
        for turned, room in (
            (False, right - 2 - x),
            (False, min(ends) - x),
            (True, x - left - 2),
            (True, x - max(begins)),
        )
    }
    spots = [
        spot
        for turned, room in sorted(rooms)
        if room >= _NARROWEST
        for lines in (wrapped(words, room, SMALLER, _MOST_LINES),)
        for spot in (_turned(tuple(lines), x) if turned else _Spot(tuple(lines), first, False),)
    ]
    clear = [one for one in spots if not any(one.crosses(line) for line in crossed)]
    best = clear or spots
    if best:
        return max(best, key=lambda one: (one.told, -len(one.lines)))
    lines = tuple(wrapped(words, min(widest, right - left - SYMBOL - 8), SMALLER, _MOST_LINES))
    return _Spot(lines, max(_turned(lines, x).start, left + 2), turned=True)


def _turned(lines: tuple[str, ...], x: float) -> _Spot:
    """Return a spot of which the mark at x stands behind the words."""
    spot = _Spot(lines, 0, turned=True)
    return _Spot(lines, x + SYMBOL / 2 - spot.wide, turned=True)
