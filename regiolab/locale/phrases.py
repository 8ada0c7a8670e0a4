"""Parts of sentences: a row of names, a capital in front, words that are cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale.messages import N_, plural, text

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES_SHOWN: Final = 20
"""So many names in a row, unless another number is asked."""


def listed(language: str, names: Sequence[str], shown: int = NAMES_SHOWN) -> str:
    """Return names as "A, B and C"; of a long row the first ones and how many more.

    Args:
        language: `nl` or `en`.
        names: in the order in which they are told.
        shown: with more names than this only so many are told, and the rest is counted.
    """
    if len(names) > shown:
        return plural(
            language,
            N_("{names} and {count} more"),
            N_("{names} and {count} more"),
            len(names) - shown,
            names=", ".join(names[:shown]),
        )
    return all_listed(language, names)


def all_listed(language: str, names: Sequence[str]) -> str:
    """Return names as "A, B and C", however many there are."""
    if len(names) < 2:
        return "".join(names)
    return text(language, N_("{names} and {last}"), names=", ".join(names[:-1]), last=names[-1])


def in_brackets(words: str, more: str) -> str:
    """Return words with more of them in brackets; in brackets that end the words it is added."""
    return f"{words[:-1]}; {more})" if words.endswith(")") else f"{words} ({more})"


def capital(words: str) -> str:
    """Return the words with a capital in front."""
    return words[:1].upper() + words[1:]


def cut_short(words: str, length: int = 40) -> str:
    """Return the words, those of more than `length` characters with "…" for their end."""
    return words if len(words) <= length else words[: length - 1] + "…"
