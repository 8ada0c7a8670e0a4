"""Rows of cells with a name: a sheet of a workbook, or a table in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from regiolab.exchange.tables.columns import PARTIES, RELATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.exchange.reading.questions import LeftOut
    from regiolab.exchange.tables.cells import Cell

Holds = Literal["stakeholders", "relations"]
"""What is on each row: a party, or a relation between two parties."""

MOST_ROWS: Final = 3_000
"""Of one list: more parties no group can talk about."""

MOST_COLUMNS: Final = 60


@dataclass(frozen=True)
class Grid:
    """The rows of one sheet or text.

    Args:
        name: of the sheet; empty for a text.
        rows: the cells.
        numbers: which row of the file each is, from 1.
        left_out: what the sheet has and these rows don't.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    numbers: tuple[int, ...]
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class Table:
    """A grid of which it is known what the columns hold.

    Args:
        place: its number among the tables of what was given.
        name: of the sheet.
        holds: what is on each row.
        has_header: whether a row holds the names of the columns.
        headers: those names, "" for a column without one.
        fields: per column the field it holds, "" for nothing that counts.
        people: the columns with names, addresses or numbers of people.
        scales: column -> the scale that its header says.
        rows: the cells below the header, all equally wide.
        numbers: which row of the file each is.
        sections: per row what stands on a line of its own above it.
        several: whether a cell with names may hold more than one, as in a form.
        sure: whether bare numbers are our own levels, as in a file that we wrote.
        left_out: rows that hold no party.
    """

    place: int
    name: str
    holds: Holds
    has_header: bool
    headers: tuple[str, ...]
    fields: tuple[str, ...]
    people: tuple[int, ...]
    scales: Mapping[int, tuple[int, int]]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: tuple[int, ...]
    sections: tuple[str, ...]
    several: bool = False
    sure: bool = False
    left_out: tuple[LeftOut, ...] = ()

    def cells(self, place: int) -> list[Cell]:
        """Return the cells of a column."""
        return [row[place] for row in self.rows]

    def place_of(self, field: str) -> int | None:
        """Return which column holds a field, `None` for none."""
        return self.fields.index(field) if field in self.fields else None

    def repeats(self, place: int) -> bool:
        """Say whether a column of ours only shows again what another one of these holds."""
        ours = RELATIONS if self.holds == "relations" else PARTIES
        return self.sure and any(
            column.derived and column.kumu == self.headers[place] and column.field in self.fields
            for column in ours.columns
        )


def grid_of(rows: Sequence[Sequence[Cell]], name: str = "") -> Grid:
    """Return rows as a grid, numbered from 1."""
    return Grid(name, tuple(tuple(row) for row in rows), tuple(range(1, len(rows) + 1)))


def turned(grid: Grid) -> Grid:
    """Return a grid with its rows as columns."""
    width = max(map(len, grid.rows), default=0)
    even = [(*row, *(None,) * (width - len(row))) for row in grid.rows]
    return grid_of([list(column) for column in zip(*even, strict=True)], grid.name)
