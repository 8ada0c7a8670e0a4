"""From a choice in a figure to its new picture, as ratios to a bare picture within one run."""

from __future__ import annotations

import io
import json
import statistics
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any

from regiolab.figures import FIGURES, OPTIONS, figure
from regiolab.widgets.region.shown_figure import shown_figure
from tools.bench import redraw_in_browser

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
REGION = {"level": "corop", "code": "CR13"}


def main() -> None:
    """Print, per figure, how long another choice takes: to draw it, and until it is on the page."""
    bare: list[float] = []
    drawn: dict[str, list[float]] = {name: [] for name in FIGURES}
    for name in FIGURES:
        redraw(name, {})  # reads the published figures, once for all rounds
    for _ in range(ROUNDS):
        for name, times in drawn.items():
            bare.append(milliseconds(bare_picture))
            times += [milliseconds(partial(redraw, name, asked)) for asked in choices(name)]
    middle = statistics.median(bare)
    print("Bare picture: ten lines and a title, written by matplotlib as SVG.")
    print(f"  {middle:.0f} ms")
    print("From a choice in a figure to its words, table and picture")
    for name, times in drawn.items():
        once = statistics.median(times)
        print(
            f"  {name:12} median {once:.0f} ms, slowest {max(times):.0f} ms, "
            f"{once / middle:.1f} times the bare picture",
            flush=True,
        )
    print("What goes to the page for a figure, as it opens and after each second choice")
    for name in FIGURES:
        sizes = [kilobytes(name, asked) for asked in choices(name)]
        print(f"  {name:15} {sizes[0]} kB, at most {max(sizes)} kB", flush=True)
    redraw_in_browser.main()


def choices(name: str) -> list[dict[str, Any]]:
    """Return what a figure begins with, and the second value of each of its options."""
    changed = [{option.name: list(option.values)[1]} for option in OPTIONS[name]]
    return [{}, *changed]


def redraw(name: str, asked: dict[str, Any]) -> None:
    """Make a figure with its picture."""
    figure(name, REGION, "nl", **asked).svg()


def kilobytes(name: str, asked: dict[str, Any]) -> int:
    """Return how large a figure is on its way to the page: drawing, marks, words and table."""
    view = shown_figure(name, "nl", REGION, asked, (), "wide").view
    return round(len(json.dumps(view, ensure_ascii=False).encode()) / 1000)


def bare_picture() -> None:
    """Draw ten lines and a title as SVG."""
    from matplotlib.figure import Figure

    picture = Figure(figsize=(8.6, 4.9))
    axes = picture.add_subplot()
    for slope in range(10):
        axes.plot([0, 1], [0, slope])
    axes.set_title("Ten lines")
    picture.savefig(io.StringIO(), format="svg")


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000
