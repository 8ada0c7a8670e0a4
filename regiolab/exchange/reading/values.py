"""What a cell means: a sector, a kind, a day, a role, or text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.reading.levels import says_nothing
from regiolab.exchange.reading.rules_files import by_word, plain, seen
from regiolab.exchange.tables.cells import Cell, is_word_of, text_in, value_of
from regiolab.exchange.tables.columns import PARTIES, RELATIONS, Column
from regiolab.locale import LANGUAGES, N_
from regiolab.locale.reading import as_day
from regiolab.model import InputError
from regiolab.model.change import with_value
from regiolab.model.fields import is_blank
from regiolab.model.validation import validated
from regiolab.model.words import WORDS, word

if TYPE_CHECKING:
    from regiolab.exchange.reading.grid import Holds
    from regiolab.model.json import JsonValue

_TABLES: Final = {"stakeholders": PARTIES, "relations": RELATIONS}

FIELDS: Final[dict[Holds, dict[str, Column]]] = {
    holds: {
        column.field: column
        for column in _TABLES[holds].columns
        if not column.derived and column.field != "id"
    }
    for holds in ("stakeholders", "relations")
}
"""What a column can hold: field -> the column of our own files."""

ANY_PARTY: Final = {"id": "any", "name": "any", "sector": "government"}
_LONGEST_SECTOR: Final = 200
_LONGEST_WORD: Final = 200
_SERIAL = re.compile(r"[3-6]\d{4}")
_BETWEEN_SECTORS = re.compile(r"\s*(?:/|,|;|\+|&|\ben\b|\band\b)\s*")


@lru_cache(maxsize=2_000)
def sector_of(given: str) -> str | None:
    """Return the sector that a word of others stands for, `None` when it is not known."""
    if len(given) > _LONGEST_SECTOR:
        return None
    bare = plain(given)
    for code in WORDS["sector"]:
        words = {plain(word(language, "sector", code)) for language in LANGUAGES}
        if bare in words | {plain(code)}:
            return str(code)
    known = by_word("sectors")
    if bare in known:
        return str(known[bare])
    parts = {known.get(plain(part)) for part in _BETWEEN_SECTORS.split(given) if part.strip()}
    return str(parts.pop()) if len(parts) == 1 and None not in parts else None


def is_sector(given: str) -> bool:
    """Say whether a text is a word for a sector, ours or of others."""
    return sector_of(given) is not None


def is_kind_of_relation(given: str) -> bool:
    """Say whether a text is a word for a kind of relation."""
    return is_word_of("relation_kind", given) or plain(given) in by_word("relations", "kind")


def direction_of(given: str) -> str | None:
    """Return the direction that a word stands for, `None` when it is none."""
    return _direction_of(seen(given)) if len(given) <= _LONGEST_WORD else None


@lru_cache(maxsize=1_000)
def _direction_of(shown: str) -> str | None:
    words = by_word("relations", "direction")
    if shown in words or plain(shown) in words:
        return str(words.get(shown) or words[plain(shown)])
    for code in WORDS["direction"]:
        if any(plain(word(language, "direction", code)) == plain(shown) for language in LANGUAGES):
            return str(code)
    return None


def day_of(cell: Cell, language: str) -> JsonValue:
    """Return the day in a cell; a number is the day that a spreadsheet means by it.

    Raises:
        InputError: it is no day.
    """
    shown = seen(text_in(cell))
    if _SERIAL.fullmatch(shown):
        from openpyxl.utils.datetime import from_excel

        return str(from_excel(int(shown)).date().isoformat())
    if hasattr(cell, "isoformat"):
        return value_of(FIELDS["stakeholders"]["contact.by"], cell, {}, language)
    try:
        return as_day(language, shown).isoformat()
    except ValueError as error:
        raise InputError(N_("a day is needed, such as 12-3-2027")) from error


def party_value(field: str, cell: Cell, language: str, *, ours: bool = False) -> JsonValue:
    """Return what a cell says in a field of a party, `None` for nothing.

    Args:
        field: its path, such as `role.now`.
        cell: what stands there.
        language: of what is told.
        ours: whether we wrote the column: then only our own sign stands between several answers.

    Raises:
        InputError: it says something that has no place there.
    """
    if is_blank(cell):
        return None
    column = FIELDS["stakeholders"][field]
    value: Any
    if field == "sector":
        value = None if says_nothing(cell) else sector_of(text_in(cell))
        if value is None and not says_nothing(cell):
            raise InputError(N_("a word for none of our sectors"))
    elif column.kind == "day":
        value = None if says_nothing(cell) else day_of(cell, language)
    elif column.kind == "text" and column.several and not ours:
        value = [part for part in re.split(r"\s*[|;\n]\s*", text_in(cell)) if part]
    elif column.kind == "yes" and says_nothing(cell):
        value = None
    else:
        value = value_of(column, cell, {}, language)
    if value is not None:
        _check(field, tuple(value) if isinstance(value, list) else value)
    return value


@lru_cache(maxsize=2_000)
def _check(field: str, value: Any) -> None:
    """Refuse a value that a party cannot have; a column has the same few again and again.

    Raises:
        InputError: it cannot.
    """
    given = [*value] if isinstance(value, tuple) else value
    validated("stakeholders", with_value(ANY_PARTY, field, given))
