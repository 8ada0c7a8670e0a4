"""What the parts of a document look like in Word: headings, tables, pictures, lists."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.documents.column_widths import with_room_for_words
from regiolab.exchange.documents.document_blocks import Picture, Points, Table, Words
from regiolab.exchange.documents.docx_elements import (
    Cell,
    Run,
    add_page_count,
    add_row,
    add_run,
    give_style,
)
from regiolab.exchange.documents.docx_styles import (
    SMALL,
    SOFT_TEXT,
    STRONG,
    TABLE_HEAD,
    TABLE_TEXT,
    UNSEEN,
    style_of,
)
from regiolab.exchange.documents.numbered_sources import SOURCES
from regiolab.exchange.pictures.png import png_bytes
from regiolab.exchange.pictures.xml_text import xml_text
from regiolab.model.long_work import stretch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from regiolab.exchange.documents.document_blocks import Block, Part

_DEEPEST: Final = 9
"""Word knows no deeper headings."""

_SHORT_TABLE: Final = 6
"""A table of so many rows stays on one page."""

_LINE: Final = "B3BBC6"
_ACCENT: Final = "1F5FA8"
_SHADE: Final = "E3ECF8"
_BELOW_TABLE: Final = 8.0
"""Room above what stands below a table; an empty line is read aloud as "blank"."""

_LINES_OF_A_PICTURE: Final = 100
"""A picture takes as long as so many lines."""

_TALLEST_PICTURE: Final = 0.38
"""Of the height of the page: heading and caption stay with the picture."""


class Paper:
    """A Word document that grows from top to bottom."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._styles: dict[str, str] = {}
        self._below_table = False
        self._done = self._of = 0
        section = document.sections[-1]
        margins = (section.left_margin or 0) + (section.right_margin or 0)
        self._width = (section.page_width or 7_560_000) - margins
        self._height = section.page_height or 10_692_000

    def cover(self, title: str, byline: str) -> None:
        """Write the title with, under a line, whose it is, of when and which version."""
        self._write(self._paragraph("Title"), title)
        below = self._paragraph("Normal")
        self._write(below, byline, soft=True)
        _ruled(below)

    def parts(self, parts: Iterable[Part]) -> None:
        """Write parts, and say meanwhile how far it is: a picture takes as long as many lines."""
        parts = [*parts]
        self._done, self._of = 0, sum(map(_work_of, parts))
        for part in parts:
            if part.key == SOURCES:  # a page with nothing but sources says nothing
                self._keep_with_what_comes()
            self._part(part)

    def _part(self, part: Part, level: int = 1) -> None:
        """Write a part: its heading, what stands below it, and the parts within it."""
        heading = self._paragraph(f"Heading {min(level, _DEEPEST)}")
        self._write(heading, part.heading)
        if part.blocks and isinstance(part.blocks[0], Picture):
            add_page_count(heading._p, self._style_id(UNSEEN))
        for block in part.blocks:
            before, self._done = self._done, self._done + _weight(block)
            with stretch(before / self._of, self._done / self._of):
                self.block(block)
        for inside in part.parts:
            self._part(inside, level + 1)

    def _keep_with_what_comes(self) -> None:
        """Keep the last paragraph, or row of a table, on the page of what is written next."""
        body = self._document.element.body
        for paragraph in body.xpath("(./w:p | ./w:tbl)[last()]/descendant-or-self::w:p[last()]"):
            paragraph.get_or_add_pPr().keepNext_val = True

    def block(self, block: Block) -> None:
        """Write words, a list, a table or a picture."""
        match block:
            case Words():
                self._words(self._paragraph("Normal"), block)
            case Points():
                for item in block.items:
                    self._words(self._paragraph("List Bullet"), item)
            case Table():
                self._table(block)
            case Picture():
                self._picture(block)

    def _paragraph(self, style: str) -> Paragraph:
        """Return a new paragraph, with room above it where it stands below a table."""
        from docx.shared import Pt

        paragraph = self._document.add_paragraph()
        give_style(paragraph._p, self._style_id(style))
        if self._below_table and not style.startswith("Heading"):
            paragraph.paragraph_format.space_before = Pt(_BELOW_TABLE)
        self._below_table = False
        return paragraph

    def _style_id(self, name: str) -> str:
        if name not in self._styles:
            self._styles[name] = style_of(self._document, name).style_id
        return self._styles[name]

    def _words(self, paragraph: Paragraph, block: Words) -> None:
        if block.label:
            between = " " if block.label[-1] in "]:?." else ": "
            self._write(paragraph, block.label + (between if block.words else ""), bold=True)
        if block.words:
            self._write(paragraph, block.words, soft=block.soft)
        elif block.label:
            paragraph.paragraph_format.keep_with_next = True

    def _write(
        self, paragraph: Paragraph, words: str, *, bold: bool = False, soft: bool = False
    ) -> None:
        look = SOFT_TEXT if soft else STRONG if bold else None
        add_run(paragraph._p, Run(words, self._style_id(look) if look else None))

    def _picture(self, block: Picture) -> None:
        page = block.page
        tallest = self._height * _TALLEST_PICTURE
        width = int(min(self._width, tallest * page.width / page.height))
        paragraph = self._paragraph("Normal")
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.line_spacing = 1.0  # of words it would add to the picture
        shape = paragraph.add_run().add_picture(io.BytesIO(png_bytes(page)), width=width)
        about: Any = shape._inline.docPr
        about.set("descr", xml_text(block.alt))
        about.set("title", xml_text(block.caption))
        add_page_count(paragraph._p, self._style_id(UNSEEN))
        self._write(self._paragraph("Caption"), block.caption)

    def _table(self, block: Table) -> None:
        from docx.shared import Emu, Pt

        meant = [self._width * share / Pt(1) for share in block.widths]
        wide = with_room_for_words(meant, block.headers, block.rows, SMALL)
        widths = [int(Pt(1) * width) for width in wide]
        if self._below_table:
            self._paragraph("Normal")  # without anything between them two tables are one
        table = self._document.add_table(0, len(widths))
        table.autofit = False
        for grid, width in zip(table.columns, widths, strict=True):
            grid.width = width
        _describe(table, block.title)
        short = len(block.rows) <= _SHORT_TABLE
        of_cells, of_header = self._style_id(TABLE_TEXT), self._style_id(TABLE_HEAD)
        for number, row in enumerate((block.headers, *block.rows)):
            header, last = number == 0, number == len(block.rows)
            # no row stands alone above or below the break between two pages
            keep = short or number < 2 or number == len(block.rows) - 1
            cells = (
                Cell(
                    Emu(width).twips,
                    Run(words) if words else None,
                    shade=_SHADE if header else None,
                    to_the_right=column in block.amounts,
                    with_next=keep and not last,
                )
                for column, (width, words) in enumerate(zip(widths, row, strict=True))
            )
            add_row(table._tbl, cells, of_header if header else of_cells, header=header)
        self._below_table = True


def _work_of(part: Part) -> int:
    return sum(map(_weight, part.blocks)) + sum(map(_work_of, part.parts))


def _weight(block: Block) -> int:
    """Return how long a block takes beside one line of words."""
    match block:
        case Picture():
            return _LINES_OF_A_PICTURE
        case Table():
            return 1 + len(block.rows)
        case _:
            return 1


def _ruled(paragraph: Paragraph) -> None:
    """Draw a line under a paragraph, with some room below it."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls
    from docx.shared import Pt

    line = f'<w:bottom w:val="single" w:sz="12" w:space="6" w:color="{_ACCENT}"/>'
    borders = parse_xml(f"<w:pBdr {nsdecls('w')}>{line}</w:pBdr>")
    # the order of the properties of a paragraph is fixed; borders come before space
    properties = paragraph._p.get_or_add_pPr()
    properties.insert(1 if properties.pStyle is not None else 0, borders)
    paragraph.paragraph_format.space_after = Pt(12)


def _describe(table: Any, title: str) -> None:
    """Give a table its borders, its name for a screen reader, and say that it has a header."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    properties = table._tbl.tblPr
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    borders = parse_xml(f"<w:tblBorders {nsdecls('w')}>{sides}</w:tblBorders>")
    margins = parse_xml(
        f"<w:tblCellMar {nsdecls('w')}>"
        '<w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>'
        '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>'
    )
    caption = parse_xml(f"<w:tblCaption {nsdecls('w')}/>")
    caption.set(qn("w:val"), xml_text(title))
    for look in properties.findall(qn("w:tblLook")):
        properties.remove(look)
    look = parse_xml(
        f'<w:tblLook {nsdecls("w")} w:val="0020" w:firstRow="1" w:lastRow="0" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )
    layout = properties.find(qn("w:tblLayout"))
    place = list(properties).index(layout) if layout is not None else len(properties)
    properties.insert(place, borders)
    for element in (margins, look, caption):
        properties.append(element)
