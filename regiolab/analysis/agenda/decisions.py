"""Decision moments: does everybody to whom a party answers get to decide?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.agenda.basis import on_all_actions
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import Word, row, said
from regiolab.analysis.map.constituencies import constituencies_in, constituencies_of
from regiolab.locale import N_
from regiolab.model.codes import CONSTITUENCIES

if TYPE_CHECKING:
    from regiolab.analysis.agenda.reading import AgendaReading
    from regiolab.model.codes import Constituency
    from regiolab.model.entities import Stakeholder


def decision_moments(reading: AgendaReading) -> list[Finding]:
    """Say per action which constituencies of its parties have no decision moment.

    Nothing before some action has a decision moment.
    """
    if not any(action.decision_moments for action in reading.actions):
        return []
    answers_to = {party.id: constituencies_of(party) for party in reading.map.parties}
    found = []
    for action in reading.actions:
        there = frozenset().union(*map(constituencies_in, action.decision_moments))
        missing: dict[Constituency, list[Stakeholder]] = {}
        for party in reading.by_action[action.id]:
            for code in answers_to[party.id]:
                if code not in there:
                    missing.setdefault(code, []).append(party)
        if not missing:
            continue
        parties = {party.id for asked in missing.values() for party in asked}
        found.append(
            Finding(
                code="decision_moments",
                severity="look_again",
                stakeholder_ids=tuple(reading.map.in_order(parties)),
                message=said(
                    N_("For the action “{action}” no decision moment is noted of: {bodies}."),
                    action=action.title,
                    bodies=row(
                        said(
                            N_("{body} ({names})"),
                            body=Word("constituency", code),
                            names=row(party.name for party in missing[code]),
                        )
                        for code in CONSTITUENCIES
                        if code in missing
                    ),
                ).headed(
                    said(N_("Action {number}: decision missing"), number=reading.number[action.id])
                ),
                reason=said(
                    N_(
                        "According to a page on the report it is sometimes forgotten that parties "
                        "have to account to the municipal council; for Staten, boards and members "
                        "we read it the same way."
                    )
                ),
                based_on=on_all_actions(reading),
                basis="report",
                source=("S5",),
                action_ids=(action.id,),
                step="decisions",
                entity_id=action.id,
            )
        )
    return found
