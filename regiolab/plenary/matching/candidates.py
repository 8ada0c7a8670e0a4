"""Which names are worth comparing: those that share a telling word, so that it stays quick."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from regiolab.plenary.matching.reading import NameReading

MOST_OF_ONE_WORD: Final = 40
"""A word that more names hold tells nothing; a name in full and a public body always count."""

_HALF: Final = 4
"""So many letters at the beginning or the end of a word make two words worth comparing."""

_FEW: Final = 2
"""In a name of so few words every word counts, however common."""


def candidates(readings: Sequence[NameReading]) -> list[tuple[int, int]]:
    """Return which readings, by their places, are worth comparing: each pair once, in order."""
    always: dict[str, list[int]] = defaultdict(list)
    sometimes: dict[str, list[int]] = defaultdict(list)
    for at, reading in enumerate(readings):
        for key in _sure_keys(reading):
            always[key].append(at)
        for key in _keys(reading):
            sometimes[key].append(at)
    found: set[tuple[int, int]] = set()
    for places in always.values():
        found.update(combinations(places, 2))
    for places in sometimes.values():
        if len(places) <= MOST_OF_ONE_WORD:
            found.update(combinations(places, 2))
    return sorted(found)


def _sure_keys(reading: NameReading) -> Iterator[str]:
    yield "words " + "".join(sorted(reading.words))
    yield "joined " + reading.joined
    yield "name " + "".join(sorted(reading.telling))
    if reading.body:
        yield "body " + reading.body


def _keys(reading: NameReading) -> Iterator[str]:
    keys = {f"word {word}" for word in reading.telling}
    for word in (*reading.telling, "".join(reading.words)):
        if len(word) >= _HALF:
            keys |= {f"begin {word[:_HALF]}", f"end {word[-_HALF:]}"}
    keys |= {f"place {code}" for code in reading.codes}
    if len(reading.words) <= _FEW:
        keys |= {f"word {word}" for word in reading.words}
    keys |= {f"letters {letters}" for letters in reading.initials if len(letters) > 1}
    if len(reading.words) == 1:
        keys.add(f"letters {reading.normal.replace(' ', '')}")
    yield from sorted(keys)
