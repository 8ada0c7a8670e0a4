"""Write what stands along axes: each tick of matplotlib's own takes a millisecond to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.scenes.drawing import palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from regiolab.scenes.drawing.box import Box

_SIZE = 9.0


def write_beside(
    axes: Axes,
    box: Box,
    ticks: Sequence[tuple[float, str]],
    gap: float = 5.0,
    size: float = _SIZE,
) -> None:
    """Write values to the left of axes, with a grey line across at each.

    Args:
        axes: whose own ticks are not drawn.
        box: that the axes fill, in points.
        ticks: each value, and how it is written.
        gap: between words and axes, in points.
        size: of the letters, in points.
    """
    from matplotlib.collections import LineCollection

    axes.yaxis.set_visible(False)
    axes.add_collection(
        LineCollection(
            [[(0.0, value), (1.0, value)] for value, _ in ticks],
            colors=palette.GRID,
            linewidths=0.8,
            zorder=0.5,
            transform=axes.get_yaxis_transform(),
        ),
        autolim=False,
    )
    for value, words in ticks:
        axes.text(
            -gap / box.width,
            value,
            words,
            transform=axes.get_yaxis_transform(),
            size=size,
            color=palette.SOFT,
            ha="right",
            va="center_baseline",
        )


def write_below(
    axes: Axes,
    box: Box,
    ticks: Sequence[tuple[float, str]],
    gap: float = 5.0,
    size: float = _SIZE,
) -> None:
    """Write values under axes; see `write_beside`."""
    axes.xaxis.set_visible(False)
    for value, words in ticks:
        axes.text(
            value,
            -gap / box.height,
            words,
            transform=axes.get_xaxis_transform(),
            size=size,
            color=palette.SOFT,
            ha="center",
            va="top",
            linespacing=1.1,
        )
