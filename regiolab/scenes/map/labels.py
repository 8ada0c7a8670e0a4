"""Where marks and names go when several parties share a cell: they never cover each other."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.shapes import LABEL_SIZE
from regiolab.scenes.drawing.text_width import shortened, text_width, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.scenes.drawing.shapes import Anchor

LINE_HEIGHT: Final = 13.0
_SMALLER = 10.0

_ALONE, _IN_A_ROW, _BARE = 24.0, 19.0, 22.0
_PITCH_X, _PITCH_Y = 26.0, 28.0
_GAP = 4.0
_INSIDE = 2.0
_ROWS_WITH_NAMES = 4
_MOST_LINES = 3
_ROW = 22.0
_TRAY_ROWS, _TRAY_COLUMN, _TRAY_ROW = 3, 136.0, 2 * LINE_HEIGHT


@dataclass(frozen=True)
class NameLine:
    """One line of a name: where it begins (`left`) or has its middle, and the room it takes."""

    text: str
    size: float
    x: float
    baseline: float
    anchor: Anchor
    box: Box


@dataclass(frozen=True)
class Place:
    """Where one mark stands. A place with several parties is a count mark ("+7")."""

    parties: tuple[int, ...]
    x: float
    y: float
    size: float
    lines: tuple[NameLine, ...] = ()

    @property
    def box(self) -> Box:
        """The room that the mark takes, without its name."""
        half = self.size / 2
        return Box(self.x - half, self.y - half, self.size, self.size)


def in_a_cell(names: Sequence[str], cell: Box, most: int = _ROWS_WITH_NAMES) -> list[Place]:
    """Return a place in a cell for each name, in the order given.

    One party stands in the middle with its name below, where the cell is high enough; two and
    more, up to `most`, stand in rows with their names beside them; more stand close together
    without names; what still does not fit is gathered in a count mark.
    """
    room = cell.inside(_INSIDE)
    if len(names) == 1 and room.height >= _height_alone(names[0], room.width):
        return [_alone(names[0], room)]
    if len(names) <= most:
        return _in_rows(names, room, columns=1, rows=len(names))
    return _close_together(len(names), room)


def height_needed(names: Sequence[str], width: float, most: int, lines: int) -> float:
    """Return how high a cell of this width must be to show its names as `in_a_cell` does.

    Names beside a mark take so many `lines` at most. A name alone stands below its mark where it
    is cut short beside it.
    """
    room = width - 2 * _INSIDE
    if len(names) > most:
        columns = int(room // _PITCH_X)
        return math.ceil(len(names) / columns) * _PITCH_Y + 2 * _INSIDE
    beside = [wrapped(name, _room_beside(room), LABEL_SIZE, lines) for name in names]
    if len(names) == 1 and _is_cut(names[0], beside[0]):
        return _height_alone(names[0], room) + 2 * _INSIDE
    tallest = max(len(one) for one in beside)
    row = _ROW if tallest == 1 else tallest * LINE_HEIGHT
    return len(names) * row + 2 * _INSIDE


def in_the_tray(names: Sequence[str], tray: Box) -> list[Place]:
    """Return a place in the tray for each name: with names as long as there is room."""
    columns = _tray_columns(names, tray.width)
    rows = max(1, math.ceil(len(names) / columns))
    if rows <= _TRAY_ROWS:
        return _in_rows(names, tray, columns, rows)
    return _close_together(len(names), tray)


def tray_room(names: Sequence[str], width: float) -> float:
    """Return the height that these names need in a tray of this width: one row to three."""
    rows = math.ceil(len(names) / _tray_columns(names, width))
    return _TRAY_ROW * min(max(rows, 1), _TRAY_ROWS)


def _tray_columns(names: Sequence[str], width: float) -> int:
    """Return the most columns in which every name is whole, else those in which fewest are cut."""
    most = max(1, min(int(width // _TRAY_COLUMN), len(names)))
    possible = [
        columns for columns in range(most, 0, -1) if math.ceil(len(names) / columns) <= _TRAY_ROWS
    ]

    def cut(columns: int) -> int:
        space = _room_beside(width / columns)
        return sum(_is_cut(name, wrapped(name, space, LABEL_SIZE, 2)) for name in names)

    return min(possible, key=cut, default=most)


def in_columns(names: Sequence[str], room: Box) -> list[Place]:
    """Return a place for each of a few names, in as many columns as they need."""
    rows = max(1, min(len(names), int(room.height // _ROW)))
    return _in_rows(names, room.inside(_INSIDE), math.ceil(len(names) / rows), rows)


def _lines_alone(name: str, width: float) -> tuple[list[str], float]:
    """Return the lines of a name below its mark, and the size of their letters."""
    longest = max(text_width(one, LABEL_SIZE) for one in name.split(" "))
    size = LABEL_SIZE if longest <= width else _SMALLER
    return wrapped(name, width, size, 2), size


def _height_alone(name: str, width: float) -> float:
    """Return how high a mark is with its name below it."""
    return _ALONE + _GAP + len(_lines_alone(name, width)[0]) * LINE_HEIGHT


def _room_beside(width: float) -> float:
    """Return how much room a name has beside its mark."""
    return width - _IN_A_ROW - _GAP - 3


def _is_cut(name: str, lines: Sequence[str]) -> bool:
    return any(line.endswith("…") for line in lines) and not name.endswith("…")


def _alone(name: str, room: Box) -> Place:
    lines, size = _lines_alone(name, room.width)
    x = room.middle[0]
    top = room.middle[1] - _height_alone(name, room.width) / 2
    below = top + _ALONE + _GAP
    placed = []
    for number, line in enumerate(lines):
        width = text_width(line, size)
        box = Box(x - width / 2, below + number * LINE_HEIGHT, width, LINE_HEIGHT)
        placed.append(NameLine(line, size, x, _baseline(box), "middle", box))
    return Place((0,), x, top + _ALONE / 2, _ALONE, tuple(placed))


def _in_rows(names: Sequence[str], room: Box, columns: int, rows: int) -> list[Place]:
    width, height = room.width / columns, room.height / rows
    most = max(1, min(_MOST_LINES, int(height // LINE_HEIGHT)))
    places = []
    for number, name in enumerate(names):
        row, column = divmod(number, columns)
        left = room.x + column * width + 1
        middle = room.y + (row + 0.5) * height
        start = left + _IN_A_ROW + _GAP
        space = _room_beside(width)
        texts = (
            wrapped(name, space, LABEL_SIZE, most)
            if most > 1
            else [one for one in [shortened(name, space, LABEL_SIZE)] if one]
        )
        top = middle - len(texts) * LINE_HEIGHT / 2
        lines = []
        for line_number, line in enumerate(texts):
            box = Box(
                start, top + line_number * LINE_HEIGHT, text_width(line, LABEL_SIZE), LINE_HEIGHT
            )
            lines.append(NameLine(line, LABEL_SIZE, start, _baseline(box), "left", box))
        places.append(Place((number,), left + _IN_A_ROW / 2, middle, _IN_A_ROW, tuple(lines)))
    return places


def _close_together(count: int, room: Box) -> list[Place]:
    columns = int(room.width // _PITCH_X)
    rows = int(room.height // _PITCH_Y)
    fits = columns * rows
    shown = count if count <= fits else fits - 1
    groups: list[tuple[int, ...]] = [(number,) for number in range(shown)]
    if shown < count:
        groups.append(tuple(range(shown, count)))
    width, height = room.width / columns, room.height / rows
    return [
        Place(
            group,
            room.x + (number % columns + 0.5) * width,
            room.y + (number // columns + 0.5) * height,
            _BARE,
        )
        for number, group in enumerate(groups)
    ]


def _baseline(box: Box) -> float:
    return box.y + LINE_HEIGHT * 0.77
