"""Relations of a party in words, and what can be chosen about one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, plural, text
from regiolab.model.codes import RELATION_KINDS
from regiolab.model.words import SIGN_WORDS, STATUS_WORDS, word

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.entities import Relation
    from regiolab.model.json import Json

KINDS_IN_SIGHT: Final = RELATION_KINDS[:3]
"""The kinds that everybody knows; the others come with "other"."""

STRENGTHS: Final = {1: N_("1 · weak"), 2: N_("2 · medium"), 3: N_("3 · strong")}


def relation_sentence(language: str, workspace: Workspace, relation: Relation) -> str:
    """Return who is tied to whom and how: "ROC werkt samen met UWV (gewenst)"."""
    names = []
    for id_ in (relation.source, relation.target):
        party = workspace.get("stakeholders", id_)
        names.append(str(getattr(party, "name", "?")))
    sentence = f"{names[0]} {word(language, 'relation_kind', relation.kind)} {names[1]}"
    if relation.status == "exists":
        return sentence
    return f"{sentence} ({word(language, 'status', relation.status)})"


def relations_view(language: str, workspace: Workspace, party: str) -> Json:
    """Return the relations of a party, each with what can be changed about it."""
    own = [one for one in workspace.relations if party in (one.source, one.target)]
    seen: dict[str, int] = {}
    rows = []
    for relation in own:
        other = relation.target if relation.source == party else relation.source
        seen[other] = seen.get(other, 0) + 1
        # Not its id: that changes with the kind, and the open row has to stay where it is.
        row = {"key": f"{other}-{seen[other]}", **_row(language, workspace, relation)}
        rows.append(row)
    return {
        "title": plural(language, N_("{count} relation"), N_("{count} relations"), len(own)),
        "empty": text(language, N_("No relations yet. Add them with “Add relation”.")),
        "rows": rows,
    }


def kind_choice(language: str, kind: str) -> Json:
    """Return the kinds of relation: three in sight, all of them with "other"."""
    options = [
        {"value": one, "label": word(language, "relation_kind", one)} for one in RELATION_KINDS
    ]
    first = [one for one in options if one["value"] in {*KINDS_IN_SIGHT, kind}]
    return {
        "label": text(language, N_("Kind of relation")),
        "value": kind,
        "first": [*first, {"value": "", "label": text(language, N_("other…"))}],
        "all": options,
    }


def status_choice(language: str, status: str) -> Json:
    """Return the three answers to whether a relation is there."""
    return {
        "label": text(language, N_("Is it there?")),
        "value": status,
        "options": [{"value": one, "label": word(language, "status", one)} for one in STATUS_WORDS],
    }


def _row(language: str, workspace: Workspace, relation: Relation) -> Json:
    unknown = {"value": "", "label": word(language, "sign", None)}
    return {
        "id": relation.id,
        "sentence": relation_sentence(language, workspace, relation),
        "kind": kind_choice(language, relation.kind),
        "status": status_choice(language, relation.status),
        "sign": {
            "label": text(language, N_("How does it go?")),
            "value": relation.sign or "",
            "options": [
                unknown,
                *({"value": one, "label": word(language, "sign", one)} for one in SIGN_WORDS),
            ],
        },
        "strength": {
            "label": text(language, N_("How strong is it?")),
            "value": str(relation.strength or ""),
            "options": [
                unknown,
                *(
                    {"value": str(one), "label": text(language, label)}
                    for one, label in STRENGTHS.items()
                ),
            ],
        },
        "remove": text(language, N_("Remove this relation")),
    }
