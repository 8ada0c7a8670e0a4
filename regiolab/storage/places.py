"""The places that work on one folder: each kernel is one, for as long as it runs.

A place holds a lock of its own in `.places` once it changed something. The operating system (or
the browser) lets go of it when the kernel ends, however it ends: so it is known which places are
still there.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from regiolab.model.change import new_id
from regiolab.storage.process_lock import process_lock

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.storage.process_lock import ProcessLock


class Places:
    """This place, and whether another one is still there.

    Args:
        folder: the folder of the work.

    Attributes:
        here: the id of this place.
        folder: where places keep their locks.
    """

    def __init__(self, folder: Path) -> None:
        self.here = new_id()
        self.folder = folder / ".places"
        self._mine: ProcessLock | None = None
        self._gone: set[str] = set()

    def take(self) -> None:
        """Let others know that this place is there."""
        if self._mine is not None:
            return
        # Where nothing can be written, nobody else sees a step of ours either.
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            mine = self.folder / self.here
            mine.touch()
            lock = process_lock(mine)
            lock.acquire(timeout=0)
            self._mine = lock

    @property
    def is_taken(self) -> bool:
        """Whether others know that this place is there."""
        return self._mine is not None

    def is_there(self, place: str) -> bool:
        """Whether a place is still at work."""
        return place == self.here or (place not in self._gone and not self._is_gone(place))

    def is_here(self, place: str) -> bool:
        """Whether a step of that place is ours to take back: made here, or where nobody is left."""
        return place in ("", self.here) or place in self._gone or self._is_gone(place)

    def _is_gone(self, place: str) -> bool:
        path = self.folder / place
        try:
            if path.is_file():
                with process_lock(path).acquire(timeout=0):
                    pass
                path.unlink(missing_ok=True)
        except OSError:
            return False
        self._gone.add(place)
        return True
