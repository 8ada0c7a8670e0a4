"""Everything that comparing shows, in the order in which a room looks at it."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Final

from regiolab.plenary.comparing.alike import actions_of_more_groups
from regiolab.plenary.comparing.asked import asked_of_parties, brings_and_takes
from regiolab.plenary.comparing.by_region import by_region
from regiolab.plenary.comparing.naming import named_by, named_by_nobody, probably_missed
from regiolab.plenary.comparing.places import furthest_apart
from regiolab.plenary.comparing.promises import promises
from regiolab.plenary.comparing.tensions import tension_spreads
from regiolab.plenary.comparing.ties import contested_ties
from regiolab.plenary.merging.merged import merge

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.plenary.comparing.result import Result
    from regiolab.plenary.merging.merged import Layout, Merged

COMPARED: Final[dict[str, Callable[[Merged], Result]]] = {
    "by_region": by_region,
    "named_by": named_by,
    "named_by_nobody": named_by_nobody,
    "probably_missed": probably_missed,
    "furthest_apart_influence": partial(furthest_apart, scale="influence"),
    "furthest_apart_interest": partial(furthest_apart, scale="interest"),
    "contested_ties": contested_ties,
    "tension_spreads": tension_spreads,
    "shared_challenges": partial(actions_of_more_groups, collection="challenges"),
    "shared_actions": partial(actions_of_more_groups, collection="actions"),
    "asked_of_parties": asked_of_parties,
    "brings_and_takes": brings_and_takes,
    "promises": promises,
}
"""How each result is worked out, by its code: map, scan, agenda, Monday."""


_NOT_ASKED: Final[dict[Layout, frozenset[str]]] = {
    "one_region": frozenset({"by_region"}),
    # That groups of two regions place a party elsewhere, or draw another line, is no difference.
    "side_by_side": frozenset(
        {
            *("furthest_apart_influence", "furthest_apart_interest"),
            *("contested_ties", "probably_missed"),
        }
    ),
}


def asked_in(layout: Layout) -> tuple[str, ...]:
    """Return the codes of what is compared, of groups on one region or of regions."""
    return tuple(code for code in COMPARED if code not in _NOT_ASKED[layout])


def results(merged: Merged) -> tuple[Result, ...]:
    """Return all that the groups agree and differ on: map, scan, agenda, Monday."""
    return tuple(COMPARED[code](merged) for code in asked_in(merged.layout))


@cache
def questions_of_results(layout: Layout) -> dict[str, str]:
    """Return the question that each result answers, by its code, marked for translation.

    It is the same whatever groups made, so it is read of the results of nobody.
    """
    nobody = merge(())
    return {code: COMPARED[code](nobody).title for code in asked_in(layout)}
