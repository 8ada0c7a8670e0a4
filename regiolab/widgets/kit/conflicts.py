"""Say in words which field two people changed at once, and to what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_, listed, text
from regiolab.model.party_fields import PARTY_FIELDS
from regiolab.model.words import word

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.entities import Conflict


def conflict_views(workspace: Workspace, language: str) -> list[dict[str, Any]]:
    """Return per open conflict its id, a sentence and the two values in words."""
    return [_view(workspace, conflict, language) for conflict in workspace.conflicts]


def _view(workspace: Workspace, conflict: Conflict, language: str) -> dict[str, Any]:
    fields = workspace.state.get(conflict.collection, {}).get(conflict.entity, {})
    about = conflict.mine if isinstance(conflict.mine, dict) and not fields else fields
    item = str(about.get("name") or about.get("title") or text(language, N_("this")))
    if conflict.collection == "tensions":
        item = word(language, "tension", conflict.entity)
    if conflict.field is None:
        sentence = text(
            language,
            N_("One removed “{item}” while somebody else changed it. What should stay?"),
            item=item,
        )
    else:
        sentence = text(
            language,
            N_("Two people changed “{item}” at the same time. What should stay?"),
            item=item,
        )
    return {
        "id": conflict.id,
        "sentence": sentence,
        "theirs": _in_words(workspace, language, conflict, conflict.theirs),
        "mine": _in_words(workspace, language, conflict, conflict.mine),
    }


def _in_words(workspace: Workspace, language: str, conflict: Conflict, value: object) -> str:
    if conflict.field is None:
        return text(language, N_("removed")) if value is None else text(language, N_("still there"))
    if value is None:
        return text(language, N_("nothing filled in"))
    if conflict.field == "stakeholders" and isinstance(value, list):
        parties = [workspace.get("stakeholders", id_) for id_ in value]
        return listed(language, [str(getattr(party, "name", "?")) for party in parties])
    kind = _kind_of_word(conflict.collection, conflict.field)
    return word(language, kind, value) if kind and isinstance(value, str | int) else str(value)


def _kind_of_word(collection: str, field: str) -> str:
    """Return the kind of word that says the codes of a field; empty when it holds none."""
    if collection == "stakeholders":
        return next((one.words for one in PARTY_FIELDS if one.field == field), "")
    return _KIND_OF_WORD.get(field, "")


_KIND_OF_WORD = {
    "status": "status",
    "strain": "strain",
    "position": "position",
    "position_later": "position",
}
"""Fields beside those of a party that hold a code, and the kind of word that says it."""
