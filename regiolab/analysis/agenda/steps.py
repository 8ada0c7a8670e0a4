"""What is not started yet, said once; and steps of which half is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.agenda.basis import on_steps
from regiolab.analysis.findings.finding import STEPS, Finding
from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.analysis.agenda.reading import AgendaReading
    from regiolab.analysis.findings.finding import Step

STEP_WORDS: Final[Mapping[Step, str]] = {
    "ambition": N_("ambition"),
    "carrier": N_("who carries it"),
    "fits_with": N_("what it fits with"),
    "challenges": N_("challenge and cause"),
    "tensions": N_("tensions"),
    "actions": N_("actions"),
    "commitments": N_("brings and takes"),
    "decisions": N_("decisions"),
    "indicators": N_("indicators"),
    "money": N_("money"),
    "planning": N_("planning"),
}
"""What each step is called, in the order of the agenda."""


def started(reading: AgendaReading) -> dict[Step, bool]:
    """Return for each step whether anything is filled in."""
    agenda = reading.agenda
    actions = reading.actions
    return {
        "ambition": agenda.ambition is not None
        and any((agenda.ambition.strong, agenda.ambition.competitive, agenda.ambition.prospects)),
        "carrier": bool(agenda.carrier or agenda.mandate),
        "fits_with": agenda.fits_with is not None
        and any(
            (
                agenda.fits_with.own,
                agenda.fits_with.labour_market_region,
                agenda.fits_with.neighbours,
            )
        ),
        "challenges": bool(reading.challenges),
        "tensions": bool(agenda.chosen_tensions)
        or any(challenge.tensions for challenge in reading.challenges),
        "actions": bool(actions),
        "commitments": bool(reading.commitments),
        "decisions": any(action.decision_moments for action in actions),
        "indicators": bool(reading.indicators),
        "money": any(action.costs for action in actions),
        "planning": bool(reading.milestones)
        or any(action.start or action.end or action.depends_on for action in actions),
    }


def not_started(reading: AgendaReading) -> list[Finding]:
    """Say once in which steps nothing is filled in yet."""
    has_begun = started(reading)
    missing = [step for step in STEPS if not has_begun[step]]
    if not missing:
        return []
    return [
        Finding(
            code="not_started",
            severity="to_discuss",
            stakeholder_ids=(),
            message=counted(
                len(missing),
                N_("One step is not started yet: {steps}."),
                N_("{count} steps are not started yet: {steps}."),
                steps=row((said(STEP_WORDS[step]) for step in missing), shown=len(STEPS)),
            ).headed(
                counted(
                    len(missing), N_("{count} step still to go"), N_("{count} steps still to go")
                )
            ),
            reason=said(
                N_("You can do them in any order, now or at home; nothing has to be complete.")
            ),
            based_on=on_steps(len(STEPS) - len(missing)),
            step=missing[0],
        )
    ]
