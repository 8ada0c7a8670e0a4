"""Sources in a document as numbers: [1] in the text, and a list of what they are at the end."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents.document_blocks import Part, Picture, Points, Table, Words
from regiolab.locale import N_, text
from regiolab.regions import source, sources

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.exchange.documents.document_blocks import Block

SOURCES: Final = "sources"
"""The part that stands last, and never on a page of its own."""

_KEYS: Final = re.compile(r"\[([A-Za-z0-9_]+(?:, [A-Za-z0-9_]+)*)\]")


class Numbers:
    """Gives each source a number where it is first named."""

    def __init__(self) -> None:
        self._number: dict[str, int] = {}

    def in_part(self, part: Part) -> Part:
        """Return a part of the document with numbers in place of keys."""
        return Part(
            part.key,
            self.in_words(part.heading),
            tuple(self._in_block(one) for one in part.blocks),
            tuple(self.in_part(one) for one in part.parts),
        )

    def in_words(self, words: str) -> str:
        """Return words with "[2, 3]" in place of keys; what is no key of ours stays."""
        return _KEYS.sub(self._numbered, words)

    def in_remark(self, words: Words) -> Words:
        """Return a paragraph with numbers in place of keys."""
        return replace(words, words=self.in_words(words.words), label=self.in_words(words.label))

    def part(self, language: str) -> Part:
        """Return the numbered list of what was named, with addresses."""
        told = (Words(_told(key), f"[{number}]") for key, number in self._number.items())
        points = tuple(told)
        return Part(SOURCES, text(language, N_("Sources")), points)

    def _in_block(self, block: Block) -> Block:
        match block:
            case Words():
                return self.in_remark(block)
            case Points():
                return Points(tuple(self.in_remark(one) for one in block.items))
            case Table():
                rows = tuple(tuple(self.in_words(cell) for cell in row) for row in block.rows)
                return replace(block, rows=rows)
            case Picture():
                return block

    def _numbered(self, found: re.Match[str]) -> str:
        keys = found[1].split(", ")
        if not all(key in sources() for key in keys):
            return found[0]
        return f"[{', '.join(str(number) for number in self._of(keys))}]"

    def _of(self, keys: Iterable[str]) -> list[int]:
        return [self._number.setdefault(key, len(self._number) + 1) for key in keys]


def _told(key: str) -> str:
    """Return publisher, what it is called and where it stands."""
    one = source(key)
    # the titles in the list are English; a table number or an address is of every language
    name = one.table_id or ("" if one.address else one.title)
    return ", ".join(part for part in (one.publisher, name, one.address) if part)
