"""The tension scan in words: who stands where without names, and what the group answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.tension_scan import spread, tension
from regiolab.figures.map_shapes import capital
from regiolab.figures.map_words import listed
from regiolab.locale import N_, decimal, plural, text
from regiolab.model.codes import POSITIONS, STRAINS
from regiolab.model.words import TENSION_POLES, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.analysis.tension_scan import Spread
    from regiolab.model import Workspace
    from regiolab.model.codes import TensionCode


MUCH_FROM: Final = 0.7
"""From this A on people largely agree (our reading)."""

SOME_FROM: Final = 0.3
"""From this A on people agree in part (our reading)."""


def positions_in_words(language: str, found: Spread) -> str:
    """Return "2 zeiden “eerder dit” en 1 zei “weet ik niet”"; empty when nobody handed in."""
    counts = [
        *(
            (word(language, "position", place), count)
            for place, count in zip(POSITIONS, found.positions, strict=True)
        ),
        (word(language, "position", None), found.unknown),
    ]
    return _counts_in_words(language, counts)


def strains_in_words(language: str, found: Spread) -> str:
    """Return "1 zei “knelt sterk”"; empty when nobody handed in."""
    counts = [
        *((word(language, "strain", strain), found.strains[strain]) for strain in STRAINS),
        (word(language, "strain", None), found.strain_unknown),
    ]
    return _counts_in_words(language, counts)


def agreement_in_words(language: str, found: Spread) -> str:
    """Return how far people agree on where we stand, with the number; empty when nobody said."""
    if not found.persons:
        return ""
    agreement = found.agreement
    if agreement is None:
        return text(
            language,
            N_("How far you agree cannot be said: that takes two persons who know where we stand."),
        )
    if agreement >= MUCH_FROM:
        said = N_("You largely agree (A = {a}).")
    elif agreement >= SOME_FROM:
        said = N_("You agree in part (A = {a}).")
    elif agreement >= 0:
        said = N_("You hardly agree: the answers are spread (A = {a}).")
    else:
        said = N_("You stand in two camps (A = {a}).")
    return text(language, said, a=decimal(language, agreement, 2))


def tension_in_words(language: str, workspace: Workspace, code: TensionCode) -> str:
    """Return everything that the picture shows about one tension, as sentences."""
    found, answered = spread(workspace, code), tension(workspace, code)
    parts = [
        text(language, N_("Alone: {counts}."), counts=counts)
        for counts in (positions_in_words(language, found), strains_in_words(language, found))
        if counts
    ]
    if found.persons:
        parts.append(agreement_in_words(language, found))
    parts.append(
        text(
            language,
            N_("Together now: {position}, {strain}."),
            position=word(language, "position", answered.position),
            strain=word(language, "strain", answered.strain),
        )
    )
    if answered.position_later is not None:
        later = word(language, "position", answered.position_later)
        parts.append(text(language, N_("Together later: {position}."), position=later))
    if code in workspace.agenda.chosen_tensions:
        parts.append(text(language, N_("Chosen to work on.")))
    one, other = (text(language, pole) for pole in TENSION_POLES[code])
    scale = text(language, N_("This: {one}. That: {other}."), one=one, other=other)
    return f"{capital(word(language, 'tension', code))}. {scale} {' '.join(parts)}"


def scan_table(
    language: str, workspace: Workspace, codes: Sequence[TensionCode]
) -> tuple[list[dict[str, object]], list[dict[str, str]]]:
    """Return the columns and rows of the table beside the picture."""
    columns: list[dict[str, object]] = [
        {"key": "tension", "label": text(language, N_("Tension"))},
        *(
            {"key": f"at_{place}", "label": word(language, "position", place), "number": True}
            for place in POSITIONS
        ),
        {"key": "unknown", "label": word(language, "position", None), "number": True},
        {"key": "now", "label": text(language, N_("Together now"))},
        {"key": "later", "label": text(language, N_("Together later"))},
        {"key": "strain", "label": text(language, N_("Does it strain?"))},
        {"key": "chosen", "label": text(language, N_("Chosen"))},
    ]
    return columns, [_row(language, workspace, code) for code in codes]


def _row(language: str, workspace: Workspace, code: TensionCode) -> dict[str, str]:
    found, answered = spread(workspace, code), tension(workspace, code)
    chosen = code in workspace.agenda.chosen_tensions
    return {
        "tension": word(language, "tension", code),
        **{
            f"at_{place}": str(count)
            for place, count in zip(POSITIONS, found.positions, strict=True)
        },
        "unknown": str(found.unknown),
        "now": word(language, "position", answered.position),
        "later": word(language, "position", answered.position_later),
        "strain": word(language, "strain", answered.strain),
        "chosen": text(language, N_("yes") if chosen else N_("no")),
    }


def _counts_in_words(language: str, counts: Sequence[tuple[str, int]]) -> str:
    return listed(
        language,
        [
            plural(
                language,
                N_("{count} said “{answer}”"),
                N_("{count} said “{answer}”"),
                count,
                answer=answer,
            )
            for answer, count in counts
            if count
        ],
    )
