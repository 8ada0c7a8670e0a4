"""Relations on the stakeholder map: lay one between two parties, change it, take it away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_, plural, text
from regiolab.model import InputError
from regiolab.model.codes import RELATION_KINDS
from regiolab.model.relation_key import relation_id
from regiolab.model.words import SIGN_WORDS, STATUS_WORDS, word
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.map.party_choice import party_choice
from regiolab.widgets.map.state import MapState

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.entities import Relation
    from regiolab.model.json import Json

KINDS_IN_SIGHT: Final = RELATION_KINDS[:3]
"""The kinds that everybody knows; the others come with "other"."""

STRENGTHS: Final = {1: N_("1 · weak"), 2: N_("2 · medium"), 3: N_("3 · strong")}

_FIELDS: Final = ("kind", "status", "sign", "strength")


@dataclass(frozen=True)
class _Tie:
    """A relation that is being laid: empty where nothing was chosen yet."""

    source: str = ""
    target: str = ""
    kind: str = "meets"
    status: str = "exists"
    search_source: str = ""
    search_target: str = ""


class RelationCommands(MapState):
    """The commands about relations. Two parties are chosen from lists, or one after the other."""

    _tie: _Tie | None = None

    def command_tie_begin(self) -> Reply:
        """Begin with a relation, from the selected party if there is one."""
        self._tie = _Tie(source=self._one_selected or "")
        return Reply(self._other_party_now(self._tie.source) if self._tie.source else "")

    def command_tie_set(self, field: str, value: str) -> Reply:
        """Choose who, whom, kind or status from a list, or search for who or whom."""
        if self._tie is not None:
            self._tie = replace(self._tie, **{field: value})
        return Reply()

    def command_tie_pick(self, party: str) -> Reply:
        """Choose a party in the list or the picture: first who, then whom."""
        tie = self._tie or _Tie()
        if not tie.source:
            self._tie = replace(tie, source=party)
            return Reply(self._other_party_now(party))
        message = self._lay(replace(tie, target=party))
        self._tie = replace(tie, source="", target="")
        return Reply(message)

    def command_tie_add(self) -> Reply:
        """Lay the relation that was chosen from the lists; the first party stays for the next."""
        tie = self._tie or _Tie()
        if not tie.source:
            raise InputError(N_("Choose the first party."), field="source")
        if not tie.target:
            raise InputError(N_("Choose the other party."), field="target")
        message = self._lay(tie)
        self._tie = replace(tie, target="")
        return Reply(message)

    def command_tie_end(self) -> Reply:
        """Stop laying relations."""
        self._tie = None
        return Reply()

    def command_relation_edit(self, relation: str, field: str, value: str, base: str) -> Reply:
        """Change kind, status, sign or strength of a relation; an empty value is unknown."""
        if field not in _FIELDS:
            raise KeyError(field)
        self.workspace.update(
            "relations",
            relation,
            {field: _as_value(field, value)},
            base={field: _as_value(field, base)},
            step=N_("change {item}"),
        )
        return Reply()

    def command_relation_remove(self, relation: str) -> Reply:
        """Take a relation away; undo brings it back."""
        found = self._relation(relation)
        sentence = relation_sentence(self.language, self.workspace, found) if found else ""
        self.workspace.remove("relations", relation)
        return Reply(self.words(N_("Removed: {relation}. Undo brings it back."), relation=sentence))

    def _other_party_now(self, party: str) -> str:
        return self.words(
            N_("{party} chosen. Choose the other party; Escape stops."), party=self._name(party)
        )

    def _lay(self, tie: _Tie) -> str:
        if tie.source == tie.target:
            raise InputError(
                N_("A party has no relation with itself. Choose another party."), field="target"
            )
        id_ = relation_id(tie.source, tie.target, tie.kind)
        before = self._relation(id_)
        if before is not None and before.status == tie.status:
            raise InputError(
                N_("This relation is there already: {relation}."),
                field="target",
                relation=relation_sentence(self.language, self.workspace, before),
            )
        relation = self.workspace.add_relation(tie.source, tie.target, tie.kind, tie.status)
        sentence = relation_sentence(self.language, self.workspace, relation)
        if before is not None:
            return self.words(N_("The status is changed: {relation}."), relation=sentence)
        return self.words(N_("Relation added: {relation}."), relation=sentence)

    def _tie_view(self) -> Json:
        """Return the panel for laying a relation; its lists are there while it is open."""
        language, tie = self.language, self._tie
        view: Json = {
            "button": self.words(N_("Add relation")),
            "hint": self.words(
                N_(
                    "Choose two parties here, or click them one after the other in the list or "
                    "the picture. Escape stops."
                )
            ),
            "open": tie is not None,
        }
        if tie is None:
            return view
        return view | {
            "source": self._end_view(N_("Who"), tie.source, tie.search_source),
            "target": self._end_view(N_("With whom"), tie.target, tie.search_target),
            "kind": kind_choice(language, tie.kind),
            "status": status_choice(language, tie.status),
            "submit": self.words(N_("Lay this relation")),
        }

    def _end_view(self, label: str, chosen: str, search: str) -> Json:
        first = self.words(N_("choose a party…"))
        choice = party_choice(self.language, self.workspace.stakeholders, search, chosen, first)
        return {"label": self.words(label), "value": chosen, **choice}


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


def _as_value(field: str, value: Any) -> Any:
    if value in (None, ""):
        return None
    return int(value) if field == "strength" else value
