"""What of the map fits the filter, and the sentence that says how much that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, plural
from regiolab.model.corners import sure_corners
from regiolab.model.misfits import folded
from regiolab.widgets.map.party_choice import names_of
from regiolab.widgets.map.places import stands_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.entities import Relation, Stakeholder
    from regiolab.widgets.map.state import Filter


def relations_in_sight(workspace: Workspace, chosen: Filter) -> list[Relation]:
    """Return the relations that fit the filter."""
    return [
        one
        for one in workspace.relations
        if chosen.kind in ("", one.kind) and chosen.status in ("", one.status)
    ]


def parties_in_sight(
    workspace: Workspace, chosen: Filter, relations: Sequence[Relation]
) -> list[Stakeholder]:
    """Return the parties that fit the filter.

    Args:
        workspace: the map.
        chosen: the filter; a party in its middle that is gone does not count.
        relations: those that are in sight.
    """
    around = chosen.around if workspace.get("stakeholders", chosen.around) else ""
    near = {around}
    for one in relations:
        if around in (one.source, one.target):
            near |= {one.source, one.target}
    wanted = folded(chosen.search)
    return [
        party
        for party in workspace.stakeholders
        if chosen.sector in ("", party.sector)
        and chosen.scale in ("", party.scale)
        and (not chosen.corner or chosen.corner in sure_corners(party))
        and (not chosen.place or stands_at(chosen.place, party))
        and (not around or party.id in near)
        and (not wanted or any(wanted in folded(name) for name in names_of(party)))
    ]


def in_sight_in_words(language: str, workspace: Workspace, chosen: Filter) -> str:
    """Return how many of the parties fit the filter."""
    shown = parties_in_sight(workspace, chosen, relations_in_sight(workspace, chosen))
    return plural(
        language,
        N_("{shown} of {count} party in sight."),
        N_("{shown} of {count} parties in sight."),
        len(workspace.stakeholders),
        shown=len(shown),
    )
