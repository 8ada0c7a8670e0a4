"""The maps that are measured: from a fixed seed, so that every run measures the same."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from regiolab.model import Workspace
from regiolab.model.codes import CORNERS, RELATION_KINDS, SECTORS
from regiolab.model.document import Document
from regiolab.model.relation_key import relation_id, usual_direction
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from regiolab.model.change import Json

SIZES: Final = ((12, 20), (60, 150), (200, 800), (300, 3000))
"""Parties and ties, as issue and README name them."""

_SEED = 1991
_WORDS = (
    *("Gemeente", "Provincie", "Hogeschool", "Werkgeversvereniging", "Vakbond", "Stichting"),
    *("Woningcorporatie", "Waterschap", "Onderwijsgroep", "Netbeheerder"),
)


def map_of(parties: int, ties: int, *, placed: float = 0.9) -> Workspace:
    """Return a map of so many parties and ties.

    Args:
        parties: how many; their names are invented.
        ties: how many pairs of them have one relation.
        placed: which part of the parties has a place on the grid.
    """
    chance = random.Random(_SEED)  # noqa: S311
    workspace = Workspace.new("bench")
    state = dict(workspace.state)
    state["stakeholders"] = {
        fields["id"]: fields
        for fields in (_party(number, placed, chance) for number in range(parties))
    }
    ids = list(state["stakeholders"])
    pairs: set[tuple[str, str]] = set()
    while len(pairs) < ties:
        one, other = sorted(chance.sample(ids, 2))
        pairs.add((one, other))
    state["relations"] = {
        fields["id"]: fields
        for fields in (_relation(number, pair, chance) for number, pair in enumerate(sorted(pairs)))
    }
    return Workspace(Document(workspace.id, state))


def _party(number: int, placed: float, chance: random.Random) -> dict[str, Json]:
    fields: dict[str, Json] = {
        "id": f"party{number:05}",
        "order": number + 1,
        "name": f"{chance.choice(_WORDS)} {number}",
        "sector": SECTORS[number % len(SECTORS)],
        "corners": chance.sample(CORNERS, chance.randint(0, 2)),
    }
    if chance.random() < placed:
        fields |= {"influence": chance.randint(0, 4), "interest": chance.randint(0, 4)}
    return validated("stakeholders", fields)[1]


def _relation(number: int, pair: tuple[str, str], chance: random.Random) -> dict[str, Json]:
    kind = chance.choice(RELATION_KINDS)
    return validated(
        "relations",
        {
            "id": relation_id(*pair, kind),
            "order": number + 1,
            "source": pair[0],
            "target": pair[1],
            "kind": kind,
            "direction": usual_direction(kind),
            "status": chance.choice(("exists", "exists", "desired")),
        },
    )[1]
