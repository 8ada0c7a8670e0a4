"""Before a break of the route: what is in no copy outside this computer is reminded of."""

from datetime import datetime, timedelta

import pytest

from regiolab.storage.copies_elsewhere import note_copy
from regiolab.storage.day import begin_day
from regiolab.widgets.kit.reminder import reminder
from regiolab.widgets.work.work_panel import WorkPanel


@pytest.fixture
def said(stored):
    """What is reminded of so many minutes after a day of 180 minutes began."""
    began = datetime.fromisoformat(begin_day(stored.folder, "half_day").began)
    return lambda minutes: reminder(stored, "nl", began + timedelta(minutes=minutes))


def test_nobody_is_reminded_of_work_that_was_only_begun(said):
    assert said(95) == ""


def test_work_without_a_copy_is_reminded_of_before_and_in_the_break_alone(stored, said):
    stored.workspace.add_stakeholder("Deltion", "education")
    assert [bool(said(minute)) for minute in (10, 89, 91, 105, 111)] == [
        False,
        False,
        True,
        True,
        False,
    ]
    assert said(92).startswith("Pauze om ")


@pytest.mark.parametrize(("route", "end"), [("half_day", 180), ("short", 90)])
def test_work_without_a_copy_is_reminded_of_at_the_end_of_each_route(stored, route, end):
    stored.workspace.add_stakeholder("Deltion", "education")
    began = datetime.fromisoformat(begin_day(stored.folder, route).began)
    told = {
        minute: reminder(stored, "nl", began + timedelta(minutes=minute))
        for minute in (end - 6, end - 5, end, end + 29, end + 30)
    }
    assert [bool(one) for one in told.values()] == [False, True, True, True, False]
    assert told[end].startswith("De dag is klaar om ")
    note_copy(stored, "download")
    assert reminder(stored, "nl", began + timedelta(minutes=end)) == ""


def test_a_copy_of_all_ends_it_and_a_change_after_it_begins_it_again(stored, said):
    stored.workspace.add_stakeholder("Deltion", "education")
    note_copy(stored, "code")
    assert said(95) == ""
    stored.workspace.add_stakeholder("Cibap", "education")
    assert said(95)


def test_the_route_is_chosen_with_the_work_and_survives_a_restart(stored):
    panel = WorkPanel(stored, "nl")
    assert panel.view["kit"]["reminder"] == ""
    assert panel.answer({"name": "route", "args": {"value": "half_day"}})["ok"]
    assert not panel.answer({"name": "route", "args": {"value": "elders"}})["ok"]
    again = WorkPanel(stored, "nl").view["hand_in"]["route"]
    assert again["value"] == "half_day"
    assert [one["label"] for one in again["options"]][1] == "Dagdeel, 180 minuten"
    assert panel.answer({"name": "route", "args": {"value": ""}})["ok"]
    panel.refresh()
    assert panel.view["hand_in"]["route"]["value"] == ""
