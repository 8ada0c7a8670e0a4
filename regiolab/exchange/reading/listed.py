"""Parties in a list: names one after the other, without people."""

from __future__ import annotations

from typing import NamedTuple

from regiolab.exchange.reading.lists import names_in
from regiolab.exchange.reading.people import is_about_a_person, organisation_beside
from regiolab.exchange.reading.preview import Party
from regiolab.exchange.reading.questions import LeftOut
from regiolab.exchange.reading.rules_files import plain, rules
from regiolab.locale import N_, cut_short, plural, text
from regiolab.model.fields import NAME_LENGTH


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
    names, titles = names_in(given)
    titles_too = {plain(word) for word in rules("markers")["titles"]}
    parties: list[Party] = []
    organisations: list[Party] = []
    people: list[int] = []
    left_out = [LeftOut(cut_short(one), text(language, N_("a title"))) for one in titles]
    for place, name in enumerate(names, start=1):
        if is_about_a_person(name):
            people.append(place)
            if beside := organisation_beside(name):
                organisations.append(Party({"name": beside}, place))
        elif len(name) > NAME_LENGTH:
            why = text(language, N_("no name of at most {count} characters"), count=NAME_LENGTH)
            left_out.append(LeftOut(cut_short(name), why, (place,)))
        elif len(names) > 1 and plain(name) in titles_too:
            left_out.append(LeftOut(name, text(language, N_("a title")), (place,)))
        else:
            parties.append(Party({"name": name}, place))
    if people:
        left_out.append(
            LeftOut(
                plural(language, N_("{count} line"), N_("{count} lines"), len(people)),
                text(language, N_("about a person; only organisations come on the map")),
                tuple(people),
            )
        )
    return Listed(parties, organisations, len(people), left_out)
