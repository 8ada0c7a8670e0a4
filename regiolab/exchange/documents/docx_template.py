"""The Word file to begin with: ours, or a group's own template."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.documents.docx_styles import SOFT
from regiolab.locale import LOCALES, N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from docx.document import Document

_KINDS: Final = "[Content_Types].xml"
_TEMPLATE: Final = b"wordprocessingml.template.main+xml"
_DOCUMENT: Final = b"wordprocessingml.document.main+xml"
_MACROS: Final = re.compile(r"(^|/)(vbaProject\.bin|vbaData\.xml)", re.IGNORECASE)
_MACRO_KINDS: Final = re.compile(
    rb'<Override\b[^>]*PartName="[^"]*/vba[^"]*"[^>]*/>', re.IGNORECASE
)
_LEFT_BEHIND: Final = re.compile(
    rb'<Relationship\b[^>]*Type="[^"]*/(?:attachedTemplate|vbaProject|wordVbaData)"[^>]*'
    rb"(?:/>|>\s*</Relationship>)"
)
_ATTACHED: Final = re.compile(rb"<w:attachedTemplate\b[^>]*(?:/>|>\s*</w:attachedTemplate>)")
"""Of a template neither macros nor the template it was made from at another address go along."""

_LARGEST: Final = 50_000_000
"""So many bytes at most, unpacked: a template has a logo in it, not a film."""

_NOT_WORD: Final = N_(
    "The template {file} is not a Word file that can be used. Choose a .docx or .dotx file; save "
    "a .doc or .docm file as .docx first."
)


@dataclass(frozen=True)
class TemplateFile:
    """A Word file of a group, as it came from the browser: what it is called and its bytes."""

    name: str
    content: bytes


def new_document(template: str | Path | TemplateFile | None) -> Document:
    """Return an empty document to write in.

    Of a template the styles, page size, headers and footers are kept, and what stands in it.

    Args:
        template: a `.docx` or `.dotx` file, or its name and bytes; without one A4 in plain
            letters.

    Raises:
        InputError: the template is not there or is not a Word file.
    """
    import docx

    if isinstance(template, TemplateFile):
        return _from_template(template)
    if template is not None:
        return _from_template(_read(Path(template)))
    document = docx.Document()
    _our_looks(document)
    return document


def set_language(document: Document, language: str) -> None:
    """Say in every style that the text is Dutch or English, so that it is spelled and read so."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    tag = LOCALES[language].replace("_", "-")
    styles = document.styles.element
    for element in styles.iter(qn("w:lang")):
        element.set(qn("w:val"), tag)
    defaults = styles.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = OxmlElement("w:docDefaults")
        styles.insert(0, defaults)
    properties: Any = defaults
    for name in ("w:rPrDefault", "w:rPr", "w:lang"):
        child = properties.find(qn(name))
        if child is None:
            child = OxmlElement(name)
            if name == "w:rPrDefault":
                properties.insert(0, child)
            else:
                properties.append(child)
        properties = child
    properties.set(qn("w:val"), tag)
    document.core_properties.language = tag


def _read(path: Path) -> TemplateFile:
    try:
        return TemplateFile(path.name, path.read_bytes())
    except OSError as error:
        raise InputError(
            N_("The template {file} cannot be opened. Check the name and the folder."),
            file=path.name,
        ) from error


def _from_template(template: TemplateFile) -> Document:
    import docx

    try:
        document = docx.Document(io.BytesIO(_as_document(template.content)))
        _without_empty_beginning(document)
        # what is broken further on shows here
        for section in document.sections:
            _ = section.page_width, section.header.paragraphs
        document.save(io.BytesIO())
    except Exception as error:  # python-docx raises whatever its parts raise
        raise InputError(_NOT_WORD, file=template.name) from error
    return document


def _as_document(content: bytes) -> bytes:
    """Return a template as a document: Word tells them apart by one word in the file."""
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        if sum(part.file_size for part in source.infolist()) > _LARGEST:
            raise ValueError("too large")
        for part in source.infolist():
            if _MACROS.search(part.filename):
                continue
            raw = source.read(part)
            if part.filename == _KINDS:
                raw = _MACRO_KINDS.sub(b"", raw.replace(_TEMPLATE, _DOCUMENT))
            elif part.filename.endswith(".rels"):
                raw = _LEFT_BEHIND.sub(b"", raw)
            elif part.filename == "word/settings.xml":
                raw = _ATTACHED.sub(b"", raw)
            target.writestr(part.filename, raw)
    return result.getvalue()


def _without_empty_beginning(document: Document) -> None:
    """Take away the empty paragraphs of a template in which nothing is written."""
    if document.tables or any(one.text.strip() for one in document.paragraphs):
        return
    for paragraph in document.paragraphs:
        if not paragraph._p.xpath(".//w:drawing | .//w:pict | .//w:sectPr"):
            paragraph._p.getparent().remove(paragraph._p)


def _our_looks(document: Document) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin, section.bottom_margin = Cm(2.2), Cm(2)
    styles: Any = document.styles
    for name, size, before, after in (
        ("Normal", 10, 0, 6),
        ("Title", 20, 0, 4),
        ("Heading 1", 14, 18, 6),
        ("Heading 2", 11.5, 12, 4),
        *((f"Heading {level}", 10, 10, 3) for level in range(3, 10)),
        ("Caption", 9, 0, 10),
        ("List Bullet", 10, 0, 3),
    ):
        style = styles[name]
        style.font.size = Pt(size)
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(after)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in list(fonts.attrib):
            del fonts.attrib[attribute]
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), "Arial")
        if name.startswith(("Title", "Heading", "Caption")):
            caption = name == "Caption"
            style.font.color.rgb = RGBColor.from_string(SOFT if caption else "1B2330")
            style.font.bold, style.font.italic = not caption, False
    for border in styles["Title"].element.iter(qn("w:pBdr")):
        border.getparent().remove(border)
        break
    styles["Normal"].paragraph_format.line_spacing = 1.12
