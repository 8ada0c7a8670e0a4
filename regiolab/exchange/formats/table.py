"""The table of file formats: an entry here is a button, a download and a `write_` function.

The map and the agenda each show the formats of their own, in this order.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents.agenda_workbook import workbook_bytes
from regiolab.exchange.documents.docx_writing import docx_bytes
from regiolab.exchange.documents.ics_writing import ics_bytes
from regiolab.exchange.documents.poster import poster_page
from regiolab.exchange.documents.pptx_writing import pptx_bytes
from regiolab.exchange.formats.file_format import FileFormat, plain
from regiolab.exchange.pictures.page import page_of
from regiolab.exchange.pictures.png import png_bytes
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.exchange.tables.csv_files import csv_bytes, relations_path
from regiolab.exchange.tables.graph_files import gexf_bytes, graphml_bytes
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from regiolab.exchange.formats.file_format import Order, Subject
    from regiolab.exchange.pictures.page import Page
    from regiolab.exchange.tables.csv_files import Flavour

_FIRST_OF_ZIP: Final = (1980, 1, 1, 0, 0, 0)
"""The same content is the same file: a moment would differ every time."""


def _two_lists(flavour: Flavour) -> Callable[[Order], bytes]:
    """Return what packs the lists of parties and of relations in one zip."""

    def write(order: Order) -> bytes:
        lists = csv_bytes(order.workspace, flavour, order.language, shareable=order.shareable)
        parties = Path(f"{order.stem}.csv")
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
            for path, content in zip((parties, relations_path(parties)), lists, strict=True):
                info = zipfile.ZipInfo(path.name, _FIRST_OF_ZIP)
                info.compress_type = zipfile.ZIP_DEFLATED
                parts.writestr(info, content)
        return file.getvalue()

    return write


def _map_page(order: Order) -> Page:
    return page_of(
        order.workspace,
        language=order.language,
        view=order.view,
        shareable=order.shareable,
        day=order.day,
        positions=order.positions,
    )


def _poster(order: Order) -> Page:
    return poster_page(order.workspace, order.language, shareable=order.shareable, day=order.day)


def _word_document(order: Order) -> bytes:
    return docx_bytes(
        order.workspace,
        order.language,
        shareable=order.shareable,
        template=order.template,
        headings=order.headings,
        day=order.day,
    )


_OFFICE: Final = "application/vnd.openxmlformats-officedocument"

FORMATS: Final = (
    FileFormat(
        "xlsx",
        "map",
        N_("Excel and Kumu (.xlsx)"),
        N_("Everything in one file: opens in Excel, loads into Kumu, and can be read back here."),
        f"{_OFFICE}.spreadsheetml.sheet",
        plain(xlsx_bytes),
    ),
    FileFormat(
        "csv",
        "map",
        N_("Lists for Dutch Excel (.csv)"),
        N_("Parties and relations as two lists, with semicolons, together in one zip."),
        "application/zip",
        _two_lists("excel-nl"),
        ending="zip",
    ),
    FileFormat(
        "gephi",
        "map",
        N_("Lists for Gephi (.csv)"),
        N_("The same two lists the way Gephi reads them, together in one zip."),
        "application/zip",
        _two_lists("gephi"),
        ending="zip",
        mark="-gephi",
    ),
    FileFormat(
        "gexf",
        "map",
        N_("Network for Gephi (.gexf)"),
        N_("Parties with the colour of their sector, and who is tied to whom."),
        "application/gexf+xml",
        plain(gexf_bytes),
    ),
    FileFormat(
        "graphml",
        "map",
        N_("Network for yEd, R and Python (.graphml)"),
        N_("The same network for other programs that compute with it."),
        "application/graphml+xml",
        plain(graphml_bytes),
    ),
    FileFormat(
        "svg",
        "map",
        N_("Picture to edit (.svg)"),
        N_("Stays sharp at every size; its words are text. For a browser, Word or Inkscape."),
        "image/svg+xml",
        lambda order: svg_bytes(_map_page(order)),
        is_picture=True,
    ),
    FileFormat(
        "png",
        "map",
        N_("Picture (.png)"),
        N_("For a mail or a document, at double size: sharp on paper too."),
        "image/png",
        lambda order: png_bytes(_map_page(order)),
        is_picture=True,
    ),
    FileFormat(
        "docx",
        "agenda",
        N_("Make Word file"),
        N_("The whole agenda to read and to mail on, with the pictures in it."),
        f"{_OFFICE}.wordprocessingml.document",
        _word_document,
    ),
    FileFormat(
        "pptx",
        "agenda",
        N_("Make slides (.pptx)"),
        N_("Five to seven slides for the meeting of a board; to change in PowerPoint or Impress."),
        f"{_OFFICE}.presentationml.presentation",
        lambda order: pptx_bytes(
            order.workspace, order.language, shareable=order.shareable, day=order.day
        ),
    ),
    FileFormat(
        "ics",
        "agenda",
        N_("Make calendar (.ics)"),
        N_("First steps, decision moments and milestones for Outlook and other calendars."),
        "text/calendar",
        lambda order: ics_bytes(
            order.workspace, order.language, shareable=order.shareable, day=order.day
        ),
    ),
    FileFormat(
        "xlsx",
        "agenda",
        N_("Make Excel file"),
        N_("Actions, brings and takes, indicators and what stands out, as lists."),
        f"{_OFFICE}.spreadsheetml.sheet",
        plain(workbook_bytes),
    ),
    FileFormat(
        "svg",
        "agenda",
        N_("Make poster (.svg)"),
        N_("One page to print on A3 or larger; stays sharp."),
        "image/svg+xml",
        lambda order: svg_bytes(_poster(order)),
        is_picture=True,
    ),
    FileFormat(
        "png",
        "agenda",
        N_("Make poster (.png)"),
        N_("The same page as a picture, for a mail or a slide."),
        "image/png",
        lambda order: png_bytes(_poster(order)),
        is_picture=True,
    ),
)


def formats_of(subject: Subject) -> Mapping[str, FileFormat]:
    """Return the formats in which the map or the agenda can be taken along, by their code."""
    return {one.code: one for one in FORMATS if one.of == subject}
