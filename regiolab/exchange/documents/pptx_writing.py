"""Write the agenda as slides for a board: PowerPoint, LibreOffice Impress, Keynote."""

from __future__ import annotations

import io
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents.agenda_slides import agenda_slides
from regiolab.exchange.documents.pptx_paper import HEIGHT, WIDTH, add_slide, add_title_slide
from regiolab.exchange.pictures.xml_text import xml_text
from regiolab.exchange.sharing.files import write_whole
from regiolab.locale import LOCALES
from regiolab.model.long_work import one_of, stretch

if TYPE_CHECKING:
    from datetime import date

    from regiolab.model import Workspace

_LONGEST_PROPERTY = 255
_WITHOUT_SLIDES: Final = 0.4
"""So much of the way is behind when all that stands on them is known."""


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

    with stretch(0, _WITHOUT_SLIDES):
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
    with stretch(_WITHOUT_SLIDES, 1):
        for number, slide in enumerate(deck.slides):
            with one_of(number, deck.slides):
                add_slide(presentation, slide, deck, number + 2)
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()
