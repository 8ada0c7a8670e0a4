"""The corners of the triangle in the agenda: all three covered, and at least two joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.agenda.basis import on_all_actions, on_challenges
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import Word, counted, row, said
from regiolab.locale import N_
from regiolab.model.codes import CORNERS
from regiolab.model.corners import sure_corners

if TYPE_CHECKING:
    from regiolab.analysis.agenda.reading import AgendaReading
    from regiolab.analysis.findings.sentence import Headed, Sentence
    from regiolab.model.codes import Corner
    from regiolab.model.entities import Action


def corners_of_the_agenda(reading: AgendaReading) -> list[Finding]:
    """Say which corners no challenge is about, once the draft is under way."""
    known = [challenge for challenge in reading.challenges if challenge.corners]
    if not reading.challenges or not reading.is_under_way:
        return []
    if not known:
        message = said(
            N_(
                "Whether the agenda covers every corner of the triangle cannot be determined: no "
                "challenge says which corners it is about."
            )
        ).headed(said(N_("Corners: can't determine")))
        return [_on_corners("agenda_corners", message, reading, sure=False)]
    empty = [corner for corner in CORNERS if not any(corner in one.corners for one in known)]
    if not empty:
        return []
    message = counted(
        len(empty),
        N_("No challenge of the agenda is about this corner of the triangle: {corners}."),
        N_("No challenge of the agenda is about these corners of the triangle: {corners}."),
        corners=row(Word("corner", corner) for corner in empty),
    ).headed(
        counted(
            len(empty),
            N_("No challenge: {corners}"),
            N_("{count} corners without challenge"),
            corners=row(Word("corner", corner) for corner in empty),
        )
    )
    return [_on_corners("agenda_corners", message, reading)]


def action_that_joins_corners(reading: AgendaReading) -> list[Finding]:
    """Say that no action joins two corners, once the draft is under way.

    An action joins two corners when its challenges are about two, or when two of its parties work
    in different ones. It is judged on its own challenges and parties alone: what others are about
    says nothing of it.
    """
    if not reading.is_under_way:
        return []
    corners = {challenge.id: set(challenge.corners) for challenge in reading.challenges}
    joining = [action for action in reading.actions if _joins(action, corners, reading)]
    if joining:
        return [
            Finding(
                code="action_that_joins_corners",
                severity="good",
                stakeholder_ids=(),
                message=counted(
                    len(joining),
                    N_("{count} action joins two corners of the triangle: {actions}."),
                    N_("{count} actions join two corners of the triangle: {actions}."),
                    actions=row((f"“{action.title}”" for action in joining), shown=3),
                ).headed(
                    counted(
                        len(joining),
                        N_("{count} action joins corners"),
                        N_("{count} actions join corners"),
                    )
                ),
                reason=_WHY,
                based_on=on_all_actions(reading),
                basis="report",
                source=("S1", "S4"),
                step="actions",
            )
        ]
    known = any(_about(one, corners) or _of_parties(one, reading) for one in reading.actions)
    message = (
        said(N_("No action joins two corners of the triangle yet.")).headed(
            said(N_("No action joins corners yet"))
        )
        if known
        else said(
            N_(
                "Whether an action joins two corners of the triangle cannot be determined: of no "
                "action it is known which corner its challenge or its parties are in."
            )
        ).headed(said(N_("Joining: can't determine")))
    )
    return [_on_corners("action_that_joins_corners", message, reading, sure=known)]


def _joins(action: Action, corners: dict[str, set[Corner]], reading: AgendaReading) -> bool:
    parties = _of_parties(action, reading)
    return len(_about(action, corners)) > 1 or (len(parties) > 1 and len(set().union(*parties)) > 1)


def _about(action: Action, corners: dict[str, set[Corner]]) -> set[Corner]:
    """Return the corners that the challenges of an action are about."""
    return set().union(*(corners.get(id_, set()) for id_ in action.challenges))


def _of_parties(action: Action, reading: AgendaReading) -> list[tuple[Corner, ...]]:
    """Return the corners of each party of an action of which they are known."""
    parties = (reading.map.party[id_] for id_ in reading.map.taking_part[action.id])
    return [corners for party in parties if (corners := sure_corners(party))]


def _on_corners(
    code: str, message: Headed, reading: AgendaReading, *, sure: bool = True
) -> Finding:
    return Finding(
        code=code,
        severity="look_again" if sure else "to_discuss",
        stakeholder_ids=(),
        message=message,
        reason=_WHY,
        based_on=(on_challenges if code == "agenda_corners" else on_all_actions)(reading),
        basis="report",
        source=("S1", "S4"),
        certainty="determined" if sure else "cannot_be_determined",
        step="challenges" if code == "agenda_corners" else "actions",
    )


_WHY: Sentence = said(
    N_(
        "According to pages on the report, parties stress either economy or education or jobs, and "
        "too little brings the three together."
    )
)
