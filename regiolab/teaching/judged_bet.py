"""What can be said of a bet on a gap: right, wrong, or dependent on a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.figures.published.standing import Stretch

_UNKNOWN: Final = N_("You did not know, which is an honest answer. Here is what the figures show.")
_BOTH: Final = N_("Your bet is right, however you count.")
_ABSOLUTE: Final = N_("Your bet is right {how}; in proportion it is not so firm.")
_RELATIVE: Final = N_("Your bet is right in proportion; {how} it is not so firm.")
_DEPENDS: Final = N_("Whether your bet is right depends on {counted}.")
_NO_ONE_ANSWER: Final = N_("The figures give no one answer: it depends on {reasons}.")
_NOT_SHOWN: Final = N_("The figures do not show what you bet on.")


def in_short(
    choice: str | None,
    absolute: Sequence[Stretch],
    relative: Sequence[Stretch],
    how: str,
    language: str,
) -> str:
    """Return what a verdict begins with: of the bet, and of the gap in the newest stretch.

    A bet is right where every stretch gives that answer and the answer stands. Where no choice
    gives it, the figures do not show it.

    Args:
        choice: `larger`, `same`, `smaller`, `unknown`, or None where there is no bet.
        absolute: what became of the gap in euros or points, by stretch.
        relative: what became of it in proportion, by stretch.
        how: words of the first, such as `IN_EUROS`.
        language: `nl` or `en`.
    """
    from regiolab.figures.published.standing_words import became, choices

    newest = absolute[-1]
    found = text(
        language,
        N_("{first}-{last}: {became}."),
        first=newest.first,
        last=newest.last,
        became=became(newest, relative[-1], language),
    )
    if choice is None:
        return found
    message = _judgement(choice, absolute, relative)
    judged = text(
        language,
        message,
        how=text(language, how),
        counted=choices([*absolute, *relative], language),
    )
    if message == _DEPENDS and newest.answer == "depends":  # which says the same
        return judged
    return f"{judged} {found}"


def why_no_one_answer(stretches: Sequence[Stretch], language: str) -> str:
    """Return what the answers depend on; empty where all of them stand."""
    from regiolab.figures.published.standing_words import reasons

    why = reasons(stretches, language)
    return text(language, _NO_ONE_ANSWER, reasons=why) if why else ""


def _judgement(choice: str, absolute: Sequence[Stretch], relative: Sequence[Stretch]) -> str:
    if choice == "unknown":
        return _UNKNOWN
    right = _right(choice, absolute), _right(choice, relative)
    if any(right):
        return {(True, True): _BOTH, (True, False): _ABSOLUTE}.get(right, _RELATIVE)
    every = [*absolute, *relative]
    shown = {one.direction for one in every}
    shown |= {other.direction for one in every for other in one.otherwise}
    return _DEPENDS if choice in shown else _NOT_SHOWN


def _right(choice: str, stretches: Sequence[Stretch]) -> bool:
    return all(one.answer == choice for one in stretches)
