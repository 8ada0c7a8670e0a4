"""What a reader can ask of a picture: each line, bar, dot and area, tagged while it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture

    from regiolab.scenes.drawing.box import Box

Kind = Literal["line", "bar", "dot", "area"]
POINTS_PER_INCH = 72


@dataclass(frozen=True)
class Mark:
    """One thing that answers when it is pointed at.

    Attributes:
        x: of the place it is about, in points from the left of the picture.
        y: the same from the top.
        value: as it is written on the screen, with its unit.
        at: the year, or what the value counts where the picture shows several.
        flag: what has to be known of the value, such as "provisional"; empty for most.
        box: what answers round it, in points from the top left of the picture; a bar or a cell.
        shape: the id of its outline in the SVG; an area.
    """

    x: float
    y: float
    value: str
    at: str = ""
    flag: str = ""
    box: Box | None = None
    shape: str = ""


@dataclass(frozen=True)
class Series:
    """Marks under one name: all points of a line, or one bar, dot or area.

    Attributes:
        name: as it is read out, such as that of a region.
        kind: what the marks look like, which decides where an arrow key goes.
        marks: in the order of the picture; of a line by year.
        own: whether it is of the own region.
    """

    name: str
    kind: Kind
    marks: tuple[Mark, ...]
    own: bool = False


_TAGGED: WeakKeyDictionary[Picture, list[Series]] = WeakKeyDictionary()
"""What was tagged in a picture; it goes with the picture."""


def tag(axes: Axes, series: Iterable[Series]) -> None:
    """Say what was drawn in some axes of a picture."""
    _TAGGED.setdefault(_picture_of(axes), []).extend(series)


def tagged(picture: Picture) -> tuple[Series, ...]:
    """Return all that was tagged in a picture, in the order it was drawn in."""
    return tuple(_TAGGED.get(picture, ()))


def places(axes: Axes, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return where points of axes are, in points (1/72 inch) from the top left of the picture.

    Args:
        axes: whose limits are final.
        points: x and y as the axes count.
    """
    if not points:
        return []
    picture = _picture_of(axes)
    scale = POINTS_PER_INCH / picture.dpi
    high = float(picture.get_figheight()) * POINTS_PER_INCH
    return [
        (round(float(x) * scale, 1), round(high - float(y) * scale, 1))
        for x, y in axes.transData.transform(points)
    ]


def _picture_of(axes: Axes) -> Picture:
    picture = axes.get_figure(root=True)
    if picture is None:
        raise ValueError("these axes are in no picture")
    return picture
