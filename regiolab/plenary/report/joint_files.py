"""The files that a room takes home, as bytes: Word, Excel, slides, joint map, decisions."""

from __future__ import annotations

import io
from datetime import datetime
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, Literal

from regiolab.analysis.findings.amounts import Euros
from regiolab.exchange.documents.document_blocks import Words
from regiolab.exchange.documents.docx_heads import add_running_heads
from regiolab.exchange.documents.docx_paper import Paper
from regiolab.exchange.documents.docx_properties import set_properties
from regiolab.exchange.documents.docx_template import new_document, set_language
from regiolab.exchange.formats.downloads import Download
from regiolab.exchange.tables.xlsx_numbers import number_format
from regiolab.exchange.tables.xlsx_paper import lay_out
from regiolab.exchange.tables.xlsx_sheet import fill_sheet
from regiolab.locale import N_, full_date, text
from regiolab.model.long_work import stretch
from regiolab.plenary.comparing.result import NOTHING, told
from regiolab.plenary.comparing.results import results
from regiolab.plenary.report.joint_document import joint_parts
from regiolab.plenary.report.joint_slides import slides_html

if TYPE_CHECKING:
    from datetime import date

    from openpyxl.worksheet.worksheet import Worksheet

    from regiolab.analysis.findings.sentence import Value
    from regiolab.exchange.tables.cells import Cell
    from regiolab.plenary.comparing.result import Result
    from regiolab.plenary.merging.merged import Merged

JointFile = Literal["docx", "xlsx", "slides", "work", "ledger"]

_DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_WITHOUT_PAPER: Final = 0.3
"""So much of the way of a document is behind when all that stands in it is known."""

_LONGEST_CELL: Final = 30_000
_LONGEST_SHEET_NAME: Final = 31
_NARROWEST, _WIDEST = 12, 48
"""Columns of a sheet, in letters."""


def joint_file(
    merged: Merged,
    kind: JointFile,
    language: str = "nl",
    day: date | None = None,
    votes: tuple[Result, ...] = (),
) -> Download:
    """Return one of the files that a room takes home.

    Args:
        merged: what the groups made.
        kind: `docx` (the joint report), `xlsx` (every table in it), `slides` (one HTML file),
            `work` (the joint map, that opens like the work of a group) or `ledger` (the decisions).
        language: of the words in it and of its name.
        day: in its name and under titles, by default today.
        votes: what the room put first (`comparing/room_votes.py`).
    """
    day = day or datetime.now().astimezone().date()
    name, ending, media_type = _KINDS[kind]
    stem = f"{text(language, name)}-{day.isoformat()}"
    return Download(f"{stem}.{ending}", media_type, _content(merged, kind, language, day, votes))


_KINDS: Final[dict[JointFile, tuple[str, str, str]]] = {
    "docx": (N_("joint-report"), "docx", _DOCX),
    "xlsx": (N_("joint-tables"), "xlsx", _XLSX),
    "slides": (N_("joint-slides"), "html", "text/html"),
    "work": (N_("joint-map"), "json", "application/json"),
    "ledger": (N_("decisions"), "json", "application/json"),
}
"""What each file is called, how its name ends, and its media type."""


def _content(
    merged: Merged, kind: JointFile, language: str, day: date, votes: tuple[Result, ...]
) -> bytes:
    match kind:
        case "docx":
            return joint_docx(merged, language, day, votes)
        case "xlsx":
            return joint_xlsx(merged, language, votes)
        case "slides":
            return slides_html(merged, language, day, votes).encode()
        case "work":
            return merged.workspace.to_json().encode()
        case "ledger":
            return merged.ledger.to_json().encode()


def joint_docx(merged: Merged, language: str, day: date, votes: tuple[Result, ...] = ()) -> bytes:
    """Return the joint report as a Word document: a short summary first, each group as an annex."""
    document = new_document(None)
    set_language(document, language)
    title = text(language, N_("Joint report"))
    challenge = merged.workspace.about.challenge
    set_properties(document, title, day, subject=challenge or "")
    written_on = full_date(language, day)
    add_running_heads(document, title, written_on, language)
    paper = Paper(document)
    paper.cover(title, written_on)
    if challenge:
        paper.block(Words(challenge))
    with stretch(0, _WITHOUT_PAPER):
        parts = joint_parts(merged, language, day, votes)
    with stretch(_WITHOUT_PAPER, 1):
        paper.parts(parts)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def joint_xlsx(merged: Merged, language: str, votes: tuple[Result, ...] = ()) -> bytes:
    """Return every table of the joint report on a sheet of its own; who said what stands last."""
    from openpyxl import Workbook

    book = Workbook()
    if book.active is not None:
        book.remove(book.active)
    names = {group.key: group.name for group in merged.groups}
    for number, result in enumerate((*results(merged), *votes), start=1):
        title = "".join(sign for sign in text(language, result.title) if sign not in "[]:*?/\\")
        sheet = book.create_sheet(f"{number} {title}"[:_LONGEST_SHEET_NAME])
        headers = [text(language, column) for column in result.columns]
        if result.rows:
            headers += [*_answers(result, language), text(language, N_("Who says what"))]
        else:
            headers = [text(language, N_("What it shows"))]
        rows = _rows(result, names, language)
        fill_sheet(sheet, headers, rows)
        _show_amounts(sheet, result, language)
        lay_out(sheet, _widths(headers, rows))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _show_amounts(sheet: Worksheet, result: Result, language: str) -> None:
    """Show amounts of money as such; a spreadsheet can add them up."""
    for number, row in enumerate(result.rows, start=2):
        for column, value in enumerate(row.cells, start=1):
            if isinstance(value, Euros):
                shown = number_format(language, "amount", value.amount)
                sheet.cell(number, column).number_format = shown


def _cell(value: Value, language: str) -> Cell:
    """Return what stands in a cell; a dash, which says that there is nothing, stays out."""
    if isinstance(value, Euros):
        return value.amount
    if isinstance(value, int):
        return value
    return None if value == NOTHING else told(language, value)[:_LONGEST_CELL]


def _widths(headers: list[str], rows: list[list[Cell]]) -> list[float]:
    """Return how wide each column is, in letters: as its words ask, and no wider than is read."""
    found: list[float] = []
    for header, *cells in zip_longest(headers, *rows):
        words = [
            one if isinstance(one, str) else f"€ {one:,.2f}" for one in cells if one is not None
        ]
        longest = max(map(len, (*str(header).split(), *words)))
        found.append(min(max(_NARROWEST, longest + 3), _WIDEST))
    return found


def _answers(result: Result, language: str) -> list[str]:
    """Return the heads of the columns that count who gave which answer, end to end."""
    answers = max(len(row.dots) for row in result.rows)
    heads = [
        text(language, N_("answer {place} of {answers}"), place=place, answers=answers)
        for place in range(1, answers + 1)
    ]
    if heads and result.ends:
        for place, end in zip((0, -1), result.ends, strict=True):
            heads[place] = f"{heads[place]}: {told(language, end)}"
    return heads


def _rows(result: Result, names: dict[str, str], language: str) -> list[list[Cell]]:
    if not result.rows:
        return [[one.text(language)] for one in result.sentences]
    found: list[list[Cell]] = []
    for row in result.rows:
        who = "; ".join(
            f"{told(language, answer)}: {', '.join(names[key] for key in keys)}"
            for answer, keys in row.who
            if keys
        )
        found.append([*(_cell(one, language) for one in row.cells), *row.dots, who[:_LONGEST_CELL]])
    return found
