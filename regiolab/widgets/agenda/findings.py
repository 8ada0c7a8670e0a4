"""What stands out on the agenda, live: each finding with a link to where it can be mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.agenda.coverage import checks
from regiolab.analysis.findings.finding import severity_word
from regiolab.locale import N_, plural
from regiolab.widgets.agenda.context import AgendaContext
from regiolab.widgets.agenda.steps import STEP_NAMES
from regiolab.widgets.kit.part import Part
from regiolab.widgets.kit.per_state import PerState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.analysis.findings.finding import Finding
    from regiolab.widgets.agenda.view import FindingRow, FindingsView

IN_SIGHT: Final = 5
"""So many findings at once; the rest is behind a fold."""

MOST: Final = 100
"""So many findings on the screen at all; who mends some sees the others."""


class Findings(Part[AgendaContext]):
    """The third column: what still misses or does not fit, the most pressing first."""

    def __init__(self, context: AgendaContext) -> None:
        super().__init__(context)
        self._found = PerState(checks)

    def view(self) -> FindingsView:
        """Return what stands out, and what is in place."""
        found = self._found.of(self.workspace)
        told = [one for one in found if one.severity != "good"]
        good = [one for one in found if one.severity == "good"]
        rest = told[IN_SIGHT:]
        return {
            "title": self.words(N_("What stands out")),
            "empty": "" if told or good else self.words(N_("Nothing stands out now.")),
            "rows": self._rows(told[:IN_SIGHT]),
            "more": {
                "title": plural(
                    self.language,
                    N_("{count} more that stands out"),
                    N_("{count} more that stand out"),
                    len(rest),
                ),
                "rows": self._rows(rest[:MOST]),
            },
            "good": {
                "title": plural(
                    self.language, N_("In place: {count}"), N_("In place: {count}"), len(good)
                ),
                "rows": self._rows(good[:MOST]),
            },
            "how": self.words(N_("How computed?")),
            "how_parts": {
                "formula": self.words(N_("What is counted")),
                "reference": self.words(N_("Where this comes from")),
                "example": self.words(N_("An example")),
                "limits": self.words(N_("What it does not say")),
            },
        }

    def _rows(self, found: Sequence[Finding]) -> list[FindingRow]:
        return [self._row(one) for one in found]

    def _row(self, finding: Finding) -> FindingRow:
        how = finding.explanation(self.language)
        step = finding.step
        return {
            "key": finding.key,
            "severity": finding.severity,
            "word": severity_word(self.language, finding.severity),
            "headline": finding.headline(self.language),
            "sentence": finding.text(self.language),
            "why": finding.why(self.language),
            "step": step,
            "entity": finding.entity_id or None,
            "go": self.words(N_("Go to: {step}"), step=self.words(STEP_NAMES[step]))
            if step
            else "",
            "how": {
                "formula": how.formula,
                "reference": how.reference,
                "example": how.example,
                "limits": how.limits,
            },
        }
