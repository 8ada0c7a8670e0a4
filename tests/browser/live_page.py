"""The edition without a server: a plain web server for its files, and a lesson in a tab."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from typing import TYPE_CHECKING

from tests.browser.lesson_bar import LessonBar
from tests.browser.notebook_page import RAN_BY_ITSELF, NotebookPage
from tests.browser.widget_page import WidgetPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

_FIRST_VISIT = 150_000


POLICY_REPORTS = "/policy-reports"
"""Where a browser says what a policy with this as `report-uri` kept a page or its Python from."""


class _Quiet(SimpleHTTPRequestHandler):
    reports: Queue[str]

    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""

    def do_POST(self) -> None:
        """Take a report of a browser; nothing else is sent here."""
        told = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.reports.put(f"{self.path}: {told}")
        self.send_response(204)
        self.end_headers()


def served(folder: Path, reports: Queue[str] | None = None) -> Iterator[str]:
    """Serve a folder as any web server does, without headers of its own; give its address.

    Args:
        folder: which.
        reports: gets all that is sent here, instead of asked.
    """
    handler = type("Handler", (_Quiet,), {"reports": Queue() if reports is None else reports})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


class LivePage(NotebookPage):
    """A lesson in the edition without a server.

    Args:
        page: the tab.
        site: the address of the edition.
        path: of the notebook, below that folder.
        kind: the folder that it is in: `notebooks` or `exercises`.
    """

    def __init__(self, page: Page, site: str, path: str, kind: str = "notebooks") -> None:
        super().__init__(page, site, path)
        self._site = site
        self._first = f"{site}/index.html?path={kind}/{path}"
        self._ready = f"{kind}/{path}"

    def load(self) -> None:
        """Open the lesson by its link and wait until it ran by itself."""
        self.page.goto(self._first)
        self.wait_until_it_ran()

    def go_to(self, path: str) -> LivePage:
        """Go from the lesson in sight to another in the same page, as people do: by the bar."""
        language, name = path.split("/")
        LessonBar(self.page, language).go_to(name[:2])
        other = LivePage(self.page, self._site, path)
        other.wait_until_it_ran()
        return other

    def widget(self, title: str) -> WidgetPage:
        """Return the widget with this title in the lesson that is in sight."""
        titled = self.page.locator(".jp-Notebook:visible .rl").filter(
            has=self.page.locator(".rl-title", has_text=title).first
        )
        return WidgetPage(titled.first)

    def again(self) -> None:
        """Load the page anew, and wait until the lesson ran."""
        self.page.reload()
        self.wait_until_it_ran()

    def again_in_a_hurry(self) -> None:
        """Load the page anew, once more as soon as the lesson is in sight, and wait for it."""
        self.page.reload()
        self.page.wait_for_selector(".jp-Notebook")
        self.again()

    def wait_until_it_ran(self) -> None:
        """Wait until every cell of the lesson ran."""
        self.patience.wait_for(RAN_BY_ITSELF, _FIRST_VISIT, self._ready)
