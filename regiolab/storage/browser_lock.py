"""The lock that kernels in several tabs of one browser share, in the edition without a server.

The service worker of the site keeps who has which lock (`web/live/src/locks.ts`). A kernel there
asks it over the one road that waits for an answer, a synchronous request. Where no service worker
answers, the files of the work are in the memory of one tab alone, and nobody else can meet them.
"""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, Self

from regiolab.model.change import new_id

if TYPE_CHECKING:
    from pathlib import Path

ADDRESS: Final = "api/regiolab/lock"
"""Where the service worker listens, from where the site is."""

_SITE_PARTS: Final = ("/extensions/", "/build/")
"""Folders of the site that hold the script a kernel runs in."""


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
    browser = import_module("js")
    request = browser.XMLHttpRequest.new()
    request.open("POST", f"{site_of(str(browser.location.href))}/{ADDRESS}", False)
    try:
        request.send(wish)
    except Exception:  # whatever the browser raises when nobody is there: then nobody else is
        return ""
    return str(request.responseText) if request.status == 200 else ""


def site_of(address: str) -> str:
    """Return the address of the site from that of the script a kernel runs in."""
    for part in _SITE_PARTS:
        address = address.split(part, 1)[0]
    return address
