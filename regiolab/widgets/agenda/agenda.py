"""The regional agenda: guided steps in any order, on the same work as the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, plural
from regiolab.widgets.agenda.findings import AgendaFindings
from regiolab.widgets.agenda.inspiration import inspiration_view
from regiolab.widgets.agenda.state import PAGE, STEP_GROUPS, STEP_NAMES
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.marks import mark_styles, small_marks

if TYPE_CHECKING:
    from regiolab.model.json import Json


class Agenda(AgendaFindings):
    """Make a regional agenda: from ambition to actions with a lead, step by step.

    >>> Agenda(stored, "nl")  # doctest: +SKIP
    """

    _esm = script("agenda")
    _css = styles("agenda") + mark_styles()
    workshop_steps = ("commitments", "decisions")

    def make_view(self) -> Json:
        """Return the steps with their states, and the blocks of the open one."""
        about = self.workspace.about
        made = getattr(self, f"_{self._at}_step")()
        return {
            "title": self.words(N_("Regional agenda")),
            "group": about.group or "",
            "challenge": {
                "label": self.words(N_("Our challenge")),
                "text": about.challenge or self._challenge_of_the_agenda(),
            },
            "marks": small_marks(self.language),
            "steps": {
                "title": self.words(N_("Steps · in any order")),
                "groups": [
                    {
                        "title": self.words(title) if title else "",
                        "steps": [self._step_view(step, label) for step, label in steps.items()],
                    }
                    for title, steps in STEP_GROUPS
                ],
            },
            "step": {"id": self._at, "title": self.words(STEP_NAMES[self._at]), **made},
            "findings": self._findings_view(),
            "inspiration": inspiration_view(self.workspace, self.language),
        }

    def command_go(self, step: str, entity: str | None = None) -> Reply:
        """Open a step and, where one is named, the form of one of its cards."""
        if step not in STEP_NAMES:
            raise KeyError(step)
        if step != self._at:
            self._cards = PAGE
        self._at = step
        self._open = entity or ""
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

    def _step_view(self, step: str, label: str) -> Json:
        state = "" if step in {"overview", "export"} else getattr(self, f"_{step}_state")()
        return {
            "id": step,
            "label": self.words(label),
            "state": state,
            "here": step == self._at,
        }
