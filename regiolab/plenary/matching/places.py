"""Which words of a name are a place, and which places those are."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import Final

from regiolab.plenary.matching.words import plain_words
from regiolab.regions.files import rows

_IN_BRACKETS: Final = re.compile(r"\s*\([^)]*\)")
_ALSO_A_WORD: Final = frozenset({"best", "houten", "bergen", "beek", "epe", "rucphen", "laren"})
"""Names of municipalities that are words of everyday Dutch too, or too short to be sure."""

_LONGEST: Final = 4
"""The most words that a place has: Alphen aan den Rijn."""


def places_in(words: list[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that name a place, and the codes of the regions with those names.

    A name that is both a municipality and a province has both codes: Utrecht, Groningen.

    Args:
        words: all words of a name, without accents, as `plain_words` gives them.
    """
    known = _places()
    found: set[str] = set()
    codes: set[str] = set()
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            part = tuple(words[at : at + length])
            if part in known:
                found.update(part)
                codes |= known[part]
                at += length - 1
                break
        at += 1
    return frozenset(found), frozenset(codes)


@cache
def _places() -> dict[tuple[str, ...], frozenset[str]]:
    named = [
        (row["region_name"], row["region_code"])
        for level in ("municipality", "province", "corop", "arbeidsmarktregio")
        for row in rows(f"regions/{level}.csv")
    ]
    named += [(row["common_name"], row["region_code"]) for row in rows("regions/common_names.csv")]
    named += [
        (row["old_name"], row["old_code"]) for row in rows("regions/municipality_changes.csv")
    ]
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for name, code in named:
        words = tuple(plain_words(_IN_BRACKETS.sub("", name)))
        if words and not (len(words) == 1 and words[0] in _ALSO_A_WORD):
            found[words].add(code)
        if words[:1] == ("regio",) and len(words) > 1:
            found[words[1:]].add(code)
    return {words: frozenset(codes) for words, codes in found.items()}
