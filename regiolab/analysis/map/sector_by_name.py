"""The sector of a party by its name: as the catalogue has it, or as its words say."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

from regiolab.course.catalogue import catalogue
from regiolab.course.sector_words import sector_words, words_of
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from regiolab.model.codes import Sector

SHORT_FOR: Final = {
    "gem": "gemeente",
    "prov": "provincie",
    "min": "ministerie",
    "univ": "universiteit",
}
"""How people shorten the first word of a name."""

_WORD = re.compile(r"[^\W_]+")
_IN_BRACKETS = re.compile(r"\(([^)]*)\)")
_ABBREVIATION = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]\b")
_DUTCH_AND = re.compile(r"(?<!-) en ")

_Words = tuple[str, ...]


def sector_by_name(name: str) -> Sector | None:
    """Return the sector of a party whose name begins as a kind of party in the catalogue does.

    Every language of the catalogue counts: "Gemeente Zwolle" begins as "Gemeente (college van B en
    W)" does, "ROC van Twente" as "Mbo-instelling (ROC, vakinstelling)" does, and "Ministerie van
    LNV" as the four ministries that are in it.

    Args:
        name: of a party, as somebody wrote it.

    Returns:
        The sector of the longest beginning that the catalogue knows; `None` where it knows none,
        or where kinds of parties with that beginning are in several sectors.
    """
    words = _words(name)
    known = _beginnings()
    for length in range(len(words), 0, -1):
        if sectors := known.get(words[:length]):
            return next(iter(sectors)) if len(sectors) == 1 else None
    return None


def proposed_sector(name: str) -> Sector | None:
    """Return the sector to propose to somebody who types a name, who can still choose another.

    What the catalogue knows counts first; then the words of `data/sector_words.yaml`, more of
    them over fewer.

    Args:
        name: of a party, as somebody wrote it.

    Returns:
        The sector; `None` where nothing is known, or where the words speak of several sectors.
    """
    if known := sector_by_name(name):
        return known
    words = words_of(name)
    fitting = [line for line in sector_words() if line.fits(words)]
    longest = max((len(line.words) for line in fitting), default=0)
    sectors = {line.sector for line in fitting if len(line.words) == longest}
    return sectors.pop() if len(sectors) == 1 else None


@cache
def _beginnings() -> dict[_Words, set[Sector]]:
    found: dict[_Words, set[Sector]] = defaultdict(set)
    first: dict[str, dict[str, Sector]] = defaultdict(dict)
    for party in catalogue().parties:
        for language, name in party.name.by_language.items():
            for words in _beginnings_of(name, language):
                found[words].add(party.sector)
        for words in _beginnings_of(party.name.nl, "nl"):
            first[words[0]][party.id] = party.sector
    for word, entries in first.items():
        # One word that several entries begin with, all in one sector, says enough: "ministerie".
        if len(entries) > 1 and (word,) not in found:
            found[(word,)] = {*entries.values()}
    return dict(found)


def _beginnings_of(name: str, language: str) -> Iterator[_Words]:
    for part in _either(language).split(_IN_BRACKETS.sub(" ", name)):
        yield from _told(_DUTCH_AND.split(part)[0] if language == "nl" else part)
    yield from _abbreviations(name)


@cache
def _either(language: str) -> re.Pattern[str]:
    return re.compile(rf" / | {re.escape(text(language, N_('or')))} ")


def _abbreviations(name: str) -> Iterator[_Words]:
    for inside in _IN_BRACKETS.findall(name):
        for abbreviation in _ABBREVIATION.findall(inside):
            yield from _told(abbreviation)


def _told(name: str) -> Iterator[_Words]:
    if words := _words(name):
        yield words


def _words(name: str) -> _Words:
    first, *rest = _WORD.findall(name.casefold()) or [""]
    return (SHORT_FOR.get(first, first), *rest) if first else ()
