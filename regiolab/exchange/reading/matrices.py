"""Relations in a table with the same parties at the top and on the left, and in lists of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from regiolab.exchange.reading.grid import grid_of
from regiolab.exchange.reading.lists import item
from regiolab.exchange.reading.networks import Network
from regiolab.exchange.reading.questions import LeftOut, Option, Question
from regiolab.exchange.reading.rules_files import plain, seen
from regiolab.exchange.tables.cells import Cell, text_in
from regiolab.locale import N_, plural, text
from regiolab.model.fields import is_blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.reading.questions import Answers

ABOUT: Final = "direction"
_MOST_NEIGHBOURS: Final = 2_000
_MOST_ROWS: Final = 2_000
"""A sheet has at most 200 columns, and a matrix about as many rows."""


class Matrix(NamedTuple):
    """A matrix: its network, whether one half is empty, and how many cells hold a number."""

    network: Network
    is_half: bool
    weights: int

    def questions(self, answers: Answers, language: str) -> tuple[Question, ...]:
        """Return what has to be asked: whether relations in one half go one way."""
        if not self.is_half or answers.get(ABOUT):
            return ()
        return (
            Question(
                ABOUT,
                text(
                    language,
                    N_("Only one half of this matrix is filled in. Do relations have a direction?"),
                ),
                (
                    Option("undirected", text(language, N_("no: each counts both ways"))),
                    Option(
                        "directed",
                        text(language, N_("yes: from the party on the left to the one at the top")),
                    ),
                ),
                "undirected",
            ),
        )

    def left_out(self, language: str) -> tuple[LeftOut, ...]:
        """Return what does not come along: how strong relations are, as a number."""
        if not self.weights:
            return ()
        what = plural(
            language,
            N_("{count} number in the matrix"),
            N_("{count} numbers in the matrix"),
            self.weights,
        )
        return (
            LeftOut(what, text(language, N_("that there is a relation counts, not its number"))),
        )


def matrix_in(rows: Sequence[Sequence[Cell]], way: str = "") -> Matrix | None:
    """Return the relations in a table with the same parties at the top and on the left.

    Args:
        rows: the cells.
        way: `directed` or `undirected`, where only one half is filled in.
    """
    if len(rows) > _MOST_ROWS:
        return None
    filled = [row for row in rows if not all(is_blank(cell) for cell in row)]
    for start, row in enumerate(filled[:6]):
        top = [seen(text_in(cell)) for cell in row[1:]]
        while top and not top[-1]:
            top.pop()
        body = filled[start + 1 :]
        left = [seen(text_in(one[0])) if one else "" for one in body]
        known = {plain(name) for name in top if name}
        both = [name for name in left if name and plain(name) in known]
        if (
            len(known) >= 2
            and len(both) >= 2
            and len(both) >= 0.6 * max(len(known), len([*filter(None, left)]))
        ):
            return _of_matrix(top, left, body, way)
    return None


def _filled(
    top: list[str], left: list[str], body: Sequence[Sequence[Cell]]
) -> dict[tuple[str, str], str]:
    """Return the cells that say that there is a relation, by the names on the left and above."""
    cells: dict[tuple[str, str], str] = {}
    for name, row in zip(left, body, strict=True):
        for other, cell in zip(top, row[1:], strict=False):
            shown = seen(text_in(cell))
            if name and other and plain(name) != plain(other) and _is_tie(shown):
                cells[(plain(name), plain(other))] = shown
    return cells


def _of_matrix(top: list[str], left: list[str], body: Sequence[Sequence[Cell]], way: str) -> Matrix:
    cells = _filled(top, left, body)
    called = {plain(name): name for name in [*left, *top] if name}
    symmetric = all(cells.get((other, one)) == shown for (one, other), shown in cells.items())
    is_half = not symmetric and _is_half(cells, [*map(plain, [*left, *top])])
    both_ways = symmetric or (is_half and way != "directed")
    ties: list[list[Cell]] = []
    for (one, other), shown in cells.items():
        if symmetric and one > other:
            continue
        kind = shown if any(sign.isalpha() for sign in shown) and len(shown) > 1 else ""
        direction = "undirected" if both_ways else "directed"
        ties.append([called[one], called[other], direction, kind])
    names: list[list[Cell]] = [["label"]]
    names += [[name] for name in called.values()]
    header: list[Cell] = ["source", "target", "direction", "type"]
    weights = sum(map(_is_weight, cells.values())) // (2 if symmetric else 1)
    return Matrix(Network(grid_of(names), grid_of([header, *ties])), is_half, weights)


def _is_half(cells: dict[tuple[str, str], str], order: list[str]) -> bool:
    """Say whether all relations are on one side of the diagonal, and more than one is."""
    sides = {order.index(one) < order.index(other) for one, other in cells}
    return len(cells) > 1 and len(sides) == 1


def _is_weight(shown: str) -> bool:
    return any(map(str.isdigit, shown)) and shown not in {"1", "1.0", "1,0"}


def _is_tie(shown: str) -> bool:
    return shown.casefold() not in {
        "",
        "0",
        "0.0",
        "0,0",
        "-",
        "–",
        "nee",
        "no",
        "n",
        "geen",
        ".",
        "x/x",
    }


def _pairs(line: str) -> list[tuple[str, str]]:
    """Return who stands before the colon of a line with each that stands behind it."""
    before, _, after = line.partition(":")
    others = [seen(part) for part in re.split(r"[,;|]", after)]
    return [(seen(before), other) for other in others if other]


def neighbours_in(given: str) -> Network | None:
    """Return the relations in lines such as "Kreek BV: UWV, ROC"; `None` for another text.

    Who stands behind a colon has to stand before one too, or it is an explanation.
    """
    lines = [item(line) for line in re.split(r"[\r\n]+", given) if line.strip()]
    if not 1 < len(lines) <= _MOST_NEIGHBOURS:
        return None
    if not all(":" in line for line in lines):
        return None
    ends = [pair for line in lines for pair in _pairs(line)]
    known = {plain(one) for one, _ in ends}
    both = sum(plain(other) in known for _, other in ends)
    if both < max(0.3 * len(ends), 1):
        return None
    names = {plain(name): name for pair in ends for name in pair}
    called: list[list[Cell]] = [["label"]]
    called += [[name] for name in names.values()]
    ties: list[list[Cell]] = [["source", "target"]]
    ties += [[one, other] for one, other in ends]
    return Network(grid_of(called), grid_of(ties))
