"""Joint parties: which listings of groups are one, by what is certain and what was decided."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from regiolab.plenary.matching.proposal import is_trap
from regiolab.plenary.matching.words import normalised

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from regiolab.model.entities import Stakeholder
    from regiolab.plenary.merging.groups import Group
    from regiolab.plenary.merging.ledger import Ledger


@dataclass(frozen=True)
class Listing:
    """A party as one group lists it.

    Attributes:
        group: the key of the group.
        party: what the group says of it.
    """

    group: str
    party: Stakeholder


@dataclass(frozen=True)
class JointParty:
    """A party, with every group that lists it.

    Attributes:
        id: the id that most groups give it.
        name: what most groups call it.
        listings: in the order of the groups; a group that lists it twice stands there twice.
    """

    id: str
    name: str
    listings: tuple[Listing, ...]

    @property
    def groups(self) -> frozenset[str]:
        """The keys of the groups that list it."""
        return frozenset(one.group for one in self.listings)

    @property
    def names(self) -> frozenset[str]:
        """Every spelling that a group gives it, as written."""
        return frozenset(one.party.name for one in self.listings)


def joint_parties(groups: Sequence[Group], ledger: Ledger) -> tuple[JointParty, ...]:
    """Return the joint parties: those that most groups list first, then by name.

    Two listings are one party if they have the same id, the same name (but for case, dots,
    hyphens and spaces), if a group declared the name an alias and that is no trap, or if a person
    decided so.
    """
    clusters = Clusters(
        [Listing(one.key, party) for one in groups for party in one.workspace.stakeholders]
    )
    clusters.join_by_id_and_name()
    apart = decided_apart(ledger)
    clusters.join_by_alias(apart)
    for decision in ledger.of_kind("same"):
        clusters.join_by_decision(decision.about, apart, even_so=decision.even_so)
    joint = [_joint(listings) for listings in clusters.all()]
    return tuple(sorted(joint, key=lambda one: (-len(one.groups), normalised(one.name), one.id)))


def decided_apart(ledger: Ledger) -> frozenset[frozenset[str]]:
    """Return the pairs of names, as they are compared, that a person said are two parties."""
    pairs: set[frozenset[str]] = set()
    for decision in ledger.of_kind("different", "same"):
        names = sorted({normalised(name) for name in decision.about})
        told = {frozenset({one, two}) for one, two in product(names, names) if one != two}
        if decision.kind == "different":
            pairs |= told
        else:  # the later decision counts
            pairs -= told
    return frozenset(pairs)


class Clusters:
    """Listings that are put together, step by step."""

    def __init__(self, listings: Sequence[Listing]) -> None:
        self._listings = listings
        self._of = list(range(len(listings)))
        self._members = {at: [at] for at in range(len(listings))}
        self._by_name: dict[str, list[int]] = defaultdict(list)
        for at, listing in enumerate(listings):
            self._by_name[normalised(listing.party.name)].append(at)

    def all(self) -> list[list[Listing]]:
        """Return the listings that are together, in their order."""
        return [[self._listings[at] for at in sorted(ones)] for ones in self._members.values()]

    def join_by_id_and_name(self) -> None:
        """Put listings together with one id, or with one name."""
        by_id: dict[str, list[int]] = defaultdict(list)
        for at, listing in enumerate(self._listings):
            by_id[listing.party.id].append(at)
        for together in (*by_id.values(), *self._by_name.values()):
            for other in together[1:]:
                self._join(together[0], other)

    def join_by_alias(self, apart: frozenset[frozenset[str]]) -> None:
        """Put listings together of which a group declared the name an alias, unless it is a trap.

        Nor are two parties of one group put together: that group thinks they are two.
        """
        called: dict[str, set[int]] = defaultdict(set)
        for at, listing in enumerate(self._listings):
            for name in (*listing.party.aliases,):
                called[normalised(name)].add(at)
        for name in sorted(called):
            together = sorted({*called[name], *self._by_name.get(name, ())}, key=self._sort_key)
            for other in together[1:]:
                if self._may_join(together[0], other, apart, even_so=False, one_group=False):
                    self._join(together[0], other)

    def join_by_decision(
        self, names: Iterable[str], apart: frozenset[frozenset[str]], *, even_so: bool
    ) -> None:
        """Put listings together with names that a person said are one."""
        firsts = [
            self._by_name[name][0]
            for name in dict.fromkeys(normalised(name) for name in names)
            if name in self._by_name
        ]
        for other in firsts[1:]:
            if self._may_join(firsts[0], other, apart, even_so=even_so, one_group=True):
                self._join(firsts[0], other)

    def _sort_key(self, at: int) -> tuple[str, str, str]:
        listing = self._listings[at]
        return normalised(listing.party.name), listing.party.id, listing.group

    def _may_join(
        self,
        one: int,
        two: int,
        apart: frozenset[frozenset[str]],
        *,
        even_so: bool,
        one_group: bool,
    ) -> bool:
        mine, theirs = self._with(one), self._with(two)
        if self._root(one) == self._root(two):
            return False
        if not one_group and {x.group for x in mine} & {x.group for x in theirs}:
            return False
        pairs = set(
            product(
                {listing.party.name for listing in mine}, {listing.party.name for listing in theirs}
            )
        )
        if any(frozenset({normalised(a), normalised(b)}) in apart for a, b in pairs):
            return False
        return even_so or not any(is_trap(a, b) for a, b in pairs)

    def _with(self, at: int) -> list[Listing]:
        return [self._listings[other] for other in self._members[self._root(at)]]

    def _root(self, at: int) -> int:
        while self._of[at] != at:
            self._of[at] = self._of[self._of[at]]
            at = self._of[at]
        return at

    def _join(self, one: int, two: int) -> None:
        first, second = sorted((self._root(one), self._root(two)))
        if first != second:
            self._of[second] = first
            self._members[first] += self._members.pop(second)


def _joint(listings: list[Listing]) -> JointParty:
    ids = Counter(one.party.id for one in listings)
    names = Counter(one.party.name for one in listings)
    return JointParty(
        id=min(ids, key=lambda id_: (-ids[id_], id_)),
        name=min(names, key=lambda name: (-names[name], -len(name), name)),
        listings=tuple(listings),
    )
