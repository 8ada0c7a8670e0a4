"""What the flags of published figures say, and which figures are too uncertain to rank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import LANGUAGES, N_, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import Series

_WORDS: Final = {
    "p": N_("provisional"),
    "b": N_("measured in another way from this year on"),
    "u": N_("uncertain, from a small sample"),
    "bu": N_("uncertain, from a small sample"),
    "bb": N_("the boundary of the region moved"),
    "approx": N_("approximate"),
}
_UNCERTAIN: Final = ("u", "bu")


def flag_words(flag: str, language: str) -> str:
    """Return what a flag says; nothing for none."""
    return text(language, _WORDS[flag]) if flag else ""


def with_flag(words: str, flag: str, language: str) -> str:
    """Return a value with what its flag says behind it, in brackets."""
    return f"{words} ({flag_words(flag, language)})" if flag else words


def firm(values: Series, flags: Mapping[str, str]) -> Series:
    """Return the values that can be ranked: those that are not of low reliability."""
    kept: Series = values[[flags.get(str(code), "") not in _UNCERTAIN for code in values.index]]
    return kept


def is_uncertain(words: str) -> bool:
    """Return whether words that were written with a flag say that the figure is uncertain."""
    return any(flag_words("u", language) in words for language in LANGUAGES)
