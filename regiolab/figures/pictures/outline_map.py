"""Draw a map of outlines: classes of grey, the own region outlined in colour."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from regiolab.figures.pictures.map_classes import class_of, classes
from regiolab.figures.pictures.map_legend import legend_rows, legend_size, write_legend
from regiolab.figures.pictures.marks import Mark, Series, places, tag
from regiolab.regions import district_outlines, outlines
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from matplotlib.axes import Axes

    from regiolab.figures.pictures.map_legend import LegendRow

    Ring = list[tuple[float, float]]

DISTRICTS_OF = "district:"
"""Before the code of one of the 40 largest municipalities of 2022: a level with its districts."""

_SHORTENED = math.cos(math.radians(52.2))


@dataclass(frozen=True)
class Area:
    """What an area tells when it is asked; see `Mark`."""

    name: str
    value: str
    at: str = ""
    flag: str = ""
    own: bool = False


@dataclass(frozen=True)
class OutlineMap:
    """What is on the map.

    Attributes:
        level: of the outlines, or `DISTRICTS_OF` and the code of a municipality.
        values: by region code; a region without a value is hatched.
        own: codes of the own region's parts.
        written: how a value is written in the legend.
        missing_word: how a missing value is called in the legend.
        names: of the regions, by code.
        at: the year or what else is said of a value when it is asked.
        flags: what has to be known of a value, by code; most have none.
    """

    level: str
    values: Mapping[str, float]
    own: Sequence[str]
    written: Callable[[float], str]
    missing_word: str
    names: Mapping[str, str]
    at: str
    flags: Mapping[str, str] = field(default_factory=dict)

    def area(self, code: str) -> Area:
        """Return what a region tells when it is asked."""
        value = self.written(self.values[code]) if code in self.values else self.missing_word
        flag = self.flags.get(code, "")
        return Area(self.names[code], value, self.at, flag, code in self.own)


def draw_map(axes: Axes, box: Box, data: OutlineMap) -> dict[str, tuple[float, float]]:
    """Draw the map in bare axes that count in points; return the middle of every region.

    Args:
        axes: from `canvas_in`, of the size of `box`.
        box: only its size is used.
        data: what is on the map.
    """
    codes = outline_codes(data.level)
    found = classes([data.values[code] for code in codes if code in data.values])
    rows = legend_rows(data, found, missing=len(codes) > len(data.values))
    shapes = _beside_legend(data.level, box, rows)
    known = {code: rings for code, rings in shapes.items() if code in data.values}
    colours = [class_of(data.values[code], found).colour for code in known]
    areas = {code: data.area(code) for code in shapes}
    tag_areas(axes, known, draw_areas(axes, known, colours), areas)
    unknown = {code: rings for code, rings in shapes.items() if code not in data.values}
    if unknown:
        group = draw_areas(axes, unknown, [palette.PAPER] * len(unknown), hatched=True)
        tag_areas(axes, unknown, group, areas)
    outline(axes, [ring for code in data.own for ring in shapes.get(code, [])], palette.ACCENT)
    write_legend(axes, rows)
    return {code: _middle(rings) for code, rings in shapes.items()}


def _beside_legend(level: str, box: Box, rows: Sequence[LegendRow]) -> dict[str, list[Ring]]:
    """Return the outlines in a box, smaller where the legend at its top left would be on them."""
    shapes = projected(level, box)
    wide, high = legend_size(rows)
    if not any(x < wide and y < high for x, y in _along(shapes)):
        return shapes
    below = projected(level, Box(0, 0, box.width, box.height - high))
    beside = projected(level, Box(0, 0, box.width - wide, box.height))
    if _size(below) > _size(beside):
        return _moved(below, 0, high)
    return _moved(beside, wide, 0)


def _along(shapes: Mapping[str, list[Ring]]) -> Iterator[tuple[float, float]]:
    """Yield the points of outlines, and those halfway between them."""
    for rings in shapes.values():
        for ring in rings:
            yield from ring
            for (x, y), (to_x, to_y) in pairwise(ring):
                yield (x + to_x) / 2, (y + to_y) / 2


def _size(shapes: Mapping[str, list[Ring]]) -> float:
    across = [x for rings in shapes.values() for ring in rings for x, _ in ring]
    return max(across) - min(across)


def _moved(shapes: Mapping[str, list[Ring]], right: float, down: float) -> dict[str, list[Ring]]:
    return {
        code: [[(x + right, y + down) for x, y in ring] for ring in rings]
        for code, rings in shapes.items()
    }


def draw_areas(
    axes: Axes,
    shapes: Mapping[str, list[Ring]],
    colours: Sequence[str],
    *,
    hatched: bool = False,
    edge: float = 0.6,
) -> str:
    """Fill the shapes, one path for each; return the id of their group in the SVG."""
    from matplotlib.collections import PathCollection
    from matplotlib.path import Path

    group = "areas-without" if hatched else "areas"
    axes.add_collection(
        PathCollection(
            [
                Path.make_compound_path(*(Path(ring, closed=True) for ring in rings))
                for rings in shapes.values()
            ],
            facecolors=colours,
            edgecolors=palette.SOFT if hatched else palette.PAPER,
            linewidths=edge,
            hatch="////" if hatched else None,
            zorder=2,
            gid=group,
        ),
        autolim=False,
    )
    return group


def tag_areas(
    axes: Axes, shapes: Mapping[str, list[Ring]], group: str, areas: Mapping[str, Area]
) -> None:
    """Say what the areas of a group, from `draw_areas`, tell when they are asked.

    What lies outside the axes tells nothing; what lies half in tells it from its edge.
    """
    wide, high = axes.get_xlim()[1], axes.get_ylim()[0]
    seen = {
        place: (code, rings)
        for place, (code, rings) in enumerate(shapes.items())
        if any(0 < x < wide and 0 < y < high for ring in rings for x, y in ring)
    }
    middles = [_middle(rings) for _, rings in seen.values()]
    within = [(min(max(x, 0), wide), min(max(y, 0), high)) for x, y in middles]
    tag(
        axes,
        [
            Series(
                areas[code].name,
                "area",
                (
                    Mark(
                        x,
                        y,
                        areas[code].value,
                        areas[code].at,
                        areas[code].flag,
                        shape=f"{group}/{place}",
                    ),
                ),
                areas[code].own,
            )
            for (place, (code, _)), (x, y) in zip(seen.items(), places(axes, within), strict=True)
        ],
    )


def outline(axes: Axes, rings: Sequence[Ring], colour: str, thickness: float = 2.0) -> None:
    """Draw lines around shapes, on a white edge that keeps them apart from what is below."""
    from matplotlib.collections import PolyCollection

    for edge, wide, order in ((palette.PAPER, thickness + 2, 4), (colour, thickness, 5)):
        axes.add_collection(
            PolyCollection(
                rings, facecolors="none", edgecolors=edge, linewidths=wide, zorder=order
            ),
            autolim=False,
        )


def projected(
    level: str, box: Box, frame_level: str = "", frame_codes: Sequence[str] = ()
) -> dict[str, list[Ring]]:
    """Return the outlines of a level in points inside a box, by region code.

    Args:
        level: a level with outlines.
        box: only its size is used; the map lies to the right in it.
        frame_level: level of what has to fill the box; `level` when empty.
        frame_codes: regions that have to fill the box; all when empty. The rest falls outside.
    """
    placed = placing(box, frame_level or level, frame_codes)
    return {
        code: [placed(ring) for ring in rings] for code, rings in _shortened_outlines(level).items()
    }


def projected_polygons(
    polygons: Sequence[Sequence[Ring]], box: Box, frame_level: str, frame_codes: Sequence[str]
) -> list[Ring]:
    """Return the rings of polygons in degrees as `projected` puts those of a level in a box."""
    placed = placing(box, frame_level, frame_codes)
    return [placed([_shortened(point) for point in ring]) for one in polygons for ring in one]


def placing(box: Box, frame_level: str, frame_codes: Sequence[str]) -> Callable[[Ring], Ring]:
    """Return what puts a ring of shortened degrees in a box, where some regions fill it.

    Longitudes are shortened by the cosine of 52.2 degrees, so that the Netherlands has its usual
    shape; at this size that is as good as a projection.
    """
    filling = _shortened_outlines(frame_level)
    seen = [point for code in (frame_codes or filling) for ring in filling[code] for point in ring]
    left, right = min(x for x, _ in seen), max(x for x, _ in seen)
    top, bottom = min(y for _, y in seen), max(y for _, y in seen)
    scale = min((box.width - 6) / (right - left), (box.height - 6) / (bottom - top))
    across = box.width - 3 - (right - left) * scale
    down = (box.height - (bottom - top) * scale) / 2
    return lambda ring: [((x - left) * scale + across, (y - top) * scale + down) for x, y in ring]


def outline_codes(level: str) -> list[str]:
    """Return the codes of the regions that have an outline, in the order they are drawn in."""
    return list(_shortened_outlines(level))


@cache
def _shortened_outlines(level: str) -> dict[str, list[Ring]]:
    return {
        code: [[_shortened(point) for point in ring] for ring in _outer_rings(geometry)]
        for code, geometry in _geometries(level)
    }


def _shortened(point: Sequence[float]) -> tuple[float, float]:
    return (point[0] * _SHORTENED, -point[1])


def _geometries(level: str) -> list[tuple[str, Mapping[str, Any]]]:
    """Return code and geometry of every region of a level, or of every district of a place."""
    if not level.startswith(DISTRICTS_OF):
        features = outlines(level)["features"]
        return [(str(one["properties"]["region_code"]), one["geometry"]) for one in features]
    return [
        (str(one["properties"]["district_code"]), one["geometry"])
        for one in district_outlines()["features"]
        if DISTRICTS_OF + one["properties"]["municipality_code"] == level
    ]


def _outer_rings(geometry: Mapping[str, Any]) -> list[Any]:
    if geometry["type"] == "Polygon":
        return [geometry["coordinates"][0]]
    return [polygon[0] for polygon in geometry["coordinates"]]


def _middle(rings: list[Ring]) -> tuple[float, float]:
    """Return the middle of the largest piece of a region."""
    largest = max(rings, key=len)
    return (
        sum(x for x, _ in largest) / len(largest),
        sum(y for _, y in largest) / len(largest),
    )
