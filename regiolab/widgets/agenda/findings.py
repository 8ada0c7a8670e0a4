"""What stands out on the agenda, live: each finding with a link to where it can be mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.agenda.coverage import checks
from regiolab.analysis.findings.finding import severity_word
from regiolab.locale import N_, plural
from regiolab.widgets.agenda.export import ExportStep
from regiolab.widgets.agenda.state import STEP_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.analysis.findings.finding import Finding
    from regiolab.model.change import State
    from regiolab.model.json import Json

IN_SIGHT: Final = 5
"""So many findings at once; the rest is behind a fold."""

MOST: Final = 100
"""So many findings on the screen at all; who mends some sees the others."""


class AgendaFindings(ExportStep):
    """The third column: what still misses or does not fit, the most pressing first."""

    _found: tuple[State, list[Finding]] | None = None

    def _findings(self) -> list[Finding]:
        """Return what stands out, computed once for every state of the workspace."""
        state = self.workspace.state
        if self._found is None or self._found[0] is not state:
            self._found = (state, checks(self.workspace))
        return self._found[1]

    def _findings_view(self) -> Json:
        found = self._findings()
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

    def _rows(self, found: Sequence[Finding]) -> list[Json]:
        return [self._finding_view(one) for one in found]

    def _finding_view(self, finding: Finding) -> Json:
        how = finding.explanation(self.language)
        step = finding.step
        return {
            "key": finding.key,
            "severity": finding.severity,
            "word": severity_word(self.language, finding.severity),
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
