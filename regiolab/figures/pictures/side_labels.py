"""Places for labels beside the ends of lines, so that no label covers another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass
class _Block:
    """Labels that touch each other: where their lowest edge wants to be, and their height."""

    wish: float
    height: float
    labels: list[int]


def label_places(
    wanted: Sequence[float], heights: Sequence[float], lowest: float, highest: float
) -> list[float]:
    """Return the middle of every label, as near as possible to where it wants to be.

    Labels keep their order and touch at most. Where all of them do not fit between `lowest` and
    `highest`, they are stacked from `lowest` upwards.

    Args:
        wanted: the middle that each label wants, such as the end of its line.
        heights: the height of each label, in the same unit.
        lowest: the lower edge of the room.
        highest: the upper edge of the room.
    """
    blocks: list[_Block] = []
    for label in sorted(range(len(wanted)), key=lambda at: wanted[at]):
        height = heights[label]
        wish = _within(wanted[label] - height / 2, height, lowest, highest)
        blocks.append(_Block(wish, height, [label]))
        while len(blocks) > 1 and blocks[-2].wish + blocks[-2].height > blocks[-1].wish:
            above, below = blocks.pop(), blocks.pop()
            blocks.append(_joined(below, above, lowest, highest))
    middles = [0.0] * len(wanted)
    for block in blocks:
        edge = block.wish
        for label in block.labels:
            middles[label] = edge + heights[label] / 2
            edge += heights[label]
    return middles


def _joined(below: _Block, above: _Block, lowest: float, highest: float) -> _Block:
    """Return one block, placed so that its labels are moved as little as possible on average."""
    count = len(below.labels) + len(above.labels)
    height = below.height + above.height
    wish = (
        below.wish * len(below.labels) + (above.wish - below.height) * len(above.labels)
    ) / count
    return _Block(_within(wish, height, lowest, highest), height, [*below.labels, *above.labels])


def _within(edge: float, height: float, lowest: float, highest: float) -> float:
    return max(lowest, min(edge, highest - height))
