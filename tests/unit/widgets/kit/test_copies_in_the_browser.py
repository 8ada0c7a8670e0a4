"""What the browser keeps of the work, and how it comes back."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.storage import StoredWorkspace, decode_share_code
from regiolab.widgets.map.stakeholder_map import StakeholderMap
from regiolab.widgets.region.region_choice import RegionChoice
from regiolab.widgets.work.work_panel import WorkPanel
from tools.bench.full_work import full_work

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.widgets.kit.kit import KitWidget


@pytest.fixture
def panel(stored: StoredWorkspace) -> WorkPanel:
    return WorkPanel(stored, "nl")


def ask(widget: KitWidget, command: str, /, **args: Any) -> dict[str, Any]:
    return widget.answer({"name": command, "args": args})


def test_a_work_that_was_only_begun_holds_nothing_to_keep(panel: WorkPanel) -> None:
    assert panel.view["kit"]["copy"]["size"] == 0
    panel.workspace.put("lessons", "01", {"opened": True}, step="open")
    ask(panel, "group", group="Groep 3", base="")
    assert panel.view["kit"]["copy"]["size"] == 0
    panel.workspace.add_stakeholder("Provincie", "government")
    assert panel.view["kit"]["copy"]["size"] == 1
    panel.workspace.update("about", "about", {"challenge": "Genoeg technici"})
    assert panel.view["kit"]["copy"]["size"] == 2


def test_every_saved_state_has_a_mark_of_its_own(panel: WorkPanel) -> None:
    first = panel.view["kit"]["copy"]["state"]
    panel.workspace.add_stakeholder("Provincie", "government")
    second = panel.view["kit"]["copy"]["state"]
    panel.workspace.undo()
    assert (panel.view["kit"]["copy"]["state"], first == second) == (first, False)


def test_a_folder_that_was_put_back_knows_which_states_it_never_saw(
    tmp_path: Path, panel: WorkPanel
) -> None:
    def state_after(name: str) -> str:
        panel.workspace.add_stakeholder(name, "government")
        return str(panel.view["kit"]["copy"]["state"])

    before, folder = state_after("Provincie"), panel.stored.folder
    older = tmp_path / "older" / folder.name
    shutil.copytree(folder, older)
    after = state_after("Waterschap")
    asked = [before, after, "0" * 20]
    assert ask(panel, "known", states=asked)["data"] == {"known": [before, after]}
    back = WorkPanel(StoredWorkspace(older, "Onze regio"), "nl")
    assert ask(back, "known", states=asked)["data"] == {"known": [before]}
    # A lesson that is opened there is saved, and makes it no newer.
    back.workspace.put("lessons", "06", {"opened": True}, step="open")
    assert ask(back, "known", states=asked)["data"] == {"known": [before]}


def test_a_copy_says_what_is_in_it_and_holds_all(panel: WorkPanel) -> None:
    panel.workspace.replace_content(full_work(), "open a file", {})
    copy = ask(panel, "copy")["data"]
    assert copy["what"] == "Groep Élan, 30 partijen, 3 acties"
    assert copy["state"] == panel.view["kit"]["copy"]["state"]
    assert copy["at"] == panel.view["kit"]["saved_at"]
    assert copy["size"] == panel.view["kit"]["copy"]["size"] > 100
    assert decode_share_code(copy["code"]).to_json() == panel.workspace.to_json()


def test_a_copy_of_a_full_work_is_light_on_the_line(panel: WorkPanel) -> None:
    panel.workspace.replace_content(full_work(), "open a file", {})
    assert len(json.dumps(ask(panel, "copy"))) < 6500
    assert len(panel.workspace.to_json()) > 30_000


def test_what_comes_back_is_all_that_was_there_in_one_step(
    panel: WorkPanel, tmp_path: Path
) -> None:
    panel.workspace.replace_content(full_work(), "open a file", {})
    copy = ask(panel, "copy")["data"]
    new = WorkPanel(StoredWorkspace(tmp_path / "new" / "regio", "Onze regio", "nl"), "nl")
    empty = new.workspace.state
    assert ask(new, "bring_back", code=copy["code"])["message"] == (
        "Jullie werk is terug. Met ongedaan maken ga je terug naar wat hier was."
    )
    back = new.workspace.state
    origin = {"origin": panel.workspace.id}
    about = {"about": {"about": panel.workspace.state["about"]["about"] | origin}}
    assert back == panel.workspace.state | about
    assert new.view["kit"]["undo"]["label"] == "Maak ongedaan: de kopie in de browser terughalen"
    ask(new, "undo")
    assert new.workspace.state == empty
    ask(new, "redo")
    assert new.workspace.state == back


def test_what_came_back_goes_again_in_any_widget_until_something_else_is_done(
    panel: WorkPanel, tmp_path: Path
) -> None:
    panel.workspace.replace_content(full_work(), "open a file", {})
    code = ask(panel, "copy")["data"]["code"]
    new = StoredWorkspace(tmp_path / "new" / "regio", "Onze regio", "nl")
    choice, the_map = RegionChoice(new, "nl"), StakeholderMap(new, "nl")
    assert ask(choice, "bring_back", code=code)["ok"]
    label = "Maak ongedaan: de kopie in de browser terughalen"
    assert the_map.view["kit"]["undo"]["label"] == label
    ask(the_map, "undo")
    assert new.workspace.stakeholders == []
    ask(the_map, "redo")
    ask(choice, "choose", code="CR12")
    assert the_map.view["kit"]["undo"] == {"label": "Maak ongedaan", "enabled": False}


def test_a_copy_that_somebody_wrote_in_changes_nothing(panel: WorkPanel) -> None:
    copy = ask(panel, "copy")["data"]
    before = panel.workspace.to_json()
    for code in ("", "REGIOLAB1U", copy["code"][:-4], "x" * 3_000_000):
        refused = ask(panel, "bring_back", code=code)
        assert not refused["ok"]
        assert "deelcode" in refused["error"]
    assert panel.workspace.to_json() == before


def test_what_could_not_be_saved_and_the_example_are_not_copied(
    stored: StoredWorkspace, tmp_path: Path
) -> None:
    example = StoredWorkspace(tmp_path / "regio.example-nl", "Voorbeeld", "nl")
    assert WorkPanel(example, "nl").view["kit"]["copy"] is None
    full = tmp_path / "file"
    full.write_text("in the way", encoding="utf-8")
    unsaved = StoredWorkspace(full / "regio", "Onze regio", "nl")
    unsaved.workspace.add_stakeholder("Provincie", "government")
    assert WorkPanel(unsaved, "nl").view["kit"]["copy"] is None
