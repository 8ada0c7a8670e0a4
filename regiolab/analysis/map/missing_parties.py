"""Kinds of parties and corners of the triangle that have nobody on the map yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from regiolab.analysis.findings.basis import on_parties
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import Word, counted, row, said
from regiolab.analysis.map.kind_lists import kinds_on_the_map, missing_kinds, perhaps_mbo
from regiolab.locale import N_
from regiolab.model.codes import CORNERS
from regiolab.model.corners import sure_corners

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.analysis.findings.reading import Reading
    from regiolab.analysis.findings.sentence import Headed, Sentence
    from regiolab.analysis.map.kinds import KindOnTheMap
    from regiolab.model.entities import Stakeholder


def kinds_of_maak_verschil(reading: Reading) -> list[Finding]:
    """Say which kinds of parties of *Maak Verschil*'s list are not on the map yet."""
    if reading.is_young:
        return []
    kinds = kinds_on_the_map(reading, "maak_verschil")
    missing = missing_kinds(kinds)
    message = (
        counted(
            len(missing),
            N_(
                "Of the kinds of parties that Maak Verschil names, one is not on the map yet: "
                "{kinds}."
            ),
            N_(
                "Of the kinds of parties that Maak Verschil names, {count} are not on the map yet: "
                "{kinds}."
            ),
            kinds=row(missing),
        ).headed(
            counted(
                len(missing),
                N_("Not on the map: {count} kind"),
                N_("Not on the map: {count} kinds"),
            )
        )
        if missing
        else said(N_("Every kind of party that Maak Verschil names is on the map.")).headed(
            said(N_("Every kind is on the map"))
        )
    )
    reason = said(
        N_(
            "The study group wants these parties closely involved in a regional economic "
            "programme; which of them your challenge needs is for you to say."
        )
    )
    found = _on_kinds("kinds_of_maak_verschil", kinds, message, reason, reading)
    return [replace(found, basis="report", source=("SEED",))]


def kinds_of_the_triangle(reading: Reading) -> list[Finding]:
    """Say which parties that the triangle asks for are not on the map yet.

    Whether a vocational college is among them cannot be told as long as a party in education has a
    name that does not say what kind of school it is, such as Graafschap College.
    """
    if reading.is_young:
        return []
    kinds = kinds_on_the_map(reading, "triangle")
    missing = missing_kinds(kinds)
    schools = perhaps_mbo(reading) if "mbo" in {one.kind.code for one in missing} else []
    if not schools:
        return [_on_the_triangle(kinds, missing, reading)]
    kinds, missing = (
        [one for one in these if one.kind.code != "mbo"] for these in (kinds, missing)
    )
    unsure = _whether_mbo(schools, reading)
    return [_on_the_triangle(kinds, missing, reading), unsure] if missing else [unsure]


def _whether_mbo(schools: Sequence[Stakeholder], reading: Reading) -> Finding:
    return Finding(
        code="kinds_of_the_triangle",
        severity="to_discuss",
        stakeholder_ids=tuple(party.id for party in schools),
        message=counted(
            len(schools),
            N_(
                "Whether a vocational college (mbo) is on the map cannot be determined: the name "
                "{names} does not say what kind of school it is."
            ),
            N_(
                "Whether a vocational college (mbo) is on the map cannot be determined: the names "
                "{names} do not say what kind of school they are."
            ),
            names=row(party.name for party in schools),
        ).headed(said(N_("Mbo college: can't determine"))),
        reason=said(N_("If it is one, write mbo among the other names of that party.")),
        based_on=on_parties(reading),
        certainty="cannot_be_determined",
    )


def _on_the_triangle(
    kinds: Sequence[KindOnTheMap], missing: Sequence[KindOnTheMap], reading: Reading
) -> Finding:
    message = (
        counted(
            len(missing),
            N_("Of the parties at the heart of the triangle, one is not on the map yet: {kinds}."),
            N_(
                "Of the parties at the heart of the triangle, {count} are not on the map yet: "
                "{kinds}."
            ),
            kinds=row(missing),
        ).headed(
            counted(
                len(missing),
                N_("Triangle: {count} kind missing"),
                N_("Triangle: {count} kinds missing"),
            )
        )
        if missing
        else said(
            N_("Schools with a vocational college (mbo), trade unions and UWV are on the map.")
        ).headed(said(N_("Heart of triangle on the map")))
    )
    reason = said(
        N_(
            "The list of Maak Verschil does not name them, but a plan for economy, education and "
            "labour market "
            "soon needs them."
        )
    )
    return _on_kinds("kinds_of_the_triangle", kinds, message, reason, reading)


def _on_kinds(
    code: str,
    kinds: Sequence[KindOnTheMap],
    message: Headed,
    reason: Sentence,
    reading: Reading,
) -> Finding:
    complete = all(one.stakeholder_ids for one in kinds)
    there = {id_ for one in kinds for id_ in one.stakeholder_ids}
    return Finding(
        code=code,
        severity="good" if complete else "look_again",
        stakeholder_ids=tuple(reading.in_order(there)) if complete else (),
        message=message,
        reason=reason,
        based_on=on_parties(reading),
    )


def corners(reading: Reading) -> list[Finding]:
    """Say which corners of the triangle have no party yet."""
    if reading.is_young:
        return []
    known = [party for party in reading.parties if sure_corners(party)]
    empty = [corner for corner in CORNERS if not any(corner in sure_corners(p) for p in known)]
    based_on = said(
        N_("Rests on the {known} of {total} parties of which a corner is known."),
        known=len(known),
        total=len(reading.parties),
    )
    if empty and 2 * len(known) < len(reading.parties):
        unknown = tuple(party.id for party in reading.parties if not sure_corners(party))
        message = said(
            N_(
                "Whether every corner of the triangle has a party cannot be determined: for most "
                "parties no corner is known."
            )
        ).headed(said(N_("Corners: can't determine")))
        return [
            Finding(
                code="corners",
                severity="to_discuss",
                stakeholder_ids=unknown,
                message=message,
                reason=_WHY_CORNERS,
                based_on=based_on,
                basis="report",
                source=("S1", "S4"),
                certainty="cannot_be_determined",
            )
        ]
    message = (
        counted(
            len(empty),
            N_("The corner {corners} of the triangle has no party yet."),
            N_("The corners {corners} of the triangle have no party yet."),
            corners=row(Word("corner", corner) for corner in empty),
        ).headed(
            counted(
                len(empty),
                N_("Empty corner: {corners}"),
                N_("{count} corners without parties"),
                corners=row(Word("corner", corner) for corner in empty),
            )
        )
        if empty
        else said(N_("All three corners of the triangle have parties.")).headed(
            said(N_("Every corner has parties"))
        )
    )
    return [
        Finding(
            code="corners",
            severity="look_again" if empty else "good",
            stakeholder_ids=() if empty else tuple(party.id for party in known),
            message=message,
            reason=_WHY_CORNERS,
            based_on=based_on,
            basis="report",
            source=("S1", "S4"),
        )
    ]


_WHY_CORNERS: Sentence = said(
    N_(
        "According to pages on the report, parties stress either economy or education or jobs, and "
        "too little brings the three together."
    )
)
