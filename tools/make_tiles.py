"""Write `data/regions/tiles.csv`: a place for every region on a map of equal tiles.

Convention: a region's middle is that of its outline (all its parts, by area). Middles are laid on
a grid whose squares are as large as an average region times `_SPACE`; every region gets a square
of its own such that the squared distances between middles and squares are smallest in all (the
assignment problem, Kuhn 1955, solved with the shortest augmenting paths of Jonker and Volgenant
1987). Where the grid begins is tried in steps of a tenth of a square; the best one stays. Short
labels are ours, kept in `LABELS`.

Run: `python tools/make_tiles.py`
"""

from __future__ import annotations

import csv
import io
import json
from math import cos, inf, radians, sqrt
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[1] / "data"

LABELS: dict[str, dict[str, str]] = {
    "province": {
        "PV20": "Gr",
        "PV21": "Fr",
        "PV22": "Dr",
        "PV23": "Ov",
        "PV24": "Fl",
        "PV25": "Ge",
        "PV26": "Ut",
        "PV27": "NH",
        "PV28": "ZH",
        "PV29": "Ze",
        "PV30": "NB",
        "PV31": "Li",
    },
    "corop": {
        "CR01": "O-Gr",
        "CR02": "Delf",
        "CR03": "Gron",
        "CR04": "N-Fr",
        "CR05": "ZW-Fr",
        "CR06": "ZO-Fr",
        "CR07": "N-Dr",
        "CR08": "ZO-Dr",
        "CR09": "ZW-Dr",
        "CR10": "N-Ov",
        "CR11": "ZW-Ov",
        "CR12": "Twen",
        "CR13": "Velu",
        "CR14": "Acht",
        "CR15": "Ar/Ni",
        "CR16": "ZW-Ge",
        "CR17": "Utr",
        "CR18": "Kop",
        "CR19": "Alkm",
        "CR20": "IJm",
        "CR21": "Haar",
        "CR22": "Zaan",
        "CR23": "Amst",
        "CR24": "Gooi",
        "CR25": "Leid",
        "CR26": "DHaag",
        "CR27": "De/We",
        "CR28": "O-ZH",
        "CR29": "Rijnm",
        "CR30": "ZO-ZH",
        "CR31": "Z-Vl",
        "CR32": "Zeel",
        "CR33": "W-Br",
        "CR34": "M-Br",
        "CR35": "NO-Br",
        "CR36": "ZO-Br",
        "CR37": "N-Li",
        "CR38": "M-Li",
        "CR39": "Z-Li",
        "CR40": "Flev",
    },
    "arbeidsmarktregio": {
        "AMR-achterhoek": "Acht",
        "AMR-amersfoort": "Amer",
        "AMR-drechtsteden": "Drech",
        "AMR-drenthe": "Dren",
        "AMR-flevoland": "Flev",
        "AMR-foodvalley": "FoodV",
        "AMR-friesland": "Fries",
        "AMR-gooi-en-vechtstreek": "Gooi",
        "AMR-gorinchem": "Gorin",
        "AMR-groningen": "Gron",
        "AMR-groot-amsterdam": "Amst",
        "AMR-haaglanden": "Haagl",
        "AMR-helmond-de-peel": "Helm",
        "AMR-holland-rijnland": "HRijn",
        "AMR-midden-brabant": "M-Br",
        "AMR-midden-gelderland": "M-Ge",
        "AMR-midden-holland": "M-Ho",
        "AMR-midden-limburg": "M-Li",
        "AMR-midden-utrecht": "M-Ut",
        "AMR-noord-holland-noord": "NH-N",
        "AMR-noord-limburg": "N-Li",
        "AMR-noordoost-brabant": "NO-Br",
        "AMR-regio-zwolle": "Zwol",
        "AMR-rijk-van-nijmegen": "Nijm",
        "AMR-rijnmond": "Rijnm",
        "AMR-rivierenland": "Rivi",
        "AMR-twente": "Twen",
        "AMR-veluwe-stedendriehoek": "Velu",
        "AMR-west-brabant": "W-Br",
        "AMR-zaanstreek-waterland": "Zaan",
        "AMR-zeeland": "Zeel",
        "AMR-zuid-holland-centraal": "ZH-C",
        "AMR-zuid-kennemerland-en-ijmond": "ZKenn",
        "AMR-zuid-limburg": "Z-Li",
        "AMR-zuidoost-brabant": "ZO-Br",
    },
}
"""What stands on each tile: two to five signs, different from all others of its level."""

_KILOMETRES = (111.3 * cos(radians(52.2)), 111.3)
"""Of one degree east and one degree north, in the middle of the Netherlands."""
_SPACE = 0.9
"""A square's side, in sides of an average region; below 1 leaves holes where there is water."""
_STEPS = 10

Point = tuple[float, float]


def middles(level: str) -> dict[str, Point]:
    """Return the middle of every region of a level, in kilometres east and south."""
    return {code: middle for code, (middle, _) in _measured(level).items()}


def places(level: str) -> dict[str, tuple[int, int]]:
    """Return column and row of every region of a level, both from 0."""
    measured = _measured(level)
    side = _SPACE * sqrt(sum(area for _, area in measured.values()) / len(measured))
    points = [middle for middle, _ in measured.values()]
    west, north = (min(point[axis] for point in points) for axis in (0, 1))
    columns = int((max(point[0] for point in points) - west) / side) + 2
    rows = int((max(point[1] for point in points) - north) / side) + 2
    best: tuple[float, list[tuple[int, int]]] = (inf, [])
    squares = [(column, row) for column in range(columns) for row in range(rows)]
    for east in range(_STEPS):
        for south in range(_STEPS):
            begin = (west - east / _STEPS * side, north - south / _STEPS * side)
            at = [(begin[0] + x * side, begin[1] + y * side) for x, y in squares]
            costs = [[(p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 for q in at] for p in points]
            chosen = assigned(costs)
            cost = sum(costs[one][square] for one, square in enumerate(chosen))
            if cost < best[0] - 1e-9:
                best = (cost, [squares[square] for square in chosen])
    left, top = (min(square[axis] for square in best[1]) for axis in (0, 1))
    return {
        code: (column - left, row - top)
        for code, (column, row) in zip(measured, best[1], strict=True)
    }


def assigned(costs: list[list[float]]) -> list[int]:
    """Return for each row a column of its own such that the costs are smallest in all.

    Args:
        costs: at least as many columns as rows.
    """
    rows, columns = len(costs), len(costs[0])
    by_row, by_column = [0.0] * (rows + 1), [0.0] * (columns + 1)
    holder, before = [0] * (columns + 1), [0] * (columns + 1)
    for row in range(1, rows + 1):
        holder[0], column = row, 0
        least, seen = [inf] * (columns + 1), [False] * (columns + 1)
        while holder[column]:
            seen[column] = True
            here, step, following = holder[column], inf, 0
            for other in range(1, columns + 1):
                if seen[other]:
                    continue
                cost = costs[here - 1][other - 1] - by_row[here] - by_column[other]
                if cost < least[other]:
                    least[other], before[other] = cost, column
                if least[other] < step:
                    step, following = least[other], other
            for other in range(columns + 1):
                if seen[other]:
                    by_row[holder[other]] += step
                    by_column[other] -= step
                else:
                    least[other] -= step
            column = following
        while column:
            holder[column] = holder[before[column]]
            column = before[column]
    found = [0] * rows
    for column in range(1, columns + 1):
        if holder[column]:
            found[holder[column] - 1] = column - 1
    return found


def text() -> str:
    """Return the table."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(["level", "region_code", "column", "row", "short_label"])
    for level, labels in LABELS.items():
        where = places(level)
        for code in sorted(labels):
            table.writerow([level, code, *where[code], labels[code]])
    return written.getvalue()


def _measured(level: str) -> dict[str, tuple[Point, float]]:
    outlines = json.loads((DATA / "outlines" / f"{level}.geojson").read_text(encoding="utf-8"))
    return {
        feature["properties"]["region_code"]: _middle_and_area(feature["geometry"])
        for feature in outlines["features"]
    }


def _middle_and_area(geometry: dict[str, Any]) -> tuple[Point, float]:
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    area = east = south = 0.0
    for polygon in polygons:
        ring = [(x * _KILOMETRES[0], -y * _KILOMETRES[1]) for x, y in polygon[0]]
        own = 0.0
        sums = [0.0, 0.0]
        for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
            cross = x1 * y2 - x2 * y1
            own += cross / 2
            sums[0] += (x1 + x2) * cross / 6
            sums[1] += (y1 + y2) * cross / 6
        sign = 1 if own >= 0 else -1
        area += sign * own
        east += sign * sums[0]
        south += sign * sums[1]
    return (east / area, south / area), area


if __name__ == "__main__":
    (DATA / "regions" / "tiles.csv").write_text(text(), encoding="utf-8")
