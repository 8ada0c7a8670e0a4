"""Everything that comparing shows, in the order in which a room looks at it."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Final

from regiolab.plenary.comparing.alike import actions_of_more_groups
from regiolab.plenary.comparing.asked import asked_of_parties, brings_and_takes
from regiolab.plenary.comparing.naming import named_by, named_by_nobody, probably_missed
from regiolab.plenary.comparing.places import furthest_apart
from regiolab.plenary.comparing.promises import promises
from regiolab.plenary.comparing.tensions import tension_spreads
from regiolab.plenary.comparing.ties import contested_ties
from regiolab.plenary.merging.merged import merge

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.plenary.comparing.result import Result
    from regiolab.plenary.merging.merged import Merged

COMPARED: Final[dict[str, Callable[[Merged], Result]]] = {
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


def results(merged: Merged) -> tuple[Result, ...]:
    """Return all that the groups agree and differ on: map, scan, agenda, Monday."""
    return tuple(compare(merged) for compare in COMPARED.values())


@cache
def questions_of_results() -> dict[str, str]:
    """Return the question that each result answers, by its code, marked for translation.

    It is the same whatever groups made, so it is read of the results of nobody.
    """
    return {one.code: one.title for one in results(merge(()))}
