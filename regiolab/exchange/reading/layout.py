"""Rows of a table that hold no party: titles of sections, totals, notes below it."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from regiolab.exchange.reading.questions import LeftOut
from regiolab.exchange.reading.rules_files import by_word, plain, rules, seen
from regiolab.exchange.tables.cells import Cell, text_in
from regiolab.locale import N_, cut_short, text
from regiolab.model.fields import is_blank
from regiolab.model.long_work import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONG_NOTE = 60
_LEGEND = re.compile(
    r"(?:\d{1,3}|[-+]{1,3}|[A-EHML])\s*(?:=|:|staat voor|means)\s*\D.{0,80}", re.IGNORECASE
)
_FOOTNOTE_SIGNS = "¹²³⁴*†‡"
_PARTS = re.compile(r"\s*(?:/|,|;|\+|&|\ben\b|\band\b|\boverig\w*\b|\bother\b)\s*")


class Body(NamedTuple):
    """The rows below a header that hold something to read, with the section above each."""

    rows: list[tuple[Cell, ...]]
    numbers: list[int]
    sections: list[str]
    left_out: list[LeftOut]


@cache
def _totals() -> frozenset[str]:
    return frozenset(plain(word) for word in rules("layout")["totals"])


def body_of(
    rows: Sequence[tuple[Cell, ...]],
    numbers: Sequence[int],
    headers: Sequence[str],
    language: str,
) -> Body:
    """Return the rows that hold parties or relations.

    Args:
        rows: below the header, all equally wide.
        numbers: which row of the file each is.
        headers: the texts of the header; empty without one.
        language: of what is told.
    """
    body = Body([], [], [], [])
    several = _has_several_columns(rows) or sum(map(bool, headers)) > 1
    section = ""
    last = max((place for place, row in enumerate(rows) if _is_wide(row)), default=-1)
    for place, (row, number) in enumerate(counted([*zip(rows, numbers, strict=True)])):
        filled = [text_in(cell) for cell in row if not is_blank(cell)]
        if not filled:
            continue
        first = seen(filled[0])
        shown = cut_short(first)
        if _is_total(first, filled[1:]):
            body.left_out.append(
                LeftOut(shown, text(language, N_("a row with a total")), (number,))
            )
        elif headers and [seen(text_in(cell)) for cell in row] == [*headers]:
            body.left_out.append(
                LeftOut(shown, text(language, N_("the header once more")), (number,))
            )
        elif len(filled) == 1 and several and _is_note(first, last=place > last):
            body.left_out.append(LeftOut(shown, text(language, N_("a note")), (number,)))
        elif len(filled) == 1 and several and _is_section(first, rows, place):
            section = first.rstrip(":")
            body.left_out.append(
                LeftOut(shown, text(language, N_("a title above rows")), (number,))
            )
        else:
            body.rows.append(row)
            body.numbers.append(number)
            body.sections.append(section)
    return body


def _has_several_columns(rows: Sequence[tuple[Cell, ...]]) -> bool:
    filled = [row for row in rows if not all(map(is_blank, row))]
    return bool(filled) and sum(map(_is_wide, filled)) >= 0.5 * len(filled)


def _is_total(first: str, others: Sequence[str]) -> bool:
    """Say whether a row adds up: "Totaal", or "Totaal overheden" with numbers alone beside it."""
    words = plain(first).split()
    adds_up = not any(sign.isalpha() for one in others for sign in one)
    return bool(words) and (
        plain(first) in _totals()
        or (adds_up and words[0] in {"totaal", "subtotaal", "total", "subtotal", "eindtotaal"})
    )


def _is_note(first: str, *, last: bool) -> bool:
    told = first.casefold()
    if _LEGEND.fullmatch(first) or first[:1] in _FOOTNOTE_SIGNS:
        return True
    if any(told.startswith(one) for one in rules("layout")["notes"]):
        return True
    return len(first) > _LONG_NOTE and (last or first.endswith((".", "!", "?")))


def _is_wide(row: Sequence[Cell]) -> bool:
    """Say whether a row holds more than one cell."""
    return sum(not is_blank(cell) for cell in row) > 1


def _is_section(first: str, rows: Sequence[tuple[Cell, ...]], place: int) -> bool:
    """Say whether a row with one cell is a title above what follows: a sector, or in capitals."""
    below = islice(rows, place + 1, None)
    following = next((row for row in below if not all(map(is_blank, row))), None)
    if following is None or not _is_wide(following):
        return False
    looks = first.isupper() and len(first) > 3
    return _is_of_sectors(first) or first.endswith(":") or looks


def _is_of_sectors(first: str) -> bool:
    """Say whether a title is made of words for sectors: "Onderwijs & kennis"."""
    parts = [plain(part) for part in _PARTS.split(first.rstrip(":"))]
    known = by_word("sectors")
    return plain(first) in known or (any(parts) and all(part in known for part in parts if part))
