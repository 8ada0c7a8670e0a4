"""Between which sectors there is no relation, and who links schools to employers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.basis import on_relations
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.network import pair_counts
from regiolab.analysis.findings.sentence import SectorLetters, Word, counted, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.analysis.findings.finding import Severity
    from regiolab.analysis.findings.reading import Reading
    from regiolab.analysis.findings.sentence import Headed, Sentence
    from regiolab.model.codes import Sector

SIZE_FROM: Final = 2
"""A sector counts from so many parties on: one party without a relation is no pattern."""

SEPARATELY: Final = 3
"""So many pairs of sectors stand alone; the rest shares one sentence."""


def sectors_without_relation(reading: Reading) -> list[Finding]:
    """Say between which sectors, of two parties or more each, there is no relation."""
    if not reading.has_a_network:
        return []
    of: dict[Sector, list[str]] = {}
    for party in reading.parties:
        of.setdefault(party.sector, []).append(party.id)
    empty = [
        (first, second, possible)
        for (first, second), (ties, possible) in pair_counts(reading.graph).items()
        if first != second and not ties and min(len(of[first]), len(of[second])) >= SIZE_FROM
    ]
    # The most possible first; equals stay in the order of the sectors.
    empty.sort(key=lambda pair: -pair[2])
    found = [
        _between(
            [*of[first], *of[second]],
            said(
                N_(
                    "Between {first} and {second} there is no relation yet: {rows} × {columns} "
                    "parties, 0 of {possible} possible."
                ),
                first=Word("sector", first),
                second=Word("sector", second),
                rows=len(of[first]),
                columns=len(of[second]),
                possible=possible,
            ).headed(
                said(
                    N_("No relation: {first} – {second}"),
                    first=SectorLetters(first),
                    second=SectorLetters(second),
                )
            ),
            reading,
        )
        for first, second, possible in empty[:SEPARATELY]
    ]
    rest = empty[SEPARATELY:]
    if rest:
        sectors = {sector for first, second, _ in rest for sector in (first, second)}
        ids = reading.in_order(id_ for sector in sectors for id_ in of[sector])
        found.append(_between(ids, _other_pairs(rest), reading))
    return found


def _other_pairs(pairs: Sequence[tuple[Sector, Sector, int]]) -> Headed:
    """Return which pairs of sectors have no relation either, of how many that are possible."""
    return counted(
        len(pairs),
        N_("Nor is there a relation between {pairs}."),
        N_("Nor is there a relation between {count} other pairs: {pairs}."),
        pairs=row(
            said(
                N_("{first} and {second} (0 of {possible})"),
                first=Word("sector", first),
                second=Word("sector", second),
                possible=possible,
            )
            for first, second, possible in pairs
        ),
    ).headed(
        counted(
            len(pairs),
            N_("{count} more pair of sectors apart"),
            N_("{count} more sector pairs apart"),
        )
    )


def schools_and_employers(reading: Reading) -> list[Finding]:
    """Say who links schools to employers: directly, or by a relation with both."""
    schools = {party.id for party in reading.parties if party.sector == "education"}
    employers = {party.id for party in reading.parties if party.sector == "employers"}
    if not reading.has_a_network or not schools or not employers:
        return []
    direct = [
        pair for pair in reading.tied_pairs if len(pair & schools) == len(pair & employers) == 1
    ]
    linking = [
        id_
        for id_ in reading.in_order(reading.tied - schools - employers)
        if not schools.isdisjoint(reading.graph[id_])
        and not employers.isdisjoint(reading.graph[id_])
    ]
    ends = reading.in_order(frozenset().union(*direct))
    links = len(direct) + len(linking)
    severity: Severity = "good" if links > 1 else "to_discuss" if links else "look_again"
    return [
        Finding(
            code="schools_and_employers",
            severity=severity,
            stakeholder_ids=tuple(
                [*linking, *ends] if links else reading.in_order(schools | employers)
            ),
            message=_on_links(direct, linking, reading).headed(
                counted(
                    links,
                    N_("School – employer: {count} link"),
                    N_("School – employer: {count} links"),
                )
            ),
            reason=said(
                N_(
                    "Relations between business, education and government are among the success "
                    "factors that economic boards gave the SER."
                )
            ),
            based_on=on_relations(reading),
            basis="report",
            source=("S13",),
        )
    ]


def _on_links(direct: list[frozenset[str]], linking: list[str], reading: Reading) -> Sentence:
    names = row(reading.named(linking))
    if not direct and not linking:
        return said(
            N_(
                "Nobody links schools to employers yet: there is no relation between them, and no "
                "party has a relation with both."
            )
        )
    if not direct:
        return counted(
            len(linking),
            N_("Only {names} links schools to employers; they have no relation of their own."),
            N_("{names} link schools to employers; they have no relation of their own."),
            names=names,
        )
    pairs = sorted((reading.in_order(pair) for pair in direct), key=reading.named)
    ties = row((" – ".join(reading.named(pair)) for pair in pairs), shown=4)
    if not linking:
        return counted(
            len(pairs),
            N_("Schools and employers have {count} relation with each other: {ties}."),
            N_("Schools and employers have {count} relations with each other: {ties}."),
            ties=ties,
        )
    return counted(
        len(linking),
        N_("Schools and employers are linked by {ties}, and by {names}, with relations to both."),
        N_("Schools and employers are linked by {ties}, and by {names}, with relations to both."),
        ties=ties,
        names=names,
    )


def _between(ids: list[str], message: Headed, reading: Reading) -> Finding:
    return Finding(
        code="sectors_without_relation",
        severity="to_discuss",
        stakeholder_ids=tuple(ids),
        message=message,
        reason=said(
            N_(
                "According to a page on the report much co-operation runs in separate circuits, "
                "and that may split it up."
            )
        ),
        based_on=on_relations(reading),
        basis="report",
        source=("S6",),
    )
