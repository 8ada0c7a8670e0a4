"""When a list is one of municipalities, as CBS gives them or as people type them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.assembled import Read
from regiolab.exchange.reading.columns_found import table_of
from regiolab.exchange.reading.listed import Listed
from regiolab.exchange.reading.questions import Answers, LeftOut
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.reading.which_municipality import (
    Meant,
    Named,
    is_sure,
    may_be_one,
    meant_by,
    parties_meant,
    with_suggestions,
)
from regiolab.exchange.tables.cells import text_in
from regiolab.locale import N_, cut_short, text
from regiolab.regions import ListEntry, read_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from regiolab.exchange.reading.grid import Grid
    from regiolab.exchange.reading.preview import Party

_CODE = re.compile(r"\bGM\s?(\d{4})\b", re.IGNORECASE)
_PREFIX = re.compile(r"^gemeente\b", re.IGNORECASE)
_SHORTENED = re.compile(r"^gem\b\.?|\bc\.?\s?a\.?$", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:[^\W\d]+\s){0,4}?(?:gemeent(?:en|e|elijst|enlijst|enaam)|municipalit(?:y|ies)|plaats)"
    r"(?:\s?naam|\sname)?(?:\s(?:in|van|of|rond|around)\s.{1,40})?",
    re.IGNORECASE,
)
"""What stands above municipalities: "Onze gemeenten", "Gemeentenaam", "Municipalities of Twente".
"""
_SEVERAL = re.compile(r",| (?:en|and|/|&) ")
_LONGEST_LINE: Final = 4_000
_LONGEST_NAME: Final = 60
_MOST: Final = 400
"""There are 342 municipalities: a longer list is another list."""
_MOST_LOOKED: Final = 60
"""For so many lines names that look alike are sought at most."""


def of_municipalities(grid: Grid, answers: Answers, language: str) -> Read | None:
    """Return the municipalities in a table of CBS; `None` for another table."""
    if len(grid.rows) > 10 * _MOST:
        return None
    lines = [
        ([seen(text_in(cell)) for cell in row], number)
        for row, number in zip(grid.rows, grid.numbers, strict=True)
    ]
    filled = [(cells, number) for cells, number in lines if any(cells)]
    if not 1 < len(filled) <= 2 * _MOST or _says_more(grid):
        return None
    named = _by_code(filled) or _by_name(filled)
    if not named:
        return None
    meant = meant_by(named, answers, language)
    taken = {line.row for line in named}
    why = text(language, N_("no municipality"))
    others = [
        *grid.left_out,
        *(LeftOut(cut_short(one), why, (number,)) for one, number in _others(filled, taken)),
    ]
    return _read(meant, parties_meant(meant, official=True), others)


def _says_more(grid: Grid) -> bool:
    """Say whether a table holds more of ours than names: then its rows are parties."""
    table = table_of(grid, 0, {}, "en")
    return table is not None and not {*table.fields} <= {"name", "id", ""}


def _read(meant: Meant, parties: list[Party], left_out: Sequence[LeftOut]) -> Read:
    codes = tuple(dict.fromkeys(filter(None, meant.codes)))
    listed = Listed(parties, [], 0, [*left_out, *meant.left_out])
    return Read("municipalities", (), listed, codes, meant.questions)


def _by_code(rows: Sequence[tuple[list[str], int]]) -> list[Named]:
    """Return the municipalities of a table in which nearly every row has the code of one."""
    codes = [(_CODE.search("\t".join(cells)), number) for cells, number in rows]
    if sum(found is not None for found, _ in codes) < max(1, 0.6 * (len(rows) - 1)):
        return []
    named = []
    for found, number in codes:
        entries = read_list(f"GM{found[1]}", 0) if found else ()
        named += [Named(f"GM{found[1]}", number, one) for one in entries if found]
    return [one for one in named if is_sure(one.entry)]


def _by_name(rows: Sequence[tuple[list[str], int]]) -> list[Named]:
    """Return the municipalities of a column with their names, beside numbers and larger regions."""
    width = max(len(cells) for cells, _ in rows)
    body = [(cells, number) for cells, number in rows if len(cells) == width or len(rows) < 3]
    if width == 1 and any(_PREFIX.match(cells[0]) for cells, _ in body):
        return []
    for place in range(width):
        column = [(cells[place], number) for cells, number in body if place < len(cells)]
        offered = any(map(_TITLE.fullmatch, [cell for cell, _ in column[:1]]))
        named = _in_column(column[offered:], len(body), offered=offered)
        taken = {one.row for one in named}
        rest = [cells for cells, number in body if number in taken]
        if named and _say_where(rest, place):
            return named
    return []


def _in_column(column: Sequence[tuple[str, int]], rows: int, *, offered: bool) -> list[Named]:
    """Return the municipalities in a column; where it is said to hold them, misspelt ones too."""
    named = [Named(cell, number, _alone(cell)) for cell, number in column]
    sure = [one for one in named if is_sure(one.entry)]
    if len(sure) < (1 if offered else max(2, 0.7 * (rows - 1))):
        return []
    first = min(one.row for one in sure)
    looked = [
        with_suggestions(one) if offered or one.row > first else one
        for one in named[: _MOST_LOOKED + len(sure)]
    ]
    found = [one for one in looked if may_be_one(one.entry)]
    return found if len(found) >= max(1, 0.7 * (rows - 1)) else []


def _say_where(rows: Sequence[list[str]], place: int) -> bool:
    """Say whether the cells beside a column hold numbers and larger regions alone."""
    return all(
        _says_where(cell) for cells in rows for cell in (*cells[:place], *cells[place + 1 :])
    )


def _others(rows: Sequence[tuple[list[str], int]], taken: set[int]) -> tuple[tuple[str, int], ...]:
    """Return the beginnings of the rows below the first that hold no municipality."""
    return tuple(
        (next(filter(None, cells)), number)
        for cells, number in rows
        if number > min(taken) and number not in taken and any(cells)
    )


@lru_cache(maxsize=4_000)
def _alone(cell: str) -> ListEntry:
    """Return what a cell with one name stands for; a bare number stands for nothing."""
    if any(sign.isalpha() for sign in cell) and len(cell) <= _LONGEST_NAME:
        entries = read_list(cell, 0)
        if len(entries) == 1:
            return entries[0]
    return ListEntry(cell, "unknown")


@lru_cache(maxsize=4_000)
def _says_where(cell: str) -> bool:
    """Say whether a cell is empty, a number, a period, a code, or a larger region."""
    if not cell or any(sign.isdigit() for sign in cell) or not any(map(str.isalpha, cell)):
        return True
    entries = read_list(cell, 0)
    return bool(entries) and all(one.kind in {"larger", "namesakes", "known"} for one in entries)


def municipalities_of_list(
    given: str, listed: Listed, answers: Answers, language: str
) -> Read | None:
    """Return the municipalities in a list of them; `None` for another list.

    A list in which each line begins with "gemeente" is one of parties, and so is one with
    anything else in it. Where the title says "gemeenten", what is none is asked about.
    """
    offered = _is_offered(given) or len(_CODE.findall(given)) > 1
    parties = listed.parties[1 if _begins_with_title(listed.parties) else 0 :]
    names = [party.name for party in parties]
    if not 2 <= len(names) <= _MOST or listed.people or any(map(_PREFIX.match, names)):
        return None
    named = [Named(party.name, party.row, _alone_in(party.name)) for party in parties]
    lines = _of_a_list(named, offered=offered)
    if not lines:
        return None
    meant = meant_by(lines, answers, language)
    known = [code for code in meant.codes if code]
    official = any(map(_is_no_plain_name, names)) or len({*known}) < len(known)
    return _read(meant, parties_meant(meant, official=official), listed.left_out)


def _of_a_list(lines: Sequence[Named], *, offered: bool) -> list[Named]:
    """Return lines with what they may stand for; none where they are no municipalities.

    Most must be, and none may be anything else unless they were offered as municipalities.
    """
    if not _are_most(is_sure(one.entry) for one in lines) and (
        not offered or len(lines) > _MOST_LOOKED
    ):
        return []
    looked = [with_suggestions(one) for one in lines]
    likely = [one for one in looked if may_be_one(one.entry)]
    if not _are_most(one in likely for one in looked):
        return []
    return looked if offered or len(likely) == len(looked) else []


def _are_most(said: Iterable[bool]) -> bool:
    """Say whether more than half is true."""
    every = list(said)
    return 2 * sum(every) > len(every)


def _alone_in(name: str) -> ListEntry:
    """Return what a line stands for: of one with several names nothing."""
    entries = read_list(name, 0) if len(name) <= _LONGEST_LINE else ()
    return entries[0] if len(entries) == 1 else ListEntry(name, "unknown")


def _is_offered(given: str) -> bool:
    """Say whether the first line says that municipalities follow."""
    first = next((line for line in given.splitlines() if line.strip()), "")
    return bool(_TITLE.fullmatch(seen(first).strip(" #*_-:")))


def _begins_with_title(parties: Sequence[Party]) -> bool:
    return bool(parties) and bool(_TITLE.fullmatch(parties[0].name.strip(" :")))


def split_at_commas(given: str) -> str:
    """Return a text with one municipality on each line, where some lines hold several of them.

    Any other text comes back as it is.
    """
    lines = [line for line in given.splitlines() if line.strip()]
    if not 0 < len(lines) <= _MOST or max(map(len, lines)) > _LONGEST_LINE:
        return given
    if not any(map(_SEVERAL.search, lines)) or any(_PREFIX.match(line.strip()) for line in lines):
        return given
    entries = [read_list(line, 0) for line in lines]
    if all(len(one) == 1 for one in entries) or not all(entries):
        return given
    named = [Named(one.typed, 0, one) for line in entries for one in line]
    lines = [one.typed for one in _of_a_list(named, offered=False)]
    return "\n".join(lines) or given


def _is_no_plain_name(name: str) -> bool:
    """Say whether more stands in a line than a name: a code, a number, a mark, "Gem."."""
    return not all(sign.isalpha() or sign in " '’-.," for sign in name) or name != seen(
        _SHORTENED.sub("", name)
    )
