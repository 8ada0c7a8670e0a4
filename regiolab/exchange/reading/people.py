"""What is about people: addresses, phone numbers, names with a title. They stay out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.rules_files import seen
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
_INSIDE: Final = re.compile(r"\(([^)@]+)\)")


def is_mail(shown: str) -> bool:
    """Say whether a text is an e-mail address, or a name with one, or several."""
    return _MAIL.search(shown) is not None


def is_about_a_person(shown: str) -> bool:
    """Say whether a text is an address, a number, a profile or a name as people have one."""
    shown = seen(shown).removeprefix("mailto:")
    if not shown:
        return False
    if is_mail(shown) or _PROFILE.match(shown):
        return True
    if _PHONE.fullmatch(shown) and sum(sign.isdigit() for sign in shown) >= 9:
        return True
    if _ORGANISATION.search(shown):
        return False
    return bool(
        _TITLE.match(shown) or _INITIALS.fullmatch(shown) or _SURNAME_FIRST.fullmatch(shown)
    )


def are_people(cells: Sequence[Cell]) -> bool:
    """Say whether at least half of the filled cells are about people."""
    filled = [text_in(cell) for cell in cells if text_in(cell).strip()]
    return bool(filled) and 2 * sum(map(is_about_a_person, filled)) >= len(filled)


def organisation_beside(shown: str) -> str:
    """Return the organisation in "Jan Jansen (Gemeente Zwolle) <jan@…>"; "" for none."""
    found = _INSIDE.search(seen(shown))
    return found[1].strip() if found and not is_about_a_person(found[1]) else ""
