"""The parties in a table: each cell read by what its column holds, each problem told once."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.reading.days import (
    DAY_FIRST,
    about,
    order_in,
    which_order,
    with_day_first,
)
from regiolab.exchange.reading.levels import read_levels, scale_label
from regiolab.exchange.reading.people import is_about_a_person, without_person
from regiolab.exchange.reading.preview import Party
from regiolab.exchange.reading.questions import NOTHING, LeftOut, Option, Question
from regiolab.exchange.reading.relation_columns import beside_of
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.reading.values import FIELDS, party_value, sector_of
from regiolab.exchange.tables.cells import Cell, SpreadsheetError, text_in
from regiolab.locale import N_, cut_short, plural, text
from regiolab.model import InputError
from regiolab.model.fields import NAME_LENGTH, NOTE_LENGTH, is_blank, on_one_line
from regiolab.model.long_work import tell
from regiolab.model.misfits import folded
from regiolab.model.words import WORDS, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.reading.grid import Table
    from regiolab.exchange.reading.questions import Answers
    from regiolab.model.json import JsonValue

COMMAS: Final = "commas"
_LEVELS: Final = ("influence", "interest")
_SEVERAL = re.compile(r"\s*[;\n]\s*")


@dataclass
class PartiesRead:
    """What came of the rows of a table."""

    parties: list[Party] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def parties_of(table: Table, answers: Answers, language: str) -> PartiesRead:
    """Return the parties in a table.

    Args:
        table: of which the columns are known.
        answers: what was answered so far.
        language: of what is told and asked.
    """
    read = PartiesRead(left_out=[*table.left_out, *_columns_left_out(table, language)])
    names = table.place_of("name")
    if names is None:
        if (
            table.rows
            and len(table.people) < len(table.fields)
            and answers.get("header") != NOTHING
        ):
            read.questions.append(_which_column(table, language))
        return read
    values = _columns(table, answers, language, read)
    commas = answers.get(COMMAS, "")
    if not commas and (lists := _with_commas(table, names)):
        read.questions.append(_one_or_several(lists, language))
    people: list[int] = []
    stripped: list[int] = []
    errors: list[tuple[int, str]] = []
    for number, row in enumerate(table.rows):
        answers_here = {one: cells[number] for one, cells in values.items()}
        for given in _names_in(
            row[names], several=table.several, whole=table.sure, commas=commas == "several"
        ):
            name = given if table.sure else without_person(given)
            if name != given:
                stripped.append(table.numbers[number])
            if is_about_a_person(name):
                people.append(table.numbers[number])
            elif len(name) > NAME_LENGTH:
                errors.append((table.numbers[number], name))
            else:
                party = {"name": name, **_known(answers_here)}
                read.parties.append(Party(party, table.numbers[number], _id(table, row)))
        if isinstance(row[names], SpreadsheetError):
            errors.append((table.numbers[number], text_in(row[names])))
    for rows, why in (
        (people, N_("about a person; only organisations come on the map")),
        (stripped, N_("the name or address of a person behind it")),
    ):
        if rows:
            told = plural(language, N_("{count} row"), N_("{count} rows"), len(rows))
            read.left_out.append(LeftOut(told, text(language, why), tuple(rows)))
    for number, name in errors:
        why = text(language, N_("no name of at most {count} characters"), count=NAME_LENGTH)
        read.left_out.append(LeftOut(cut_short(name), why, (number,)))
    return read


def _with_commas(table: Table, place: int) -> list[str]:
    """Return cells of a form that may hold several names with commas between them."""
    if not table.several:
        return []
    shown = [seen(text_in(cell)) for cell in table.cells(place) if not is_blank(cell)]
    return [one for one in shown if re.search(r",\s", one) and ";" not in one]


def _one_or_several(cells: Sequence[str], language: str) -> Question:
    return Question(
        COMMAS,
        text(
            language,
            N_("Is “{name}” the name of one party, or are these several parties?"),
            name=cut_short(cells[0]),
        ),
        (
            Option("several", text(language, N_("several: the commas separate them"))),
            Option("one", text(language, N_("one party with a comma in its name"))),
        ),
    )


def _names_in(cell: Cell, *, several: bool, whole: bool, commas: bool = False) -> list[str]:
    """Return the names in a cell; one that we wrote is `whole`, whatever signs are in it."""
    if is_blank(cell) or isinstance(cell, SpreadsheetError):
        return []
    given = text_in(cell)
    if whole:
        return [str(on_one_line(given))]
    parts = _SEVERAL.split(given) if several or given.rstrip().endswith(";") else [given]
    if commas:
        parts = [piece for part in parts for piece in re.split(r",\s+", part)]
    shown = (seen(str(on_one_line(part))).strip("|").strip() for part in parts)
    return [one for one in shown if one and any(sign.isalnum() for sign in one)]


def _id(table: Table, row: Sequence[Cell]) -> str:
    place = table.place_of("id")
    return "" if place is None else str(on_one_line(text_in(row[place])))


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {field: value for field, value in values.items() if value is not None and value != ""}


def _columns(
    table: Table, answers: Answers, language: str, read: PartiesRead
) -> dict[str, list[JsonValue]]:
    """Return field -> a value per row; what is not understood is told once per column."""
    values: dict[str, list[JsonValue]] = {}
    notes: dict[int, list[str]] = defaultdict(list)
    for place, one in enumerate(table.fields):
        tell(place, len(table.fields))
        if one in _LEVELS:
            values[one] = _levels(table, place, answers, language, read, notes)
        elif one and one not in {"name", "id"}:
            values[one] = _cells(table, place, answers, language, read)
    if any(table.sections):
        own = values.get("sector") or [None] * len(table.rows)
        values["sector"] = [
            value or (sector_of(section) if section else None)
            for value, section in zip(own, table.sections, strict=True)
        ]
    if notes:
        own = values.get("note") or [None] * len(table.rows)
        values["note"] = [
            "\n".join([*([str(value)] if value else []), *notes[number]])[:NOTE_LENGTH] or None
            for number, value in enumerate(own)
        ]
    return values


def column_name(table: Table, place: int, language: str) -> str:
    """Return what a column is called: its header, else its number."""
    shown = table.headers[place]
    return cut_short(shown) if shown else str(place + 1)


def _levels(
    table: Table,
    place: int,
    answers: Answers,
    language: str,
    read: PartiesRead,
    notes: dict[int, list[str]],
) -> list[JsonValue]:
    name = column_name(table, place, language)
    levels = read_levels(
        table.cells(place),
        table.fields[place],
        name,
        language,
        stated=table.scales.get(place),
        answer=answers.get(f"scale:{table.fields[place]}", ""),
        sure=table.sure,
        beside=[
            cell
            for other, one in enumerate(table.fields)
            if one in _LEVELS and other != place and other not in table.scales
            for cell in table.cells(other)
        ],
    )
    if levels.question:
        read.questions.append(levels.question)
    for number, note in enumerate(levels.notes):
        if note:
            of = "" if levels.scale in {"0-4", ""} else f" ({scale_label(language, levels.scale)})"
            notes[number].append(f"{name}: {note}{of}")
    _tell(table, place, levels.odd, text(language, N_("not on the scale")), language, read)
    return [*levels.values]


def _order_of_days(
    table: Table, place: int, answers: Answers, language: str, read: PartiesRead
) -> str:
    """Return what comes first in a column of days, and ask where the column does not say."""
    field, cells = table.fields[place], table.cells(place)
    if table.sure or FIELDS["stakeholders"][field].kind != "day":
        return DAY_FIRST
    order = answers.get(about(field), "") or order_in(cells, language)
    if not order:
        name = column_name(table, place, language)
        read.questions.append(which_order(field, name, cells, language))
    return order


def _cells(
    table: Table, place: int, answers: Answers, language: str, read: PartiesRead
) -> list[JsonValue]:
    order = _order_of_days(table, place, answers, language, read)
    values: list[JsonValue] = []
    odd: list[int] = []
    reason: InputError | None = None
    for number, cell in enumerate(table.cells(place)):
        try:
            given = with_day_first(cell, order)
            values.append(party_value(table.fields[place], given, language, ours=table.sure))
        except InputError as error:
            values.append(None)
            odd.append(number)
            reason = reason or error
    why = reason.text(language) if reason else ""
    column = FIELDS["stakeholders"][table.fields[place]]
    if column.kind in {"code", "yes"} and table.fields[place] != "sector":
        why = text(language, N_("none of the answers that there are here"))
    _tell(table, place, odd, why, language, read)
    return values


def _tell(
    table: Table, place: int, odd: list[int], why: str, language: str, read: PartiesRead
) -> None:
    """Tell what is not understood in a column: in one sentence, with an example."""
    if not odd:
        return
    example = cut_short(seen(text_in(table.rows[odd[0]][place])))
    read.left_out.append(
        LeftOut(
            text(language, N_("Column “{column}”"), column=column_name(table, place, language)),
            plural(
                language,
                N_("{count} answer is left open, “{example}” in row {row} ({why})"),
                N_("{count} answers are left open, such as “{example}” in row {row} ({why})"),
                len(odd),
                example=example,
                row=table.numbers[odd[0]],
                why=why,
            ),
            tuple(table.numbers[number] for number in odd),
        )
    )


def _columns_left_out(table: Table, language: str) -> list[LeftOut]:
    """Tell which columns do not count: about people, or without a place here."""
    told = []
    for place, one in enumerate(table.fields):
        filled = sum(not is_blank(cell) for cell in table.cells(place))
        if one or not filled or table.repeats(place) or place == beside_of(table):
            continue
        if place in table.people:
            why = text(language, N_("about people; those stay out"))
        else:
            why = text(language, N_("there is no place for this here"))
        name = column_name(table, place, language)
        told.append(LeftOut(text(language, N_("Column “{column}”"), column=name), why))
    return told


def _which_column(table: Table, language: str) -> Question:
    options = tuple(
        Option(str(place), column_name(table, place, language))
        for place in range(len(table.fields))
        if place not in table.people
    )
    options += (Option(NOTHING, text(language, N_("none of them"))),)
    return Question(
        "header", text(language, N_("Which column holds the names of the organisations?")), options
    )


def once_each(
    parties: Sequence[Party], language: str, *, merged: bool
) -> tuple[list[Party], list[LeftOut]]:
    """Return each party once; the rows in which it is there again are told, or merged.

    Args:
        parties: of all tables.
        language: of what is told.
        merged: whether what a later row says and the first does not is taken along.
    """
    kept: dict[str, Party] = {}
    told: list[LeftOut] = []
    for party in parties:
        key = folded(seen(party.name))
        first = kept.get(key)
        if first is None:
            kept[key] = party
            continue
        differing = {
            one: value
            for one, value in party.fields.items()
            if one != "name" and value != first.fields.get(one)
        }
        if merged:
            kept[key] = replace(first, fields={**party.fields, **first.fields})
        told.append(_double(first, party, differing, language, merged=merged))
    return [*kept.values()], told


def _double(
    first: Party, party: Party, differing: dict[str, Any], language: str, *, merged: bool
) -> LeftOut:
    sides = "; ".join(
        f"{text(language, FIELDS['stakeholders'][one].word)}: "
        f"{_short(_in_words(one, first.fields.get(one), language))} / "
        f"{_short(_in_words(one, value, language))}"
        for one, value in differing.items()
        if one in FIELDS["stakeholders"]
    )
    why = text(language, N_("there twice, rows {row} and {other}"), row=first.row, other=party.row)
    if merged:
        why = text(
            language, N_("rows {row} and {other} put together"), row=first.row, other=party.row
        )
    return LeftOut(cut_short(party.name), f"{why} ({sides})" if sides else why, (party.row,))


def _in_words(field: str, value: object, language: str) -> object:
    """Return an answer as it is shown: of a code its word."""
    column = FIELDS["stakeholders"][field]
    if column.kind != "code" or value not in WORDS.get(column.of, ()):
        return value
    return word(language, column.of, str(value))


def _short(value: object) -> str:
    if isinstance(value, list):
        return cut_short(", ".join(map(str, value)))
    return "–" if value is None else cut_short(str(value))
