"""One group on several laptops, as a session of each: a folder, a name, who did what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab import lab as lab_module
from regiolab.lab import open_lab
from regiolab.storage import shared_folder
from regiolab.widgets.map.stakeholder_map import StakeholderMap
from regiolab.widgets.work.work_panel import WorkPanel

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.storage import StoredWorkspace


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REGIOLAB_HOME", str(tmp_path / "mine"))
    monkeypatch.setattr(lab_module, "_stored", {})
    monkeypatch.setattr(lab_module, "_labs", {})
    return tmp_path / "mine"


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "groep 3"
    folder.mkdir()
    return folder


def ask(widget: Any, command: str, /, **args: Any) -> dict[str, Any]:
    reply = widget.answer({"name": command, "args": args})
    widget.refresh()
    return dict(reply)


def laptops(panel: WorkPanel) -> Any:
    return panel.view["laptops"]


def test_the_first_brings_the_work_and_the_second_joins_it(shared: Path, home: Path) -> None:
    lab = open_lab("nl")
    lab.workspace.add_stakeholder("Deltion", "education")
    panel = lab.my_work()
    assert ask(panel, "look_at_folder", folder=f'"{shared}" ')["ok"]
    assert "een kopie van jullie werk gaat mee" in laptops(panel)["found"]
    assert "Open de les opnieuw" in ask(panel, "go_to_folder")["message"]

    again = open_lab("nl")
    assert again is not lab
    assert again.workspace.id == lab.workspace.id
    assert [party.name for party in again.workspace.stakeholders] == ["Deltion"]
    assert (home / "regio" / "workspace.json").is_file()

    shared_folder.go_home(home)
    lab.workspace.update("about", "about", {"group": "Elders"})
    ask(panel, "look_at_folder", folder=str(shared))
    assert "daar staat jullie werk" in laptops(panel)["found"]
    ask(panel, "go_to_folder")
    assert open_lab("nl").workspace.about.group is None

    ask(panel, "go_home")
    assert open_lab("nl") is lab


def test_copies_in_a_browser_are_known_in_the_shared_folder_and_no_step_goes_along(
    shared: Path,
) -> None:
    lab = open_lab("nl")
    panel = lab.my_work()
    early = lab.workspace.add_stakeholder("Deltion", "education")
    copied = panel.stored.saved_state or ""
    lab.workspace.update("stakeholders", early.id, {"influence": 2})
    ask(panel, "look_at_folder", folder=str(shared))
    ask(panel, "go_to_folder")

    again = open_lab("nl").my_work()
    asked = again.answer({"name": "known", "args": {"states": [copied[:20], "0" * 20]}})
    assert asked["data"]["known"] == [copied[:20]]
    assert again.view["kit"]["undo"]["label"] == "Maak ongedaan"
    assert ask(again, "look_at_folder", folder=str(shared))["ok"]


def test_work_of_another_group_is_joined_and_never_written_over(shared: Path) -> None:
    theirs = open_lab("nl", folder=shared)
    theirs.workspace.add_stakeholder("Cibap", "education")
    theirs.workspace.update("about", "about", {"group": "Groep 3"})
    panel = open_lab("nl").my_work()
    ask(panel, "look_at_folder", folder=str(shared))
    assert "Groep 3, 1 partij, 0 acties. Daar werk je aan mee" in laptops(panel)["found"]
    ask(panel, "go_to_folder")
    assert open_lab("nl") is theirs
    assert [party.name for party in theirs.workspace.stakeholders] == ["Cibap"]


@pytest.mark.parametrize(
    ("folder", "says"),
    [
        ("groep-3", "Geef het hele pad"),
        ("", "Geef het hele pad"),
        ("/is/er/niet", "Er is hier geen map /is/er/niet"),
    ],
)
def test_a_folder_that_will_not_do_is_refused_in_a_sentence(folder: str, says: str) -> None:
    panel = open_lab("nl").my_work()
    reply = ask(panel, "look_at_folder", folder=folder)
    assert says in reply["error"]
    assert laptops(panel)["found"] == ""
    assert ask(panel, "go_to_folder")["message"] == ""


def test_a_folder_in_which_locks_do_not_hold_is_refused(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_folder, "locks_hold", lambda _: False)
    panel = open_lab("nl").my_work()
    assert "sloten" in ask(panel, "look_at_folder", folder=str(shared))["error"]


def test_a_shared_folder_out_of_reach_is_said_and_the_own_folder_opens(
    shared: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    panel = open_lab("nl").my_work()
    ask(panel, "look_at_folder", folder=str(shared))
    ask(panel, "go_to_folder")
    shared.rename(shared.with_name("weg"))
    assert open_lab("nl").my_work() is panel
    assert "is nu niet te bereiken" in capsys.readouterr().out
    assert not shared.exists()


@pytest.fixture
def two(stored: StoredWorkspace) -> tuple[WorkPanel, StakeholderMap]:
    """The widgets of laptop 1, on which laptop 2 made a party."""
    panel, map_ = WorkPanel(stored, "nl"), StakeholderMap(stored, "nl")
    ask(panel, "ping", browser="browser a", name="")
    return panel, map_


def test_who_did_what_stands_with_the_work_and_with_the_party(
    stored: StoredWorkspace, two: tuple[WorkPanel, StakeholderMap]
) -> None:
    panel, map_ = two
    other = WorkPanel(type(stored)(stored.folder, "Regio"), "nl")
    ask(other, "ping", browser="browser b", name="Fatima")
    party = ask(map_, "add", name="Deltion", sector="education")["data"]["id"]
    ask(map_, "select", party=party)
    assert map_.view["form"]["made_by"] == ""
    other.workspace.update("stakeholders", party, {"influence": 3})
    ask(map_, "ping", browser="browser a", name="")
    made_by = map_.view["form"]["made_by"]
    assert made_by.startswith("Toegevoegd door laptop 1. Laatst veranderd door Fatima, ")
    panel.refresh()
    steps = [(one["number"], one["who"], one["what"]) for one in laptops(panel)["steps"]]
    assert steps[0][:2] == (2, "Fatima")
    assert steps[1] == (1, "laptop 1", "Deltion toevoegen (de partijen)")
    here = panel.view["kit"]["together"]["laptops"]
    assert [(one["name"], one["says"]) for one in here] == [
        ("laptop 1", "dat ben jij"),
        ("Fatima", ""),
    ]
    ask(other, "typing", at=f"stakeholders.{party}.note")
    ask(map_, "ping")
    (_, fatima) = map_.view["kit"]["together"]["laptops"]
    assert (fatima["says"], fatima["at"]) == ("typt in “Deltion”", f"stakeholders.{party}.note")


def test_two_browsers_on_one_server_are_told_how_to_join(
    two: tuple[WorkPanel, StakeholderMap],
) -> None:
    panel, _ = two
    assert panel.view["kit"]["notices"] == []
    ask(panel, "ping", browser="browser b", name="")
    (notice,) = panel.view["kit"]["notices"]
    assert "“Meer laptops”" in notice
    assert laptops(panel)["title"] == "Meer laptops"


@pytest.fixture
def at_once(
    stored: StoredWorkspace, two: tuple[WorkPanel, StakeholderMap]
) -> tuple[WorkPanel, WorkPanel, str]:
    """Fatima, the other one, and the party that both are about to change."""
    panel, map_ = two
    ask(panel, "ping", browser="browser a", name="Fatima")
    party = ask(map_, "add", name="Deltion", sector="education")["data"]["id"]
    other = WorkPanel(type(stored)(stored.folder, "Regio"), "en")
    ask(other, "ping", browser="browser b", name="de schrijver")
    return panel, other, party


def questions(*panels: WorkPanel) -> list[tuple[str, str, str]]:
    for panel in panels:
        ask(panel, "ping")
    asked = [one for panel in panels for one in panel.view["kit"]["conflicts"]]
    return [(one["sentence"], one["theirs_by"], one["mine_by"]) for one in asked]


def test_a_question_about_two_values_names_both_who_gave_one(
    at_once: tuple[WorkPanel, WorkPanel, str],
) -> None:
    panel, other, party = at_once
    panel.workspace.update("stakeholders", party, {"note": "Bel morgen"})
    other.workspace.update("stakeholders", party, {"note": "Mail vandaag"}, base={"note": None})
    assert questions(panel, other) == [
        (
            (
                "“Deltion” is tegelijk veranderd door Fatima en door de schrijver. "
                "Wat moet er blijven?"
            ),
            "Fatima",
            "de schrijver",
        ),
        (
            (
                "“Deltion” was changed by Fatima and by de schrijver at the same time. "
                "What should stay?"
            ),
            "Fatima",
            "de schrijver",
        ),
    ]
    assert "Fatima" not in panel.workspace.to_json()


def test_a_question_about_a_party_that_went_says_who_removed_it_and_who_changed_it(
    at_once: tuple[WorkPanel, WorkPanel, str],
) -> None:
    panel, other, party = at_once
    panel.workspace.remove("stakeholders", party)
    other.workspace.update("stakeholders", party, {"note": "Bel morgen"})
    said = "“Deltion” was removed by Fatima while de schrijver changed it. What should stay?"
    assert questions(other) == [(said, "Fatima", "de schrijver")]


def test_two_laptops_of_one_name_are_told_apart_by_their_number(
    at_once: tuple[WorkPanel, WorkPanel, str],
) -> None:
    panel, other, party = at_once
    ask(other, "ping", browser="browser b", name="Fatima")
    panel.workspace.update("stakeholders", party, {"note": "Bel morgen"})
    other.workspace.update("stakeholders", party, {"note": "Mail vandaag"}, base={"note": None})
    assert questions(panel)[0][1:] == ("laptop 1 (Fatima)", "laptop 2 (Fatima)")


def test_two_lessons_on_one_laptop_are_two_people_without_a_name(
    at_once: tuple[WorkPanel, WorkPanel, str],
) -> None:
    panel, other, party = at_once
    ask(other, "ping", browser="browser a", name="Fatima")
    panel.workspace.update("stakeholders", party, {"note": "Bel morgen"})
    other.workspace.update("stakeholders", party, {"note": "Mail vandaag"}, base={"note": None})
    ((sentence, theirs, mine),) = questions(panel)
    assert sentence.startswith("Twee mensen veranderden “Deltion” tegelijk. ")
    assert (theirs, mine) == ("", "")
