"""The regional agenda: guided steps in any order, on the same work as the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from regiolab.exchange.documents.agenda_document import agenda_document
from regiolab.exchange.sharing.work_title import agenda_title
from regiolab.locale import N_, plural
from regiolab.widgets.agenda.cards import Cards
from regiolab.widgets.agenda.context import PAGE, AgendaContext
from regiolab.widgets.agenda.earlier import FromLessons
from regiolab.widgets.agenda.editing import Editing
from regiolab.widgets.agenda.findings import Findings
from regiolab.widgets.agenda.inspiration import inspiration_view
from regiolab.widgets.agenda.offers import Offers
from regiolab.widgets.agenda.steps import STEP_GROUPS, STEPS
from regiolab.widgets.agenda.title import Title
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.marks import mark_styles, small_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.widgets.agenda.step import Step
    from regiolab.widgets.agenda.view import AgendaView, OpenStep, StepInList, StepsView
    from regiolab.widgets.kit.part import Part
    from regiolab.widgets.kit.readable import Readable


class Agenda(KitWidget):
    """Make a regional agenda: from ambition to actions with a lead, step by step.

    >>> Agenda(stored, "nl")  # doctest: +SKIP
    """

    _esm = script("agenda")
    _css = styles("agenda") + mark_styles()
    subject = "agenda"
    workshop_steps = ("commitments", "decisions")
    parts: ClassVar[tuple[type[Part[Any]], ...]] = (
        *STEPS,
        Title,
        Editing,
        Cards,
        Offers,
        FromLessons,
        Findings,
    )
    context: AgendaContext

    def make_context(self) -> AgendaContext:
        """Return what the steps share; the first one is open."""
        return AgendaContext(self.stored, self.language, at=STEPS[0].id)

    def make_view(self) -> AgendaView:
        """Return the steps with their states, and the blocks of the open one."""
        about = self.workspace.about
        return {
            "title": agenda_title(self.workspace, self.language),
            "group": about.group or "",
            "challenge": {
                "label": self.words(N_("Our challenge")),
                "text": about.challenge or self._challenge_of_the_agenda(),
            },
            "marks": small_marks(self.language),
            "steps": self._steps(),
            "step": self._open_step(),
            "findings": self.part(Findings).view(),
            "inspiration": inspiration_view(self.workspace, self.language),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the agenda as it stands in the document, all its parts."""
        agenda = agenda_document(shown, self.language, shareable=not private)
        return [*agenda.remarks, *agenda.parts]

    def command_go(self, step: str, entity: str | None = None) -> Reply:
        """Open a step and, where one is named, the form of one of its cards."""
        if step not in _STEP_OF:
            raise KeyError(step)
        if step != self.context.at:
            self.context.cards = PAGE
        self.context.at = step
        self.context.open = entity or ""
        return Reply(data={"open": entity} if entity else {})

    def _challenge_of_the_agenda(self) -> str:
        """Return the first challenge of the agenda, for a group without one of the day."""
        challenges = self.workspace.challenges
        if not challenges:
            return self.words(N_("not filled in yet"))
        more = len(challenges) - 1
        if not more:
            return challenges[0].title
        return plural(
            self.language,
            N_("{challenge} (and {count} more)"),
            N_("{challenge} (and {count} more)"),
            more,
            challenge=challenges[0].title,
        )

    def _steps(self) -> StepsView:
        return {
            "title": self.words(N_("Steps · in any order")),
            "groups": [
                {
                    "title": self.words(title) if title else "",
                    "steps": [self._in_list(step) for step in steps],
                }
                for title, steps in STEP_GROUPS
            ],
        }

    def _in_list(self, step: type[Step]) -> StepInList:
        return {
            "id": step.id,
            "label": self.words(step.label),
            "state": self.part(step).state(),
            "here": step.id == self.context.at,
        }

    def _open_step(self) -> OpenStep:
        step = _STEP_OF[self.context.at]
        return {"id": step.id, "title": self.words(step.label), **self.part(step).view()}


_STEP_OF = {step.id: step for step in STEPS}
