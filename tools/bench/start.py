"""From the link to the first widget, and from lesson to lesson, beside the bare cells."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from regiolab.course.lessons import lessons
from tools.bench.browser import started

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.jupyter_server import JupyterServer

_LESSON: Final = "nl/06_stakeholder_map.ipynb"
_ROUNDS: Final = 3
_SWITCHES: Final = 40
_READING: Final = 7.0
"""So many seconds somebody reads before the next lesson; what it shows is made ready meanwhile."""

_PATIENCE: Final = 90_000
_CELLS: Final = "() => document.querySelector('.jp-Notebook .jp-MarkdownCell .jp-RenderedMarkdown')"
_WIDGET: Final = """(path) => {
  const seen = document.querySelector('.rl-workbook:not(.lm-mod-hidden)');
  return location.href.includes(path) && seen?.querySelector('.rl .rl-frame');
}"""
_GO: Final = """(path) => {
  const link = document.createElement('a');
  link.href = '/files/' + path;
  document.querySelector('.rl-workbook:not(.lm-mod-hidden) .jp-Notebook').append(link);
  link.click();
  link.remove();
}"""


def main() -> None:
    """Print seconds and ratios."""
    from tests.chromium import HOW_TO_GET_ONE, find_chromium

    program = find_chromium()
    if program is None:
        print(f"Start of a lesson: not measured: {HOW_TO_GET_ONE}")
        return
    with tempfile.TemporaryDirectory() as folder, started(Path(folder), Path(program)) as both:
        browser, server = both
        # A place of its own: our extension leaves it alone, and JupyterLab shows the cells.
        bare_path = server.put_beside_the_lessons(f"notebooks/{_LESSON}")
        bare, cold, warm = [], [], []
        for _ in range(_ROUNDS):
            bare.append(_opened(browser, server, bare_path, _CELLS))
            server.end_kernels()
            cold.append(_opened(browser, server, _LESSON, _WIDGET))
            warm.append(_opened(browser, server, _LESSON, _WIDGET))
            server.end_kernels()
        cells = median(bare)
        print("From the link to the first widget of lesson 06, in one run, a new browser each time")
        print(f"  bare cells {cells:.1f} s")
        print(f"  cold {median(cold):.1f} s, {median(cold) / cells:.2f} x")
        print(f"  with the kernel running {median(warm):.1f} s, {median(warm) / cells:.2f} x")
        _print_switches(browser, server)


def _print_switches(browser: Browser, server: JupyterServer) -> None:
    paths = [f"notebooks/nl/{one.stem}.ipynb" for one in lessons()]
    page, read = _first_time(browser, server, paths, _READING)
    page.context.close()
    server.end_kernels()
    page, first = _first_time(browser, server, paths, 0)
    there_and_back = [*reversed(paths[:-1]), *paths[1:]]
    again = [
        _switched(page, there_and_back[number % len(there_and_back)]) for number in range(_SWITCHES)
    ]
    print("From lesson to lesson, to its first widget")
    for how, took in ((f"after {_READING:.0f} s of reading", read), ("at once", first)):
        print(f"  the first time, {how}: median {median(took):.2f} s, at most {max(took):.2f} s")
    print(f"  again, {_SWITCHES} times: median {median(again):.2f} s, at most {max(again):.2f} s")
    print(f"  kernels: {len(server.kernels())}")


def _first_time(
    browser: Browser, server: JupyterServer, paths: list[str], reading: float
) -> tuple[Page, list[float]]:
    """Go from lesson to lesson in a new browser; return its page, and the seconds of each."""
    page = browser.new_context().new_page()
    _load(page, f"{server.address}/doc/tree/{paths[0]}", _WIDGET, paths[0])
    took = []
    for path in paths[1:]:
        time.sleep(reading)
        took.append(_switched(page, path))
    return page, took


def _opened(browser: Browser, server: JupyterServer, path: str, there: str) -> float:
    context = browser.new_context()
    page = context.new_page()
    seconds = _load(page, f"{server.address}/doc/tree/notebooks/{path}", there, path)
    context.close()
    return seconds


def _load(page: Page, address: str, there: str, path: str) -> float:
    began = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.wait_for_function(there, arg=path, timeout=_PATIENCE)
    return time.perf_counter() - began


def _switched(page: Page, path: str) -> float:
    began = time.perf_counter()
    page.evaluate(_GO, path)
    page.wait_for_function(_WIDGET, arg=path, timeout=_PATIENCE)
    return time.perf_counter() - began
