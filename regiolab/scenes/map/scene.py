"""What the stakeholder map looks like: shapes and labels as data, computed once.

The browser, the SVG writer and the PNG writer draw the same scene. A scene is a dict of JSON
values in one coordinate system (x to the right, y down, one unit is one pixel at full size):

- `view`, `language`, `width`, `height`, `description` (the picture in words);
- `cells`: where a party can be put: per cell `key`, `x`, `y`, `width`, `height`, `label`, and
  in the grid `influence` and `interest`; none in the network, which arranges itself;
- `tray`: the same for parties that are not placed yet, with their number as `count`;
- `shapes`: what lies below, in drawing order: `line`, `rect`, `text`, `polygon`;
- `ties`: lines with `dash` (solid, dashed, dotted), the `ids` they stand for, the parties at
  their `ends`, a `status`, a `label` (a text, or `None`), `arrows` (polygons) and `pull`: the
  control point of a curve around what is in the way, or `None`;
- `left_out`: how many relations have no line because nobody could follow so many;
- `marks`: per mark `id`, `ids` (several for a sector or count mark), `name`, `sector`, `influence`,
  `interest`, `home` (the key of its cell), `x`, `y`, `size`, `outline` (a `circle` or
  `polygon`), `letters` and `label` (texts), `box`, `selected`, `sentence` (for who cannot see it);
- `selections`: a rectangle around each selected mark;
- `positions`: in the network, where each party came (between 0 and 1), to keep it there.

Colours are not in it: a `tone` is a sector or one of ink, soft, line, edge, panel, shade,
hint, accent, letters, count. A text has `anchor` (`left` or `middle` of the text is at x, whatever
the direction), `dir` (the direction of writing), `size`, `weight` and, when turned, `turn` in
degrees.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Literal, get_args

from regiolab.locale import N_, number, text
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.shapes import LABEL_SIZE, text_shape
from regiolab.scenes.drawing.text_width import text_width, wrapped
from regiolab.scenes.drawing.words import description
from regiolab.scenes.map.grid import grid_picture
from regiolab.scenes.map.mark import marks_of, selection_of
from regiolab.scenes.map.network import network_picture
from regiolab.scenes.map.ties import MANY_LINES, ties
from regiolab.scenes.map.triangle import triangle_picture

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from regiolab.model import Workspace
    from regiolab.model.entities import Relation, Stakeholder

View = Literal["grid", "triangle", "network"]
VIEWS: tuple[View, ...] = get_args(View)

WIDTH = 600.0
"""The usual width of the picture."""

_NOTE_LINE = 15.0

_FEW_TIES, _MANY_TIES = 12, 40
"""With more lines than this only those of the selected parties get words. In the triangle, where
lines run across the places, words on many lines belong to nobody."""


def scene(
    workspace: Workspace,
    view: View = "grid",
    language: str = "nl",
    width: float = WIDTH,
    selected: str | Collection[str] | None = None,
    *,
    parties: Sequence[Stakeholder] | None = None,
    relations: Sequence[Relation] | None = None,
    positions: Mapping[str, tuple[float, float]] | None = None,
    most_lines: float = math.inf,
) -> dict[str, Any]:
    """Return the map as shapes and labels; see the module for what is in it.

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

    Raises:
        ValueError: there is no such view, or the width is too small.
    """
    if view not in VIEWS:
        raise ValueError(f"there is no view {view!r}")
    parties = workspace.stakeholders if parties is None else parties
    ids = {party.id for party in parties}
    relations = [
        one
        for one in (workspace.relations if relations is None else relations)
        if one.source in ids and one.target in ids
    ]
    chosen = {selected} if isinstance(selected, str) else set(selected or ())
    match view:
        case "grid":
            picture = grid_picture(parties, language, width)
        case "triangle":
            picture = triangle_picture(parties, language, width)
        case "network":
            picture = network_picture(parties, relations, language, width, positions or {})
    marks = [mark for group in picture.groups for mark in marks_of(group, language, chosen)]
    box_of = {id_: _box(mark["box"]) for mark in marks if mark["home"] for id_ in mark["ids"]}
    lines = ties(
        relations,
        box_of,
        language,
        chosen,
        [
            *(_box(one["box"]) for mark in marks for one in (mark, *mark["label"])),
            *(_title_box(one) for one in picture.shapes if one["type"] == "text"),
        ],
        picture.width,
        most=most_lines,
        most_labelled=_FEW_TIES if view == "triangle" else _MANY_TIES,
    )
    between = [
        one
        for one in relations
        if one.source in box_of
        and one.target in box_of
        and box_of[one.source] != box_of[one.target]
    ]
    left_out = len(between) - sum(len(line["ids"]) for line in lines)
    note = _about_the_lines(language, len(between), left_out, len(lines))
    told = wrapped(note, picture.width - 8, LABEL_SIZE, 3)
    words = description(
        language,
        workspace,
        parties,
        relations,
        picture.in_words,
        placed=sum(len(group.members) for group in picture.groups if group.home),
    )
    return {
        "view": view,
        "language": language,
        "width": picture.width,
        "height": picture.height + len(told) * _NOTE_LINE,
        "description": "\n".join([words, note] if note else [words]),
        "cells": picture.cells,
        "tray": picture.tray,
        "shapes": [
            *picture.shapes,
            *(
                text_shape(
                    line, 4, picture.height + (place + 0.8) * _NOTE_LINE, tone="soft", anchor="left"
                )
                for place, line in enumerate(told)
            ),
        ],
        "ties": lines,
        "left_out": left_out,
        "marks": marks,
        "selections": [selection_of(mark) for mark in marks if mark["selected"]],
        "positions": picture.positions,
    }


def _about_the_lines(language: str, relations: int, left_out: int, lines: int) -> str:
    """Return what is said in the picture where its lines cannot all be followed."""
    if left_out:
        return text(
            language,
            N_(
                "{count} relations are not drawn: nobody could follow so many lines. Select a "
                "party to see its relations, or filter."
            ),
            count=number(language, left_out),
        )
    if lines <= MANY_LINES:
        return ""
    return text(
        language,
        N_("{count} relations, drawn thin. Select a party on the screen to see its own."),
        count=number(language, relations),
    )


def _title_box(title: dict[str, Any]) -> Box:
    width, height = text_width(title["text"], title["size"]), title["size"] * 1.3
    left = title["x"] - (width / 2 if title["anchor"] == "middle" else 0)
    return Box(left, title["y"] - height * 0.8, width, height)


def _box(box: dict[str, float]) -> Box:
    return Box(box["x"], box["y"], box["width"], box["height"])
