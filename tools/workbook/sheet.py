"""How a sheet of paper to write on looks in Word: headings, lines, tables, boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from regiolab.exchange.documents.docx_template import set_language

if TYPE_CHECKING:
    from collections.abc import Sequence

A4 = (210, 297)
A3 = (297, 420)
"""Width and height of paper standing up, in millimetres."""

INK = "1F2A37"
SOFT = "5A6472"
LINE = "8A94A3"
SHADE = "EAF0F8"
ACCENT = "1D4F91"

_MARGIN = 17.0
_LINE_HEIGHT = 9.5
_ROW_HEIGHT = 11.0
_FONT = "Arial"
_MARKS = ("○", "☐")
_CUT_HERE = "✂ " + "- " * 62


_LOOKS = {
    "Remark": (9.5, False, SOFT, 0, 2),
    "Stressed": (10.5, True, INK, 0, 2),
    "Step": (10.5, True, INK, 9, 2),
    "Large": (16, False, INK, 0, 8),
    "Cell": (9.5, False, INK, 1.5, 0),
    "Cell Head": (9.5, True, INK, 1.5, 0),
    "Large Cell": (11, False, INK, 1.5, 0),
    "Footer": (8, False, SOFT, 0, 0),
}
"""Style -> size, whether it is bold, colour, and room above and below it, in points."""


class Sheet:
    """A Word document to print and write on."""

    def __init__(self, language: str, title: str, margin: float = _MARGIN) -> None:
        self._document: Any = Document()
        set_language(self._document, language)
        self._document.core_properties.title = title
        self._document.core_properties.author = "regiolab"
        _give_looks(self._document.styles)
        self._margin = margin
        self._paper(self._document.sections[0], A4, lying=False)

    @property
    def width(self) -> float:
        """How wide the text is, in millimetres."""
        return self._width

    def new_page(self, size: tuple[int, int] = A4, *, lying: bool = False) -> None:
        """Begin a page, on paper of a size in millimetres, standing or lying."""
        self._paper(self._document.add_section(WD_SECTION.NEW_PAGE), size, lying=lying)

    def footer(self, words: str) -> None:
        """Write words under every page."""
        paragraph = self._document.sections[0].footer.paragraphs[0]
        paragraph.add_run(words)

    def heading(self, words: str, level: int = 1) -> None:
        """Write a heading; level 0 is the title of the document."""
        self._document.add_heading(words, level)

    def words(
        self, words: str, *, soft: bool = False, bold: bool = False, after: float = 2
    ) -> None:
        """Write a paragraph."""
        style = "Remark" if soft else "Stressed" if bold else "Normal"
        paragraph = self._document.add_paragraph(words, style)
        paragraph.paragraph_format.space_after = Pt(after)

    def step(self, number: int, words: str) -> None:
        """Write a step with its number, kept with what follows."""
        paragraph = self._document.add_paragraph(style="Step")
        paragraph.add_run(f"{number}  ", "Step Number")
        paragraph.add_run(words)

    def large(self, words: str) -> None:
        """Write a paragraph that is read from a few steps away."""
        self._document.add_paragraph(words, "Large")

    def lines(self, ask: str, count: int) -> None:
        """Write what is asked, and lines to write on."""
        if ask:
            self.words(ask, soft=True, after=0)
        if not count:
            return
        table = self._table(count, (1.0,), _LINE_HEIGHT, description=ask)
        for row in table.rows:
            _borders(row.cells[0], bottom=LINE)
        self._gap()

    def ticks(self, choices: Sequence[str]) -> None:
        """Write boxes to tick, beside each other."""
        self.words("      ".join(f"☐ {choice}" for choice in choices), after=4)

    def cut_here(self) -> None:
        """Write a line along which paper is cut."""
        self.words(_CUT_HERE, soft=True, after=6)

    def table(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        wide: Sequence[float],
        *,
        height: float = _ROW_HEIGHT,
    ) -> None:
        """Write a table with a header row; empty cells are there to write in."""
        table = self._table(len(rows) + 1, wide, height, description=", ".join(columns))
        for cell, heading in zip(table.rows[0].cells, columns, strict=True):
            self._fill(cell, heading, "Cell Head")
            _shade(cell, SHADE)
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        _header(table.rows[0])
        table.rows[0].height = Mm(7.5)
        for row, texts in zip(table.rows[1:], rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                self._fill(cell, text, "Cell", middle=text in _MARKS)
                cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        for row in table.rows:
            for cell in row.cells:
                _borders(cell, top=LINE, bottom=LINE, left=LINE, right=LINE)
        self._gap()

    def cells(
        self,
        rows: Sequence[Sequence[str]],
        wide: Sequence[float],
        heights: Sequence[float],
        shaded: Sequence[Sequence[bool]],
        *,
        description: str = "",
    ) -> None:
        """Write a table without a header row, each row with its own height in millimetres."""
        table = self._table(len(rows), wide, heights[0], description=description)
        for row, texts, height, shades in zip(table.rows, rows, heights, shaded, strict=True):
            row.height = Mm(height)
            for cell, text, shade in zip(row.cells, texts, shades, strict=True):
                self._fill(cell, text, "Large Cell")
                _borders(cell, top=LINE, bottom=LINE, left=LINE, right=LINE)
                if shade:
                    _shade(cell, SHADE)
        self._gap()

    def save(self, path: Any) -> None:
        """Write the document to a file."""
        self._document.save(path)

    def _paper(self, section: Any, size: tuple[int, int], *, lying: bool) -> None:
        width, height = reversed(size) if lying else size
        section.orientation = WD_ORIENT.LANDSCAPE if lying else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Mm(width), Mm(height)
        for side in ("left_margin", "right_margin", "top_margin"):
            setattr(section, side, Mm(self._margin))
        section.bottom_margin = Mm(15)
        section.footer_distance = Mm(7)
        self._width = width - 2 * self._margin

    def _table(self, rows: int, wide: Sequence[float], height: float, description: str) -> Any:
        table = self._document.add_table(rows, len(wide))
        table.autofit = False
        about = OxmlElement("w:tblCaption")
        about.set(qn("w:val"), description)
        table._tbl.tblPr.append(about)
        for column, share in enumerate(wide):
            table.columns[column].width = Mm(self._width * share / sum(wide))
            for cell in table.columns[column].cells:
                cell.width = Mm(self._width * share / sum(wide))
        for row in table.rows:
            row.height = Mm(height)
            row.height_rule = WD_ROW_HEIGHT_RULE.AT_LEAST
        return table

    def _fill(self, cell: Any, words: str, style: str, *, middle: bool = False) -> None:
        paragraph = cell.paragraphs[0]
        paragraph.style = style
        if middle:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(words)

    def _gap(self) -> None:
        """Two tables in a row would become one."""
        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = Pt(7)


def _give_looks(styles: Any) -> None:
    """Give every kind of paragraph its letters; nothing has a look of its own besides."""
    _letters(styles["Normal"], 10.5, INK)
    styles["Normal"].paragraph_format.space_after = Pt(2)
    styles["Normal"].paragraph_format.space_before = Pt(0)
    for name, size in (("Title", 26), ("Heading 1", 18), ("Heading 2", 12)):
        style = styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{kind}"), None)
        _letters(style, size, ACCENT, bold=True)
        style.paragraph_format.space_before = Pt(0)
        style.paragraph_format.space_after = Pt(4)
    for name, (size, bold, colour, above, below) in _LOOKS.items():
        style = styles[name] if name in styles else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        _letters(style, size, colour, bold=bold)
        style.paragraph_format.space_before = Pt(above)
        style.paragraph_format.space_after = Pt(below)
    styles["Step"].paragraph_format.keep_with_next = True
    number = styles.add_style("Step Number", WD_STYLE_TYPE.CHARACTER)
    _letters(number, 13, ACCENT, bold=True)


def _letters(style: Any, size: float, colour: str, *, bold: bool = False) -> None:
    style.font.name = _FONT
    style.font.size = Pt(size)
    style.font.bold = bold
    style.font.color.rgb = RGBColor.from_string(colour)


def _borders(cell: Any, **colours: str) -> None:
    borders = OxmlElement("w:tcBorders")
    for side in ("top", "left", "bottom", "right"):
        if side in colours:
            line = OxmlElement(f"w:{side}")
            for name, value in (("val", "single"), ("sz", "6"), ("color", colours[side])):
                line.set(qn(f"w:{name}"), value)
            borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)


def _shade(cell: Any, colour: str) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shade)


def _header(row: Any) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
