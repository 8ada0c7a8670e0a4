"""Undo in a widget is about its own subject and its own place, and says what it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.storage import StoredWorkspace
from regiolab.widgets.agenda.agenda import Agenda
from regiolab.widgets.map.stakeholder_map import StakeholderMap
from regiolab.widgets.region.region_choice import RegionChoice
from regiolab.widgets.work.work_panel import WorkPanel

if TYPE_CHECKING:
    from regiolab.widgets.kit.kit import KitWidget


def said(widget: KitWidget, of: str, /, **args: Any) -> str:
    ack = widget.answer({"type": "command", "client": "tab", "seq": 1, "name": of, "args": args})
    assert ack["ok"], ack
    return str(ack["message"])


def undo_label(widget: KitWidget) -> str:
    widget.stored.follow()
    widget.refresh()
    step = widget.view["kit"]["undo"]
    return str(step["label"]) if step["enabled"] else ""


@pytest.fixture
def region(stored: StoredWorkspace) -> RegionChoice:
    return RegionChoice(stored, "en")


def test_the_map_does_not_take_back_the_region_of_another_lesson(
    stored: StoredWorkspace, region: RegionChoice
) -> None:
    shown = StakeholderMap(stored, "en")
    said(shown, "add", name="Deltion", sector="education")
    said(region, "choose", code="CR07")
    assert undo_label(shown) == "Undo: add Deltion"
    said(shown, "undo")
    assert undo_label(shown) == ""
    assert said(shown, "undo") == "There is nothing to undo."
    assert stored.workspace.about.region is not None
    assert not stored.workspace.stakeholders


def test_the_widget_about_the_whole_work_says_what_it_reaches_first(
    stored: StoredWorkspace, region: RegionChoice
) -> None:
    work = WorkPanel(stored, "en")
    said(StakeholderMap(stored, "en"), "add", name="Deltion", sector="education")
    assert undo_label(work) == "Undo: add Deltion (the parties)"
    said(region, "choose", code="CR07")
    assert undo_label(work) == "Undo: choose the region (the title page)"


def test_a_party_that_the_agenda_put_on_the_map_is_a_step_of_the_agenda(
    stored: StoredWorkspace,
) -> None:
    shown, agenda = StakeholderMap(stored, "en"), Agenda(stored, "en")
    said(agenda, "add_challenge", title="Enough technicians")
    said(shown, "add", name="Deltion", sector="education")
    assert "Enough technicians" in undo_label(agenda)
    assert "Deltion" in undo_label(shown)


def test_a_step_from_a_cell_belongs_to_the_widget_that_is_about_it(
    stored: StoredWorkspace,
) -> None:
    shown, agenda = StakeholderMap(stored, "en"), Agenda(stored, "en")
    stored.workspace.add_stakeholder("Deltion", "education")
    stored.workspace.add_challenge("Enough technicians")
    assert "Deltion" in undo_label(shown)
    assert "Enough technicians" in undo_label(agenda)


def test_in_two_kernels_each_takes_back_its_own_and_says_what_stays(
    stored: StoredWorkspace,
) -> None:
    other = StoredWorkspace(stored.folder, "Onze regio", "en")
    mine, theirs = StakeholderMap(stored, "en"), StakeholderMap(other, "en")
    said(mine, "add", name="Deltion", sector="education")
    other.follow()
    party = other.workspace.stakeholders[0].id
    other.workspace.update("stakeholders", party, {"influence": 4})
    said(theirs, "add", name="Cibap", sector="education")
    assert undo_label(mine) == "Undo: add Deltion"
    assert said(mine, "undo") == (
        "Undone: add Deltion. This stays as it is, for it was changed or used meanwhile: “Deltion”."
    )
    assert [one.name for one in stored.workspace.stakeholders] == ["Deltion", "Cibap"]
    assert undo_label(theirs) == "Undo: add Cibap"
