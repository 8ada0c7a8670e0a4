"""The pages of the workbook, and the field report."""

from __future__ import annotations

import re

from regiolab.course.tensions import tension_file
from regiolab.locale import text
from regiolab.model.codes import LEVELS
from regiolab.model.words import QUADRANT_WORDS, quadrant, word
from tools.course_texts.prose import prose
from tools.workbook.content import GUIDE, LessonPage, Space, lesson_pages, words
from tools.workbook.sheet import A3, Sheet

_PLACES = 5
_GRID_COLUMN = 1.0
_GRID_FIRST = 0.55
_GRID_ROW = 37.0
_TRAY_ROW = 26.0


def workbook(language: str) -> Sheet:
    """Return the workbook: a page per lesson, action cards, and the grid on A3."""
    own = words(language)
    sheet = Sheet(language, own["title"])
    sheet.footer(f"regiolab · {own['title'].lower()} · CC BY 4.0")
    for number, page in enumerate(lesson_pages(language)):
        if number:
            sheet.new_page()
        _lesson(sheet, page, language, own, first=not number)
    for _ in range(2):
        sheet.new_page()
        _action_card(sheet, own)
    sheet.new_page(A3, lying=True)
    _grid(sheet, language, own)
    return sheet


def field_report(language: str) -> Sheet:
    """Return the field report of the guide as a form."""
    source = (GUIDE / language / "field_report.md").read_text(encoding="utf-8")
    heading, *sections = re.split(r"^## +", source, flags=re.MULTILINE)
    title, _, intro = heading.removeprefix("# ").partition("\n")
    sheet = Sheet(language, title)
    sheet.heading(title)
    sheet.words(prose(intro), soft=True, after=8)
    for section in sections:
        name, _, body = section.partition("\n")
        rows = [
            [cell.strip() for cell in line.strip("|").split("|")]
            for line in body.strip().splitlines()
            if not re.fullmatch(r"[|\-]+", line)
        ]
        sheet.heading(name, 2)
        wide = (2, 3) if len(rows[0]) == 2 else (3, 1.3, 1.3, 4)
        sheet.table(rows[0], rows[1:], wide, height=11)
    return sheet


def _lesson(
    sheet: Sheet, page: LessonPage, language: str, own: dict[str, str], *, first: bool
) -> None:
    if first:
        sheet.heading(own["title"], 0)
        sheet.words(own["subtitle"], bold=True)
        sheet.words(own["how"], soft=True, after=6)
        sheet.table([own["group"], own["region"], own["date"]], [["", "", ""]], (2, 2, 1))
    sheet.heading(f"{page.guide.number}  {page.guide.title}")
    sheet.words(prose(page.guide.aim), soft=True, after=2)
    for number, (step, space) in enumerate(zip(page.guide.steps, page.spaces, strict=True), 1):
        sheet.step(number, prose(step))
        _space(sheet, space, language, own)
    if page.notes:
        sheet.lines(own["notes"], page.notes)


def _space(sheet: Sheet, space: Space, language: str, own: dict[str, str]) -> None:
    if space.ticks:
        sheet.ticks(space.ticks)
    if space.lines or space.ask:
        sheet.lines(space.ask, space.lines)
    if space.scan:
        _scan(sheet, language, own)
    if space.columns:
        rest = ["☐" if space.boxes else ""] * (len(space.columns) - 1)
        rows = [[first, *rest] for first in space.first or ("",) * space.rows]
        sheet.table(space.columns, rows, space.wide)


def _scan(sheet: Sheet, language: str, own: dict[str, str]) -> None:
    rows = [
        [
            one.name.text(language),
            one.poles.one.text(language),
            *("○" for _ in range(_PLACES)),
            one.poles.other.text(language),
            "○",
        ]
        for one in tension_file().tensions
    ]
    sheet.table(
        ["", "", *("" for _ in range(_PLACES)), "", word(language, "influence", None)],
        rows,
        (2.6, 3, *(0.6,) * _PLACES, 3, 1.3),
        height=12,
    )
    sheet.words(own["reading"], soft=True)


def _action_card(sheet: Sheet, own: dict[str, str]) -> None:
    for second in (False, True):
        if second:
            sheet.cut_here()
        sheet.heading(own["card"], 2)
        sheet.lines(own["action"], 2)
        sheet.table([own["lead"], own["joins"]], [["", ""]], (1, 1))
        sheet.lines(own["first_step"], 1)
        sheet.table(
            [own["party"], own["brings"], own["takes"], own["keeps"]], [[""] * 4] * 2, (1, 1, 1, 1)
        )
        sheet.lines(own["decides"], 1)
        sheet.words(own["firmness"], after=10)


def _grid(sheet: Sheet, language: str, own: dict[str, str]) -> None:
    sheet.heading(own["grid"])
    sheet.words(own["grid_how"], soft=True)
    sheet.lines(own["challenge"], 1)
    corners = {
        (LEVELS[0], LEVELS[-1]): "listen_well",
        (LEVELS[-1], LEVELS[-1]): "work_together",
        (LEVELS[0], LEVELS[0]): "keep_informed",
        (LEVELS[-1], LEVELS[0]): "bring_in",
    }
    rows, shaded = [], []
    for affected in reversed(LEVELS):
        label = f"{own['affected']} {affected}\n{word(language, 'interest', affected)}"
        cells = [
            text(language, QUADRANT_WORDS[corners[influence, affected]])
            if (influence, affected) in corners
            else ""
            for influence in LEVELS
        ]
        rows.append([label, *cells])
        shaded.append(
            [False, *(quadrant(influence, affected) == "work_together" for influence in LEVELS)]
        )
    rows.append(
        [
            "",
            *(
                f"{own['influence']} {level}\n{word(language, 'influence', level)}"
                for level in LEVELS
            ),
        ]
    )
    shaded.append([False] * (len(LEVELS) + 1))
    sheet.cells(
        rows,
        (_GRID_FIRST, *(_GRID_COLUMN,) * len(LEVELS)),
        (*(_GRID_ROW,) * len(LEVELS), 14),
        shaded,
        description=own["grid"],
    )
    sheet.cells(
        [[own["not_placed"]]], (1,), (_TRAY_ROW,), ((False,),), description=own["not_placed"]
    )
