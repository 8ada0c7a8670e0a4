"""The page as PNG, two pixels to a unit."""

from __future__ import annotations

import io
import warnings
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.pictures.page import Page, page_of
from regiolab.exchange.sharing.files import write_whole
from regiolab.model.long_work import counted, stretch
from regiolab.scenes.drawing.curves import along
from regiolab.scenes.drawing.one_drawing import one_drawing
from regiolab.scenes.drawing.palette import PAPER

if TYPE_CHECKING:
    from datetime import date

    from matplotlib.axes import Axes
    from matplotlib.patches import Patch

    from regiolab.exchange.pictures.page_colours import Painted
    from regiolab.model import Workspace
    from regiolab.scenes.drawing.shapes import Circle, Line, Polygon, Rect, Text
    from regiolab.scenes.map.scene import View

SCALE: Final = 2
"""Pixels to a unit of the page."""

_POINTS_PER_INCH: Final = 72
_WITHOUT_PIXELS: Final = 0.3
"""So much of the way is behind when every shape is there."""

_CURVE_STEPS: Final = 24

_FONT: Final = "DejaVu Sans"
"""Comes with matplotlib: Latin, Greek, Cyrillic, Arabic, Hebrew and more."""

_OTHER_FONTS: Final = (
    *("Noto Sans CJK JP", "Noto Sans CJK SC", "Microsoft YaHei", "Hiragino Sans"),
    *("Noto Sans Thai", "Noto Sans Devanagari", "Noto Emoji", "Segoe UI Symbol"),
    "Arial Unicode MS",
)
"""For signs that the first font lacks, where the computer has them."""


def write_png(
    workspace: Workspace,
    path: str | Path,
    *,
    language: str = "nl",
    view: View | None = None,
    shareable: bool = False,
    day: date | None = None,
) -> None:
    """Write a picture of the map as PNG, for a document or a message.

    Args and errors as for `write_svg`.
    """
    page = page_of(workspace, language=language, view=view, shareable=shareable, day=day)
    write_whole({Path(path): png_bytes(page)})


def png_bytes(page: Page) -> bytes:
    """Return a page as PNG. A sign that no font here has becomes a box with its script in it."""
    with one_drawing():
        return _drawn(page)


def _drawn(page: Page) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    inches = (page.width / _POINTS_PER_INCH, page.height / _POINTS_PER_INCH)
    figure = Figure(figsize=inches, dpi=_POINTS_PER_INCH * SCALE, facecolor=PAPER)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, page.width)
    axes.set_ylim(page.height, 0)
    shapes = [shape for group in page.groups for shape in group.shapes]
    with stretch(0, _WITHOUT_PIXELS):
        for shape in counted(shapes):
            _draw(axes, shape)
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        figure.savefig(
            file,
            format="png",
            dpi=_POINTS_PER_INCH * SCALE,
            metadata={"Title": page.title, "Description": page.description, "Software": None},
        )
    return file.getvalue()


def _draw(axes: Axes, painted: Painted) -> None:
    # every shape lies on top of the ones before it
    order = len(axes.get_children())
    shape = painted.shape
    match shape["type"]:
        case "text":
            _draw_text(axes, shape, painted, order)
        case "line":
            _draw_line(axes, shape, painted, order)
        case _:
            patch = _patch(shape)
            patch.set(
                facecolor=painted.fill or "none",
                edgecolor=painted.stroke or "none",
                linewidth=painted.stroke_width if painted.stroke else 0,
                alpha=painted.opacity,
                zorder=order,
            )
            axes.add_patch(patch)


def _patch(shape: Rect | Circle | Polygon) -> Patch:
    from matplotlib import patches

    match shape["type"]:
        case "circle":
            return patches.Circle((shape["x"], shape["y"]), shape["r"])
        case "polygon":
            return patches.Polygon(shape["points"], closed=True)
        case "rect":
            radius = shape["radius"]
            style = f"round,pad=0,rounding_size={radius}" if radius else "square,pad=0"
            corner = (shape["x"], shape["y"])
            return patches.FancyBboxPatch(corner, shape["width"], shape["height"], boxstyle=style)


def _draw_line(axes: Axes, shape: Line, painted: Painted, order: int) -> None:
    from matplotlib.lines import Line2D

    thick, pull = painted.stroke_width, shape.get("pull")
    start, end = (shape["x1"], shape["y1"]), (shape["x2"], shape["y2"])
    steps = _CURVE_STEPS if pull else 1
    points = [along(start, pull, end, step / steps) for step in range(steps + 1)]
    line = Line2D(
        [x for x, _ in points],
        [y for _, y in points],
        color=painted.stroke,
        alpha=painted.opacity,
        linewidth=thick,
        zorder=order,
    )
    if painted.dash:
        # matplotlib counts dashes in widths of the line
        line.set_linestyle((0, tuple(length / thick for length in painted.dash)))
        line.set_dash_capstyle("round" if painted.dash[0] < 2 else "butt")
    axes.add_line(line)


def _draw_text(axes: Axes, shape: Text, painted: Painted, order: int) -> None:
    from matplotlib.patheffects import Normal, Stroke

    drawn = axes.text(
        shape["x"],
        shape["y"],
        shape["text"],
        color=painted.fill,
        fontsize=shape["size"],
        fontweight=shape["weight"],
        family=_fonts(),
        ha="center" if shape["anchor"] == "middle" else "left",
        va="baseline",
        rotation=-shape.get("turn", 0),
        rotation_mode="anchor",
        parse_math=False,
        zorder=order,
    )
    if painted.halo:
        drawn.set_path_effects([Stroke(linewidth=4, foreground=painted.halo), Normal()])


@cache
def _fonts() -> list[str]:
    from matplotlib.font_manager import fontManager

    here = {font.name for font in fontManager.ttflist}
    return [_FONT, *(name for name in _OTHER_FONTS if name in here)]
