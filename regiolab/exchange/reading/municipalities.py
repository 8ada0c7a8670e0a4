"""When a list is one of municipalities, as CBS gives them or as people type them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.listed import Listed
from regiolab.exchange.reading.preview import Party
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.tables.cells import text_in
from regiolab.regions import municipalities_in, region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.reading.grid import Grid

_CODE = re.compile(r"\bGM\s?(\d{4})\b", re.IGNORECASE)
_PREFIX = re.compile(r"^gemeente\b", re.IGNORECASE)
_MOST: Final = 400
"""There are 342 municipalities: a longer list is another list."""


def of_municipalities(grid: Grid) -> tuple[str, ...]:
    """Return the codes of the municipalities in a table of CBS; empty for another table."""
    lines = ["\t".join(seen(text_in(cell)) for cell in row) for row in grid.rows]
    filled = [line for line in lines if line.strip()]
    with_code = [line for line in filled if _CODE.search(line)]
    if len(filled) > 2 * _MOST or len(with_code) < 0.6 * max(len(filled) - 1, 1):
        return ()
    return tuple(municipalities_in("\n".join(filled)))


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
    if any(map(_CODE.search, names)):
        return codes, Listed(parties_of_codes(codes), [], 0, listed.left_out)
    parties = [
        Party({**party.fields, "sector": "government"}, party.row, "", frozenset({"sector"}))
        for party in listed.parties
    ]
    return codes, Listed(parties, [], 0, listed.left_out)


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
