"""The marks of the parties, and the count marks of those that do not fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from regiolab.locale import N_, listed, plural
from regiolab.model.words import sector_letters, word
from regiolab.scenes.drawing.marks import SECTOR_MARKS, letters_of, outline
from regiolab.scenes.drawing.text_width import direction, text_width
from regiolab.scenes.drawing.words import party_sentence, sector_sentence

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from regiolab.model.codes import Sector
    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json
    from regiolab.scenes.drawing.box import Rectangle
    from regiolab.scenes.drawing.shapes import Label, Outline, Rect, Text, Tone
    from regiolab.scenes.map.labels import NameLine, Place
    from regiolab.scenes.map.picture import Group


_SELECTION_GAP = 3.0


class Mark(TypedDict):
    """What stands for a party, or for several: a sector, or those that have no room ("+7").

    `home` is the key of its cell, empty in the tray; `label` is the name on the lines there is
    room for; `sentence` says it to who cannot see it. A widget adds what it needs to move it:
    the answers that were `seen`, or what it `opens` where it stands for several parties.
    """

    type: Literal["mark"]
    id: str
    ids: list[str]
    name: str
    sector: Sector | None
    influence: int | None
    interest: int | None
    home: str
    x: float
    y: float
    size: float
    box: Rectangle
    outline: Outline
    letters: Text
    label: list[Label]
    tone: Tone
    selected: bool
    sentence: str
    seen: NotRequired[Json]
    opens: NotRequired[Json]


@dataclass(frozen=True)
class _Face:
    """How a mark looks, and whom it says it stands for."""

    id: str
    name: str
    sentence: str
    sector: Sector | None
    outline: Outline
    letters: Text
    label: list[Label]


def marks_of(group: Group, language: str, selected: Collection[str]) -> list[Mark]:
    """Return the marks of the parties that stand together."""
    return [
        _mark(place, [group.members[number] for number in place.parties], group, language, selected)
        for place in group.places
        if place.parties
    ]


def label_of(party: Stakeholder) -> str:
    """Return a name with every kind of white space as a space."""
    return " ".join(party.name.split())


def selection_of(mark: Mark) -> Rect:
    """Return the rectangle around a mark that is selected, with a gap."""
    box = mark["box"]
    return {
        "type": "rect",
        "x": round(box["x"] - _SELECTION_GAP, 2),
        "y": round(box["y"] - _SELECTION_GAP, 2),
        "width": round(box["width"] + 2 * _SELECTION_GAP, 2),
        "height": round(box["height"] + 2 * _SELECTION_GAP, 2),
        "radius": 4,
        "tone": "accent",
    }


def _mark(
    place: Place,
    members: Sequence[Stakeholder],
    group: Group,
    language: str,
    selected: Collection[str],
) -> Mark:
    first = members[0]
    counted = len(members) > 1 and not place.lines
    face = (_count_face if counted else _sector_face)(place, members, group, language)
    answered = group.home or len(members) == 1
    return {
        "type": "mark",
        "ids": [party.id for party in members],
        "x": round(place.x, 2),
        "y": round(place.y, 2),
        "size": place.size,
        "box": place.box.to_json(),
        "selected": any(party.id in selected for party in members),
        "influence": first.influence if answered else None,
        "interest": first.interest if answered else None,
        "home": group.home,
        "sector": face.sector,
        "tone": face.sector or "count",
        "outline": face.outline,
        "letters": face.letters,
        "label": face.label,
        "id": face.id,
        "name": face.name,
        "sentence": face.sentence,
    }


def _sector_face(
    place: Place, members: Sequence[Stakeholder], group: Group, language: str
) -> _Face:
    """Return the mark of a party, or that of all parties of a sector."""
    first, sector = members[0], members[0].sector
    shape, letters = SECTOR_MARKS[sector].shape, sector_letters(language, sector)
    alone = len(members) == 1
    tone: Tone = "soft" if first.id in group.guessed else "ink"
    return _Face(
        id=first.id if alone else f"sector-{group.home}-{sector}",
        name=first.name if alone else word(language, "sector", sector),
        sentence=party_sentence(language, first) if alone else sector_sentence(language, members),
        sector=sector,
        outline=outline(shape, place.x, place.y, place.size),
        letters=letters_of(shape, letters, place.x, place.y, place.size),
        label=[_label_text(line, first.name, tone) for line in place.lines],
    )


def _count_face(place: Place, members: Sequence[Stakeholder], group: Group, language: str) -> _Face:
    """Return the mark of parties that have no room."""
    home = group.home
    sign = f"+{len(members)}"
    letters = letters_of("count", sign, place.x, place.y, place.size)
    room = place.size * 0.9 / text_width(sign, 1)
    return _Face(
        id=f"more-{home}" if home else "more",
        name=sign,
        sentence=plural(
            language,
            N_("{count} more party in this place: {names}"),
            N_("{count} more parties in this place: {names}"),
            len(members),
            names=listed(language, [party.name for party in members]),
        ),
        sector=None,
        outline=outline("count", place.x, place.y, place.size),
        letters={**letters, "size": round(min(letters["size"], room), 2)},
        label=[],
    )


def _label_text(line: NameLine, name: str, tone: Tone) -> Label:
    return {
        "type": "text",
        "text": line.text,
        "x": round(line.x, 2),
        "y": round(line.baseline, 2),
        "size": line.size,
        "anchor": line.anchor,
        "dir": direction(name),
        "weight": "normal",
        "tone": tone,
        "box": line.box.to_json(),
    }
