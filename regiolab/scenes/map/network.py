"""The network: parties that are tied stand near each other, as the relations arrange them.

The arrangement is Fruchterman and Reingold's (1991) as networkx computes it, from a fixed start,
so the same map gives the same picture. Every party then gets a place of its own, so that marks
and names never cover each other. Whoever has a place keeps it when somebody else is added.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_, plural, text
from regiolab.model.codes import SECTORS
from regiolab.model.words import word
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.shapes import LABEL_SIZE
from regiolab.scenes.drawing.text_width import text_width
from regiolab.scenes.drawing.words import group_in_words
from regiolab.scenes.map.crowd import parties_in_the_tray
from regiolab.scenes.map.labels import LINE_HEIGHT, NameLine, Place, in_a_cell, tray_room
from regiolab.scenes.map.mark import label_of
from regiolab.scenes.map.picture import Group, Picture
from regiolab.scenes.map.tray import tray_json, tray_shapes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from regiolab.model.entities import Relation, Stakeholder
    from regiolab.scenes.drawing.shapes import Point

RELATIONS_NEEDED: Final = 6
"""With fewer relations there is no network to look at."""

NO_RELATIONS: Final = N_("no relations yet")

_NARROWEST = 360.0
_TOP = 4.0
_TRAY_TITLE = 24.0

_NAMED_WIDTH, _NAMED_HEIGHT = 86.0, 62.0
_ROWS_FOR: Final = ((10, 4), (18, 6), (28, 8), (60, 12), (84, 16))
"""So many tied parties -> so many rows of named places; the lattice grows in steps, not always."""

_BARE_SIDE, _BARE_SIZE, _BARE_ROWS = 27.0, 20.0, 22
_MOST_MARKS = 400
"""With more tied parties than this each sector is one mark."""

_SECTOR_SIZE = 40.0
_SEED = 1991
_GROUPS_IN_WORDS = 5


def network_picture(
    parties: Sequence[Stakeholder],
    relations: Sequence[Relation],
    language: str,
    width: float,
    positions: Mapping[str, Point],
    *,
    empty_tray: bool = True,
) -> Picture:
    """Return the parties as their relations arrange them; who has none is in the tray.

    Args:
        parties: those in the picture.
        relations: between which of them there are ties.
        language: `nl` or `en`.
        width: of the picture, at least 360.
        positions: where parties came the last time, between 0 and 1: they stay there.
        empty_tray: draw the tray although nobody is in it.

    Raises:
        ValueError: the width is less than 360.
    """
    if width < _NARROWEST:
        raise ValueError(f"a network needs a width of at least {_NARROWEST}")
    ids = {party.id for party in parties}
    pairs = sorted(
        {
            (min(one.source, one.target), max(one.source, one.target))
            for one in relations
            if one.source in ids and one.target in ids
        }
    )
    ends = {id_ for pair in pairs for id_ in pair}
    tied = [party for party in parties if party.id in ends]
    alone = [party for party in parties if party.id not in ends]
    if len(tied) > _MOST_MARKS:
        groups, places, height = _by_sector(tied, language, width)
    else:
        groups, places, height = _one_by_one(tied, pairs, width, positions)
    room = tray_room([label_of(party) for party in alone], width - 12)
    tray = Box(2, height + 10, width - 4, _TRAY_TITLE + room + 4)
    inside = Box(tray.x + 4, tray.y + _TRAY_TITLE, tray.width - 8, tray.height - _TRAY_TITLE - 4)
    groups.append(Group("", alone, parties_in_the_tray(alone, inside)))
    with_tray = empty_tray or bool(alone)
    return Picture(
        width=width,
        height=tray.bottom + 2 if with_tray else height,
        shapes=tray_shapes(language, tray, NO_RELATIONS) if with_tray else [],
        cells=[],
        tray=tray_json(language, tray, NO_RELATIONS, len(alone)),
        groups=groups,
        in_words=_in_words(language, tied, alone, pairs),
        positions=places,
    )


def _one_by_one(
    tied: Sequence[Stakeholder],
    pairs: Sequence[tuple[str, str]],
    width: float,
    positions: Mapping[str, Point],
) -> tuple[list[Group], dict[str, Point], float]:
    slots, named = _lattice(len(tied), width)
    height = max((slot.bottom for slot in slots), default=_TOP)
    wanted = _arranged(tied, pairs, positions)
    free = dict(enumerate(slots))
    places: list[Place | None] = [None] * len(tied)
    found: dict[str, Point] = {}
    by_age = sorted(range(len(tied)), key=lambda number: tied[number].id not in positions)
    for number in by_age:
        party = tied[number]
        x, y = wanted[party.id][0] * width, wanted[party.id][1] * height
        nearest = min(free, key=lambda one: math.dist(free[one].middle, (x, y)))
        slot = free.pop(nearest)
        found[party.id] = (slot.middle[0] / width, slot.middle[1] / height)
        places[number] = (
            _with_its_name(label_of(party), slot, number)
            if named
            else Place((number,), *slot.middle, _BARE_SIZE)
        )
    group = Group("network", tied, [place for place in places if place is not None])
    return [group] if tied else [], found, height


def _with_its_name(name: str, slot: Box, number: int) -> Place:
    (place,) = in_a_cell([name], slot)
    return Place((number,), place.x, place.y, place.size, place.lines)


def _lattice(count: int, width: float) -> tuple[list[Box], bool]:
    """Return places that never overlap, and whether there is room for names in them."""
    columns = int(width // _NAMED_WIDTH)
    for most, rows in _ROWS_FOR:
        if count <= min(most, columns * rows):
            return _boxes(columns, rows, width, _NAMED_HEIGHT), True
    columns = int(width // _BARE_SIDE)
    rows = max(_BARE_ROWS, math.ceil(count / columns))
    return _boxes(columns, rows, width, _BARE_SIDE), False


def _boxes(columns: int, rows: int, width: float, height: float) -> list[Box]:
    across = width / columns
    return [
        Box(column * across, _TOP + row * height, across, height)
        for row in range(rows)
        for column in range(columns)
    ]


def _arranged(
    tied: Sequence[Stakeholder],
    pairs: Iterable[tuple[str, str]],
    positions: Mapping[str, Point],
) -> dict[str, Point]:
    """Return where each party would like to stand, between 0 and 1."""
    known = {party.id: positions[party.id] for party in tied if party.id in positions}
    if len(known) == len(tied):
        return known
    import networkx as nx

    graph: Any = nx.Graph()
    # In the order of their names: the ids of two maps with the same content differ.
    in_order = sorted(tied, key=lambda party: (party.name.casefold(), party.id))
    place = {party.id: number for number, party in enumerate(in_order)}
    graph.add_nodes_from(party.id for party in in_order)
    graph.add_edges_from(sorted(pairs, key=lambda pair: sorted((place[pair[0]], place[pair[1]]))))
    rounds = 200 if len(tied) <= 100 else 80
    if known:
        start = {id_: known.get(id_, _among(graph[id_], known)) for id_ in graph}
        found = nx.spring_layout(
            graph, pos=start, fixed=list(known), iterations=rounds, seed=_SEED, k=0.1
        )
        return {id_: (float(x), float(y)) for id_, (x, y) in found.items()}
    found = nx.spring_layout(graph, iterations=rounds, seed=_SEED)
    across = _spread({id_: float(point[0]) for id_, point in found.items()})
    down = _spread({id_: float(point[1]) for id_, point in found.items()})
    return {id_: (across[id_], down[id_]) for id_ in graph}


def _among(neighbours: Iterable[str], known: Mapping[str, Point]) -> Point:
    """Return the middle of the neighbours that have a place."""
    there = [known[one] for one in neighbours if one in known] or [(0.5, 0.5)]
    return sum(x for x, _ in there) / len(there), sum(y for _, y in there) / len(there)


def _spread(values: Mapping[str, float]) -> dict[str, float]:
    """Return values between 0.05 and 0.95, half by size and half by rank: nothing crowds."""
    low, high = min(values.values()), max(values.values())
    ranked = {id_: rank for rank, id_ in enumerate(sorted(values, key=values.__getitem__))}
    last = max(len(values) - 1, 1)
    return {
        id_: 0.05 + 0.45 * (value - low) / ((high - low) or 1.0) + 0.45 * ranked[id_] / last
        for id_, value in values.items()
    }


def _by_sector(
    tied: Sequence[Stakeholder], language: str, width: float
) -> tuple[list[Group], dict[str, Point], float]:
    """Return one mark per sector, in a ring, with how many parties it stands for."""
    height = width * 0.8
    groups = []
    for number, sector in enumerate(SECTORS):
        members = [party for party in tied if party.sector == sector]
        angle = math.tau * number / len(SECTORS) - math.pi / 2
        x = width / 2 + width * 0.36 * math.cos(angle)
        y = height / 2 + height * 0.36 * math.sin(angle)
        name = f"{word(language, 'sector', sector)} ({len(members)})"
        across = text_width(name, LABEL_SIZE)
        box = Box(x - across / 2, y + _SECTOR_SIZE / 2 + 4, across, LINE_HEIGHT)
        line = NameLine(name, LABEL_SIZE, x, box.y + LINE_HEIGHT * 0.77, "middle", box)
        place = Place(tuple(range(len(members))), x, y, _SECTOR_SIZE, (line,))
        if members:
            groups.append(Group(sector, members, [place]))
    return groups, {}, height


def _in_words(
    language: str,
    tied: Sequence[Stakeholder],
    alone: Sequence[Stakeholder],
    pairs: Sequence[tuple[str, str]],
) -> list[str]:
    """Return which parties hang together, the largest group first, and who has no relation."""
    groups = _hanging_together([party.id for party in tied], pairs)
    names: dict[str, Any] = {party.id: party.name for party in tied}
    lines = [
        group_in_words(
            language,
            text(language, N_("tied to each other, directly or through others")),
            [names[id_] for id_ in group],
        )
        for group in groups[:_GROUPS_IN_WORDS]
    ]
    more = len(groups) - _GROUPS_IN_WORDS
    if more > 0:
        lines.append(
            plural(
                language,
                N_("And {count} more separate group."),
                N_("And {count} more separate groups."),
                more,
            )
        )
    if alone:
        title = text(language, NO_RELATIONS)
        lines.append(group_in_words(language, title, [party.name for party in alone]))
    return lines


def _hanging_together(ids: Sequence[str], pairs: Sequence[tuple[str, str]]) -> list[list[str]]:
    group_of = {id_: [id_] for id_ in ids}
    for one, other in pairs:
        first, second = group_of[one], group_of[other]
        if first is not second:
            small, large = sorted((first, second), key=len)
            large += small
            group_of |= dict.fromkeys(small, large)
    groups = {id(group): group for group in group_of.values()}.values()
    place = {id_: number for number, id_ in enumerate(ids)}
    return sorted(
        (sorted(group, key=place.__getitem__) for group in groups),
        key=lambda group: (-len(group), place[group[0]]),
    )
