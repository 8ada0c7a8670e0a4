"""Start, memory and answer time, as ratios to a bare kernel within one run."""

from __future__ import annotations

import os
import statistics
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

import nbformat
from jupyter_client.manager import KernelManager

from tools.bench.browser import started

COURSE = Path(__file__).parents[2]

BARE = ["import pandas\nimport matplotlib.pyplot"]
ROUNDS = 5


def main() -> None:
    """Print time to the last cell of lesson 01, memory with the map open, and answer time."""
    lesson = code_cells("01_differences")
    map_lesson = code_cells("06_stakeholder_map")
    bare_seconds, bare_memory = medians(BARE)
    seconds, _ = medians(lesson)
    _, map_memory = medians(map_lesson)
    print("Bare kernel: a fresh kernel that imports pandas and matplotlib.")
    print(f"  {bare_seconds:.2f} s, {bare_memory / 1e6:.0f} MB")
    print("From ▶▶ to the last cell of lesson 01")
    print(f"  {seconds:.2f} s, {seconds / bare_seconds:.2f} times the bare kernel")
    print("Kernel memory with the map open (lesson 06)")
    print(f"  {map_memory / 1e6:.0f} MB, {map_memory / bare_memory:.2f} times the bare kernel")
    print("From a click in the map to its acknowledgement, in the browser")
    for parties, times in answer_times().items():
        middle, slow = statistics.median(times), sorted(times)[int(len(times) * 0.95)]
        ratio = middle / (bare_seconds * 1000)
        print(
            f"  {parties:3} parties: median {middle:.0f} ms, 95 % within {slow:.0f} ms, "
            f"{ratio:.3f} times the bare kernel"
        )


def code_cells(lesson: str) -> list[str]:
    """Return the code of a Dutch lesson, cell by cell."""
    notebook = nbformat.read(COURSE / "notebooks" / "nl" / f"{lesson}.ipynb", as_version=4)
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


def medians(cells: list[str]) -> tuple[float, float]:
    """Return seconds from kernel start to the last cell, and the kernel's memory in bytes."""
    measured = [one_round(cells) for _ in range(ROUNDS)]
    return (
        statistics.median(seconds for seconds, _ in measured),
        statistics.median(memory for _, memory in measured),
    )


def one_round(cells: list[str]) -> tuple[float, float]:
    """Start a kernel, run the cells and end it."""
    with tempfile.TemporaryDirectory() as home:
        manager = KernelManager(kernel_name="python3")
        start = perf_counter()
        manager.start_kernel(env={**os.environ, "REGIOLAB_HOME": home}, cwd=str(COURSE))
        client = manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=60)
        for cell in cells:
            reply: dict[str, Any] = client.execute(cell, reply=True, timeout=60)
            if reply["content"]["status"] != "ok":
                raise RuntimeError("\n".join(reply["content"]["traceback"]))
        seconds = perf_counter() - start
        memory = resident(manager.provisioner.process.pid)
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    return seconds, memory


def resident(process: int) -> float:
    """Return the memory a process holds, in bytes (Linux; elsewhere not a number)."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except OSError:
        return float("nan")
    return float(pages * os.sysconf("SC_PAGESIZE"))


def answer_times() -> dict[int, list[float]]:
    """Return milliseconds from click to acknowledgement, by number of parties on the map."""
    from tests.chromium import HOW_TO_GET_ONE, find_chromium

    program = find_chromium()
    if program is None:
        print(f"  not measured: {HOW_TO_GET_ONE}")
        return {}
    with (
        tempfile.TemporaryDirectory() as folder,
        started(Path(folder), Path(program)) as (browser, server),
    ):
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        return {parties: clicks(page, server, parties) for parties in (12, 60)}


def clicks(page: Any, server: Any, parties: int) -> list[float]:
    """Fill a map, select a party and move it to and fro with the buttons on the screen."""
    from tests.browser.notebook_page import NotebookPage
    from tools.bench.graphs import map_of

    workspace = map_of(parties, 0)
    name = next(one.name for one in workspace.stakeholders if one.influence is not None)
    server.clean()
    file = server.home / "regio" / "workspace.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(workspace.to_json(), encoding="utf-8")
    notebook = NotebookPage(page, f"{server.address}/doc/tree", "nl/06_stakeholder_map.ipynb")
    notebook.open()
    notebook.run_all()
    root = page.locator(".rl:has(.rl-map)")
    root.get_by_role("button", name=name, exact=True).click(timeout=60_000)
    root.locator("button", has_text="meer invloed").first.wait_for()
    return [
        page.evaluate(_CLICK, [name, place])
        for place in range(10)
        for name in ("meer invloed", "minder invloed")
    ]


_CLICK = """async ([name]) => {
  const root = [...document.querySelectorAll(".rl")].find((one) => one.querySelector(".rl-map"));
  const button = [...root.querySelectorAll("button")].find((one) => one.textContent.includes(name));
  const start = performance.now();
  button.click();
  await new Promise((done) => {
    const look = () => (root.dataset.waiting === "0" ? done() : setTimeout(look, 0));
    queueMicrotask(look);
  });
  return performance.now() - start;
}"""
