"""The lock that kernels on one folder share: of the operating system, or of the browser.

On a computer each kernel is a process, and `filelock` holds a file. In the edition without a
server a kernel runs in a page (`sys.platform` is `emscripten`), where a lock on a file would never
be let go; there `BrowserLock` takes its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from regiolab.regions.site_files import IN_BROWSER

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path


class ProcessLock(Protocol):
    """What storage asks of a lock."""

    def acquire(
        self, timeout: float | None = None, poll_interval: float | None = None
    ) -> AbstractContextManager[object]:
        """Take the lock, waiting `timeout` seconds at most, and look every `poll_interval`.

        Raises:
            TimeoutError: another one keeps it.
            OSError: its file cannot be made.
        """
        ...

    def release(self) -> None:
        """Let go of the lock."""
        ...


def process_lock(path: Path) -> ProcessLock:
    """Return the lock of that name, not taken yet.

    Args:
        path: the file that stands for it; in a browser a name and no more.
    """
    if IN_BROWSER:
        from regiolab.storage.browser_lock import BrowserLock

        return BrowserLock(path)
    from filelock import FileLock

    return FileLock(path)
