"""Download, upload and earlier versions, as a person's session."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.model import Workspace
from regiolab.storage import decode_share_code, encode_share_code
from regiolab.widgets.work import work_panel
from regiolab.widgets.work.share_panel import SharePanel
from regiolab.widgets.work.work_panel import WorkPanel

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


@pytest.fixture
def panel(stored: StoredWorkspace) -> WorkPanel:
    stored.workspace.add_stakeholder("Provincie", "government")
    return WorkPanel(stored, "nl")


def ask(widget: WorkPanel, command: str, /, **args: Any) -> dict[str, Any]:
    return widget.answer({"name": command, "args": args})


def test_what_is_downloaded_can_be_opened_again(panel: WorkPanel) -> None:
    data = ask(panel, "download")["data"]
    assert re.fullmatch(r"regiolab-regio-\d{4}-\d\d-\d\d-\d\d\.\d\d\.\d\d\.json", data["name"])
    assert Workspace.from_json(data["text"]).to_json() == panel.workspace.to_json()


def test_the_version_to_share_opens_again_without_judgements(panel: WorkPanel) -> None:
    ask(panel, "group", group="Groep Één", base="")
    (party,) = panel.workspace.stakeholders
    panel.workspace.update("stakeholders", party.id, {"influence": 4, "reason": "GEHEIM"})
    before = panel.workspace.to_json()
    reply = ask(panel, "share")
    name, text = reply["data"]["name"], reply["data"]["text"]
    assert name.startswith("werk-om-te-delen-Groep-Een-")
    assert name in reply["message"]
    (shared,) = Workspace.from_json(text).stakeholders
    assert (shared.name, shared.influence, shared.reason) == ("Provincie", None, None)
    assert "GEHEIM" not in text
    assert panel.workspace.to_json() == before


def test_before_sharing_the_panel_says_what_leaves_and_what_stays(panel: WorkPanel) -> None:
    (party,) = panel.workspace.stakeholders
    panel.workspace.update("stakeholders", party.id, {"influence": 4})
    leaves, stays = (
        {row["part"]: row["fields"] for row in part["rows"]}
        for part in panel.view["share"]["parts"]
    )
    assert "de naam (1)" in leaves["De partijen"]
    assert stays == {"De partijen": "de invloed (1)"}


def test_the_file_is_named_after_the_group_without_odd_signs(panel: WorkPanel) -> None:
    ask(panel, "group", group="Groep 3 / ../É", base="")
    assert ask(panel, "download")["data"]["name"].startswith("regiolab-Groep-3-É-2")


def test_an_upload_is_offered_first_and_replaces_only_when_taken(panel: WorkPanel) -> None:
    other = Workspace.new("Elders")
    other.add_stakeholder("ROC", "education")
    other.add_stakeholder("Bond", "workers")
    before = panel.workspace.to_json()
    assert ask(panel, "upload", text=other.to_json())["message"] == (
        "In dit bestand: Elders, 2 partijen, 0 acties."
    )
    assert panel.workspace.to_json() == before
    ask(panel, "take")
    assert [party.name for party in panel.workspace.stakeholders] == ["ROC", "Bond"]
    ask(panel, "undo")
    assert panel.workspace.to_json() == before


def test_an_upload_that_is_left_changes_nothing(panel: WorkPanel) -> None:
    before = panel.workspace.to_json()
    ask(panel, "upload", text=Workspace.new("Elders").to_json())
    ask(panel, "leave")
    ask(panel, "take")
    assert panel.workspace.to_json() == before


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"hello": "world"}', "PK\x03\x04", '{"schema_version": "9.0", "id": "x"}'],
)
def test_a_file_that_is_not_ours_gets_a_sentence_and_changes_nothing(
    panel: WorkPanel, text: str
) -> None:
    before = panel.workspace.to_json()
    reply = ask(panel, "upload", text=text)
    assert not reply["ok"]
    assert len(reply["error"].split()) > 6
    ask(panel, "take")
    assert panel.workspace.to_json() == before


def test_a_truncated_file_gets_a_sentence(panel: WorkPanel) -> None:
    text = panel.workspace.to_json()
    assert not ask(panel, "upload", text=text[: len(text) // 2])["ok"]


def test_a_hand_edited_file_with_a_wrong_value_is_refused(panel: WorkPanel) -> None:
    data = json.loads(panel.workspace.to_json())
    data["stakeholders"][0]["influence"] = 9
    assert not ask(panel, "upload", text=json.dumps(data))["ok"]


def test_back_to_an_earlier_version_and_forth_again(panel: WorkPanel) -> None:
    now = panel.workspace.to_json()
    (version,) = panel.view["versions"]["times"][-1:]
    assert ask(panel, "back", version=version["id"])["ok"]
    assert panel.workspace.stakeholders == []
    ask(panel, "undo")
    assert panel.workspace.to_json() == now


def test_a_version_that_is_gone_gets_a_sentence(panel: WorkPanel) -> None:
    assert not ask(panel, "back", version="20200101T000000000000Z")["ok"]


def test_the_share_code_opens_elsewhere_after_a_look_at_what_is_in_it(panel: WorkPanel) -> None:
    other = Workspace.new("Elders", "nl")
    other.add_stakeholder("ROC", "education")
    before = panel.workspace.to_json()
    looked = ask(panel, "paste", text=f"Hoi, hier is hij:\n> {encode_share_code(other)}")
    assert looked["message"] == "In deze deelcode: Elders, 1 partij, 0 acties."
    assert panel.view["upload"]["offered"] == looked["message"]
    assert panel.workspace.to_json() == before
    ask(panel, "take")
    assert [party.name for party in panel.workspace.stakeholders] == ["ROC"]
    assert panel.view["kit"]["undo"]["label"] == "Maak ongedaan: een deelcode openen"
    ask(panel, "undo")
    assert panel.workspace.to_json() == before


def test_the_share_code_that_is_copied_holds_the_work(panel: WorkPanel) -> None:
    made = ask(panel, "code")["data"]
    assert decode_share_code(made["text"]).to_json() == panel.workspace.to_json()
    length = len(made["text"])
    assert made["copied"].startswith(f"De deelcode is gekopieerd ({length} tekens). ")


def test_a_share_code_that_is_cut_off_is_said_at_its_box(panel: WorkPanel) -> None:
    refused = ask(panel, "paste", text=encode_share_code(panel.workspace)[:-5])
    assert (refused["ok"], refused["field"]) == (False, "code")
    assert refused["error"].startswith("Deze deelcode is afgebroken in deel 1 van 1;")
    assert panel.view["upload"]["offered"] == ""


def test_the_panel_of_the_code_alone_gives_the_same_code(panel: WorkPanel) -> None:
    alone = SharePanel(panel.stored, "nl")
    assert str(alone) == ask(panel, "code")["data"]["text"]
    assert alone.view["code"] == panel.view["code"]


def test_in_a_browser_alone_no_folder_is_named(
    stored: StoredWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert str(stored.folder) in WorkPanel(stored, "en").view["place"]
    monkeypatch.setattr(work_panel, "IN_BROWSER", True)
    alone = WorkPanel(stored, "en").view["place"]
    assert alone == "Everything is saved automatically, in this browser alone."
