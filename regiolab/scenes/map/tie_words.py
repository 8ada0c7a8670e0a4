"""What a tie is, in words on its line: where there is room, and on no other line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.curves import along, points_along
from regiolab.scenes.drawing.shapes import text_shape
from regiolab.scenes.drawing.text_width import text_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from regiolab.scenes.drawing.shapes import Point
    from regiolab.scenes.map.ties import Tie

_SIZE: Final = 9.5
_HEIGHT: Final = 12.0
_ALONG: Final = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
"""Where on a line its words may stand, the best place first."""


def give_words(with_words: Sequence[tuple[Tie, str]], taken: Iterable[Box], right: float) -> None:
    """Put words on lines, first on those that stand out.

    Words cover no mark, no name and no other words. Those of a line that does not stand out cover
    no other line either: among many it is clear which one they are about.

    Args:
        with_words: the lines and what they are; their `label` is written.
        taken: where marks, names and titles are.
        right: where the picture ends.
    """
    occupied = list(taken)
    passed = [(line, _points(line)) for line, _ in with_words]
    for line, words in sorted(with_words, key=lambda one: one[0]["tone"] != "accent"):
        stands_out = line["tone"] == "accent"
        others = () if stands_out else [one for other, one in passed if other is not line]
        for x, y, box in _places(line, text_width(words, _SIZE), right):
            if _is_free(box, occupied, others):
                occupied.append(box)
                shape = text_shape(words, x, y + _SIZE * 0.34, tone="soft", size=_SIZE)
                line["label"] = {**shape, "box": box.to_json()}
                break


def _places(line: Tie, width: float, right: float) -> Iterator[tuple[float, float, Box]]:
    """Yield the middles and boxes of the places where words of a width may stand."""
    for share in _ALONG:
        x, y = along((line["x1"], line["y1"]), line["pull"], (line["x2"], line["y2"]), share)
        box = Box(x - width / 2, y - _HEIGHT / 2, width, _HEIGHT)
        if box.x >= 0 and box.right <= right:
            yield x, y, box


def _points(line: Tie) -> list[Point]:
    return points_along((line["x1"], line["y1"]), line["pull"], (line["x2"], line["y2"]))


def _is_free(box: Box, occupied: Iterable[Box], others: Iterable[Sequence[Point]]) -> bool:
    return not any(_overlap(box, other) for other in occupied) and not any(
        box.x < x < box.right and box.y < y < box.bottom for points in others for x, y in points
    )


def _overlap(one: Box, other: Box) -> bool:
    return (
        one.right > other.x
        and other.right > one.x
        and one.bottom > other.y
        and other.bottom > one.y
    )
