"""The ties between parties: lines from mark to mark, with what they are where there is room."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.model.words import word
from regiolab.scenes.drawing.curves import Obstacles
from regiolab.scenes.drawing.shapes import Line, rounded
from regiolab.scenes.map.tie_words import give_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from regiolab.model.codes import RelationStatus
    from regiolab.model.entities import Relation
    from regiolab.scenes.drawing.box import Box
    from regiolab.scenes.drawing.shapes import Dash, Label, Point, PolygonOutline, Tone

DASHES: Final[Mapping[RelationStatus, Dash]] = {
    "exists": "solid",
    "desired": "dashed",
    "ended": "dotted",
}

_APART = 5.0
MOST_LINES: Final = 1000
"""With more lines than this nobody can follow one: only those of the selected parties are drawn."""

MANY_LINES: Final = 40
"""With more lines than this they are thin and bare, but for those of the selected parties; of
those so many at most get words."""

_BENT_LINES: Final = 80
"""So many lines at most are led around marks and names."""

_ARROW = 8.0


class Tie(Line):
    """One line: the relations of one `status` between two marks, whose ids are in `ids`.

    `ends` are the parties it is of. A tie always says its `pull`; `label` is a text, or `None`
    where there is no room; at each end that a relation points to is a polygon in `arrows`.
    """

    ids: list[str]
    ends: list[str]
    status: RelationStatus
    label: Label | None
    arrows: list[PolygonOutline]


@dataclass(frozen=True)
class Bundle:
    """The relations that are one line, from mark to mark, and how far from the middle it lies."""

    first: Box
    last: Box
    status: RelationStatus
    members: Sequence[Relation]
    aside: float


def bundles_of(relations: Iterable[Relation], marks: Mapping[str, Box]) -> list[Bundle]:
    """Return the relations by line: one per pair of marks and status, from left to right.

    Lines of different status between the same marks lie beside each other. A relation of which
    an end has no mark has no line; the list names it.

    Args:
        relations: those to draw.
        marks: id of a party -> the mark that stands for it.
    """
    middles = {id_: box.middle for id_, box in marks.items()}
    grouped: dict[tuple[Point, Point], dict[RelationStatus, list[Relation]]] = {}
    for relation in relations:
        one, other = middles.get(relation.source), middles.get(relation.target)
        if one is None or other is None or one == other:
            continue
        by_status = grouped.setdefault((one, other) if one < other else (other, one), {})
        by_status.setdefault(relation.status, []).append(relation)
    boxes = {middles[id_]: box for id_, box in marks.items()}
    bundles = []
    for (first, last), by_status in sorted(grouped.items()):
        statuses = [status for status in DASHES if status in by_status]
        for number, status in enumerate(statuses):
            aside = (number - (len(statuses) - 1) / 2) * _APART
            bundles.append(Bundle(boxes[first], boxes[last], status, by_status[status], aside))
    return bundles


def ties(
    bundles: Sequence[Bundle],
    marks: Mapping[str, Box],
    language: str,
    selected: Collection[str],
    taken: Sequence[Box],
    width: float,
    *,
    most: float = math.inf,
    most_labelled: int,
) -> list[Tie]:
    """Return the lines, under the ids of the relations that they stand for.

    Args:
        bundles: which lines to draw.
        marks: id of a party -> the mark that stands for it.
        language: `nl` or `en`.
        selected: parties of which the ties stand out: of one party all, of several those
            between them.
        taken: where no words may come: marks and names.
        width: of the picture, outside of which no words come.
        most_labelled: with more lines than this only those that stand out get words.
        most: with more lines than this only those that stand out are there.
    """
    others: Tone = "soft" if len(bundles) <= MANY_LINES else "hint"
    shown: list[tuple[Bundle, Tone]] = [
        (one, "accent" if _stands_out(one.members, selected) else others) for one in bundles
    ]
    if len(bundles) > most:
        shown = [one for one in shown if one[1] == "accent"]
    bent = sum(tone != "hint" for _, tone in shown) <= _BENT_LINES
    obstacles = _obstacles(marks, taken, width) if bent else Obstacles((), (), width)
    lines = [_line(bundle, tone, marks, obstacles) for bundle, tone in shown]
    with_words = [
        (line, _words(language, bundle.members))
        for line, (bundle, tone) in zip(lines, shown, strict=True)
        if tone != "hint"
    ]
    if len(lines) > most_labelled:
        with_words = [one for one in with_words if one[0]["tone"] == "accent"][:MANY_LINES]
    give_words(with_words, taken, width)
    return lines


def _obstacles(marks: Mapping[str, Box], taken: Iterable[Box], width: float) -> Obstacles:
    in_the_way = set(marks.values())
    return Obstacles(
        sorted(in_the_way, key=lambda box: (box.x, box.y)),
        [box for box in taken if box not in in_the_way],
        width,
    )


def _line(bundle: Bundle, tone: Tone, marks: Mapping[str, Box], obstacles: Obstacles) -> Tie:
    start, end = _moved_aside(bundle.first.middle, bundle.last.middle, bundle.aside)
    line: Tie = {
        "type": "line",
        "ids": sorted(one.id for one in bundle.members),
        "ends": sorted({id_ for one in bundle.members for id_ in (one.source, one.target)}),
        "status": bundle.status,
        "x1": start[0],
        "y1": start[1],
        "x2": end[0],
        "y2": end[1],
        "tone": tone,
        "dash": DASHES[bundle.status],
        "pull": None,
        "label": None,
        "arrows": [],
    }
    if tone == "hint":
        return line
    pull = line["pull"] = obstacles.bend(start, end)
    pointed_at = {marks[id_] for one in bundle.members for id_ in _pointed_at(one)}
    line["arrows"] = [
        _arrow(pull or other, tip, mark)
        for mark, tip, other in ((bundle.first, start, end), (bundle.last, end, start))
        if mark in pointed_at
    ]
    return line


def _pointed_at(relation: Relation) -> tuple[str, ...]:
    """Return the parties that a relation points to."""
    match relation.direction:
        case "directed":
            return (relation.target,)
        case "mutual":
            return relation.source, relation.target
    return ()


def _stands_out(relations: Sequence[Relation], selected: Collection[str]) -> bool:
    needed = min(len(selected), 2)
    return needed > 0 and any(
        (one.source in selected) + (one.target in selected) >= needed for one in relations
    )


def _words(language: str, relations: Sequence[Relation]) -> str:
    kinds = dict.fromkeys(word(language, "relation_kind", one.kind) for one in relations)
    return ", ".join(kinds)


def _arrow(start: Point, end: Point, mark: Box) -> PolygonOutline:
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
    return {"type": "polygon", "points": rounded(points)}


def _moved_aside(first: Point, last: Point, aside: float) -> tuple[Point, Point]:
    across, down = last[0] - first[0], last[1] - first[1]
    length = math.hypot(across, down)
    right, below = -down / length * aside, across / length * aside
    return (
        (round(first[0] + right, 2), round(first[1] + below, 2)),
        (round(last[0] + right, 2), round(last[1] + below, 2)),
    )
