"""Words as parts of a sentence: a list of them, one with a capital in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale.messages import N_, text

if TYPE_CHECKING:
    from collections.abc import Sequence


def listed(words: Sequence[str], language: str) -> str:
    """Return "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return text(language, N_("{some} and {last}"), some=", ".join(words[:-1]), last=words[-1])


def capital(words: str) -> str:
    """Return the words with a capital in front."""
    return words[:1].upper() + words[1:]
