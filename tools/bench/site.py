"""The edition without a server: first widget on the first and second visit, and what came in.

In one run beside JupyterLite's own empty Python notebook: its kernel from the same Pyodide, with
its own service worker, without our code. Each round begins with a browser that knows nothing.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

_ROUNDS: Final = 3
_PATIENCE: Final = 180_000
_LESSON: Final = "index.html?path=notebooks/nl/06_stakeholder_map.ipynb"
_EMPTY: Final = "lab/index.html?path=empty.ipynb"
_WIDGET: Final = "() => document.querySelector('.rl .rl-frame')"
_OUTPUT: Final = """() => {
  const panel = window.jupyterapp?.shell.currentWidget;
  if (panel?.sessionContext?.session?.kernel && !window.asked) {
    window.asked = true;
    window.jupyterapp.commands.execute('notebook:run-all-cells');
  }
  return document.querySelector('.jp-OutputArea-output')?.textContent.includes('42');
}"""
_CELL: Final[dict[str, Any]] = {
    "cell_type": "code",
    "execution_count": None,
    "metadata": {},
    "outputs": [],
    "source": "6 * 7",
}


class _Counting(SimpleHTTPRequestHandler):
    """A plain web server that counts the bytes it gives."""

    given: Final = {"bytes": 0}

    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Give a file, and count it."""
        content = source.read()
        self.given["bytes"] += len(content)
        outputfile.write(content)


def main() -> None:
    """Print seconds, megabytes and ratios."""
    from playwright.sync_api import sync_playwright

    from tests.chromium import HOW_TO_GET_ONE, find_chromium
    from tools.live_site import build

    program = find_chromium()
    if program is None:
        print(f"Without a server: not measured: {HOW_TO_GET_ONE}")
        return
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        ours, plain = Path(made, "ours"), Path(made, "plain")
        build(ours, regions=[None], figures=["commuting"])
        _write_plain(ours, plain)
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        told = {
            "JupyterLite's empty notebook": _measured(browser, plain, _EMPTY, _OUTPUT),
            "lesson 06": _measured(browser, ours, _LESSON, _WIDGET),
        }
        browser.close()
    (own, course) = told.values()
    print("From the link to the first result, a plain web server, median of rounds in one run")
    for name, (first, second, megabytes) in told.items():
        print(f"  {name}: first visit {first:.1f} s, {megabytes:.1f} MB; second {second:.1f} s")
    print(f"  ratio: first {course[0] / own[0]:.2f} x, second {course[1] / own[1]:.2f} x")


def _write_plain(ours: Path, plain: Path) -> None:
    from tools.live_site.kernel import write_plain_kernel
    from tools.live_site.lite import kernel_wheels

    shutil.copytree(ours, plain, ignore=shutil.ignore_patterns("*.packed", "regiolab-workbook"))
    worker = plain / "service-worker.js"
    told = worker.read_text(encoding="utf-8")
    worker.write_text(told[told.index('"use strict";const CACHE') :], encoding="utf-8")
    write_plain_kernel(plain / "static" / "pyodide", kernel_wheels())
    metadata = {"kernelspec": {"name": "python", "display_name": "Python (Pyodide)"}}
    notebook = {"cells": [_CELL], "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    (plain / "files" / "empty.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    listing = plain / "api" / "contents" / "all.json"
    files = json.loads(listing.read_text(encoding="utf-8"))
    files["content"].append({**files["content"][0], **_NOTEBOOK})
    listing.write_text(json.dumps(files), encoding="utf-8")


_NOTEBOOK: Final = {
    "name": "empty.ipynb",
    "path": "empty.ipynb",
    "type": "notebook",
    "format": None,
    "mimetype": None,
    "content": None,
    "size": 1,
}


def _measured(browser: Browser, folder: Path, link: str, there: str) -> tuple[float, float, float]:
    """Return seconds of the first and of the second visit, and megabytes of the first."""
    visits = [_visits(browser, folder, link, there) for _ in range(_ROUNDS)]
    first, second, given = zip(*visits, strict=True)
    return median(first), median(second), median(given) / 1e6


def _visits(browser: Browser, folder: Path, link: str, there: str) -> tuple[float, float, int]:
    context = browser.new_context()
    for address in _served(folder):
        _Counting.given["bytes"] = 0
        first = _seconds(context.new_page(), f"{address}/{link}", there)
        given = _Counting.given["bytes"]
        second = _seconds(context.new_page(), f"{address}/{link}", there)
    context.close()
    return first, second, given


def _seconds(page: Any, address: str, there: str) -> float:
    begin = time.perf_counter()
    page.goto(address)
    page.wait_for_function(there, timeout=_PATIENCE)
    taken = time.perf_counter() - begin
    page.close()
    return taken


def _served(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Counting, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
