"""The line under a picture that says where its figures come from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from babel.dates import format_date

from regiolab.locale import N_, text
from regiolab.regions import source

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.regions import Source


def source_line(source_ids: Iterable[str], language: str) -> str:
    """Return "Source: " and, for each source once, publisher, table and date of the copy."""
    return text(language, N_("Source: {tables}."), tables=source_tables(source_ids, language))


def source_tables(source_ids: Iterable[str], language: str) -> str:
    """Return what `source_line` says behind "Source: ", for under a heading."""
    return "; ".join(_table(source(key), language) for key in dict.fromkeys(source_ids))


def month(copy_date: str, language: str) -> str:
    """Return "2024-05" as "May 2024", "2024-05-09" as "9 May 2024" and a year as it is."""
    parts = len(copy_date.split("-"))
    if parts == 1:
        return copy_date
    day = date.fromisoformat(copy_date if parts == 3 else f"{copy_date}-01")
    pattern = "d MMMM y" if parts == 3 else "MMMM y"
    return str(format_date(day, pattern, locale=language))


def _table(found: Source, language: str) -> str:
    return text(
        language,
        N_("{publisher}, {table} (copy of {date})"),
        publisher=found.publisher,
        table=found.table_id or found.title,
        date=month(found.copy_date, language),
    )
