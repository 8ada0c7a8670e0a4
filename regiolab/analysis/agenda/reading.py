"""What the checks read: the agenda beside the map, in an order that adding does not change."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from regiolab.analysis.findings.order import by_name
from regiolab.analysis.findings.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model import Workspace
    from regiolab.model.entities import (
        Action,
        Agenda,
        Challenge,
        Commitment,
        Indicator,
        Milestone,
        Stakeholder,
    )


@dataclass(frozen=True)
class AgendaReading:
    """An agenda as the checks read it.

    Attributes:
        map: the map that the agenda belongs to.
        agenda: ambition, carrier, mandate and what the agenda fits with.
        challenges: by title.
        indicators: by title.
        commitments: by the name of the party, then by what they say.
        milestones: by title.
    """

    map: Reading
    agenda: Agenda
    challenges: tuple[Challenge, ...]
    indicators: tuple[Indicator, ...]
    commitments: tuple[Commitment, ...]
    milestones: tuple[Milestone, ...]

    @classmethod
    def of(cls, workspace: Workspace) -> AgendaReading:
        """Read a workspace."""
        reading = Reading.of(workspace)
        return cls(
            reading,
            workspace.agenda,
            tuple(sorted(workspace.challenges, key=lambda one: (one.title, one.id))),
            tuple(sorted(workspace.indicators, key=lambda one: (one.title, one.id))),
            tuple(
                sorted(
                    workspace.commitments,
                    key=lambda one: (
                        by_name(reading.party[one.stakeholder]),
                        one.direction,
                        one.what or "",
                        one.amount or 0,
                        one.id,
                    ),
                )
            ),
            tuple(sorted(workspace.milestones, key=lambda one: (one.title, one.id))),
        )

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions, by title."""
        return self.map.actions

    @property
    def number(self) -> Mapping[str, int]:
        """The number on the screen of each action, challenge, indicator and milestone."""
        return self.map.number

    @cached_property
    def action(self) -> dict[str, Action]:
        """Each action by its id, in the order of the titles."""
        return {action.id: action for action in self.actions}

    @cached_property
    def is_under_way(self) -> bool:
        """Whether the draft is past its first lines: some action names who leads or joins it.

        Before that nothing is said about what is missing. Adding something never takes it back.
        """
        return any(action.lead is not None or action.joins for action in self.actions)

    @cached_property
    def commitments_of(self) -> dict[str, list[Commitment]]:
        """Party id -> what it brings, takes and will not give up."""
        found: dict[str, list[Commitment]] = defaultdict(list)
        for commitment in self.commitments:
            found[commitment.stakeholder].append(commitment)
        return found

    @cached_property
    def taking_part(self) -> frozenset[str]:
        """The parties that lead or join an action, or bring or take something."""
        return frozenset().union(*self.map.taking_part.values(), self.commitments_of)

    @cached_property
    def by_action(self) -> dict[str, list[Stakeholder]]:
        """Action id -> the parties that lead it, join it or bring something to it, by name."""
        ids = {id_: set(parties) for id_, parties in self.map.taking_part.items()}
        for commitment in self.commitments:
            if commitment.direction == "brings" and commitment.action in ids:
                ids[commitment.action].add(commitment.stakeholder)
        return {
            id_: [self.map.party[party] for party in self.map.in_order(parties)]
            for id_, parties in ids.items()
        }
