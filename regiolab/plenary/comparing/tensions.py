"""Tensions: where do the groups stand, and how far apart?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.findings.sentence import Word, counted, row, said
from regiolab.analysis.people.agreement import van_der_eijk_a
from regiolab.locale import N_
from regiolab.model.codes import POSITIONS, TENSIONS
from regiolab.model.words import TENSION_POLES
from regiolab.plenary.comparing.result import Result, ResultRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.codes import TensionCode
    from regiolab.plenary.merging.merged import Merged

_APART = 0.5
"""Below this A the groups differ (our reading)."""


def tension_spreads(merged: Merged) -> Result:
    """Return how the groups' positions on each tension are spread, the most apart first.

    "I don't know" is counted apart, and a group that answered nothing is in no count.
    """
    rows: list[tuple[float, ResultRow]] = []
    answered: set[str] = set()
    for code in TENSIONS:
        positions = {
            group.key: tension.position
            for group in merged.groups
            for tension in group.workspace.tensions
            if tension.id == code and tension.position is not None
        }
        answered |= set(positions)
        if positions:
            rows.append(_row(code, positions))
    rows.sort(key=lambda one: one[0])
    apart = [one.cells[0] for agreement, one in rows if agreement < _APART]
    sentence = (
        said(N_("On all six tensions the groups stand apart."))
        if len(apart) == len(TENSIONS)
        else counted(
            len(apart),
            N_("On one tension the groups stand apart: {names}."),
            N_("On {count} tensions the groups stand apart: {names}."),
            names=row(apart),
        )
        if apart
        else said(N_("On every tension that was answered the groups stand much alike."))
        if rows
        else said(N_("No group answered the tension scan together yet: that is in lesson 05."))
    )
    return Result(
        "tension_spreads",
        N_("On which tensions do you stand apart?"),
        (sentence,),
        len(answered),
        (N_("Tension"), N_("On the left"), N_("On the right"), N_("Don't know")),
        tuple(one for _, one in rows),
        note=N_("Each dot is a group. Both sides are good things; no place is the right one."),
    )


def _row(code: TensionCode, positions: Mapping[str, int | str]) -> tuple[float, ResultRow]:
    known = {key: one for key, one in positions.items() if isinstance(one, int)}
    dots = tuple(list(known.values()).count(place) for place in POSITIONS)
    left, right = (said(pole) for pole in TENSION_POLES[code])
    who = tuple(
        (Word("position", place), tuple(sorted(key for key in known if known[key] == place)))
        for place in POSITIONS
        if dots[place - 1]
    )
    agreement = van_der_eijk_a(dots) if len(known) > 1 else None
    cells = (Word("tension", code), left, right, len(positions) - len(known))
    return 1.0 if agreement is None else agreement, ResultRow(cells, who, dots, about=code)
