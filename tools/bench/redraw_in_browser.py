"""From a choice in a list to the new picture on the page, beside plain ipywidgets in one run."""

from __future__ import annotations

import statistics
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures import OPTIONS
from tools.bench.browser import in_kernel, started

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from regiolab.figures import Option

REGIONS: Final = ("CR12", "CR13", "CR14", "CR21", "CR33")
"""One for each round: a panel that has not drawn for a region yet draws anew."""

_WARMING: Final = "CR10"
"""For a round before the others, that does not count: the first of everything takes longer."""

Times = dict[str, list[float]]


def main() -> None:
    """Print, per figure with a list above it, what its reader waits for."""
    from tests.chromium import HOW_TO_GET_ONE, find_chromium

    program = find_chromium()
    if program is None:
        print(f"From a list to the picture in a browser: not measured: {HOW_TO_GET_ONE}")
        return
    first = {name: options[0] for name, options in OPTIONS.items() if options}
    with (
        tempfile.TemporaryDirectory() as folder,
        started(Path(folder), Path(program)) as (browser, server),
    ):
        from tests.browser.notebook_page import NotebookPage

        path = server.write_notebook("redraw", _SETUP, *_cells(first))
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        notebook = NotebookPage(page, f"{server.address}/doc/tree", path)
        notebook.open()
        notebook.run_all()
        page.evaluate(_MARK_THE_PICTURES)
        measured = _measured(page, first)
    print("From a choice in a list to the new picture, decoded and painted, in the browser.")
    print("  Plain: the same drawing by a Dropdown and an Output of ipywidgets, as PNG.")
    print("  In brackets: what of it the kernel computed. A ratio above 1: ours is ahead.")
    for name, times in measured.items():
        _print_row(name, {what: statistics.median(some) for what, some in times.items()}, times)


def _print_row(name: str, middle: dict[str, float], times: Times) -> None:
    print(
        f"  {name:12} first {middle['first']:.0f} ms ({middle['first kernel']:.0f}), "
        f"slowest {max(times['first']):.0f}; again {middle['again']:.0f} "
        f"({middle['again kernel']:.0f}); plain {middle['plain']:.0f} "
        f"({middle['plain kernel']:.0f}); "
        f"ratio {middle['plain'] / middle['first']:.1f}, again "
        f"{middle['plain'] / middle['again']:.1f}",
        flush=True,
    )


def _cells(first: dict[str, Option]) -> list[str]:
    return [
        cell
        for name, option in first.items()
        for cell in (
            f"lab.figure({name!r})",
            f"plain({name!r}, {option.name!r}, {list(option.values)[:2]!r})",
        )
    ]


def _measured(page: Page, first: dict[str, Option]) -> dict[str, Times]:
    measured: dict[str, Times] = {name: defaultdict(list) for name in first}
    for number, code in enumerate((_WARMING, *REGIONS)):
        page.evaluate(_CHOOSE_REGION, f"choose({code!r})")
        for name, option in first.items():
            begin, other = (str(each) for each in list(option.values)[:2])
            _measure(page, measured[name], name, (begin, other), is_counted=number > 0)
    return measured


def _measure(
    page: Page, times: Times, name: str, values: tuple[str, str], *, is_counted: bool
) -> None:
    begin, other = values
    for what, where, value in (
        ("first", "ours", other),
        ("plain", "plain", "1"),
        ("back", "ours", begin),
        ("plain", "plain", "0"),
        ("again", "ours", other),
        ("again", "ours", begin),
    ):
        before = _cpu(page)
        waited: Any = page.evaluate(_CHANGE, [name, where, value])
        spent = _cpu(page) - before
        if is_counted:
            times[what].append(waited)
            times[f"{what} kernel"].append(spent)


def _cpu(page: Page) -> float:
    return float(in_kernel(page, "found = time.process_time() * 1000"))


_SETUP: Final = """import time
import ipywidgets
import matplotlib_inline.backend_inline
import regiolab
from IPython.display import display
from regiolab.figures import figure
from regiolab.model.entities import Region

matplotlib_inline.backend_inline.set_matplotlib_formats("png")
lab = regiolab.open_lab("nl")
region = {}

def choose(code):
    region.update(level="corop", code=code)
    lab.workspace.choose_region(Region(level="corop", code=code))

def plain(name, option, values):
    choice = ipywidgets.Dropdown(options=[(str(each), each) for each in values])
    output = ipywidgets.Output()
    def show(change):
        with output:
            output.clear_output(wait=True)
            display(figure(name, region, "nl", **{option: choice.value}).draw())
    choice.observe(show, "value")
    show(None)
    return ipywidgets.VBox([choice, output])

choose("CR11")"""

_MARK_THE_PICTURES: Final = """() => {
  const cells = [...document.querySelectorAll(".jp-Notebook .jp-CodeCell")];
  for (const cell of cells) {
    const code = cell.querySelector(".cm-content").textContent;
    const [, name] = code.match(/^(?:lab\\.figure|plain)\\('(\\w+)'/) ?? [];
    if (name) cell.dataset.bench = `${code.startsWith("lab") ? "ours" : "plain"} ${name}`;
  }
}"""
_UNTIL: Final = """async (isDone) => {
  const start = performance.now();
  while (!isDone()) {
    if (performance.now() - start > 20000) throw new Error("No new picture in 20 seconds.");
    await new Promise(requestAnimationFrame);
  }
}"""
_CHOOSE_REGION: Final = f"""async (code) => {{
  const until = {_UNTIL};
  const ours = [...document.querySelectorAll("[data-bench^=ours]")];
  const drawn = (cell) => cell.querySelector(".rl-asked-drawing").innerHTML;
  const pictures = () => ours.map((cell) => drawn(cell));
  const before = pictures();
  const {{ kernel }} = window.jupyterapp.shell.currentWidget.sessionContext.session;
  await kernel.requestExecute({{ code }}).done;
  await until(() => pictures().every((one, place) => one !== before[place]));
}}"""
_CHANGE: Final = f"""async ([name, where, value]) => {{
  const until = {_UNTIL};
  const cell = document.querySelector(`[data-bench="${{where}} ${{name}}"]`);
  cell.scrollIntoView();
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  // Ours is a drawing in the page, the other an image.
  const image = () => cell.querySelector("img");
  const ours = () => cell.querySelector(".rl-asked-drawing")?.innerHTML;
  const picture = () => (where === "plain" ? image()?.src : ours());
  const before = picture();
  const list = cell.querySelector("select");
  const start = performance.now();
  if (where === "plain") list.selectedIndex = Number(value);
  else list.value = value;
  list.dispatchEvent(new Event("change", {{ bubbles: true }}));
  await until(() => (picture() ?? before) !== before);
  if (where === "plain") await image().decode();
  await frame();
  await frame();
  return performance.now() - start;
}}"""
