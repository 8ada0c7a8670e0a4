"""Word for who reads it with the ears: what LibreOffice's own check asks, and what its PDF says.

The check itself (Tools, Accessibility Check) shows a window and has no result that a program
without a screen can read; so its rules are looked at here, and the tags of the PDF/UA that
LibreOffice makes of the document.
"""

from __future__ import annotations

import io
import re
import subprocess
from datetime import date
from itertools import pairwise

import docx
import pytest
from docx.oxml.ns import qn

from regiolab.exchange.documents.docx_writing import docx_bytes
from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from tests.office import libreoffice_or_skip
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda

DAY = date(2026, 3, 12)
WHITE, SHADE = "FFFFFF", "E3ECF8"


def little(language: str) -> Workspace:
    workspace = Workspace.new("Regio", language)
    workspace.add_stakeholder("Gemeente Meerdijk", "government")
    workspace.add_challenge("Te weinig technici")
    return workspace


def middle(language: str) -> Workspace:
    workspace = little(language)
    (first,), (challenge,) = workspace.stakeholders, workspace.challenges
    school = workspace.add_stakeholder("ROC Meerdijk", "education", influence=3, interest=2)
    workspace.add_relation(first.id, school.id)
    workspace.add_action("Leerplekken", [challenge.id], school.id, first_step="bellen")
    return workspace


WORKS = {"little": little, "middle": middle, "full": filled_agenda}
EVERY = [(name, language, share) for name in WORKS for language in LANGUAGES for share in (0, 1)]


def document_of(name: str, language: str, share: int) -> docx.document.Document:
    content = docx_bytes(WORKS[name](language), language, shareable=bool(share), day=DAY)
    return docx.Document(io.BytesIO(content))


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("name", "language", "share"), EVERY)
def test_headings_go_down_one_level_at_a_time(name: str, language: str, share: int) -> None:
    styles = [one.style.name for one in document_of(name, language, share).paragraphs]
    levels = [int(one.split()[-1]) for one in styles if one.startswith("Heading")]
    assert styles[0] == "Title"
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize(("name", "language", "share"), EVERY)
def test_pictures_tables_and_the_document_say_what_they_are(
    name: str, language: str, share: int
) -> None:
    document = document_of(name, language, share)
    for shape in document.inline_shapes:
        about = shape._inline.docPr
        assert len(about.get("descr")) > 20
        assert about.get("descr") != about.get("title")
    for table in document.tables:
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        assert table._tbl.tr_lst[0].trPr.find(qn("w:tblHeader")) is not None
        assert not table._tbl.xpath(".//w:gridSpan | .//w:vMerge")  # no cell is two cells
        assert all(cell.text.strip() for cell in table.rows[0].cells)
    assert document.core_properties.title
    assert document.core_properties.language == {"nl": "nl-NL", "en": "en-GB"}[language]


@pytest.mark.parametrize(("name", "language", "share"), EVERY)
def test_every_colour_of_letters_can_be_read(name: str, language: str, share: int) -> None:
    document = document_of(name, language, share)
    colours = {
        found.get(qn("w:val"))
        for part in (document.element, document.styles.element)
        for found in part.iter(qn("w:color"))
    } - {"auto", None}
    used = {one for one in colours if not document.element.xpath(f".//w:bottom[@w:color='{one}']")}
    ours = used & {"5A6472", "1B2330", "1F5FA8"}
    assert ours
    assert all(contrast(one, WHITE) >= 4.5 and contrast(one, SHADE) >= 4.5 for one in ours)


@pytest.mark.parametrize(("name", "language", "share"), EVERY)
def test_no_room_is_made_with_empty_lines_or_spaces(name: str, language: str, share: int) -> None:
    document = document_of(name, language, share)
    texts = [one for one in document.paragraphs if not one._p.xpath(".//w:drawing")]
    assert all(one.text.strip() for one in texts)
    assert not [one.text for one in texts if re.search(r"   |\t\t", one.text)]


def test_the_pdf_that_libreoffice_makes_for_everybody_has_tags_title_and_heads(tmp_path) -> None:
    program = libreoffice_or_skip()
    file = tmp_path / "agenda.docx"
    file.write_bytes(docx_bytes(filled_agenda("nl"), "nl", day=DAY))
    ua = '{"PDFUACompliance":{"type":"boolean","value":"true"}}'
    subprocess.run(  # noqa: S603 - the program that was found, and our own file
        [
            program,
            f"-env:UserInstallation={(tmp_path / 'settings').as_uri()}",
            *("--headless", "--norestore", "--convert-to", f"pdf:writer_pdf_Export:{ua}"),
            *("--outdir", tmp_path, file),
        ],
        capture_output=True,
        timeout=300,
        check=True,
    )
    content = (tmp_path / "agenda.pdf").read_bytes()
    assert b"/MarkInfo<</Marked true>>" in content.replace(b"/Marked true ", b"/Marked true")
    assert b"/Lang(nl-NL)" in content
    assert b"/DisplayDocTitle true" in content
    assert b"pdfuaid:part" in content
    for tag in (b"/S/H1", b"/S/H2", b"/S/TH", b"/S/Figure"):
        assert tag in content, tag
    assert content.count(b"/Alt<") + content.count(b"/Alt(") >= content.count(b"/S/Figure")
