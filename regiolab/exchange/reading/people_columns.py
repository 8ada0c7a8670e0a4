"""Which columns are about people: by their headers, and else by what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.headers import header
from regiolab.exchange.reading.people import (
    are_people,
    is_named_as_people_are,
    is_organisation,
)
from regiolab.exchange.reading.rules_files import plain
from regiolab.exchange.tables.cells import Cell, text_in
from regiolab.model.fields import is_blank

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
_HALF: Final = 0.5
_PERHAPS: Final = frozenset({"deelnemer", "participant"})


def is_of_a_form(headers: Sequence[str]) -> bool:
    """Say whether a table holds the answers of a form: with the time, or two of them, in front."""
    times = sum(_about(one) == "forms" for one in headers)
    return times >= 2 or (times == 1 and _about(headers[0]) == "forms" and len(headers) > 1)


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
        if _is_of_people(one, others=others)
        or are_people(columns[place])
        or _are_beside_organisations(columns, place, fields[place])
    ]
    personal = bool({plain(headers[place]) for place in people} & _PARTS_OF_A_NAME)
    beside = _has_organisations(headers, fields) and _tells_of_people(headers)
    people += [
        place
        for place, one in enumerate(headers)
        if plain(one) in _NAMES and place not in people
        if personal or forms or _are_names(columns, place, beside=beside)
    ]
    return sorted(people)


def are_named(headers: Sequence[str], people: Sequence[int]) -> bool:
    """Say whether the rows are people: then a column without a known header holds no parties."""
    named = {plain(headers[place]) for place in people}
    return bool(named & (_NAMES | _PARTS_OF_A_NAME)) and not is_of_a_form(headers)


def _has_organisations(headers: Sequence[str], fields: Sequence[str]) -> bool:
    """Say whether a column is named after organisations, such as "Naam organisatie"."""
    return any(
        field in {"organisation", "name"} and plain(one) not in _NAMES
        for one, field in zip(headers, fields, strict=True)
    )


def _are_beside_organisations(columns: Sequence[Sequence[Cell]], place: int, field: str) -> bool:
    """Say whether a column has names as people have them, and another one organisations."""
    return (
        not field
        and _share(columns[place], is_named_as_people_are) >= _HALF
        and any(
            _share(column, is_organisation) >= _HALF
            for other, column in enumerate(columns)
            if other != place
        )
    )


def _share(cells: Sequence[Cell], is_one: Callable[[str], bool]) -> float:
    shown = [text_in(cell) for cell in cells if not is_blank(cell)]
    return sum(map(is_one, shown)) / len(shown) if shown else 0


def _tells_of_people(headers: Sequence[str]) -> bool:
    """Say whether there are addresses or functions in a table."""
    return any(_about(one) in {"email", "phone", "function"} for one in headers)


def _are_names(columns: Sequence[Sequence[Cell]], place: int, *, beside: bool) -> bool:
    """Say whether names are those of people; `beside` when organisations have their own column."""
    names = columns[place]
    called = _share(names, is_organisation)
    return (beside and called < _HALF) or _are_in_addresses(names, columns)


def _are_in_addresses(names: Sequence[Cell], columns: Sequence[Sequence[Cell]]) -> bool:
    """Say whether names are those of e-mail addresses beside them: Jan, and jan@example.org."""
    for column in columns:
        pairs = [
            (plain(text_in(name)).split(), text_in(cell).partition("@"))
            for name, cell in zip(names, column, strict=True)
            if not is_blank(name) and not is_blank(cell)
        ]
        own = [
            any(len(word) > 2 and word in plain(local).replace(" ", "") for word in words)
            for words, (local, sign, _) in pairs
            if sign
        ]
        if own and 2 * sum(own) >= len(pairs):
            return True
    return False


def _about(given: str) -> str:
    found = header(given, "people")
    return found.field if found else ""


def _is_of_people(given: str, *, others: bool) -> bool:
    """Say whether a header is one of people; "deelnemer" is only beside organisations."""
    known = header(given, "parties")
    if _about(given) in {"", "forms"} or (known and known.sure == 2):
        return False
    return others or plain(given) not in _PERHAPS
