"""A step of the agenda: a part that says what it is, how far it is, and what it asks."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar, Final

from regiolab.locale import N_
from regiolab.widgets.agenda.context import AgendaContext
from regiolab.widgets.agenda.form import EntityForm
from regiolab.widgets.kit.form import Form
from regiolab.widgets.kit.part import Part

if TYPE_CHECKING:
    from regiolab.widgets.agenda.view import StepContent

WORKSHOP: Final = ""
"""The group of the steps of the day itself; it needs no title."""

HOME: Final = N_("For home")

READING: Final = N_("To read and take home")


class Step(Part[AgendaContext], ABC):
    """A step; `steps.STEPS` puts them in order.

    Args:
        context: what it shares with the other parts of the agenda.
    """

    id: ClassVar[str]
    """What tells it from the other steps."""

    label: ClassVar[str]
    """What it is called, a message."""

    group: ClassVar[str] = WORKSHOP
    """The title above it in the list of steps, a message: `WORKSHOP`, `HOME` or `READING`."""

    def __init__(self, context: AgendaContext) -> None:
        super().__init__(context)
        self.form = Form(context)

    def form_of(self, collection: str, id_: str) -> EntityForm:
        """Return what makes the fields of an entity."""
        return EntityForm(self.context, collection, id_)

    @abstractmethod
    def state(self) -> str:
        """Return in a word how far it is; empty for a step with nothing to fill in."""

    @abstractmethod
    def view(self) -> StepContent:
        """Return what it asks and its blocks."""
