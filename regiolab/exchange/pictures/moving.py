"""A shape of a scene at its place on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regiolab.scenes.drawing.shapes import Line, Shape


@dataclass(frozen=True)
class Spot:
    """Where on the page the coordinates of a scene begin, and how many times larger it is there."""

    x: float
    y: float
    larger: float = 1.0

    def of(self, shape: Shape) -> Shape:
        """Return a shape as it is there, to a hundredth; the shape itself stays as it is."""
        match shape["type"]:
            case "line":
                line: Line = {
                    **shape,
                    "x1": self._across(shape["x1"]),
                    "y1": self._down(shape["y1"]),
                    "x2": self._across(shape["x2"]),
                    "y2": self._down(shape["y2"]),
                }
                pull = shape.get("pull")
                if pull:
                    line["pull"] = (self._across(pull[0]), self._down(pull[1]))
                return line
            case "polygon":
                points = [[self._across(x), self._down(y)] for x, y in shape["points"]]
                return {**shape, "points": points}
            case "rect":
                return {
                    **shape,
                    "x": self._across(shape["x"]),
                    "y": self._down(shape["y"]),
                    "width": self._long(shape["width"]),
                    "height": self._long(shape["height"]),
                    "radius": self._long(shape["radius"]),
                }
            case "circle":
                x, y = self._across(shape["x"]), self._down(shape["y"])
                return {**shape, "x": x, "y": y, "r": self._long(shape["r"])}
            case "text":
                x, y = self._across(shape["x"]), self._down(shape["y"])
                return {**shape, "x": x, "y": y, "size": self._long(shape["size"])}

    def _across(self, x: float) -> float:
        return round(x * self.larger + self.x, 2)

    def _down(self, y: float) -> float:
        return round(y * self.larger + self.y, 2)

    def _long(self, length: float) -> float:
        return round(length * self.larger, 2)
