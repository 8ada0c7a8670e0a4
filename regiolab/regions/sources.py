"""Where every figure and every claim comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import LABEL, NAMES, WORDS, asks
from regiolab.regions.files import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True)
class Source:
    """One published source; the fields are the columns of `data/sources.csv`.

    Attributes:
        source_id: the key that figures and texts cite.
        kind: `statistics` for a table of figures, `report` for a page on the advice,
            `page` for a page on something else.
        publisher: who published it.
        title: what it is.
        table_id: the publisher's own number of the table or document, if there is one.
        licence: what it may be used for.
        address: the page, for sources of the kinds `report` and `page`.
        copy: where the copy used here was found, or what of the page was read.
        copy_date: the date of the copy, as far as known; of a page, the day it was read.
        notes: what to know before using it.
    """

    source_id: str
    kind: str
    publisher: str
    title: str
    table_id: str
    licence: str
    address: str
    copy: str
    copy_date: str
    notes: str

    @property
    def short(self) -> str:
        """What a reader is told in passing: publisher and, where known, year, "CBS 2026"."""
        known = self.copy_date if self.kind == "statistics" else ""
        year = next(
            (one for one in map(_YEAR.search, (self.source_id, self.title, known)) if one), None
        )
        publisher = self.publisher.partition(" (")[0]
        return f"{publisher} {year[0]}" if year else publisher


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


_KEY = re.compile(r"\s*\[([A-Za-z0-9_]+)\]")
"""A key of ours between square brackets, as it is kept with a figure that was taken over."""


@cache
def sources() -> Mapping[str, Source]:
    """Return every source by its key."""
    return {row["source_id"]: Source(**row) for row in rows("sources.csv")}


@asks(words=WORDS)
def without_keys(words: str) -> str:
    """Return the words of a source without keys of ours: "Eurostat [estat_x]" -> "Eurostat".

    A key that stands alone becomes the publisher, so that something is left to read.
    """
    kept = _KEY.sub(lambda found: "" if found[1] in sources() else found[0], words).strip()
    alone = _KEY.fullmatch(words.strip())
    return kept or (sources()[alone[1]].publisher if alone else "")


@asks(words=WORDS)
def key_in(words: str) -> str | None:
    """Return the key of ours in the words of a source, as with a figure taken over."""
    return next((found for found in _KEY.findall(words) if found in sources()), None)


@asks(source_ids=NAMES)
def short_names(source_ids: Iterable[str]) -> str:
    """Return sources in passing, each name once: "CBS 2026, SER 2017"."""
    return ", ".join(dict.fromkeys(source(one).short for one in source_ids))


@asks(source_id=LABEL)
def source(source_id: str) -> Source:
    """Return one source.

    Raises:
        InputError: no source has this key.
    """
    found = sources().get(source_id)
    if found is None:
        raise InputError(
            N_("There is no source {source_id}. All sources are listed in data/sources.csv."),
            source_id=source_id,
        )
    return found
