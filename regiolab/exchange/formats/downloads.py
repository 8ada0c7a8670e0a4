"""A file to take home, as bytes: the browser gives it to the person."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.formats.file_format import Order
from regiolab.exchange.formats.table import formats_of
from regiolab.exchange.sharing.files import write_whole
from regiolab.exchange.sharing.work_title import given_title, region_name
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from regiolab.model import Workspace
    from regiolab.scenes.map.scene import View

_LONGEST_GROUP: Final = 40


@dataclass(frozen=True)
class Download:
    """One file: its name, its bytes, and what kind of file it is."""

    name: str
    media_type: str
    content: bytes


def download_of(
    workspace: Workspace,
    file_format: str,
    *,
    language: str = "nl",
    shareable: bool = False,
    view: View | None = None,
    positions: Mapping[str, tuple[float, float]] | None = None,
    day: date | None = None,
) -> Download:
    """Return the map as a file; its name says of which group and which day it is.

    Args:
        workspace: whose map.
        file_format: one of the map in `table.FORMATS`.
        language: of the words in it and of its name.
        shareable: leave out what `exchange.shareable` leaves out.
        view: what a picture shows; see `page_of`.
        positions: where parties stand in a picture that arranges itself; see `scene`.
        day: in the name and above a picture, by default today.

    Raises:
        InputError: a shareable picture of the grid is asked, or what writes the file is not here.
        KeyError: there is no such format.
    """
    day = day or datetime.now().astimezone().date()
    made = formats_of("map")[file_format]
    kind = [N_("stakeholder-map")]
    if made.is_picture:
        kind.append(_VIEW_NAMES[view or ("network" if shareable else "grid")])
    kind.append(version_name(shareable=shareable))
    stem = file_stem(workspace, "-".join(text(language, one) for one in kind), day) + made.mark
    order = Order(
        workspace, language, shareable, stem=stem, day=day, view=view, positions=positions
    )
    return Download(made.file_name(stem), made.media_type, made.content(order))


def writer_of(file_format: str) -> Callable[..., None]:
    """Return the function that writes the map in a format: `write_gexf` and its like.

    Raises:
        KeyError: there is no such format.
    """
    made = formats_of("map")[file_format]

    def write(
        workspace: Workspace, path: str | Path, *, language: str = "nl", shareable: bool = False
    ) -> None:
        today = datetime.now().astimezone().date()
        order = Order(workspace, language, shareable, stem=Path(path).stem, day=today)
        write_whole({Path(path): made.content(order)})

    write.__name__ = write.__qualname__ = f"write_{file_format}"
    write.__doc__ = f"Write the map as {made.button}; args and errors as for `write_gexf`."
    return write


_VIEW_NAMES: Final[Mapping[View, str]] = {
    "grid": N_("grid"),
    "triangle": N_("triangle"),
    "network": N_("network"),
}
"""Which picture it is, in the name of its file: three of one day stand beside each other."""


def version_name(*, shareable: bool) -> str:
    """Return what the name of a file says of its version, a message."""
    return N_("to-share") if shareable else N_("work-version")


def file_stem(workspace: Workspace, kind: str, day: date) -> str:
    """Return a file name without its ending, in letters that every computer can write.

    Args:
        workspace: its group is in the name, else its title or its region.
        kind: what the file is, in plain letters.
        day: in the name.
    """
    about = workspace.about
    names = (about.group, given_title(workspace), region_name(workspace), about.title)
    whose = next((plain for name in names if (plain := _plain_letters(name or ""))), "")
    return "-".join(part for part in (kind, whose, day.isoformat()) if part)


def _plain_letters(words: str) -> str:
    apart = unicodedata.normalize("NFKD", words)
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    parts = "".join(sign if sign.isalnum() and sign.isascii() else " " for sign in plain).split()
    return "-".join(parts)[:_LONGEST_GROUP].strip("-")
