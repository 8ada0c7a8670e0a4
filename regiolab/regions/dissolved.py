"""Neighbouring outlines joined into one, where they meet in the same points."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Point = tuple[float, float]
    Ring = list[Point]


def dissolved(polygons: Iterable[Sequence[Sequence[Sequence[float]]]]) -> list[list[Ring]]:
    """Return the polygons that outlines form together: each an outer ring, then its holes.

    What two outlines have in common runs along each in another direction, so it cancels out; what
    is left is the border of the whole. That holds for outlines that were simplified together.

    Args:
        polygons: as GeoJSON has them: an outer ring and its holes, each ring ending in the point
            it began with.
    """
    sides: dict[tuple[Point, Point], int] = defaultdict(int)
    for number, ring in ((at, ring) for one in polygons for at, ring in enumerate(one)):
        points = [(float(one[0]), float(one[1])) for one in ring]
        if (area(points) > 0) == bool(number):  # outer rings turn left, holes turn right
            points.reverse()
        for start, end in pairwise(points):
            if sides.get((end, start)):
                sides[end, start] -= 1
            else:
                sides[start, end] += 1
    left = [side for side, times in sides.items() for _ in range(times) if side[0] != side[1]]
    return _polygons(_closed(left))


def area(ring: Sequence[Point]) -> float:
    """Return the area inside a ring, in the unit of its points; below zero when clockwise."""
    return sum(x * v - u * y for (x, y), (u, v) in pairwise(ring)) / 2


def _closed(sides: Iterable[tuple[Point, Point]]) -> list[Ring]:
    """Return sides put behind each other until each ring ends where it began."""
    onward: dict[Point, list[Point]] = defaultdict(list)
    for start, end in sides:
        onward[start].append(end)
    found = []
    for start in list(onward):
        path = [start]
        while onward[path[-1]]:
            point = onward[path[-1]].pop()
            if point in path:
                begin = path.index(point)
                found.append([*path[begin:], point])
                del path[begin + 1 :]
            else:
                path.append(point)
    return found


def _polygons(rings: Iterable[Ring]) -> list[list[Ring]]:
    """Return each outer ring with the holes that lie in it, the largest first."""
    ordered = sorted(rings, key=lambda ring: abs(area(ring)), reverse=True)
    outer = [[ring] for ring in ordered if area(ring) > 0]
    for hole in (ring for ring in ordered if area(ring) < 0):
        around = [whole for whole in outer if _inside(_middle(hole), whole[0])]
        if around:
            around[-1].append(hole)
    return outer


def _middle(ring: Sequence[Point]) -> Point:
    """Return a point beside the first side of a hole, just inside it."""
    (x, y), (u, v) = ring[0], ring[1]
    return ((x + u) / 2 + (v - y) * 1e-3, (y + v) / 2 - (u - x) * 1e-3)


def _inside(point: Point, ring: Sequence[Point]) -> bool:
    """Return whether a point lies in a ring: a line from it meets an odd number of sides."""
    x, y = point
    crossed = False
    for (a, b), (c, d) in pairwise(ring):
        if (b > y) != (d > y) and x < (c - a) * (y - b) / (d - b) + a:
            crossed = not crossed
    return crossed
