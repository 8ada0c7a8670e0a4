"""The marks of the parties, and the count marks of those that do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, plural
from regiolab.model.words import sector_letters, word
from regiolab.scenes.drawing.marks import SECTOR_MARKS, letters_of, outline
from regiolab.scenes.drawing.text_width import direction, text_width
from regiolab.scenes.drawing.words import listed, party_sentence, sector_sentence

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json
    from regiolab.scenes.map.labels import Line, Place
    from regiolab.scenes.map.picture import Group


_SELECTION_GAP = 3.0


def marks_of(group: Group, language: str, selected: Collection[str]) -> list[Json]:
    """Return the marks of the parties that stand together."""
    return [
        _mark(place, group.members, group.home, language, selected)
        for place in group.places
        if place.parties
    ]


def label_of(party: Stakeholder) -> str:
    """Return a name with every kind of white space as a space."""
    return " ".join(party.name.split())


def selection_of(mark: Json) -> Json:
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
    parties: Sequence[Stakeholder],
    home: str,
    language: str,
    selected: Collection[str],
) -> Json:
    members = [parties[number] for number in place.parties]
    first = members[0]
    common = {
        "type": "mark",
        "ids": [party.id for party in members],
        "x": round(place.x, 2),
        "y": round(place.y, 2),
        "size": place.size,
        "box": place.box.to_json(),
        "selected": any(party.id in selected for party in members),
        "influence": first.influence if home or len(members) == 1 else None,
        "interest": first.interest if home or len(members) == 1 else None,
        "home": home,
        "sector": None,
    }
    if len(members) > 1 and not place.lines:
        return common | _count_mark(place, members, home, language)
    shape = SECTOR_MARKS[first.sector].shape
    common |= {
        "sector": first.sector,
        "tone": first.sector,
        "outline": outline(shape, place.x, place.y, place.size),
        "letters": letters_of(
            shape, sector_letters(language, first.sector), place.x, place.y, place.size
        ),
        "label": [_label_text(line, first.name) for line in place.lines],
    }
    if len(members) > 1:
        return common | _sector_mark(members, home, language)
    return common | {
        "id": first.id,
        "name": first.name,
        "sentence": party_sentence(language, first),
    }


def _sector_mark(members: Sequence[Stakeholder], home: str, language: str) -> Json:
    """Return what a mark says that stands for all parties of a sector."""
    return {
        "id": f"sector-{home}-{members[0].sector}",
        "name": word(language, "sector", members[0].sector),
        "sentence": sector_sentence(language, members),
    }


def _count_mark(place: Place, members: Sequence[Stakeholder], home: str, language: str) -> Json:
    sign = f"+{len(members)}"
    letters = letters_of("count", sign, place.x, place.y, place.size)
    room = place.size * 0.9 / text_width(sign, 1)
    sentence = plural(
        language,
        N_("{count} more party in this place: {names}"),
        N_("{count} more parties in this place: {names}"),
        len(members),
        names=listed(language, [party.name for party in members]),
    )
    return {
        "id": f"more-{home}" if home else "more",
        "name": sign,
        "tone": "count",
        "outline": outline("count", place.x, place.y, place.size),
        "letters": {**letters, "size": round(min(letters["size"], room), 2)},
        "label": [],
        "sentence": sentence,
    }


def _label_text(line: Line, name: str) -> Json:
    return {
        "type": "text",
        "text": line.text,
        "x": round(line.x, 2),
        "y": round(line.baseline, 2),
        "size": line.size,
        "anchor": line.anchor,
        "dir": direction(name),
        "weight": "normal",
        "tone": "ink",
        "box": line.box.to_json(),
    }
