"""An agenda on disk, and a group that fills it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.storage import StoredWorkspace
from regiolab.widgets.agenda.agenda import Agenda

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Group:
    """Does with an agenda what a group does in the browser, and reads what it shows."""

    def __init__(self, stored: StoredWorkspace, language: str = "nl") -> None:
        self.agenda = Agenda(stored, language)
        self.workspace = stored.workspace

    def does(self, command_name: str, /, **args: Any) -> dict[str, Any]:
        command = {"type": "command", "client": "tab", "seq": 1, "name": command_name, "args": args}
        ack = self.agenda.answer(command)
        self.agenda.refresh()  # as the line to the browser does, before it sends the answer
        return ack

    def goes_to(self, step: str, entity: str | None = None) -> None:
        assert self.does("go", step=step, entity=entity)["ok"]

    def adds_party(self, name: str, sector: str = "government") -> str:
        return self.workspace.add_stakeholder(name, sector).id

    def adds_action(self, title: str, lead: str = "") -> str:
        ack = self.does("add_action", title=title, lead=lead)
        assert ack["ok"], ack
        return ack["data"]["open"]

    def adds_challenge(self, title: str) -> str:
        return self.does("add_challenge", title=title)["data"]["open"]

    def fills_in(self, collection: str, id_: str, field: str, value: Any) -> dict[str, Any]:
        """Change a field from what the screen shows; it must be in sight."""
        name = f"{collection}.{id_}.{field}"
        shown = next(one for one in self.fields if one["name"] == name)
        return self.does("edit", **shown["args"], value=value, base=shown["value"])

    @property
    def view(self) -> dict[str, Any]:
        return self.agenda.view

    @property
    def blocks(self) -> list[dict[str, Any]]:
        """Every block of the open step, those in cards and folds too."""
        return list(_blocks(self.view["step"]["blocks"]))

    @property
    def fields(self) -> list[dict[str, Any]]:
        return [
            field for block in self.blocks if block["type"] == "fields" for field in block["fields"]
        ]

    @property
    def cards(self) -> list[dict[str, Any]]:
        return next(block for block in self.blocks if block["type"] == "cards")["cards"]

    @property
    def states(self) -> dict[str, str]:
        """What the list of steps says of each step."""
        return {
            step["id"]: step["state"]
            for group in self.view["steps"]["groups"]
            for step in group["steps"]
        }

    @property
    def titles(self) -> list[str]:
        return [card["title"] for card in self.cards]


def _blocks(blocks: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        yield block
        yield from _blocks(block.get("blocks", []))
        for card in block.get("cards", []):
            yield from _blocks(card["blocks"])


@pytest.fixture
def stored(tmp_path: Path) -> StoredWorkspace:
    return StoredWorkspace(tmp_path / "regio", "Onze regio", "nl")


@pytest.fixture
def group(stored: StoredWorkspace) -> Group:
    return Group(stored)


@pytest.fixture
def another_notebook(stored: StoredWorkspace) -> Group:
    """The same group, in another notebook and in English."""
    return Group(stored, "en")
