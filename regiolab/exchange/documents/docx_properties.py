"""What a Word document says of itself: title, subject, who made it and when."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Final

from regiolab.exchange.pictures.xml_text import xml_text

if TYPE_CHECKING:
    from datetime import date

    from docx.document import Document

_LONGEST: Final = 255


def set_properties(
    document: Document, title: str, day: date | None, *, subject: str = "", author: str = ""
) -> None:
    """Fill in the properties; those of the file we begin with are of years ago.

    Args:
        document: to say it of.
        title: of the document.
        day: on which it is made; without one it is now.
        subject: what it is about.
        author: who made it.
    """
    properties = document.core_properties
    properties.title = xml_text(title)[:_LONGEST]
    properties.subject = xml_text(subject)[:_LONGEST]
    properties.author = xml_text(author or "regiolab")[:_LONGEST]
    properties.last_modified_by = properties.author
    now = datetime.now(UTC) if day is None else datetime.combine(day, time.min, UTC)
    properties.created = properties.modified = now.replace(microsecond=0, tzinfo=None)
    properties.revision = 1
    properties.comments = ""
    properties.keywords = ""
