"""What an answer looks like in a cell, and which answer a cell holds."""

from __future__ import annotations

import math
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from regiolab.exchange.tables.amounts import amount_of
from regiolab.locale import LANGUAGES, N_, text
from regiolab.locale.reading import as_day
from regiolab.model import InputError
from regiolab.model.change import value_at
from regiolab.model.fields import clean, in_short, is_blank
from regiolab.model.misfits import folded
from regiolab.model.words import WORDS, word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.exchange.tables.columns import Column
    from regiolab.model.change import State
    from regiolab.model.json import JsonValue

Cell = str | int | float | bool | date | None
"""What a spreadsheet holds in a cell; `None` when it is empty."""

BETWEEN: Final = "|"
"""Between several values in one cell."""

YES: Final = N_("yes")

_YES_WORDS: Final = {"yes", "ja", "true", "waar", "x", "1", "1.0", "y", "j"}
_NO_WORDS: Final = {"no", "nee", "false", "onwaar", "0", "0.0", "n"}
_UNKNOWN_WORDS: Final = {"weet ik niet", "i don't know", "weet niet", "don't know", "?", "-", "–"}
_FIRST_YEAR: Final = 1904
"""Before this, spreadsheets disagree about which day a number stands for."""

_LONGEST: Final = 16_000
"""A cell of Excel holds 32,767 characters, of which an emoji counts as two."""


class SpreadsheetError(str):
    """A cell of which the formula failed, such as #REF!."""

    __slots__ = ()


def cell_of(column: Column, fields: dict[str, JsonValue], state: State, language: str) -> Cell:
    """Return what a cell shows of an entity.

    Args:
        column: which of its answers.
        fields: the entity.
        state: the workspace, for the names of what it points at.
        language: `nl` or `en`.
    """
    value = value_at(fields, column.field)
    if value is None or value is False:
        return None
    if column.several:
        shown = [str(_one_cell(column, one, state, language)) for one in value]
        return not_too_long(BETWEEN.join(one.replace(BETWEEN, "/") for one in shown))
    return _one_cell(column, value, state, language)


def _one_cell(column: Column, value: JsonValue, state: State, language: str) -> Cell:
    match column.kind:
        case "code":
            return word(language, column.of, value)
        case "yes":
            return text(language, YES)
        case "day":
            return day_cell(date.fromisoformat(value))
        case "name":
            return _title(state.get(column.of, {}).get(value), value)
        case "whole" | "number":
            return value  # type: ignore[no-any-return]
        case _:
            return not_too_long(str(value))


def shows_the_same(cell: Cell, column: Column, fields: dict[str, JsonValue], state: State) -> bool:
    """Say whether a cell still shows what we wrote in it, in either language."""
    return any(
        _are_the_same(cell, cell_of(column, fields, state, language)) for language in LANGUAGES
    )


def value_of(
    column: Column, cell: Cell, state: State, language: str, sign: str | None = None
) -> JsonValue:
    """Return the answer that a cell holds, `None` when it holds none.

    Words are understood in both languages, and so are the codes themselves. What points at a
    party or a title is understood by id and by name. `sign` is what `amounts.sign_in` says of the
    column.

    Raises:
        InputError: the cell holds something else.
    """
    if isinstance(cell, SpreadsheetError):
        raise InputError(
            N_("The formula in this cell failed ({given}). Put the answer itself in the cell."),
            given=str(cell),
        )
    if is_blank(cell):
        return None
    if column.of in WORDS and folded(text_in(cell)) in _UNKNOWN_WORDS:
        return None
    if column.several:
        parts = str(cell).replace("\n", BETWEEN).split(BETWEEN)
        values = [_one_value(column, part, state, language) for part in parts if not is_blank(part)]
        return [value for value in values if value is not None]
    return _one_value(column, cell, state, language, sign)


def _one_value(
    column: Column, cell: Cell, state: State, language: str, sign: str | None = None
) -> JsonValue:
    match column.kind:
        case "whole":
            return _whole(column, cell, language)
        case "number":
            return amount_of(cell, sign, language)
        case "day":
            return _day(cell, language)
        case "yes":
            return _yes(cell)
        case "code" | "plain":
            return _code(column, cell, language)
        case "id" | "name":
            return _reference(column, cell, state)
        case _:
            return text_in(cell)


def text_in(cell: Cell) -> str:
    """Return a cell as text: a whole number without decimals, a day as 2026-03-12."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        cell = cell.date() if cell.time() == datetime.min.time() else cell
    return str(clean(cell)) if isinstance(cell, str) else str("" if cell is None else cell)


def _whole(column: Column, cell: Cell, language: str) -> JsonValue:
    if isinstance(cell, str) and column.of:
        code = _known_word(column.of, cell)
        if code is not None:
            return code
        cell = cell.partition(" ")[0].rstrip(":–-")  # "3: is heard" and "3 – is heard"
    number = amount_of(cell, None, language)
    return int(number) if float(number).is_integer() else number


def _day(cell: Cell, language: str) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    try:
        return as_day(language, text_in(cell)).isoformat()
    except ValueError as error:
        raise InputError(
            N_("“{given}” is not a date. Write it like this: 2026-03-12."),
            given=in_short(text_in(cell)),
        ) from error


def _yes(cell: Cell) -> bool | None:
    given = text_in(cell).casefold()
    if given in _YES_WORDS:
        return True
    if given in _NO_WORDS:
        return None
    raise InputError(N_("Choose yes or no here."))


def _code(column: Column, cell: Cell, language: str) -> JsonValue:
    code = _known_word(column.of, text_in(cell))
    if code is not None:
        return code
    raise InputError(
        N_("“{given}” is not one of the answers. Choose one of these: {answers}."),
        given=in_short(text_in(cell)),
        answers=", ".join(
            code if column.kind == "plain" else word(language, column.of, code)
            for code in WORDS[column.of]
        ),
    )


def _known_word(kind: str, given: str) -> str | int | None:
    wanted = folded(given)
    for code in WORDS[kind]:
        words = {folded(word(language, kind, code)) for language in LANGUAGES}
        if wanted in words | {folded(str(code)), folded(str(code).replace("_", " "))}:
            return code  # type: ignore[no-any-return]
    return None


def _reference(column: Column, cell: Cell, state: State) -> str:
    given = text_in(cell)
    targets = state.get(column.of, {})
    if given in targets:
        return given
    found = [id_ for id_, fields in targets.items() if folded(_title(fields, "")) == folded(given)]
    if len(found) == 1:
        return found[0]
    if column.field == "lead":
        return given
    if found:
        raise InputError(
            N_("There are {count} with the name “{given}”. Put the ID here."),
            given=in_short(text_in(cell)),
            count=len(found),
        )
    raise InputError(
        N_("“{given}” is not in this file. Check how it is spelled, or add it."),
        given=in_short(text_in(cell)),
    )


def _title(fields: dict[str, JsonValue] | None, otherwise: str) -> str:
    fields = fields or {}
    return str(fields.get("name") or fields.get("title") or otherwise)


def _are_the_same(one: Cell, other: Cell) -> bool:
    """Compare two cells; spreadsheets keep fifteen digits and change the type of what they hold."""
    if isinstance(one, int | float) and isinstance(other, int | float):
        return math.isclose(one, other, rel_tol=1e-14)
    return text_in(one) == text_in(other)


def is_word_of(kind: str, given: str) -> bool:
    """Say whether a text is a code of this kind, or the word for one in either language."""
    return _known_word(kind, given) is not None


def filled(cells: Iterable[Cell]) -> bool:
    """Say whether there is anything in a row."""
    return not all(is_blank(cell) for cell in cells)


def not_too_long(words: str) -> str:
    """Return words, or as much of them as a cell holds."""
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def day_cell(day: date | None) -> Cell:
    """Return a day as a date, or as text where spreadsheets disagree about dates."""
    return day if day is None or day.year >= _FIRST_YEAR else day.isoformat()
