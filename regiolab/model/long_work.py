"""Long work that says how far it is, and that somebody can stop.

Who begins it follows it (`told_to`); each loop in it that may take long is `counted`, within the
`stretch` of the way that is its own. Where nobody follows, all of this does nothing.
"""

from __future__ import annotations

import io
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from contextlib import AbstractContextManager

ItemT = TypeVar("ItemT")

WHOLE: Final = 1_000
"""The whole way; a step is told in parts of it."""

_EVERY: Final = 50
"""After so many items of a loop it is said how far it is."""


class Stopped(BaseException):
    """Somebody stopped long work before it changed anything.

    No `Exception`: what catches whatever a damaged file does to a parser lets it through.
    """


@dataclass(frozen=True)
class _Way:
    """A piece of the way, and who follows it."""

    step: Callable[[int, int], None]
    begin: float
    end: float

    def within(self, part: float) -> float:
        return self.begin + (self.end - self.begin) * min(max(part, 0.0), 1.0)


_WAY: ContextVar[_Way | None] = ContextVar("_WAY", default=None)


@contextmanager
def told_to(step: Callable[[int, int], None] | None) -> Iterator[None]:
    """Let what is done in the block be followed.

    Args:
        step: called with how much is done, and of how much; it may raise `Stopped`. `None`
            leaves who follows it as it is.
    """
    if step is None:
        yield
        return
    token = _WAY.set(_Way(step, 0, WHOLE))
    try:
        yield
    finally:
        _WAY.reset(token)


@contextmanager
def stretch(begin: float, end: float) -> Iterator[None]:
    """Let what is done in the block be a piece of the way, which is 0 to 1 in all."""
    way = _WAY.get()
    if way is None:
        yield
        return
    token = _WAY.set(_Way(way.step, way.within(begin), way.within(end)))
    try:
        yield
    finally:
        _WAY.reset(token)
    way.step(round(way.within(end)), WHOLE)


def tell(done: float, of: float) -> None:
    """Say how much of this piece of the way is done.

    Raises:
        Stopped: somebody stopped it.
    """
    way = _WAY.get()
    if way is not None:
        way.step(round(way.within(done / of if of else 1)), WHOLE)


def one_of(number: int, items: Collection[object]) -> AbstractContextManager[None]:
    """Let what is done in the block be one of so many items of a loop, which takes long by itself.

    Args:
        number: of the item, from 0.
        items: of the loop.
    """
    return stretch(number / len(items), (number + 1) / len(items))


def counted(items: Collection[ItemT]) -> Iterator[ItemT]:
    """Return the items one by one, and say meanwhile how far it is.

    Raises:
        Stopped: somebody stopped it.
    """
    for number, item in enumerate(items):
        if number % _EVERY == 0:
            tell(number, len(items))
        yield item


class CountedBytes(io.BytesIO):
    """The bytes of a file that say how much of them was read.

    Args:
        content: of the file.
    """

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self._of = len(content)
        self._read = 0

    def begin_again(self) -> None:
        """Count from nothing: the same bytes are read once more."""
        self._read = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Return what is read, as `io.BytesIO` does."""
        piece = super().read(size)
        self._read += len(piece)
        tell(self._read, self._of)
        return piece
