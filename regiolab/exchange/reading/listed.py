"""Parties in a list: names one after the other, without people."""

from __future__ import annotations

from typing import Final, NamedTuple

from regiolab.exchange.reading.headers import header
from regiolab.exchange.reading.lists import entries_in, titles_of
from regiolab.exchange.reading.people import (
    is_about_a_person,
    is_named_as_people_are,
    is_organisation,
    organisation_beside,
    person_and_organisation,
    without_person,
)
from regiolab.exchange.reading.preview import Party
from regiolab.exchange.reading.questions import LeftOut
from regiolab.exchange.reading.rules_files import plain, rules
from regiolab.exchange.reading.values import sector_of
from regiolab.locale import N_, cut_short, plural, text
from regiolab.model.fields import NAME_LENGTH

_MOST_WORDS: Final = 12
"""Of a name."""


class Listed(NamedTuple):
    """What came of a list: parties, organisations of people in it, and what is left out."""

    parties: list[Party]
    organisations: list[Party]
    people: int
    left_out: list[LeftOut]


def listed_in(given: str, language: str) -> Listed:
    """Return the parties in a list.

    Args:
        given: the text.
        language: of what is told.
    """
    entries = entries_in(given)
    wanted = [entry for entry in entries if not entry.is_title]
    sections = [entry.section for entry in wanted]
    names = [entry.name for entry in wanted]
    titles = titles_of(entries)
    beside = _are_beside(names)
    stripped: list[int] = []
    of_people = len(names) > 1 and _is_of_people([*titles, names[0]])
    has_title = _has_title(names) or of_people
    parties: list[Party] = []
    organisations: list[Party] = []
    people: list[int] = []
    left_out = _titles_left_out(titles, language)
    for place, name in enumerate(names, start=1):
        if (bare := without_person(name)) != name:
            stripped.append(place)
            parties.append(_party(bare, sections[place - 1], place))
        elif is_about_a_person(name) or beside or (of_people and not _is_of_people([name])):
            people.append(place)
            if found := organisation_beside(name):
                organisations.append(Party({"name": found}, place))
        elif _is_sentence(name):
            why = text(language, N_("a sentence, and no name"))
            left_out.append(LeftOut(cut_short(name), why, (place,)))
        elif len(name) > NAME_LENGTH:
            why = text(language, N_("no name of at most {count} characters"), count=NAME_LENGTH)
            left_out.append(LeftOut(cut_short(name), why, (place,)))
        elif place == 1 and has_title:
            left_out.append(LeftOut(name, text(language, N_("a title")), (place,)))
        else:
            parties.append(_party(name, sections[place - 1], place))
    for rows, why in (
        (people, N_("about a person; only organisations come on the map")),
        (stripped, N_("the name or address of a person behind it")),
    ):
        if rows:
            told = plural(language, N_("{count} line"), N_("{count} lines"), len(rows))
            left_out.append(LeftOut(told, text(language, why), tuple(rows)))
    return Listed(parties, organisations, len(people), left_out)


def _has_title(names: list[str]) -> bool:
    """Say whether the first of several names is a word for what follows."""
    words = {plain(word) for word in rules("markers")["titles"]}
    return len(names) > 1 and plain(names[0]) in words


def _titles_left_out(titles: list[str], language: str) -> list[LeftOut]:
    why = text(language, N_("a title"))
    return [LeftOut(cut_short(one.rstrip(":")), why) for one in titles]


def _is_sentence(name: str) -> bool:
    """Say whether a line is running text: many words, and an end as a sentence has."""
    return len(name.split()) > _MOST_WORDS and name.endswith((".", "!", "?"))


def _party(name: str, section: str, place: int) -> Party:
    sector = sector_of(section) if section else None
    return Party({"name": name, **({"sector": sector} if sector else {})}, place)


def _are_beside(names: list[str]) -> bool:
    """Say whether most lines are a person with an organisation behind the name."""
    both = [found for name in names if (found := person_and_organisation(name))]
    if len(both) < 2 or 2 * len(both) <= len(names):
        return False
    sure = sum(is_about_a_person(one) or is_named_as_people_are(one) for one, _ in both)
    ends = sum(is_organisation(other) for _, other in both)
    swapped = sum(is_organisation(one) for one, _ in both)
    return 2 * max(sure, ends) >= len(both) and not swapped


def _is_of_people(titles: list[str]) -> bool:
    """Say whether a title above a list is one of people: "Contactpersonen"."""
    found = (header(one.rstrip(":"), "people") for one in titles)
    return any(one is not None and one.field == "person" for one in found)
