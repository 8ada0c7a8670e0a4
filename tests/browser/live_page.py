"""The edition without a server: a plain web server for its files, and a lesson in a tab."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from tests.browser.notebook_page import NotebookPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

_FIRST_VISIT = 150_000


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


def served(folder: Path) -> Iterator[str]:
    """Serve a folder as any web server does, without headers of its own; give its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


class LivePage(NotebookPage):
    """A lesson in the edition without a server.

    Args:
        page: the tab.
        site: the address of the edition.
        path: of the notebook, below `notebooks`.
    """

    def __init__(self, page: Page, site: str, path: str) -> None:
        super().__init__(page, site, path)
        self._first = f"{site}/index.html?path=notebooks/{path}"
        self._ready = f"notebooks/{path}"

    def load(self) -> None:
        """Open the lesson by its link and wait until it ran by itself."""
        self.page.goto(self._first)
        self.wait_until_it_ran()

    def again(self) -> None:
        """Load the page anew, and wait until the lesson ran."""
        self.page.reload()
        self.wait_until_it_ran()

    def wait_until_it_ran(self) -> None:
        """Wait until every cell of the lesson ran."""
        ran = "(path) => document.body.dataset.rlReady === path"
        self.page.wait_for_function(ran, arg=self._ready, timeout=_FIRST_VISIT)
