"""Runs and rows of a table in Word, written as elements.

What python-docx offers for one looks through the elements around it at every step: a joint report
of thirty groups, with eight thousand cells, took twice as long by it. The file is the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.pictures.xml_text import xml_text
from regiolab.scenes.drawing.text_width import direction

if TYPE_CHECKING:
    from collections.abc import Iterable

_OWN_ELEMENTS: Final = {"\t": "w:tab", "\n": "w:br", "\r": "w:br"}
_PARTS: Final = re.compile(r"[\t\r\n]|[^\t\r\n]+")


@dataclass(frozen=True)
class Run:
    """Words in one look.

    Attributes:
        words: what stands there.
        style: id of a style for letters; `None` for that of the paragraph. Letters have no look
            besides: one that stands in the text alone is told to nobody who does not see it.
    """

    words: str
    style: str | None = None


@dataclass(frozen=True)
class Cell:
    """A cell of a table, with one paragraph.

    Attributes:
        width: in twentieths of a point.
        run: what stands in it; `None` for nothing.
        shade: colour behind the words; `None` for none.
        to_the_right: whether it is an amount.
        with_next: whether it stays on one page with the row below it.
    """

    width: int
    run: Run | None
    shade: str | None = None
    to_the_right: bool = False
    with_next: bool = False


def give_style(paragraph: Any, style: str) -> None:
    """Give the element of a new paragraph a style, by its id."""
    _add(_add(paragraph, "w:pPr"), "w:pStyle", val=style)


def add_run(paragraph: Any, run: Run) -> None:
    """Add words to an element of a paragraph; those of Arabic and Hebrew run from the right."""
    from_the_right = direction(run.words) == "rtl"
    if from_the_right:
        _add(paragraph.get_or_add_pPr(), "w:bidi")
    element = _add(paragraph, "w:r")
    if run.style or from_the_right:
        look = _add(element, "w:rPr")
        if run.style:
            _add(look, "w:rStyle", val=run.style)
        if from_the_right:
            _add(look, "w:rtl")
    for part in _PARTS.findall(xml_text(run.words)):
        if part in _OWN_ELEMENTS:
            _add(element, _OWN_ELEMENTS[part])
            continue
        text = _add(element, "w:t")
        text.text = part
        if part.strip() != part:
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def add_page_count(paragraph: Any, style: str) -> None:
    """Add the number of pages to an element of a paragraph, in a style that nobody sees or hears.

    LibreOffice lays out a paragraph with such a field once more when it knows the pages. Only then
    it always keeps a heading with a picture that does not fit below it.
    """
    field = _add(paragraph, "w:fldSimple", instr=" NUMPAGES ")
    _add(_add(_add(field, "w:r"), "w:rPr"), "w:rStyle", val=style)


def add_row(table: Any, cells: Iterable[Cell], style: str, *, header: bool) -> None:
    """Add a row to an element of a table; it stays on one page, and a header comes back on each.

    Args:
        table: the element.
        cells: one per column.
        style: id of the style of its paragraphs.
        header: whether it is the header.
    """
    row = _add(table, "w:tr")
    properties = _add(row, "w:trPr")
    _add(properties, "w:cantSplit")
    if header:
        _add(properties, "w:tblHeader")
    for cell in cells:
        column = _add(row, "w:tc")
        look = _add(column, "w:tcPr")
        _add(look, "w:tcW", type="dxa", w=str(cell.width))
        if cell.shade:
            _add(look, "w:shd", val="clear", color="auto", fill=cell.shade)
        paragraph = _add(column, "w:p")
        give_style(paragraph, style)
        place = paragraph.pPr
        if cell.with_next:
            _add(place, "w:keepNext")
        if cell.run:
            add_run(paragraph, cell.run)
        if cell.to_the_right:
            _add(place, "w:jc", val="right")


def _add(parent: Any, tag: str, **attributes: str) -> Any:
    names = {_in_full(f"w:{name}"): value for name, value in attributes.items()}
    element = parent.makeelement(_in_full(tag), names)
    parent.append(element)
    return element


@cache
def _in_full(tag: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(tag))
