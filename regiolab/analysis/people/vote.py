"""The votes of a group on one version of a list, and what they come to together."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.analysis.people.agreement import STRONG_FROM, kendall_w, kendall_w_in_words
from regiolab.analysis.people.priorities import MOST_ITEMS, borda, kemeny
from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.analysis.findings.sentence import Sentence
    from regiolab.model import Workspace
    from regiolab.model.entities import Ballot

ListName = Literal["actions", "challenges"]

VOTES_FROM: Final = 2
"""The result is shown from so many votes on: one vote alone would not be anonymous."""

LISTS: Final[tuple[ListName, ...]] = get_args(ListName)

_MINORITY: Final = 5
"""One in so many votes is a minority to be told of (our choice)."""

_ORDERS_SHOWN: Final = 6
"""So many best orders are written out; of more only the number is told."""


@dataclass(frozen=True)
class VoteList:
    """What is voted on: the actions or challenges of an agenda as they are now.

    Attributes:
        name: `actions` or `challenges`.
        titles: id -> title, in the order of the agenda.
    """

    name: ListName
    titles: dict[str, str]

    @classmethod
    def of(cls, workspace: Workspace, name: ListName) -> VoteList:
        """Read the list from a workspace."""
        entities = workspace.actions if name == "actions" else workspace.challenges
        return cls(name, {one.id: one.title for one in entities})

    @property
    def version(self) -> str:
        """What tells this list from every other: which items it has and what they say."""
        text = json.dumps(sorted(self.titles.items()))
        return f"{self.name}-{hashlib.sha256(text.encode()).hexdigest()[:12]}"

    def ballots(self, workspace: Workspace) -> list[Ballot]:
        """Return the votes on this version of the list."""
        return [one for one in workspace.ballots if one.list_version == self.version]

    def is_revealed(self, workspace: Workspace) -> bool:
        """Say whether the group asked to see the result, and there are votes enough for one."""
        return (
            self.version in workspace.agenda.revealed_votes
            and len(self.ballots(workspace)) >= VOTES_FROM
        )

    def earlier(self, workspace: Workspace) -> list[Ballot]:
        """Return the votes on the list as it was before something in it changed."""
        return [
            one
            for one in workspace.ballots
            if one.list_version.startswith(f"{self.name}-") and one.list_version != self.version
        ]


@dataclass(frozen=True)
class Place:
    """Where an item ends: `place` from 1, the same for items with the same points."""

    place: int
    id: str
    points: float


@dataclass(frozen=True)
class Outcome:
    """What votes on one list come to.

    Attributes:
        places: the items, the most Borda points first.
        orders: every order with the fewest disputes; `None` for more items than are computed.
        w: Kendall's W; `None` when there is nothing to agree on.
        votes: how many votes.
        first: id -> how many votes put it alone on top.
    """

    places: tuple[Place, ...]
    orders: tuple[tuple[str, ...], ...] | None
    w: float | None
    votes: int
    first: Mapping[str, int]

    def agreement(self) -> Sentence:
        """Say how far the votes agree; where no item is first for most, never that they do."""
        if (
            self.w is not None
            and self.w >= STRONG_FROM
            and 2 * max(self.first.values(), default=0) <= self.votes
        ):
            return said(N_("The orders look much alike, but not on what comes first."))
        return kendall_w_in_words(self.w, self.votes)

    def ties(self, titles: dict[str, str]) -> list[Sentence]:
        """Say which items end level: the vote does not choose between them."""
        level: dict[int, list[str]] = {}
        for one in self.places:
            level.setdefault(one.place, []).append(f"“{titles[one.id]}”")
        return [
            said(
                N_("Tie in place {place}: {items} have equally many points."),
                place=place,
                items=row(names),
            )
            for place, names in level.items()
            if len(names) > 1
        ]

    def minority(self, titles: dict[str, str]) -> list[Sentence]:
        """Say what some put first and the room did not: from two votes and a fifth of them on."""
        return [
            said(
                N_("{count} of {votes} put “{item}” first; together it ends in place {place}."),
                count=self.first[one.id],
                votes=self.votes,
                item=titles[one.id],
                place=one.place,
            )
            for one in self.places
            if one.place > 1 and self.first.get(one.id, 0) >= max(2, self.votes / _MINORITY)
        ]

    def best_orders(self, titles: dict[str, str]) -> tuple[Sentence, list[str]]:
        """Say which orders have the fewest disputes, and write them out."""
        if self.orders is None:
            return (
                said(
                    N_("The orders with the fewest disputes are computed for up to {most} items."),
                    most=MOST_ITEMS,
                ),
                [],
            )
        sentence = counted(
            len(self.orders),
            N_("One order has the fewest disputes:"),
            N_("Tie: {count} orders have equally few disputes; the vote does not choose."),
        )
        if len(self.orders) > _ORDERS_SHOWN:
            return sentence, []
        return sentence, [" › ".join(f"“{titles[id_]}”" for id_ in order) for order in self.orders]


def outcome(ballots: Sequence[Ballot], ids: Sequence[str]) -> Outcome:
    """Return what votes come to, the order of voting aside.

    A vote with points counts as an order in which equal points are a tie.

    Args:
        ballots: the votes, at least one.
        ids: the items; those with equal points stay in this order.
    """
    groups = [_groups(ballot, ids) for ballot in ballots]
    number = {id_: place for place, id_ in enumerate(ids)}
    orders = [(1, [frozenset(number[id_] for id_ in group) for group in vote]) for vote in groups]
    points = sorted(borda(orders).items(), key=lambda one: (-one[1], one[0]))
    places: list[Place] = []
    for place, (item, given) in enumerate(points, start=1):
        level = places and places[-1].points == given
        places.append(Place(places[-1].place if level else place, ids[item], given))
    best = None
    if len(ids) <= MOST_ITEMS:
        best = tuple(tuple(ids[item] for item in order) for order in kemeny(orders))
    columns = [{id_: rank for rank, group in enumerate(vote) for id_ in group} for vote in groups]
    ranks = [[column[id_] for column in columns] for id_ in ids]
    first = Counter(vote[0][0] for vote in groups if len(vote[0]) == 1)
    return Outcome(tuple(places), best, kendall_w(ranks), len(ballots), first)


def _groups(ballot: Ballot, ids: Sequence[str]) -> list[list[str]]:
    """Return the items of a vote from first to last, tied ones together."""
    if ballot.kind == "order":
        ranked = [id_ for id_ in ballot.ranking if id_ in ids]
        rest = [id_ for id_ in ids if id_ not in ranked]
        return [[id_] for id_ in ranked] + ([rest] if rest else [])
    by_points: dict[int, list[str]] = {}
    for id_ in ids:
        by_points.setdefault(ballot.points.get(id_, 0), []).append(id_)
    return [by_points[points] for points in sorted(by_points, reverse=True)]
