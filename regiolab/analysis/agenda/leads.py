"""Who leads: on the map, one for each action, and not one for nearly all of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from regiolab.analysis.agenda.basis import on_all_actions
from regiolab.analysis.findings.amounts import Share
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import said
from regiolab.analysis.map.roles import leads_not_on_the_map
from regiolab.locale import N_
from regiolab.model.misfits import folded

if TYPE_CHECKING:
    from regiolab.analysis.agenda.reading import AgendaReading
    from regiolab.model.entities import Action

ACTIONS_FROM: Final = 6
"""From so many actions with a lead on it is said who leads many of them."""

MOST_LED: Final = 0.3
"""Nobody leads more than this part of the actions."""


def leads_on_the_map(reading: AgendaReading) -> list[Finding]:
    """Say of which actions the lead is not on the map, with the action to go to."""
    return [
        replace(finding, step="actions", entity_id=finding.action_ids[0])
        for finding in leads_not_on_the_map(reading.map)
    ]


def actions_without_lead(reading: AgendaReading) -> list[Finding]:
    """Say which actions have no lead, once they or others are worked out further."""
    some_lead = any(action.lead is not None for action in reading.actions)
    return [
        Finding(
            code="action_without_lead",
            severity="look_again",
            stakeholder_ids=(),
            message=said(N_("The action “{action}” has no lead yet."), action=action.title).headed(
                said(N_("Action {number}: no lead yet"), number=reading.number[action.id])
            ),
            reason=said(
                N_("One party that can be called to account keeps an action from being nobody's.")
            ),
            based_on=on_all_actions(reading),
            basis="method",
            action_ids=(action.id,),
            step="actions",
            entity_id=action.id,
        )
        for action in reading.actions
        if action.lead is None and (some_lead or _is_worked_out(action))
    ]


def leads_of_many(reading: AgendaReading) -> list[Finding]:
    """Say who leads more than 30 % of the actions, from six actions with a lead on."""
    leads = [action for action in reading.actions if action.lead is not None]
    if len(leads) < ACTIONS_FROM:
        return []
    names: dict[str, str] = {}
    led: Counter[str] = Counter()
    for action in leads:
        id_ = reading.map.lead_of(action)
        name = reading.map.party[id_].name if id_ else action.lead or ""
        led[folded(name)] += 1
        names.setdefault(folded(name), name)
    id_of = {folded(party.name): party.id for party in reading.map.parties}
    return [
        Finding(
            code="leads_many_actions",
            severity="look_again",
            stakeholder_ids=(id_of[key],) if key in id_of else (),
            message=said(
                N_("{party} leads {led} of the {total} actions with a lead: {share}."),
                party=names[key],
                led=led[key],
                total=len(leads),
                share=Share(led[key] / len(leads)),
            ).headed(said(N_("One party leads {led} actions"), led=led[key])),
            reason=said(
                N_("If that one party drops out or is busy, a large part of the agenda stops.")
            ),
            based_on=on_all_actions(reading),
            step="actions",
        )
        for key in sorted(led, key=lambda one: (-led[one], one))
        if led[key] / len(leads) > MOST_LED
    ]


def _is_worked_out(action: Action) -> bool:
    return bool(
        action.joins
        or action.first_step
        or action.first_step_date
        or action.decision_moments
        or action.start
        or action.end
        or action.costs
    )
