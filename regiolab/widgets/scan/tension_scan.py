"""The tension scan: first alone, then together, and two tensions chosen to work on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from regiolab.analysis.people.tension_scan import is_level, seats_handed_in
from regiolab.locale import N_
from regiolab.model.codes import TENSIONS
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.scan.alone import Alone
from regiolab.widgets.scan.context import Phase, ScanContext, phase_of
from regiolab.widgets.scan.readable_scan import readable_scan
from regiolab.widgets.scan.tensions import Tensions
from regiolab.widgets.scan.together import Together

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.widgets.kit.part import Part
    from regiolab.widgets.kit.readable import Readable


class ScanView(TypedDict):
    """Everything on the screen; what does not belong to the phase is `None`."""

    title: str
    phase: Phase
    steps: Json
    now: str
    begin: Json | None
    seats: Json | None
    list: Json
    tension: Json
    chosen: Json | None
    scene: Json | None
    whole: str
    restart: Json


class TensionScan(KitWidget):
    """Say of six tensions where the co-operation stands and whether it strains.

    >>> TensionScan(stored, "nl")  # doctest: +SKIP
    """

    _esm = script("tension_scan")
    _css = styles("tension_scan")
    subject = "scan"
    workshop_steps = ("scan",)
    parts: ClassVar[tuple[type[Part[Any]], ...]] = (Tensions, Alone, Together)
    context: ScanContext

    def make_context(self) -> ScanContext:
        """Return what the parts share: who sits at this screen, and the tension that is shown."""
        return ScanContext(self.stored, self.language)

    def make_view(self) -> ScanView:
        """Return everything on the screen, in the reader's language.

        Until everybody handed in it holds the answers of the person at this screen, and of
        nobody else.
        """
        self.context.forget_who_is_done()
        phase = phase_of(self.workspace)
        alone, together = self.part(Alone), self.part(Together)
        shown = phase == "together"
        return {
            "title": self.words(N_("Tension scan")),
            "phase": phase,
            "steps": self._steps_view(phase),
            "now": self._now(phase),
            "begin": alone.begin_view() if phase == "begin" else None,
            "seats": alone.seats_view() if phase == "alone" else None,
            "list": self.part(Tensions).list_view(phase),
            "tension": self._tension_view(phase),
            "chosen": together.chosen_view() if shown else None,
            "scene": together.scene_view(list(TENSIONS), named=True) if shown else None,
            "whole": self.words(N_("The six tensions in one picture")),
            "restart": {
                "label": self.words(N_("Begin again")),
                "enabled": phase != "begin",
            },
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the six tensions; what the group answered is private."""
        return readable_scan(shown, self.language, private=private)

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
        if phase == "together" and is_level(self.workspace):
            return self.words(N_("Ask each other why you differ. Then answer together."))
        if phase == "together":
            return self.words(
                N_("Look where you differ most and ask each other why. Then answer together.")
            )
        if self.context.seat is not None:
            return self.words(
                N_("Answer the six for yourself; the others look away. Then press “Hand in”.")
            )
        if not seats_handed_in(self.workspace):
            return self.words(N_("Who begins? Press your number."))
        return self.words(N_("Pass the screen on. Who is next? Press your number."))

    def _tension_view(self, phase: Phase) -> Json:
        code, of_group = self.context.shown, self.part(Together)
        together = phase == "together"
        return {
            **self.part(Tensions).about_view(),
            "own": self.part(Alone).own_view(code) if phase == "alone" else None,
            "spread": of_group.spread_view(code) if together else None,
            "group": of_group.group_view(code) if together else None,
            "next": self.part(Tensions).next_view(),
        }
