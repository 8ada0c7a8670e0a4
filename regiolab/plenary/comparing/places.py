"""Places on the map: on which parties do the groups differ most?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from regiolab.analysis.findings.sentence import Word, counted, row, said
from regiolab.analysis.people.agreement import van_der_eijk_a
from regiolab.locale import N_
from regiolab.model.codes import LEVELS
from regiolab.plenary.comparing.result import Result, ResultRow

if TYPE_CHECKING:
    from regiolab.plenary.merging.merged import Merged

MapScale = Literal["influence", "interest"]

FEWEST_ANSWERS: Final = 2
"""One group always agrees with itself."""

_APART: Final = 0.5
"""Below this A the groups differ (our reading)."""

_TITLES: Final = {
    "influence": N_("On whose influence do you differ most?"),
    "interest": N_("On who is affected do you differ most?"),
}


def furthest_apart(merged: Merged, scale: MapScale) -> Result:
    """Return the parties on which the groups differ most, by Van der Eijk's A.

    Only groups that placed the party count; a group that left it open is no group that says 0.
    """
    rows: list[tuple[float, ResultRow]] = []
    placed_by: set[str] = set()
    for party in merged.parties:
        places = merged.said(party.id, scale)
        placed_by |= set(places)
        if len(places) < FEWEST_ANSWERS:
            continue
        dots = tuple(list(places.values()).count(level) for level in LEVELS)
        agreement = van_der_eijk_a(dots)
        who = tuple(
            (Word(scale, level), tuple(sorted(key for key in places if places[key] == level)))
            for level in LEVELS
            if dots[level]
        )
        count = said(N_("{count} of {groups}"), count=len(places), groups=len(party.groups))
        rows.append((agreement or 0.0, ResultRow((party.name, count), who, dots, about=party.id)))
    rows.sort(key=lambda one: (one[0], str(one[1].cells[0]).casefold(), one[1].about))
    apart = [one.cells[0] for agreement, one in rows if agreement < _APART]
    level = len(apart) > 1 and rows[0][0] == rows[len(apart) - 1][0]
    sentence = (
        said(
            N_("On {count} parties the groups differ, as much on each: {names}."),
            count=len(apart),
            names=row(apart, 3),
        )
        if level
        else counted(
            len(apart),
            N_("On one party the groups differ: {names}."),
            N_("On {count} parties the groups differ, most on {names}."),
            names=row(apart, 3),
        )
        if apart
        else said(N_("The groups place the parties that they share much alike."))
        if rows
        else said(N_("No party was placed by two groups, so there is nothing to compare yet."))
    )
    return Result(
        f"furthest_apart_{scale}",
        _TITLES[scale],
        (sentence,),
        len(placed_by),
        (N_("Party"), N_("Placed by")),
        tuple(one for _, one in rows),
        (Word(scale, LEVELS[0]), Word(scale, LEVELS[-1])),
        note=N_("Each dot is a group. Groups that did not place the party are not in it."),
    )
