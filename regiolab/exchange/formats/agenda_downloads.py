"""The agenda as a file to take home, as bytes: the browser gives it to the person."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from regiolab.exchange.formats.downloads import Download, file_stem, version_name
from regiolab.exchange.formats.file_format import Order
from regiolab.exchange.formats.table import formats_of
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from datetime import date

    from regiolab.exchange.documents.agenda_document import Headings
    from regiolab.exchange.documents.docx_template import TemplateFile
    from regiolab.model import Workspace


def agenda_download_of(
    workspace: Workspace,
    file_format: str,
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
        file_format: one of the agenda in `table.FORMATS`: Word document, workbook, or poster.
        language: of the words in it and of its name.
        shareable: leave out what `exchange.shareable` leaves out, and the checks.
        headings: of the Word document; see `write_docx`.
        template: of the Word document; without one it is in plain letters.
        day: in the name and on the page, by default today.

    Raises:
        InputError: what writes the file is not installed here.
        KeyError: there is no such format.
    """
    day = day or datetime.now().astimezone().date()
    made = formats_of("agenda")[file_format]
    kind = (N_("regional-agenda"), version_name(shareable=shareable))
    named = "-".join(text(language, one) for one in kind)
    stem = file_stem(workspace, named, day) + made.mark
    order = Order(
        workspace, language, shareable, stem=stem, day=day, headings=headings, template=template
    )
    return Download(made.file_name(stem), made.media_type, made.content(order))
