"""Put several parties on the map in one change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model.change import Change, Edit, new_id
from regiolab.model.misfits import folded
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model import Workspace


def add_parties(workspace: Workspace, parties: Sequence[Mapping[str, Any]]) -> list[str]:
    """Put parties on the map in one change that one undo takes back.

    Args:
        workspace: the map.
        parties: per party its fields, with at least `name` and `sector`.

    Returns:
        The names of those that were added; a name that is on the map is passed over.

    Raises:
        InputError: a value is not allowed; then nothing is added.
    """
    with workspace.guard():
        edits = party_edits(workspace, parties)
        if len(edits) == 1:
            name = edits[0].after["name"]
            workspace.apply(Change(N_("add {item}"), {"item": name}, tuple(edits)))
        elif edits:
            count = {"count": str(len(edits))}
            workspace.apply(Change(N_("add {count} parties"), count, tuple(edits)))
        return [edit.after["name"] for edit in edits]


def party_edits(workspace: Workspace, parties: Sequence[Mapping[str, Any]]) -> list[Edit]:
    """Return the edits that put parties on the map; args and errors as for `add_parties`."""
    there = workspace.stakeholders
    taken = {folded(party.name) for party in there}
    place = max((party.order for party in there), default=0)
    edits: list[Edit] = []
    for fields in parties:
        raw = {"id": new_id(), "order": place + len(edits) + 1, **fields}
        kept = validated("stakeholders", raw)[1]
        if folded(kept["name"]) not in taken:
            taken.add(folded(kept["name"]))
            edits.append(Edit("stakeholders", kept["id"], None, None, kept))
    return edits
