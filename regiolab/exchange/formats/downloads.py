"""A file to take home, as bytes: the browser gives it to the person."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from regiolab.exchange.pictures.page import page_of
from regiolab.exchange.pictures.png import png_bytes
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.exchange.tables.csv_files import Flavour, csv_bytes, relations_path
from regiolab.exchange.tables.graph_files import gexf_bytes, graphml_bytes
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from regiolab.model import Workspace
    from regiolab.scenes.map.scene import View

FileFormat = Literal["xlsx", "csv", "gephi", "gexf", "graphml", "svg", "png"]

PICTURES: Final = frozenset({"svg", "png"})
"""The formats that are a picture of the map."""

_MEDIA_TYPES: Final[Mapping[str, str]] = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
    "gexf": "application/gexf+xml",
    "graphml": "application/graphml+xml",
    "svg": "image/svg+xml",
    "png": "image/png",
}
_LONGEST_GROUP: Final = 40
_FIRST_OF_ZIP: Final = (1980, 1, 1, 0, 0, 0)
"""The same content is the same file: a moment would differ every time."""


@dataclass(frozen=True)
class Download:
    """One file: its name, its bytes, and what kind of file it is."""

    name: str
    media_type: str
    content: bytes


def download_of(
    workspace: Workspace,
    file_format: FileFormat,
    *,
    language: str = "nl",
    shareable: bool = False,
    view: View | None = None,
    positions: Mapping[str, tuple[float, float]] | None = None,
    day: date | None = None,
) -> Download:
    """Return the map as a file; its name says of which group and which day it is.

    Two lists (`csv`, `gephi`) come in one zip.

    Args:
        workspace: whose map.
        file_format: which file.
        language: of the words in it and of its name.
        shareable: leave out what `exchange.shareable` leaves out.
        view: what a picture shows; see `page_of`.
        positions: where parties stand in a picture that arranges itself; see `scene`.
        day: in the name and above a picture, by default today.

    Raises:
        InputError: a shareable picture of the grid is asked.
    """
    day = day or datetime.now().astimezone().date()
    kind = N_("stakeholder-map-to-share") if shareable else N_("stakeholder-map")
    stem = file_stem(workspace, text(language, kind), day)
    match file_format:
        case "xlsx":
            content = xlsx_bytes(workspace, language, shareable=shareable)
        case "csv" | "gephi":
            flavour: Flavour = "excel-nl" if file_format == "csv" else "gephi"
            lists = csv_bytes(workspace, flavour, language, shareable=shareable)
            stem = stem if file_format == "csv" else f"{stem}-gephi"
            return Download(f"{stem}.zip", _MEDIA_TYPES["zip"], _zipped(stem, lists))
        case "gexf":
            content = gexf_bytes(workspace, language, shareable=shareable)
        case "graphml":
            content = graphml_bytes(workspace, language, shareable=shareable)
        case _:
            page = page_of(
                workspace,
                language=language,
                view=view,
                shareable=shareable,
                day=day,
                positions=positions,
            )
            content = svg_bytes(page) if file_format == "svg" else png_bytes(page)
    return Download(f"{stem}.{file_format}", _MEDIA_TYPES[file_format], content)


def file_stem(workspace: Workspace, kind: str, day: date) -> str:
    """Return a file name without its ending, in letters that every computer can write.

    Args:
        workspace: its group is in the name.
        kind: what the file is, in plain letters.
        day: in the name.
    """
    whose = _plain_letters(workspace.about.group or "") or _plain_letters(workspace.about.title)
    return "-".join(part for part in (kind, whose, day.isoformat()) if part)


def _plain_letters(words: str) -> str:
    apart = unicodedata.normalize("NFKD", words)
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    parts = "".join(sign if sign.isalnum() and sign.isascii() else " " for sign in plain).split()
    return "-".join(parts)[:_LONGEST_GROUP].strip("-")


def _zipped(stem: str, lists: tuple[bytes, bytes]) -> bytes:
    parties = Path(f"{stem}.csv")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        for path, content in zip((parties, relations_path(parties)), lists, strict=True):
            info = zipfile.ZipInfo(path.name, _FIRST_OF_ZIP)
            info.compress_type = zipfile.ZIP_DEFLATED
            parts.writestr(info, content)
    return file.getvalue()
