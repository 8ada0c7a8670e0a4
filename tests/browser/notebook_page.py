"""A notebook in JupyterLab's single-document view."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Error, expect

from tests.browser.patience import Patience
from tests.browser.widget_page import WidgetPage

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

RUN_ALL = '[data-command="notebook:restart-run-all"]'

THEMES = ("JupyterLab Light", "JupyterLab Dark")
"""The themes that JupyterLab comes with, its own first."""

WIDTH, HEIGHT = 1280, 1000
"""Of the window, in pixels."""

_LIGHT = 'body[data-jp-theme-light="true"]'
_START_OF_NOTEBOOK = 120_000
_RUN_OF_NOTEBOOK = 120_000

_READY = """() => {
  const session = window.jupyterapp.shell.currentWidget?.sessionContext;
  return session?.isReady && session.session?.kernel?.status === 'idle';
}"""
_HAS_KERNEL = "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel"
RAN_BY_ITSELF = "(path) => document.body.dataset.rlReady === path"
"""In the page: whether the lesson of this path ran."""
_RESTART = "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()"
_OPEN = """async (path) => {
  const { commands, shell } = window.jupyterapp;
  const notebook = await commands.execute('docmanager:open', { path });
  await notebook.context.ready;
  shell.activateById(notebook.id);
}"""
_PUT_AWAY = """async () => {
  for (const panel of [...window.jupyterapp.shell.widgets('main')]) {
    await panel.sessionContext?.shutdown();
    if (panel.sessionContext) panel.dispose();
  }
  sessionStorage.clear();
}"""
_IS_EMPTY = """() => document.querySelector('.jp-Launcher') &&
  !document.querySelector('.jp-Dialog, .jp-Notebook')"""
_WATCH = """() => {
  const ran = (window.ranCells = new Set());
  for (const cell of window.jupyterapp.shell.currentWidget.content.model.cells) {
    if (cell.type !== 'code') continue;
    cell.stateChanged.connect((model, change) => {
      if (change.name === 'executionCount' && change.newValue) ran.add(model.id);
    });
  }
}"""
_RAN = """() => {
  const cells = [...window.jupyterapp.shell.currentWidget.content.model.cells]
    .filter((cell) => cell.type === 'code' && cell.sharedModel.source.trim());
  const failed = cells.some((cell) =>
    cell.outputs.toJSON().some((output) => output.output_type === 'error'));
  return failed || cells.every((cell) => window.ranCells.has(cell.id));
}"""
_DRAWN = """() => {
  const expected = [...window.jupyterapp.shell.currentWidget.content.model.cells]
    .filter((cell) => cell.type === 'code')
    .flatMap((cell) => cell.outputs.toJSON())
    .filter((output) => output.data?.['application/vnd.jupyter.widget-view+json']).length;
  const places = document.querySelectorAll('.jp-OutputArea-output');
  const drawn = [...places].filter((place) => place.querySelector('.rl-frame, .jupyter-widgets'));
  return drawn.length === expected;
}"""
_ERRORS = """() => [...window.jupyterapp.shell.currentWidget.content.model.cells]
  .filter((cell) => cell.type === 'code')
  .flatMap((cell) => cell.outputs.toJSON())
  .filter((output) => output.output_type === 'error' || output.name === 'stderr')
  .map((output) => output.evalue ?? String(output.text))"""
_WIDER_THAN_THE_PAGE = """() => [document.scrollingElement, ...document.querySelectorAll(
    '.jp-WindowedPanel-outer, .jp-Notebook, .jp-NotebookPanel')]
  .filter((element) => element.scrollWidth > element.clientWidth + 1)
  .map((element) => `${element.className}: ${element.scrollWidth} > ${element.clientWidth}`)"""


_SCROLL_THROUGH = """async () => {
  const outer = document.querySelector('.jp-WindowedPanel-outer');
  for (let top = 0; top < outer.scrollHeight; top += outer.clientHeight) {
    outer.scrollTop = top;
    await new Promise(requestAnimationFrame);
  }
  outer.scrollTop = 0;
}"""
_HEIGHT_OF_ALL = """() => {
  const outer = document.querySelector('.jp-WindowedPanel-outer');
  outer.scrollTop = 0;
  const last = [...document.querySelectorAll('.jp-Notebook .jp-Cell')].pop();
  const below = last.getBoundingClientRect().bottom - outer.getBoundingClientRect().top;
  return Math.ceil(window.innerHeight - outer.clientHeight + below + 40);
}"""


def shots_folder() -> Path:
    """Return where pictures of pages are kept: `$REGIOLAB_SHOTS`, else `.shots`."""
    folder = Path(os.environ.get("REGIOLAB_SHOTS") or Path(__file__).parents[2] / ".shots")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def keep_picture(of: Page | Locator, name: str) -> None:
    """Keep a picture of what is in sight, as `<name>.png`, where `$REGIOLAB_SHOTS` asks for it."""
    if os.environ.get("REGIOLAB_SHOTS"):
        of.screenshot(path=shots_folder() / f"{name}.png")


class NotebookPage:
    """One notebook in one tab: a lesson, which runs by itself, or one that the tests wrote.

    Args:
        page: the tab.
        folder: the address before `notebooks`.
        path: of the notebook, below `notebooks`.
    """

    def __init__(self, page: Page, folder: str, path: str) -> None:
        self.page = page
        self.patience = Patience(page)
        self.script_errors: list[str] = []
        """What went wrong in the scripts of our widgets, and nobody caught."""
        page.on("pageerror", self._note_error)
        self._path = f"notebooks/{path}"
        self.is_lesson = re.match(r"[a-z]+/\d\d_", path) is not None
        self._address = f"{folder}/{self._path}?reset"

    def load(self) -> None:
        """Load JupyterLab with the notebook and wait until its kernel is there.

        A page that hears that its server is back loads itself anew too, at that moment or another:
        what is waited for is the notebook, not the end of this very load.
        """
        self.page.goto(self._address, wait_until="commit")
        self._wait_until_open()

    def open(self) -> None:
        """Open the notebook in a tab that has JupyterLab, and wait until its kernel is there."""
        self.page.evaluate(_OPEN, self._path)
        self._wait_until_open()

    def load_in_a_hurry(self) -> None:
        """Load the page, press ▶▶ as soon as it is in sight, and wait until it has a kernel."""
        self.page.goto(self._address)
        self.page.click(RUN_ALL)
        self.patience.wait_for(_HAS_KERNEL, _START_OF_NOTEBOOK)

    def run_all(self) -> None:
        """See that every cell ran, without an error, and that every widget is there.

        In a lesson that happens by itself; in another notebook ▶▶ is pressed.
        """
        if self.is_lesson:
            self.wait_until_it_ran()
        else:
            self.page.evaluate(_WATCH)
            self.page.click(RUN_ALL)
            self.patience.wait_for(_RAN, _RUN_OF_NOTEBOOK)
        errors = self.errors()
        assert not errors, errors
        self.wait_until_idle()
        self.wait_for_widgets()

    def wait_until_it_ran(self) -> None:
        """Wait until a lesson ran by itself."""
        self.patience.wait_for(RAN_BY_ITSELF, _RUN_OF_NOTEBOOK, self._path)

    def wait_until_idle(self) -> None:
        """Wait until the kernel has nothing to do."""
        self.patience.wait_for(_READY, _RUN_OF_NOTEBOOK)

    def wait_for_widgets(self) -> None:
        """Wait until every widget that a cell shows is drawn."""
        self.patience.wait_for(_DRAWN, _START_OF_NOTEBOOK)

    def reload(self) -> None:
        """Load the page again; the kernel, where there is one, stays."""
        self.load()

    def save(self) -> None:
        """Save the notebook, so that its widgets come back after a reload."""
        self.page.evaluate("() => window.jupyterapp.commands.execute('docmanager:save')")

    def restart_kernel(self) -> None:
        """Restart the kernel from this page, as its menu does, and wait until it is there."""
        self.page.evaluate(_RESTART)
        self.wait_until_idle()

    def put_away(self) -> bool:
        """Close the notebook, its kernel and what the tab remembers; whether nothing is left.

        The tab is then as one in which JupyterLab was loaded without a notebook.
        """
        self.page.remove_listener("pageerror", self._note_error)
        self.patience.stop_listening()
        try:
            if not self.page.locator(_LIGHT).count():
                self.use_theme(THEMES[0])
            self.page.mouse.move(0, 0)
            self.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
            self.page.evaluate(_PUT_AWAY)
            # Where nothing is open JupyterLab makes its launcher, which then is in front.
            self.page.wait_for_function(_IS_EMPTY)
        except (Error, AssertionError):
            return False
        return True

    @property
    def widgets(self) -> list[WidgetPage]:
        """Every widget of ours, from top to bottom."""
        return [WidgetPage(one) for one in self.page.locator(".rl").all()]

    def widget(self, title: str) -> WidgetPage:
        """Return the widget with this title or, where it has none, with this text in it."""
        titled = self.page.locator(".rl").filter(
            has=self.page.locator(".rl-title", has_text=title).first
        )
        return WidgetPage(titled.first)

    def cell(self, place: int) -> Locator:
        """Return a cell; 0 is the first."""
        return self.page.locator(".jp-Notebook .jp-Cell").nth(place)

    def cell_count(self) -> int:
        """Return how many cells the notebook has, in sight or not."""
        return int(
            self.page.evaluate(
                "() => window.jupyterapp.shell.currentWidget.content.model.cells.length"
            )
        )

    def errors(self) -> list[str]:
        """Return what cells printed as errors."""
        return list(self.page.evaluate(_ERRORS))

    def wider_than_the_page(self) -> list[str]:
        """Return what has a horizontal scroll bar and should not."""
        return list(self.page.evaluate(_WIDER_THAN_THE_PAGE))

    def use_width(self, width: int) -> None:
        """Make the window this many pixels wide."""
        self.page.set_viewport_size({"width": width, "height": HEIGHT})
        self.page.evaluate("() => new Promise(requestAnimationFrame)")

    def use_theme(self, name: str) -> None:
        """Change to a theme of JupyterLab, such as `JupyterLab Dark`."""
        self.page.evaluate(
            "(theme) => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", name
        )
        seen = expect(self.page.locator(_LIGHT))
        seen.to_have_count(int(name == THEMES[0]))
        expect(self.page.locator("#jupyterlab-splash")).to_have_count(0)

    def scroll_through(self) -> None:
        """Scroll from top to bottom, a screen at a time, and back."""
        self.page.evaluate(_SCROLL_THROUGH)

    def picture(self, name: str) -> None:
        """Keep a picture of the whole notebook, as `<name>.png`, where `$REGIOLAB_SHOTS` asks.

        Nothing is tested by it; drawing a page of many screens takes up to a second.
        """
        if not os.environ.get("REGIOLAB_SHOTS"):
            return
        size = self.page.viewport_size
        assert size is not None
        height = self.page.evaluate(_HEIGHT_OF_ALL)
        self.page.set_viewport_size({"width": size["width"], "height": height})
        self.page.evaluate("() => new Promise(requestAnimationFrame)")
        self.page.screenshot(path=shots_folder() / f"{name}.png")
        self.page.set_viewport_size({"width": size["width"], "height": HEIGHT})

    def read_that_the_kernel_died(self) -> None:
        """Wait for the message that the kernel died, and close it where it stands in the way.

        Only then the server has noticed; it starts the kernel again, sometimes twice. Whether this
        page learns of the last start is up to JupyterLab: the course tells people to reload.
        """
        if self.is_lesson:
            expect(self.banner).to_be_visible()
            return
        message = self.page.locator(".jp-Dialog")
        expect(message).to_contain_text("restart automatically")
        message.locator(".jp-mod-accept").click()

    @property
    def banner(self) -> Locator:
        """The sentence above a lesson that says what happened, with what can be done."""
        return self.page.locator(".rl-wb-banner:visible")

    def _note_error(self, error: Error) -> None:
        # A widget's module has an address of its own; JupyterLab's errors are not ours.
        if "blob:" in (error.stack or ""):
            self.script_errors.append(error.message)

    def _wait_until_open(self) -> None:
        self.page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=_START_OF_NOTEBOOK)
        if self.is_lesson:
            self.wait_until_it_ran()
        else:
            self.page.wait_for_selector(RUN_ALL, timeout=_START_OF_NOTEBOOK)
        self.wait_until_idle()
