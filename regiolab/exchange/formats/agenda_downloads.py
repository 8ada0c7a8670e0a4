"""The agenda as a file to take home, as bytes: the browser gives it to the person."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

from regiolab.exchange.documents.agenda_workbook import workbook_bytes
from regiolab.exchange.documents.docx_writing import docx_bytes
from regiolab.exchange.documents.poster import poster_page
from regiolab.exchange.formats.downloads import Download, file_stem
from regiolab.exchange.pictures.png import png_bytes
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from regiolab.exchange.documents.agenda_document import Headings
    from regiolab.exchange.documents.docx_template import TemplateFile
    from regiolab.model import Workspace

AgendaFormat = Literal["docx", "xlsx", "svg", "png"]

_OFFICE: Final = "application/vnd.openxmlformats-officedocument"
_MEDIA_TYPES: Final[Mapping[AgendaFormat, str]] = {
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "svg": "image/svg+xml",
    "png": "image/png",
}


def agenda_download_of(
    workspace: Workspace,
    file_format: AgendaFormat,
    *,
    language: str = "nl",
    shareable: bool = False,
    headings: Headings = "neutral",
    template: TemplateFile | None = None,
    day: date | None = None,
) -> Download:
    """Return the agenda as a file; its name says of which group and which day it is.

    Args:
        workspace: whose agenda.
        file_format: Word document, workbook, or the poster as SVG or PNG.
        language: of the words in it and of its name.
        shareable: leave out what `exchange.shareable` leaves out, and the checks.
        headings: of the Word document; see `write_docx`.
        template: of the Word document; without one it is in plain letters.
        day: in the name and on the page, by default today.
    """
    day = day or datetime.now().astimezone().date()
    kind = N_("regional-agenda-to-share") if shareable else N_("regional-agenda")
    name = f"{file_stem(workspace, text(language, kind), day)}.{file_format}"
    match file_format:
        case "docx":
            content = docx_bytes(
                workspace,
                language,
                shareable=shareable,
                template=template,
                headings=headings,
                day=day,
            )
        case "xlsx":
            content = workbook_bytes(workspace, language, shareable=shareable)
        case _:
            page = poster_page(workspace, language, shareable=shareable, day=day)
            content = svg_bytes(page) if file_format == "svg" else png_bytes(page)
    return Download(name, _MEDIA_TYPES[file_format], content)
