"""An invented small region with numbers that were computed elsewhere, and maps built by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.analysis.map.findings import findings
from regiolab.model import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.analysis.findings.finding import Finding


class Map:
    """A map on which parties are called by their names."""

    def __init__(self) -> None:
        self.workspace = Workspace.new("Regio")
        self.id_of: dict[str, str] = {}

    def party(self, name: str, sector: str = "government", **fields: Any) -> Map:
        self.id_of[name] = self.workspace.add_stakeholder(name, sector, **fields).id
        return self

    def parties(self, names: str, sector: str = "government", **fields: Any) -> Map:
        for name in names.split():
            self.party(name, sector, **fields)
        return self

    def ties(self, pairs: str, **fields: Any) -> Map:
        for pair in pairs.split():
            source, target = pair.split("-")
            self.workspace.add_relation(self.id_of[source], self.id_of[target], **fields)
        return self

    def action(self, title: str, lead: str | None, *joins: str) -> Map:
        lead = self.id_of.get(lead, lead) if lead else None
        self.workspace.add_action(title, [], lead, joins=[self.id_of[name] for name in joins])
        return self

    def names(self, ids: tuple[str, ...]) -> list[str]:
        name_of = {id_: name for name, id_ in self.id_of.items()}
        return [name_of[id_] for id_ in ids]

    def found(self, code: str) -> list[Finding]:
        return [finding for finding in findings(self.workspace) if finding.code == code]

    def the(self, code: str) -> Finding:
        (finding,) = self.found(code)
        return finding


def mini_regio() -> Map:
    """The mini-regio: eight parties, ten relations, four actions of which one leads nowhere."""
    made = Map()
    made.party("Gem", "government", influence=3).party("Prov", "government", influence=4)
    made.party("MBO", "education", influence=2).party("HBO", "education", influence=2)
    made.party("Bedr", "employers", influence=3).party("VNO", "employers", influence=3)
    made.party("BondA", "workers", influence=2).party("BondB", "workers")
    made.ties(
        "Gem-Prov Gem-MBO MBO-Bedr Bedr-VNO VNO-BondA BondA-BondB MBO-HBO Gem-Bedr HBO-VNO "
        "BondA-MBO"
    )
    made.action("A1", "MBO", "Bedr", "BondA").action("A2", "Gem", "Bedr")
    return made.action("A3", "VNO", "HBO").action("A4", "Platform X")


@pytest.fixture
def mini() -> Map:
    return mini_regio()


@pytest.fixture
def a_map() -> Callable[[], Map]:
    return Map


def told_in_full(id_of: dict[str, str], finding: Finding) -> tuple[str, str, str]:
    """What a finding is beside its sentence, and on what it rests.

    Code, severity, step and what to go to there, parties and actions to select, certainty, and
    what the reason rests on with its sources.
    """
    name = {id_: name for name, id_ in id_of.items()}
    parts = [
        finding.code,
        finding.severity,
        f"{finding.step}:{name.get(finding.entity_id, 'entry' if finding.entity_id else '')}",
        ", ".join(name[id_] for id_ in finding.stakeholder_ids),
        ", ".join(name.get(id_, "action") for id_ in finding.action_ids),
    ]
    rests = " ".join([finding.certainty, finding.basis, *finding.source])
    return " | ".join(parts), rests, finding.based_on.text("en")
