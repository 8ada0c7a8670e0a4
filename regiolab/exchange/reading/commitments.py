"""What parties bring and take, in a sheet of its own: with amounts of money."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from regiolab.exchange.reading.levels import says_nothing
from regiolab.exchange.reading.questions import LeftOut, Option, Question
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.tables.amounts import THOUSANDS, amount_of, sign_in
from regiolab.exchange.tables.cells import Cell, text_in, value_of
from regiolab.exchange.tables.columns import COMMITMENTS
from regiolab.exchange.tables.table_finding import FoundTable, Sheet, table_as
from regiolab.locale import N_, cut_short, number, plural, text
from regiolab.model import InputError
from regiolab.model.fields import is_blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.reading.grid import Grid
    from regiolab.exchange.reading.questions import Answers

ABOUT: Final = "number:amount"
DECIMALS: Final = "decimals"
_FIELDS: Final = ("what", "amount", "form", "firmness", "condition")


class _Odd(NamedTuple):
    """A cell that is not understood."""

    row: int
    shown: str
    why: InputError


@dataclass
class CommitmentsRead:
    """What came of sheets with commitments: per row the name of the party and the fields."""

    commitments: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def is_of_commitments(sheet: Sheet) -> bool:
    """Say whether a sheet has a header with a party, and whether it brings or takes."""
    return table_as(sheet, COMMITMENTS) is not None


def commitments_of(grids: Sequence[Grid], answers: Answers, language: str) -> CommitmentsRead:
    """Return what stands in sheets with commitments.

    An amount that can be read in two ways is asked for once; nothing is guessed.
    """
    read = CommitmentsRead()
    for grid in grids:
        found = table_as(Sheet(grid.name, grid.rows), COMMITMENTS)
        if found is None:
            continue
        read.left_out += _columns_left_out(found, grid, language)
        amounts = COMMITMENTS.column("amount")
        cells = [row.get(amounts) for _, row in found.records()] if amounts else []
        sign = sign_in(cells)
        answer = answers.get(ABOUT, "")
        if sign == "unclear" and not answer:
            read.questions.append(_question(cells, language))
        odd: dict[str, list[_Odd]] = {}
        for row, values in found.records():
            cells_here = {one.field: cell for one, cell in values.items()}
            _read_row(read, odd, row, cells_here, sign, answer, language)
        read.left_out += [_misread(one, rows, language) for one, rows in odd.items()]
    return read


def _columns_left_out(found: FoundTable, grid: Grid, language: str) -> list[LeftOut]:
    """Tell which columns with something in them do not count."""
    header = grid.rows[found.header_row - 1]
    told = []
    for place, cell in enumerate(header):
        below = [row[place] for row in grid.rows[found.header_row :] if place < len(row)]
        if is_blank(cell) or place in found.places.values() or all(map(is_blank, below)):
            continue
        what = text(language, N_("Column “{column}”"), column=cut_short(seen(text_in(cell))))
        told.append(LeftOut(what, text(language, N_("there is no place for this here"))))
    return told


def _read_row(
    read: CommitmentsRead,
    odd: dict[str, list[_Odd]],
    row: int,
    cells: dict[str, Cell],
    sign: str | None,
    answer: str,
    language: str,
) -> None:
    party = seen(text_in(cells.get("stakeholder")))
    if not party:
        return
    fields: dict[str, Any] = {}
    for one in ("direction", *_FIELDS):
        cell = cells.get(one)
        column = COMMITMENTS.column(one)
        if is_blank(cell) or column is None or says_nothing(cell):
            continue
        if one == "amount" and not answer and sign == sign_in([cell]) == "unclear":
            continue  # the question is about it
        try:
            if one == "amount":
                _refuse_share(cell)
                fields[one] = amount_of(cell, answer or sign, language)
            else:
                fields[one] = value_of(column, cell, {}, language)
        except InputError as error:
            odd.setdefault(one, []).append(_Odd(row, cut_short(text_in(cell)), error))
    if fields.get("direction"):
        read.commitments.append(
            (party, {key: one for key, one in fields.items() if one is not None})
        )


def _refuse_share(cell: Cell) -> None:
    """Refuse a percentage: of what it is one, an amount does not say.

    Raises:
        InputError: it is one.
    """
    if "%" in text_in(cell):
        raise InputError(N_("a percentage is no amount"))


def _misread(field: str, odd: Sequence[_Odd], language: str) -> LeftOut:
    """Tell what is not understood in a column: in one sentence, with an example."""
    column = COMMITMENTS.column(field)
    name = text(language, column.word) if column else field
    return LeftOut(
        text(language, N_("Column “{column}”"), column=name),
        plural(
            language,
            N_("{count} answer is left open, “{example}” in row {row} ({why})"),
            N_("{count} answers are left open, such as “{example}” in row {row} ({why})"),
            len(odd),
            example=odd[0].shown,
            row=odd[0].row,
            why=odd[0].why.text(language).rstrip("."),
        ),
        tuple(one.row for one in odd),
    )


def _question(cells: Sequence[Cell], language: str) -> Question:
    unclear = next(text_in(cell) for cell in cells if sign_in([cell]) == "unclear")
    whole = "".join(sign for sign in unclear if sign.isdigit())
    part = unclear.replace(",", ".").partition(".")[0].strip()
    return Question(
        ABOUT,
        text(language, N_("An amount is written as {given}. What is meant?"), given=unclear),
        (
            Option(THOUSANDS, number(language, float(whole))),
            Option(DECIMALS, part),
        ),
    )
