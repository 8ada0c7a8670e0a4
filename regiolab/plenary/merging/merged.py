"""The one result of a day: a function of what was handed in and of the ledger, of nothing else."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from regiolab.model.entities import Relation, Stakeholder
from regiolab.model.long_work import stretch
from regiolab.plenary.merging.groups import groups_of
from regiolab.plenary.merging.handed_in import carried, read_all
from regiolab.plenary.merging.joint import joint_workspace
from regiolab.plenary.merging.joint_agenda import JointIds
from regiolab.plenary.merging.joint_map import party_of, relations_by_key
from regiolab.plenary.merging.ledger import Ledger
from regiolab.plenary.merging.parties import joint_parties
from regiolab.plenary.merging.questions import MOST_QUESTIONS, questions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.model import Workspace
    from regiolab.plenary.matching.proposal import Proposal
    from regiolab.plenary.merging.groups import Group
    from regiolab.plenary.merging.handed_in import Given
    from regiolab.plenary.merging.parties import JointParty
    from regiolab.plenary.merging.questions import Question
    from regiolab.plenary.merging.set_aside import SetAside

Layout = Literal["one_region", "side_by_side"]
"""Whether the groups of a day worked on one region, or on several."""

_OF_A_PARTY = [name for name in Stakeholder.model_fields if name not in {"id", "order"}]
_OF_A_RELATION = [
    name
    for name in Relation.model_fields
    if name not in {"id", "order", "source", "target", "kind"}
]


@dataclass(frozen=True)
class Merged:
    """What the groups made, in one.

    Attributes:
        groups: those that count, by their names.
        parties: the joint parties, each with who lists it and what they said.
        workspace: the joint work; it opens like the work of a group, and merging it gives the
            same again.
        asked: everything that a person could be asked, what changes most first.
        blocked: names that look alike and are two parties, each with the reason.
        set_aside: what was handed in and does not count.
        ledger: the decisions that were taken into account.
    """

    groups: tuple[Group, ...]
    parties: tuple[JointParty, ...]
    workspace: Workspace
    asked: tuple[Question, ...]
    blocked: tuple[Proposal, ...]
    set_aside: tuple[SetAside, ...]
    ledger: Ledger

    def __repr__(self) -> str:
        """Return how much is in it."""
        return (
            f"<Merged: {len(self.groups)} groups, {len(self.parties)} parties, "
            f"{len(self.asked)} questions, {len(self.set_aside)} set aside>"
        )

    @property
    def proposals(self) -> tuple[Question, ...]:
        """What a person is asked: at most 120 questions, what changes most first."""
        return self.asked[:MOST_QUESTIONS]

    @property
    def layout(self) -> Layout:
        """Whether the groups worked on one region, or each on one of its own.

        A group that chose no region is on that of the others.
        """
        regions = {
            json.dumps(region, sort_keys=True)
            for group in self.groups
            if (region := group.workspace.state["about"]["about"].get("region"))
        }
        return "side_by_side" if len(regions) > 1 else "one_region"

    @cached_property
    def group(self) -> dict[str, Group]:
        """Each group by its key."""
        return {one.key: one for one in self.groups}

    @cached_property
    def party(self) -> dict[str, JointParty]:
        """Each joint party by its id."""
        return {one.id: one for one in self.parties}

    @cached_property
    def party_of(self) -> dict[tuple[str, str], str]:
        """Key of a group and id of a party there -> id of the joint party."""
        return party_of(self.parties)

    @cached_property
    def relations(self) -> dict[tuple[str, str, str], list[tuple[str, Relation]]]:
        """By joint source, joint target and kind: which group drew which relation."""
        return relations_by_key(self.groups, self.party_of)

    @cached_property
    def joint_ids(self) -> JointIds:
        """Which joint challenge or action each of those of a group is."""
        return JointIds(self.groups, self.ledger)

    def said(self, party_id: str, field: str) -> dict[str, Any]:
        """Return what each group says of a party, by its key; who said nothing is absent."""
        return {
            listing.group: value
            for listing in self.party[party_id].listings
            if _is_said(value := getattr(listing.party, field))
        }

    def to_json(self) -> str:
        """Return the result as text: the same files and decisions give the same text."""
        return json.dumps(self._as_json(), ensure_ascii=False, sort_keys=True, indent=1) + "\n"

    def _as_json(self) -> dict[str, Any]:
        return {
            "workspace": json.loads(self.workspace.to_json()),
            "layout": self.layout,
            "groups": [{"key": one.key, "name": one.name} for one in self.groups],
            "parties": [self._party_as_json(one) for one in self.parties],
            "relations": [
                {
                    "source": source,
                    "target": target,
                    "kind": kind,
                    "said": {key: _fields_of(one, _OF_A_RELATION) for key, one in drawn},
                }
                for (source, target, kind), drawn in sorted(self.relations.items())
            ],
            "proposals": [
                {"names": one.names, "score": one.score, "why": one.why, "changes": one.changes}
                for one in self.proposals
            ],
            "blocked": [[one.a, one.b, one.why] for one in self.blocked],
        }

    def _party_as_json(self, joint: JointParty) -> dict[str, Any]:
        return {
            "id": joint.id,
            "name": joint.name,
            "said": [
                {"group": one.group, "id": one.party.id, **_fields_of(one.party, _OF_A_PARTY)}
                for one in joint.listings
            ],
        }


def merge(
    workspaces: Iterable[Given],
    ledger: Ledger | str | Path | None = None,
    language: str = "nl",
) -> Merged:
    """Put together what groups handed in. Nothing that is given is changed.

    The result does not depend on the order of the files; what is given twice counts once; a
    joint map that was made before is taken apart again.

    Args:
        workspaces: of groups; or files, texts of files, share codes, joint maps.
        ledger: the decisions of people, or the file (or text) that holds them.
        language: of the names that groups without a name get, and of the joint title.

    Raises:
        InputError: the ledger cannot be read. What is wrong with a work is in `set_aside`.
    """
    decided = _ledger(ledger)
    with stretch(0, 0.2):
        works, unread = read_all(workspaces)
        groups, not_counted = groups_of(works, decided, language)
    with stretch(0.2, 0.35):
        parties = joint_parties(groups, decided)
    with stretch(0.35, 0.7):
        asked, blocked = questions(parties, decided)
    with stretch(0.7, 1):
        joint = joint_workspace(groups, parties, decided, language)
    aside = sorted([*unread, *not_counted], key=lambda one: (one.kind, one.name, one.digest or ""))
    return Merged(
        groups=groups,
        parties=parties,
        workspace=carried(joint, [one.contribution for one in groups]),
        asked=asked,
        blocked=blocked,
        set_aside=tuple(aside),
        ledger=decided,
    )


def _ledger(given: Ledger | str | Path | None) -> Ledger:
    match given:
        case None:
            return Ledger()
        case Ledger():
            return given
        case Path():
            return Ledger.from_json(given.read_text(encoding="utf-8"))
        case _:
            return Ledger.from_json(given)


def _is_said(value: object) -> bool:
    return value is not None and value is not False and value not in ([], {}, "")


def _fields_of(entity: Stakeholder | Relation, names: list[str]) -> dict[str, Any]:
    fields = entity.model_dump(mode="json", include=set(names))
    return {name: value for name, value in fields.items() if _is_said(value)}
