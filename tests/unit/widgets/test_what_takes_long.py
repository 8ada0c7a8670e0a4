"""Files that are opened and made say how far they are; whoever stops one changed nothing."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.model.long_work import Stopped, told_to
from regiolab.storage import StoredWorkspace, encode_share_code
from regiolab.widgets.agenda.agenda import Agenda
from regiolab.widgets.board.board import PlenaryBoard
from regiolab.widgets.map.stakeholder_map import StakeholderMap
from regiolab.widgets.practices.practices import Practices
from regiolab.widgets.region.region_choice import RegionChoice
from regiolab.widgets.work.other_group import OtherGroup
from regiolab.widgets.work.work_panel import WorkPanel
from tests.unit.plenary.rooms import group

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from regiolab.model import Workspace
    from regiolab.widgets.kit.commands import Later
    from regiolab.widgets.kit.kit import KitWidget

PARTIES = ("UWV", "FNV", "Deltion College", "Deltion Collge", "Gemeente Zwolle")


def of_a_group(number: int) -> Workspace:
    """Return the work of a group that filled in something of everything."""
    return group(
        f"Groep {number}",
        {name: {"influence": number % 5, "interest": 3} for name in PARTIES},
        actions=["Bouw een werkplaats", "Werf leraren"],
    )


def as_files(count: int) -> list[dict[str, str]]:
    return [{"name": f"{at}.json", "text": of_a_group(at).to_json()} for at in range(count)]


@pytest.fixture
def stored(tmp_path: Path) -> StoredWorkspace:
    """A work that is filled in, in a folder of its own."""
    found = StoredWorkspace(tmp_path / "work", "Onze regio")
    found.workspace.go_on_with(of_a_group(1), "begin")
    return found


@pytest.fixture
def board(stored: StoredWorkspace) -> Iterator[PlenaryBoard]:
    """A board on which three groups handed in."""
    made = PlenaryBoard(stored, "nl")
    assert made.answer({"name": "take_in", "args": {"files": as_files(3)}})["ok"]
    yield made
    made.close()


class Follower:
    """Hears how far a command is, and stops it after so many times."""

    def __init__(self, stops_after: int | None = None) -> None:
        self.heard: list[float] = []
        self._stops_after = stops_after

    def step(self, done: int, of: int) -> None:
        self.heard.append(done / of)
        if self._stops_after is not None and len(self.heard) > self._stops_after:
            raise Stopped


def long_part(widget: KitWidget, name: str, args: dict[str, Any], follower: Follower) -> Later:
    """Do the long part of a command, as its thread does."""
    command = widget.commands[name]
    assert command.takes_long
    owner = widget.part(command.owner) if command.owner in widget.parts else widget
    with told_to(follower.step):
        return command.carry_out(owner, **args)


def template() -> str:
    from docx import Document

    file = io.BytesIO()
    Document().save(file)
    return base64.b64encode(file.getvalue()).decode()


COMMANDS: dict[str, tuple[str, Callable[[], dict[str, Any]], int]] = {
    "board: files of groups": ("take_in", lambda: {"files": as_files(5)}, 8),
    "board: codes": (
        "take_in",
        lambda: {"files": [{"name": "", "text": encode_share_code(of_a_group(7))}]},
        4,
    ),
    "board: a decision": (
        "decide",
        lambda: {"kind": "same", "about": ["Deltion College", "Deltion Collge"]},
        4,
    ),
    "board: Word": ("export_file", lambda: {"file_format": "docx"}, 20),
}
"""What is done -> the command, its arguments, and how often at least it says how far it is."""


@pytest.mark.parametrize("what", COMMANDS)
def test_the_board_says_how_far_it_is(what: str, board: PlenaryBoard) -> None:
    name, args, least = COMMANDS[what]
    follower = Follower()
    long_part(board, name, args(), follower)
    between = {one for one in follower.heard if 0 < one < 1}
    assert len(between) >= least
    assert max(follower.heard) <= 1


@pytest.mark.parametrize("what", COMMANDS)
def test_what_is_stopped_on_the_board_leaves_it_as_it_was(what: str, board: PlenaryBoard) -> None:
    name, args, least = COMMANDS[what]
    before = board.board.state, board.merged, sorted(board.board.folder.iterdir())
    for after in range(least):
        with pytest.raises(Stopped):
            long_part(board, name, args(), Follower(after))
    assert (board.board.state, board.merged, sorted(board.board.folder.iterdir())) == before


def test_what_the_board_worked_out_ahead_is_not_worked_out_again(
    board: PlenaryBoard, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = long_part(board, "take_in", {"files": as_files(5)}, Follower())
    monkeypatch.setattr("regiolab.widgets.board.together.merge", _not_again)
    reply = later.do()
    assert reply is not None
    assert "5" in reply.message


def _not_again(*_given: object) -> None:
    raise AssertionError("merged once more")


def test_what_came_in_meanwhile_stays_beside_what_was_read(board: PlenaryBoard) -> None:
    later = long_part(board, "take_in", {"files": as_files(5)[3:4]}, Follower())
    board.answer({"name": "take_in", "args": {"files": as_files(5)[4:]}})
    later.do()
    assert len(board.merged.groups) == 5


def test_two_decisions_at_once_both_stand(board: PlenaryBoard) -> None:
    first = long_part(board, "decide", {"kind": "leave_out", "about": ["x"]}, Follower())
    second = long_part(board, "decide", {"kind": "leave_out", "about": ["y"]}, Follower())
    first.do()
    second.do()
    assert [one.about for one in board.board.state.ledger.decisions] == [("x",), ("y",)]


def test_a_folder_with_many_files_says_how_far_it_is(
    stored: StoredWorkspace, tmp_path: Path
) -> None:
    followed = tmp_path / "followed"
    followed.mkdir()
    board = PlenaryBoard(stored, "nl", followed)
    for one in as_files(6):
        (followed / one["name"]).write_text(one["text"], encoding="utf-8")
    follower = Follower()
    later = long_part(board, "look", {}, follower)
    assert len({one for one in follower.heard if 0 < one < 1}) >= 6
    assert board.merged.groups == ()
    later.do()
    assert len(board.merged.groups) == 6
    board.close()


@pytest.mark.parametrize(
    ("kind", "name", "args", "least"),
    [
        (Agenda, "export_file", {"file_format": "docx"}, 5),
        (Agenda, "export_file", {"file_format": "pptx"}, 1),
        (Agenda, "export_file", {"file_format": "png"}, 1),
        (StakeholderMap, "export_file", {"file_format": "png"}, 1),
        (WorkPanel, "upload", {"text": of_a_group(4).to_json()}, 5),
        (OtherGroup, "open", {"text": of_a_group(4).to_json()}, 5),
        (RegionChoice, "look_up", {"text": "\n".join(f"Zwolle {at}" for at in range(300))}, 5),
    ],
)
def test_a_file_that_is_opened_or_made_says_how_far_it_is_and_can_be_stopped(
    kind: Callable[[StoredWorkspace, str], KitWidget],
    name: str,
    args: dict[str, Any],
    least: int,
    stored: StoredWorkspace,
) -> None:
    widget = kind(stored, "nl")
    before, view = stored.workspace.state, widget.view
    follower = Follower()
    long_part(widget, name, args, follower)
    assert len({one for one in follower.heard if 0 < one < 1}) >= least
    with pytest.raises(Stopped):
        long_part(widget, name, args, Follower(least - 1))
    widget.refresh()
    assert (stored.workspace.state, widget.view) == (before, view)
    widget.close()


@pytest.mark.parametrize(
    ("kind", "name", "args"),
    [
        (Agenda, "export_template", {"name": "huis.docx", "content": template()}),
        (WorkPanel, "paste", {"text": encode_share_code(of_a_group(4))}),
        (WorkPanel, "take", {}),
        (Practices, "choose", {"name": "corner", "value": "economy"}),
    ],
)
def test_what_is_short_beside_its_file_changes_nothing_before_its_end(
    kind: Callable[[StoredWorkspace, str], KitWidget],
    name: str,
    args: dict[str, Any],
    stored: StoredWorkspace,
) -> None:
    widget = kind(stored, "nl")
    view = widget.view
    later = long_part(widget, name, args, Follower())
    widget.refresh()
    assert widget.view == view
    assert later.do() is not None
    widget.close()


def test_a_file_holds_the_work_as_it_was_when_it_was_asked_for(stored: StoredWorkspace) -> None:
    shown = stored.as_it_is()
    stored.workspace.add_stakeholder("Later erbij", "government")
    assert "Later erbij" not in {one.name for one in shown.stakeholders}
    assert shown.about.group == "Groep 1"
