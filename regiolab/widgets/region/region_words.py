"""Regions in words, for the screen."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from regiolab.locale import N_, plural, text
from regiolab.regions import directory, municipalities_of, region

if TYPE_CHECKING:
    from regiolab.model.entities import Region
    from regiolab.regions import Region as KnownRegion

LEVEL_WORDS = {
    "corop": N_("COROP region"),
    "arbeidsmarktregio": N_("Labour-market region"),
    "province": N_("Province"),
    "municipality": N_("Municipality"),
}
"""The four levels; COROP first, because that is where most figures are."""


def region_in_words(chosen: Region, language: str) -> str:
    """Return the chosen region as "Twente (COROP region)"."""
    if chosen.code is None:
        name = chosen.name or text(language, N_("an own list of municipalities"))
        count = len(chosen.municipalities)
        return f"{name} ({_municipalities(count, language)})" if count else name
    known = region(chosen.code)
    return f"{known.name} ({_level(known, language)})"


def option_of(known: KnownRegion, language: str) -> dict[str, str]:
    """Return a region as an option: code, name, and what tells it apart from its namesakes."""
    parts = [_level(known, language), known.within]
    if known.level != "municipality":
        parts.append(_municipalities(len(municipalities_of(known.code)), language))
    if known.found_as:
        parts.append(text(language, N_("found as {name}"), name=known.found_as))
    return {
        "value": known.code,
        "label": known.name,
        "detail": ", ".join(part for part in parts if part),
    }


@cache
def options_of_level(level: str, language: str) -> list[dict[str, str]]:
    """Return the list of a level; municipalities with one name carry their province."""
    known = directory(level)
    names = [one.name for one in known]
    return [
        {
            "value": one.code,
            "label": one.name if names.count(one.name) == 1 else f"{one.name} ({one.within})",
        }
        for one in known
    ]


def _municipalities(count: int, language: str) -> str:
    return plural(language, N_("{count} municipality"), N_("{count} municipalities"), count)


def _level(known: KnownRegion, language: str) -> str:
    words = text(language, LEVEL_WORDS[known.level])
    return words if words.startswith("COROP") else words[0].lower() + words[1:]
