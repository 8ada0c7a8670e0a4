"""The joint map: parties and relations, each with the value that the groups have together."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from regiolab.model.codes import ROLES, SECTORS
from regiolab.model.misfits import folded
from regiolab.model.relation_key import relation_id
from regiolab.model.validation import validated
from regiolab.plenary.merging.values import (
    are_apart,
    commonest,
    in_half,
    middle,
    of_most,
    the_same,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model.entities import Relation, Stakeholder
    from regiolab.plenary.merging.groups import Group
    from regiolab.plenary.merging.parties import JointParty

Fields = dict[str, Any]
PartyOf = dict[tuple[str, str], str]
"""Key of a group and id of a party there -> id of the joint party."""

_STATUSES: Final = ("exists", "desired", "ended")


def party_of(parties: Sequence[JointParty]) -> PartyOf:
    """Return which joint party each party of each group is."""
    return {
        (listing.group, listing.party.id): joint.id
        for joint in parties
        for listing in joint.listings
    }


def joint_stakeholders(
    parties: Sequence[JointParty], challenge_of: Mapping[tuple[str, str], str]
) -> dict[str, Fields]:
    """Return the parties of the joint map by their ids.

    Influence and interest are the middle of what groups said; where the groups lie too far apart
    the party stands in the tray, marked as something to talk about. A sentence is taken over when
    all who wrote one wrote the same: the others stand with who said them.
    """
    found: dict[str, Fields] = {}
    taken: set[str] = set()
    for order, joint in enumerate(parties):
        fields = _stakeholder(joint, challenge_of)
        while folded(fields["name"]) in taken:
            fields["name"] += " *"
        taken.add(folded(fields["name"]))
        fields |= {"id": joint.id, "order": order}
        found[joint.id] = validated("stakeholders", fields)[1]
    return found


def _stakeholder(joint: JointParty, challenge_of: Mapping[tuple[str, str], str]) -> Fields:
    said = [one.party for one in joint.listings]
    levels = {
        name: [value for one in said if (value := getattr(one, name)) is not None]
        for name in ("influence", "interest")
    }
    return {
        "name": joint.name,
        "sector": commonest([one.sector for one in said], SECTORS),
        "kind": commonest([one.kind for one in said], ("organisation",)),
        "abbreviation": commonest(_filled(said, "abbreviation")),
        "aliases": _aliases(joint),
        "corners": in_half([one.corners for one in said]),
        "scale": commonest(_filled(said, "scale")),
        "catalogue_id": commonest(_filled(said, "catalogue_id")),
        "influence": middle(levels["influence"]),
        "interest": middle(levels["interest"]),
        "wants": the_same(_filled(said, "wants")),
        "limits": the_same(_filled(said, "limits")),
        "reason": the_same(_filled(said, "reason")),
        "note": the_same(_filled(said, "note")),
        "discuss": any(one.discuss for one in said) or any(map(are_apart, levels.values())),
        "role": _role(said),
        "position": {
            challenge_of[one.group, challenge]: value
            for one in joint.listings
            for challenge, value in one.party.position.items()
        },
    }


def _filled(said: Sequence[Stakeholder | Relation], field: str) -> list[Any]:
    return [value for one in said if (value := getattr(one, field)) is not None]


def _aliases(joint: JointParty) -> list[str]:
    names = {*joint.names, *(name for one in joint.listings for name in one.party.aliases)}
    return sorted(name for name in names if folded(name) != folded(joint.name))


def _role(said: Sequence[Stakeholder]) -> Fields | None:
    roles = [one.role for one in said if one.role is not None]
    now = of_most([one.now for one in roles if one.now is not None])
    desired = of_most([one.desired for one in roles if one.desired is not None])
    found = {"now": now, "desired": desired}
    return {key: value for key, value in found.items() if value in ROLES} or None


def joint_relations(groups: Sequence[Group], party_of_: PartyOf) -> dict[str, Fields]:
    """Return the relations of the joint map by their ids.

    A relation is there when one group at least drew it; what it is like is what most of those
    say. A group that did not draw it says nothing about it.
    """
    drawn = relations_by_key(groups, party_of_)
    found: dict[str, Fields] = {}
    for order, (source, target, kind) in enumerate(sorted(drawn)):
        said = [relation for _, relation in drawn[source, target, kind]]
        id_ = relation_id(source, target, kind)
        fields = {
            "id": id_,
            "order": order,
            "source": source,
            "target": target,
            "kind": kind,
            "direction": commonest([one.direction for one in said]),
            "status": commonest([one.status for one in said], _STATUSES),
            "strength": middle(_filled(said, "strength")),
            "sign": the_same(_filled(said, "sign")),
            "note": the_same(_filled(said, "note")),
        }
        found[id_] = validated("relations", fields)[1]
    return found


def relations_by_key(
    groups: Sequence[Group], party_of_: PartyOf
) -> dict[tuple[str, str, str], list[tuple[str, Relation]]]:
    """Return, by joint source, joint target and kind, which group drew which relation.

    Of a kind in which it does not matter who is named first, the source is the first by its id.
    A relation between two listings of one joint party is none.
    """
    found: dict[tuple[str, str, str], list[tuple[str, Relation]]] = defaultdict(list)
    for group in groups:
        for relation in group.workspace.relations:
            source = party_of_[group.key, relation.source]
            target = party_of_[group.key, relation.target]
            if source == target:
                continue
            first, second = sorted((source, target))
            if relation_id(source, target, relation.kind) == relation_id(
                target, source, relation.kind
            ):
                source, target = first, second
            found[source, target, relation.kind].append((group.key, relation))
    return dict(found)
