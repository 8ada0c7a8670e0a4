"""One picture at a time is drawn with matplotlib, which threads may not use at once."""

from __future__ import annotations

from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_ONE: Final = RLock()


@contextmanager
def one_drawing() -> Iterator[None]:
    """Wait until nobody else draws: files are made in threads of their own, figures in others."""
    with _ONE:
        yield
