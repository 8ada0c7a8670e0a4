"""Write the agenda as slides for a board: PowerPoint, LibreOffice Impress, Keynote."""

from __future__ import annotations

import io
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from regiolab.exchange.documents.agenda_slides import agenda_slides
from regiolab.exchange.documents.pptx_paper import HEIGHT, WIDTH, add_slide, add_title_slide
from regiolab.exchange.pictures.xml_text import xml_text
from regiolab.exchange.sharing.files import write_whole
from regiolab.locale import LOCALES

if TYPE_CHECKING:
    from datetime import date

    from regiolab.model import Workspace

_LONGEST_PROPERTY = 255


def write_pptx(
    workspace: Workspace,
    path: str | Path,
    shareable: bool = False,
    *,
    language: str | None = None,
    day: date | None = None,
) -> None:
    """Write the agenda as PPTX: at most seven slides, fewer where little is filled in.

    Args:
        workspace: whose agenda.
        path: the file; it is replaced whole.
        shareable: leave out what `exchange.shareable` leaves out.
        language: of our words in it; by default the language of the workspace.
        day: on the first slide, by default today.

    Raises:
        InputError: the file cannot be written.
    """
    content = pptx_bytes(
        workspace, language or workspace.about.language, shareable=shareable, day=day
    )
    write_whole({Path(path): content})


def pptx_bytes(
    workspace: Workspace, language: str, *, shareable: bool = False, day: date | None = None
) -> bytes:
    """Return the PPTX file as bytes, for a download; see `write_pptx`."""
    import pptx
    from pptx.util import Pt

    deck = agenda_slides(workspace, language, shareable=shareable, day=day)
    presentation = pptx.Presentation()
    presentation.slide_width, presentation.slide_height = Pt(WIDTH), Pt(HEIGHT)
    properties = presentation.core_properties
    properties.title = xml_text(deck.title)[:_LONGEST_PROPERTY]
    properties.subject = xml_text(deck.subject)[:_LONGEST_PROPERTY]
    properties.author = xml_text(deck.group or "regiolab")[:_LONGEST_PROPERTY]
    properties.last_modified_by = properties.author
    properties.language = LOCALES[language].replace("_", "-")
    now = datetime.now(UTC) if day is None else datetime.combine(day, time.min)
    properties.created = properties.modified = now.replace(microsecond=0, tzinfo=None)
    properties.revision = 1
    add_title_slide(presentation, deck)
    for number, slide in enumerate(deck.slides, start=2):
        add_slide(presentation, slide, deck, number)
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()
