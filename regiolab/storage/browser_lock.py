"""The lock that kernels in several tabs of one browser share, in the edition without a server.

The service worker of the site keeps who has which lock (`tools/live_site/service_worker.js`). A
kernel there asks it over the one road that waits for an answer, a synchronous request. Where no
service worker answers, the files of the work are in the memory of one tab alone, and nobody else
can meet them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, Literal, Self

from regiolab.model.change import new_id
from regiolab.regions.site_files import asked

if TYPE_CHECKING:
    from pathlib import Path

ADDRESS: Final = "api/regiolab/lock"
"""Where the service worker listens, from where the site is."""


class BrowserLock:
    """A lock by name, shared by all tabs of one browser on one site.

    Args:
        path: what it is of; a name here, no file is made.
    """

    def __init__(self, path: Path) -> None:
        self._name = str(path)
        self._holder = new_id()

    def acquire(self, timeout: float | None = None, poll_interval: float | None = None) -> Self:
        """Take the lock; the service worker lets wait, so `poll_interval` says nothing here.

        Raises:
            TimeoutError: another tab kept it for `timeout` seconds.
        """
        if self._asked("take", timeout or 0) == "busy":
            raise TimeoutError(self._name)
        return self

    def release(self) -> None:
        """Let go of the lock."""
        self._asked("release", 0)

    def __enter__(self) -> Self:
        """Return the lock, which is taken already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the lock."""
        self.release()

    def _asked(self, act: Literal["take", "release"], patience: float) -> str:
        """Return what the service worker says; empty where there is none."""
        wish = {"act": act, "name": self._name, "holder": self._holder, "patience": patience}
        return answer_of(json.dumps(wish))


def answer_of(wish: str) -> str:
    """Return the answer of the service worker to a wish for a lock, empty where none answers."""
    request = asked("POST", ADDRESS, wish)
    return "" if request is None else str(request.responseText)
