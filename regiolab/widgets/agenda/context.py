"""What the parts of the agenda share: the workspace, and what is open on the screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from regiolab.widgets.agenda.figures import KnownFigure, known_figures
from regiolab.widgets.kit.part import Context
from regiolab.widgets.kit.per_state import PerState

if TYPE_CHECKING:
    from regiolab.model import Workspace

PAGE: Final = 20
"""So many cards of a list at once, and so many more at each press of the button."""


@dataclass
class AgendaContext(Context):
    """The state of the agenda on the screen that is no part of the workspace.

    Attributes:
        at: the id of the step that is open.
        open: the id of the one entity of which the form is open; empty for none.
        cards: so many cards of a list are shown.
        offering: the challenge or indicator for which the figures of the region are listed.
        figures: those figures.
    """

    at: str = ""
    open: str = ""
    cards: int = PAGE
    offering: str = ""
    figures: PerState[list[KnownFigure]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.figures = PerState(self._known_figures)

    def _known_figures(self, workspace: Workspace) -> list[KnownFigure]:
        return known_figures(workspace, self.language)
