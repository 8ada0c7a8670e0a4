"""Where the table is in a grid, and what each of its columns holds."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.grid import MOST_COLUMNS, Grid, Holds, Table
from regiolab.exchange.reading.headers import HeaderRow, header, header_row
from regiolab.exchange.reading.layout import body_of
from regiolab.exchange.reading.levels import says_nothing, stated_in, token
from regiolab.exchange.reading.people_columns import are_named, columns_of_people, is_of_a_form
from regiolab.exchange.reading.relation_columns import (
    are_relations,
    is_our_sheet,
    our_fields,
    relation_fields,
)
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.reading.values import (
    FIELDS,
    is_sector,
)
from regiolab.exchange.tables.cells import Cell, is_word_of, text_in
from regiolab.exchange.tables.columns import PARTIES, RELATIONS
from regiolab.exchange.tables.graph import graph_name
from regiolab.locale import LANGUAGES, text
from regiolab.model.fields import is_blank
from regiolab.model.party_fields import ASKED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.exchange.reading.questions import Answers

_PART: Final[Mapping[Holds, str]] = {"stakeholders": "parties", "relations": "relations"}
_OURS_FROM: Final = 6
"""A table with so many headers exactly as we write them, an ID among them, is one of ours."""


def table_of(grid: Grid, place: int, answers: Answers, language: str) -> Table | None:
    """Return a grid as a table, `None` when there is nothing in it.

    Args:
        grid: the rows.
        place: its number among the tables of what was given.
        answers: what somebody chose for it: `header:0`, `holds:0`, `column:0.2`.
        language: of what is told about it.
    """
    filled = [
        (row, number)
        for row, number in zip(grid.rows, grid.numbers, strict=True)
        if not all(is_blank(cell) for cell in row)
    ]
    if not filled:
        return None
    rows, numbers = [row for row, _ in filled], [number for _, number in filled]
    top = _header(rows, answers.get(f"header:{place}", ""))
    after = top.after if top else 0
    texts = top.texts if top else ()
    width = max(min(max(map(len, rows[after:]), default=0), MOST_COLUMNS), len(texts), 1)
    even = [(*row[:width], *(None,) * (width - len(row))) for row in rows[after:]]
    headers = (*texts, *("",) * (width - len(texts)))
    body = body_of(even, numbers[after:], headers if top else (), language)
    columns = list(zip(*body.rows, strict=True)) if body.rows else [()] * width
    holds = _holds(answers.get(f"holds:{place}", ""), headers, columns)
    forms = is_of_a_form(headers)
    people = columns_of_people(headers, columns, holds, forms=forms)
    found = _fields(headers, columns, holds, people, forms=forms)
    fields = [
        _chosen(_answer(answers, place, number), field, holds) for number, field in enumerate(found)
    ]
    by_sheet = grid.name if is_sector(grid.name) else ""
    return Table(
        place,
        grid.name,
        holds,
        top is not None,
        tuple(headers),
        tuple(_once(fields, answers, place)),
        tuple(number for number in people if not fields[number]),
        _scales(headers),
        tuple(body.rows),
        tuple(body.numbers),
        tuple(one or by_sheet for one in body.sections),
        several=forms,
        sure=_is_ours(headers),
        left_out=(*grid.left_out, *body.left_out),
    )


def _holds(chosen: str, headers: Sequence[str], columns: Sequence[Sequence[Cell]]) -> Holds:
    if chosen:
        return "relations" if chosen == "relations" else "stakeholders"
    # Our own "Label" is no name, also when there is no relation yet to show it.
    is_of_relations = is_our_sheet(headers) or are_relations(headers, columns)
    return "relations" if is_of_relations else "stakeholders"


def _scales(headers: Sequence[str]) -> dict[int, tuple[int, int]]:
    """Return column -> the scale that its header says, the least first."""
    return {
        number: scale
        for number, one in enumerate(headers)
        if (named := header(one, "parties")) and (scale := stated_in(one) or named.scale)
    }


def _answer(answers: Answers, place: int, number: int) -> str:
    """Return what somebody chose for a column; `header` says in which one the names are."""
    names = "name" if answers.get("header") == str(number) else ""
    return answers.get(f"column:{place}.{number}", names)


def _chosen(answer: str, field: str, holds: Holds) -> str:
    if not answer:
        return field
    return answer if answer in FIELDS[holds] or answer == "id" else ""


def _once(fields: list[str], answers: Answers, place: int) -> list[str]:
    """Return fields of which none is there twice; what somebody chose stays."""
    asked = {number for number in range(len(fields)) if _answer(answers, place, number)}
    kept = {fields[number] for number in asked}
    result = []
    for number, field in enumerate(fields):
        result.append(field if number in asked or field not in kept else "")
        if number not in asked and field:
            kept.add(field)
    return result


def _header(rows: Sequence[Sequence[Cell]], answer: str) -> HeaderRow | None:
    if answer == "no":
        return None
    found = header_row(rows)
    if found is None and answer == "yes":
        texts = tuple(seen(text_in(cell)) for cell in rows[0])
        return HeaderRow(0, 1, texts)
    return found


def _is_ours(headers: Sequence[str]) -> bool:
    ours = {
        text(language, column.word)
        for table in (PARTIES, RELATIONS)
        for column in table.columns
        for language in LANGUAGES
    } | {column.kumu for column in PARTIES.columns if column.kumu}
    shown = {one for one in headers if one}
    for_programs = {graph_name(one) for one in ASKED if one.in_graph} | {"id", "Id", "Label"}
    if {"sector", "kind"} <= shown <= for_programs:
        return True
    known = sum(one in ours for one in shown)
    return known >= _OURS_FROM and any(one.casefold() == "id" for one in headers)


def _fields(
    headers: Sequence[str],
    columns: Sequence[Sequence[Cell]],
    holds: Holds,
    people: Sequence[int],
    *,
    forms: bool,
) -> list[str]:
    """Return the field of each column: by header, and else by what is in it."""
    fields = [""] * len(headers)
    named = [
        (found.sure, -place, place, found.field)
        for place, one in enumerate(headers)
        if place not in people and (found := header(one, _PART[holds]))
    ]
    if holds == "relations" and is_our_sheet(headers):
        return our_fields(headers)
    if holds == "relations":
        return relation_fields(fields, named, columns)
    for _, _, place, field in sorted(named, reverse=True):
        if field == "kind_or_sector":
            continue
        if field not in fields and not (forms and field == "id"):
            fields[place] = field
    _settle_levels(fields, columns)
    _settle_names(fields)
    _settle_kinds(fields, named, columns)
    if "name" not in fields and not are_named(headers, people):
        _find_names(fields, headers, columns, people, forms=forms)
    _find_by_words(fields, headers, columns, people)
    return fields


def _settle_levels(fields: list[str], columns: Sequence[Sequence[Cell]]) -> None:
    """Make of a column "Belang" in which nothing is a level what the party wants, in words."""
    for place, field in enumerate(fields):
        if field not in {"influence", "interest"}:
            continue
        filled = [cell for cell in columns[place] if not says_nothing(cell)]
        told = [cell for cell in filled if len(text_in(cell).split()) > 1]
        if told and all(token(cell, field).form == "odd" for cell in filled):
            free = ("wants", "note") if field == "interest" else ("note",)
            fields[place] = next((one for one in free if one not in fields), "")


def _settle_names(fields: list[str]) -> None:
    """A column of organisations holds the names where no column is named after parties."""
    if "name" not in fields and "organisation" in fields:
        fields[fields.index("organisation")] = "name"
    for place, field in enumerate(fields):
        if field == "organisation":
            fields[place] = ""


def _settle_kinds(
    fields: list[str],
    named: Sequence[tuple[int, int, int, str]],
    columns: Sequence[Sequence[Cell]],
) -> None:
    """Make of "Type" the sector or the kind of party: what is in it says which."""
    for _, _, place, field in sorted(named, reverse=True):
        if field != "kind_or_sector":
            continue
        shown = [text_in(cell) for cell in columns[place] if not is_blank(cell)]
        kinds = sum(is_word_of("stakeholder_kind", one) for one in shown)
        if kinds and 2 * kinds >= len(shown):
            settled = "kind"
        else:
            settled = "sector" if "sector" not in fields else "kind"
        if settled == "kind" and not kinds and shown:
            settled = ""
        if settled not in fields or not settled:
            fields[place] = settled


def _find_names(
    fields: list[str],
    headers: Sequence[str],
    columns: Sequence[Sequence[Cell]],
    people: Sequence[int],
    *,
    forms: bool,
) -> None:
    """Find the names: the first column with different texts, of those that say nothing else."""
    for place, column in enumerate(columns):
        if fields[place] or place in people or (header(headers[place], "people")):
            continue
        shown = [seen(text_in(cell)) for cell in column if not is_blank(cell)]
        texts = [one for one in shown if any(sign.isalpha() for sign in one)]
        if not texts or 2 * len(texts) < len(shown) or all(map(is_sector, texts)):
            continue
        if all(token(one, "influence").form not in {"odd"} for one in texts):
            continue
        different = len(Counter(texts)) > 0.5 * len(texts)
        if (different or forms) and max(map(len, texts)) < 400:
            fields[place] = "name"
            return


def _find_by_words(
    fields: list[str],
    headers: Sequence[str],
    columns: Sequence[Sequence[Cell]],
    people: Sequence[int],
) -> None:
    """Find columns without a known header of which every answer is a word that we know."""
    for place, column in enumerate(columns):
        if fields[place] or place in people or headers[place]:
            continue
        shown = [text_in(cell) for cell in column if not is_blank(cell) and not says_nothing(cell)]
        if not shown:
            continue
        if "sector" not in fields and all(map(is_sector, shown)):
            fields[place] = "sector"
        elif "scale" not in fields and all(is_word_of("scale", one) for one in shown):
            fields[place] = "scale"
