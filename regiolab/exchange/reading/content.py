"""What a file or a text is, by what is in it: its name is not to be relied on."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Final, Literal

from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

Form = Literal[
    "workbook",
    "old_office",
    "word",
    "open_document",
    "presentation",
    "archive",
    "pdf",
    "picture",
    "rtf",
    "gexf",
    "graphml",
    "gml",
    "pajek",
    "gdf",
    "dot",
    "html",
    "xml",
    "json",
    "mail",
    "calendar",
    "cards",
    "program",
    "link",
    "apple",
    "binary",
    "text",
]

_BEGINNINGS: Final[tuple[tuple[bytes, Form], ...]] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old_office"),
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"RIFF", "picture"),
    (b"{\\rtf", "rtf"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
)
_MAIL = re.compile(
    r"(?:(?:from|to|cc|date|subject|received|return-path|message-id|mime-version|van|aan|"
    r"onderwerp|verzonden|sent|datum|delivered-to|"
    r"content-[\w-]+|x-[\w-]+):[ \t]?[^\n]*\n(?:[ \t][^\n]*\n)*){3,}",
    re.IGNORECASE,
)
_XML = re.compile(
    r"\s*(?:<\?[^>]*\?>\s*)*(?:<!--.*?-->\s*)*(?:<!DOCTYPE[^>\[]*>\s*)?<([A-Za-z:]+)", re.S
)
_ROOTS: Final[Mapping[str, Form]] = {
    "gexf": "gexf",
    "viz:gexf": "gexf",
    "graphml": "graphml",
    "html": "html",
    "table": "html",
    "body": "html",
    "head": "html",
    "meta": "html",
    "ul": "html",
    "ol": "html",
    "li": "html",
    "p": "html",
    "div": "html",
    "svg": "picture",
    "workbook": "xml",
}
_LINK = re.compile(r"(?:\[InternetShortcut\]\s+)?(?:URL=)?https?://\S+\s*", re.IGNORECASE)
_SAMPLE: Final = 4_000

WHAT_IT_IS: Final[Mapping[str, str]] = {
    "old_office": N_("This is a file of an old Office program (.xls, .doc or .msg)."),
    "word": N_("This is a Word document."),
    "open_document": N_("This is a file of LibreOffice (.ods or .odt)."),
    "presentation": N_("This is a presentation."),
    "archive": N_("This is a compressed folder (.zip)."),
    "pdf": N_("This is a PDF."),
    "picture": N_("This is a picture."),
    "rtf": N_("This is a document with formatting (.rtf)."),
    "gdf": N_("This is a network of another program (.gdf)."),
    "dot": N_("This is a drawing of a network for Graphviz (.dot)."),
    "html": N_("This is a web page without a table."),
    "xml": N_("This is a file for programs (.xml)."),
    "json": N_("This is a file for programs (.json), and not one of ours."),
    "mail": N_("This is an e-mail."),
    "calendar": N_("This is an appointment of a calendar (.ics)."),
    "cards": N_("These are contacts from an address book (.vcf)."),
    "program": N_("This is a program."),
    "link": N_("This is the address of a page."),
    "apple": N_("This is a file of Numbers, Pages or Keynote."),
    "binary": N_("This is not a text and not an Excel file."),
}
"""What something is that is no list."""

WHAT_WORKS: Final[Mapping[str, str]] = {
    "old_office": N_("Open it there, save it as .xlsx, and choose that."),
    "word": N_("Open it, copy the list or the table in it, and paste that."),
    "open_document": N_("Open it in LibreOffice, save it as .xlsx, and choose that."),
    "presentation": N_("Open it, copy the list in it, and paste that."),
    "archive": N_("Unpack it, and choose the list that is in it."),
    "pdf": N_("Open it, copy the list in it, and paste that. Look whether all of it came along."),
    "picture": N_("Type the names from it, one on each line."),
    "rtf": N_("Open it in Word, copy the list in it, and paste that."),
    "gdf": N_("Save it there as GEXF or GraphML, and choose that."),
    "dot": N_("Save the network as GEXF or GraphML, and choose that."),
    "html": N_("Copy the list from the page, and paste that."),
    "xml": N_("Choose the list itself: .xlsx, .csv, GEXF or GraphML."),
    "json": N_("Choose the list itself: .xlsx, .csv, GEXF or GraphML."),
    "mail": N_("Copy only the names of organisations from it, and paste those."),
    "calendar": N_("Paste the names of the organisations, one on each line."),
    "cards": N_("Only organisations come on the map: paste their names, one on each line."),
    "link": N_("Open the page, copy the list on it, and paste that."),
    "apple": N_("Open it there, save it as Excel or Word, and choose that."),
    "program": N_("Choose a list: .xlsx, .csv, GEXF or GraphML."),
    "binary": N_("Choose a list: .xlsx, .csv, GEXF or GraphML."),
}
"""What to do with it instead."""


def form_of_bytes(content: bytes) -> Form:
    """Return what the bytes of a file are; `text` where they have to be read to know more."""
    for beginning, form in _BEGINNINGS:
        if content.startswith(beginning):
            return "text" if beginning in {b"BM", b"MZ"} and _is_text(content) else form
    if content[4:8] == b"ftyp" and content[8:11] in {b"hei", b"mif", b"avi"}:
        return "picture"
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _form_of_archive(content)
    return "text" if _is_text(content) else "binary"


def _is_text(content: bytes) -> bool:
    """Say whether bytes can be a text: no zeros but those of UTF-16, few control characters."""
    sample = content[:_SAMPLE]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    half = len(sample) // 2
    if sample.count(0):
        return half > 2 and max(sample[0::2].count(0), sample[1::2].count(0)) > 0.7 * half
    controls = sum(byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1b" for byte in sample)
    return controls <= 0.02 * max(len(sample), 1)


def _form_of_archive(content: bytes) -> Form:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            names = parts.namelist()[:5_000]
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError):
        return "workbook"  # reading it says that it is damaged
    if any(name.startswith("xl/") for name in names):
        return "workbook"
    if any(name.startswith("word/") for name in names):
        return "word"
    if any(name.endswith(".iwa") for name in names):
        return "apple"
    if any(name.startswith("ppt/") for name in names):
        return "presentation"
    if "mimetype" in names and "content.xml" in names:
        return "open_document"
    return "workbook" if "[Content_Types].xml" in names else "archive"


def form_of_text(text: str) -> Form:
    """Return what a text is; `text` for a list or a table."""
    start = text[:_SAMPLE].lstrip("\ufeff \t\r\n")
    if not start:
        return "text"
    if found := _XML.match(start):
        root = found[1]
        if root.casefold() in _ROOTS:
            return _ROOTS[root.casefold()]
        if start.startswith("<?xml") or (root[:1].islower() and f"</{root}>" in text[-500:]):
            return "html" if re.search(r"<(?:table|html)\b", text[:20_000], re.I) else "xml"
    if start[:9].casefold() == "<!doctype":
        return "html" if "html" in start[:100].casefold() else "xml"
    if start[:15].upper().startswith("BEGIN:VCALENDAR"):
        return "calendar"
    if start[:11].upper().startswith("BEGIN:VCARD"):
        return "cards"
    if start.startswith("{\\rtf"):
        return "rtf"
    if start.startswith("%PDF"):
        return "pdf"
    return _form_of_lines(start)


def _form_of_lines(start: str) -> Form:
    low = start.casefold()
    if low.startswith(("*vertices", "*network")):
        return "pajek"
    if low.startswith("nodedef>"):
        return "gdf"
    if re.match(r"(?:creator\s.*\n)?(?:comment\s.*\n)*graph\s*\[", low):
        return "gml"
    if re.match(r"(?:strict\s+)?(?:di)?graph\b[^\n{]*\{", low):
        return "dot"
    if re.match(r"\{\s*(?:\"|\}|$)|\[\s*(?:\{|\"|\[\s*[\[\"{])", start):
        return "json"
    if start[:200].count("[") > 100:
        return "json"
    if _MAIL.match(start):
        return "mail"
    if _LINK.fullmatch(start):
        return "link"
    return "text"
