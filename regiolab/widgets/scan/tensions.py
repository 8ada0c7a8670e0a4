"""The list of six tensions, and which of them is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.people.tension_scan import answer_of, tension
from regiolab.locale import N_, capital
from regiolab.model.codes import TENSIONS
from regiolab.model.words import word
from regiolab.scenes.scan.words import answers_in_words
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part
from regiolab.widgets.scan.context import Phase, ScanContext
from regiolab.widgets.scan.facts import cases_view, facts_view, poles_view

if TYPE_CHECKING:
    from regiolab.model.codes import TensionCode
    from regiolab.model.json import Json


class Tensions(Part[ScanContext]):
    """The six tensions, each with a line of what was answered; one of them is shown."""

    def command_look(self, tension: TensionCode) -> Reply:
        """Show a tension."""
        self.context.look_at(tension)
        return Reply(
            self.words(
                N_("{tension}, {place} of {count}"),
                tension=self._name(tension),
                place=TENSIONS.index(tension) + 1,
                count=len(TENSIONS),
            )
        )

    def list_view(self, phase: Phase) -> Json:
        """Return the list; while they answer alone with the answers of who is at the screen."""
        chosen = self.workspace.agenda.chosen_tensions
        return {
            "title": self.words(N_("Six tensions")),
            "rows": [
                {
                    "code": code,
                    "name": self._name(code),
                    "words": self._answers(phase, code),
                    "chosen": self.words(N_("chosen"))
                    if phase == "together" and code in chosen
                    else "",
                    "selected": code == self.context.shown,
                }
                for code in TENSIONS
            ],
        }

    def about_view(self) -> Json:
        """Return what is known about the tension that is shown."""
        code = self.context.shown
        place = TENSIONS.index(code) + 1
        return {
            "code": code,
            "name": self._name(code),
            "place": self.words(N_("{place} of {count}"), place=place, count=len(TENSIONS)),
            "poles": poles_view(self.language, code),
            "facts": facts_view(self.language, code),
            "cases": cases_view(self.language, code),
        }

    def next_view(self) -> Json:
        """Return the button to the tension after the one that is shown."""
        place = TENSIONS.index(self.context.shown) + 1
        if place == len(TENSIONS):
            return {"code": None, "label": self.words(N_("This is the last one"))}
        following = TENSIONS[place]
        name = word(self.language, "tension", following)
        return {"code": following, "label": self.words(N_("Next: {tension}"), tension=name)}

    def _name(self, code: TensionCode) -> str:
        return capital(word(self.language, "tension", code))

    def _answers(self, phase: Phase, code: TensionCode) -> str:
        if phase == "together":
            return answers_in_words(self.language, tension(self.workspace, code))
        if phase == "begin" or self.context.seat is None:
            return ""
        own = answer_of(self.workspace, code, self.context.seat)
        return answers_in_words(self.language, own)
