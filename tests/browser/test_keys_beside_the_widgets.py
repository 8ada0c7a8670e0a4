"""The key test: a click beside the controls, then every key, in every notebook of the course.

Every widget of every lesson, exercise, solution and notebook for the instructor gets a click on
each kind of plain ground that it has, and after each click the keys that did harm in JupyterLab
and the words that people type. Every key that JupyterLab listens for at all, as it says itself,
follows once in each notebook, and on each kind of ground of the first notebook of each kind: all
of them after each of some 900 clicks would take a quarter of an hour and say the same. Cells,
widgets and what they show are compared once, at the end of a notebook.

The Dutch notebooks stand for the English ones, which have the same cells and widgets
(`tests/structure/test_notebooks_are_generated.py`); of those one of each kind is tried.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.browser.jupyter_server import COURSE
from tests.browser.plain_ground import KINDS, keys_of_jupyterlab, plain_grounds
from tools.bench.full_work import full_work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.participant import Participant

NOTEBOOKS: Final = {
    kind: [
        f"{kind}/{path.parent.name}/{path.name}"
        for language, number in (("nl", "*"), ("en", last))
        for path in sorted((COURSE / kind / language).glob(f"{number}_*.ipynb"))
    ]
    for kind, last in (
        ("notebooks", "06"),
        ("exercises", "04"),
        ("solutions", "04"),
        ("guide", "00"),
    )
}
"""Kind -> its notebooks: all in Dutch, one in English."""

HARMFUL: Final = "mbo roc bedrijven mryabcvxzdd00iif1"
"""Words that people type, and the keys that change, copy, delete or fold cells or end a kernel."""

_OPEN: Final = """async (path) => {
  await window.jupyterapp.commands.execute('docmanager:open', { path });
}"""
_SEEN: Final = """() => {
  const current = window.jupyterapp.shell.currentWidget;
  return {
    path: current.context.path,
    dirty: current.context.model.dirty,
    cells: [...current.content.model.cells]
      .map((one) => [one.id, one.type, one.sharedModel.source]),
    mode: current.content.mode,
    rendered: current.content.widgets.map((one) => one.rendered ?? null),
    around: document.querySelectorAll('.jp-Dialog, .lm-Menu, .jp-FindReplace').length,
    widgets: [...current.node.querySelectorAll('.rl')].map((one) => one.innerText),
  };
}"""
_HEIGHT: Final = """() => {
  const { node } = window.jupyterapp.shell.currentWidget.content;
  const cells = [...node.querySelectorAll('.jp-Cell')];
  return cells[cells.length - 1].getBoundingClientRect().bottom + node.scrollTop + 200;
}"""
_UNDER_THE_POINTER: Final = """() =>
  [...document.querySelectorAll('.rl-workbook:not(.lm-mod-hidden) .jp-Notebook .rl')]
    .every((one) => {
      const { left, top } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(left + 4, top + 4));
    })"""
"""What is out of sight is not laid out, so a window that became taller has to be drawn first."""
_AT_REST: Final = """() => {
  const current = window.jupyterapp.shell.currentWidget;
  return current.sessionContext.session.kernel.status === 'idle' &&
    !current.node.querySelector('.rl-busy, .rl-figure-coming');
}"""


@pytest.fixture(scope="module")
def page(module_participant: Participant, running_server: JupyterServer) -> Iterator[Page]:
    """A tab with JupyterLab, on work that brings tables and legends on the screen."""
    for language in ("nl", "en"):
        told = COURSE / "guide" / language
        for notebook in told.glob("*.ipynb"):
            there = running_server.root / "guide" / language / notebook.name
            there.parent.mkdir(parents=True, exist_ok=True)
            there.write_bytes(notebook.read_bytes())
    stored = running_server.work()
    stored.workspace.replace_content(full_work(), "open a file", {})
    page = module_participant.open("nl/00_start.ipynb").page
    page.mouse.move(0, 0)
    return page


def open_whole(page: Page, path: str) -> None:
    """Open a notebook in JupyterLab, in a window as tall as the notebook."""
    page.set_viewport_size({"width": 1280, "height": 1000})
    page.evaluate(_OPEN, path)
    page.wait_for_function("(path) => document.body.dataset.rlReady === path", arg=path)
    page.wait_for_function(_AT_REST)
    page.set_viewport_size({"width": 1280, "height": int(page.evaluate(_HEIGHT))})
    page.wait_for_function(_UNDER_THE_POINTER)
    page.wait_for_function(_AT_REST)


def press_all(page: Page, keys: list[str]) -> None:
    """Press every key that JupyterLab listens for."""
    for key in keys:
        page.keyboard.press(key)


def at_rest(page: Page) -> dict[str, Any]:
    """Take the pointer away, and return what is there."""
    page.mouse.move(0, 0)
    seen: dict[str, Any] = page.evaluate(_SEEN)
    return seen


@pytest.mark.parametrize("kind", NOTEBOOKS)
def test_no_key_after_a_click_on_plain_ground_changes_a_notebook_of_the_course(
    page: Page, kind: str
) -> None:
    found: set[str] = set()
    for place, path in enumerate(NOTEBOOKS[kind]):
        open_whole(page, path)
        keys, before = keys_of_jupyterlab(page), at_rest(page)
        assert before["path"] == path
        grounds = plain_grounds(page)
        assert {one.widget for one in grounds} == set(range(len(before["widgets"])))
        fully: set[str] = set()
        for ground in grounds:
            page.mouse.click(ground.x, ground.y)
            page.keyboard.type(HARMFUL)
            page.keyboard.press("Enter")
            if not fully or (place == 0 and ground.kind not in fully):
                press_all(page, keys)
            fully.add(ground.kind)
        found |= fully
        assert at_rest(page) == before, path
    assert found == {*KINDS} or kind != "notebooks"


def test_no_key_after_a_double_click_on_a_text_changes_it(page: Page) -> None:
    path = NOTEBOOKS["notebooks"][0]
    open_whole(page, path)
    before = at_rest(page)
    page.locator(".rl-workbook:not(.lm-mod-hidden) .jp-MarkdownCell p").first.dblclick()
    page.keyboard.type(HARMFUL)
    press_all(page, keys_of_jupyterlab(page))
    assert at_rest(page) == before
