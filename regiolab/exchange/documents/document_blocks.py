"""What a document is made of, as data: parts with a heading, and in them words, tables, pictures.

The parts say what stands in the document; `docx_paper` says what that looks like in Word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.pictures.page import Page


@dataclass(frozen=True)
class Words:
    """A paragraph; with a `label` in bold before it. `soft` is a remark in small letters."""

    words: str
    label: str = ""
    soft: bool = False


@dataclass(frozen=True)
class Points:
    """A list with a dot before each item; no item is empty."""

    items: tuple[Words, ...]


@dataclass(frozen=True)
class Table:
    """A table of which the first row is a header.

    Attributes:
        title: what the table is about, for who cannot see it.
        headers: of the columns.
        rows: as many cells each.
        widths: of the columns, in shares that add up to 1.
        amounts: the columns that hold amounts, counted from 0; they stand at the right.
    """

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    amounts: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Picture:
    """A picture with its caption; `alt` is what it shows in a sentence or two."""

    page: Page
    alt: str
    caption: str


Block = Words | Points | Table | Picture


@dataclass(frozen=True)
class Part:
    """A part of the document: a heading, what stands below it, and parts within it.

    Attributes:
        key: which part it is, the same in every language.
        heading: of the part.
        blocks: in their order.
        parts: those within it.
    """

    key: str
    heading: str
    blocks: tuple[Block, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing below the heading."""
        return not self.blocks and not self.parts


def labelled(pairs: Sequence[tuple[str, str | None]]) -> tuple[Words, ...]:
    """Return a paragraph with a label for each pair that has words."""
    return tuple(Words(words, label) for label, words in pairs if words)
