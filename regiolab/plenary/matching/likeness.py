"""How much two names are alike, and why: by rules, and by letters (RapidFuzz)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from regiolab.locale import N_
from regiolab.plenary.matching.words import GENERIC_STEMS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.plenary.matching.reading import NameReading

ASKED_FROM: Final = 0.6
"""From this score on two names are asked about: our choice, measured on labelled pairs."""


class Likeness(NamedTuple):
    """How much two names are alike: a score from 0 to 1, and why."""

    score: float
    reason: str


def likeness(one: NameReading, two: NameReading) -> Likeness | None:
    """Return how much two names are alike, `None` when no rule sees a likeness.

    Traps are not looked at here.
    """
    if one.body and one.body == two.body:
        whole = bool(one.codes) == bool(two.codes) and one.directions == two.directions
        return Likeness(0.98 if whole else 0.8, N_("Both are names of one public body."))
    if sorted(one.words) == sorted(two.words):
        return Likeness(0.97, N_("The words are the same."))
    return (
        words_alike(one.words, two.words, one.kind_words | two.kind_words)
        or _joined(one, two)
        or _one_place(one, two)
        or _short_for(one, two)
        or _apart_from_its_kind(one, two)
        or _part_of(one, two)
        or _by_letters(one, two)
    )


def words_alike(
    one: tuple[str, ...], two: tuple[str, ...], kinds: frozenset[str] = frozenset()
) -> Likeness | None:
    """Return how much two lists of words are alike: the same, joined, or with a slip of the pen."""
    if not set(one) - GENERIC_STEMS - kinds or not set(two) - GENERIC_STEMS - kinds:
        return None
    if sorted(one) == sorted(two):
        return Likeness(0.97, N_("The words are the same."))
    left, right = _without_common(one, two)
    if left and len(left) == len(right) and all(map(_slip, sorted(left), sorted(right))):
        return Likeness(0.9, N_("They differ by a letter or two."))
    if _slip("".join(one), "".join(two)) and not (len(one) == len(two) > 1):
        return Likeness(0.88, N_("They differ by a letter or two."))
    return None


def _joined(one: NameReading, two: NameReading) -> Likeness | None:
    """Return the likeness of a name and the same letters with other spaces."""
    if one.joined != two.joined:
        return None
    return Likeness(0.95, N_("The words are the same, written apart or together."))


def _without_common(one: Iterable[str], two: Iterable[str]) -> tuple[list[str], list[str]]:
    mine, theirs = list(one), list(two)
    for word in list(mine):
        if word in theirs:
            mine.remove(word)
            theirs.remove(word)
    return mine, theirs


def _slip(one: str, two: str) -> bool:
    """Say whether two words differ by a slip of the pen: one letter, two in a long word."""
    shortest = min(len(one), len(two))
    if shortest < 4 or one[:1] != two[:1] or one.isdigit() or two.isdigit():
        return False
    allowed = 2 if shortest >= 9 else 1
    if shortest == 4 and len(one) == len(two):
        return sorted(one) == sorted(two)
    return bool(OSA.distance(one, two, score_cutoff=allowed) <= allowed)


def _one_place(one: NameReading, two: NameReading) -> Likeness | None:
    """Return the likeness of two names of one place: Den Bosch and 's-Hertogenbosch."""
    if not one.codes & two.codes:
        return None
    mine = sorted(word for word in one.words if word not in one.places)
    theirs = sorted(word for word in two.words if word not in two.places)
    return Likeness(0.9, N_("Both are names of one place.")) if mine == theirs else None


def _short_for(one: NameReading, two: NameReading) -> Likeness | None:
    for short, long in ((one, two), (two, one)):
        if len(short.words) == 1 and len(long.every_word) > 1:
            letters = short.normal.replace(" ", "")
            if len(letters) > 1 and letters in long.initials:
                score = 0.85 if len(letters) > 2 else 0.7
                return Likeness(score, N_("The one is short for the other."))
    return None


def _apart_from_its_kind(one: NameReading, two: NameReading) -> Likeness | None:
    """Return the likeness of "Gemeente Zwolle" and "Zwolle"."""
    drop = GENERIC_STEMS | one.kind_words | two.kind_words
    mine = tuple(word for word in one.words if word not in drop)
    theirs = tuple(word for word in two.words if word not in drop)
    alike = words_alike(mine, theirs)
    if alike is None:
        return None
    return Likeness(
        round(alike.score - 0.12, 2), N_("They are the same but for what kind of party it is.")
    )


def _part_of(one: NameReading, two: NameReading) -> Likeness | None:
    """Return the likeness of a name and the same name with more words: UWV Zwolle and UWV."""
    fewer, more = sorted((one, two), key=lambda reading: len(reading.telling))
    shared = {word for word in fewer.telling if any(_same(word, other) for other in more.telling)}
    if not shared or shared != fewer.telling or shared <= more.places:
        return None
    extra = {word for word in more.telling if not any(_same(word, other) for other in shared)}
    if extra <= more.places | more.direction_words:
        return Likeness(0.75, N_("The one is the other with a place."))
    if len(extra) > len(shared) or (len(shared) == 1 and len("".join(shared)) < 3):
        return None
    return Likeness(0.65, N_("The one is a part of the other."))


def _same(one: str, two: str) -> bool:
    return one == two or _slip(one, two)


def _by_letters(one: NameReading, two: NameReading) -> Likeness | None:
    if one.telling <= one.places or two.telling <= two.places:
        return None
    ratio = fuzz.token_sort_ratio(" ".join(one.words), " ".join(two.words), score_cutoff=88) / 100
    return (
        Likeness(round(ratio * 0.8, 2), N_("The letters are nearly the same.")) if ratio else None
    )
