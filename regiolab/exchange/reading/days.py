"""Days in a column: which of two numbers is the month is told by the column as a whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.questions import Option, Question
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.tables.cells import Cell, text_in
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Sequence

MONTH_FIRST: Final = "month"
DAY_FIRST: Final = "day"
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b(.*)", re.DOTALL)


def about(field: str) -> str:
    """Return what the question about the order of a column of days is about."""
    return f"date:{field}"


def order_in(cells: Sequence[Cell], language: str) -> str:
    """Return whether days or months come first in a column; "" where nothing tells.

    With dashes and points, and in Dutch, the day comes first; an English 3/4/2027 may be either.
    """
    found = [one for cell in cells if (one := _SLASHED.fullmatch(seen(text_in(cell))))]
    first = any(int(one[1]) > 12 for one in found)
    second = any(int(one[2]) > 12 for one in found)
    if second and not first:
        return MONTH_FIRST
    if first or language != "en" or all(one[1] == one[2] for one in found):
        return DAY_FIRST
    return ""


def with_day_first(cell: Cell, order: str) -> Cell:
    """Return a cell of a column in which months come first with the day in front."""
    found = _SLASHED.fullmatch(seen(cell)) if isinstance(cell, str) else None
    if found is None or order != MONTH_FIRST:
        return cell
    return f"{found[2]}/{found[1]}/{found[3]}{found[4]}"


def which_order(field: str, column: str, cells: Sequence[Cell], language: str) -> Question:
    """Ask with a day of the column what comes first in it."""
    shown = [one for cell in cells if (one := _SLASHED.fullmatch(seen(text_in(cell))))]
    example = next(one for one in shown if one[1] != one[2])
    return Question(
        about(field),
        text(
            language,
            N_("Column “{column}” has {day}. Is the first number the day or the month?"),
            column=column,
            day=example[0],
        ),
        (
            Option(DAY_FIRST, text(language, N_("the day"))),
            Option(MONTH_FIRST, text(language, N_("the month"))),
        ),
    )
