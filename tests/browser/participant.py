"""Somebody with a browser, who opens notebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.notebook_page import HEIGHT, NotebookPage

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.browser.jupyter_server import JupyterServer


_FORGET = """() => new Promise((done) => {
  try {
    const gone = indexedDB.deleteDatabase("regiolab");
    gone.onsuccess = gone.onerror = gone.onblocked = done;
  } catch { done(); }
})"""
"""In the browser: take away the copies. A page of which the server is gone has none."""


class Participant:
    """One person: pages opened here share what this browser remembers.

    Args:
        browser: where a new context is made.
        server: whose notebooks are opened.
    """

    def __init__(self, browser: Browser, server: JupyterServer) -> None:
        self._context = browser.new_context(
            viewport={"width": 1280, "height": HEIGHT}, accept_downloads=True
        )
        self._server = server

    def open(self, path: str) -> NotebookPage:
        """Open a notebook (`nl/00_start.ipynb`) in a tab of its own."""
        notebook = self._notebook(path)
        notebook.open()
        return notebook

    def open_in_a_hurry(self, path: str) -> NotebookPage:
        """Open a notebook and press ▶▶ before its kernel is there."""
        notebook = self._notebook(path)
        notebook.open_in_a_hurry()
        return notebook

    def run(self, path: str) -> NotebookPage:
        """Open a notebook and press ▶▶."""
        notebook = self.open(path)
        notebook.run_all()
        return notebook

    def close_pages(self) -> None:
        """Close every tab; the copies of the work go, for the next test has work of its own."""
        *others, last = self._context.pages or [None]
        for page in others:
            if page is not None:
                page.close()
        if last is not None:
            last.evaluate(_FORGET)
            last.close()

    def leave(self) -> None:
        """Close the browser, as far as this person is concerned."""
        self._context.close()

    def _notebook(self, path: str) -> NotebookPage:
        return NotebookPage(self._context.new_page(), f"{self._server.address}/doc/tree", path)
