"""Write the agenda as a Word document, to mail on."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents.agenda_document import Headings, agenda_document
from regiolab.exchange.documents.docx_heads import add_running_heads
from regiolab.exchange.documents.docx_paper import Paper
from regiolab.exchange.documents.docx_properties import set_properties
from regiolab.exchange.documents.docx_template import new_document, set_language
from regiolab.exchange.sharing.files import write_whole
from regiolab.model.long_work import stretch

if TYPE_CHECKING:
    from datetime import date

    from regiolab.exchange.documents.docx_template import TemplateFile
    from regiolab.model import Workspace

_WITHOUT_PAPER: Final = 0.3
"""So much of the way is behind when all that stands in it is known."""


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
    with stretch(0, _WITHOUT_PAPER):
        written = agenda_document(
            workspace, language, shareable=shareable, headings=headings, day=day
        )
    set_properties(document, written.title, day, subject=written.subject, author=written.group)
    if template is None:
        add_running_heads(document, written.title, written.status, language)
    paper = Paper(document)
    paper.cover(written.title, f"{written.byline} · {written.status}")
    for remark in written.remarks:
        paper.block(remark)
    with stretch(_WITHOUT_PAPER, 1):
        paper.parts(written.parts)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()
