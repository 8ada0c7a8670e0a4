"""The groups of a day: which of what was handed in counts for each, and what each is called."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, text
from regiolab.model import InputError
from regiolab.model.misfits import folded
from regiolab.plenary.merging.handed_in import Contribution
from regiolab.plenary.merging.set_aside import SetAside

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.model import Workspace
    from regiolab.plenary.merging.ledger import Ledger


@dataclass(frozen=True)
class Group:
    """One group, with the work that counts.

    Attributes:
        key: what tells it from every other group; decisions name it.
        name: what it is called in the room; no two groups have one name.
        contribution: the version that counts.
        versions: the digests of all its versions, the earliest first.
    """

    key: str
    name: str
    contribution: Contribution
    versions: tuple[str, ...]

    @property
    def workspace(self) -> Workspace:
        """What the group made."""
        return self.contribution.workspace


def groups_of(
    works: Iterable[Contribution], ledger: Ledger, language: str
) -> tuple[tuple[Group, ...], list[SetAside]]:
    """Return the groups, by their names, and what of their work does not count.

    Two works are of one group when they have one id, and no two names of a group; or when a
    person said so.
    """
    once, aside = _each_once(works)
    found: list[tuple[str, Contribution, tuple[str, ...]]] = []
    left_out = {key for one in ledger.of_kind("leave_out") for key in one.about}
    for key, versions in sorted(_by_group(once, ledger).items()):
        counts = _that_counts(key, versions, ledger)
        aside += [_older(key, one, counts) for one in versions if one is not counts]
        if _is_named(left_out, key):
            aside.append(_left_out(key, counts))
        else:
            found.append((key, counts, tuple(one.digest for one in versions)))
    names = _names(found, ledger, language)
    groups = [Group(key, names[key], counts, versions) for key, counts, versions in found]
    return tuple(sorted(groups, key=lambda one: (folded(one.name), one.key))), aside


def _each_once(works: Iterable[Contribution]) -> tuple[list[Contribution], list[SetAside]]:
    by_digest: dict[str, list[Contribution]] = defaultdict(list)
    for one in works:
        by_digest[one.digest].append(one)
    kept: list[Contribution] = []
    aside: list[SetAside] = []
    for digest in sorted(by_digest):
        same = by_digest[digest]
        made = max(one.made for one in same)
        first, *others = sorted(same, key=lambda one: (one.made != made, not one.name, one.name))
        at = max(one.at for one in (first, *others))
        kept.append(Contribution(first.workspace, first.name, at, digest))
        aside += [_double(one) for one in others]
    return kept, aside


def _by_group(works: list[Contribution], ledger: Ledger) -> dict[str, list[Contribution]]:
    """Return the versions of each group by its key, the earliest first."""
    names: dict[str, set[str]] = defaultdict(set)
    for one in works:
        if one.workspace.about.group:
            names[one.workspace.lineage].add(folded(one.workspace.about.group))
    joined = _joined(ledger)
    found: dict[str, list[Contribution]] = defaultdict(list)
    for one in works:
        key = one.workspace.lineage
        if len(names[key]) > 1:
            key = f"{key}/{folded(one.workspace.about.group or '')}"
        found[joined.get(key, key)].append(one)
    return {key: _in_order(ones) for key, ones in found.items()}


def _in_order(versions: list[Contribution]) -> list[Contribution]:
    """Return the versions of a group, the earliest first.

    By when they were downloaded, where the names of all of them say so: an old file that is opened
    late, or beside a newer one, stays old. Otherwise by when they came in.
    """
    if all(one.made for one in versions):
        return sorted(versions, key=lambda one: (one.made, one.order))
    return sorted(versions, key=lambda one: one.order)


def _joined(ledger: Ledger) -> dict[str, str]:
    joined: dict[str, str] = {}
    for decision in ledger.of_kind("one_group"):
        keys = {joined.get(key, key) for key in decision.about}
        first = min(keys)
        joined |= dict.fromkeys((*keys, *decision.about), first)
        joined |= {key: first for key, to in joined.items() if to in keys}
    return joined


def _that_counts(key: str, versions: list[Contribution], ledger: Ledger) -> Contribution:
    by_digest = {one.digest: one for one in versions}
    for decision in reversed(ledger.of_kind("use_version")):
        if _is_named(set(decision.about), key) and decision.value in by_digest:
            return by_digest[decision.value]
    return versions[-1]


def _is_named(keys: set[str], key: str) -> bool:
    """Say whether a decision is about a group: by its key, or by the id of its works."""
    return key in keys or key.partition("/")[0] in keys


def _names(
    found: list[tuple[str, Contribution, tuple[str, ...]]], ledger: Ledger, language: str
) -> dict[str, str]:
    given = {key: one.value for one in ledger.of_kind("group_name") for key in one.about}
    names = {key: given.get(key) or counts.workspace.about.group or "" for key, counts, _ in found}
    taken: set[str] = set()
    next_number: Counter[str] = Counter()
    for key in sorted(names, key=lambda key: (names[key] == "", key)):
        names[key] = _free(names[key], taken, next_number, language)
        taken.add(folded(names[key]))
    return names


def _free(name: str, taken: set[str], next_number: Counter[str], language: str) -> str:
    """Return the name, or the first one like it that no other group has."""
    while True:
        next_number[name] += 1
        number = next_number[name]
        numbered = name if number == 1 else f"{name} ({number})"
        wanted = numbered if name else text(language, _GROUP, number=number)
        if folded(wanted) not in taken:
            return wanted


_GROUP: Final = N_("Group {number}")


def _called(one: Contribution) -> str:
    return one.name or one.workspace.about.group or one.workspace.about.title


def _double(one: Contribution) -> SetAside:
    reason = InputError(N_("“{name}” is there twice. It counts once."), name=_called(one))
    return SetAside(_called(one), "double", reason, one.workspace.lineage, one.digest)


def _older(key: str, one: Contribution, counts: Contribution) -> SetAside:
    reason = InputError(
        N_("Of “{group}” another version counts. You can go back to this one."),
        group=counts.workspace.about.group or _called(counts),
    )
    return SetAside(_called(one), "older", reason, key, one.digest)


def _left_out(key: str, one: Contribution) -> SetAside:
    reason = InputError(
        N_("“{group}” was left out by a decision. Take that back, and it counts again."),
        group=_called(one),
    )
    return SetAside(_called(one), "left_out", reason, key, one.digest)
