"""The relations in a table: who, whom, which kind, which way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.reading.headers import header
from regiolab.exchange.reading.parties import column_name
from regiolab.exchange.reading.people import is_about_a_person
from regiolab.exchange.reading.preview import Tie
from regiolab.exchange.reading.questions import LeftOut
from regiolab.exchange.reading.relation_columns import beside_of
from regiolab.exchange.reading.rules_files import by_word, plain, seen
from regiolab.exchange.reading.values import FIELDS, direction_of
from regiolab.exchange.tables.cells import Cell, is_word_of, text_in, value_of
from regiolab.locale import N_, cut_short, plural, text
from regiolab.model import InputError
from regiolab.model.fields import is_blank, on_one_line
from regiolab.model.long_work import counted
from regiolab.model.misfits import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.exchange.reading.grid import Table


@dataclass
class TiesRead:
    """What came of the rows of a table with relations."""

    ties: list[Tie] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def ties_of(table: Table, names: Mapping[str, str], language: str) -> TiesRead:
    """Return the relations in a table; several parties in one cell give several.

    Args:
        table: of which the columns are known.
        names: ID in the file -> name of the party.
        language: of what is told.
    """
    read = TiesRead(left_out=[*table.left_out])
    odd: dict[int, list[int]] = {}
    has_lists = any(
        field == "target" and header(one, "beside") is not None
        for field, one in zip(table.fields, table.headers, strict=True)
    )
    for number, row in counted([*zip(table.numbers, table.rows, strict=True)]):
        cells = {one: row[place] for place, one in enumerate(table.fields) if one}
        sources, targets = _ends(cells.get("source"), names), _ends(cells.get("target"), names)
        if has_lists:
            targets = _listed(cells.get("target"), names)
        if not sources or not targets:
            why = text(language, N_("no party at one end"))
            read.left_out.append(LeftOut(_row(number, language), why, (number,)))
            continue
        values, misread = _values(cells, language)
        for one in misread:
            odd.setdefault(table.fields.index(one), []).append(number)
        kind, direction = values.pop("kind", None), values.pop("direction", None)
        for source in sources:
            for target in targets:
                if folded(source) == folded(target):
                    why = text(language, N_("a relation of a party with itself"))
                    read.left_out.append(LeftOut(cut_short(source), why, (number,)))
                else:
                    read.ties.append(Tie(source, target, kind, direction, values, number))
    for place, one in enumerate(table.fields):
        if one or table.repeats(place):
            continue
        if any(not is_blank(cell) for cell in table.cells(place)):
            name = column_name(table, place, language)
            why = text(language, N_("there is no place for this here"))
            read.left_out.append(LeftOut(text(language, _COLUMN, column=name), why))
    for place, numbers in odd.items():
        read.left_out.append(_misread(table, place, numbers, language))
    return read


def ties_beside(table: Table, names: Mapping[str, str], parties: Sequence[str]) -> list[Tie]:
    """Return the relations that a table with parties tells in a column of its own.

    Args:
        table: of which the columns are known.
        names: ID in the file -> name of the party.
        parties: the names of all parties that were read: one of them is never cut at a comma.
    """
    place, name = beside_of(table), table.place_of("name")
    if place is None or name is None:
        return []
    whole = {one: one for one in parties}
    return [
        Tie(seen(text_in(row[name])), target, row=number)
        for number, row in zip(table.numbers, table.rows, strict=True)
        if not is_blank(row[name])
        for target in _listed(row[place], {**whole, **names})
        if folded(target) != folded(seen(text_in(row[name])))
    ]


_BETWEEN = re.compile(r"\s*[,;|\n]\s*")
_LONGEST_WORD: Final = 200
_COLUMN = N_("Column “{column}”")


def _row(number: int, language: str) -> str:
    return text(language, N_("Row {row}"), row=number)


def _misread(table: Table, place: int, numbers: list[int], language: str) -> LeftOut:
    row = table.rows[table.numbers.index(numbers[0])]
    return LeftOut(
        text(language, _COLUMN, column=column_name(table, place, language)),
        plural(
            language,
            N_("{count} answer is left open, “{example}” in row {row} ({why})"),
            N_("{count} answers are left open, such as “{example}” in row {row} ({why})"),
            len(numbers),
            example=cut_short(seen(text_in(row[place]))),
            row=numbers[0],
            why=text(language, N_("none of the answers that there are here")),
        ),
        tuple(numbers),
    )


def _ends(cell: Cell, names: Mapping[str, str]) -> list[str]:
    if is_blank(cell):
        return []
    given = text_in(cell)
    parts = given.split("|") if "|" in given else [given]
    ends = (str(on_one_line(part)) for part in parts)
    called = (names.get(one, seen(one)) for one in ends)
    return [one for one in called if one and not is_about_a_person(one)]


def _listed(cell: Cell, names: Mapping[str, str]) -> list[str]:
    """Return the parties in a cell with a list of them, each once."""
    given = "" if is_blank(cell) else seen(text_in(cell))
    parts = [given] if given in names else _BETWEEN.split(given)
    called = [names.get(one, one) for one in (seen(part) for part in parts)]
    return list(dict.fromkeys(one for one in called if one and not is_about_a_person(one)))


def _values(cells: Mapping[str, Cell], language: str) -> tuple[dict[str, Any], list[str]]:
    """Return the answers of a row, and the fields that were not understood."""
    values: dict[str, Any] = {}
    misread: list[str] = []
    for one, cell in cells.items():
        if one in {"source", "target", "id"} or is_blank(cell):
            continue
        if one == "direction":
            values[one] = direction_of(text_in(cell))
            misread += [] if values[one] else [one]
        elif one == "kind":
            values[one] = kind_of(text_in(cell))
            if values[one] is None:
                values.setdefault("note", seen(text_in(cell)))
        else:
            try:
                values[one] = value_of(FIELDS["relations"][one], cell, {}, language)
            except InputError:
                misread.append(one)
            if one == "strength" and values.get(one) not in {1, 2, 3, None}:
                del values[one]
                misread.append(one)
    return {one: value for one, value in values.items() if value is not None}, misread


def kind_of(given: str) -> str | None:
    """Return the kind of relation that a word stands for, `None` when it is none of ours."""
    return _kind_of(given) if len(given) <= _LONGEST_WORD else None


@lru_cache(maxsize=1_000)
def _kind_of(given: str) -> str | None:
    if is_word_of("relation_kind", given):
        column = FIELDS["relations"]["kind"]
        return str(value_of(column, given, {}, "en"))
    found = by_word("relations", "kind").get(plain(given))
    return None if found is None else str(found)
