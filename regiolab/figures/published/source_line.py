"""Where the figures of a picture come from, up to which year, and where newer ones are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from babel.dates import format_date

from regiolab.figures.pictures.figure import Newest, Page
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


def newest(year: int | None, source_ids: Iterable[str], language: str) -> Newest:
    """Return what to say under a figure, from what `data/sources.csv` knows of its sources.

    Args:
        year: the newest one in the figure; None where its parts have years of their own, which
            then stand in the table.
        source_ids: the sources; pages of one address come once.
        language: of the words.
    """
    words = (
        text(language, N_("The year of each figure is in the table. Newer figures appear at:"))
        if year is None
        else text(
            language, N_("The newest year here is {year}. Newer figures appear at:"), year=year
        )
    )
    found = {source(key).address: source(key) for key in source_ids if source(key).address}
    return Newest(
        words,
        tuple(
            Page(f"{one.publisher}, {one.table_id or one.title}", address)
            for address, one in found.items()
        ),
    )


_UP_TO = N_("The newest year here is {year}. Newer figures appear at:")
_EACH_ITS_OWN = N_("The year of each figure is in the table. Newer figures appear at:")


def _table(found: Source, language: str) -> str:
    return text(
        language,
        N_("{publisher}, {table} (copy of {date})"),
        publisher=found.publisher,
        table=found.table_id or found.title,
        date=month(found.copy_date, language),
    )
