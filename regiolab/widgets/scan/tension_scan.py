"""The tension scan: first alone, then together, and two tensions chosen to work on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from regiolab.analysis.people.tension_scan import (
    is_revealed,
    open_seats,
    seats_handed_in,
    where_to_begin,
)
from regiolab.locale import N_
from regiolab.model.codes import TENSIONS
from regiolab.model.words import word
from regiolab.scenes.drawing.shapes import capital
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.scan.facts import cases_view, facts_view, poles_view
from regiolab.widgets.scan.together import TogetherCommands

if TYPE_CHECKING:
    from regiolab.model.codes import TensionCode
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace

Phase = Literal["begin", "alone", "together"]


class TensionScan(TogetherCommands):
    """Say of six tensions where the co-operation stands and whether it strains.

    >>> TensionScan(stored, "nl")  # doctest: +SKIP
    """

    _esm = script("tension_scan")
    _css = styles("tension_scan")
    workshop_steps = ("scan",)

    def __init__(self, stored: StoredWorkspace, language: str) -> None:
        self._shown = where_to_begin(stored.workspace)
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return everything on the screen, in the reader's language.

        Until everybody handed in it holds the answers of the person at this screen, and of
        nobody else.
        """
        phase = self._phase()
        if phase != "alone" or self._seat not in {seat.id for seat in open_seats(self.workspace)}:
            self._seat = None
        return {
            "title": self.words(N_("Tension scan")),
            "phase": phase,
            "steps": self._steps_view(phase),
            "now": self._now(phase),
            "begin": self._begin_view() if phase == "begin" else None,
            "seats": self._seats_view() if phase == "alone" else None,
            "list": self._list_view(phase),
            "tension": self._tension_view(phase),
            "chosen": self._chosen_view() if phase == "together" else None,
            "scene": self._scene_view(list(TENSIONS), named=True) if phase == "together" else None,
            "whole": self.words(N_("The six tensions in one picture")),
            "restart": {
                "label": self.words(N_("Begin again")),
                "enabled": phase != "begin",
            },
        }

    def command_look(self, tension: TensionCode) -> Reply:
        """Show a tension."""
        self._look_at(tension)
        return Reply(self._place())

    def _look_at(self, code: TensionCode) -> None:
        if code not in TENSIONS:
            raise KeyError(code)
        self._shown = code

    def _phase(self) -> Phase:
        if not self.workspace.seats:
            return "begin"
        return "together" if is_revealed(self.workspace) else "alone"

    def _place(self) -> str:
        return self.words(
            N_("{tension}, {place} of {count}"),
            tension=capital(word(self.language, "tension", self._shown)),
            place=TENSIONS.index(self._shown) + 1,
            count=len(TENSIONS),
        )

    def _steps_view(self, phase: Phase) -> Json:
        here = {"begin": 0, "alone": 1, "together": 2}[phase]
        steps = (N_("How many"), N_("Alone"), N_("All together"))
        return {
            "label": self.words(N_("Step {place} of {count}"), place=here + 1, count=len(steps)),
            "rows": [
                {"label": self.words(step), "current": place == here}
                for place, step in enumerate(steps)
            ],
        }

    def _now(self, phase: Phase) -> str:
        if phase == "begin":
            return self.words(N_("Look through the six tensions, or begin at once."))
        if phase == "together":
            return self.words(
                N_("Look where you differ most and ask each other why. Then answer together.")
            )
        if self._seat is not None:
            return self.words(
                N_("Answer the six for yourself; the others look away. Then press “Hand in”.")
            )
        if not seats_handed_in(self.workspace):
            return self.words(N_("Who begins? Press your number."))
        return self.words(N_("Pass the screen on. Who is next? Press your number."))

    def _list_view(self, phase: Phase) -> Json:
        chosen = self.workspace.agenda.chosen_tensions
        words = {"begin": lambda _: "", "alone": self._own_words, "together": self._group_words}
        return {
            "title": self.words(N_("Six tensions")),
            "rows": [
                {
                    "code": code,
                    "name": capital(word(self.language, "tension", code)),
                    "words": words[phase](code),
                    "chosen": self.words(N_("chosen"))
                    if phase == "together" and code in chosen
                    else "",
                    "selected": code == self._shown,
                }
                for code in TENSIONS
            ],
        }

    def _tension_view(self, phase: Phase) -> Json:
        code = self._shown
        place = TENSIONS.index(code)
        following = TENSIONS[place + 1] if place + 1 < len(TENSIONS) else None
        together = phase == "together"
        return {
            "code": code,
            "name": capital(word(self.language, "tension", code)),
            "place": self.words(N_("{place} of {count}"), place=place + 1, count=len(TENSIONS)),
            "poles": poles_view(self.language, code),
            "facts": facts_view(self.language, code),
            "cases": cases_view(self.language, code),
            "own": self._own_view(code) if phase == "alone" else None,
            "spread": self._spread_view(code) if together else None,
            "group": self._group_view(code) if together else None,
            "next": {
                "code": following,
                "label": self.words(
                    N_("Next: {tension}"), tension=word(self.language, "tension", following)
                )
                if following
                else self.words(N_("This is the last one")),
            },
        }
