"""What the parts of the tension scan share: who sits at this screen, and which tension is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from regiolab.analysis.people.tension_scan import is_revealed, open_seats, where_to_begin
from regiolab.model.codes import TENSIONS
from regiolab.widgets.kit.part import Context

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.codes import TensionCode
    from regiolab.model.entities import Seat

Phase = Literal["begin", "alone", "together"]


def phase_of(workspace: Workspace) -> Phase:
    """Return how far the scan is."""
    if not workspace.seats:
        return "begin"
    return "together" if is_revealed(workspace) else "alone"


@dataclass
class ScanContext(Context):
    """The workspace, and what this screen alone knows.

    Attributes:
        seat: who answers at this screen, if anybody.
        shown: the tension that is shown; at first the one to begin with.
    """

    seat: str | None = None
    shown: TensionCode = field(init=False)

    def __post_init__(self) -> None:
        self.shown = where_to_begin(self.workspace)

    def look_at(self, code: TensionCode) -> None:
        """Show a tension.

        Raises:
            KeyError: there is no such tension.
        """
        if code not in TENSIONS:
            raise KeyError(code)
        self.shown = code

    def open_seat(self, seat: str) -> Seat | None:
        """Return the seat of a person who did not hand in yet, `None` for another."""
        return next((one for one in open_seats(self.workspace) if one.id == seat), None)

    def forget_who_is_done(self) -> None:
        """Let nobody sit at the screen who handed in, or once the answers are shown."""
        alone = phase_of(self.workspace) == "alone"
        if self.seat is not None and not (alone and self.open_seat(self.seat)):
            self.seat = None
