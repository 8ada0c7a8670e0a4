"""What the agenda still lacks: every check once, in a stable order; and the regional share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.agenda.challenges import (
    actions_without_challenge,
    causes,
    challenges_without_action,
)
from regiolab.analysis.agenda.cofinancing import Money
from regiolab.analysis.agenda.corners import action_that_joins_corners, corners_of_the_agenda
from regiolab.analysis.agenda.decisions import decision_moments
from regiolab.analysis.agenda.frame import (
    ambition_in_part,
    carrier_and_mandate,
    fit_with_neighbours,
    tensions_addressed,
)
from regiolab.analysis.agenda.indicators import (
    incomplete_indicators,
    indicators_of_effect_and_cause,
    indicators_that_contradict,
)
from regiolab.analysis.agenda.leads import actions_without_lead, leads_of_many, leads_on_the_map
from regiolab.analysis.agenda.milestones import milestones_outside_the_period
from regiolab.analysis.agenda.money import cofinancing_norm, costs_covered, nothing_counted_twice
from regiolab.analysis.agenda.parties import (
    influential_without_a_part,
    not_heard,
    only_bring_or_take,
    wanted_relations,
)
from regiolab.analysis.agenda.planning import actions_in_a_circle, actions_out_of_order
from regiolab.analysis.agenda.reading import AgendaReading
from regiolab.analysis.agenda.steps import not_started
from regiolab.analysis.findings.finding import SEVERITY_WORDS, Finding

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.model import Workspace


CHECKS: Final[tuple[Callable[[AgendaReading], list[Finding]], ...]] = (
    leads_on_the_map,
    actions_in_a_circle,
    actions_out_of_order,
    milestones_outside_the_period,
    indicators_that_contradict,
    ambition_in_part,
    carrier_and_mandate,
    fit_with_neighbours,
    causes,
    challenges_without_action,
    actions_without_challenge,
    corners_of_the_agenda,
    action_that_joins_corners,
    tensions_addressed,
    actions_without_lead,
    leads_of_many,
    influential_without_a_part,
    not_heard,
    wanted_relations,
    only_bring_or_take,
    decision_moments,
    indicators_of_effect_and_cause,
    incomplete_indicators,
    costs_covered,
    nothing_counted_twice,
    cofinancing_norm,
    not_started,
)
"""Each check in the order in which its findings are told, within their severity."""


def checks(workspace: Workspace) -> list[Finding]:
    """Return what the agenda still lacks or contradicts: the most pressing first.

    Each finding says in `step` and `entity_id` where to go. The list does not depend on the order
    in which things were added. A young draft is not scolded: what is not started is said once.
    """
    reading = AgendaReading.of(workspace)
    found = [finding for check in CHECKS for finding in check(reading)]
    order = {severity: place for place, severity in enumerate(SEVERITY_WORDS)}
    return sorted(found, key=lambda finding: order[finding.severity])


def cofinancing(workspace: Workspace) -> dict[str, float | None]:
    """Return which part of all costs the region brings itself, between 0 and 1, three times.

    All costs are those of the actions. What the region brings is the amount of every commitment
    `brings`, in money or in hours or space, of a party that is not national government (see
    `cofinancing.is_national`). Money that was asked of national government is in the costs, not
    in the share.

    Returns:
        `firm`: agreed by a board or in a budget; `with_intention`: that and what parties intend;
        `with_idea`: that and what is an idea or of unknown firmness. `None` without costs.
    """
    return Money(AgendaReading.of(workspace)).shares()
