"""Which columns are about people: by their headers, and else by what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.headers import header
from regiolab.exchange.reading.people import are_people
from regiolab.exchange.reading.rules_files import plain, seen
from regiolab.exchange.tables.cells import Cell, text_in
from regiolab.model.fields import is_blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.reading.grid import Holds

_PARTS_OF_A_NAME: Final = frozenset(
    {
        "voornaam",
        "achternaam",
        "tussenvoegsel",
        "roepnaam",
        "voorletters",
        "initialen",
        "surname",
        "first name",
        "last name",
        "given name",
        "family name",
        "middle name",
    }
)

_NAMES: Final = frozenset({"naam", "name"})
_PERHAPS: Final = frozenset({"deelnemer", "participant"})


def is_of_a_form(headers: Sequence[str]) -> bool:
    """Say whether a table holds the answers of a form: with the times of beginning and end."""
    return sum(_about(one) == "forms" for one in headers) >= 2


def columns_of_people(
    headers: Sequence[str],
    columns: Sequence[Sequence[Cell]],
    holds: Holds,
    *,
    forms: bool,
) -> list[int]:
    """Return the columns about people.

    Args:
        headers: the texts above the columns, "" for none.
        columns: the cells.
        holds: what is on each row.
        forms: whether these are answers of a form, of which the name is that of who answered.
    """
    if holds == "relations":
        return [place for place, column in enumerate(columns) if are_people(column)]
    fields = [found.field if (found := header(one, "parties")) else "" for one in headers]
    others = bool({"name", "organisation"} & {*fields})
    people = [
        place
        for place, one in enumerate(headers)
        if _is_of_people(one, others=others) or are_people(columns[place])
    ]
    personal = {plain(headers[place]) for place in people} & _PARTS_OF_A_NAME
    addresses = any(_about(one) in {"email", "phone"} for one in headers)
    for place, one in enumerate(headers):
        if place in people or plain(one) not in _NAMES:
            continue
        beside = "organisation" in fields and addresses and _look_like_names(columns[place])
        if personal or forms or beside:
            people.append(place)
    return sorted(people)


def _about(given: str) -> str:
    found = header(given, "people")
    return found.field if found else ""


def _is_of_people(given: str, *, others: bool) -> bool:
    """Say whether a header is one of people; "deelnemer" is only beside organisations."""
    known = header(given, "parties")
    if _about(given) in {"", "forms"} or (known and known.sure == 2):
        return False
    return others or plain(given) not in _PERHAPS


def _look_like_names(cells: Sequence[Cell]) -> bool:
    """Say whether cells look like names of people: two or three words, each with a capital."""
    shown = [seen(text_in(cell)) for cell in cells if not is_blank(cell)]
    fitting = [
        one
        for one in shown
        if 2 <= len(one.split()) <= 4 and one.split()[0].istitle() and one.split()[-1][:1].isupper()
    ]
    return bool(shown) and len(fitting) >= 0.8 * len(shown)
