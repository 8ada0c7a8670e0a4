"""A sentence that is told later, in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from regiolab import locale
from regiolab.model import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from regiolab.model.codes import Sector

NAMES_SHOWN: Final = 6
"""So many names in one sentence; the rest is counted."""


@runtime_checkable
class Told(Protocol):
    """Anything that can be told in the reader's language."""

    def text(self, language: str) -> str:
        """Return it in the reader's language, `nl` or `en`."""


Value = str | int | Told


@dataclass(frozen=True)
class Sentence:
    """A message with what is filled in; two sentences that say the same are equal.

    Attributes:
        message: English, marked with `N_`; the form for one when there is a `count`.
        values: what is filled in.
        many: the form for more than one.
        count: which of the two forms it is; also filled in as `{count}`.
    """

    message: str
    values: tuple[tuple[str, Value], ...] = ()
    many: str | None = None
    count: int | None = None

    def headed(self, headline: Sentence) -> Headed:
        """Return this sentence with the few words that stand above it in a list."""
        return Headed(self, headline)

    def text(self, language: str) -> str:
        """Return the sentence in the reader's language."""
        values = {name: _told(language, value) for name, value in self.values}
        if self.many is not None and self.count is not None:
            return locale.plural(language, self.message, self.many, self.count, **values)
        return locale.text(language, self.message, **values)


@dataclass(frozen=True)
class Headed:
    """A sentence with its headline.

    Attributes:
        sentence: in full, with names.
        headline: the same in at most thirty signs, so that it stands on one line in a list.
    """

    sentence: Sentence
    headline: Sentence

    def text(self, language: str) -> str:
        """Return the sentence in the reader's language."""
        return self.sentence.text(language)


@dataclass(frozen=True)
class Word:
    """The word on the screen for a code: `Word("sector", "education")`."""

    kind: str
    code: str | int | None

    def text(self, language: str) -> str:
        """Return the word in the reader's language."""
        return words.word(language, self.kind, self.code)


@dataclass(frozen=True)
class SectorLetters:
    """The two letters of a sector, as in its mark: Ov or Go."""

    sector: Sector

    def text(self, language: str) -> str:
        """Return the letters in the reader's language."""
        return words.sector_letters(language, self.sector)


@dataclass(frozen=True)
class Day:
    """A date, told as "12 March"."""

    day: date

    def text(self, language: str) -> str:
        """Return day and month in the reader's language."""
        return locale.date(language, datetime.combine(self.day, time.min))


@dataclass(frozen=True)
class FullDay:
    """A date with its year, told as "12 March 2027"."""

    day: date

    def text(self, language: str) -> str:
        """Return day, month and year in the reader's language."""
        return f"{Day(self.day).text(language)} {self.day.year}"


@dataclass(frozen=True)
class Row:
    """Several things in a row: "A, B and C"; of a long row the first and how many more.

    Attributes:
        items: in the order in which they are told.
        shown: how many are told.
    """

    items: tuple[Value, ...]
    shown: int = NAMES_SHOWN

    def text(self, language: str) -> str:
        """Return the row in the reader's language."""
        told = [_told(language, item) for item in self.items]
        return locale.listed(language, told, self.shown)


def said(message: str, **values: Value) -> Sentence:
    """Return a sentence of a message marked with `N_`."""
    return Sentence(message, tuple(values.items()))


def counted(count: int, one: str, many: str, **values: Value) -> Sentence:
    """Return a sentence with a form for one and a form for many; `{count}` is filled in."""
    return Sentence(one, tuple(values.items()), many, count)


def row(items: Iterable[Value], shown: int = NAMES_SHOWN) -> Row:
    """Return things in a row, in the order in which they come."""
    return Row(tuple(items), shown)


def _told(language: str, value: Value) -> str:
    if isinstance(value, str):
        return value
    return locale.number(language, value) if isinstance(value, int) else value.text(language)
