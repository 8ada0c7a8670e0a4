"""The own region lies in front of everything that it can lie under, in every figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.figures import FIGURES, figure
from regiolab.figures.pictures.figure import STYLE
from regiolab.scenes.drawing import palette

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.artist import Artist
    from matplotlib.axes import Axes

ACHTERHOEK = {"level": "corop", "code": "CR14"}
ARRANGED = [
    *((name, {}) for name in FIGURES),
    *(
        (name, {"lines": lines})
        for name in ("divergence", "births")
        for lines in ("together", "apart")
    ),
]


def drawn_with(axes: Axes) -> Iterator[tuple[str, Artist]]:
    """Return every line, point and outline with its colour."""
    from matplotlib.colors import to_hex

    for line in axes.lines:
        if line.get_transform() is axes.transAxes:
            continue  # it ties a name to the end of a line
        yield to_hex(line.get_color()), line
    for group in axes.collections:
        for colours in (group.get_edgecolor(), group.get_facecolor()):
            for colour in colours:
                if colour[3]:
                    yield to_hex(colour), group


@pytest.mark.parametrize(("name", "options"), ARRANGED)
def test_nothing_is_drawn_over_the_own_region(name: str, options: dict[str, str]) -> None:
    import matplotlib

    with matplotlib.rc_context(STYLE):
        picture = figure(name, ACHTERHOEK, "en", **options).draw()
    for axes in picture.axes:
        found = [(colour, one.get_zorder()) for colour, one in drawn_with(axes)]
        own = [order for colour, order in found if colour == palette.ACCENT]
        rest = [
            order
            for colour, order in found
            if colour in {palette.REST, palette.SOFT, *palette.SCALE}
        ]
        if own and rest:
            assert min(own) >= max(rest), (name, sorted(found, key=lambda one: one[1]))
