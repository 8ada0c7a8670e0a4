"""A picture for the page: its drawing, what can be asked of it, and the words round it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from regiolab.figures.pictures.frame import Frame
    from regiolab.figures.pictures.marks import Mark, Series
    from regiolab.figures.pictures.sheet import Sheet


@dataclass(frozen=True)
class Screen:
    """A drawing and its marks, made in one go.

    Attributes:
        svg: from `<svg` on, in the colours of the palette; its user units are points.
        sheet: that it is drawn on.
        frame: the words round it.
        series: all that answers when it is asked, in the order it was drawn in.
    """

    svg: str
    sheet: Sheet
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


_RULE_FOR_ALL = '<style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style>'
"""It would hold for the whole page; `web/region/figure/asked_picture.css` has it for a drawing."""


def bare_svg(svg: str) -> str:
    """Return an SVG without what is for a file only: prolog, remarks, metadata, size on paper."""
    start = svg.index("<svg")
    head, _, rest = svg[start:].partition(">")
    size = " ".join(part for part in head.split() if not part.startswith(("width=", "height=")))
    _, _, drawn = rest.rpartition("</metadata>")
    return f"{size}>{_without_remarks(drawn).replace(_RULE_FOR_ALL, '')}"


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
