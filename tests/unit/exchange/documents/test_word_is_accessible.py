"""Every Word document passes LibreOffice's accessibility check, and its rules one by one.

The check itself runs where LibreOffice is there. Its rules
(`sw/source/core/access/AccessibilityCheck.cxx`) are held against the file of the agenda besides.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.oxml.ns import qn

from regiolab.exchange import write_docx
from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from regiolab.model.entities import Region
from regiolab.plenary import merge
from regiolab.plenary.report.joint_files import joint_file
from tests.accessibility import accessibility_issues
from tests.office import libreoffice_or_skip
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda
from tests.unit.exchange.group_work import filled_in
from tools.workbook.__main__ import write_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from docx.document import Document

LEAST_CONTRAST = 4.5
A_NUMBER_BY_HAND = re.compile(r"^(\d+|[a-zA-Z])[.)]\s")


def only_a_region(language: str) -> Workspace:
    work = Workspace.new("Onze regio", language)
    work.choose_region(Region(level="corop", code="CR14"))
    return work


def one_challenge(language: str) -> Workspace:
    work = only_a_region(language)
    work.add_challenge("Te weinig jongeren kiezen techniek", for_whom="jongeren van het vmbo")
    return work


def everything(_language: str) -> Workspace:
    return filled_in()


WORKS: list[Callable[[str], Workspace]] = [only_a_region, one_challenge, filled_agenda, everything]


@pytest.fixture(
    params=[
        (work, language, shareable)
        for work in WORKS
        for language in LANGUAGES
        for shareable in (True, False)
    ],
    ids=lambda one: f"{one[0].__name__}-{one[1]}-{'share' if one[2] else 'work'}",
)
def document(request: pytest.FixtureRequest, tmp_path: Path) -> Document:
    work, language, shareable = request.param
    path = tmp_path / "agenda.docx"
    write_docx(work(language), path, shareable, language=language)
    return docx.Document(str(path))


def paragraphs(document: Document) -> Iterator[Any]:
    """Return all paragraphs of the text, those in tables too."""
    yield from document.paragraphs
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs


def luminance(colour: str) -> float:
    def light(place: int) -> float:
        value = int(colour[place : place + 2], 16) / 255
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * light(0) + 0.7152 * light(2) + 0.0722 * light(4)


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_it_has_a_title_and_a_language(document: Document) -> None:
    assert document.core_properties.title
    assert document.core_properties.language
    defaults = document.styles.element.find(qn("w:docDefaults"))
    assert defaults.find(f".//{qn('w:lang')}").get(qn("w:val"))


def test_every_picture_says_what_is_in_it(document: Document) -> None:
    for one in document.element.body.iter(qn("wp:docPr")):
        assert (one.get("descr") or "").strip(), one.get("name")
    assert not list(document.element.body.iter(qn("wp:anchor"))), "nothing floats beside the text"


def test_headings_go_down_one_level_at_a_time(document: Document) -> None:
    levels = [
        int(one.style.name.split()[-1])
        for one in document.paragraphs
        if one.style.name.startswith("Heading")
    ]
    assert levels[:1] in ([], [1])
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels


def test_tables_are_simple_and_have_a_header(document: Document) -> None:
    for table in document.tables:
        assert not list(table._tbl.iter(qn("w:gridSpan"), qn("w:vMerge")))
        assert not [one for cell in table._cells for one in cell.tables]
        first = table.rows[0]._tr
        assert first.trPr is not None
        assert first.trPr.find(qn("w:tblHeader")) is not None


def test_lists_are_lists_and_space_is_no_empty_line(document: Document) -> None:
    found = list(document.paragraphs)
    for before, after in pairwise(found):
        empty = [
            not one.text.strip() and not list(one._p.iter(qn("w:drawing")))
            for one in (before, after)
        ]
        assert not all(empty), (before.text, after.text)
    by_hand = [
        (one.text, other.text)
        for one, other in pairwise(found)
        if A_NUMBER_BY_HAND.match(one.text) and A_NUMBER_BY_HAND.match(other.text)
    ]
    assert not by_hand
    assert not [one.text for one in found if "   " in one.text or "\t\t" in one.text]


def colour_of(style: Any) -> str | None:
    """Return the colour of the letters of a style, or of the one that it is based on."""
    while style is not None:
        if style.font.color is not None and style.font.color.rgb is not None:
            return str(style.font.color.rgb)
        style = style.base_style
    return None


def test_letters_can_be_told_from_what_is_behind_them(document: Document) -> None:
    for paragraph in paragraphs(document):
        cell = paragraph._p.getparent()
        shade = cell.find(f"{qn('w:tcPr')}/{qn('w:shd')}") if cell.tag == qn("w:tc") else None
        behind = shade.get(qn("w:fill")) if shade is not None else "FFFFFF"
        for run in paragraph.runs:
            colour = colour_of(run.style) or colour_of(paragraph.style) or "000000"
            assert contrast(colour, behind) >= LEAST_CONTRAST, (run.text, colour, behind)


def test_letters_have_the_look_of_a_style(document: Document) -> None:
    footers = [part._element for one in document.sections for part in (one.header, one.footer)]
    for body in (document.element.body, *footers):
        looks = {one.tag for look in body.iter(qn("w:rPr")) for one in look}
        assert looks <= {qn("w:rStyle"), qn("w:rtl")}


def test_a_link_says_where_it_leads(document: Document) -> None:
    for link in document.element.body.iter(qn("w:hyperlink")):
        words = "".join(one.text or "" for one in link.iter(qn("w:t")))
        assert words.strip()
        assert not words.startswith(("http://", "https://", "www.")), words


def every_document(folder: Path) -> list[Path]:
    """Write what we write as Word documents to a folder, of groups with little and with much."""
    made = []
    for work in WORKS:
        for language in LANGUAGES if work is filled_agenda else ("nl",):
            for shareable in (True, False):
                made.append(folder / f"{work.__name__}-{language}-{shareable}.docx")
                write_docx(work(language), made[-1], shareable, language=language)
    made.append(folder / "deal.docx")
    write_docx(filled_agenda(), made[-1], True, headings="regio_deal")
    room = merge([filled_agenda("nl"), everything("nl"), one_challenge("nl")])
    for language in LANGUAGES:
        made.append(folder / f"joint-{language}.docx")
        made[-1].write_bytes(joint_file(room, "docx", language, date(2026, 3, 12)).content)
    return [*made, *write_documents(folder)]


def test_libreoffice_finds_nothing_in_any_document(tmp_path: Path) -> None:
    program = libreoffice_or_skip()
    files = every_document(tmp_path)
    found = accessibility_issues(program, files, tmp_path)
    assert found == {one.name: [] for one in files}


def test_libreoffice_finds_what_is_wrong_in_a_document(tmp_path: Path) -> None:
    program = libreoffice_or_skip()
    document = docx.Document()
    document.add_paragraph("Een woord is ").add_run("vet").bold = True
    document.add_heading("Te diep", 3)
    document.save(str(tmp_path / "wrong.docx"))
    (told,) = accessibility_issues(program, [tmp_path / "wrong.docx"], tmp_path).values()
    assert "The text formatting conveys additional meaning." in told
    assert "Document title is not set" in told
