"""The joint workspace: one that opens like the work of a group, and that one can go on with."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Any

from regiolab.locale import N_, text
from regiolab.model import Workspace
from regiolab.model.document import UNKNOWN, Document
from regiolab.model.entities import COLLECTIONS, SINGLETONS
from regiolab.model.validation import validated
from regiolab.plenary.merging.joint_agenda import JointIds, joint_agenda
from regiolab.plenary.merging.joint_map import joint_relations, joint_stakeholders, party_of
from regiolab.plenary.merging.joint_scan import joint_scan
from regiolab.plenary.merging.values import the_same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.change import State
    from regiolab.plenary.merging.groups import Group
    from regiolab.plenary.merging.ledger import Ledger
    from regiolab.plenary.merging.parties import JointParty

Fields = dict[str, Any]


def joint_workspace(
    groups: Sequence[Group], parties: Sequence[JointParty], ledger: Ledger, language: str
) -> Workspace:
    """Return what the groups made together.

    Left with the groups, because it is about who sat there: votes, bets, cards, finished
    sentences, what was done in the lessons, practices, own figures and open choices.
    """
    ids = JointIds(groups, ledger)
    party_of_ = party_of(parties)
    challenge_of = {
        (group.key, one.id): ids.of(group.key, "challenges", one.id)
        for group in groups
        for one in group.workspace.challenges
    }
    state: State = {name: {} for name in COLLECTIONS}
    state |= {name: {name: {"id": name, "order": 0}} for name in SINGLETONS}
    state["about"]["about"] = _about(groups, language)
    state["agenda"]["agenda"] = _frame(groups)
    state["stakeholders"] = joint_stakeholders(parties, challenge_of)
    state["relations"] = joint_relations(groups, party_of_)
    state |= joint_agenda(groups, ids, party_of_)
    state |= joint_scan(groups)
    state[UNKNOWN] = {}
    return Workspace(Document(_id_of(groups), state))


def _id_of(groups: Sequence[Group]) -> str:
    keys = "\n".join(sorted(group.key for group in groups))
    return hashlib.sha256(keys.encode()).hexdigest()[:10]


def _about(groups: Sequence[Group], language: str) -> Fields:
    said = [group.workspace.state["about"]["about"] for group in groups]
    fields = {
        "id": "about",
        "title": text(language, N_("The groups together")),
        "language": language,
        "region": _if_the_same(said, "region"),
        "challenge": _if_the_same(said, "challenge"),
    }
    return validated("about", fields)[1]


def _frame(groups: Sequence[Group]) -> Fields:
    said = [group.workspace.state["agenda"]["agenda"] for group in groups]
    names = ("ambition", "carrier", "mandate", "fits_with", "cofinancing_norm")
    fields = {name: _if_the_same(said, name) for name in names}
    chosen = Counter(code for one in said for code in one.get("chosen_tensions", []))
    fields["chosen_tensions"] = _two_most_chosen(chosen)
    return validated("agenda", {"id": "agenda", **fields})[1]


def _if_the_same(said: Sequence[Fields], field: str) -> Any:
    """Return the value that all who filled it in share, `None` where they differ."""
    filled = [one[field] for one in said if field in one]
    if the_same([str(value) for value in filled]) is None:
        return None
    return filled[0]


def _two_most_chosen(chosen: Counter[str]) -> list[str]:
    """Return the two tensions that most groups chose; fewer where a tie leaves no two."""
    ranked = sorted(chosen, key=lambda code: (-chosen[code], code))
    for length in (2, 1):
        if len(ranked) == length or (
            len(ranked) > length and chosen[ranked[length - 1]] > chosen[ranked[length]]
        ):
            return ranked[:length]
    return []
