"""The files that a room takes home, as bytes: Word, Excel, slides, joint map, decisions."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

from regiolab.exchange.documents.document_blocks import Words
from regiolab.exchange.documents.docx_heads import add_running_heads
from regiolab.exchange.documents.docx_paper import Paper
from regiolab.exchange.documents.docx_properties import set_properties
from regiolab.exchange.documents.docx_template import new_document, set_language
from regiolab.exchange.formats.downloads import Download
from regiolab.exchange.tables.xlsx_sheet import column_letter, fill_sheet
from regiolab.locale import N_, full_date, text
from regiolab.model.long_work import stretch
from regiolab.plenary.comparing.result import told
from regiolab.plenary.comparing.results import results
from regiolab.plenary.report.joint_document import joint_parts
from regiolab.plenary.report.joint_slides import slides_html

if TYPE_CHECKING:
    from datetime import date

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
_WIDTH: Final = 28


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
        fill_sheet(sheet, headers, _rows(result, names, language))
        for column in range(1, len(headers) + 1):
            sheet.column_dimensions[column_letter(column)].width = _WIDTH
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


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
        cells: list[Cell] = [
            cell if isinstance(cell, int) else told(language, cell)[:_LONGEST_CELL]
            for cell in row.cells
        ]
        found.append([*cells, *row.dots, who[:_LONGEST_CELL]])
    return found
