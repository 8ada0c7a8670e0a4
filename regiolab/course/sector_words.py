"""What the words of a name say about the sector of a party: our own reading, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, cast, get_args

from regiolab.course.data_file import read_yaml

if TYPE_CHECKING:
    from regiolab.model.codes import Sector

FILE = "sector_words.yaml"

Where = Literal["first", "last", "any", "ending"]
"""Where in a name words stand."""

WHERE: Final[tuple[Where, ...]] = get_args(Where)

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class SectorWords:
    """A line of the file.

    Attributes:
        words: in lower case, one or more.
        where: at the beginning or the end of a name, anywhere, or as the end of a word.
        sector: what they say.
        example: a name with them.
    """

    words: tuple[str, ...]
    where: Where
    sector: Sector
    example: str

    def fits(self, name: tuple[str, ...]) -> bool:
        """Return whether a name has these words; its own are in lower case."""
        length = len(self.words)
        if self.where == "first":
            return name[:length] == self.words
        if self.where == "last":
            return name[-length:] == self.words
        if self.where == "ending":
            return any(one.endswith(self.words[0]) for one in name)
        return any(name[at : at + length] == self.words for at in range(len(name)))


@cache
def sector_words() -> tuple[SectorWords, ...]:
    """Return every line of `data/sector_words.yaml`.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    return tuple(
        SectorWords(words_of(words), cast("Where", where), sector, example)
        for sector, places in read_yaml(FILE).items()
        for where, lines in places.items()
        for words, example in lines.items()
    )


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case."""
    return tuple(_WORD.findall(name.casefold()))
