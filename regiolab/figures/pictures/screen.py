"""A picture for the page: its drawing, what can be asked of it, and the words round it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.figures.pictures.frame import Frame
    from regiolab.figures.pictures.marks import Mark, Series


@dataclass(frozen=True)
class Screen:
    """A drawing and its marks, made in one go.

    Attributes:
        svg: from `<svg` on, in the colours of the palette; its user units are points.
        width: in points.
        height: in points, to the end of what is drawn.
        frame: the words round it.
        series: all that answers when it is asked, in the order it was drawn in.
    """

    svg: str
    width: float
    height: float
    frame: Frame
    series: tuple[Series, ...]

    @property
    def marks(self) -> list[dict[str, Any]]:
        """The series as JSON: per mark its place and texts in a short list (`web/region/figure`).

        A mark is `[x, y, value, at, flag]`, with its box `[x, y, width, height]` or the id of its
        outline behind that where it has one.
        """
        return [
            {
                "name": one.name,
                "kind": one.kind,
                "own": one.own,
                "marks": [_listed(mark) for mark in one.marks],
            }
            for one in self.series
        ]


_UNDER_BARS = 8.0

_RULE_FOR_ALL = '<style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style>'
"""It would hold for the whole page; `web/region/figure/asked_picture.css` has it for a drawing."""


_FURTHER_DECIMALS = re.compile(r"(?<= \d\.\d\d|\d\d\.\d\d)\d+(?=[ \n])")
"""Of places in the drawing: a hundredth of a point is finer than a screen shows."""


def drawn_to(series: Sequence[Series], frame: Frame, height: float) -> float:
    """Return how far down a picture goes: bars and cells end where they end, the rest at the foot.

    A figure of the group has its line at the foot. `height` is that of the whole picture.
    """
    boxes = [mark.box for one in series for mark in one.marks]
    ends = [box.bottom for box in boxes if box is not None]
    if frame.own_figures or not ends or len(ends) < len(boxes):
        return round(height, 1)
    return min(height, round(max(ends) + _UNDER_BARS, 1))


def bare_svg(svg: str, height: float) -> str:
    """Return an SVG without what is for a file only: prolog, remarks, metadata, size on paper.

    Args:
        svg: as matplotlib writes it.
        height: of what is shown of it, from the top.
    """
    start = svg.index("<svg")
    head, _, rest = svg[start:].partition(">")
    size = " ".join(part for part in head.split() if not part.startswith(("width=", "height=")))
    size = re.sub(r'(viewBox="\S+ \S+ \S+) [^"]+', rf"\g<1> {height:g}", size)
    _, _, drawn = rest.rpartition("</metadata>")
    kept = _without_remarks(drawn).replace(_RULE_FOR_ALL, "")
    return f"{size}>{_FURTHER_DECIMALS.sub('', kept)}"


def _without_remarks(svg: str) -> str:
    """Return the text without `<!-- -->`: of every text matplotlib writes what it says."""
    first, *others = svg.split("<!--")
    return first + "".join(other.partition("-->")[2] for other in others)


def _listed(mark: Mark) -> list[Any]:
    told = [mark.x, mark.y, mark.value, mark.at, mark.flag]
    if mark.box is not None:
        box = mark.box
        return [*told, [round(one, 1) for one in (box.x, box.y, box.width, box.height)]]
    return [*told, mark.shape] if mark.shape else told
