"""The triangle of economy, education and labour market: seven places and a strip below.

A party stands in the place of the corners it works for: one corner, two (on the side between
them) or all three (in the middle). Where nobody said so, it stands where its sector points, with
its name in soft letters; the strip says how many do, and takes a party back to that place. The
places depend on the width; a row of places becomes higher, in one step, when more than four names
have to fit in one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, capital, listed, plural, text
from regiolab.model.codes import CORNERS, Corner
from regiolab.model.corners import corners_of_party
from regiolab.model.words import word
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.shapes import LABEL_SIZE, line_shape, rect_shape, text_shape
from regiolab.scenes.drawing.text_width import shortened, wrapped
from regiolab.scenes.drawing.words import group_in_words
from regiolab.scenes.map.crowd import parties_in_a_cell
from regiolab.scenes.map.picture import Group, Picture
from regiolab.scenes.map.tray import tray_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model.entities import Stakeholder
    from regiolab.scenes.drawing.shapes import Shape, Tone

Corners = tuple[Corner, ...]

_NARROWEST = 360.0
_TOP, _TITLE, _GAP = 4.0, 18.0, 14.0
_FEW, _MANY = (4, 88.0), (10, 224.0)
"""So many names with their marks -> the height they need."""

BY_SECTOR: Final = N_("the place of its sector")
"""What the strip below is called: a party that is put there stands where its sector points."""

_LINE: Final = 15.0

PLACES: Final[dict[Corners, tuple[float, int]]] = {
    ("economy",): (0.5, 0),
    ("economy", "education"): (0.29, 1),
    ("economy", "labour_market"): (0.71, 1),
    ("economy", "education", "labour_market"): (0.46, 2),
    ("education",): (0.166, 3),
    ("education", "labour_market"): (0.51, 3),
    ("labour_market",): (0.834, 3),
}
"""Corners -> the middle of their place as a share of the width, and its row from the top.

Those in the middle are not quite below each other: ties between them would lie on one line.
"""


def triangle_picture(parties: Sequence[Stakeholder], language: str, width: float) -> Picture:
    """Return the parties by the corners they work for; without an answer by their sector.

    Raises:
        ValueError: the width is less than 360.
    """
    if width < _NARROWEST:
        raise ValueError(f"a triangle needs a width of at least {_NARROWEST}")
    members: dict[Corners, list[Stakeholder]] = {corners: [] for corners in PLACES}
    for party in parties:
        members[corners_of_party(party)].append(party)
    guessed = [party for party in parties if not party.corners]
    boxes = _boxes({corners: len(here) for corners, here in members.items()}, width)
    told = wrapped(_by_sector_in_words(language, len(guessed)), width - 20, LABEL_SIZE, 3)
    strip = Box(2, boxes["education",].bottom + _GAP, width - 4, _LINE * len(told) + 10)
    ids = {party.id for party in guessed}
    groups = [
        Group(
            corners_key(corners),
            here,
            parties_in_a_cell(here, _room(boxes[corners]), _MANY[0]),
            ids,
        )
        for corners, here in members.items()
        if here
    ]
    in_words = [
        group_in_words(language, corners_name(language, corners), [one.name for one in here])
        for corners, here in [*members.items()]
        if here
    ]
    if guessed:
        names = [party.name for party in guessed]
        in_words.append(group_in_words(language, text(language, _STANDS_BY_SECTOR), names))
    return Picture(
        width=width,
        height=strip.bottom + 2,
        shapes=[*_shapes(language, boxes), *_strip_shapes(strip, told)],
        cells=[
            {
                "key": corners_key(corners),
                **boxes[corners].to_json(),
                "label": corners_name(language, corners),
            }
            for corners in PLACES
        ],
        tray=tray_json(language, strip, BY_SECTOR, 0),
        groups=groups,
        in_words=in_words,
        positions={},
    )


_STANDS_BY_SECTOR: Final = N_("placed by their sector")


def _by_sector_in_words(language: str, count: int) -> str:
    """Say how many parties stand where they do by their sector alone, and how to change that."""
    if not count:
        return text(language, N_("Put a party here to give it the place of its sector again."))
    return plural(
        language,
        N_("{count} party in soft letters stands where its sector points. Drag it to say where."),
        N_("{count} parties in soft letters stand where their sector points. Drag to say where."),
        count,
    )


def _strip_shapes(strip: Box, told: Sequence[str]) -> list[Shape]:
    return [
        rect_shape(strip, "panel", 4),
        *(
            text_shape(
                line, strip.x + 8, strip.y + _LINE * (number + 1), tone="soft", anchor="left"
            )
            for number, line in enumerate(told)
        ),
    ]


def corners_key(corners: Sequence[Corner]) -> str:
    """Return the key of a place: "economy+education"."""
    return "+".join(corners)


def corners_of(key: str) -> list[Corner]:
    """Return the corners of a place from its key."""
    return [corner for corner in CORNERS if corner in key.split("+")]


def corners_name(language: str, corners: Sequence[Corner]) -> str:
    """Return what a place is called: "economy and education"; with all three "all three"."""
    if len(corners) == len(CORNERS):
        return text(language, N_("all three corners"))
    return listed(language, [word(language, "corner", corner) for corner in corners])


def _boxes(counts: Mapping[Corners, int], width: float) -> dict[Corners, Box]:
    """Return the place of every set of corners, row below row."""
    boxes = {}
    top = _TOP
    for row in sorted({row for _, row in PLACES.values()}):
        here = {corners: share for corners, (share, at) in PLACES.items() if at == row}
        few = max(counts[corners] for corners in here) <= _FEW[0]
        height = _TITLE + (_FEW if few else _MANY)[1]
        for corners, share in here.items():
            across = width * 0.31
            boxes[corners] = Box(width * share - across / 2, top, across, height)
        top += height + _GAP
    return boxes


def _room(box: Box) -> Box:
    """Return the part of a place below its title."""
    return Box(box.x, box.y + _TITLE, box.width, box.height - _TITLE)


def _shapes(language: str, boxes: Mapping[Corners, Box]) -> list[Shape]:
    middles = [boxes[corner,].middle for corner in CORNERS]
    pairs = ((0, 1), (1, 2), (2, 0))
    shapes: list[Shape] = [
        line_shape(*middles[one], *middles[other], "edge") for one, other in pairs
    ]
    for corners, box in boxes.items():
        name = shortened(capital(corners_name(language, corners)), box.width - 8, LABEL_SIZE)
        tone: Tone = "ink" if len(corners) == 1 else "soft"
        shapes += [
            rect_shape(box, "panel", 6),
            text_shape(name, box.middle[0], box.y + 14, tone=tone, weight="bold"),
        ]
    return shapes
