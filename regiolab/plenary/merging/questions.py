"""What a person is asked: spellings that may be one party, together in one question."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final

from regiolab.locale import text
from regiolab.plenary.matching.proposal import match_names
from regiolab.plenary.matching.words import normalised
from regiolab.plenary.merging.parties import decided_apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from regiolab.plenary.matching.proposal import Proposal
    from regiolab.plenary.merging.ledger import Ledger
    from regiolab.plenary.merging.parties import JointParty

MOST_QUESTIONS: Final = 120
"""So many a room can answer in a break; what changes least is not asked."""

_IN_ONE_CLICK: Final = 0.75
"""From this score on a spelling comes into one question with others; below, it is a question of
its own (our choice)."""

_NEARLY: Final = 0.1
"""A name that is this near to two parties that are never one is asked about apart."""

_SURE_OF_ONE_GROUP: Final = 0.95
"""One group lists two names: it thinks they are two, unless they are nearly the same."""


@dataclass(frozen=True)
class Question:
    """Spellings that may be one party: one click says so.

    Attributes:
        names: what the joint parties are called, that of most groups first.
        a: the first of them.
        b: the second of them.
        score: of the least sure likeness that holds them together.
        why: why they are alike, in English, to be translated.
        groups: how many groups list one of them.
        changes: how many listings come under another party by it.
        spellings: every spelling that groups use for them.
        automatic: never: it is a question.
        blocked: never: traps are not asked about.
    """

    names: tuple[str, ...]
    score: float
    why: str
    groups: int
    changes: int
    spellings: tuple[str, ...]
    automatic: bool = False
    blocked: bool = False

    @property
    def a(self) -> str:
        """What most groups call it."""
        return self.names[0]

    @property
    def b(self) -> str:
        """The next name."""
        return self.names[1]

    def text(self, language: str) -> str:
        """Return why, in the reader's language."""
        return text(language, self.why)


@dataclass(frozen=True)
class Likely:
    """Two joint parties, by their places, that may be one, and the likeness of two spellings."""

    one: int
    two: int
    score: float
    why: str


def questions(
    parties: Sequence[JointParty], ledger: Ledger
) -> tuple[tuple[Question, ...], tuple[Proposal, ...]]:
    """Return what a person is asked, what changes most first, and which names are traps.

    Nothing that was decided is asked again. Between two questions that change as much, the surer
    comes first.
    """
    proposals = match_names(name for party in parties for name in party.names)
    at = {normalised(name): place for place, one in enumerate(parties) for name in one.names}
    never = _never(parties, proposals, at, ledger)
    likely = _likely(parties, proposals, at, never)
    asked = [
        _question([parties[place] for place in places], edges)
        for places, edges in _together(likely, never)
    ]
    asked.sort(key=lambda one: (-one.changes, -one.score, one.names))
    return tuple(asked), tuple(one for one in proposals if one.blocked)


def _never(
    parties: Sequence[JointParty],
    proposals: Iterable[Proposal],
    at: dict[str, int],
    ledger: Ledger,
) -> set[frozenset[int]]:
    """Return the pairs of joint parties that are never one: by a trap, or by a decision."""
    never = {
        frozenset({at[normalised(one.a)], at[normalised(one.b)]})
        for one in proposals
        if one.blocked
    }
    for pair in decided_apart(ledger):
        places = [at[name] for name in pair if name in at]
        if len(set(places)) == 2:
            never.add(frozenset(places))
    return never


def _likely(
    parties: Sequence[JointParty],
    proposals: Iterable[Proposal],
    at: dict[str, int],
    never: set[frozenset[int]],
) -> list[Likely]:
    best: dict[tuple[int, int], Likely] = {}
    for proposal in proposals:
        if proposal.blocked or proposal.automatic:
            continue
        one, two = sorted((at[normalised(proposal.a)], at[normalised(proposal.b)]))
        if one == two or frozenset({one, two}) in never:
            continue
        of_one_group = parties[one].groups & parties[two].groups
        if of_one_group and proposal.score < _SURE_OF_ONE_GROUP:
            continue
        if (one, two) not in best or best[one, two].score < proposal.score:
            best[one, two] = Likely(one, two, proposal.score, proposal.why)
    return sorted(best.values(), key=lambda edge: (-edge.score, edge.one, edge.two))


def _together(
    likely: list[Likely], never: set[frozenset[int]]
) -> list[tuple[list[int], list[Likely]]]:
    """Return which parties are asked about in one question, with the likenesses between them."""
    of = {place: frozenset({place}) for edge in likely for place in (edge.one, edge.two)}
    apart: list[Likely] = []
    kept: list[Likely] = []
    torn = _torn(likely, never)
    for edge in likely:
        one, two = of[edge.one], of[edge.two]
        if one == two:
            kept.append(edge)
            continue
        traps = any(frozenset({a, b}) in never for a, b in product(one, two))
        if traps or edge.score < _IN_ONE_CLICK or edge in torn:
            apart.append(edge)
            continue
        kept.append(edge)
        of |= dict.fromkeys(one | two, one | two)
    edges: dict[frozenset[int], list[Likely]] = defaultdict(list)
    for edge in kept:
        edges[of[edge.one]].append(edge)
    asked = [(sorted(places), ones) for places, ones in edges.items()]
    return asked + _single(apart, of)


def _single(
    apart: list[Likely], of: dict[int, frozenset[int]]
) -> list[tuple[list[int], list[Likely]]]:
    """Return a question per two sets of parties that are asked about apart, the surest likeness."""
    seen: set[frozenset[frozenset[int]]] = set()
    asked = []
    for edge in apart:
        between = frozenset({of[edge.one], of[edge.two]})
        if len(between) == 2 and between not in seen:
            seen.add(between)
            asked.append(([edge.one, edge.two], [edge]))
    return asked


def _torn(likely: list[Likely], never: set[frozenset[int]]) -> set[Likely]:
    """Return the likenesses of a name that is as near to another party, which is never this one."""
    near: dict[int, list[tuple[int, float, Likely]]] = defaultdict(list)
    for edge in likely:
        near[edge.one].append((edge.two, edge.score, edge))
        near[edge.two].append((edge.one, edge.score, edge))
    return {
        edge
        for others in near.values()
        for other, score, edge in others
        if any(
            frozenset({other, third}) in never and abs(score - third_score) <= _NEARLY
            for third, third_score, _ in others
        )
    }


def _question(parties: list[JointParty], edges: list[Likely]) -> Question:
    parties = sorted(parties, key=lambda one: (-len(one.listings), one.name))
    listings = [len(one.listings) for one in parties]
    least = min(edges, key=lambda edge: (edge.score, edge.one, edge.two))
    return Question(
        names=tuple(one.name for one in parties),
        score=least.score,
        why=least.why,
        groups=len(frozenset().union(*(one.groups for one in parties))),
        changes=sum(listings) - max(listings),
        spellings=tuple(sorted({name for one in parties for name in one.names})),
    )
