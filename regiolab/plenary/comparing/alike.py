"""Challenges and actions that may be the same: proposals, and clusters that people made."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from typing import TYPE_CHECKING, Final, Literal

from rapidfuzz import fuzz

from regiolab.analysis.findings.sentence import counted, said
from regiolab.locale import N_
from regiolab.plenary.comparing.result import Result, ResultRow
from regiolab.plenary.matching.words import plain_words, stem, telling

if TYPE_CHECKING:
    from regiolab.analysis.findings.sentence import Sentence
    from regiolab.plenary.merging.merged import Merged

Clustered = Literal["challenges", "actions"]

ALIKE_FROM: Final = 0.6
"""From so many shared words on two titles are shown side by side (our choice)."""

MOST_PAIRS: Final = 600
"""So many pairs are looked at: an action that thirty groups wrote is 435."""


@dataclass(frozen=True)
class Item:
    """A challenge or an action of the joint agenda.

    Attributes:
        id: its id there; a decision names it.
        title: in the words of the first group.
        groups: the keys of the groups that wrote it.
        titles: what each of them wrote.
    """

    id: str
    title: str
    groups: tuple[str, ...]
    titles: tuple[str, ...]


@dataclass(frozen=True)
class AlikeItems:
    """Two items of the joint agenda that may be the same."""

    one: Item
    other: Item
    score: float


def items(merged: Merged, collection: Clustered) -> list[Item]:
    """Return the challenges or actions of the joint agenda, those of most groups first."""
    found: dict[str, list[tuple[str, str]]] = {}
    first = merged.joint_ids
    for group in merged.groups:
        for entity in group.workspace.all_of(collection):
            id_ = first.of(group.key, collection, entity.id)
            found.setdefault(id_, []).append((group.key, str(getattr(entity, "title", ""))))
    made = [
        Item(id_, wrote[0][1], tuple(key for key, _ in wrote), tuple(title for _, title in wrote))
        for id_, wrote in found.items()
    ]
    return sorted(made, key=lambda one: (-len(set(one.groups)), one.title.casefold(), one.id))


def alike_items(merged: Merged, collection: Clustered) -> list[AlikeItems]:
    """Return which challenges or actions of two groups may be the same, the most alike first.

    Two items of one group are not proposed: that group wrote them apart; nor what a person said
    is not the same. Nothing is put together before a person says so.
    """
    all_of = items(merged, collection)
    unlike = _unlike(merged)
    read = [" ".join(sorted(map(stem, telling(plain_words(one.title))))) for one in all_of]
    found = [
        AlikeItems(one, other, round(score / 100, 2))
        for place, one in enumerate(all_of)
        for offset, other in enumerate(all_of[place + 1 :], start=place + 1)
        if not set(one.groups) & set(other.groups) and frozenset({one.id, other.id}) not in unlike
        if (score := _shared(read[place], read[offset])) >= 100 * ALIKE_FROM
    ]
    found.sort(key=lambda one: (-one.score, one.one.title, one.other.title, one.one.id))
    return found[:MOST_PAIRS]


def _unlike(merged: Merged) -> set[frozenset[str]]:
    """Return the pairs of joint ids of which a person said that they are not the same."""
    return {
        frozenset(pair)
        for decision in merged.ledger.of_kind("unlike")
        for pair in combinations(sorted({merged.joint_ids.now(id_) for id_ in decision.about}), 2)
    }


def alike_sets(merged: Merged, collection: Clustered) -> list[tuple[Item, ...]]:
    """Return what may be the same in sets: one click for all who wrote it, those of most first.

    Each item of a set is like every other one in it, so that nothing comes along by what lies
    between: two that are not alike never stand in one set. Each item is in one set.
    """
    pairs = alike_items(merged, collection)
    item = {one.id: one for pair in pairs for one in (pair.one, pair.other)}
    alike = {frozenset({pair.one.id, pair.other.id}) for pair in pairs}
    of: dict[str, tuple[str, ...]] = {id_: (id_,) for id_ in item}
    for pair in pairs:
        one, other = of[pair.one.id], of[pair.other.id]
        if one != other and all(frozenset(both) in alike for both in product(one, other)):
            of |= dict.fromkeys((*one, *other), (*one, *other))
    sets = [tuple(item[id_] for id_ in ids) for ids in dict.fromkeys(of.values()) if len(ids) > 1]
    return sorted(sets, key=lambda ones: (-len(ones), ones[0].title.casefold(), ones[0].id))


@lru_cache(maxsize=100_000)
def _shared(one: str, other: str) -> float:
    """Return how much two titles share: letter by letter, and the shorter within the longer."""
    score = max(fuzz.ratio(one, other), fuzz.token_set_ratio(one, other) * 0.9)
    return score if set(one.split()) & set(other.split()) or score > 80 else 0.0


def actions_of_more_groups(merged: Merged, collection: Clustered) -> Result:
    """Return the challenges or actions, how many groups wrote each, and what may be the same."""
    all_of = items(merged, collection)
    shared = [one for one in all_of if len(set(one.groups)) > 1]
    alike = alike_sets(merged, collection)
    challenges = collection == "challenges"
    sentences: tuple[Sentence, ...] = (
        counted(
            len(shared),
            N_("One of them is of more than one group."),
            N_("{count} of them are of more than one group."),
        )
        if shared
        else said(N_("None of them is of more than one group yet.")),
        counted(
            len(alike),
            N_("Something may be listed twice: say so, or leave it."),
            N_("{count} things may be listed twice: say so, or leave it."),
        )
        if alike
        else said(N_("Nothing that is left looks the same.")),
    )
    if not all_of:
        sentences = (said(N_("No group wrote one down yet.")),)
    return Result(
        f"shared_{collection}",
        N_("Which challenges do you share?") if challenges else N_("Which actions do you share?"),
        sentences,
        len({key for one in all_of for key in one.groups}),
        (N_("Challenge") if challenges else N_("Action"), N_("Groups")),
        tuple(
            ResultRow(
                (one.title, len(set(one.groups))),
                who=tuple(zip(one.titles, ((key,) for key in one.groups), strict=True)),
                about=one.id,
            )
            for one in all_of
        ),
    )
