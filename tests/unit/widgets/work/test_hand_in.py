"""Handing in, the last copy outside this computer, and work that comes back elsewhere."""

from __future__ import annotations

import errno
import os
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.exchange.formats import whole_work as whole_work_module
from regiolab.exchange.formats.whole_work import readable_name, whole_work
from regiolab.model import Workspace
from regiolab.plenary import merge
from regiolab.storage import StoredWorkspace, encode_share_code
from regiolab.widgets.kit.copies import copy_of
from regiolab.widgets.work.work_panel import WorkPanel

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def panel(stored: StoredWorkspace) -> WorkPanel:
    stored.workspace.update("about", "about", {"group": "Groep Élan"})
    stored.workspace.add_stakeholder("Deltion", "education")
    return WorkPanel(stored, "nl")


def ask(widget: Any, command: str, /, **args: Any) -> dict[str, Any]:
    reply = widget.answer({"name": command, "args": args})
    widget.refresh()
    return dict(reply)


def hand_in(panel: WorkPanel) -> Any:
    return panel.view["hand_in"]


def test_a_group_reads_when_it_handed_in_and_whether_that_is_all(
    panel: WorkPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "inleveren"
    folder.mkdir()
    monkeypatch.setenv("REGIOLAB_HAND_IN", str(folder))
    message = ask(panel, "hand_in")["message"]
    assert message.startswith("Ingeleverd om ")
    assert message.endswith(": 1 partij, 0 acties.")
    assert hand_in(panel)["handed"] == message
    (file,) = folder.iterdir()
    assert file.name.startswith("regiolab-Groep-Élan-2")
    assert Workspace.from_json(file.read_text(encoding="utf-8")).id == panel.workspace.id

    panel.workspace.add_stakeholder("Cibap", "education")
    panel.refresh()
    assert hand_in(panel)["handed"].endswith("lever opnieuw in.")
    again = WorkPanel(StoredWorkspace(panel.stored.folder, "Regio"), "nl")
    assert hand_in(again)["handed"].startswith(message)
    ask(panel, "hand_in")
    assert len(list(folder.iterdir())) == 2


class OfOneKernel(threading.local):
    """The moments that one kernel gave a name to; another kernel knows nothing of them."""

    def __init__(self) -> None:
        self.given: set[datetime] = set()

    def __contains__(self, moment: datetime) -> bool:
        return moment in self.given

    def add(self, moment: datetime) -> None:
        self.given.add(moment)


@pytest.mark.parametrize("links", [True, False])
def test_thirty_groups_of_one_name_hand_in_at_once_and_every_file_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    folder = tmp_path / "inleveren"
    folder.mkdir()
    monkeypatch.setenv("REGIOLAB_HAND_IN", str(folder))
    monkeypatch.setattr(whole_work_module, "_given", OfOneKernel())
    if not links:
        monkeypatch.setattr(os, "link", _no_links)
    panels = []
    for number in range(30):
        panels.append(WorkPanel(StoredWorkspace(tmp_path / str(number) / "regio", "Regio"), "nl"))
        panels[-1].workspace.add_stakeholder(f"Partij {number}", "workers")
    with ThreadPoolExecutor(30) as room:
        replies = list(room.map(lambda panel: panel.answer({"name": "hand_in"}), panels))
    assert all(reply["ok"] for reply in replies)
    files = list(folder.iterdir())
    assert all(re.fullmatch(r"regiolab-regio-[\d.-]+\.json", file.name) for file in files)
    works = [Workspace.from_json(file.read_text(encoding="utf-8")) for file in files]
    assert {work.id for work in works} == {panel.workspace.id for panel in panels}
    assert [len(work.stakeholders) for work in works] == [1] * 30


def _no_links(*_: object) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.EACCES, "je mag niet schrijven in"),
        (errno.EROFS, "je mag niet schrijven in"),
        (errno.ENOSPC, "is vol"),
        (errno.EDQUOT, "is vol"),
        (errno.ENOENT, "is er nu niet"),
        (errno.EIO, "antwoordt niet zoals het hoort"),
    ],
)
def test_what_cannot_be_handed_in_is_said_with_what_to_do_and_leaves_nothing(
    panel: WorkPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    monkeypatch.setenv("REGIOLAB_HAND_IN", str(tmp_path))
    before = sorted(tmp_path.iterdir())

    def refuse(_file: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", refuse)
        reply = ask(panel, "hand_in")
    assert not reply["ok"]
    assert reply["error"].startswith("Niet ingeleverd: ")
    assert says in reply["error"]
    assert str(tmp_path) in reply["error"]
    assert "Jullie werk blijft zoals het is." in reply["error"]
    assert sorted(tmp_path.iterdir()) == before
    assert hand_in(panel)["handed"] == ""
    assert ask(panel, "hand_in")["ok"]


def test_a_folder_that_went_is_said(
    panel: WorkPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REGIOLAB_HAND_IN", str(tmp_path / "weg"))
    assert "is er nu niet" in ask(panel, "hand_in")["error"]


def test_without_a_folder_the_code_is_what_is_given(
    panel: WorkPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REGIOLAB_HAND_IN", raising=False)
    panel.refresh()
    assert hand_in(panel)["button"] == ""
    assert "deelcode" in ask(panel, "hand_in")["error"]
    assert panel.view["code"]["large"] == "Toon hem groot"


@pytest.mark.parametrize("way", ["download", "code"])
def test_the_last_copy_outside_this_computer_is_told(panel: WorkPanel, way: str) -> None:
    assert hand_in(panel)["copied"] == "Er is nog geen kopie buiten deze computer."
    assert ask(panel, way)["ok"]
    said = hand_in(panel)["copied"]
    assert said.startswith("Laatste kopie buiten deze computer: ")
    assert "zit er niet in" not in said
    panel.workspace.add_stakeholder("Cibap", "education")
    panel.refresh()
    assert hand_in(panel)["copied"] == f"{said} Wat je daarna veranderde, zit er niet in."


def test_a_file_is_named_after_group_and_moment_and_never_twice_the_same() -> None:
    work = Workspace.new("Regio")
    work.update("about", "about", {"group": "Groep  Élan / 3"})
    at = datetime(2996, 3, 12, 14, 5, 33, tzinfo=UTC)
    names = [whole_work(work, "regio", at).name for _ in range(3)]
    assert names[0] == "regiolab-Groep-Élan-3-2996-03-12-14.05.33.json"
    assert len(set(names)) == 3
    work.update("about", "about", {"group": "???"})
    later = datetime(2997, 3, 12, 14, 5, tzinfo=UTC)
    assert whole_work(work, "regio", later).name == "regiolab-regio-2997-03-12-14.05.00.json"


def test_the_letters_of_a_name_stay_and_nothing_leads_out_of_a_folder() -> None:
    assert readable_name("E\u0301lan") == "Élan"
    assert readable_name("../..\\: *Ñandú ") == "Ñandú"
    assert readable_name("Ж" * 60) == "Ж" * 40


@pytest.mark.parametrize("way", ["file", "code", "browser"])
def test_work_that_came_back_elsewhere_is_the_same_group_for_the_board(
    panel: WorkPanel, tmp_path: Path, way: str
) -> None:
    before = Workspace.from_json(panel.workspace.to_json())
    elsewhere = WorkPanel(StoredWorkspace(tmp_path / "nieuw" / "regio", "Onze regio"), "nl")
    match way:
        case "file":
            ask(elsewhere, "upload", text=before.to_json())
            ask(elsewhere, "take")
        case "code":
            ask(elsewhere, "paste", text=encode_share_code(before))
            ask(elsewhere, "take")
        case "browser":
            ask(elsewhere, "bring_back", code=copy_of(panel.stored, "nl")["code"])
    assert elsewhere.workspace.id != before.id
    elsewhere.workspace.add_stakeholder("Cibap", "education")
    merged = merge([before, elsewhere.workspace])
    assert [group.name for group in merged.groups] == ["Groep Élan"]
    assert {one.kind for one in merged.set_aside} == {"older"}
    ask(elsewhere, "undo")
    ask(elsewhere, "undo")
    assert elsewhere.workspace.lineage == elsewhere.workspace.id


def test_what_an_instructor_gave_to_all_without_a_name_stays_a_group_for_each(
    tmp_path: Path,
) -> None:
    given = Workspace.new("Regio")
    given.add_stakeholder("Deltion", "education")
    works = []
    for number in range(2):
        panel = WorkPanel(StoredWorkspace(tmp_path / str(number) / "regio", "Regio"), "nl")
        ask(panel, "upload", text=given.to_json())
        ask(panel, "take")
        panel.workspace.add_stakeholder(f"Partij {number}", "workers")
        works.append(panel.workspace)
    assert len(merge(works).groups) == 2
