"""Challenges and actions: does each have the other, and is the cause there?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.agenda.basis import on_all_actions, on_challenges
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.agenda.reading import AgendaReading


def challenges_without_action(reading: AgendaReading) -> list[Finding]:
    """Say which challenges no action serves; nothing before there is an action."""
    if not reading.actions:
        return []
    served = {id_ for action in reading.actions for id_ in action.challenges}
    free = next((action.id for action in reading.actions if not action.challenges), "")
    return [
        Finding(
            code="challenge_without_action",
            severity="look_again",
            stakeholder_ids=(),
            message=said(
                N_("No action serves the challenge “{challenge}” yet."), challenge=challenge.title
            ).headed(
                said(N_("Challenge {number}: no action yet"), number=reading.number[challenge.id])
            ),
            reason=said(N_("A challenge without an action stays a wish.")),
            based_on=on_all_actions(reading),
            # said of a challenge, mended at an action: there it is said what it is for
            challenge_ids=(challenge.id,),
            step="actions",
            entity_id=free,
        )
        for challenge in reading.challenges
        if challenge.id not in served
    ]


def actions_without_challenge(reading: AgendaReading) -> list[Finding]:
    """Say which actions serve no challenge; nothing before there is a challenge."""
    if not reading.challenges:
        return []
    return [
        Finding(
            code="action_without_challenge",
            severity="look_again",
            stakeholder_ids=(),
            message=said(
                N_("The action “{action}” serves no challenge of the agenda yet."),
                action=action.title,
            ).headed(
                said(N_("Action {number}: no challenge yet"), number=reading.number[action.id])
            ),
            reason=said(N_("Whoever pays or decides will ask what the action is for.")),
            based_on=on_challenges(reading),
            basis="method",
            action_ids=(action.id,),
            step="actions",
            entity_id=action.id,
        )
        for action in reading.actions
        if not action.challenges
    ]


def causes(reading: AgendaReading) -> list[Finding]:
    """Say which challenges have no cause, once the draft is under way or another one has."""
    if not (reading.is_under_way or any(challenge.cause for challenge in reading.challenges)):
        return []
    return [
        Finding(
            code="challenge_without_cause",
            severity="look_again",
            stakeholder_ids=(),
            message=said(
                N_("The challenge “{challenge}” has no cause yet."), challenge=challenge.title
            ).headed(
                said(N_("Challenge {number}: no cause yet"), number=reading.number[challenge.id])
            ),
            reason=said(
                N_("An action that leaves the cause as it is has to be done again every year.")
            ),
            based_on=on_challenges(reading),
            step="challenges",
            entity_id=challenge.id,
        )
        for challenge in reading.challenges
        if not challenge.cause
    ]
