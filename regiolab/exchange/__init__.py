"""In and out of other programs: Excel, Kumu, Gephi, Word, and pictures.

Every writer takes a workspace and a path, replaces the file whole, and has `language` and
`shareable` as options; `left_out` says beforehand what a shareable file leaves out. A format of
the map in `formats.table` that has no writer below has one all the same: `write_` and its code.
"""

from typing import TYPE_CHECKING, Any

from regiolab.exchange.documents.agenda_workbook import write_workbook
from regiolab.exchange.documents.docx_writing import write_docx
from regiolab.exchange.documents.poster import write_poster
from regiolab.exchange.formats.agenda_downloads import agenda_download_of
from regiolab.exchange.formats.downloads import Download, download_of, writer_of
from regiolab.exchange.formats.shared_work import shared_work
from regiolab.exchange.pictures.png import write_png
from regiolab.exchange.pictures.svg import write_svg
from regiolab.exchange.reading.csv_reading import read_csv
from regiolab.exchange.reading.look import look_at
from regiolab.exchange.reading.preview import Preview
from regiolab.exchange.sharing.shareable import left_out, shareable_version
from regiolab.exchange.tables.csv_files import write_csv
from regiolab.exchange.tables.graph_files import write_gexf, write_graphml
from regiolab.exchange.tables.xlsx_reading import read_xlsx
from regiolab.exchange.tables.xlsx_writing import write_xlsx

__all__ = [
    "Download",
    "Preview",
    "agenda_download_of",
    "download_of",
    "left_out",
    "look_at",
    "read_csv",
    "read_xlsx",
    "shareable_version",
    "shared_work",
    "write_csv",
    "write_docx",
    "write_gexf",
    "write_graphml",
    "write_png",
    "write_poster",
    "write_svg",
    "write_workbook",
    "write_xlsx",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        before, _, code = name.partition("write_")
        try:
            if before:
                raise KeyError(name)
            return writer_of(code)
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
