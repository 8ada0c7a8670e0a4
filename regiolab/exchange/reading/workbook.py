"""Which sheets of a workbook hold a list, and what in them is hidden, merged or not computed."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from regiolab.exchange.reading.assembled import Read, preview_of
from regiolab.exchange.reading.columns_found import table_of
from regiolab.exchange.reading.commitments import commitments_of, is_of_commitments
from regiolab.exchange.reading.grid import Grid
from regiolab.exchange.reading.headers import header_row
from regiolab.exchange.reading.matrices import ABOUT, matrix_in
from regiolab.exchange.reading.municipalities import of_municipalities
from regiolab.exchange.reading.preview import Preview
from regiolab.exchange.reading.questions import Answers, LeftOut, Option, Question
from regiolab.exchange.reading.rules_files import plain, rules, seen
from regiolab.exchange.reading.tables_apart import apart
from regiolab.exchange.reading.work import preview_of_work
from regiolab.exchange.tables.cells import Cell, text_in
from regiolab.exchange.tables.columns import PARTIES, RELATIONS, TABLES
from regiolab.exchange.tables.table_finding import Sheet, table_as
from regiolab.exchange.tables.xlsx_layout import Layout, column_number
from regiolab.exchange.tables.xlsx_reading import (
    is_ours,
    layouts_of,
    sheets_in,
    workspace_in_sheets,
)
from regiolab.locale import N_, cut_short, listed, plural, text
from regiolab.model import InputError
from regiolab.model.fields import is_blank
from regiolab.model.long_work import stretch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ALL: Final = "all"
"""The answer that takes every sheet with a list."""

_CELLS_TAKE: Final = 0.85
"""So much of the way is behind when the cells were read; then follows what is hidden."""

_ENOUGH: Final = 300
_IGNORED: Final = "(ignore)"
_TOLD: Final = 5


class Opened(NamedTuple):
    """The sheets of a workbook, and what each hides and merges, by its name."""

    sheets: Sequence[Sheet]
    layouts: Mapping[str, Layout]


def opened(content: bytes) -> Opened | InputError:
    """Return the sheets of a workbook, or why they cannot be read.

    Raises:
        InputError: there is more of it than is read.
    """
    try:
        with stretch(0, _CELLS_TAKE):
            sheets = sheets_in(content)
        with stretch(_CELLS_TAKE, 1):
            return Opened(sheets, layouts_of(content))
    except InputError as error:
        if "{rows}" in error.message:
            raise
        return error


def look_at_workbook(
    book: Opened | InputError, name: str, answers: Answers, language: str
) -> Preview:
    """Return what is in a workbook; args and errors as for `look.look_at`."""
    try:
        if isinstance(book, InputError):
            raise book
        sheets, layouts = book
        if is_ours(sheets):
            title = name.rpartition(".")[0] or name
            return preview_of_work(workspace_in_sheets(sheets, title, language=language), language)
    except InputError as error:
        if "{rows}" in error.message:
            raise
        told = LeftOut(text(language, N_("This Excel file")), error.text(language))
        return Preview("not_ours", language, left_out=(told,))
    left_out = [
        LeftOut(_called(sheet, language), text(language, N_("a hidden sheet")))
        for sheet in sheets
        if sheet.is_hidden and sheet.rows
    ]
    grids = [
        _grid(sheet, layouts.get(sheet.name, Layout()), language)
        for sheet in sheets
        if not sheet.is_hidden and sheet.rows
    ]
    return _of_grids(grids, left_out, answers, language)


def _called(sheet: Sheet | Grid, language: str) -> str:
    return text(language, N_("Sheet “{name}”"), name=sheet.name)


def _of_grids(
    grids: list[Grid], left_out: list[LeftOut], answers: Answers, language: str
) -> Preview:
    pledges = [one for one in grids if is_of_commitments(Sheet(one.name, one.rows))]
    free = [one for one in grids if one not in pledges and not _is_another_table(one)]
    if len(free) == 1 and (read := _of_one(free[0], answers, language)):
        return preview_of(read.beside(left_out), answers, language)
    lists = [one for one in free if _is_list(one)] or [one for one in free if not _is_cover(one)]
    questions: list[Question] = []
    chosen = _chosen(lists or free, answers, language, questions)
    nothing = text(language, N_("no list of parties or relations"))
    passed = text(language, N_("not chosen"))
    left_out += [
        LeftOut(_called(one, language), passed if one in lists else nothing)
        for one in grids
        if one not in chosen and one not in pledges
    ]
    promised = commitments_of(pledges, answers, language)
    return preview_of(
        Read(
            "table",
            tuple(part for one in chosen for part in apart(one)),
            questions=(*questions, *promised.questions),
            left_out=(*left_out, *promised.left_out),
            commitments=tuple(promised.commitments),
        ),
        answers,
        language,
    )


def _of_one(grid: Grid, answers: Answers, language: str) -> Read | None:
    """Return a matrix of relations or a list of municipalities; `None` for another sheet."""
    if found := matrix_in(grid.rows, answers.get(ABOUT, "")):
        return Read(
            "network",
            (found.network.parties, found.network.ties),
            questions=found.questions(answers, language),
            left_out=found.left_out(language),
        )
    return of_municipalities(grid, answers, language)


def _is_list(grid: Grid) -> bool:
    """Say whether a sheet has a header with parties or with both ends of relations."""
    if _IGNORED in grid.name or header_row(grid.rows) is None:
        return False
    table = table_of(_top(grid), 0, {}, "en")
    if table is None or (_is_cover(grid) and len(table.rows) < 2):
        return False
    needs = {"name"} if table.holds == "stakeholders" else {"source", "target"}
    return needs <= set(table.fields)


def _top(grid: Grid) -> Grid:
    """Return the rows that are enough to tell what a sheet holds."""
    return replace(grid, rows=grid.rows[:_ENOUGH], numbers=grid.numbers[:_ENOUGH])


def _is_another_table(grid: Grid) -> bool:
    """Say whether a sheet is one of actions, challenges and the like, by its name and header."""
    bare = plain(grid.name.removesuffix(_IGNORED))
    return any(
        bare in {plain(name) for name in (*table.also, table.sheet)}
        and table_as(Sheet("", grid.rows), table) is not None
        for table in TABLES
        if table not in (PARTIES, RELATIONS)
    )


@cache
def _cover_names() -> frozenset[str]:
    return frozenset(plain(name) for name in rules("layout")["covers"])


def _is_cover(grid: Grid) -> bool:
    return plain(grid.name) in _cover_names() or _IGNORED in grid.name


def _chosen(
    lists: list[Grid], answers: Answers, language: str, questions: list[Question]
) -> list[Grid]:
    """Return the sheets that are read; of several with parties somebody says which."""
    parties = [
        one
        for one in lists
        if (table := table_of(_top(one), 0, {}, "en")) is None or table.holds == "stakeholders"
    ]
    if len(parties) < 2:
        return lists
    answer = answers.get("sheet", "")
    wanted = {plain(part) for part in answer.split("|")} if answer else set()
    if answer and answer != ALL:
        return [one for one in lists if plain(one.name) in wanted or one not in parties]
    if not answer:
        together = listed(language, [one.name for one in parties], _TOLD)
        options = (
            Option(ALL, text(language, N_("all of them: {names}"), names=together)),
            *(
                Option(one.name, text(language, N_("only {name}"), name=one.name))
                for one in parties
            ),
        )
        asked = text(language, N_("Several sheets hold parties. Which do you take?"))
        questions.append(Question("sheet", asked, options, ALL))
    return lists


def _grid(sheet: Sheet, layout: Layout, language: str) -> Grid:
    """Return a sheet without what is hidden, with merged cells filled down; all of it is told."""
    rows = [[*row] for row in sheet.rows]
    _fill_down(rows, layout)
    left_out = [
        *_hidden_rows(rows, layout, language),
        *_hidden_columns(sheet, rows, layout, language),
        *_not_computed(sheet, layout, language),
    ]
    kept = [
        (
            number,
            tuple(None if place in layout.columns else cell for place, cell in enumerate(row, 1)),
        )
        for number, row in enumerate(rows, start=1)
        if number not in layout.rows
    ]
    return Grid(
        sheet.name,
        tuple(row for _, row in kept),
        tuple(number for number, _ in kept),
        tuple(left_out),
    )


def _fill_down(rows: list[list[Cell]], layout: Layout) -> None:
    """Put what stands in a merged cell in each row that it covers."""
    for first_row, column, last_row, _ in layout.merged:
        if first_row > len(rows) or column > len(rows[first_row - 1]):
            continue
        value = rows[first_row - 1][column - 1]
        for row in rows[first_row:last_row]:
            row.extend([None] * (column - len(row)))
            row[column - 1] = value


def _hidden_rows(rows: Sequence[Sequence[Cell]], layout: Layout, language: str) -> list[LeftOut]:
    hidden = [
        number
        for number in sorted(layout.rows)
        if number <= len(rows) and not all(map(is_blank, rows[number - 1]))
    ]
    if not hidden:
        return []
    firsts = [
        next(seen(text_in(cell)) for cell in rows[number - 1] if not is_blank(cell))
        for number in hidden
    ]
    what = plural(language, N_("{count} hidden row"), N_("{count} hidden rows"), len(hidden))
    return [LeftOut(what, listed(language, [*map(cut_short, firsts)], _TOLD), tuple(hidden))]


def _hidden_columns(
    sheet: Sheet, rows: Sequence[Sequence[Cell]], layout: Layout, language: str
) -> list[LeftOut]:
    names = []
    for number in sorted(layout.columns):
        cells = [row[number - 1] for row in rows if number <= len(row)]
        filled = [seen(text_in(cell)) for cell in cells if not is_blank(cell)]
        names += [cut_short(filled[0])] if filled else []
    if not names:
        return []
    what = plural(language, N_("{count} hidden column"), N_("{count} hidden columns"), len(names))
    return [LeftOut(what, listed(language, names, _TOLD))]


def _not_computed(sheet: Sheet, layout: Layout, language: str) -> list[LeftOut]:
    cells = [one for one in layout.without_result if _is_in(one, sheet)]
    if not cells:
        return []
    what = plural(
        language,
        N_("{count} formula without a result"),
        N_("{count} formulas without a result"),
        len(cells),
    )
    why = text(
        language,
        N_("{cells}. Open the file in Excel or LibreOffice, save it there, and choose it again"),
        cells=listed(language, cells, _TOLD),
    )
    rows = tuple(dict.fromkeys(int("".join(filter(str.isdigit, one)) or 0) for one in cells))
    return [LeftOut(what, why, rows)]


def _is_in(cell: str, sheet: Sheet) -> bool:
    letters = "".join(filter(str.isalpha, cell))
    return bool(letters) and 0 < column_number(letters) <= 200 and sheet.name is not None
