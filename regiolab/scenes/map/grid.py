"""Where the cells of the grid are, and what is drawn around them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from regiolab.locale import N_, text
from regiolab.model.codes import LEVELS
from regiolab.model.words import HIGH_FROM, QUADRANT_WORDS, quadrant, word
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.shapes import LABEL_SIZE, line_shape, rect_shape, text_shape
from regiolab.scenes.drawing.text_width import wrapped
from regiolab.scenes.drawing.words import group_in_words
from regiolab.scenes.map.crowd import parties_in_a_cell, parties_in_the_tray
from regiolab.scenes.map.labels import tray_room
from regiolab.scenes.map.mark import label_of
from regiolab.scenes.map.picture import Group, Picture
from regiolab.scenes.map.rows import (
    ALIKE,
    HEIGHT,
    rows_on_paper,
    rows_on_screen,
    rows_with_names,
)
from regiolab.scenes.map.tray import NOT_PLACED, tray_json, tray_shapes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model.entities import Stakeholder
    from regiolab.scenes.drawing.shapes import Shape, Tone
    from regiolab.scenes.map.picture import GridCell

_LEFT, _RIGHT, _TOP = 44.0, 8.0, 24.0
_BELOW_GRID = 56.0
_TRAY_TITLE = 24.0
_NARROWEST = 360.0


@dataclass(frozen=True)
class Grid:
    """Influence from left to right, affected from bottom to top, and a tray below.

    With `rows` alike the grid depends on the width alone, so a party never moves because of a
    party elsewhere. `waiting` are the names in the tray, `rows` the heights, the lowest level
    first.
    """

    width: float
    waiting: tuple[str, ...] = ()
    with_tray: bool = True
    rows: tuple[float, ...] = ALIKE

    def __post_init__(self) -> None:
        if self.width < _NARROWEST:
            raise ValueError(f"a grid needs a width of at least {_NARROWEST}")

    @property
    def height(self) -> float:
        """The height of the whole picture."""
        return self.tray.bottom + 2 if self.with_tray else self.frame.bottom + _BELOW_GRID

    @property
    def frame(self) -> Box:
        """The 25 cells together."""
        return Box(_LEFT, _TOP, self.width - _LEFT - _RIGHT, sum(self.rows))

    @property
    def tray(self) -> Box:
        """The place of parties without influence or affected, with its title."""
        room = tray_room(self.waiting, self.width - 12)
        return Box(2, self.frame.bottom + _BELOW_GRID, self.width - 4, _TRAY_TITLE + room + 4)

    @property
    def tray_inside(self) -> Box:
        """The part of the tray where the marks go."""
        tray = self.tray
        return Box(tray.x + 4, tray.y + _TRAY_TITLE, tray.width - 8, tray.height - _TRAY_TITLE - 4)

    def cell(self, influence: int, interest: int) -> Box:
        """Return the cell of a level of influence and a level of affected, both 0 to 4."""
        frame = self.frame
        width = frame.width / len(LEVELS)
        above = sum(self.rows[interest + 1 :])
        return Box(frame.x + influence * width, frame.y + above, width, self.rows[interest])

    def cells(self, language: str) -> list[GridCell]:
        """Return the cells with what they are called, for dropping a party on."""
        return [
            {
                "key": place_key(influence, interest),
                "influence": influence,
                "interest": interest,
                **self.cell(influence, interest).to_json(),
                "label": cell_name(language, influence, interest),
            }
            for interest in reversed(LEVELS)
            for influence in LEVELS
        ]

    def shapes(self, language: str) -> list[Shape]:
        """Return what lies under the marks: lines, names of the quadrants, axes, tray."""
        return [
            *self._quadrant_shade(),
            *self._lines(),
            *self._quadrant_names(language),
            *self._axes(language),
            *(tray_shapes(language, self.tray, NOT_PLACED) if self.with_tray else ()),
        ]

    def _quadrant_shade(self) -> list[Shape]:
        top = self.cell(HIGH_FROM, LEVELS[-1])
        low = self.cell(LEVELS[-1], HIGH_FROM)
        shade = Box(top.x, top.y, low.right - top.x, low.bottom - top.y)
        return [rect_shape(shade, "shade")]

    def _lines(self) -> list[Shape]:
        frame = self.frame
        lines: list[Shape] = []
        for step in range(len(LEVELS) + 1):
            x = frame.x + step * frame.width / len(LEVELS)
            y = frame.bottom - sum(self.rows[: len(LEVELS) - step])
            border_x: Tone = "edge" if step == HIGH_FROM else "line"
            border_y: Tone = "edge" if step == len(LEVELS) - HIGH_FROM else "line"
            lines.append(line_shape(x, frame.y, x, frame.bottom, border_x))
            lines.append(line_shape(frame.x, y, frame.right, y, border_y))
        return lines

    def _quadrant_names(self, language: str) -> list[Shape]:
        frame = self.frame
        border = self.cell(HIGH_FROM, 0).x
        columns = ((0, (frame.x + border) / 2), (LEVELS[-1], (border + frame.right) / 2))
        rows = ((LEVELS[-1], frame.y - 9), (0, frame.bottom + 29))
        return [
            text_shape(
                word(language, "quadrant", quadrant(influence, interest)),
                x,
                y,
                tone="soft",
                weight="bold",
            )
            for interest, y in rows
            for influence, x in columns
        ]

    def _axes(self, language: str) -> list[Shape]:
        frame = self.frame
        shapes: list[Shape] = []
        for level in LEVELS:
            across = self.cell(level, 0).middle[0]
            down = self.cell(0, level).middle[1]
            shapes.append(text_shape(str(level), across, frame.bottom + 14, tone="soft"))
            shapes.append(text_shape(str(level), frame.x - 10, down + 4, tone="soft"))
        low, high = LEVELS[0], LEVELS[-1]
        across_title = text(
            language,
            N_("influence: {low} → {high}"),
            low=word(language, "influence", low),
            high=word(language, "influence", high),
        )
        up_title = text(
            language,
            N_("affected: {low} → {high}"),
            low=word(language, "interest", low),
            high=word(language, "interest", high),
        )
        x, y = frame.middle
        shapes.append(text_shape(across_title, x, frame.bottom + 47))
        lines = wrapped(up_title, frame.height, LABEL_SIZE, 2)
        left = 14 - (len(lines) - 1) * 4
        for place, line in enumerate(lines):
            shapes.append({**text_shape(line, left + place * 13, y), "turn": -90})
        return shapes


def grid_picture(
    parties: Sequence[Stakeholder],
    language: str,
    width: float,
    *,
    empty_tray: bool = True,
    low: bool = False,
    height: float = HEIGHT,
) -> Picture:
    """Return the parties by influence and affected; who lacks an answer is in the tray.

    Args:
        parties: those in the picture.
        language: `nl` or `en`.
        width: of the picture, at least 360.
        empty_tray: draw the tray although nobody is in it, as on the screen; on paper rows are
            higher where names need that.
        low: no row is higher than its names need.
        height: about that of the picture on a screen; in a low window rows are lower.
    """
    by_cell: dict[tuple[int, int], list[Stakeholder]] = {}
    tray: list[Stakeholder] = []
    by_quadrant: dict[str, list[str]] = {}
    for party in parties:
        if party.influence is None or party.interest is None:
            tray.append(party)
        else:
            by_cell.setdefault((-party.interest, party.influence), []).append(party)
            name = quadrant(party.influence, party.interest)
            by_quadrant.setdefault(name, []).append(party.name)
    waiting = tuple(map(label_of, tray))
    grid = Grid(width, waiting, empty_tray or bool(tray), rows_on_screen(height))
    most: int | None = None
    if low or not empty_tray:
        grid, most = _with_room_for_names(grid, by_cell, low=low)
    groups = [
        Group(
            place_key(influence, -below),
            here,
            parties_in_a_cell(here, grid.cell(influence, -below), most),
        )
        for (below, influence), here in sorted(by_cell.items())
    ]
    groups.append(Group("", tray, parties_in_the_tray(tray, grid.tray_inside)))
    return Picture(
        width=grid.width,
        height=grid.height,
        shapes=grid.shapes(language),
        cells=grid.cells(language),
        tray=tray_json(language, grid.tray, NOT_PLACED, len(tray)),
        groups=groups,
        in_words=_in_words(language, by_quadrant, [party.name for party in tray]),
        positions={},
    )


def _in_words(language: str, by_quadrant: Mapping[str, list[str]], waiting: list[str]) -> list[str]:
    """Return who stands where, one sentence for each quadrant and one for the tray."""
    told = [
        group_in_words(language, word(language, "quadrant", name), by_quadrant[name])
        for name in QUADRANT_WORDS
        if name in by_quadrant
    ]
    if waiting:
        told.append(group_in_words(language, text(language, NOT_PLACED), waiting))
    return told


def _with_room_for_names(
    grid: Grid, by_cell: Mapping[tuple[int, int], Sequence[Stakeholder]], *, low: bool
) -> tuple[Grid, int | None]:
    """Return the grid for paper, and how many names a cell shows."""
    names = {
        (influence, -below): [label_of(party) for party in here]
        for (below, influence), here in by_cell.items()
    }
    rows, most = (rows_on_paper if low else rows_with_names)(names, grid.cell(0, 0).width)
    return replace(grid, rows=rows), most


def place_key(influence: int, interest: int) -> str:
    """Return the key of a cell: "4-1" is influence 4, affected 1."""
    return f"{influence}-{interest}"


def cell_name(language: str, influence: int, interest: int) -> str:
    """Return what a cell is called: "influence 4, affected 3 (work together)"."""
    return text(
        language,
        N_("influence {influence}, affected {interest} ({quadrant})"),
        influence=influence,
        interest=interest,
        quadrant=word(language, "quadrant", quadrant(influence, interest)),
    )
