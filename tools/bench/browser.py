"""A browser and a server with the course, for what is measured on the page itself."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser.jupyter_server import JupyterServer

_EXECUTE: Final = """async (code) => {
  const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
  const asked = kernel.requestExecute({ code, user_expressions: { found: "found" } });
  const { content } = await asked.done;
  return content.user_expressions?.found?.data?.["text/plain"];
}"""


@contextmanager
def started(folder: Path, program: Path) -> Iterator[tuple[Browser, JupyterServer]]:
    """Start both, and stop them afterwards.

    Args:
        folder: an empty folder for the server.
        program: the browser.
    """
    from playwright.sync_api import sync_playwright

    from tests.browser.jupyter_server import JupyterServer

    with sync_playwright() as playwright:
        server = JupyterServer(folder)
        server.start()
        browser = playwright.chromium.launch(
            executable_path=str(program),
            args=["--no-sandbox", "--disable-background-networking"],
        )
        try:
            yield browser, server
        finally:
            browser.close()
            server.stop()


def in_kernel(page: Page, code: str) -> Any:
    """Run code behind the notebook in sight; return what it calls `found`, as text."""
    return page.evaluate(_EXECUTE, code)
