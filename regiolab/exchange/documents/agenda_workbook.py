"""Write the agenda as an Excel workbook: actions, brings and takes, indicators, checks.

It is made to read, sort and calculate with; `xlsx_writing` writes the file that reads back whole.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from regiolab.analysis.agenda.coverage import checks
from regiolab.analysis.agenda.steps import STEP_WORDS
from regiolab.analysis.findings.finding import severity_word
from regiolab.exchange.documents.agenda_document import byline, status
from regiolab.exchange.documents.agenda_group_rows import scan_rows, vote_rows
from regiolab.exchange.documents.agenda_summary import agenda_summary
from regiolab.exchange.sharing.files import write_whole
from regiolab.exchange.sharing.shareable import STAYS, shareable_version
from regiolab.exchange.sharing.work_title import agenda_title
from regiolab.exchange.tables.cells import day_cell, not_too_long
from regiolab.exchange.tables.xlsx_numbers import number_format
from regiolab.exchange.tables.xlsx_paper import lay_out
from regiolab.exchange.tables.xlsx_sheet import column_letter, fill_sheet
from regiolab.locale import N_, text
from regiolab.model.words import word
from regiolab.scenes.agenda.words import (
    decision_words,
    joining_names,
    lead_name,
    milestone_day,
    parties_by_id,
)

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment

    from regiolab.exchange.tables.cells import Cell
    from regiolab.exchange.tables.xlsx_numbers import Kind
    from regiolab.model import Workspace


@dataclass(frozen=True)
class _Column:
    header: str
    width: float
    kind: Kind | Literal["text"] = "text"


def write_workbook(
    workspace: Workspace,
    path: str | Path,
    shareable: bool = False,
    *,
    language: str | None = None,
) -> None:
    """Write the agenda as XLSX, with a sheet for each list.

    Args:
        workspace: whose agenda.
        path: the file; it is replaced whole.
        shareable: leave out what `exchange.shareable` leaves out, and the checks.
        language: of our words in it; by default the language of the workspace.

    Raises:
        InputError: the file cannot be written.
    """
    language = language or workspace.about.language
    write_whole({Path(path): workbook_bytes(workspace, language, shareable=shareable)})


def workbook_bytes(workspace: Workspace, language: str, *, shareable: bool = False) -> bytes:
    """Return the XLSX file as bytes, for a download; see `write_workbook`."""
    from openpyxl import Workbook

    shown = shareable_version(workspace) if shareable else workspace
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = "regiolab"
    book.properties.title = agenda_title(shown, language)
    book.properties.language = language
    _write(
        book,
        language,
        N_("In a minute"),
        _FRONT_COLUMNS,
        _front(shown, language, shareable=shareable),
    )
    _write(book, language, N_("Agenda"), _ACTION_COLUMNS, _actions(shown, language))
    if not shareable or "commitments" in STAYS:
        _write(
            book,
            language,
            N_("Brings and takes"),
            _COMMITMENT_COLUMNS,
            _commitments(shown, language),
        )
    if shown.milestones:
        _write(book, language, N_("Milestones"), _MILESTONE_COLUMNS, _milestones(shown, language))
    _write(book, language, N_("Indicators"), _INDICATOR_COLUMNS, _indicators(shown, language))
    if not shareable:
        votes, scanned = vote_rows(shown, language), scan_rows(shown, language)
        if votes:
            _write(book, language, N_("What comes first"), _VOTE_COLUMNS, votes)
        if scanned:
            _write(book, language, N_("Tension scan"), _SCAN_COLUMNS, scanned)
        _write(book, language, N_("Checks"), _CHECK_COLUMNS, _checks(shown, language))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


_FRONT_COLUMNS: Final = (_Column(N_("About"), 24), _Column(N_("In a minute"), 94))
_ACTION_COLUMNS: Final = (
    _Column(N_("No."), 6, "year"),
    _Column(N_("Action"), 27),
    _Column(N_("Challenges"), 20),
    _Column(N_("Lead"), 17),
    _Column(N_("Who joins"), 18),
    _Column(N_("First step"), 20),
    _Column(N_("Date of the first step"), 13, "day"),
    _Column(N_("Start"), 13, "day"),
    _Column(N_("End"), 13, "day"),
    _Column(N_("After"), 8),
    _Column(N_("Costs"), 15, "amount"),
    _Column(N_("Decision moments"), 23),
    _Column(N_("Note"), 12),
)
_COMMITMENT_COLUMNS: Final = (
    _Column(N_("Party"), 26),
    _Column(N_("Brings or takes"), 12),
    _Column(N_("What"), 36),
    _Column(N_("Amount in euros"), 16, "amount"),
    _Column(N_("Money or hours"), 12),
    _Column(N_("How firm"), 18),
    _Column(N_("On condition that"), 26),
    _Column(N_("For which action"), 34),
)
_MILESTONE_COLUMNS: Final = (
    _Column(N_("No."), 6, "year"),
    _Column(N_("Action"), 40),
    _Column(N_("Milestone"), 50),
    _Column(N_("By when"), 22),
    _Column(N_("Day"), 14, "day"),
    _Column(N_("Reached"), 12),
)
_INDICATOR_COLUMNS: Final = (
    _Column(N_("Indicator"), 34),
    _Column(N_("Kind"), 20),
    _Column(N_("Challenge"), 28),
    _Column(N_("Unit"), 14),
    _Column(N_("Baseline"), 14, "number"),
    _Column(N_("Year of the baseline"), 14, "year"),
    _Column(N_("Target"), 14, "number"),
    _Column(N_("Year of the target"), 14, "year"),
    _Column(N_("Source"), 28),
)
_VOTE_COLUMNS: Final = (
    _Column(N_("Vote on"), 14),
    _Column(N_("Place"), 8, "year"),
    _Column(N_("What"), 38),
    _Column(N_("Borda points"), 12, "number"),
    _Column(N_("Tie"), 20),
    _Column(N_("The orders with the fewest disputes"), 48),
    _Column(N_("How far you agree"), 38),
)
_SCAN_COLUMNS: Final = (
    _Column(N_("Tension"), 20),
    _Column(N_("Chosen"), 10),
    _Column(N_("Between two good things"), 28),
    _Column(N_("Where we are"), 13),
    _Column(N_("Where we want to be"), 13),
    _Column(N_("Strain"), 13),
    _Column(N_("Example"), 28),
    _Column(N_("Who is involved"), 22),
    _Column(N_("Note"), 20),
    _Column(N_("What everybody said alone"), 32),
)
_CHECK_COLUMNS: Final = (
    _Column(N_("How pressing"), 15),
    _Column(N_("Check"), 66),
    _Column(N_("Why it matters"), 66),
    _Column(N_("Step"), 18),
)


def _front(shown: Workspace, language: str, *, shareable: bool) -> list[list[Cell]]:
    """Return the rows of the front sheet: what it is, and the agenda in a minute."""
    summary = agenda_summary(shown, language)
    rows = [
        (N_("Title"), agenda_title(shown, language)),
        (N_("Of"), byline(shown, language, None)),
        (N_("Version"), status(language, shareable=shareable)),
        (N_("Our challenge"), summary.challenge),
        (N_("How we know"), summary.proof),
        *((N_("Action"), _told(one.action, one.words(language))) for one in summary.steps[:3]),
        *((N_("What we ask"), one.words()) for one in summary.asked[:3]),
    ]
    return [[text(language, label), words] for label, words in rows if words]


def _told(action: str, more: str) -> str:
    return f"{action}: {more}" if more else action


def _actions(shown: Workspace, language: str) -> list[list[Cell]]:
    parties = parties_by_id(shown)
    titles = {one.id: one.title for one in shown.challenges}
    numbers = {one.id: place for place, one in enumerate(shown.actions, start=1)}
    return [
        [
            numbers[one.id],
            one.title,
            "; ".join(titles[id_] for id_ in one.challenges if id_ in titles),
            lead_name(language, one, parties),
            "; ".join(joining_names(one, parties)),
            one.first_step,
            day_cell(one.first_step_date),
            day_cell(one.start),
            day_cell(one.end),
            ", ".join(str(numbers[id_]) for id_ in one.depends_on if id_ in numbers),
            sum(cost.amount for cost in one.costs) if one.costs else None,
            "; ".join(decision_words(language, moment) for moment in one.decision_moments),
            one.note,
        ]
        for one in shown.actions
    ]


def _commitments(shown: Workspace, language: str) -> list[list[Cell]]:
    parties = parties_by_id(shown)
    titles = {one.id: one.title for one in shown.actions}
    return [
        [
            parties[one.stakeholder].name,
            word(language, "commitment", one.direction),
            one.what,
            one.amount,
            word(language, "form", one.form) if one.form else None,
            word(language, "firmness", one.firmness) if one.firmness else None,
            one.condition,
            titles.get(one.action or ""),
        ]
        for one in shown.commitments
    ]


def _milestones(shown: Workspace, language: str) -> list[list[Cell]]:
    places = {one.id: (place, one.title) for place, one in enumerate(shown.actions, start=1)}
    return [
        [
            *places[one.action],
            one.title,
            milestone_day(language, one),
            day_cell(one.by),
            text(language, N_("yes")) if one.reached else text(language, N_("not yet")),
        ]
        for one in shown.milestones
    ]


def _indicators(shown: Workspace, language: str) -> list[list[Cell]]:
    titles = {one.id: one.title for one in shown.challenges}
    return [
        [
            one.title,
            word(language, "indicator_kind", one.kind),
            titles.get(one.challenge or ""),
            one.unit,
            one.baseline.value if one.baseline else None,
            one.baseline.year if one.baseline else None,
            one.target.value if one.target else None,
            one.target.year if one.target else None,
            one.source,
        ]
        for one in shown.indicators
    ]


def _checks(shown: Workspace, language: str) -> list[list[Cell]]:
    return [
        [
            severity_word(language, one.severity),
            one.text(language),
            one.why(language),
            text(language, STEP_WORDS[one.step]) if one.step else None,
        ]
        for one in checks(shown)
    ]


def _write(
    book: Workbook,
    language: str,
    title: str,
    columns: tuple[_Column, ...],
    rows: list[list[Cell]],
) -> None:
    sheet = book.create_sheet(text(language, title))
    fitting = [
        [not_too_long(cell) if isinstance(cell, str) else cell for cell in row] for row in rows
    ]
    fill_sheet(
        sheet,
        [text(language, column.header) for column in columns],
        [[cell if cell != "" else None for cell in row] for row in fitting],
    )
    for number, column in enumerate(columns, start=1):
        for cell in sheet[column_letter(number)]:
            cell.alignment = _placed(column)
            if column.kind != "text" and cell.row > 1:
                cell.number_format = number_format(language, column.kind, cell.value)
    lay_out(sheet, [column.width for column in columns])


def _placed(column: _Column) -> Alignment:
    """Return where the cells of a column stand: numbers right, with room before the next one."""
    from openpyxl.styles import Alignment

    right = column.kind in {"amount", "number"}
    return Alignment(
        horizontal="right" if right else "left", indent=int(right), vertical="top", wrap_text=True
    )
