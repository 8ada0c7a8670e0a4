"""Making a starter kit and beginning with it, as sessions of an instructor and a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import regiolab
from regiolab.model import InputError
from regiolab.model.entities import Region
from regiolab.storage import StoredWorkspace
from regiolab.widgets.agenda.agenda import Agenda
from regiolab.widgets.map.stakeholder_map import StakeholderMap
from regiolab.widgets.scan.tension_scan import TensionScan
from regiolab.widgets.vote.priorities import Priorities
from regiolab.widgets.work.starter_kit import StarterKit
from regiolab.widgets.work.work_panel import WorkPanel

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.widgets.kit.kit import KitWidget


@pytest.fixture
def maker(stored: StoredWorkspace) -> StarterKit:
    stored.workspace.add_stakeholder("Provincie", "government", influence=4)
    return StarterKit(stored, "nl")


@pytest.fixture
def group(tmp_path: Path) -> WorkPanel:
    return WorkPanel(StoredWorkspace(tmp_path / "groep", "Onze regio", "nl"), "nl")


def ask(widget: KitWidget, command: str, /, **args: Any) -> dict[str, Any]:
    return widget.answer({"name": command, "args": args})


def test_the_instructor_sees_what_goes_in(maker: StarterKit) -> None:
    maker.workspace.update("about", "about", {"challenge": "Genoeg technici"})
    assert [row["value"] for row in maker.view["inside"]] == [
        "nog niet ingevuld",
        "Genoeg technici",
        "1 partij",
    ]


def test_groups_are_named_one_on_each_line(maker: StarterKit) -> None:
    ask(maker, "groups", groups=" Groep 1 \n\nGroep 2\nGroep 1", base="")
    assert maker.workspace.kit.groups == ["Groep 1", "Groep 2"]
    assert maker.view["groups"]["value"] == "Groep 1\nGroep 2"


def test_a_name_that_is_too_long_is_refused_and_the_rest_stays(maker: StarterKit) -> None:
    ask(maker, "groups", groups="Groep 1", base="")
    refused = ask(maker, "groups", groups="x" * 201, base="Groep 1")
    assert not refused["ok"]
    assert maker.workspace.kit.groups == ["Groep 1"]


def test_a_step_is_left_out_and_taken_back_in(maker: StarterKit) -> None:
    said = ask(maker, "step", step="relations", on=False)["message"]
    assert said == "Vandaag overgeslagen: de relaties op de kaart"
    assert [one["on"] for one in maker.view["steps"]["each"]] == [True, False, True, True, True]
    ask(maker, "step", step="relations", on=True)
    assert maker.workspace.kit.steps_off == []


def test_a_step_that_does_not_exist_is_refused(maker: StarterKit) -> None:
    assert not ask(maker, "step", step="everything", on=False)["ok"]


def test_a_group_begins_with_the_kit_and_picks_its_name(
    maker: StarterKit, group: WorkPanel
) -> None:
    ask(maker, "groups", groups="Groep 1\nGroep 2", base="")
    file = ask(maker, "download")["data"]
    assert file["name"] == "regiolab-startpakket.json"
    assert ask(group, "upload", text=file["text"])["message"].startswith(
        "In dit startpakket: 1 partij. "
    )
    assert group.workspace.stakeholders == []
    assert group.view["upload"]["take"] == "Begin met dit startpakket"
    assert ask(group, "take")["message"] == "Begonnen met het startpakket: 1 partij toegevoegd."
    names = [one["value"] for one in group.view["group"]["choose"]["options"]]
    assert names == ["", "Groep 1", "Groep 2"]
    ask(group, "group", group="Groep 2", base="")
    assert group.workspace.about.group == "Groep 2"


def test_what_a_kit_holds_is_told_with_the_name_of_its_region(
    maker: StarterKit, group: WorkPanel
) -> None:
    maker.workspace.choose_region(Region(level="corop", code="CR12"))
    maker.workspace.update("about", "about", {"challenge": "Genoeg leerbedrijven."})
    offered = ask(group, "upload", text=ask(maker, "download")["data"]["text"])["message"]
    assert offered.startswith(
        "In dit startpakket: Twente (COROP-gebied), de opgave van de dag en 1 partij. "
    )


def test_without_a_kit_there_is_no_list_of_groups(group: WorkPanel) -> None:
    assert group.view["group"]["choose"]["options"] == []


def test_the_work_of_a_group_that_began_with_a_kit_opens_as_work(
    maker: StarterKit, group: WorkPanel
) -> None:
    ask(group, "upload", text=ask(maker, "download")["data"]["text"])
    ask(group, "take")
    ask(group, "upload", text=ask(group, "download")["data"]["text"])
    assert group.view["upload"]["take"] == "Zet dit in de plaats van wat hier staat"


@pytest.mark.parametrize(
    ("widget", "step", "words"),
    [
        (TensionScan, "scan", "de scan van de zes spanningsvelden"),
        (StakeholderMap, "relations", "de relaties op de kaart"),
        (Agenda, "commitments", "wat partijen brengen en halen"),
        (Agenda, "decisions", "besluitmomenten"),
        (Priorities, "vote", "de stemming over wat voorgaat"),
    ],
)
def test_a_step_that_is_off_is_named_above_its_widget_and_stays(
    stored: StoredWorkspace, widget: type[KitWidget], step: str, words: str
) -> None:
    shown = widget(stored, "nl")
    assert shown.view["kit"]["left_out"] == ""
    rest = {name: part for name, part in shown.view.items() if name != "kit"}
    stored.workspace.update("kit", "kit", {"steps_off": [step]})
    assert shown.view["kit"]["left_out"] == (
        f"Vandaag overgeslagen: {words}. Het mag wel, maar niemand wacht erop."
    )
    assert {name: part for name, part in shown.view.items() if name != "kit"} == rest


def test_a_kit_given_to_open_lab_is_opened_once(maker: StarterKit, tmp_path: Path) -> None:
    kit = tmp_path / "startpakket.json"
    kit.write_text(ask(maker, "download")["data"]["text"], encoding="utf-8")
    lab = regiolab.open_lab("nl", folder=tmp_path / "werk", kit=kit)
    provincie = lab.workspace.stakeholders[0]
    lab.workspace.remove("stakeholders", provincie.id)
    again = regiolab.open_lab("nl", folder=tmp_path / "werk", kit=kit)
    assert again.workspace.stakeholders == []


def test_a_kit_that_is_not_there_is_a_sentence_in_the_language_of_the_lab(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        regiolab.open_lab("nl", folder=tmp_path / "werk", kit=tmp_path / "weg.json")
    assert "kan niet gelezen worden" in str(refused.value)
