"""What stands out on a map: every rule once, in a stable order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.finding import SEVERITY_WORDS, Finding
from regiolab.analysis.findings.reading import LIVE_SIZE, Reading
from regiolab.analysis.map.bridges import bridging_parties, parties_that_hold_the_map_together
from regiolab.analysis.map.disagreement import did_not_agree
from regiolab.analysis.map.missing_parties import (
    corners,
    kinds_of_maak_verschil,
    kinds_of_the_triangle,
)
from regiolab.analysis.map.roles import (
    affected_without_role,
    influence_or_role_unknown,
    influential_affected_without_relation,
    influential_without_role,
    leads_not_on_the_map,
    roles_that_differ,
)
from regiolab.analysis.map.sectors import schools_and_employers, sectors_without_relation
from regiolab.analysis.map.wanted_relations import wanted_relations_without_action

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.model import Workspace

RULES: Final[tuple[Callable[[Reading], list[Finding]], ...]] = (
    leads_not_on_the_map,
    kinds_of_maak_verschil,
    kinds_of_the_triangle,
    corners,
    influential_without_role,
    influential_affected_without_relation,
    influence_or_role_unknown,
    affected_without_role,
    sectors_without_relation,
    schools_and_employers,
    bridging_parties,
    parties_that_hold_the_map_together,
    roles_that_differ,
    wanted_relations_without_action,
    did_not_agree,
)
"""Each rule in the order in which its findings are told, within their severity."""


def findings(workspace: Workspace, *, live_size: float = LIVE_SIZE) -> list[Finding]:
    """Return what stands out on the map: the most pressing first.

    The list does not depend on the order in which parties and relations were added, nor on where
    they stand in a picture. A young map gets no remarks on what is not there yet.

    Args:
        workspace: the map and its agenda.
        live_size: parties times pairs with a relation up to which it is computed who stands
            between the others; on a larger map that finding says it was not computed. Pass
            `math.inf` to compute it anyway.
    """
    reading = Reading.of(workspace, live_size)
    found = [finding for rule in RULES for finding in rule(reading)]
    order = {severity: place for place, severity in enumerate(SEVERITY_WORDS)}
    return sorted(found, key=lambda finding: order[finding.severity])
