"""Who hears that the work changed, and when: after the answer to whoever changed it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Subscribers:
    """Callbacks that hear once of all that changed since the last time."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[], None]] = []
        self._changed = False
        self._held = 0

    def add(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back from now on; return how to stop that."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback) if callback in self._callbacks else None

    def note_change(self) -> None:
        """Note that there is something to tell."""
        self._changed = True

    @contextmanager
    def held(self, all_but: Callable[[], None] | None = None) -> Iterator[None]:
        """Tell nobody anything before the block is left; `all_but` hears nothing of it."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1
            self.tell(all_but)

    def tell(self, all_but: Callable[[], None] | None = None) -> None:
        """Call back all but one when something changed, unless that is held back."""
        if self._changed and not self._held:
            self._changed = False
            for callback in list(self._callbacks):
                if callback != all_but:
                    callback()
