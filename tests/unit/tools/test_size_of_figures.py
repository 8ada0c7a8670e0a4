"""What docs/figures.md says of how large figures are on their way to the page is measured."""

import re
from pathlib import Path

import pytest

from regiolab.figures import FIGURES
from tools.bench.redraw import kilobytes

PAGE = Path(__file__).parents[3] / "docs" / "figures.md"
_TOLD = re.compile(
    r"is (\d+) kB \(`(\w+)`\) to (\d+) kB \(`(\w+)`.*?; (\d+) kB with its lines in one"
)
NEAR = 0.1
"""Letters of another version of matplotlib take a little more or less."""


def test_the_sizes_that_are_told_are_those_of_the_figures_as_they_open():
    told = _TOLD.search(PAGE.read_text(encoding="utf-8"))
    assert told
    least, smallest, most, largest, together = told.groups()
    sizes = {name: kilobytes(name, {}) for name in FIGURES}
    assert min(sizes, key=lambda name: sizes[name]) == smallest
    assert max(sizes, key=lambda name: sizes[name]) == largest
    assert sizes[smallest] == pytest.approx(int(least), rel=NEAR)
    assert sizes[largest] == pytest.approx(int(most), rel=NEAR)
    assert kilobytes(largest, {"lines": "together"}) == pytest.approx(int(together), rel=NEAR)
