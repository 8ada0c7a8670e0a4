"""Names that may stand for one party: what a person is asked, and what nobody need be asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from regiolab.locale import N_, text
from regiolab.model.long_work import counted
from regiolab.plenary.matching.candidates import candidates
from regiolab.plenary.matching.likeness import ASKED_FROM, Likeness, likeness, words_alike
from regiolab.plenary.matching.reading import read_name
from regiolab.plenary.matching.traps import trap_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.plenary.matching.reading import NameReading
    from regiolab.plenary.matching.traps import Differing


@dataclass(frozen=True)
class Proposal:
    """Two names that are one party, may be, or only look so.

    Attributes:
        a: the name that comes first by its letters.
        b: the other.
        score: how much they are alike, from 0 to 1.
        automatic: whether they are one without asking: the same name but for case, dots, hyphens
            and spaces.
        blocked: whether they are never one: a trap.
        why: why they are alike, or blocked; in English, to be translated.
    """

    a: str
    b: str
    score: float
    automatic: bool
    blocked: bool
    why: str

    def text(self, language: str) -> str:
        """Return why, in the reader's language."""
        return text(language, self.why)


def match_names(names: Iterable[str]) -> list[Proposal]:
    """Return which names are one party, which may be, and which only look so.

    The result does not depend on the order of the names; a name that stands there twice counts
    once. Names between which nothing is alike are not in it.

    Returns:
        Automatic ones first, then what a person has to say, then what is blocked; within each the
        most alike first, then by the letters.
    """
    readings = [read_name(name) for name in sorted(set(names)) if name.strip()]
    found = [
        proposal
        for one, two in counted([*candidates(readings)])
        if (proposal := _once(readings[one].name, readings[two].name))
    ]
    return sorted(found, key=lambda one: (not one.automatic, one.blocked, -one.score, one.a, one.b))


@lru_cache(maxsize=100_000)
def _once(one: str, two: str) -> Proposal | None:
    """Return what two names are to each other: a room decides many times on the same names."""
    return compared(read_name(one), read_name(two))


def compared(one: NameReading, two: NameReading) -> Proposal | None:
    """Return what two names are to each other, `None` when nothing is alike."""
    if one.normal == two.normal:
        return _made(one, two, 1.0, N_("The names are the same."), automatic=True)
    caught = trap_of(one, two)
    if caught:
        trap, differing = caught
        alike = _alike_but_for(one, two, differing, bare=trap.bare)
        return _made(one, two, alike.score, trap.reason, blocked=True) if alike else None
    found = likeness(one, two)
    if found is None or found.score < ASKED_FROM:
        return None
    return _made(one, two, found.score, found.reason)


def is_trap(one: str, two: str) -> bool:
    """Say whether two names never stand for one party, though they look so."""
    found = compared(read_name(one), read_name(two))
    return found is not None and found.blocked


def _alike_but_for(
    one: NameReading, two: NameReading, differing: Differing, *, bare: bool
) -> Likeness | None:
    """Return how much two names are alike apart from what makes them a trap."""
    if one.body and one.body == two.body:
        return likeness(one, two)
    mine = tuple(word for word in one.words if word not in differing)
    theirs = tuple(word for word in two.words if word not in differing)
    if bare and sorted(mine) == sorted(theirs):
        return Likeness(0.9, N_("The words are the same."))
    return words_alike(mine, theirs, one.kind_words | two.kind_words)


def _made(
    one: NameReading,
    two: NameReading,
    score: float,
    why: str,
    *,
    automatic: bool = False,
    blocked: bool = False,
) -> Proposal:
    a, b = sorted((one.name, two.name))
    return Proposal(a, b, score, automatic, blocked, why)
