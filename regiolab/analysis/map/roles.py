"""Who has much say or is heavily affected, and no role; and roles that are not the wanted ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.findings.basis import on_actions, on_answers, on_relations
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import Word, counted, row, said
from regiolab.locale import N_
from regiolab.model.words import HIGH_FROM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.analysis.findings.reading import Reading
    from regiolab.analysis.findings.sentence import Headed
    from regiolab.model.entities import Stakeholder


def leads_not_on_the_map(reading: Reading) -> list[Finding]:
    """Say of which actions the lead is not on the map."""
    known = sum(action.lead is not None or bool(action.joins) for action in reading.actions)
    return [
        Finding(
            code="lead_not_on_the_map",
            severity="fix_first",
            stakeholder_ids=(),
            message=said(
                N_("The lead of the action “{action}” is not on the map: {lead}."),
                action=action.title,
                lead=action.lead,
            ).headed(
                said(N_("Action {number}: lead not on map"), number=reading.number[action.id])
            ),
            reason=said(
                N_(
                    "Without a place on the map nobody sees the influence, the relations and the "
                    "role of the party that leads."
                )
            ),
            based_on=on_actions(known, reading),
            action_ids=(action.id,),
        )
        for action in reading.actions
        if action.lead is not None and reading.lead_of(action) is None
    ]


def influential_without_role(reading: Reading) -> list[Finding]:
    """Say who has much influence, and whether heavily affected or not, but no role."""
    without = [
        party
        for party in reading.parties
        if _is_high(party.influence) and reading.has_role(party) is False
    ]
    affected = [party for party in without if _is_high(party.interest)]
    others = [party for party in without if not _is_high(party.interest)]
    known = _known(party.influence for party in reading.parties)
    found = []
    if affected:
        message = counted(
            len(affected),
            N_(
                "{names} has much influence and is heavily affected, but has no role yet on the "
                "map or in an action."
            ),
            N_(
                "{names} have much influence and are heavily affected, but have no role yet on the "
                "map or in an action."
            ),
            names=row(party.name for party in affected),
        ).headed(said(N_("Influence, stake, no role: {count}"), count=len(affected)))
        found.append(
            _on_roles("influential_affected_without_role", affected, message, known, reading)
        )
    if others:
        message = counted(
            len(others),
            N_("{names} has much influence, but no role yet on the map or in an action."),
            N_("{names} have much influence, but no role yet on the map or in an action."),
            names=row(party.name for party in others),
        ).headed(said(N_("Influence, but no role: {count}"), count=len(others)))
        found.append(_on_roles("influential_without_role", others, message, known, reading))
    return found


def influence_or_role_unknown(reading: Reading) -> list[Finding]:
    """Say of whom it cannot be determined whether they have much influence but no role."""
    known = _known(party.influence for party in reading.parties)
    no_influence = [
        party
        for party in reading.parties
        if party.influence is None and reading.has_role(party) is False
    ]
    no_role = [
        party
        for party in reading.parties
        if _is_high(party.influence) and reading.has_role(party) is None
    ]
    found = []
    if no_influence:
        message = counted(
            len(no_influence),
            N_(
                "Whether {names} has much influence but no role cannot be determined: the "
                "influence is not filled in."
            ),
            N_(
                "Whether {names} have much influence but no role cannot be determined: the "
                "influence is not filled in."
            ),
            names=row(party.name for party in no_influence),
        ).headed(said(N_("Influence not filled in: {count}"), count=len(no_influence)))
        found.append(
            _on_roles("influential_without_role", no_influence, message, known, reading, sure=False)
        )
    if no_role and not reading.is_young:
        message = counted(
            len(no_role),
            N_(
                "{names} has much influence; whether there is a role for it cannot be determined: "
                "no role is filled in and no action names anybody yet."
            ),
            N_(
                "{names} have much influence; whether there is a role for them cannot be "
                "determined: no role is filled in and no action names anybody yet."
            ),
            names=row(party.name for party in no_role),
        ).headed(said(N_("Role not to be determined: {count}"), count=len(no_role)))
        found.append(
            _on_roles("influential_without_role", no_role, message, known, reading, sure=False)
        )
    return found


def influential_affected_without_relation(reading: Reading) -> list[Finding]:
    """Say who has much influence and is heavily affected, but has no relation with anybody."""
    alone = [
        party
        for party in reading.parties
        if _is_high(party.influence) and _is_high(party.interest) and party.id not in reading.tied
    ]
    if not alone or not reading.has_a_network:
        return []
    message = counted(
        len(alone),
        N_(
            "{names} has much influence and is heavily affected, but has no relation with another "
            "party on the map yet."
        ),
        N_(
            "{names} have much influence and are heavily affected, but have no relation with "
            "another party on the map yet."
        ),
        names=row(party.name for party in alone),
    ).headed(said(N_("Influence, no relation: {count}"), count=len(alone)))
    return [
        Finding(
            code="influential_affected_without_relation",
            severity="look_again",
            stakeholder_ids=_ids(alone),
            message=message,
            reason=said(
                N_("Perhaps the relation was not drawn yet; perhaps this is where to begin.")
            ),
            based_on=on_relations(reading),
        )
    ]


def affected_without_role(reading: Reading) -> list[Finding]:
    """Say who is heavily affected, has less influence, and has no role."""
    without = [
        party
        for party in reading.parties
        if _is_high(party.interest)
        and party.influence is not None
        and not _is_high(party.influence)
        and reading.has_role(party) is False
    ]
    if not without:
        return []
    message = counted(
        len(without),
        N_(
            "{names} is heavily affected and has less influence, and has no role yet on the map or "
            "in an action."
        ),
        N_(
            "{names} are heavily affected and have less influence, and have no role yet on the map "
            "or in an action."
        ),
        names=row(party.name for party in without),
    ).headed(said(N_("Affected, but no role: {count}"), count=len(without)))
    known = sum(
        party.influence is not None and party.interest is not None for party in reading.parties
    )
    return [
        Finding(
            code="affected_without_role",
            severity="to_discuss",
            stakeholder_ids=_ids(without),
            message=message,
            reason=said(
                N_(
                    "Parties with little power and much at stake drop out of sight most easily; "
                    "whether they should be heard is a question of accountability."
                )
            ),
            based_on=on_answers(known, reading),
            basis="method",
        )
    ]


def roles_that_differ(reading: Reading) -> list[Finding]:
    """Say whose role now is not the role that is wanted."""
    both = [
        (party, party.role.now, party.role.desired)
        for party in reading.parties
        if party.role is not None and party.role.now and party.role.desired
    ]
    differ = [(party, now, desired) for party, now, desired in both if now != desired]
    if not differ:
        return []
    message = counted(
        len(differ),
        N_("The role now is not the role you want for {names}."),
        N_("The role now is not the role you want for {count} parties: {names}."),
        names=row(
            said(
                N_("{party} (now: {now}, wanted: {desired})"),
                party=party.name,
                now=Word("role", now),
                desired=Word("role", desired),
            )
            for party, now, desired in differ
        ),
    ).headed(said(N_("Another role wanted: {count}"), count=len(differ)))
    return [
        Finding(
            code="roles_that_differ",
            severity="to_discuss",
            stakeholder_ids=_ids(party for party, _, _ in differ),
            message=message,
            reason=said(N_("A party can only take another role after a conversation with it.")),
            based_on=on_answers(len(both), reading),
        )
    ]


def _on_roles(
    code: str,
    parties: list[Stakeholder],
    message: Headed,
    known: int,
    reading: Reading,
    *,
    sure: bool = True,
) -> Finding:
    return Finding(
        code=code,
        severity="look_again" if sure else "to_discuss",
        stakeholder_ids=_ids(parties),
        message=message,
        reason=said(N_("Without a role nobody agreed what a party does, decides or gets to hear.")),
        based_on=on_answers(known, reading),
        certainty="determined" if sure else "cannot_be_determined",
    )


def _is_high(level: int | None) -> bool:
    return level is not None and level >= HIGH_FROM


def _known(levels: Iterable[int | None]) -> int:
    return sum(level is not None for level in levels)


def _ids(parties: Iterable[Stakeholder]) -> tuple[str, ...]:
    return tuple(party.id for party in parties)
