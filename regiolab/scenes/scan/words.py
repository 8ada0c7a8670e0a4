"""The tension scan in words: who stands where without names, and what the group answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NotRequired, TypedDict

from regiolab.analysis.people.tension_scan import spread, tension
from regiolab.locale import N_, capital, decimal, listed, plural, text
from regiolab.model.codes import POSITIONS, STRAINS
from regiolab.model.words import TENSION_POLES, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.analysis.people.tension_scan import Spread
    from regiolab.model import Workspace
    from regiolab.model.codes import TensionCode
    from regiolab.model.entities import Tension, TensionAnswer


NOT_ANSWERED: Final = N_("not answered yet")

MUCH_FROM: Final = 0.7
"""From this A on people largely agree (our reading)."""

SOME_FROM: Final = 0.3
"""From this A on people agree in part (our reading)."""


class Column(TypedDict):
    """A column of a table: the key of its cells in a row, its title, whether it holds numbers."""

    key: str
    label: str
    number: NotRequired[bool]


def alone_in_words(language: str, found: Spread) -> list[str]:
    """Return a sentence on each question and one on how far people agree.

    Empty when nobody handed in.
    """
    if not found.persons:
        return []
    return [
        text(
            language,
            N_("Where we stand: {counts}."),
            counts=_positions_in_words(language, found),
        ),
        text(
            language,
            N_("Whether it strains: {counts}."),
            counts=_strains_in_words(language, found),
        ),
        agreement_in_words(language, found),
    ]


def no_answers_in_words(language: str, count: int) -> str:
    """Return "2 gaven geen antwoord"."""
    return plural(language, N_("{count} gave no answer"), N_("{count} gave no answer"), count)


def answer_word(language: str, kind: str, answer: int | str | None) -> str:
    """Return the word for an answer in the scan; "not answered yet" is not "I don't know".

    Args:
        language: `nl` or `en`.
        kind: `position` or `strain`.
        answer: one of the codes of that kind, or `None`.
    """
    return text(language, NOT_ANSWERED) if answer is None else word(language, kind, answer)


def answers_in_words(language: str, answer: Tension | TensionAnswer, joined_by: str = " · ") -> str:
    """Return "eerder dit · knelt sterk", and once "not answered yet" where neither was."""
    if answer.position is None and answer.strain is None:
        return text(language, NOT_ANSWERED)
    position = answer_word(language, "position", answer.position)
    return f"{position}{joined_by}{answer_word(language, 'strain', answer.strain)}"


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
    elif sum(found.positions) == 2:
        said = N_("You stand opposite each other (A = {a}).")
    elif found.positions[len(found.positions) // 2]:
        said = N_("You stand far apart (A = {a}).")
    else:
        said = N_("You stand in two camps (A = {a}).")
    return text(language, said, a=decimal(language, agreement, 2))


def tension_in_words(language: str, workspace: Workspace, code: TensionCode) -> str:
    """Return everything that the picture shows about one tension, as sentences."""
    found, answered = spread(workspace, code), tension(workspace, code)
    parts = []
    if found.persons:
        parts += [f"{text(language, N_('Alone'))}.", *alone_in_words(language, found)]
    parts.append(
        text(
            language,
            N_("Together now: {answers}."),
            answers=answers_in_words(language, answered, ", "),
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
) -> tuple[list[Column], list[dict[str, str]]]:
    """Return the columns and rows of the table beside the picture."""
    columns: list[Column] = [
        {"key": "tension", "label": text(language, N_("Tension"))},
        *(_counting(f"at_{place}", word(language, "position", place)) for place in POSITIONS),
        _counting("unknown", word(language, "position", "unknown")),
        _counting("unanswered", text(language, N_("no answer"))),
        {"key": "now", "label": text(language, N_("Together now"))},
        {"key": "later", "label": text(language, N_("Together later"))},
        {"key": "strain", "label": text(language, N_("Does it strain?"))},
        {"key": "chosen", "label": text(language, N_("Chosen"))},
    ]
    return columns, [_row(language, workspace, code) for code in codes]


def _counting(key: str, label: str) -> Column:
    return {"key": key, "label": label, "number": True}


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
        "unanswered": str(found.unanswered),
        "now": answer_word(language, "position", answered.position),
        "later": answer_word(language, "position", answered.position_later),
        "strain": answer_word(language, "strain", answered.strain),
        "chosen": text(language, N_("yes") if chosen else N_("no")),
    }


def _positions_in_words(language: str, found: Spread) -> str:
    """Return "2 zeiden “eerder dit” en 1 gaf geen antwoord"."""
    counts = [
        *(
            (word(language, "position", place), count)
            for place, count in zip(POSITIONS, found.positions, strict=True)
        ),
        (word(language, "position", "unknown"), found.unknown),
    ]
    return _counts_in_words(language, counts, found.unanswered)


def _strains_in_words(language: str, found: Spread) -> str:
    """Return "1 zei “knelt sterk”"."""
    counts = [
        *((word(language, "strain", strain), found.strains[strain]) for strain in STRAINS),
        (word(language, "strain", "unknown"), found.strain_unknown),
    ]
    return _counts_in_words(language, counts, found.strain_unanswered)


def _counts_in_words(language: str, counts: Sequence[tuple[str, int]], unanswered: int) -> str:
    return listed(
        language,
        [
            *(
                plural(
                    language,
                    N_("{count} said “{answer}”"),
                    N_("{count} said “{answer}”"),
                    count,
                    answer=answer,
                )
                for answer, count in counts
                if count
            ),
            *([no_answers_in_words(language, unanswered)] if unanswered else []),
        ],
    )
