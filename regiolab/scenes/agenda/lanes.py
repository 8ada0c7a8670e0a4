"""What has a day in an action of a timeline: a mark with its words, on few lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.scenes.agenda.shapes import LINE_HEIGHT, SMALLER, words_shape
from regiolab.scenes.drawing.marks import outline
from regiolab.scenes.drawing.shapes import toned
from regiolab.scenes.drawing.text_width import shortened, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from regiolab.scenes.drawing.marks import MarkForm
    from regiolab.scenes.drawing.shapes import Shape


SYMBOL: Final = 9.0
"""How large a mark is."""

_MOST: Final = 8
_WIDEST: Final = 150.0
_NARROWEST: Final = 48.0
"""Words are not shortened below this width to keep clear of a line."""

_GAP: Final = 3.0


@dataclass(frozen=True)
class Moment:
    """A milestone, a first step or a decision moment: its day, its words and its mark."""

    day: date
    words: str
    shape: MarkForm


@dataclass(frozen=True)
class _Spot:
    """Words on a line: from `start` on, the mark before them or (`turned`) behind them."""

    words: str
    start: float
    turned: bool

    @property
    def wide(self) -> float:
        return SYMBOL + _GAP + text_width(self.words, SMALLER)

    def crosses(self, x: float) -> bool:
        """Say whether a line at x runs through the words."""
        first = self.start + (0 if self.turned else SYMBOL + _GAP)
        return first - 2 < x < first + text_width(self.words, SMALLER) + 2


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
    for moment, x in moments[:_MOST]:
        spot = _spot(moment.words, max(x, left + 2 + SYMBOL / 2), left, right, crossed)
        number = next((place for place, end in enumerate(free) if end < spot.start), len(free))
        free[number : number + 1] = [spot.start + spot.wide + 6]
        middle = top + number * LINE_HEIGHT + LINE_HEIGHT / 2
        at = spot.start + (spot.wide - SYMBOL / 2 if spot.turned else SYMBOL / 2)
        words_x = spot.start if spot.turned else spot.start + SYMBOL + _GAP
        shapes += [
            toned(outline(moment.shape, at, middle, SYMBOL), "soft"),
            words_shape(spot.words, words_x, middle + SMALLER * 0.36, size=SMALLER),
        ]
    return shapes, top + len(free) * LINE_HEIGHT


def _spot(words: str, x: float, left: float, right: float, crossed: Sequence[float]) -> _Spot:
    """Return the spot with the most words that fits and keeps clear of lines.

    Where no spot keeps clear with words enough to read, one that fits is taken.
    """
    whole = shortened(words, min(_WIDEST, right - left - SYMBOL - 8), SMALLER)
    first = x - SYMBOL / 2
    after = [right - 2, *(line - 3 for line in crossed if line > x)]
    before = [left + 2, *(line + 3 for line in crossed if line < x)]
    spots = [_Spot(whole, first, turned=False), _turned(whole, x)]
    room = min(after) - x - SYMBOL / 2 - _GAP
    if room >= _NARROWEST:
        spots.append(_Spot(shortened(whole, room, SMALLER), first, turned=False))
    room = x - SYMBOL / 2 - _GAP - max(before)
    if room >= _NARROWEST:
        spots.append(_turned(shortened(whole, room, SMALLER), x))
    fitting = [one for one in spots if one.start >= left + 2 and one.start + one.wide <= right - 2]
    clear = [one for one in fitting if not any(one.crosses(line) for line in crossed)]
    best = clear or fitting[:1]
    if best:
        return max(best, key=lambda one: one.wide)
    return _Spot(whole, max(spots[1].start, left + 2), turned=True)


def _turned(words: str, x: float) -> _Spot:
    """Return a spot of which the mark at x stands behind the words."""
    spot = _Spot(words, 0, turned=True)
    return _Spot(words, x + SYMBOL / 2 - spot.wide, turned=True)
