"""The head and foot of the pages of our own document: its title, and page x of y."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.exchange.documents.docx_styles import small_and_soft, style_of
from regiolab.exchange.pictures.xml_text import xml_text
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph


def add_running_heads(document: Document, title: str, status: str, language: str) -> None:
    """Put title and version above every page but the first, and "page x of y" below all.

    Args:
        document: made by us; a template of a group keeps its own heads.
        title: of the document.
        status: which version it is.
        language: of the words at the foot.
    """
    for name in ("Header", "Footer"):
        small_and_soft(style_of(document, name))
    for section in document.sections:
        section.different_first_page_header_footer = True
        _words(section.header.paragraphs[0], f"{title} · {status}")
        for foot in (section.footer, section.first_page_footer):
            _page_number(foot.paragraphs[0], language)


def _page_number(paragraph: Paragraph, language: str) -> None:
    """Write "page 2 of 5" at the right, with fields that Word fills in."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    words = text(language, N_("page {page} of {pages}"), page="\0", pages="\1")
    for part in words.replace("\0", "|PAGE|").replace("\1", "|NUMPAGES|").split("|"):
        if part in {"PAGE", "NUMPAGES"}:
            _field(paragraph, part)
        elif part:
            _words(paragraph, part)


def _field(paragraph: Paragraph, instruction: str) -> None:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    run = _words(paragraph, "1")
    field = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="{instruction}"/>')
    paragraph._p.append(field)
    field.append(run._r)


def _words(paragraph: Paragraph, words: str) -> Any:
    return paragraph.add_run(xml_text(words))
