"""Names that may stand for the same party: a hint while somebody types, never a decision."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from regiolab.analysis.map.sector_by_name import SHORT_FOR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.model.entities import Stakeholder

_ALIKE_FROM: Final = 0.88
"""From so much in common two names differ by a slip of the pen, not by a name: our choice."""

_MOST: Final = 3
_SHORTEST: Final = 3
_WORD = re.compile(r"[^\W_]+")
_EMPTY: Final = frozenset(
    {"de", "het", "een", "van", "voor", "en", "the", "of", "for", "and", "bv", "nv", "stichting"}
)


def alike(name: str, parties: Iterable[Stakeholder]) -> list[str]:
    """Return the names of at most three parties that may be the same as this one.

    Alike are names with the same words, a name that is part of another one, an abbreviation and
    the name it stands for, and names that differ by a letter or two.
    """
    words = _words(name)
    if not words or len(name.strip()) < 2:
        return []
    found = []
    for party in parties:
        names = [party.name, *party.aliases, *([party.abbreviation] if party.abbreviation else [])]
        if any(_are_alike(name, words, other) for other in names):
            found.append(party.name)
            if len(found) == _MOST:
                break
    return found


def _are_alike(name: str, words: list[str], other: str) -> bool:
    others = _words(other)
    if not others:
        return False
    if sorted(words) == sorted(others):
        return True
    if _stands_for(name, other) or _stands_for(other, name):
        return True
    fewer, more = sorted((words, others), key=len)
    if Counter(fewer) < Counter(more) and len("".join(fewer)) > _SHORTEST:
        return True
    one, two = " ".join(words), " ".join(others)
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    return matcher.real_quick_ratio() >= _ALIKE_FROM and matcher.ratio() >= _ALIKE_FROM


def _stands_for(short: str, long: str) -> bool:
    """Say whether a short name is made of the first letters of a long one: UT."""
    letters = "".join(part[0] for part in long.split() if part[0].isalnum()).casefold()
    return len(letters) > 1 and short.strip().casefold() == letters


def _words(name: str) -> list[str]:
    plain = "".join(
        sign
        for sign in unicodedata.normalize("NFKD", name.casefold())
        if not unicodedata.combining(sign)
    )
    found = [SHORT_FOR.get(word, word) for word in _WORD.findall(plain)]
    return [word for word in found if word not in _EMPTY] or found
