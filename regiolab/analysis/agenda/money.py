"""Money: are the costs covered, is nothing counted twice, and does the share meet the norm?"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from regiolab.analysis.agenda.basis import on_commitments
from regiolab.analysis.agenda.cofinancing import Money
from regiolab.analysis.findings.amounts import Euros, Share
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import FullDay, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.agenda.reading import AgendaReading
    from regiolab.analysis.findings.finding import Severity
    from regiolab.analysis.findings.sentence import Headed, Value
    from regiolab.model.entities import Commitment


def costs_covered(reading: AgendaReading) -> list[Finding]:
    """Say of which actions the costs are not covered by what parties bring to them.

    What is brought without naming an action covers the rest, if it covers all of it; nothing is
    taken from one action for another.
    """
    money = Money(reading)
    if not money.costs or not (money.brought or reading.is_under_way):
        return []
    tied: dict[str | None, float] = defaultdict(float)
    for one in money.brought:
        tied[one.action] += one.amount or 0
    gaps = {id_: cost - tied[id_] for id_, cost in money.costs.items() if cost > tied[id_]}
    loose = tied[None]
    if sum(gaps.values()) <= loose:
        return []
    return [
        Finding(
            code="costs_not_covered",
            severity="look_again",
            stakeholder_ids=(),
            message=said(
                N_(
                    "Of the costs of “{action}” ({costs}) {gap} is not covered; {loose} that "
                    "parties bring without naming an action does not cover all that is missing."
                )
                if loose
                else N_("Of the costs of “{action}” ({costs}) {gap} is not covered yet."),
                action=reading.action[id_].title,
                costs=Euros(money.costs[id_]),
                gap=Euros(gap),
                **({"loose": Euros(loose)} if loose else {}),
            ).headed(said(N_("Action {number}: costs not covered"), number=reading.number[id_])),
            reason=said(N_("What nobody brings has to come from somewhere before you start.")),
            based_on=on_commitments(len(money.brought)),
            action_ids=(id_,),
            step="money",
            entity_id=id_,
        )
        for id_, gap in gaps.items()
    ]


def nothing_counted_twice(reading: AgendaReading) -> list[Finding]:
    """Say which entries are the same, and which amounts look like one amount at two actions."""
    money = Money(reading)
    found = [
        _on_twice(
            "commitment_twice",
            "look_again",
            said(
                N_(
                    "What {party} brings ({amount}) stands there {times} times in the same words; "
                    "it is counted once."
                ),
                party=reading.map.party[entries[0].stakeholder].name,
                amount=Euros(entries[0].amount or 0),
                times=len(entries),
            ).headed(said(N_("The same entry {times} times"), times=len(entries))),
            entries,
            reading,
        )
        for entries in money.same_entry.values()
        if len(entries) > 1
    ]
    alike: dict[tuple[object, ...], list[Commitment]] = defaultdict(list)
    for one in money.brought:
        alike[one.stakeholder, one.form, one.amount, one.what].append(one)
    return found + [
        _on_twice(
            "commitment_perhaps_twice",
            "to_discuss",
            said(
                N_(
                    "{party} brings {amount} in {places} places, in the same words: is that one "
                    "amount or {places}?"
                ),
                party=reading.map.party[entries[0].stakeholder].name,
                amount=Euros(entries[0].amount or 0),
                places=len(entries),
            ).headed(said(N_("Perhaps counted {places} times"), places=len(entries))),
            entries,
            reading,
        )
        for entries in alike.values()
        if len(entries) > 1
    ]


def cofinancing_norm(reading: AgendaReading) -> list[Finding]:
    """Show the regional share three times beside the norm, when the group filled in a norm."""
    norm = reading.agenda.cofinancing_norm
    money = Money(reading)
    if norm is None or norm.percent is None or not money.total:
        return []
    shares = {name: share or 0 for name, share in money.shares().items()}
    wanted = norm.percent / 100
    severity: Severity = (
        "good"
        if shares["firm"] >= wanted
        else "to_discuss"
        if shares["with_idea"] >= wanted
        else "look_again"
    )
    origin: list[Value] = [norm.source] if norm.source else []
    if norm.date:
        origin.append(FullDay(norm.date))
    return [
        Finding(
            code="cofinancing_norm",
            severity=severity,
            stakeholder_ids=(),
            message=said(
                N_(
                    "The region brings {firm} of the costs for sure, {intention} with what parties "
                    "intend and {idea} with ideas; the norm is {norm} ({origin})."
                )
                if origin
                else N_(
                    "The region brings {firm} of the costs for sure, {intention} with what parties "
                    "intend and {idea} with ideas; the norm is {norm} (source and date are not "
                    "filled in)."
                ),
                firm=Share(shares["firm"]),
                intention=Share(shares["with_intention"]),
                idea=Share(shares["with_idea"]),
                norm=Share(wanted),
                **({"origin": row(origin)} if origin else {}),
            ).headed(
                said(
                    N_("Region {firm}, norm {norm}"),
                    firm=Share(shares["firm"]),
                    norm=Share(wanted),
                )
            ),
            reason=said(
                N_(
                    "You set the norm; the three shares show how much hangs on intentions and "
                    "ideas."
                )
            ),
            based_on=on_commitments(len(money.brought)),
            step="money",
        )
    ]


def _on_twice(
    code: str,
    severity: Severity,
    message: Headed,
    entries: list[Commitment],
    reading: AgendaReading,
) -> Finding:
    actions = {one.action for one in entries if one.action in reading.action}
    return Finding(
        code=code,
        severity=severity,
        stakeholder_ids=(entries[0].stakeholder,),
        message=message,
        reason=said(N_("An amount that is counted twice makes the cover look better than it is.")),
        based_on=on_commitments(len(entries)),
        action_ids=tuple(id_ for id_ in reading.action if id_ in actions),
        step="commitments",
        entity_id=entries[0].id,
    )
