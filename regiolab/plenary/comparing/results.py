"""Everything that comparing shows, in the order in which a room looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.plenary.comparing.alike import actions_of_more_groups
from regiolab.plenary.comparing.asked import asked_of_parties, brings_and_takes
from regiolab.plenary.comparing.naming import named_by, named_by_nobody, probably_missed
from regiolab.plenary.comparing.places import furthest_apart
from regiolab.plenary.comparing.promises import promises
from regiolab.plenary.comparing.tensions import tension_spreads
from regiolab.plenary.comparing.ties import contested_ties

if TYPE_CHECKING:
    from regiolab.plenary.comparing.result import Result
    from regiolab.plenary.merging.merged import Merged


def results(merged: Merged) -> tuple[Result, ...]:
    """Return all that the groups agree and differ on: map, scan, agenda, Monday."""
    return (
        named_by(merged),
        named_by_nobody(merged),
        probably_missed(merged),
        furthest_apart(merged, "influence"),
        furthest_apart(merged, "interest"),
        contested_ties(merged),
        tension_spreads(merged),
        actions_of_more_groups(merged, "challenges"),
        actions_of_more_groups(merged, "actions"),
        asked_of_parties(merged),
        brings_and_takes(merged),
        promises(merged),
    )
