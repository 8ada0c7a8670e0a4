"""First picture, dragging and findings of the map, beside ipycytoscape on the same graph."""

from __future__ import annotations

import os
import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tools.bench import ipycytoscape
from tools.bench.browser import started
from tools.bench.graphs import SIZES, map_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from regiolab.model import Workspace
    from tests.browser.jupyter_server import JupyterServer

_ROUNDS = 3
_MOVES = 90


def main() -> None:
    """Print, per size, what ours and the other take, and the ratios."""
    from tests.chromium import HOW_TO_GET_ONE, find_chromium

    program = find_chromium()
    if program is None:
        print(f"Map beside ipycytoscape: not measured: {HOW_TO_GET_ONE}")
        return
    with tempfile.TemporaryDirectory() as folder:
        other = ipycytoscape.installed(Path(folder) / "other")
        os.environ.update(other or {})
        with started(Path(folder), Path(program)) as (browser, server):
            _print_heading(has_other=other is not None)
            _measured(browser, server, SIZES[0], has_other=other is not None)  # warms everything
            for size in SIZES:
                _print_row(size, *_measured(browser, server, size, has_other=other is not None))


def _print_heading(*, has_other: bool) -> None:
    print("The map in the grid beside ipycytoscape 1.3.3, on the same graph, in one browser.")
    if not has_other:
        print("  ipycytoscape could not be installed (no network?): only ours is measured.")
    print("  First picture: from running the cell. It need not arrange its graph; ours counts")
    print("  what stands out as well. Frames: while one party is dragged. A ratio above 1: ours")
    print("  is ahead.")


def _print_row(size: tuple[int, int], ours: dict[str, float], other: dict[str, float]) -> None:
    print(
        f"{size[0]} parties, {size[1]} ties ({ours['marks']:.0f} marks, {ours['lines']:.0f} lines)"
    )
    for name, unit in (("first picture", "ms"), ("frames", "a second")):
        line = f"  {name}: ours {ours[name]:.0f} {unit}"
        if other:
            ratio = ours[name] / other[name] if name == "frames" else other[name] / ours[name]
            line += f", ipycytoscape {other[name]:.0f} {unit}, ratio {ratio:.2f}"
        print(line)
    print(f"  from drop to updated findings: {ours['findings']:.0f} ms", flush=True)


def _measured(
    browser: Browser, server: JupyterServer, size: tuple[int, int], *, has_other: bool
) -> tuple[dict[str, float], dict[str, float]]:
    from regiolab.scenes.map.scene import scene

    workspace = map_of(*size)
    server.clean()
    ours = _ours(browser, server, workspace)
    if not has_other:
        return ours, {}
    marks = scene(workspace)["marks"]
    cells = ipycytoscape.cells(workspace, marks, server.root / "graph.json")
    page = _open(browser, server, "other", cells)
    other = {"first picture": page.evaluate(_FIRST_PICTURE, ipycytoscape.DRAWN)}
    grip = page.evaluate(ipycytoscape.GRIP)
    other["frames"] = statistics.median(_frames(page, grip) for _ in range(_ROUNDS))
    page.close()
    return ours, other


def _ours(browser: Browser, server: JupyterServer, workspace: Workspace) -> dict[str, float]:
    file = server.home / "regio" / "workspace.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(workspace.to_json(), encoding="utf-8")
    cells = ['import regiolab\nlab = regiolab.open_lab("nl")', "lab.stakeholder_map()"]
    page = _open(browser, server, "ours", cells)
    measured = {"first picture": page.evaluate(_FIRST_PICTURE, _OURS_DRAWN)}
    page.locator(".rl-map-svg").scroll_into_view_if_needed()
    measured["marks"] = page.locator(".rl-map-svg [data-mark]").count()
    measured["lines"] = page.locator(".rl-map-svg .rl-tie").count()
    frames, findings = [], []
    for _ in range(_ROUNDS):
        page.evaluate(_NOTE_THE_DROP)
        frames.append(_frames(page, page.evaluate(_OUR_GRIP)))
        findings.append(page.evaluate("() => window.benchDrop"))
    page.close()
    return measured | {
        "frames": statistics.median(frames),
        "findings": statistics.median(findings),
    }


def _open(browser: Browser, server: JupyterServer, name: str, cells: list[str]) -> Page:
    """Open a notebook of two cells and run the first."""
    from tests.browser.notebook_page import NotebookPage

    page = browser.new_page(viewport={"width": 1280, "height": 1000})
    path = server.write_notebook(name, *cells)
    NotebookPage(page, f"{server.address}/doc/tree", path).open()
    page.evaluate(_RUN_FIRST)
    return page


def _frames(page: Page, grip: dict[str, Any]) -> float:
    """Take hold of a party, carry it round and put it down; return the frames per second."""
    page.mouse.move(grip["x"], grip["y"])
    page.mouse.down()
    page.mouse.move(grip["x"] + 20, grip["y"] + 20)
    page.evaluate(_COUNT_FRAMES)
    for step in range(_MOVES):
        page.mouse.move(grip["x"] + 20 + step % 30 * 4, grip["y"] + 20 + step // 30 * 12)
    frames: float = page.evaluate("() => window.benchFrames()")
    page.mouse.move(grip["to"]["x"], grip["to"]["y"])
    page.mouse.up()
    page.evaluate(_SETTLED)
    return frames


_RUN: Final = """(place) => {
  const notebook = window.jupyterapp.shell.currentWidget.content;
  notebook.activeCellIndex = place;
  return window.jupyterapp.commands.execute("notebook:run-cell");
}"""
_RUN_FIRST: Final = f"() => ({_RUN})(0)"
_FIRST_PICTURE: Final = f"""async (drawn) => {{
  const isDrawn = eval(drawn);
  const start = performance.now();
  ({_RUN})(1);
  while (!isDrawn()) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
}}"""
_OURS_DRAWN: Final = '() => document.querySelector(".rl-map-svg [data-mark]") !== null'
_OUR_GRIP: Final = """() => {
  const shapes = ".rl-mark:not(.rl-mark-opens) .rl-mark-shape";
  const middles = [...document.querySelectorAll(shapes)].map((one) => one.getBoundingClientRect())
    .filter((box) => box.top > 120 && box.bottom < window.innerHeight - 160)
    .map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
  const far = (one) => Math.hypot(one.x - middles[0].x, one.y - middles[0].y);
  const to = middles.reduce((one, other) => (far(other) > far(one) ? other : one));
  return { ...middles[0], to };
}"""
_COUNT_FRAMES: Final = """() => {
  const start = performance.now();
  let [count, on] = [0, true];
  const tick = () => { count += 1; if (on) requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
  window.benchFrames = () => { on = false; return count / (performance.now() - start) * 1000; };
}"""
_NOTE_THE_DROP: Final = """() => {
  const root = document.querySelector(".rl:has(.rl-map)");
  window.benchDrop = null;
  root.addEventListener("pointerup", () => {
    const start = performance.now();
    const look = () => {
      if (root.dataset.waiting !== "0") return setTimeout(look, 0);
      requestAnimationFrame(() => (window.benchDrop = performance.now() - start));
    };
    setTimeout(look, 0);
  }, { once: true });
}"""
_SETTLED: Final = """async () => {
  const root = document.querySelector(".rl:has(.rl-map)");
  while (root && (root.dataset.waiting !== "0" || window.benchDrop === null)) {
    await new Promise(requestAnimationFrame);
  }
}"""
