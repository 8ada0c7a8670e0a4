"""What goes with a party or a card that is taken away, to say before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.analysis.agenda.reading import AgendaReading
from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.locale import N_
from regiolab.model.entities import Action, Challenge

if TYPE_CHECKING:
    from regiolab.analysis.findings.sentence import Sentence
    from regiolab.model import Workspace


@dataclass(frozen=True)
class Loss:
    """What goes with a party.

    Attributes:
        name: what the party is called.
        leads: the actions that lose their lead, by title.
        joins: the actions that it only joins, by title.
        commitments: how many entries on what it brings, takes and will not give up.
        relations: how many relations.
    """

    name: str
    leads: tuple[Action, ...]
    joins: tuple[Action, ...]
    commitments: int
    relations: int

    @property
    def takes_along(self) -> bool:
        """Whether anything else goes with it."""
        return bool(self.leads or self.joins or self.commitments or self.relations)

    def text(self, language: str) -> str:
        """Return what is lost, in one or more sentences; undo brings it all back."""
        return " ".join(sentence.text(language) for sentence in self._sentences())

    def _sentences(self) -> list[Sentence]:
        told = []
        if self.leads:
            told.append(
                counted(
                    len(self.leads),
                    N_("Without {party} this action loses its lead: {actions}."),
                    N_("Without {party} these {count} actions lose their lead: {actions}."),
                    party=self.name,
                    actions=row(f"“{action.title}”" for action in self.leads),
                )
            )
        gone = []
        if self.relations:
            gone.append(counted(self.relations, N_("{count} relation"), N_("{count} relations")))
        if self.commitments:
            gone.append(
                counted(
                    self.commitments,
                    N_("{count} entry on what it brings or takes"),
                    N_("{count} entries on what it brings or takes"),
                )
            )
        if self.joins:
            gone.append(
                counted(
                    len(self.joins),
                    N_("its part in {count} action"),
                    N_("its part in {count} actions"),
                )
            )
        if gone:
            told.append(said(N_("With {party} goes: {things}."), party=self.name, things=row(gone)))
        return [*told, said(N_("“Undo” brings everything back."))]


def loss_of(workspace: Workspace, stakeholder_id: str) -> Loss:
    """Return what goes with a party.

    Raises:
        KeyError: there is no such party.
    """
    reading = AgendaReading.of(workspace)
    return Loss(
        reading.map.party[stakeholder_id].name,
        tuple(one for one in reading.actions if reading.map.lead_of(one) == stakeholder_id),
        tuple(
            one
            for one in reading.actions
            if stakeholder_id in one.joins and reading.map.lead_of(one) != stakeholder_id
        ),
        len(reading.commitments_of.get(stakeholder_id, [])),
        sum(stakeholder_id in (one.source, one.target) for one in reading.map.relations),
    )


def goes_with(workspace: Workspace, collection: str, id_: str) -> list[Sentence]:
    """Return what others filled in that goes, or loses its link, when a card is taken away.

    Args:
        workspace: of the group.
        collection: `actions` or `challenges`; with any other card nothing goes.
        id_: of the card.
    """
    match workspace.get(collection, id_):
        case Action() as action:
            found = _with_action(workspace, action)
        case Challenge() as challenge:
            found = _with_challenge(workspace, challenge)
        case _:
            found = []
    return [words for count, words in found if count]


def _with_action(workspace: Workspace, action: Action) -> list[tuple[int, Sentence]]:
    moments, costs = len(action.decision_moments), len(action.costs)
    milestones = sum(one.action == action.id for one in workspace.milestones)
    given = sum(one.action == action.id for one in workspace.commitments)
    waiting = sum(action.id in one.depends_on for one in workspace.actions)
    return [
        (moments, counted(moments, N_("{count} decision moment"), N_("{count} decision moments"))),
        (costs, counted(costs, N_("{count} amount of costs"), N_("{count} amounts of costs"))),
        (milestones, counted(milestones, N_("{count} milestone"), N_("{count} milestones"))),
        (
            given,
            counted(
                given,
                N_("the link with {count} entry under brings and takes"),
                N_("the link with {count} entries under brings and takes"),
            ),
        ),
        (
            waiting,
            counted(
                waiting,
                N_("the link with {count} action that waits for it"),
                N_("the link with {count} actions that wait for it"),
            ),
        ),
    ]


def _with_challenge(workspace: Workspace, challenge: Challenge) -> list[tuple[int, Sentence]]:
    known, agreed = len(challenge.evidence), len(challenge.tensions)
    serving = sum(challenge.id in one.challenges for one in workspace.actions)
    measured = sum(one.challenge == challenge.id for one in workspace.indicators)
    return [
        (known, counted(known, N_("{count} piece of evidence"), N_("{count} pieces of evidence"))),
        (
            agreed,
            counted(
                agreed,
                N_("{count} agreement about a tension"),
                N_("{count} agreements about tensions"),
            ),
        ),
        (
            serving,
            counted(
                serving,
                N_("the link with {count} action for it"),
                N_("the link with {count} actions for it"),
            ),
        ),
        (
            measured,
            counted(
                measured,
                N_("the link with {count} indicator"),
                N_("the link with {count} indicators"),
            ),
        ),
    ]
