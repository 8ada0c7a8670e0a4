"""The workbook to print has the steps of the guide, room to write, and a page for each lesson."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from docx import Document

from regiolab.course.lessons import lessons
from regiolab.course.tensions import tension_file
from regiolab.locale import WRITTEN_LANGUAGES as LANGUAGES
from regiolab.model.words import INFLUENCE_WORDS, INTEREST_WORDS, word
from tests.office import as_pdf, libreoffice_or_skip
from tools.course_texts.guide_page import read_guide_page
from tools.workbook import content
from tools.workbook.__main__ import write_documents
from tools.workbook.content import GUIDE, WorkbookError, lesson_pages
from tools.workbook.pages import field_report, workbook
from tools.workbook.wall import wall_sheet

if TYPE_CHECKING:
    from pathlib import Path


def written(sheet, folder: Path) -> Document:
    path = folder / "sheet.docx"
    sheet.save(path)
    return Document(path)


def said(document) -> str:
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_has_a_page_with_the_steps_of_the_guide(language, tmp_path):
    text = said(written(workbook(language), tmp_path))
    for lesson in lessons():
        page = read_guide_page(GUIDE / language / f"{lesson.stem}.md", language)
        assert f"{page.number}  {page.title}" in text
        for number, step in enumerate(page.steps, 1):
            assert f"{number}  {step}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_six_tensions_stand_there_with_both_poles_and_five_places(language, tmp_path):
    document = written(workbook(language), tmp_path)
    scan = next(table for table in document.tables if len(table.columns) == 9)
    rows = [[cell.text for cell in row.cells] for row in scan.rows[1:]]
    assert [(row[0], row[1], row[7]) for row in rows] == [
        (one.name.text(language), one.poles.one.text(language), one.poles.other.text(language))
        for one in tension_file().tensions
    ]
    assert all(row[2:7] == ["○"] * 5 and row[8] == "○" for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_grid_has_every_level_in_words_on_a3(language, tmp_path):
    document = written(workbook(language), tmp_path)
    last = document.sections[-1]
    assert (round(last.page_width.mm), round(last.page_height.mm)) == (420, 297)
    text = said(document)
    for level in INFLUENCE_WORDS:
        assert f" {level}\n{word(language, 'influence', level)}" in text
    for level in INTEREST_WORDS:
        assert f" {level}\n{word(language, 'interest', level)}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_field_report_asks_what_the_guide_asks(language, tmp_path):
    page = (GUIDE / language / "field_report.md").read_text(encoding="utf-8")
    asked = re.findall(r"^\| ([^|-][^|]*?) \|", page, re.MULTILINE)
    text = said(written(field_report(language), tmp_path))
    assert len(asked) > 20
    assert all(question in text for question in asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_for_the_wall_has_every_step_of_the_guide(language, tmp_path):
    page = (GUIDE / language / "server_gone.md").read_text(encoding="utf-8")
    steps = re.findall(r"^\d\. \*\*(.+?)\*\*", page, re.MULTILINE)
    text = said(written(wall_sheet(language), tmp_path))
    assert len(steps) == 8
    assert all(step.replace("*", "") in text for step in steps)


def test_on_paper_each_lesson_is_one_page(tmp_path):
    program = libreoffice_or_skip()
    documents = write_documents(tmp_path / "made")
    printed = dict(
        zip([path.stem for path in documents], as_pdf(program, documents, tmp_path), strict=True)
    )
    sheets, cards, grid = len(lessons()), 2, 1
    for name in ("werkboek", "workbook"):
        assert len(re.findall(rb"/Type\s*/Page\b", printed[name])) == sheets + cards + grid
    for name in ("aan-de-muur", "on-the-wall"):
        assert len(re.findall(rb"/Type\s*/Page\b", printed[name])) == 1


def test_a_lesson_with_another_number_of_steps_is_named(monkeypatch):
    lesson = {"number": "05", "notes": 0, "spaces": [{"lines": 1}]}
    monkeypatch.setattr(content, "_file", lambda: {"lessons": [lesson]})
    with pytest.raises(WorkbookError, match="lesson 05 has 4 steps in guide/nl and 1 spaces"):
        lesson_pages("nl")
    lesson["number"] = "77"
    with pytest.raises(WorkbookError, match=r"lesson 77 is in guide/workbook\.yaml alone"):
        lesson_pages("nl")


def test_a_lesson_without_spaces_of_its_own_has_lines_below_each_step(monkeypatch):
    monkeypatch.setattr(content, "_file", lambda: {"lessons": []})
    pages = lesson_pages("en")
    assert [page.guide.number for page in pages] == [one.number for one in lessons()]
    assert all(len(page.spaces) == len(page.guide.steps) for page in pages)
    assert all(space.lines for page in pages for space in page.spaces)


def test_a_lesson_without_a_page_in_the_guide_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(content, "GUIDE", tmp_path)
    monkeypatch.setattr(content, "_file", lambda: {"lessons": []})
    with pytest.raises(WorkbookError, match="lesson 00 has no page in guide/nl"):
        lesson_pages("nl")
