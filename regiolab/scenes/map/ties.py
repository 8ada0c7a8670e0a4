"""The ties between parties: lines from mark to mark, with what they are where there is room."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from regiolab.model.words import word
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.curves import Obstacles, along
from regiolab.scenes.drawing.shapes import text_shape
from regiolab.scenes.drawing.text_width import text_width

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from regiolab.model.codes import RelationStatus
    from regiolab.model.entities import Relation
    from regiolab.model.json import Json

DASHES: Final[Mapping[RelationStatus, str]] = {
    "exists": "solid",
    "desired": "dashed",
    "ended": "dotted",
}

_APART = 5.0
_LABEL_SIZE, _LABEL_HEIGHT = 9.5, 12.0
_ALONG = (0.5, 0.4, 0.6, 0.3, 0.7)
"""Where on a line its words may stand, the best place first."""

MOST_LINES: Final = 1000
"""With more lines than this nobody can follow one: only those of the selected parties are drawn."""

MANY_LINES: Final = 40
"""With more lines than this they are thin and bare, but for those of the selected parties; of
those so many at most get words."""

_BENT_LINES: Final = 80
"""So many lines at most are led around marks and names."""

_ARROW = 8.0

Point = tuple[float, float]


def ties(
    relations: Iterable[Relation],
    marks: Mapping[str, Box],
    language: str,
    selected: Collection[str],
    taken: Sequence[Box],
    width: float,
    *,
    most: float = math.inf,
    most_labelled: int,
) -> list[Json]:
    """Return one line per pair of marks and status, under the ids of the relations it stands for.

    Lines of different status between the same marks lie beside each other. A line has `pull`
    (the point that bends it around what is in its way, or `None`), `label` (a text, or `None`
    where there is no room), `arrows` (a polygon at each end that a directed relation points to)
    and `ends` (the parties it is of). A relation of which an end has no mark has no line; the
    list names it.

    Args:
        relations: those to draw.
        marks: id of a party -> the mark that stands for it.
        language: `nl` or `en`.
        selected: parties of which the ties stand out: of one party all, of several those
            between them.
        taken: where no words may come: marks and names.
        width: of the picture, outside of which no words come.
        most_labelled: with more lines than this only those that stand out get words.
        most: with more lines than this only those that stand out are there.
    """
    grouped: dict[tuple[Point, Point], dict[RelationStatus, list[Relation]]] = {}
    boxes: dict[Point, Box] = {}
    for relation in relations:
        ends = [marks.get(relation.source), marks.get(relation.target)]
        if ends[0] is not None and ends[1] is not None and ends[0] != ends[1]:
            one, other = ends[0].middle, ends[1].middle
            boxes[one], boxes[other] = ends[0], ends[1]
            first, last = (one, other) if one <= other else (other, one)
            group = grouped.setdefault((first, last), {})
            group.setdefault(relation.status, []).append(relation)
    count = sum(len(by_status) for by_status in grouped.values())
    others = "soft" if count <= MANY_LINES else "hint"
    shown = [
        (first, last, status, members, aside, tone)
        for (first, last), by_status in sorted(grouped.items())
        for status, members, aside in _beside_each_other(by_status)
        for tone in ["accent" if _stands_out(members, selected) else others]
        if count <= most or tone == "accent"
    ]
    bent = sum(one[-1] != "hint" for one in shown) <= _BENT_LINES
    in_the_way = set(marks.values()) if bent else set()
    obstacles = Obstacles(
        sorted(in_the_way, key=lambda box: (box.x, box.y)),
        [box for box in taken if box not in in_the_way] if bent else [],
        width,
    )
    lines = [_line(*one, boxes, marks, language, obstacles) for one in shown]
    _give_labels(lines, taken, width, most_labelled)
    return lines


def _beside_each_other(
    by_status: Mapping[RelationStatus, list[Relation]],
) -> list[tuple[RelationStatus, list[Relation], float]]:
    """Return the lines between two marks: status, relations, and how far from the middle."""
    statuses = [status for status in DASHES if status in by_status]
    return [
        (status, by_status[status], (number - (len(statuses) - 1) / 2) * _APART)
        for number, status in enumerate(statuses)
    ]


def _line(
    first: Point,
    last: Point,
    status: RelationStatus,
    members: Sequence[Relation],
    aside: float,
    tone: str,
    boxes: Mapping[Point, Box],
    marks: Mapping[str, Box],
    language: str,
    obstacles: Obstacles,
) -> Json:
    start, end = _moved_aside(first, last, aside)
    common = {
        "type": "line",
        "ids": sorted(one.id for one in members),
        "ends": sorted({id_ for one in members for id_ in (one.source, one.target)}),
        "status": status,
        "x1": start[0],
        "y1": start[1],
        "x2": end[0],
        "y2": end[1],
        "tone": tone,
        "dash": DASHES[status],
        "pull": None,
        "label": None,
        "arrows": [],
    }
    if tone == "hint":
        return common
    pull = obstacles.bend(start, end)
    towards = {marks[one.target].middle for one in members if one.direction == "directed"}
    towards |= {
        box.middle
        for one in members
        if one.direction == "mutual"
        for box in (marks[one.source], marks[one.target])
    }
    return common | {
        "pull": pull,
        "arrows": [
            _arrow(pull or other, tip, boxes[point])
            for point, tip, other in ((first, start, end), (last, end, start))
            if point in towards
        ],
        "words": _words(language, members),
    }


def _stands_out(relations: Sequence[Relation], selected: Collection[str]) -> bool:
    needed = min(len(selected), 2)
    return needed > 0 and any(
        (one.source in selected) + (one.target in selected) >= needed for one in relations
    )


def _words(language: str, relations: Sequence[Relation]) -> str:
    kinds = dict.fromkeys(word(language, "relation_kind", one.kind) for one in relations)
    return ", ".join(kinds)


def _give_labels(lines: Sequence[Json], taken: Sequence[Box], right: float, most: int) -> None:
    """Put words on the lines, first on those that stand out; no words cover anything."""
    words_of = [(line, line.pop("words")) for line in lines if "words" in line]
    if len(lines) > most:
        words_of = [one for one in words_of if one[0]["tone"] == "accent"][:MANY_LINES]
    occupied = list(taken)
    for line, words in sorted(words_of, key=lambda one: one[0]["tone"] != "accent"):
        width = text_width(words, _LABEL_SIZE)
        for share in _ALONG:
            start, end = (line["x1"], line["y1"]), (line["x2"], line["y2"])
            x, y = along(start, line["pull"], end, share)
            box = Box(x - width / 2, y - _LABEL_HEIGHT / 2, width, _LABEL_HEIGHT)
            inside = box.x >= 0 and box.right <= right
            if inside and not any(_overlap(box, other) for other in occupied):
                occupied.append(box)
                shape = text_shape(words, x, y + _LABEL_SIZE * 0.34, tone="soft", size=_LABEL_SIZE)
                line["label"] = {**shape, "box": box.to_json()}
                break


def _overlap(one: Box, other: Box) -> bool:
    return (
        one.right > other.x
        and other.right > one.x
        and one.bottom > other.y
        and other.bottom > one.y
    )


def _arrow(start: Point, end: Point, mark: Box) -> Json:
    """Return a small triangle that points at a mark and just does not touch it."""
    length = math.dist(start, end) or 1.0
    across, down = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    away = mark.width / 2 + 2
    x, y = end[0] - across * away, end[1] - down * away
    back = (x - across * _ARROW, y - down * _ARROW)
    half = _ARROW * 0.42
    points = [
        (x, y),
        (back[0] - down * half, back[1] + across * half),
        (back[0] + down * half, back[1] - across * half),
    ]
    return {"type": "polygon", "points": [[round(a, 2), round(b, 2)] for a, b in points]}


def _moved_aside(first: Point, last: Point, aside: float) -> tuple[Point, Point]:
    across, down = last[0] - first[0], last[1] - first[1]
    length = math.hypot(across, down)
    right, below = -down / length * aside, across / length * aside
    return (
        (round(first[0] + right, 2), round(first[1] + below, 2)),
        (round(last[0] + right, 2), round(last[1] + below, 2)),
    )
