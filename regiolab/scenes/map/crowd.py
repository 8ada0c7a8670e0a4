"""Where parties stand that share a place; when they are too many, each sector is one mark."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from regiolab.model.codes import SECTORS
from regiolab.scenes.map.labels import in_a_cell, in_columns, in_the_tray
from regiolab.scenes.map.mark import label_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.entities import Stakeholder
    from regiolab.scenes.drawing.box import Box
    from regiolab.scenes.map.labels import Place


def parties_in_a_cell(
    parties: Sequence[Stakeholder], cell: Box, most: int | None = None
) -> list[Place]:
    """Return the places of the parties in a cell, up to `most` of them with their names."""
    names = [label_of(party) for party in parties]
    return _or_sectors(
        parties, in_a_cell(names, cell) if most is None else in_a_cell(names, cell, most), cell
    )


def parties_in_the_tray(parties: Sequence[Stakeholder], tray: Box) -> list[Place]:
    """Return the places of the parties in the tray."""
    return _or_sectors(parties, in_the_tray([label_of(party) for party in parties], tray), tray)


def _or_sectors(parties: Sequence[Stakeholder], places: list[Place], room: Box) -> list[Place]:
    """Return the places, or one per sector where a count mark would hide who is there.

    Parties of one sector only stay as they were: the first ones, and a count mark for the rest.
    """
    members: dict[str, list[int]] = {}
    for number, party in enumerate(parties):
        members.setdefault(party.sector, []).append(number)
    if len(members) < 2 or all(len(place.parties) == 1 for place in places):
        return places
    groups = [members[sector] for sector in SECTORS if sector in members]
    names = [
        label_of(parties[group[0]]) if len(group) == 1 else str(len(group)) for group in groups
    ]
    return [
        replace(place, parties=tuple(group))
        for place, group in zip(in_columns(names, room), groups, strict=True)
    ]
