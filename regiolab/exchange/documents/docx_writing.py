"""Write the agenda as a Word document, to mail on."""

from __future__ import annotations

import io
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from regiolab.exchange.documents.agenda_document import Headings, agenda_document
from regiolab.exchange.documents.docx_heads import add_running_heads
from regiolab.exchange.documents.docx_paper import Paper
from regiolab.exchange.documents.docx_template import new_document, set_language
from regiolab.exchange.documents.numbered_sources import SOURCES
from regiolab.exchange.pictures.xml_text import xml_text
from regiolab.exchange.sharing.files import write_whole

if TYPE_CHECKING:
    from datetime import date

    from docx.document import Document

    from regiolab.exchange.documents.agenda_document import AgendaDocument
    from regiolab.exchange.documents.docx_template import TemplateFile
    from regiolab.model import Workspace

_LONGEST_PROPERTY = 255


def write_docx(
    workspace: Workspace,
    path: str | Path,
    shareable: bool = False,
    template: str | Path | None = None,
    *,
    language: str | None = None,
    headings: Headings = "neutral",
    day: date | None = None,
) -> None:
    """Write the agenda as DOCX: for Word and LibreOffice.

    Args:
        workspace: whose agenda.
        path: the file; it is replaced whole.
        shareable: leave out what `exchange.shareable` leaves out, and the checks.
        template: a `.docx` or `.dotx` file with styles, header and footer of your own.
        language: of our words in it; by default the language of the workspace.
        headings: `neutral`, or `regio_deal` for the four aspects of a Regio Deal plan.
        day: the date under the title, by default today.

    Raises:
        InputError: the file cannot be written, or the template is not a Word file.
        ValueError: there are no such headings.
    """
    content = docx_bytes(
        workspace,
        language or workspace.about.language,
        shareable=shareable,
        template=template,
        headings=headings,
        day=day,
    )
    write_whole({Path(path): content})


def docx_bytes(
    workspace: Workspace,
    language: str,
    *,
    shareable: bool = False,
    template: str | Path | TemplateFile | None = None,
    headings: Headings = "neutral",
    day: date | None = None,
) -> bytes:
    """Return the DOCX file as bytes, for a download; see `write_docx`."""
    document = new_document(template)
    set_language(document, language)
    written = agenda_document(workspace, language, shareable=shareable, headings=headings, day=day)
    _set_properties(document, written, day)
    if template is None:
        add_running_heads(document, written.title, written.status, language)
    paper = Paper(document)
    paper.cover(written.title, f"{written.byline} · {written.status}")
    for remark in written.remarks:
        paper.block(remark)
    for part in written.parts:
        if part.key == SOURCES:
            paper.keep_with_what_comes()
        paper.part(part)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _set_properties(document: Document, written: AgendaDocument, day: date | None) -> None:
    properties = document.core_properties
    properties.title = xml_text(written.title)[:_LONGEST_PROPERTY]
    properties.subject = xml_text(written.subject)[:_LONGEST_PROPERTY]
    properties.author = xml_text(written.group or "regiolab")[:_LONGEST_PROPERTY]
    properties.last_modified_by = properties.author
    now = datetime.now(UTC) if day is None else datetime.combine(day, time.min, UTC)
    properties.created = properties.modified = now.replace(microsecond=0, tzinfo=None)
    properties.revision = 1
    properties.comments = ""
    properties.keywords = ""
