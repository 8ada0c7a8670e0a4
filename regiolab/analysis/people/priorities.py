"""One joint order out of several: Borda's points, and Kemeny's orders with the fewest disputes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    Order = Sequence[Any]
    """Items from first to last; a set of items in it is a tie. What is not in it comes last."""

MOST_ITEMS: Final = 8
"""Up to so many items all Kemeny orders are computed exactly."""


def borda(ballots: Iterable[tuple[int, Order]]) -> dict[Any, float]:
    """Return the Borda points of each item: one for every item that a ballot puts below it.

    Args:
        ballots: how many people gave an order, and the order: items from first to last, such as
            `(42, "MNCK")` or `(1, ("a", "b"))`. A set of items in an order is a tie: each gets the
            mean of the points of their places. Items that an order leaves out tie for last.

    Returns:
        Item -> points, the most first; items with equal points in the order of the alphabet.

    Raises:
        InputError: a ballot names an item twice, or counts fewer than 0 people.

    Source:
        Borda (1781), Mémoire sur les élections au scrutin.
    """
    weighed = _in_groups(ballots)
    points: dict[Hashable, float] = dict.fromkeys(_items(weighed), 0)
    for count, groups in weighed:
        below = len(points)
        for group in groups:
            below -= len(group)
            for item in group:
                points[item] += count * (below + (len(group) - 1) / 2)
    return dict(sorted(points.items(), key=lambda one: (-one[1], str(one[0]))))


def kemeny(ballots: Iterable[tuple[int, Order]]) -> list[tuple[Any, ...]]:
    """Return every order with the fewest disputes: all of them, because there can be several.

    A dispute is one person who puts two items the other way round; a tie is no dispute.

    Args:
        ballots: as for `borda`.

    Returns:
        The best orders, in the order of the alphabet; empty without ballots.

    Raises:
        InputError: there are more than 8 items, or a ballot is not one (see `borda`).

    Source:
        Kemeny (1959), Daedalus 88(4), 577-591; computed over sets of items.
    """
    weighed = _in_groups(ballots)
    items = sorted(_items(weighed), key=str)
    if len(items) > MOST_ITEMS:
        raise InputError(
            N_(
                "All best orders can be computed for up to {most} items; here are {count}. "
                "Vote on fewer items."
            ),
            most=MOST_ITEMS,
            count=len(items),
        )
    return [tuple(items[place] for place in order) for order in _best(_against(weighed, items))]


def _in_groups(ballots: Iterable[tuple[int, Order]]) -> list[tuple[int, list[list[Hashable]]]]:
    """Return each ballot as groups of tied items, from first to last, with every item in it."""
    read: list[tuple[int, list[list[Hashable]]]] = []
    for count, order in ballots:
        groups = [list(one) if isinstance(one, set | frozenset) else [one] for one in order]
        named = [item for group in groups for item in group]
        if len(set(named)) < len(named):
            raise InputError(N_("A vote names the same item twice. Name each item once."))
        if count < 0:
            raise InputError(N_("A vote cannot count for fewer than 0 people. Count again."))
        read.append((count, [group for group in groups if group]))
    everything = _items(read)
    complete = []
    for count, groups in read:
        named = [item for group in groups for item in group]
        rest = [item for item in everything if item not in set(named)]
        complete.append((count, [*groups, rest] if rest else groups))
    return complete


def _items(ballots: list[tuple[int, list[list[Hashable]]]]) -> dict[Hashable, None]:
    return dict.fromkeys(item for _, groups in ballots for group in groups for item in group)


def _against(
    ballots: list[tuple[int, list[list[Hashable]]]], items: list[Hashable]
) -> list[list[int]]:
    """Return, per item and per other item, how many people put the other one above it."""
    place = {item: number for number, item in enumerate(items)}
    against = [[0] * len(items) for _ in items]
    for count, groups in ballots:
        above: list[Hashable] = []
        for group in groups:
            for item in group:
                for other in above:
                    against[place[item]][place[other]] += count
            above += group
    return against


def _best(against: list[list[int]]) -> list[tuple[int, ...]]:
    """Return the orders with the fewest disputes, as places.

    For each set of items the fewest disputes of an order that begins with that set; every item
    that can end such a beginning without more disputes is kept.
    """
    if not against:
        return []
    size = len(against)
    everything = (1 << size) - 1
    fewest = [0] * (everything + 1)
    ends: dict[int, list[int]] = defaultdict(list)
    for chosen in range(1, everything + 1):
        costs = {
            item: fewest[chosen ^ (1 << item)]
            + sum(against[item][other] for other in range(size) if not chosen >> other & 1)
            for item in range(size)
            if chosen >> item & 1
        }
        fewest[chosen] = min(costs.values())
        ends[chosen] = [item for item, cost in costs.items() if cost == fewest[chosen]]
    orders: dict[int, list[tuple[int, ...]]] = {0: [()]}
    for chosen in range(1, everything + 1):
        orders[chosen] = [
            (*beginning, item)
            for item in ends[chosen]
            for beginning in orders[chosen ^ (1 << item)]
        ]
    return sorted(orders[everything])
