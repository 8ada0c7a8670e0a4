"""What can be said of a bet on a gap: right, wrong, or dependent on a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.figures.published.standing import Stretch

_UNKNOWN: Final = N_("You did not know, which is an honest answer. Here is what the figures show.")
_BOTH: Final = N_("Your bet is right, {how} and in proportion.")
_ABSOLUTE: Final = N_("Your bet is right {how}; in proportion it is not so firm.")
_RELATIVE: Final = N_("Your bet is right in proportion; {how} it is not so firm.")
_DEPENDS: Final = N_(
    "Whether your bet is right depends on {reasons}. The figures give no one answer."
)
_NOT_SHOWN: Final = N_("The figures do not show what you bet on.")


def judged(
    choice: str | None,
    absolute: Sequence[Stretch],
    relative: Sequence[Stretch],
    how: str,
    language: str,
) -> str:
    """Return a sentence on the bet; nothing where there is none.

    A bet is right where every stretch gives that answer and the answer stands. Where no choice
    gives it, the figures do not show it.

    Args:
        choice: `larger`, `same`, `smaller`, `unknown`, or None.
        absolute: what became of the gap in euros or points, by stretch.
        relative: what became of it in proportion, by stretch.
        how: words of the first, such as `IN_EUROS`.
        language: `nl` or `en`.
    """
    from regiolab.figures.published.standing_words import reasons

    if choice is None:
        return ""
    if choice == "unknown":
        return text(language, _UNKNOWN)
    counted = text(language, how)
    right = _right(choice, absolute), _right(choice, relative)
    if any(right):
        message = {(True, True): _BOTH, (True, False): _ABSOLUTE}.get(right, _RELATIVE)
        return text(language, message, how=counted)
    every = [*absolute, *relative]
    if choice not in {one.direction for one in every} | {
        other.direction for one in every for other in one.otherwise
    }:
        return text(language, _NOT_SHOWN)
    why = reasons(every, language) or text(language, N_("the years you look at"))
    return text(language, _DEPENDS, reasons=why)


def _right(choice: str, stretches: Sequence[Stretch]) -> bool:
    return all(one.answer == choice for one in stretches)
