"""A wait for a page that says, when it was in vain, what the page shows instead."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from playwright.sync_api import TimeoutError as NotInTime

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Page

_LINES = 20
_SHOWN = """() => {
  const app = window.jupyterapp;
  const panels = app ? [...app.shell.widgets('main')] : [];
  const cellsOf = (panel) => [...(panel.content?.model?.cells ?? [])]
    .filter((cell) => cell.type === 'code');
  return JSON.stringify({
    address: location.href,
    worker: navigator.serviceWorker?.controller?.scriptURL ?? 'none in charge',
    ready: document.body.dataset.rlReady ?? 'nothing',
    visibility: document.visibilityState,
    panels: panels.map((panel) => ({
      title: panel.title.label,
      inSight: panel.isVisible,
      state: panel.node.dataset.rlState,
      session: panel.sessionContext?.isReady ?? 'none',
      kernel: panel.sessionContext?.session?.kernel?.status,
      connection: panel.sessionContext?.session?.kernel?.connectionStatus,
      waiting: cellsOf(panel).map((cell) => cell.executionState ?? cell.executionCount),
    })),
    dialog: document.querySelector('.jp-Dialog')?.innerText,
    text: (document.querySelector('.jp-Notebook:not(.lm-mod-hidden *)') ?? document.body)
      .innerText.replace(/\\n\\s*\\n/g, '\\n').slice(0, 3000),
  }, null, 1);
}"""


def what_it_shows(page: Page) -> str:
    """Return what a tab shows: notebooks with their kernels, a dialog, and the text in sight."""
    return str(page.evaluate(_SHOWN))


class Patience:
    """Waits for a tab.

    Args:
        page: the tab; what its console says is remembered from now on.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._said: deque[str] = deque(maxlen=_LINES)
        page.on("console", self._note_line)

    def wait_for(self, script: str, milliseconds: int, argument: str | None = None) -> None:
        """Wait until a function in the page returns true.

        Raises:
            AssertionError: it did not in time; the message holds what the page shows, and what
                its console said last.
        """
        try:
            self._page.wait_for_function(script, arg=argument, timeout=milliseconds)
        except NotInTime as late:
            said = "\n".join(self._said)
            shown = f"{what_it_shows(self._page)}\nThe console said last:\n{said}"
            waited = f"Not within {milliseconds / 1000:.0f} s: {script} ({argument})."
            raise AssertionError(f"{waited} The page shows:\n{shown}") from late

    def stop_listening(self) -> None:
        """Remember no more of what the console says."""
        self._page.remove_listener("console", self._note_line)

    def _note_line(self, line: ConsoleMessage) -> None:
        self._said.append(f"{line.type}: {line.text[:300]}")
