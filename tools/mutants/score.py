"""Count how many mutants a test noticed, and write the table in `docs/quality.md`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tools.mutants.changes import Mutant

BEGIN: Final = "<!-- make mutants: from here -->"
END: Final = "<!-- make mutants: to here -->"

_NOTICED: Final = {1, 3}
"""A test failed, or pytest itself could not go on."""

_NEVER_ENDS: Final = {24, -24, 36, 152, 255}
"""The time was up: a test that does not come back is noticed too."""


@dataclass(frozen=True)
class Score:
    """How the mutants of one room ended.

    Attributes:
        room: its name.
        there: how many mutants there are.
        tried: how many were tried.
        survivors: the ones that no test noticed, also those that no test reaches.
    """

    room: str
    there: int
    tried: int
    survivors: tuple[Mutant, ...]

    @property
    def share(self) -> float:
        """The share of the mutants tried that a test noticed; 1 where none was tried."""
        return 1 - len(self.survivors) / self.tried if self.tried else 1.0


def score_of(room: str, there: int, tried: list[Mutant]) -> Score:
    """Return the score of a room.

    Raises:
        ValueError: a mutant was not tried to its end; then there is no score.
    """
    undecided = [one.name for one in tried if one.ended is None]
    if undecided:
        message = f"{len(undecided)} mutants have no outcome, {undecided[0]} first."
        raise ValueError(message)
    survivors = [one for one in tried if one.ended not in _NOTICED | _NEVER_ENDS]
    return Score(room, there, len(tried), tuple(survivors))


def table(scores: list[Score], seed: int) -> str:
    """Return the scores as a table in Markdown."""
    lines = [
        f"| Room | Mutants | Tried (seed {seed}) | Survive | Noticed |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| `{one.room}` | {one.there} | {one.tried} | {len(one.survivors)} | {one.share:.1%} |"
        for one in scores
    ]
    return "\n".join(lines)


def listed(score: Score) -> str:
    """Return the survivors of a room, each with what was changed in it."""
    shown = [f"{one.name}\n{one.diff()}" for one in score.survivors]
    return "\n\n".join([f"{score.room}: {len(shown)} survive", *shown])


def with_table(page: str, written: str) -> str:
    """Return the page with the table between its two marks.

    Raises:
        ValueError: the page does not have the two marks, in this order.
    """
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        message = f"The page lacks the lines {BEGIN} and {END}."
        raise ValueError(message)
    return f"{before}{BEGIN}\n\n{written}\n\n{END}{after}"
