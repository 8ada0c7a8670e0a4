"""How a name is read: what makes two names the same, and the words that a comparison looks at."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from regiolab.analysis.map.sector_by_name import SHORT_FOR
from regiolab.model.misfits import folded

_DROPPED: Final = re.compile(r"[.'’‘`´\"“”„]")
_SPACED: Final = re.compile(r"[\s,;:()\[\]\-‐‑‒–—_]+")
_PLURAL: Final = re.compile(r"(en|e?s|e)$")
_WORD: Final = re.compile(r"[^\W_]+|[&+]")

_LONGER: Final = {
    **SHORT_FOR,
    "gemeentes": "gemeenten",
    "uni": "universiteit",
    "university": "universiteit",
    "hs": "hogeschool",
    "hogesch": "hogeschool",
    "ver": "vereniging",
    "stg": "stichting",
    "ned": "nederland",
    "nl": "nederland",
    "reg": "regio",
    "econ": "economic",
    "economisch": "economic",
    "economische": "economic",
    "onderw": "onderwijs",
    "coop": "cooperatie",
    "ws": "waterschap",
    "vd": "van",
    "vh": "van",
    "holl": "holland",
    "dept": "ministerie",
    "departement": "ministerie",
    "&": "en",
    "+": "en",
}
"""How people shorten a word of a name: only what stands for one word."""

_PHRASES: Final = {"university of applied sciences": "hogeschool"}
"""Words that stand for one word together, as plain words."""

_EMPTY: Final = frozenset(
    {
        *("de", "het", "een", "van", "voor", "en", "in", "te", "der", "op", "bij", "t", "d"),
        *("the", "of", "for", "and"),
    }
)
"""Words that tell no name from another."""

LEGAL_FORMS: Final = frozenset({"stichting", "bv", "nv", "vof", "ua", "holding", "cooperatie"})
"""Words for what a party is in law: a name is often written without."""

GENERIC: Final = frozenset(
    {
        *("regio", "regionaal", "regionale", "nederland", "landelijk", "landelijke", "afdeling"),
        *("organisatie", "samenwerking", "overleg", "groep", "bedrijf", "dienst", "college"),
        *("school", "instelling", "centrum", "werkbedrijf", "kantoor", "locatie", "vestiging"),
        *("board", "kring", "club", "netwerk", "lokaal", "lokale", "stad", "district", "unit"),
    }
)
"""Words that many names share, so that they alone make no two names alike."""


def normalised(name: str) -> str:
    """Return a name as it is compared: without case, dots, hyphens and superfluous spaces.

    Of the first word the short forms count that everybody reads as one word: gem. is gemeente.
    Accents stay: "Elan" and "Élan" may be two names, so that is for a person to say.
    """
    plain = _DROPPED.sub("", unicodedata.normalize("NFKC", name).casefold())
    first, *rest = _SPACED.sub(" ", plain).split() or [folded(name)]
    return " ".join([SHORT_FOR.get(first, first) if rest else first, *rest])


def plain_words(name: str) -> list[str]:
    """Return the words of a name without accents, single letters joined: u w v is uwv."""
    plain = "".join(
        sign
        for sign in unicodedata.normalize("NFKD", normalised(name))
        if not unicodedata.combining(sign)
    )
    joined: list[str] = []
    letters = ""
    for word in [*_WORD.findall(plain), ""]:
        if len(word) == 1 and word.isalpha():
            letters += word
            continue
        if letters:
            joined.append(letters)
        letters = ""
        if word:
            joined.append(word)
    return joined


def telling(words: list[str]) -> list[str]:
    """Return the words that tell names apart: written in full, without articles and the like."""
    told = " ".join(words)
    for phrase, word in _PHRASES.items():
        told = told.replace(phrase, word)
    words = told.split()
    full = [_LONGER.get(word, word) for word in words]
    if full[:1] == ["st"] and len(full) > 1:
        full = ["stichting", *full[1:]]
    return [word for word in full if word not in _EMPTY] or full


def stem(word: str) -> str:
    """Return a word without what makes it plural: bedrijven and bedrijf are one word."""
    if not word.isalpha() or len(word) < 5:
        return word
    word = _PLURAL.sub("", word).removesuffix("e")
    word = re.sub(r"(.)\1", r"\1", word)
    return word[:-1] + {"v": "f", "z": "s"}.get(word[-1], word[-1])


GENERIC_STEMS: Final = frozenset(stem(word) for word in GENERIC)
