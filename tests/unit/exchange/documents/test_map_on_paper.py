"""The map in a Word document leaves little of the page before it white, and keeps its heading."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml.ns import qn

from regiolab.course.example import example_map
from regiolab.exchange import write_docx
from regiolab.exchange.documents.agenda_map_parts import map_picture
from regiolab.exchange.documents.document_blocks import Picture
from regiolab.locale import LANGUAGES
from regiolab.plenary import merge
from regiolab.plenary.report.joint_files import joint_file
from tests.office import TAGGED, as_pdf, libreoffice_or_skip
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda
from tests.unit.scenes.map.test_low_rows import in_one_corner, thirty

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from regiolab.model import Workspace

WORKS: dict[str, Callable[[str], Workspace]] = {
    "example": example_map,
    "agenda": filled_agenda,
    "corner": lambda _: in_one_corner(),
    "thirty": thirty,
}
MOST = {"example": 0.36, "agenda": 0.36, "corner": 0.35, "thirty": 0.41}
"""Of the page, that a map with heading and caption takes: so much can be left white before it.

With rows that are all alike each took 0.53, and thirty parties 0.45 on a map of 680 units wide."""

SMALLEST_LETTERS = 6.0
"""In points."""

HEADING_AND_CAPTION = 20.0
"""Millimetres."""


def pictures(path: Path) -> dict[str, tuple[int, int]]:
    """Return the width and height of every picture, by its caption."""
    found = {}
    paragraphs = docx.Document(str(path)).paragraphs
    for one, below in pairwise(paragraphs):
        for extent in one._p.iter(qn("wp:extent")):
            assert one.paragraph_format.line_spacing == 1.0, "Word makes it higher"
            found[below.text] = int(extent.get("cx")), int(extent.get("cy"))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WORKS)
def test_a_map_is_as_low_as_its_names_and_they_can_be_read(name, language, tmp_path):
    workspace = WORKS[name](language)
    write_docx(workspace, tmp_path / "a.docx", language=language)
    begins = {"nl": "Stakeholderkaart", "en": "Stakeholder map"}[language]
    (found,) = [
        size for said, size in pictures(tmp_path / "a.docx").items() if said.startswith(begins)
    ]
    width, height = (one / 36_000 for one in found)
    assert (height + HEADING_AND_CAPTION) / 297 <= MOST[name]
    part = map_picture(workspace, language, view="grid")
    (drawn,) = [one.page for one in part.blocks if isinstance(one, Picture)]
    assert 11 * width / drawn.width / 25.4 * 72 >= SMALLEST_LETTERS
    cut = [
        painted.shape["text"]
        for group in drawn.groups
        for painted in group.shapes
        if painted.shape["type"] == "text" and painted.shape["text"].endswith("…")
    ]
    assert len(cut) <= 3, "of thirty parties twelve were cut"


def test_the_joint_map_is_as_low(tmp_path):
    room = merge([filled_agenda("nl"), filled_agenda("nl")])
    (tmp_path / "a.docx").write_bytes(joint_file(room, "docx", "nl").content)
    ((_, height),) = [
        size
        for said, size in pictures(tmp_path / "a.docx").items()
        if said.startswith("De gezamenlijke kaart:")
    ]
    assert height / 36_000 < 0.3 * 297


def pushed_down(workspace: Workspace, lines: int, path: Path) -> Path:
    """Write the agenda with so many lines of words more above the map."""
    write_docx(workspace, path, language="nl")
    document = docx.Document(str(path))
    heading = next(one for one in document.paragraphs if one.text == "De kaart")
    for number in range(lines):
        heading.insert_paragraph_before(f"Regel {number} van de tekst.")
    document.save(str(path))
    return path


def pages_of_tags(pdf: bytes, *tags: str) -> list[int]:
    """Return on which page the last element of each kind stands, as LibreOffice tags it."""
    pages = [int(one) for one in re.findall(rb"(\d+) 0 obj\s*<</Type/Page/", pdf)]
    elements = re.findall(rb"<</Type/StructElem.*?endobj", pdf, re.DOTALL)
    found = []
    for tag in tags:
        of_kind = [one for one in elements if re.search(rb"/S/%s\b" % tag.encode(), one)]
        on = re.search(rb"/Pg (\d+) 0 R", of_kind[-1])
        assert on, tag
        found.append(pages.index(int(on[1])))
    return found


def test_heading_map_and_caption_stand_on_one_page_wherever_the_page_ends(tmp_path):
    program = libreoffice_or_skip()
    files = [
        pushed_down(make(), lines, tmp_path / f"{name}-{lines}.docx")
        for name, make, moments in (
            # LibreOffice guesses first that a page has 25 paragraphs
            ("corner", in_one_corner, (12, 13, 14, *range(40, 50))),
            ("thirty", thirty, (27, 28, 29)),
        )
        for lines in moments
    ]
    on = [
        pages_of_tags(pdf, "H1", "Figure", "caption")
        for pdf in as_pdf(program, files, tmp_path, TAGGED)
    ]
    apart = {file.stem: pages for file, pages in zip(files, on, strict=True) if len({*pages}) > 1}
    assert not apart
    assert len({pages[0] for pages in on}) > 1
