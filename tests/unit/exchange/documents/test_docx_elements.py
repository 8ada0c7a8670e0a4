"""Runs and rows of a table: the same file as python-docx writes, to the letter."""

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from lxml import etree

from regiolab.exchange.documents.docx_elements import Cell, Run, add_row, add_run, give_style

RUNS = (
    Run("Meer stageplaatsen"),
    Run(" begint en eindigt met ruimte ", "Strong"),
    Run("twee\nregels\ten een sprong\r"),
)


def written(element):
    return etree.tostring(element).decode()


@pytest.mark.parametrize("run", RUNS)
def test_a_run_is_as_python_docx_writes_it(run):
    document = Document()
    theirs = document.add_paragraph()
    theirs.add_run(run.words, run.style)
    ours = document.add_paragraph()
    add_run(ours._p, run)
    assert written(ours._p) == written(theirs._p)


def test_words_from_right_to_left_say_so_in_the_paragraph_and_in_the_run():
    paragraph = Document().add_paragraph()
    add_run(paragraph._p, Run("شركة"))
    assert paragraph._p.xpath("./w:pPr/w:bidi")
    assert paragraph._p.xpath("./w:r/w:rPr/w:rtl")


def test_a_row_is_as_python_docx_writes_it():
    document = Document()
    style = document.styles["Caption"].style_id
    theirs, ours = (document.add_table(0, 2) for _ in range(2))
    for table in (theirs, ours):
        for column, width in zip(table.columns, (Pt(100), Pt(60)), strict=True):
            column.width = width
    row = theirs.add_row()
    for cell, words in zip(row.cells, ("Partij", "12"), strict=True):
        cell.paragraphs[0].style = document.styles["Caption"]
        cell.paragraphs[0].add_run(words)
    row.cells[0].paragraphs[0].paragraph_format.keep_with_next = True
    row.cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    cells = (
        Cell(2000, Run("Partij"), with_next=True),
        Cell(1200, Run("12"), to_the_right=True),
    )
    add_row(ours._tbl, cells, style, header=False)
    (mine,), (other,) = ours._tbl.tr_lst, theirs._tbl.tr_lst
    mine.remove(mine.trPr)  # theirs may be cut by the end of a page
    assert written(mine) == written(other)


def test_a_header_comes_back_on_every_page_and_an_empty_cell_has_no_run():
    document = Document()
    table = document.add_table(0, 1)
    add_row(table._tbl, (Cell(2000, None, shade="E3ECF8"),), "Normal", header=True)
    (row,) = table._tbl.tr_lst
    assert row.xpath("./w:trPr/w:cantSplit")
    assert row.xpath("./w:trPr/w:tblHeader")
    assert row.xpath("./w:tc/w:tcPr/w:shd/@w:fill") == ["E3ECF8"]
    assert not row.xpath(".//w:r")


def test_a_style_is_that_of_the_paragraph():
    document = Document()
    paragraph = document.add_paragraph()
    give_style(paragraph._p, document.styles["Heading 1"].style_id)
    assert paragraph.style.name == "Heading 1"
