"""Columns of a table in which no word is cut in two, as far as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.scenes.drawing.text_width import text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOLD: Final = 1.08
"""Bold letters, as in a header, are that much wider."""

_ROUND: Final = 9.0
"""What lies round the words in a cell, in points."""


def with_room_for_words(
    widths: Sequence[float], headers: Sequence[str], rows: Sequence[Sequence[str]], size: float
) -> list[float]:
    """Return widths in which each column holds its longest word, with the same sum.

    What a column lacks is taken from the others, by what each has more than it needs. Where there
    is not enough for all, each gets its part of what there is.

    Args:
        widths: as they were meant, in points.
        headers: above the columns, in bold.
        rows: the cells.
        size: of the letters, in points.
    """
    needs = [
        max(
            [_longest(header, size) * _BOLD, *(_longest(row[place], size) for row in rows)],
            default=0.0,
        )
        + _ROUND
        for place, header in enumerate(headers)
    ]
    lacks = sum(max(need - width, 0.0) for need, width in zip(needs, widths, strict=True))
    spare = sum(max(width - need, 0.0) for need, width in zip(needs, widths, strict=True))
    if lacks == 0:
        return list(widths)
    given = min(lacks, spare)
    return [
        width + (need - width) * (given / lacks if need > width else given / spare if spare else 0)
        for need, width in zip(needs, widths, strict=True)
    ]


def _longest(words: str, size: float) -> float:
    """Return the width of the longest word; one with a hyphen may be broken behind it."""
    parts = words.replace("-", "- ").replace("/", "/ ").split()
    return max((text_width(part, size) for part in parts), default=0.0)
