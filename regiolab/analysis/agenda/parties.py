"""Parties in the agenda: who only takes or brings, who has no part, who is not heard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from regiolab.analysis.agenda.basis import on_commitments
from regiolab.analysis.findings.basis import on_parties
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.analysis.map.constituencies import MUNICIPALITY
from regiolab.analysis.map.roles import influence_or_role_unknown, influential_without_role
from regiolab.analysis.map.wanted_relations import wanted_relations_without_action
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.agenda.reading import AgendaReading
    from regiolab.analysis.findings.sentence import Headed, Sentence
    from regiolab.model.entities import Stakeholder

ENTRIES_FROM: Final = 2
"""From so many entries on it is said who only brings or only takes."""

_TARGET_GROUPS: Final = frozenset({"inwoners", "jongeren", "werkzoekenden", "werkenden"})
"""The entries of the catalogue that stand for people, not for an organisation."""

_IS_HEARD: Final = frozenset({"co_decides", "joins", "advises"})


def only_bring_or_take(reading: AgendaReading) -> list[Finding]:
    """Say which parties only take and which only bring, from two entries on."""
    exchanged = [one for one in reading.commitments if one.direction != "keeps"]
    if len(exchanged) < ENTRIES_FROM:
        return []
    directions: dict[str, set[str]] = {}
    for one in exchanged:
        directions.setdefault(one.stakeholder, set()).add(one.direction)
    takes = [id_ for id_, both in directions.items() if both == {"takes"}]
    brings = [id_ for id_, both in directions.items() if both == {"brings"}]
    found = []
    if takes:
        message = counted(
            len(takes),
            N_("{names} only takes and brings nothing yet."),
            N_("{names} only take and bring nothing yet."),
            names=row(reading.map.named(takes)),
        ).headed(
            counted(len(takes), N_("Only takes: {count} party"), N_("Only take: {count} parties"))
        )
        found.append(_on_exchange("only_takes", takes, message, len(exchanged), reading))
    if brings:
        message = counted(
            len(brings),
            N_("{names} only brings; what it takes is not filled in."),
            N_("{names} only bring; what they take is not filled in."),
            names=row(reading.map.named(brings)),
        ).headed(
            counted(
                len(brings), N_("Only brings: {count} party"), N_("Only bring: {count} parties")
            )
        )
        found.append(_on_exchange("only_brings", brings, message, len(exchanged), reading))
    return found


def influential_without_a_part(reading: AgendaReading) -> list[Finding]:
    """Say who has much influence but no role, once the draft is under way."""
    if not reading.is_under_way:
        return []
    found = influential_without_role(reading.map) + influence_or_role_unknown(reading.map)
    return [replace(finding, step="actions") for finding in found]


def not_heard(reading: AgendaReading) -> list[Finding]:
    """Say which municipalities and target groups on the map are not heard, once under way.

    Heard is who takes part in an action, brings or takes something, co-decides, joins or advises,
    or with whom a conversation is planned.
    """
    if not reading.is_under_way:
        return []
    silent = [party for party in reading.map.parties if not _is_heard(party, reading)]
    found = []
    municipalities = [party for party in silent if MUNICIPALITY.holds(party)]
    if municipalities:
        message = counted(
            len(municipalities),
            N_("{names} is on the map, but is not heard in the agenda yet."),
            N_("{names} are on the map, but are not heard in the agenda yet."),
            names=row(party.name for party in municipalities),
        ).headed(
            counted(
                len(municipalities),
                N_("{count} municipality not heard"),
                N_("{count} municipalities unheard"),
            )
        )
        reason = said(N_("A council that hears of it last can say no last."))
        found.append(_on_voices("municipality_not_heard", municipalities, message, reason, reading))
    groups = [party for party in silent if _is_target_group(party)]
    if groups:
        message = counted(
            len(groups),
            N_("{names}, about whom the agenda is, is not heard in it yet."),
            N_("{names}, about whom the agenda is, are not heard in it yet."),
            names=row(party.name for party in groups),
        ).headed(
            counted(
                len(groups),
                N_("{count} target group not heard"),
                N_("{count} target groups not heard"),
            )
        )
        found.append(_on_voices("target_group_not_heard", groups, message, _WHY_GROUPS, reading))
    if not reading.map.is_young and not any(map(_is_target_group, reading.map.parties)):
        message = said(
            N_("No target group is on the map yet: the people whom the agenda is for.")
        ).headed(said(N_("No target group on the map")))
        found.append(_on_voices("no_target_group", [], message, _WHY_GROUPS, reading))
    return found


def wanted_relations(reading: AgendaReading) -> list[Finding]:
    """Say which wanted relations no action serves, once the draft is under way."""
    if not reading.is_under_way:
        return []
    return [
        replace(finding, step="actions") for finding in wanted_relations_without_action(reading.map)
    ]


_WHY_GROUPS: Sentence = said(
    N_("Parties with little power and much at stake drop out of sight most easily.")
)


def _is_target_group(party: Stakeholder) -> bool:
    return party.kind == "target_group" or party.catalogue_id in _TARGET_GROUPS


def _is_heard(party: Stakeholder, reading: AgendaReading) -> bool:
    return (
        party.id in reading.taking_part
        or party.contact is not None
        or (party.role is not None and party.role.now in _IS_HEARD)
    )


def _on_exchange(
    code: str, ids: list[str], message: Headed, entries: int, reading: AgendaReading
) -> Finding:
    return Finding(
        code=code,
        severity="to_discuss",
        stakeholder_ids=tuple(reading.map.in_order(ids)),
        message=message,
        reason=said(
            N_(
                "According to a page on the report partners should not only take something out of "
                "the co-operation, but bring something too."
            )
        ),
        based_on=on_commitments(entries),
        basis="report",
        source=("S4",),
        step="commitments",
    )


def _on_voices(
    code: str,
    parties: list[Stakeholder],
    message: Headed,
    reason: Sentence,
    reading: AgendaReading,
) -> Finding:
    return Finding(
        code=code,
        severity="to_discuss",
        stakeholder_ids=tuple(party.id for party in parties),
        message=message,
        reason=reason,
        based_on=on_parties(reading.map),
        basis="own_reading" if code == "municipality_not_heard" else "method",
        step="actions",
    )
