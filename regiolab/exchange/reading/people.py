"""What is about people: addresses, phone numbers, names with a title. They stay out."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from regiolab.analysis.map.sector_by_name import sector_by_name
from regiolab.exchange.reading.rules_files import plain, rules, seen
from regiolab.exchange.tables.cells import Cell, text_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_MAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+", re.UNICODE)
_PHONE = re.compile(
    r"(?:tel\.?:?\s*)?(?:\+|00)?\(?\d{1,4}\)?[\s./-]*(?:\(0\))?(?:[\s./-]?\d){6,12}"
)
_PROFILE = re.compile(r"(?:https?://)?(?:\w+\.)?(?:linkedin\.com/in|x\.com|twitter\.com)/\S+")
_TITLE = re.compile(
    r"(?:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?|drs?\.|ir\.|ing\.|mr\.|mrs\.?|ms\.?|prof\.|dr\.|"
    r"meneer|heer|mr\. dr\.)\s+(?:[A-Z]\.|[A-Zvdt'])",
    re.IGNORECASE,
)
_INITIALS = re.compile(
    r"(?:[A-Z]\.\s?){1,4}(?:\([A-Z][a-z]+\)\s?)?(?:(?:van|de|der|den|ten|ter|te|el|al|von|la|'t)\s+)*"
    r"[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)?"
)
_SURNAME_FIRST = re.compile(
    r"[A-ZÀ-Þ][\w'’-]+,\s*(?:[A-Z]\.\s?)+(?:\s*(?:van|de|der|den|ten|ter))*"
)
_ORGANISATION = re.compile(
    r"\b(?:b\.?v|n\.?v|v\.?o\.?f|stichting|maatschap|bureau|gemeente|groep|holding|vof|zn|co)\b\.?",
    re.I,
)
_LONGEST: Final = 200
"""What is longer is no name and no address; looking for them in it would take long."""

_INSIDE: Final = re.compile(r"\(([^)@]+)\)")
_BESIDE = re.compile(r"(?:\s+[-–—|/]\s+|\s*,\s+|\s*\()([^()]+?)\)?")
_ADDRESS = re.compile(r"\s*[<(\[]?\s*(?:mailto:)?[\w.+'-]+@[\w-]+(?:\.[\w-]+)+\s*[>)\]]?")
_PHONE_BEHIND = re.compile(r"(?:[\s,;:]|\btel\b\.?)+\+?\(?\d[\d\s()./-]{7,}\d$", re.IGNORECASE)
_MOST_WORDS: Final = 6
_SAID_AT = re.compile(r"\[[^\]\[]{0,20}\d{1,2}:\d{2}[^\]\[]{0,10}\]\s+([^:\[\]]{2,60})(?::\s+|:?$)")
"""Who said something in a chat, and when: "[09:12] Jan Jansen: "."""


def is_mail(shown: str) -> bool:
    """Say whether a text is an e-mail address, or a name with one, or several."""
    return _MAIL.search(shown) is not None


def is_about_a_person(shown: str) -> bool:
    """Say whether a text is an address, a number, a profile or a name as people have one."""
    shown = seen(shown).removeprefix("mailto:")
    return 0 < len(shown) <= _LONGEST and _tells_of_a_person(shown)


@lru_cache(maxsize=4_000)
def _tells_of_a_person(shown: str) -> bool:
    if is_mail(shown) or _PROFILE.match(shown):
        return True
    if _PHONE.fullmatch(shown) and sum(sign.isdigit() for sign in shown) >= 9:
        return True
    if _SAID_AT.fullmatch(shown):
        return True
    before = shown.partition(" (")[0]
    if _ORGANISATION.search(before):
        return False
    return bool(
        _TITLE.match(shown) or _INITIALS.fullmatch(shown) or _SURNAME_FIRST.fullmatch(before)
    )


def are_people(cells: Sequence[Cell]) -> bool:
    """Say whether at least half of the filled cells are about people."""
    filled = [shown for cell in cells if (shown := text_in(cell)).strip()]
    others, people = 0, 0
    for shown in filled:
        if is_about_a_person(shown):
            people += 1
        else:
            others += 1
        if 2 * others > len(filled):
            return False
    return 2 * people >= len(filled) > 0


@cache
def _words(part: str) -> frozenset[str]:
    return frozenset(plain(str(word)) for word in rules("people")[part])


def is_kind_of_people(shown: str) -> bool:
    """Say whether a kind of element, as Kumu has it, is that of people: "Person"."""
    return plain(shown) in _words("kinds")


def is_header_of_kinds(shown: str) -> bool:
    """Say whether a column is called as one with the kind of each element."""
    return plain(shown) in _words("kind_headers")


def is_named_as_people_are(shown: str) -> bool:
    """Say whether a text reads as a given name and a surname: it may be a firm all the same."""
    words = seen(shown).split() if len(shown) <= _LONGEST else []
    if not 2 <= len(words) <= _MOST_WORDS or not all(map(_is_of_a_name, words)):
        return False
    first = plain(words[0]).split()
    if not first or first[0] not in _words("given"):
        return False
    if words[-1][:1].islower() or {plain(word) for word in words} & _words("organisations"):
        return False
    return all(word[:1].isupper() or plain(word) in _words("between") for word in words)


def _is_of_a_name(word: str) -> bool:
    return all(sign.isalpha() or sign in "'’.-" for sign in word)


def may_be_a_person(shown: str) -> bool:
    """Say whether a text has the form of a name of a person: two to five words with capitals."""
    words = seen(shown).split() if len(shown) <= _LONGEST else []
    if not 2 <= len(words) < _MOST_WORDS or not all(map(_is_of_a_name, words)):
        return False
    known = {plain(word) for word in words}
    capitals = words[0][:1].isupper() and words[-1][:1].isupper()
    small = all(word[:1].isupper() or plain(word) in _words("between") for word in words)
    return capitals and small and not known & _words("organisations")


def looks_like_organisation(shown: str) -> bool:
    """Say whether a text has a word that organisations have, or an abbreviation in capitals."""
    words = seen(shown).split() if len(shown) <= _LONGEST else []
    if _ORGANISATION.search(shown) or {plain(word) for word in words} & _words("organisations"):
        return True
    return any(len(word) > 1 and word.isupper() and word.isalpha() for word in words)


def person_and_organisation(shown: str) -> tuple[str, str] | None:
    """Return "Jan de Vries" and "Gemeente Zwolle" of a line with both; `None` for another line.

    The organisation stands behind the person, between brackets, or after a comma or a dash.
    """
    if len(shown) > _LONGEST:
        return None
    bare = _without_address(shown)
    place = min((at for sign in "(,|/–—" if (at := bare.find(sign)) > 0), default=len(bare))
    dash = bare.find(" - ")
    place = min(place, dash) if dash > 0 else place
    person = bare[:place].strip()
    found = _BESIDE.fullmatch(bare[len(person) :])
    if found is None or not (is_about_a_person(person) or may_be_a_person(person)):
        return None
    return person, found[1].strip()


def _without_address(shown: str) -> str:
    if len(shown) > _LONGEST:
        return shown
    return seen(_PHONE_BEHIND.sub("", _ADDRESS.sub("", seen(shown)))).rstrip(" :;,-")


def is_organisation(name: str) -> bool:
    """Say whether a name is one of an organisation, by its words or as the catalogue has it."""
    return sector_by_name(name) is not None or looks_like_organisation(name)


def without_person(shown: str) -> str:
    """Return the name of an organisation without the person or the address behind it.

    Any other text comes back as it is: of "Jan <jan@example.org>" no organisation is left.
    """
    if len(shown) > _LONGEST:
        return shown
    if (said := _SAID_AT.match(shown)) and said.end() < len(shown):
        return shown[said.end() :].strip()
    bare = _without_address(shown)
    found = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", bare)
    behind = found[2] if found else ""
    if found and (is_about_a_person(found[1]) or is_named_as_people_are(found[1])):
        return shown
    if found and (is_about_a_person(behind) or is_named_as_people_are(behind)):
        bare = found[1]
    elif bare == seen(shown) or not is_organisation(bare):
        return shown
    if is_about_a_person(bare) or is_named_as_people_are(bare):
        return shown
    return bare if is_organisation(bare) or not may_be_a_person(bare) else shown


def organisation_beside(shown: str) -> str:
    """Return the organisation in "Jan Jansen (Gemeente Zwolle) <jan@…>"; "" for none."""
    found = _INSIDE.search(seen(shown)[:_LONGEST])
    if found and not is_about_a_person(found[1]):
        return found[1].strip()
    both = person_and_organisation(shown)
    return both[1] if both and not is_about_a_person(both[1]) else ""
