"""The styles of a Word document; those that the template of a group lacks are made.

Whatever letters look like comes from a style: a house style can change it, and LibreOffice's
accessibility check has nothing to say about it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from docx.document import Document

STRONG: Final = "Strong"
"""Of the words before a colon."""

SOFT_TEXT: Final = "Soft Text"
"""Of a remark."""

TABLE_TEXT: Final = "Table Text"
TABLE_HEAD: Final = "Table Head"
"""Of cells, and of those in the first row."""

UNSEEN: Final = "Unseen Field"
"""Of what is not for readers."""

SMALL: Final = 9.0
SOFT: Final = "5A6472"

_OWN: Final = (SOFT_TEXT, TABLE_TEXT, TABLE_HEAD, UNSEEN)
"""Word has no such styles; a house style can give them other letters."""

_OF_LETTERS: Final = (STRONG, SOFT_TEXT, UNSEEN)
"""The others are of paragraphs."""


def style_of(document: Document, name: str) -> Any:
    """Return a style by its name; one that is not there yet is made."""
    from docx.enum.style import WD_STYLE_TYPE

    if name in document.styles:
        return document.styles[name]
    kind = WD_STYLE_TYPE.CHARACTER if name in _OF_LETTERS else WD_STYLE_TYPE.PARAGRAPH
    style: Any = document.styles.add_style(name, kind, builtin=name not in _OWN)
    if name in _OF_LETTERS:
        _letters(style)
    elif name in _OWN:
        _cells(document, style)
    elif name.startswith(("Heading", "Title")):
        _heading(style)
    return style


def _letters(style: Any) -> None:
    if style.name == STRONG:
        style.font.bold = True
    elif style.name == UNSEEN:
        style.font.hidden = True
    else:
        small_and_soft(style)


def small_and_soft(style: Any) -> None:
    """Give a style the letters of a remark."""
    from docx.shared import Pt, RGBColor

    style.font.size = Pt(SMALL)
    style.font.color.rgb = RGBColor.from_string(SOFT)


def _cells(document: Document, style: Any) -> None:
    from docx.shared import Pt

    if style.name == TABLE_HEAD:
        style.base_style = style_of(document, TABLE_TEXT)
        style.font.bold = True
        return
    style.base_style = document.styles["Normal"]
    style.font.size = Pt(SMALL)
    style.paragraph_format.space_after = Pt(1)


def _heading(style: Any) -> None:
    from docx.shared import Pt

    name = style.name
    style.font.bold = True
    style.font.size = Pt({"Title": 22, "Heading 1": 15, "Heading 2": 12}.get(name, 11))
    style.paragraph_format.space_before = Pt(12)
    style.paragraph_format.keep_with_next = True
    if name != "Title":
        _outline_level(style, int(name.split()[-1]) - 1)


def _outline_level(style: Any, level: int) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement("w:outlineLvl")
    element.set(qn("w:val"), str(level))
    style.element.get_or_add_pPr().append(element)
