"""When a list is one of municipalities, as CBS gives them or as people type them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from regiolab.exchange.reading.listed import Listed
from regiolab.exchange.reading.preview import Party
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.tables.cells import text_in
from regiolab.regions import municipalities_in, region
from regiolab.regions.own_list import read_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.reading.grid import Grid

_CODE = re.compile(r"\bGM\s?(\d{4})\b", re.IGNORECASE)
_PREFIX = re.compile(r"^gemeente\b", re.IGNORECASE)
_SHORTENED = re.compile(r"^gem\b\.?|\bc\.?\s?a\.?$", re.IGNORECASE)
_LONGEST_LINE: Final = 4_000
_MOST: Final = 400
"""There are 342 municipalities: a longer list is another list."""


class Found(NamedTuple):
    """The municipalities in a table: their codes, and the rows that hold none."""

    codes: tuple[str, ...]
    others: tuple[tuple[str, int], ...] = ()


def of_municipalities(grid: Grid) -> Found:
    """Return the municipalities in a table of CBS; none for another table."""
    lines = [
        ([seen(text_in(cell)) for cell in row], number)
        for row, number in zip(grid.rows, grid.numbers, strict=True)
    ]
    filled = [(cells, number) for cells, number in lines if any(cells)]
    if not 1 < len(filled) <= 2 * _MOST:
        return Found(())
    with_code = [(cells, number) for cells, number in filled if _CODE.search("\t".join(cells))]
    if with_code and len(with_code) >= 0.6 * (len(filled) - 1):
        text = "\n".join("\t".join(cells) for cells, _ in filled)
        return Found(tuple(municipalities_in(text)))
    return _by_name(filled)


def _by_name(rows: Sequence[tuple[list[str], int]]) -> Found:
    """Return the municipalities of a column with their names, beside numbers and larger regions."""
    width = max(len(cells) for cells, _ in rows)
    body = [(cells, number) for cells, number in rows if len(cells) == width or len(rows) < 3]
    for place in range(width if width > 1 else 0):
        named = [
            (codes[0], number)
            for cells, number in body
            if place < len(cells) and (codes := _alone(cells[place]))
        ]
        taken = {number for _, number in named}
        rest = [cells for cells, number in body if number in taken]
        if len(named) < max(2, 0.7 * (len(body) - 1)) or not _say_where(rest, place):
            continue
        return Found(tuple(dict.fromkeys(code for code, _ in named)), _others(rows, taken))
    return Found(())


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
def _alone(cell: str) -> tuple[str, ...]:
    """Return the code of the municipality that a cell names, and nothing for a bare number."""
    if not any(sign.isalpha() for sign in cell) or len(cell) > 60:
        return ()
    codes = municipalities_in(cell)
    return (codes[0],) if len(codes) == 1 else ()


@lru_cache(maxsize=4_000)
def _says_where(cell: str) -> bool:
    """Say whether a cell is empty, a number, a period, a code, or a larger region."""
    if not cell or any(sign.isdigit() for sign in cell) or not any(map(str.isalpha, cell)):
        return True
    return bool(read_list(cell)) and all(
        entry.kind in {"larger", "namesakes", "known"} for entry in read_list(cell)
    )


def municipalities_of_list(given: str, listed: Listed) -> tuple[tuple[str, ...], Listed | None]:
    """Return the codes in a list of municipalities, and the list with codes as names.

    A list in which each line begins with "gemeente" is one of parties, and so is one with
    anything else in it.
    """
    names = [party.name for party in listed.parties]
    if not 2 <= len(names) <= _MOST or listed.people or any(map(_PREFIX.match, names)):
        return (), None
    found = [municipalities_in(name) for name in names]
    if any(len(codes) != 1 for codes in found):
        return (), None
    codes = tuple(dict.fromkeys(codes[0] for codes in found))
    if any(map(_is_no_plain_name, names)) or len(codes) < len(names):
        return codes, Listed(parties_of_codes(codes), [], 0, listed.left_out)
    parties = [
        Party({**party.fields, "sector": "government"}, party.row, "", frozenset({"sector"}))
        for party in listed.parties
    ]
    return codes, Listed(parties, [], 0, listed.left_out)


def split_at_commas(given: str) -> str:
    """Return a text with one municipality on each line, where some lines hold several of them.

    Any other text comes back as it is.
    """
    lines = [line for line in given.splitlines() if line.strip()]
    if not 0 < len(lines) <= _MOST or max(map(len, lines)) > _LONGEST_LINE:
        return given
    if not any(sign in line for line in lines for sign in (",", " en ", " and ", " / ", " & ")):
        return given
    if any(_PREFIX.match(line.strip()) for line in lines):
        return given
    entries = [read_list(line) for line in lines]
    if not all(one and all(entry.kind == "known" for entry in one) for one in entries):
        return given
    if all(len(one) == 1 for one in entries):
        return given
    return "\n".join(entry.typed for one in entries for entry in one)


def _is_no_plain_name(name: str) -> bool:
    """Say whether more stands in a line than a name: a code, a number, a mark, "Gem."."""
    return not all(sign.isalpha() or sign in " '’-.," for sign in name) or name != seen(
        _SHORTENED.sub("", name)
    )


def parties_of_codes(codes: Sequence[str]) -> list[Party]:
    """Return municipalities as parties: "Gemeente Zwolle"."""
    return [
        Party(
            {"name": f"Gemeente {region(code).name}", "sector": "government"},
            row,
            "",
            frozenset({"sector"}),
        )
        for row, code in enumerate(codes, start=1)
    ]
