"""A scan on disk, and the people around the screen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.model.codes import TENSIONS
from regiolab.storage import StoredWorkspace
from regiolab.widgets.scan.tension_scan import TensionScan

if TYPE_CHECKING:
    from pathlib import Path


class Group:
    """Does with a scan what people do in the browser, and reads what it shows."""

    def __init__(self, stored: StoredWorkspace, language: str = "nl") -> None:
        self.scan = TensionScan(stored, language)
        self.workspace = stored.workspace

    def does(self, command_name: str, /, **args: Any) -> dict[str, Any]:
        command = {"type": "command", "client": "tab", "seq": 1, "name": command_name, "args": args}
        ack = self.scan.answer(command)
        self.scan.refresh()  # as the line to the browser does, before it sends the answer
        return ack

    def succeeds(self, command_name: str, /, **args: Any) -> dict[str, Any]:
        ack = self.does(command_name, **args)
        assert ack["ok"], ack
        return ack

    def is_refused(self, command_name: str, /, **args: Any) -> str:
        ack = self.does(command_name, **args)
        assert not ack["ok"], ack
        return str(ack["error"])

    def answers(self, seat: str, *positions: int | str | None, strain: str = "") -> None:
        """Sit down and answer the tensions in their order; `None` leaves one as it is."""
        self.succeeds("sit", seat=seat)
        for code, position in zip(TENSIONS, positions, strict=False):
            value = "" if position is None else str(position)
            self.succeeds("answer", seat=seat, tension=code, field="position", value=value, base="")
            if strain:
                self.succeeds(
                    "answer", seat=seat, tension=code, field="strain", value=strain, base=""
                )

    def hands_in(self, seat: str, *positions: int | str | None, strain: str = "") -> None:
        self.answers(seat, *positions, strain=strain)
        self.succeeds("hand_in", seat=seat)

    def agrees(self, code: str, field: str, value: str, base: str = "") -> None:
        self.succeeds("group", tension=code, field=field, value=value, base=base)

    @property
    def view(self) -> dict[str, Any]:
        return self.scan.view

    @property
    def shown(self) -> str:
        """Everything that the browser has, as one text."""
        return json.dumps(self.view, ensure_ascii=False)


@pytest.fixture
def stored(tmp_path: Path) -> StoredWorkspace:
    return StoredWorkspace(tmp_path / "regio", "Onze regio", "nl")


@pytest.fixture
def group(stored: StoredWorkspace) -> Group:
    return Group(stored)


@pytest.fixture
def together(group: Group) -> Group:
    """Two persons who answered all and look at each other's answers on the first tension."""
    group.succeeds("begin", persons="2")
    group.hands_in("1", 2, 2, 2, 2, 2, 2, strain="strong")
    group.hands_in("2", 4, 2, "unknown", 1, 5, 2, strain="none")
    group.succeeds("look", tension="content")
    return group
