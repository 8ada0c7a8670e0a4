"""Relations on the stakeholder map: lay one between two parties, change it, take it away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.relation_key import relation_id
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.party_choice import party_choice
from regiolab.widgets.map.relations import kind_choice, relation_sentence, status_choice
from regiolab.widgets.map.state import NewRelation

if TYPE_CHECKING:
    from regiolab.model.json import Json

_FIELDS: Final = ("kind", "status", "sign", "strength")


class Relations(Part[MapContext]):
    """Laying and changing relations.

    Two parties are chosen from lists, or one after the other in the list or the picture.
    """

    def command_tie_begin(self) -> Reply:
        """Begin with a relation, from the selected party if there is one."""
        first = self.context.selection.in_form or ""
        self.context.new_relation = NewRelation(source=first)
        return Reply(self._other_party_now(first) if first else "")

    def command_tie_set(self, field: str, value: str) -> Reply:
        """Choose who, whom, kind or status from a list, or search for who or whom."""
        chosen = self.context.new_relation
        if chosen is not None:
            self.context.new_relation = replace(chosen, **{field: value})
        return Reply()

    def command_tie_pick(self, party: str) -> Reply:
        """Choose a party in the list or the picture: first who, then whom."""
        chosen = self.context.new_relation or NewRelation()
        if not chosen.source:
            self.context.new_relation = replace(chosen, source=party)
            return Reply(self._other_party_now(party))
        message = self._lay(replace(chosen, target=party))
        self.context.new_relation = replace(chosen, source="", target="")
        return Reply(message)

    def command_tie_add(self) -> Reply:
        """Lay the relation that was chosen from the lists; the first party stays for the next."""
        chosen = self.context.new_relation or NewRelation()
        if not chosen.source:
            raise InputError(N_("Choose the first party."), field="source")
        if not chosen.target:
            raise InputError(N_("Choose the other party."), field="target")
        message = self._lay(chosen)
        self.context.new_relation = replace(chosen, target="")
        return Reply(message)

    def command_tie_end(self) -> Reply:
        """Stop laying relations."""
        self.context.new_relation = None
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
        found = self.context.relation(relation)
        sentence = relation_sentence(self.language, self.workspace, found) if found else ""
        self.workspace.remove("relations", relation)
        return Reply(self.words(N_("Removed: {relation}. Undo brings it back."), relation=sentence))

    def _other_party_now(self, party: str) -> str:
        name = self.context.name(party)
        return self.words(N_("{party} chosen. Choose the other party; Escape stops."), party=name)

    def _lay(self, chosen: NewRelation) -> str:
        if chosen.source == chosen.target:
            raise InputError(
                N_("A party has no relation with itself. Choose another party."), field="target"
            )
        id_ = relation_id(chosen.source, chosen.target, chosen.kind)
        before = self.context.relation(id_)
        if before is not None and before.status == chosen.status:
            raise InputError(
                N_("This relation is there already: {relation}."),
                field="target",
                relation=relation_sentence(self.language, self.workspace, before),
            )
        relation = self.workspace.add_relation(
            chosen.source, chosen.target, chosen.kind, chosen.status
        )
        sentence = relation_sentence(self.language, self.workspace, relation)
        if before is not None:
            return self.words(N_("The status is changed: {relation}."), relation=sentence)
        return self.words(N_("Relation added: {relation}."), relation=sentence)

    def view(self) -> Json:
        """Return the panel for laying a relation; its lists are there while it is open."""
        language, chosen = self.language, self.context.new_relation
        view: Json = {
            "button": self.words(N_("Add relation")),
            "hint": self.words(
                N_(
                    "Choose two parties here, or click them one after the other in the list or "
                    "the picture. Escape stops."
                )
            ),
            "open": chosen is not None,
        }
        if chosen is None:
            return view
        return view | {
            "source": self._end_view(N_("Who"), chosen.source, chosen.search_source),
            "target": self._end_view(N_("With whom"), chosen.target, chosen.search_target),
            "kind": kind_choice(language, chosen.kind),
            "status": status_choice(language, chosen.status),
            "submit": self.words(N_("Lay this relation")),
        }

    def _end_view(self, label: str, chosen: str, search: str) -> Json:
        first = self.words(N_("choose a party…"))
        choice = party_choice(self.language, self.workspace.stakeholders, search, chosen, first)
        return {"label": self.words(label), "value": chosen, **choice}


def _as_value(field: str, value: Any) -> Any:
    if value in (None, ""):
        return None
    return int(value) if field == "strength" else value
