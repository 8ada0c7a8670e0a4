"""Somebody with a browser, who opens notebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.notebook_page import HEIGHT, WIDTH, NotebookPage

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

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

    Loading JupyterLab costs ten times what opening a notebook in it does. A tab whose notebooks
    were put away is therefore kept, and the next notebook opens in it; `NotebookPage.reload` and
    `open_in_a_hurry` always load.

    Args:
        browser: where a new context is made.
        server: whose notebooks are opened.
    """

    def __init__(self, browser: Browser, server: JupyterServer) -> None:
        self.context = browser.new_context(
            viewport={"width": WIDTH, "height": HEIGHT}, accept_downloads=True
        )
        self._server = server
        self._open: list[NotebookPage] = []
        self._empty_tabs: list[Page] = []
        self._start_of_server = server.starts

    def open(self, path: str) -> NotebookPage:
        """Open a notebook (`nl/00_start.ipynb`) in a tab of its own."""
        self._forget_tabs_of_an_earlier_server()
        if self._empty_tabs:
            notebook = self._notebook(path, self._empty_tabs.pop())
            notebook.open()
        else:
            notebook = self._notebook(path, self.context.new_page())
            notebook.load()
        return notebook

    def open_in_a_hurry(self, path: str) -> NotebookPage:
        """Load a notebook in a new tab and press ▶▶ before its kernel is there."""
        notebook = self._notebook(path, self.context.new_page())
        notebook.load_in_a_hurry()
        return notebook

    def run(self, path: str) -> NotebookPage:
        """Open a notebook and see it run, by itself or with ▶▶."""
        notebook = self.open(path)
        notebook.run_all()
        return notebook

    def close(self, notebook: NotebookPage) -> None:
        """Close a notebook; its tab waits for another one where nothing is left in it."""
        self._open.remove(notebook)
        same_server = self._server.runs and self._server.starts == self._start_of_server
        if same_server and notebook.put_away():
            self._empty_tabs.append(notebook.page)
        else:
            notebook.page.close()

    def close_pages(self) -> None:
        """Close every notebook; the copies of the work go, for the next test has its own work."""
        for notebook in [*self._open]:
            notebook.page.evaluate(_FORGET)
            self.close(notebook)

    def leave(self) -> None:
        """Close the browser, as far as this person is concerned."""
        self.context.close()

    def _notebook(self, path: str, tab: Page) -> NotebookPage:
        notebook = NotebookPage(tab, f"{self._server.address}/doc/tree", path)
        self._open.append(notebook)
        return notebook

    def _forget_tabs_of_an_earlier_server(self) -> None:
        if self._server.starts != self._start_of_server:
            for tab in self._empty_tabs:
                tab.close()
            self._empty_tabs.clear()
            self._start_of_server = self._server.starts
