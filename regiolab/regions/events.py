"""What happened in some years that lines of figures show: `data/events.csv`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from regiolab.locale import LANGUAGES, in_language
from regiolab.regions.files import rows

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Happening:
    """Something that lines of every figure lived through.

    Attributes:
        code: what it is called in the code.
        first: its first year.
        last: its last year.
        names: what it is called, by language.
    """

    code: str
    first: int
    last: int
    names: Mapping[str, str]

    def name(self, language: str) -> str:
        """Return what it is called in a language, or else in English."""
        return in_language(self.names, language)[1]


@cache
def happenings() -> tuple[Happening, ...]:
    """Return everything that happened, the earliest first."""
    found = [
        Happening(
            row["event"],
            int(row["first_year"]),
            int(row["last_year"]),
            {code: row[f"name_{code}"] for code in LANGUAGES if f"name_{code}" in row},
        )
        for row in rows("events.csv")
    ]
    return tuple(sorted(found, key=lambda one: one.first))


def years_of(code: str) -> tuple[int, int]:
    """Return the first and the last year of something that happened.

    Raises:
        KeyError: nothing in the file is called so.
    """
    found = {one.code: (one.first, one.last) for one in happenings()}
    return found[code]
