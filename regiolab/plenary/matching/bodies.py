"""Public bodies by their official names and the short names that people use for them."""

from __future__ import annotations

from functools import cache

from regiolab.plenary.matching.words import GENERIC, LEGAL_FORMS, plain_words, telling
from regiolab.regions.files import rows

FILE = "public_bodies.csv"
"""Columns: `body` (the official name), `alias`, `source`."""


def body_of(words: list[str], places: frozenset[str]) -> str | None:
    """Return the official name of the public body that a name stands for, `None` for no known one.

    Args:
        words: the telling words of the name.
        places: those of them that are a place; "UWV Zwolle" stands for UWV.
    """
    known = _bodies()
    nothing: frozenset[str] = frozenset()
    for left_out in (nothing, LEGAL_FORMS, LEGAL_FORMS | places, LEGAL_FORMS | places | GENERIC):
        found = known.get(tuple(word for word in words if word not in left_out))
        if found is not None:
            return found
    return None


@cache
def _bodies() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for row in rows(FILE):
        for name in (row["body"], row["alias"]):
            found.setdefault(tuple(telling(plain_words(name))), row["body"])
    return found
