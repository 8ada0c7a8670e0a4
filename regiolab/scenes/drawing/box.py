"""A rectangle in a picture, in the picture's own units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict


class Rectangle(TypedDict):
    """A rectangle as JSON values."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Box:
    """Left, top, width and height; y runs down, as on a screen."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """The point in the middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def inside(self, margin: float) -> Box:
        """Return the box that keeps a margin on every side."""
        return Box(
            self.x + margin, self.y + margin, self.width - 2 * margin, self.height - 2 * margin
        )

    @classmethod
    def of(cls, rectangle: Rectangle) -> Box:
        """Return the box of a rectangle that is JSON values."""
        return cls(rectangle["x"], rectangle["y"], rectangle["width"], rectangle["height"])

    def to_json(self) -> Rectangle:
        """Return the box as JSON values, to a hundredth."""
        return {
            "x": round(self.x, 2),
            "y": round(self.y, 2),
            "width": round(self.width, 2),
            "height": round(self.height, 2),
        }
