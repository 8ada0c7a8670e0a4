"""Traps: names that look alike and stand for two parties. One line of the table per trap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.plenary.matching.words import stem

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.plenary.matching.reading import NameReading

Differing = frozenset[str]
"""The stems in which two names differ by a trap."""


@dataclass(frozen=True)
class Trap:
    """One reason why two names that look alike are never one party.

    Attributes:
        name: what a test calls it.
        reason: why they are two, marked for translation.
        differing: what of the two names differs by this trap; `None` when it is not this trap.
        within_a_body: whether it also holds for two names of one public body.
        bare: whether it is worth saying when the names have nothing telling beside it.
    """

    name: str
    reason: str
    differing: Callable[[NameReading, NameReading], Differing | None]
    within_a_body: bool = False
    bare: bool = False


def _kinds(one: NameReading, two: NameReading) -> Differing | None:
    if one.kinds and two.kinds and not one.kinds & two.kinds:
        return one.kind_words | two.kind_words
    return None


def _legal(one: NameReading, two: NameReading) -> Differing | None:
    if one.legal and two.legal and not one.legal & two.legal:
        return frozenset({"vereniging", *one.kind_words, *two.kind_words})
    return None


def _places(one: NameReading, two: NameReading) -> Differing | None:
    if one.codes and two.codes and not one.codes & two.codes:
        return one.places | two.places
    return None


def _directions(one: NameReading, two: NameReading) -> Differing | None:
    if one.directions and two.directions and one.directions != two.directions:
        return one.direction_words | two.direction_words
    return None


def _brackets(one: NameReading, two: NameReading) -> Differing | None:
    if one.brackets and two.brackets and not one.brackets & two.brackets:
        return one.brackets | two.brackets
    return None


def _numbers(one: NameReading, two: NameReading) -> Differing | None:
    if one.numbers and two.numbers and one.numbers != two.numbers:
        return one.numbers | two.numbers | _LETTERS_AND_ROMAN
    return None


_LETTERS_AND_ROMAN: Final = frozenset({*"abcdefgh", "ii", "iii", "iv", "vi", "vii"})

_OPPOSITES: Final = tuple(
    tuple(frozenset(stem(word) for word in side.split()) for side in pair)
    for pair in (
        ("werkgevers werkgever ondernemers", "werknemers werknemer werkenden"),
        ("werkenden werknemers", "werkzoekenden werklozen"),
        ("jongeren jeugd", "ouderen senioren"),
        ("primair po basisonderwijs basisschool", "voortgezet vo mbo hbo"),
        ("vo vmbo voortgezet", "mbo hbo wo"),
        ("fnv", "cnv vcp"),
        ("cnv", "vcp"),
        ("mbo", "hbo wo"),
        ("hbo", "wo"),
        ("leerlingen studenten", "leraren docenten ouders"),
        ("huurders", "verhuurders"),
        ("lokale lokaal", "landelijke landelijk"),
        ("bestuur college", "raad staten ondernemingsraad"),
        ("oude oud", "nieuwe nieuw"),
        ("grote groot", "kleine klein"),
    )
)
"""Words of which a name with the one never is a name with the other."""


def _opposites(one: NameReading, two: NameReading) -> Differing | None:
    mine, theirs = set(one.words), set(two.words)
    for left, right in _OPPOSITES:
        for here, there in ((mine, theirs), (theirs, mine)):
            if here & left and there & right and not here & right and not there & left:
                return frozenset((here & left) | (there & right))
    return _opposite_compounds(mine, theirs)


def _opposite_compounds(mine: set[str], theirs: set[str]) -> Differing | None:
    """Return two words that begin with two sides: werkgeversvereniging, werknemersvereniging."""
    for here in mine - theirs:
        for there in theirs - mine:
            for one, two in _SIDES:
                if _rest(here, one) == _rest(there, two) != "":
                    return frozenset({here, there})
    return None


_SIDES: Final = tuple(
    pair
    for left, right in (("werkgever", "werknemer"), ("huurder", "verhuurder"))
    for pair in ((stem(left), stem(right)), (stem(right), stem(left)))
)


def _rest(word: str, beginning: str) -> str:
    return word[len(beginning) :] if word.startswith(beginning) else ""


_TAILS: Final = ("land", "mond", "stad", "dal", "veld", "hoek", "strek", "stek", "oever", "waard")
"""What makes another name of the name of a river or a place, as a stem."""


def _tails(one: NameReading, two: NameReading) -> Differing | None:
    mine, theirs = set(one.words) - set(two.words), set(two.words) - set(one.words)
    for here in mine:
        for there in theirs:
            if _root(here) == _root(there) and here != there:
                return frozenset({here, there})
    return None


def _root(word: str) -> str:
    """Return the name before a tail; "delft" and "delfland" have one root."""
    for tail in _TAILS:
        if word.endswith(tail) and len(word) - len(tail) >= 3:
            return word[: -len(tail)]
    return word[:-1] if len(word) == 5 and word.endswith("ft") else word


def _bodies(one: NameReading, two: NameReading) -> Differing | None:
    if one.body and two.body and one.body != two.body:
        return frozenset({*one.words, *two.words})
    return None


TRAPS: Final = (
    Trap("kind", N_("They are two kinds of party."), _kinds),
    Trap("legal form", N_("They are two bodies in law."), _legal),
    Trap(
        "direction",
        N_("They are two parts of the country or the region."),
        _directions,
        within_a_body=True,
        bare=True,
    ),
    Trap("place", N_("They are in two places."), _places, within_a_body=True),
    Trap(
        "brackets", N_("What stands in brackets tells two namesakes apart."), _brackets, bare=True
    ),
    Trap("number", N_("They have two numbers."), _numbers, within_a_body=True, bare=True),
    Trap("opposite", N_("They stand for two sides."), _opposites, bare=True),
    Trap(
        "tail",
        N_("These are two names: the one is a river or a place, the other lies on it."),
        _tails,
        bare=True,
    ),
    Trap("public body", N_("They are two public bodies."), _bodies),
)
"""Looked at in this order; the first that two names fall in gives the reason."""


def trap_of(one: NameReading, two: NameReading) -> tuple[Trap, Differing] | None:
    """Return the trap that two names fall in and what differs by it, `None` for none."""
    one_body = one.body is not None and one.body == two.body
    for trap in TRAPS:
        if one_body and not trap.within_a_body:
            continue
        differing = trap.differing(one, two)
        if differing is not None:
            return trap, differing
    return None
