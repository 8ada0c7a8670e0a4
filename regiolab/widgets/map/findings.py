"""What stands out on the map, live, and the conversations that follow from it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.finding import severity_word
from regiolab.analysis.findings.reading import LIVE_SIZE
from regiolab.analysis.map.conversations import conversations
from regiolab.analysis.map.findings import findings
from regiolab.locale import N_, listed, plural
from regiolab.model import InputError
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.catalogue import MISSING_KINDS
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.numbers import numbers_view
from regiolab.widgets.map.state import Selection

if TYPE_CHECKING:
    from regiolab.analysis.findings.finding import Finding
    from regiolab.model.change import State
    from regiolab.model.json import Json

IN_SIGHT: Final = 5
"""So many findings at once; the rest is behind a fold."""


_TALKS: Final = 50
"""So many conversations at once, and so many more at each press of the button."""


class Findings(Part[MapContext]):
    """The third column: what stands out, conversations to have, and numbers for analysts.

    Args:
        context: what it shares with the other parts.
    """

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self.numbers_open = False
        self.talks = _TALKS
        self._found: tuple[State, list[Finding]] | None = None
        self._numbers: tuple[State, Json] | None = None

    def command_show(self, finding: str) -> Reply:
        """Select the parties of a finding; when they are selected already, select none."""
        found = next((one for one in self.found() if one.key == finding), None)
        if found is None:
            raise InputError(N_("This no longer stands out; the map was changed."))
        return self._show(found.stakeholder_ids)

    def command_show_parties(self, parties: list[str]) -> Reply:
        """Select parties; when they are selected already, select none."""
        return self._show(tuple(parties))

    def command_more_conversations(self) -> Reply:
        """Show more of the conversations to have."""
        self.talks += _TALKS
        return Reply()

    def command_compute(self) -> Reply:
        """Compute what is put off on a large map, for the map as it is now."""
        self._found = (self.workspace.state, findings(self.workspace, live_size=math.inf))
        return Reply(self.words(N_("Computed for the map as it is now.")))

    def command_numbers(self, opened: bool) -> Reply:
        """Show the numbers for analysts, or no longer."""
        self.numbers_open = opened
        return Reply()

    def _show(self, parties: tuple[str, ...]) -> Reply:
        context = self.context
        there = tuple(id_ for id_ in parties if context.party(id_))
        if context.selection.shows(there):
            context.choose(None)
            return Reply(self.words(N_("No party selected.")))
        context.selection = Selection(there, browsing=True)
        context.reveal(there)
        return Reply(
            plural(
                self.language,
                N_("{count} party selected: {names}."),
                N_("{count} parties selected: {names}."),
                len(there),
                names=listed(self.language, [context.name(id_) for id_ in there]),
            )
        )

    def found(self) -> list[Finding]:
        """Return what stands out, computed once for every state of the workspace."""
        state = self.workspace.state
        if self._found is None or self._found[0] is not state:
            self._found = (state, findings(self.workspace, live_size=LIVE_SIZE))
        return self._found[1]

    def view(self) -> Json:
        """Return the column; the numbers are there while they are open."""
        found = self.found()
        told = [one for one in found if one.severity != "good"]
        good = [one for one in found if one.severity == "good"]
        rows = [self._finding_view(one) for one in told]
        return {
            "title": self.words(N_("What stands out")),
            "empty": self.words(
                N_("Nothing yet. Add parties and relations: then this says what stands out.")
            )
            if not found
            else "",
            "rows": rows[:IN_SIGHT],
            "more": {
                "title": plural(
                    self.language,
                    N_("{count} more that stands out"),
                    N_("{count} more that stand out"),
                    len(rows[IN_SIGHT:]),
                ),
                "rows": rows[IN_SIGHT:],
            },
            "good": {
                "title": plural(
                    self.language, N_("In place: {count}"), N_("In place: {count}"), len(good)
                ),
                "rows": [self._finding_view(one) for one in good],
            },
            "conversations": self._conversations_view(),
            "show": self.words(N_("Show")),
            "how": self.words(N_("How computed?")),
            "how_parts": {
                "formula": self.words(N_("What is counted")),
                "reference": self.words(N_("Where this comes from")),
                "example": self.words(N_("An example")),
                "limits": self.words(N_("What it does not say")),
            },
            "compute": {
                "label": self.words(N_("Compute now (may take a while)")),
                "needed": any(one.certainty == "not_computed" for one in found),
            },
            "numbers": self._numbers_view(),
        }

    def _conversations_view(self) -> Json:
        talks = conversations(self.workspace)
        return {
            "title": plural(
                self.language,
                N_("{count} conversation to have"),
                N_("{count} conversations to have"),
                len(talks),
            ),
            "rows": [
                {
                    "key": one.stakeholder_id,
                    "name": one.name,
                    "about": one.about(self.language),
                    "who": one.who(self.language),
                    "parties": [one.stakeholder_id],
                    "shown": self.context.selection.shows((one.stakeholder_id,)),
                }
                for one in talks[: self.talks]
            ],
            "more": self.words(
                N_("Show more ({shown} of {count} shown)"),
                shown=min(self.talks, len(talks)),
                count=len(talks),
            ),
            "has_more": self.talks < len(talks),
        }

    def _finding_view(self, finding: Finding) -> Json:
        how = finding.explanation(self.language)
        return {
            "key": finding.key,
            "code": finding.code,
            "severity": finding.severity,
            "word": severity_word(self.language, finding.severity),
            "headline": finding.headline(self.language),
            "sentence": finding.text(self.language),
            "why": finding.why(self.language),
            "can_pick": finding.code in MISSING_KINDS and finding.severity != "good",
            "can_show": bool(finding.stakeholder_ids),
            "shown": self.context.selection.shows(finding.stakeholder_ids),
            "how": {
                "formula": how.formula,
                "reference": how.reference,
                "example": how.example,
                "limits": how.limits,
            },
        }

    def _numbers_view(self) -> Json:
        view: Json = {"title": self.words(N_("Numbers for analysts")), "open": self.numbers_open}
        if not self.numbers_open:
            return view
        state = self.workspace.state
        if self._numbers is None or self._numbers[0] is not state:
            self._numbers = (state, numbers_view(self.workspace, self.language))
        return view | self._numbers[1]
