"""Looking things of the agenda up in the workspace by their id."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from regiolab.scenes.agenda.words import lead_name, parties_by_id

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.entities import Action, Stakeholder
    from regiolab.model.json import Json


def raw_fields(workspace: Workspace, collection: str, id_: str) -> Json:
    """Return the fields of an entity as they are kept; none for one that is not there."""
    return workspace.state.get(collection, {}).get(id_, {})


def party_of(workspace: Workspace, id_: str | None) -> Stakeholder | None:
    """Return a party of the map; `None` for an id that is not there."""
    if id_ is None:
        return None
    return cast("Stakeholder | None", workspace.get("stakeholders", id_))


def party_name(workspace: Workspace, id_: str) -> str:
    """Return what a party is called; a lead that is not on the map is its own name."""
    party = party_of(workspace, id_)
    return party.name if party else id_


def lead_in_words(workspace: Workspace, language: str, action: Action) -> str:
    """Return the lead of an action, with a remark when it is not on the map."""
    return lead_name(language, action, parties_by_id(workspace))


def parties_by_name(workspace: Workspace) -> list[tuple[str, str]]:
    """Return id and name of the parties of the map, in the order of their names."""
    parties = [(party.id, party.name) for party in workspace.stakeholders]
    return sorted(parties, key=lambda party: party[1].casefold())


def title_of(workspace: Workspace, collection: str, id_: str) -> str:
    """Return the title of an entity; nothing for one that is not there."""
    return str(getattr(workspace.get(collection, id_), "title", ""))


def called(workspace: Workspace, collection: str, id_: str) -> str:
    """Return what a card is called in a message."""
    entity = workspace.get(collection, id_)
    if collection == "commitments" and entity is not None:
        return party_name(workspace, str(getattr(entity, "stakeholder", "")))
    return title_of(workspace, collection, id_)
