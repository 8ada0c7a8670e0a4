"""A map on disk, and a person who works with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.storage import StoredWorkspace
from regiolab.widgets.map.stakeholder_map import StakeholderMap

if TYPE_CHECKING:
    from pathlib import Path


class Person:
    """Does with a map what a person does in the browser, and reads what it shows."""

    def __init__(self, stored: StoredWorkspace, language: str = "nl") -> None:
        self.map = StakeholderMap(stored, language)
        self.workspace = stored.workspace

    def does(self, command_name: str, /, **args: Any) -> dict[str, Any]:
        command = {"type": "command", "client": "tab", "seq": 1, "name": command_name, "args": args}
        ack = self.map.answer(command)
        self.map.refresh()  # as the line to the browser does, before it sends the answer
        return ack

    def adds(self, name: str, sector: str = "government") -> str:
        ack = self.does("add", name=name, sector=sector)
        assert ack["ok"], ack
        return ack["data"]["id"]

    def places(self, party: str, influence: int | None, interest: int | None) -> dict[str, Any]:
        unknown = influence is None or interest is None
        place = "tray" if unknown else f"{influence}-{interest}"
        return self.does("put", party=party, place=place, base=self.levels(party))

    def levels(self, party: str) -> dict[str, int | None]:
        found = self.workspace.get("stakeholders", party)
        return {"influence": found.influence, "interest": found.interest}

    @property
    def view(self) -> dict[str, Any]:
        return self.map.view

    @property
    def rows(self) -> dict[str, dict[str, Any]]:
        return {row["name"]: row for row in self.view["list"]["rows"]}

    def mark(self, party: str) -> dict[str, Any]:
        return next(mark for mark in self.view["scene"]["marks"] if party in mark["ids"])


@pytest.fixture
def stored(tmp_path: Path) -> StoredWorkspace:
    return StoredWorkspace(tmp_path / "regio", "Onze regio", "nl")


@pytest.fixture
def person(stored: StoredWorkspace) -> Person:
    return Person(stored)


@pytest.fixture
def somebody_else(stored: StoredWorkspace) -> Person:
    """Works on the same map in another notebook, in English."""
    return Person(stored, "en")
