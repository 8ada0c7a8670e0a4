"""What the stakeholder map looks like: shapes and labels as data, computed once.

The browser, the SVG writer and the PNG writer draw the same scene: JSON values in one coordinate
system (x to the right, y down, one unit is one pixel at full size), made of the shapes of
`scenes/drawing/shapes.py`. Colours are not in it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, TypedDict, get_args

from regiolab.locale import N_, number, text
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.shapes import LABEL_SIZE, text_shape
from regiolab.scenes.drawing.text_width import text_width, wrapped
from regiolab.scenes.drawing.words import description
from regiolab.scenes.map.grid import grid_picture
from regiolab.scenes.map.mark import marks_of, selection_of
from regiolab.scenes.map.network import network_picture
from regiolab.scenes.map.rows import HEIGHT
from regiolab.scenes.map.ties import MANY_LINES, bundles_of, ties
from regiolab.scenes.map.triangle import triangle_picture

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from regiolab.model import Workspace
    from regiolab.model.entities import Relation, Stakeholder
    from regiolab.scenes.drawing.shapes import Point, Rect, Shape, Text
    from regiolab.scenes.map.mark import Mark
    from regiolab.scenes.map.picture import Cell, Picture, Tray
    from regiolab.scenes.map.ties import Bundle, Tie

View = Literal["grid", "triangle", "network"]
VIEWS: tuple[View, ...] = get_args(View)

WIDTH = 600.0
"""The usual width of the picture."""

_NOTE_LINE = 15.0

_FEW_TIES, _MANY_TIES = 12, 40
"""With more lines than this only those of the selected parties get words. In the triangle, where
lines run across the places, words on many lines belong to nobody."""


class Scene(TypedDict):
    """The map as shapes and labels.

    `description` is the picture in words. Below lie the `shapes`, in drawing order, on them the
    `ties` and on those the `marks`; `selections` is a rectangle around each selected mark.
    `cells` is where a party can be put: none in the network, which arranges itself. `left_out`
    is how many relations have no line because nobody could follow so many. `positions` is in the
    network where each party came (between 0 and 1), to keep it there.
    """

    view: View
    language: str
    width: float
    height: float
    description: str
    cells: Sequence[Cell]
    tray: Tray
    shapes: list[Shape]
    ties: list[Tie]
    left_out: int
    marks: list[Mark]
    selections: list[Rect]
    positions: dict[str, Point]


def scene(
    workspace: Workspace,
    view: View = "grid",
    language: str = "nl",
    width: float = WIDTH,
    selected: str | Collection[str] | None = None,
    *,
    parties: Sequence[Stakeholder] | None = None,
    relations: Sequence[Relation] | None = None,
    positions: Mapping[str, Point] | None = None,
    most_lines: float = math.inf,
    on_paper: bool = False,
    low: bool = False,
    height: float = HEIGHT,
) -> Scene:
    """Return the map as shapes and labels.

    Args:
        workspace: whose parties and relations to show.
        view: `grid`: influence across, affected upwards, both 0 to 4; `triangle`: by the corners
            a party works for; `network`: as the relations arrange the parties.
        language: `nl` or `en`.
        width: of the picture, at least 360.
        selected: id of the party, or ids of the parties, that are selected.
        parties: those to show; default all.
        relations: those to show; default all. A relation of a party that is not shown is not.
        positions: what the scene of the same network gave last time: everybody stays there.
        most_lines: with more ties than this only those of the selected parties are lines.
        on_paper: without what only serves somebody who can press: a tray in which nobody waits,
            how to see more lines.
        low: no row of the grid is higher than its names need, for a page that has words too.
        height: about that of the grid on a screen, at most 596: rows are lower in a low window.

    Raises:
        ValueError: there is no such view, or the width is too small.
    """
    if view not in VIEWS:
        raise ValueError(f"there is no view {view!r}")
    parties = workspace.stakeholders if parties is None else parties
    relations = _between(parties, workspace.relations if relations is None else relations)
    chosen = {selected} if isinstance(selected, str) else selected or ()
    picture = _picture(
        view,
        parties,
        relations,
        language,
        width,
        positions or {},
        empty_tray=not on_paper,
        low=low,
        height=height,
    )
    marks = [mark for group in picture.groups for mark in marks_of(group, language, chosen)]
    box_of = {id_: Box.of(mark["box"]) for mark in marks if mark["home"] for id_ in mark["ids"]}
    bundles = bundles_of(relations, box_of)
    lines = ties(
        bundles,
        box_of,
        language,
        chosen,
        _taken(marks, picture.shapes),
        picture.width,
        most=most_lines,
        most_labelled=_FEW_TIES if view == "triangle" else _MANY_TIES,
    )
    left_out = _relations_in(bundles) - sum(len(line["ids"]) for line in lines)
    note = _about_the_lines(language, bundles, left_out, on_paper=on_paper)
    told = wrapped(note, picture.width - 8, LABEL_SIZE, 3)
    words = description(language, workspace, parties, relations, picture.in_words, picture.placed)
    return {
        "view": view,
        "language": language,
        "width": picture.width,
        "height": picture.height + len(told) * _NOTE_LINE,
        "description": "\n".join([words, note] if note else [words]),
        "cells": picture.cells,
        "tray": picture.tray,
        "shapes": [*picture.shapes, *_below(told, picture.height)],
        "ties": lines,
        "left_out": left_out,
        "marks": marks,
        "selections": [selection_of(mark) for mark in marks if mark["selected"]],
        "positions": picture.positions,
    }


def _picture(
    view: View,
    parties: Sequence[Stakeholder],
    relations: Sequence[Relation],
    language: str,
    width: float,
    positions: Mapping[str, Point],
    *,
    empty_tray: bool,
    low: bool,
    height: float,
) -> Picture:
    match view:
        case "grid":
            return grid_picture(
                parties, language, width, empty_tray=empty_tray, low=low, height=height
            )
        case "triangle":
            return triangle_picture(parties, language, width)
        case "network":
            return network_picture(
                parties, relations, language, width, positions, empty_tray=empty_tray
            )


def _between(parties: Iterable[Stakeholder], relations: Iterable[Relation]) -> list[Relation]:
    """Return the relations of which both parties are there."""
    ids = {party.id for party in parties}
    return [one for one in relations if one.source in ids and one.target in ids]


def _relations_in(bundles: Iterable[Bundle]) -> int:
    return sum(len(bundle.members) for bundle in bundles)


def _taken(marks: Iterable[Mark], shapes: Iterable[Shape]) -> list[Box]:
    """Return where no words of a line may come: marks, names, and the titles of places."""
    return [
        *(Box.of(one["box"]) for mark in marks for one in (mark, *mark["label"])),
        *(_title_box(shape) for shape in shapes if shape["type"] == "text"),
    ]


def _below(lines: Sequence[str], height: float) -> list[Shape]:
    """Return what is said under a picture of so high."""
    return [
        text_shape(line, 4, height + (place + 0.8) * _NOTE_LINE, tone="soft", anchor="left")
        for place, line in enumerate(lines)
    ]


def _about_the_lines(
    language: str, bundles: Sequence[Bundle], left_out: int, *, on_paper: bool
) -> str:
    """Return what is said in the picture where its lines cannot all be followed."""
    if left_out:
        told = text(
            language,
            N_("{count} relations are not drawn: nobody could follow so many lines."),
            count=number(language, left_out),
        )
        return told + _how_to_see_more(
            language, N_("Select a party to see its relations, or filter."), on_paper=on_paper
        )
    if len(bundles) <= MANY_LINES:
        return ""
    drawn = text(
        language,
        N_("{count} relations, drawn thin."),
        count=number(language, _relations_in(bundles)),
    )
    return drawn + _how_to_see_more(
        language, N_("Select a party to see its own."), on_paper=on_paper
    )


def _how_to_see_more(language: str, how: str, *, on_paper: bool) -> str:
    return "" if on_paper else f" {text(language, how)}"


def _title_box(title: Text) -> Box:
    width, height = text_width(title["text"], title["size"]), title["size"] * 1.3
    left = title["x"] - (width / 2 if title["anchor"] == "middle" else 0)
    return Box(left, title["y"] - height * 0.8, width, height)
