"""Shapes drawn straight on pixels: a figure with axes takes three times as long for the same.

A joint report of thirty groups has some ninety pictures of a hundred shapes and more. Letters are
drawn as outlines; those of a text are made once.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

from regiolab.scenes.drawing.curves import along
from regiolab.scenes.drawing.palette import PAPER

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.font_manager import FontProperties
    from matplotlib.path import Path

    from regiolab.exchange.pictures.page_colours import Painted
    from regiolab.scenes.drawing.shapes import Circle, Line, Polygon, Rect, Text

_POINTS_PER_INCH: Final = 72
_CURVE_STEPS: Final = 24
_HALO: Final = 4

_FONT: Final = "DejaVu Sans"
"""Comes with matplotlib: Latin, Greek, Cyrillic, Arabic, Hebrew and more."""

_OTHER_FONTS: Final = (
    *("Noto Sans CJK JP", "Noto Sans CJK SC", "Microsoft YaHei", "Hiragino Sans"),
    *("Noto Sans Thai", "Noto Sans Devanagari", "Noto Emoji", "Segoe UI Symbol"),
    "Arial Unicode MS",
)
"""For signs that the first font lacks, where the computer has them."""


class Pixels:
    """A white page of pixels, on which each shape lies on top of the ones before it.

    Args:
        width: of the page.
        height: of the page.
        scale: pixels to a unit of the page.
    """

    def __init__(self, width: float, height: float, scale: int) -> None:
        from matplotlib.backends import backend_agg
        from matplotlib.transforms import Affine2D

        self.dots_per_inch = _POINTS_PER_INCH * scale
        agg: Any = backend_agg
        self._renderer = agg.RendererAgg(width * scale, height * scale, self.dots_per_inch)
        # its y goes up, that of a page goes down
        self._place = Affine2D().scale(scale, -scale).translate(0, height * scale)
        paper = _polygon([[0, 0], [width, 0], [width, height], [0, height]])
        self._renderer.draw_path(self._pen(None, 0), paper, self._place, _colour(PAPER))

    def drawn(self) -> np.ndarray:
        """Return the pixels: red, green, blue and how opaque, by row and column."""
        import numpy as np

        return np.asarray(self._renderer.buffer_rgba())

    def draw(self, painted: Painted) -> None:
        """Draw a shape in its colours."""
        shape = painted.shape
        match shape["type"]:
            case "text":
                self._draw_text(shape, painted)
            case "line":
                self._draw_line(shape, painted)
            case _:
                pen = self._pen(painted.stroke, painted.stroke_width, painted.opacity)
                fill = _colour(painted.fill, painted.opacity) if painted.fill else None
                self._renderer.draw_path(pen, _outline(shape), self._place, fill)

    def _draw_line(self, shape: Line, painted: Painted) -> None:
        from matplotlib.path import Path

        pull = shape.get("pull")
        start, end = (shape["x1"], shape["y1"]), (shape["x2"], shape["y2"])
        steps = _CURVE_STEPS if pull else 1
        points = [along(start, pull, end, step / steps) for step in range(steps + 1)]
        pen = self._pen(painted.stroke, painted.stroke_width, painted.opacity)
        pen.set_joinstyle("round")
        pen.set_capstyle("projecting")
        if painted.dash:
            pen.set_dashes(0, painted.dash)
            pen.set_capstyle("round" if painted.dash[0] < 2 else "butt")
        self._renderer.draw_path(pen, Path(points), self._place)

    def _draw_text(self, shape: Text, painted: Painted) -> None:
        from matplotlib.transforms import Affine2D

        if painted.fill is None:
            return
        letters, width = _letters(shape["text"], shape["weight"])
        size = shape["size"] / _as_large_as()
        left = -width / 2 if shape["anchor"] == "middle" else 0
        # letters stand upright: their own y goes up
        upright = Affine2D().translate(left, 0).scale(size, -size).rotate_deg(shape.get("turn", 0))
        place = upright.translate(shape["x"], shape["y"]) + self._place
        if painted.halo:
            pen = self._pen(painted.halo, _HALO)
            pen.set_joinstyle("round")
            self._renderer.draw_path(pen, letters, place)
        self._renderer.draw_path(self._pen(None, 0), letters, place, _colour(painted.fill))

    def _pen(self, colour: str | None, thick: float, opacity: float = 1.0) -> Any:
        pen = self._renderer.new_gc()
        pen.set_linewidth(thick if colour else 0)
        pen.set_joinstyle("miter")
        if colour:
            pen.set_foreground(_colour(colour, opacity), isRGBA=True)
        return pen


def _outline(shape: Rect | Circle | Polygon) -> Path:
    from matplotlib.patches import BoxStyle
    from matplotlib.path import Path
    from matplotlib.transforms import Affine2D

    match shape["type"]:
        case "circle":
            at = Affine2D().scale(shape["r"]).translate(shape["x"], shape["y"])
            return Path.unit_circle().transformed(at)
        case "polygon":
            return _polygon(shape["points"])
        case "rect":
            x, y, width, height = shape["x"], shape["y"], shape["width"], shape["height"]
            if shape["radius"]:
                round_corners = BoxStyle.Round(pad=0, rounding_size=shape["radius"])
                return round_corners(x, y, width, height, 1)
            return _polygon([[x, y], [x + width, y], [x + width, y + height], [x, y + height]])


def _polygon(points: list[list[float]]) -> Path:
    from matplotlib.path import Path

    return Path([*points, points[0]], closed=True)


@cache
def _colour(name: str, opacity: float = 1.0) -> tuple[float, float, float, float]:
    from matplotlib.colors import to_rgba

    red, green, blue, _ = to_rgba(name)
    return red, green, blue, opacity


@lru_cache(maxsize=4_000)
def _letters(words: str, weight: str) -> tuple[Path, float]:
    """Return the outlines of the letters of a text and how wide it is, at the size of a font."""
    from matplotlib.path import Path
    from matplotlib.textpath import text_to_path

    font = _font(weight)
    points, codes = text_to_path.get_text_path(font, words)
    width, _, _ = text_to_path.get_text_width_height_descent(words, font, ismath=False)
    return Path(points, codes if len(points) else None), width


@cache
def _font(weight: str) -> FontProperties:
    from matplotlib.font_manager import FontProperties, fontManager

    here = {font.name for font in fontManager.ttflist}
    names = [_FONT, *(name for name in _OTHER_FONTS if name in here)]
    return FontProperties(family=names, weight=weight, size=_as_large_as())


@cache
def _as_large_as() -> float:
    """Return the size at which outlines of letters are made."""
    from matplotlib.textpath import text_to_path

    return float(text_to_path.FONT_SCALE)
