"""What goes with a party that is taken off the map, to say before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.analysis.agenda.reading import AgendaReading
from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.findings.sentence import Sentence
    from regiolab.model import Workspace
    from regiolab.model.entities import Action


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
