"""What is said of a file format once, and what is asked when somebody wants a file of it."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from regiolab.exchange.documents.agenda_document import Headings
    from regiolab.exchange.documents.docx_template import TemplateFile
    from regiolab.model import Workspace
    from regiolab.scenes.map.scene import View

Subject = Literal["map", "agenda"]
"""What a file is of; the widget of that name has the button."""


@dataclass(frozen=True)
class Order:
    """What somebody wants in a file; each format takes from it what it can use.

    Args:
        workspace: whose work.
        language: of the words in it.
        shareable: leave out what `exchange.shareable` leaves out.
        stem: its name without ending, for what is packed in it.
        day: the date in it.
        view: what a picture of the map shows; see `page_of`.
        positions: where parties stand in a picture that arranges itself; see `scene`.
        headings: of the Word document; see `write_docx`.
        template: of the Word document; without one it is in plain letters.
    """

    workspace: Workspace
    language: str
    shareable: bool
    _: KW_ONLY
    stem: str
    day: date
    view: View | None = None
    positions: Mapping[str, tuple[float, float]] | None = None
    headings: Headings = "neutral"
    template: TemplateFile | None = None


@dataclass(frozen=True)
class FileFormat:
    """A file that a person can take along, and its button.

    Args:
        code: what the browser and Python call it; no two of one subject are called alike.
        of: what it is a file of, and so which widget has its button.
        button: the words on the button.
        about: what the file is for, beside the button.
        media_type: what kind of file it is, for the browser.
        write: returns its bytes; `plain` makes this of a writer without further wishes.
        ending: of its name; by default its code.
        mark: at the end of its name before the ending, when another format has that name already.
        is_picture: whether it stands among the pictures and not among the lists.
    """

    code: str
    of: Subject
    button: str
    about: str
    media_type: str
    write: Callable[[Order], bytes]
    _: KW_ONLY
    ending: str = ""
    mark: str = ""
    is_picture: bool = False

    def file_name(self, stem: str) -> str:
        """Return the whole name of a file; `stem` has the mark in it."""
        return f"{stem}.{self.ending or self.code}"

    def content(self, order: Order) -> bytes:
        """Return the bytes of a file.

        Raises:
            InputError: something that writes it is not installed here, as in a browser alone.
        """
        try:
            return self.write(order)
        except ModuleNotFoundError as error:
            raise InputError(
                N_(
                    "This file can't be made here: {package} is missing. Take your work along and "
                    "make the file where the whole course is installed."
                ),
                package=(error.name or "").partition(".")[0],
            ) from error


class Writer(Protocol):
    """A function such as `gexf_bytes`, with no other wishes than language and version."""

    def __call__(self, workspace: Workspace, language: str, *, shareable: bool) -> bytes:
        """Return the bytes of a file."""


def plain(writer: Writer) -> Callable[[Order], bytes]:
    """Return the `write` of a format that needs no more than workspace, language and version."""

    def write(order: Order) -> bytes:
        return writer(order.workspace, order.language, shareable=order.shareable)

    return write
