"""A name, read once: everything that comparing it with other names looks at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from regiolab.plenary.matching.bodies import body_of
from regiolab.plenary.matching.places import places_in
from regiolab.plenary.matching.words import (
    GENERIC_STEMS,
    LEGAL_FORMS,
    normalised,
    plain_words,
    stem,
    telling,
)

KINDS: Final = {
    **dict.fromkeys(("gemeente", "gemeenten", "municipality"), "municipality"),
    "gemeenteraad": "council",
    **dict.fromkeys(("provincie", "province", "gedeputeerde"), "province"),
    **dict.fromkeys(("staten", "provinciale"), "provincial council"),
    **dict.fromkeys(("waterschap", "hoogheemraadschap", "wetterskip"), "water board"),
    **dict.fromkeys(("ministerie", "ministry"), "ministry"),
    **dict.fromkeys(("hogeschool", "hogescholen"), "hogeschool"),
    **dict.fromkeys(("universiteit", "university"), "university"),
    **dict.fromkeys(("roc", "mbo", "aoc"), "mbo school"),
    **dict.fromkeys(("vakbond", "bond", "vakvereniging", "vakcentrale", "vakbeweging"), "union"),
    **dict.fromkeys(("vereniging", "ondernemersvereniging", "bedrijvenvereniging"), "association"),
    **dict.fromkeys(("woningcorporatie", "woningstichting", "corporatie"), "housing association"),
    **dict.fromkeys(("ggd", "veiligheidsregio", "omgevingsdienst", "politie"), ""),
    **dict.fromkeys(("bibliotheek", "ziekenhuis", "umc", "huisartsen"), ""),
}
"""Words for a kind of party -> the kind; with an empty one the word itself is the kind."""

_DIRECTIONS: Final = {
    **{word: (word,) for word in ("noord", "zuid", "oost", "west", "midden")},
    **{f"{one}elijk": (one,) for one in ("noord", "zuid", "oost", "west")},
    **{f"{one}elijke": (one,) for one in ("noord", "zuid", "oost", "west")},
    **{f"{one}{two}": (one, two) for one in ("noord", "zuid") for two in ("oost", "west")},
    "noordelijk": ("noord",),
    "zuidelijk": ("zuid",),
    "zuider": ("zuid",),
    "noorder": ("noord",),
}
_ROMAN: Final = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7"}
_IN_BRACKETS: Final = re.compile(r"\(([^)]*)\)")
_MOST_KEPT: Final = 20_000


@dataclass(frozen=True)
class NameReading:
    """What a name says.

    Attributes:
        name: as somebody wrote it.
        normal: as it is compared; two names with one `normal` are the same name.
        words: the stems of its telling words, in their order, without legal forms.
        every_word: its telling words, in full.
        joined: all its words, written as one.
        kinds: the kinds of party that it names.
        kind_words: the stems of the words that say so.
        legal: what the party is in law, as far as the name says: foundation, association, company.
        places: the stems of the words that name a place.
        codes: the regions with those names.
        directions: north, south and so on, each as often as it is said.
        direction_words: the stems of the words that say so.
        brackets: the words in brackets: Bergen (L) and Bergen (NH).
        numbers: the numbers in it; a single letter behind a name is one.
        body: the public body that it stands for, `None` for no known one.
        initials: the first letters of its words: of all, of the telling ones, with hyphens as one.
    """

    name: str
    normal: str
    words: tuple[str, ...]
    every_word: tuple[str, ...]
    joined: str
    kinds: frozenset[str]
    kind_words: frozenset[str]
    legal: frozenset[str]
    places: frozenset[str]
    codes: frozenset[str]
    directions: tuple[str, ...]
    direction_words: frozenset[str]
    brackets: frozenset[str]
    numbers: frozenset[str]
    body: str | None
    initials: frozenset[str]

    @property
    def telling(self) -> frozenset[str]:
        """The stems that not every other name holds too."""
        return frozenset(self.words) - GENERIC_STEMS - self.kind_words


@lru_cache(maxsize=_MOST_KEPT)
def read_name(name: str) -> NameReading:
    """Return what a name says."""
    plain = plain_words(name)
    told = telling(plain)
    place_words, codes = places_in(plain)
    kind_words = {word for word in told if word in KINDS}
    full = [word for word in told if word not in LEGAL_FORMS] or told
    return NameReading(
        name=name,
        normal=normalised(name),
        words=tuple(map(stem, full)),
        every_word=tuple(told),
        joined="".join(word for word in plain if word not in LEGAL_FORMS),
        kinds=frozenset(KINDS[word] or word for word in kind_words),
        kind_words=frozenset(map(stem, kind_words)),
        legal=_all(_LAW, told),
        places=frozenset(map(stem, place_words)),
        codes=codes,
        directions=tuple(sorted(one for word in told for one in _DIRECTIONS.get(word, ()))),
        direction_words=frozenset(map(stem, {*told} & {*_DIRECTIONS})),
        brackets=frozenset(
            stem(word) for part in _IN_BRACKETS.findall(name) for word in plain_words(part)
        ),
        numbers=_numbers(told),
        body=body_of(told, place_words),
        initials=frozenset(map(_initials, (plain, told, name.casefold().split()))),
    )


def _all(known: dict[str, str], words: list[str]) -> frozenset[str]:
    return frozenset(known[word] for word in words if word in known)


def _initials(words: list[str]) -> str:
    return "".join(word[0] for word in words)


_LAW: Final = {
    "stichting": "foundation",
    "vereniging": "association",
    "bv": "company",
    "nv": "company",
    "cooperatie": "cooperative",
}


def _numbers(words: list[str]) -> frozenset[str]:
    last = len(words) - 1
    return frozenset(
        _ROMAN.get(word, word)
        for at, word in enumerate(words)
        if word.isdigit() or word in _ROMAN or (at == last > 0 and len(word) == 1)
    )
