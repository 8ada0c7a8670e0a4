"""Milestones: each falls within the period of its action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import FullDay, counted, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.agenda.reading import AgendaReading


def milestones_outside_the_period(reading: AgendaReading) -> list[Finding]:
    """Say which milestones fall before their action starts or after it ends."""
    found = []
    for one in reading.milestones:
        action = reading.action[one.action]
        if one.by is None:
            continue
        if action.start and one.by < action.start:
            message = said(
                N_(
                    "The milestone “{milestone}” is planned for {day}, before its action "
                    "“{action}” starts."
                ),
                milestone=one.title,
                day=FullDay(one.by),
                action=action.title,
            ).headed(said(N_("Milestone {number} is too early"), number=reading.number[one.id]))
        elif action.end and one.by > action.end:
            message = said(
                N_(
                    "The milestone “{milestone}” is planned for {day}, after its action "
                    "“{action}” has ended."
                ),
                milestone=one.title,
                day=FullDay(one.by),
                action=action.title,
            ).headed(said(N_("Milestone {number} is too late"), number=reading.number[one.id]))
        else:
            continue
        found.append(
            Finding(
                code="milestone_outside_the_period",
                severity="look_again",
                stakeholder_ids=(),
                message=message,
                reason=said(N_("One of the two days is not right, or the action lasts longer.")),
                based_on=counted(
                    len(reading.milestones),
                    N_("Rests on {count} milestone."),
                    N_("Rests on {count} milestones."),
                ),
                action_ids=(action.id,),
                step="planning",
                entity_id=one.id,
            )
        )
    return found
