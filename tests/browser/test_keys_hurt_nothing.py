"""No click on plain ground and no key changes a notebook of the course, in any of its widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.jupyter_server import COURSE
from tests.browser.keys import press_everything, send_everything

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.participant import Participant

FIRST = "notebooks/nl/00_start.ipynb"
MAP = "notebooks/nl/06_stakeholder_map.ipynb"
NOTEBOOKS = sorted(
    path.relative_to(COURSE).as_posix()
    for folder in ("notebooks", "exercises", "solutions", "guide")
    for path in COURSE.glob(f"{folder}/nl/*.ipynb")
)
KINDS = (
    *(".rl-title", ".rl-messages", ".rl-saved", ".rl button:disabled", ".rl [aria-disabled=true]"),
    *(".rl caption", ".rl th", ".rl td", ".rl svg text", ".rl-soft", ".rl .rl-row"),
)
"""Where a click presses nothing; the first of each kind in sight is clicked."""

_SEEN = """() => {
  const current = window.jupyterapp.shell.currentWidget;
  return {
    path: current.context.path,
    cells: [...current.content.model.cells].map((one) => [one.type, one.sharedModel.source]),
    mode: current.content.mode,
    rendered: current.content.widgets.map((one) => one.rendered ?? null),
    widgets: current.node.querySelectorAll('.rl').length,
    questions: document.querySelectorAll('.jp-Dialog').length,
  };
}"""
_FOLLOW = """(path) => {
  const link = document.createElement('a');
  link.href = '/files/' + path;
  document.querySelector('.rl-workbook:not(.lm-mod-hidden) .jp-Notebook').append(link);
  link.click();
  link.remove();
}"""
# The first one stays: its connection is that of every widget.
_CLOSE_ALL_BUT = """(paths) => {
  for (const panel of [...window.jupyterapp.shell.widgets('main')]) {
    if (panel.context && !paths.includes(panel.context.path)) panel.dispose();
  }
}"""


@pytest.fixture(scope="module")
def page(module_participant: Participant, running_server: JupyterServer) -> Iterator[Page]:
    """A tab in which the first lesson ran."""
    tab = module_participant.context.new_page()
    tab.goto(f"{running_server.address}/doc/tree/{FIRST}")
    is_there(tab, FIRST)
    yield tab
    tab.close()


def is_there(page: Page, path: str) -> None:
    """Wait until a notebook ran."""
    page.wait_for_function(
        "(path) => document.body.dataset.rlReady === path", arg=path, timeout=120_000
    )


def changed(page: Page, before: dict[str, Any]) -> list[str]:
    """Return what is otherwise than before, each in a few words: a whole notebook is long."""
    now: dict[str, Any] = page.evaluate(_SEEN)
    return [
        f"{name}: {before[name]!s:.300} > {now[name]!s:.300}"
        for name in now
        if now[name] != before[name]
    ]


def open_alone(page: Page, path: str) -> None:
    """Open a notebook by a link to it, and close the one before."""
    page.evaluate(_FOLLOW, path)
    is_there(page, path)
    page.evaluate(_CLOSE_ALL_BUT, [FIRST, path])


def plain_grounds(page: Page) -> Iterator[tuple[float, float]]:
    """Yield a place of each kind, and the upper left corner of each widget."""
    grounds = [page.locator(kind).locator("visible=true").first for kind in KINDS]
    for ground in (*grounds, *page.locator(".rl:visible").all()):
        if not ground.count():
            continue
        ground.scroll_into_view_if_needed()
        box = ground.bounding_box()
        assert box is not None
        yield box["x"] + 3, box["y"] + min(8, box["height"] / 2)


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_no_key_on_plain_ground_changes_a_notebook(page: Page, path: str) -> None:
    open_alone(page, path)
    before: dict[str, Any] = page.evaluate(_SEEN)
    assert before["path"] == path
    assert before["questions"] == 0
    for x, y in plain_grounds(page):
        page.mouse.click(x, y)
        send_everything(page)
        assert changed(page, before) == []
    words = page.locator(".jp-MarkdownCell:visible p").first
    words.scroll_into_view_if_needed()
    words.dblclick()
    send_everything(page)
    assert changed(page, before) == []


def test_no_real_key_changes_the_map(page: Page) -> None:
    open_alone(page, MAP)
    before: dict[str, Any] = page.evaluate(_SEEN)
    for x, y in plain_grounds(page):
        page.mouse.click(x, y)
        press_everything(page)
    assert changed(page, before) == []


def test_the_keys_that_are_sent_change_a_notebook_of_somebody_else(
    participant: Participant, server: JupyterServer
) -> None:
    notebook = participant.open(server.write_notebook("keys", "print(6 * 7)", text="# Mine"))
    notebook.page.locator(".jp-CodeCell .jp-InputPrompt").click()
    before = notebook.page.evaluate(_SEEN)
    send_everything(notebook.page)
    assert any(one.startswith("cells: ") for one in changed(notebook.page, before))
