"""What people answered alone in the tension scan, and whether everybody may see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.analysis.people.agreement import van_der_eijk_a
from regiolab.model.codes import POSITIONS, STRAINS, TENSIONS
from regiolab.model.entities import Tension, TensionAnswer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model import Workspace
    from regiolab.model.codes import Strain, TensionCode
    from regiolab.model.entities import Seat, TensionPosition


@dataclass(frozen=True)
class Spread:
    """How the answers to one tension are spread; nobody's name or seat is in it.

    Attributes:
        positions: how many persons chose each place, from 1 to 5.
        unknown: how many say that they don't know where we stand.
        unanswered: how many did not answer where we stand.
        strains: how many say how much it strains.
        strain_unknown: how many say that they don't know whether it strains.
        strain_unanswered: how many did not answer whether it strains.
    """

    positions: tuple[int, ...]
    unknown: int
    unanswered: int
    strains: Mapping[Strain, int]
    strain_unknown: int
    strain_unanswered: int

    @property
    def persons(self) -> int:
        """How many persons handed in."""
        return sum(self.positions) + self.unknown + self.unanswered

    @property
    def is_answered(self) -> bool:
        """Whether anybody answered anything, be it "I don't know"."""
        return min(self.unanswered, self.strain_unanswered) < self.persons

    @property
    def agreement(self) -> float | None:
        """How far those who know agree on where we stand: Van der Eijk's A, from -1 to 1.

        `None` with fewer than two such persons: one person always agrees.
        """
        return van_der_eijk_a(self.positions) if sum(self.positions) > 1 else None


def open_seats(workspace: Workspace) -> list[Seat]:
    """Return the persons who have not handed in yet and are waited for."""
    return [seat for seat in workspace.seats if seat.state is None]


def seats_handed_in(workspace: Workspace) -> list[Seat]:
    """Return the persons who handed in."""
    return [seat for seat in workspace.seats if seat.state == "handed_in"]


def is_revealed(workspace: Workspace) -> bool:
    """Say whether the answers may be seen: somebody took a seat and nobody is waited for."""
    return bool(workspace.seats) and not open_seats(workspace)


def tension(workspace: Workspace, code: TensionCode) -> Tension:
    """Return a tension of the workspace; one on which nothing was answered is empty."""
    found = workspace.get("tensions", code)
    return found if isinstance(found, Tension) else Tension(id=code)


def place(position: TensionPosition | None) -> int | None:
    """Return a position as a place in the row; `None` where it was not answered or not known."""
    return position if isinstance(position, int) else None


def answer_of(workspace: Workspace, code: TensionCode, seat: str) -> TensionAnswer:
    """Return what one person answered; an empty answer when nothing was."""
    return tension(workspace, code).answers.get(seat) or TensionAnswer()


def spread(workspace: Workspace, code: TensionCode) -> Spread:
    """Return how the answers of those who handed in are spread.

    Before everybody did, nothing is counted: nobody should be steered by the others.
    """
    seats: Sequence[Seat] = seats_handed_in(workspace) if is_revealed(workspace) else ()
    answers = [answer_of(workspace, code, seat.id) for seat in seats]
    positions = [answer.position for answer in answers]
    strains = [answer.strain for answer in answers]
    return Spread(
        tuple(positions.count(place) for place in POSITIONS),
        positions.count("unknown"),
        positions.count(None),
        {strain: strains.count(strain) for strain in STRAINS},
        strains.count("unknown"),
        strains.count(None),
    )


def most_divided(workspace: Workspace) -> list[TensionCode]:
    """Return the tension on which people agree least; several when they are level.

    Empty when nobody disagrees, or when agreement can be told of no tension.
    """
    told = _agreements(workspace)
    lowest = min(told.values(), default=1.0)
    return [code for code, agreement in told.items() if agreement == lowest < 1]


def is_level(workspace: Workspace) -> bool:
    """Say whether people differ as much on every tension of which that can be told, two or more.

    Then there is none on which they differ most.
    """
    return 1 < len(most_divided(workspace)) == len(_agreements(workspace))


def _agreements(workspace: Workspace) -> dict[TensionCode, float]:
    """Return how far people agree on each tension of which that can be told."""
    found = {code: spread(workspace, code).agreement for code in TENSIONS}
    return {code: agreement for code, agreement in found.items() if agreement is not None}


def where_to_begin(workspace: Workspace) -> TensionCode:
    """Return the tension to talk about first: one where people differ most, else the first."""
    return (most_divided(workspace) or TENSIONS)[0]
