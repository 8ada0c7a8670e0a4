"""The joint agenda: everything that the groups wrote, with what people said is the same as one."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from regiolab.model.validation import validated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from regiolab.model.entities import Entity
    from regiolab.plenary.merging.groups import Group
    from regiolab.plenary.merging.joint_map import PartyOf
    from regiolab.plenary.merging.ledger import Ledger

Fields = dict[str, Any]


def joint_id(group: str, collection: str, id_: str) -> str:
    """Return the id in the joint agenda of what a group wrote: always the same one."""
    return hashlib.sha256("\n".join((group, collection, id_)).encode()).hexdigest()[:10]


class JointIds:
    """Which joint challenge or action each of those of a group is.

    Two are one only when a person said so; then both have the id of the first group's.
    """

    def __init__(self, groups: Sequence[Group], ledger: Ledger) -> None:
        self._first: dict[str, str] = {}
        place: dict[str, int] = {}
        for group in groups:
            for collection in ("challenges", "actions"):
                for entity in group.workspace.all_of(collection):
                    id_ = joint_id(group.key, collection, entity.id)
                    place[id_] = len(place)
                    self._first[id_] = id_
        for decision in ledger.of_kind("alike"):
            self._put_together([one for one in decision.about if one in place], place)

    def _put_together(self, ids: list[str], place: dict[str, int]) -> None:
        firsts = {self._first[id_] for id_ in ids}
        if firsts:
            first = min(firsts, key=lambda id_: place[id_])
            self._first = {id_: first if now in firsts else now for id_, now in self._first.items()}

    def of(self, group: str, collection: str, id_: str) -> str:
        """Return the joint id of what a group wrote."""
        return self.now(joint_id(group, collection, id_))

    def now(self, id_: str) -> str:
        """Return the joint id by now of what had this one before other decisions."""
        return self._first.get(id_, id_)


def joint_agenda(
    groups: Sequence[Group], ids: JointIds, party_of: PartyOf
) -> dict[str, dict[str, Fields]]:
    """Return challenges, indicators, actions, milestones and commitments by their joint ids.

    Of what is one by a decision, the words of the first group count; who leads and joins, which
    challenges it serves and what it depends on are put together. Nothing else is lost: what a
    group wrote stands with the group.
    """
    state: dict[str, dict[str, Fields]] = {
        name: {} for name in ("challenges", "indicators", "actions", "milestones", "commitments")
    }
    for group in groups:
        for name, entities in state.items():
            for entity in group.workspace.all_of(name):
                fields = _moved(group, name, entity, ids, party_of)
                there = entities.get(fields["id"])
                entities[fields["id"]] = fields if there is None else _united(there, fields)
    for name, entities in state.items():
        for order, (id_, fields) in enumerate(entities.items()):
            entities[id_] = validated(name, {**fields, "order": order})[1]
    return state


def _moved(
    group: Group, collection: str, entity: Entity, ids: JointIds, party_of: PartyOf
) -> Fields:
    """Return what a group wrote, with ids that hold in the joint agenda."""
    key = group.key
    fields = dict(group.workspace.state[collection][entity.id])
    fields["id"] = ids.of(key, collection, entity.id)
    for name in ("lead", "stakeholder"):
        if name in fields:
            fields[name] = party_of.get((key, fields[name]), fields[name])
    if "joins" in fields:
        fields["joins"] = [party_of[key, one] for one in fields["joins"]]
    for name, of in (("challenge", "challenges"), ("action", "actions")):
        if name in fields:
            fields[name] = ids.of(key, of, fields[name])
    for name, of in (("challenges", "challenges"), ("depends_on", "actions")):
        if name in fields:
            fields[name] = [ids.of(key, of, one) for one in fields[name]]
    return fields


_UNITED = ("joins", "challenges", "depends_on", "corners", "evidence", "decision_moments")


def _united(first: Fields, other: Fields) -> Fields:
    """Return what the first group wrote, with what the other names besides."""
    united = dict(first)
    for name in _UNITED:
        both = _once([*first.get(name, []), *other.get(name, [])])
        if both:
            united[name] = [one for one in both if one != first["id"]]
    for name, value in other.items():
        united.setdefault(name, value)
    return united


def _once(values: Iterable[Any]) -> list[Any]:
    found: list[Any] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found
