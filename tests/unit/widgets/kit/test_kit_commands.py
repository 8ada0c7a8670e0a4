"""A widget answers commands as a person's session goes."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.model import InputError
from regiolab.storage import StoredWorkspace
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Sample(KitWidget):
    """Adds parties and fails on request."""

    _esm = script("connection_check")
    _css = styles("connection_check")

    def make_view(self) -> dict[str, Any]:
        return {"parties": [party.name for party in self.workspace.stakeholders]}

    def command_add(self, name: str) -> Reply:
        party = self.workspace.add_stakeholder(name, "government")
        return Reply("", {"id": party.id})

    def command_edit(self, party: str, influence: int, base: int | None) -> None:
        self.workspace.update(
            "stakeholders", party, {"influence": influence}, base={"influence": base}
        )

    def command_break(self) -> None:
        raise RuntimeError("broken on purpose")


def command(of: str, /, **args: Any) -> dict[str, Any]:
    return {"type": "command", "client": "tab", "seq": 7, "name": of, "args": args}


@pytest.fixture
def widget(stored: StoredWorkspace) -> Sample:
    return Sample(stored, "nl")


def test_an_acknowledgement_names_the_command_it_answers(widget: Sample) -> None:
    ack = widget.answer(command("add", name="Provincie"))
    assert (ack["client"], ack["seq"], ack["ok"], ack["saved"]) == ("tab", 7, True, True)
    assert ack["data"]["id"] == widget.workspace.stakeholders[0].id


def test_an_acknowledged_change_is_on_disk_and_in_the_view(
    widget: Sample, stored: StoredWorkspace
) -> None:
    widget.answer(command("add", name="Provincie"))
    assert widget.view["parties"] == ["Provincie"]
    assert "Provincie" in (stored.folder / "workspace.json").read_text(encoding="utf-8")


def test_what_cannot_be_accepted_is_a_sentence_for_the_field(widget: Sample) -> None:
    widget.answer(command("add", name="Provincie"))
    ack = widget.answer(command("add", name="provincie"))
    assert (ack["ok"], ack["field"]) == (False, "name")
    assert "staat al op de kaart" in ack["error"]
    assert widget.view["parties"] == ["Provincie"]


def test_undo_and_redo_name_the_step_in_the_readers_language(widget: Sample) -> None:
    assert widget.view["kit"]["undo"] == {"label": "Maak ongedaan", "enabled": False}
    widget.answer(command("add", name="Provincie"))
    assert widget.view["kit"]["undo"]["label"].startswith("Maak ongedaan: ")
    assert "Provincie" in widget.view["kit"]["undo"]["label"]
    assert "Provincie" in widget.answer(command("undo"))["message"]
    assert widget.view["parties"] == []
    assert widget.view["kit"]["redo"]["enabled"]
    widget.answer(command("redo"))
    assert widget.view["parties"] == ["Provincie"]


def test_undo_with_nothing_to_undo_says_so(widget: Sample) -> None:
    assert widget.answer(command("undo"))["message"] == "Er is niets om ongedaan te maken."
    assert widget.answer(command("redo"))["message"] == "Er is niets om opnieuw te doen."


def test_a_field_that_two_people_changed_is_shown_with_both_values(widget: Sample) -> None:
    party = widget.answer(command("add", name="ROC"))["data"]["id"]
    widget.answer(command("edit", party=party, influence=1, base=None))
    widget.answer(command("edit", party=party, influence=4, base=None))
    (conflict,) = widget.view["kit"]["conflicts"]
    assert (conflict["theirs"], conflict["mine"]) == (
        "wordt gehoord",
        "kan het alleen laten slagen of stoppen",
    )
    widget.answer(command("settle", conflict=conflict["id"], mine=True))
    assert widget.view["kit"]["conflicts"] == []
    assert widget.workspace.stakeholders[0].influence == 4


def test_an_error_of_ours_is_one_sentence_with_the_details_in_a_fold(
    widget: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REGIOLAB_RAISE", raising=False)
    ack = widget.answer(command("break"))
    assert not ack["ok"]
    assert "broken on purpose" in ack["details"]
    assert "broken on purpose" not in ack["error"]


def test_an_error_of_ours_is_raised_under_test(
    widget: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REGIOLAB_RAISE", "1")
    with pytest.raises(RuntimeError, match="broken on purpose"):
        widget.answer(command("break"))


def test_a_change_that_cannot_be_saved_is_kept_and_said() -> None:
    from pathlib import Path

    nowhere = StoredWorkspace(Path("/proc/regiolab"), "Onze regio", "nl")
    widget = Sample(nowhere, "nl")
    ack = widget.answer(command("add", name="Provincie"))
    assert (ack["ok"], ack["saved"]) == (True, False)
    assert "Download alles" in ack["message"]
    assert widget.view["parties"] == ["Provincie"]
    assert widget.view["kit"]["problem"] == ack["message"]


def test_every_widget_shows_what_any_widget_changed(stored: StoredWorkspace) -> None:
    one, other = Sample(stored, "nl"), Sample(stored, "en")
    one.answer(command("add", name="Provincie"))
    assert other.view["parties"] == ["Provincie"]
    other.close()
    one.answer(command("add", name="Gemeente"))
    assert other.view["parties"] == ["Provincie"]


def test_an_input_error_shows_as_one_sentence_in_a_notebook(tmp_path: Path) -> None:
    error = InputError("There is nothing to undo.", language="nl")
    assert error._render_traceback_() == ["Er is niets om ongedaan te maken."]


class Slow(Sample):
    """Makes its view so slowly that another thread gets in between, when it is asked to."""

    begun: Event | None = None
    go_on: Event | None = None

    def make_view(self) -> dict[str, Any]:
        view = super().make_view()
        if self.begun and self.go_on:
            self.begun.set()
            assert self.go_on.wait(10)
        return view


def test_a_command_in_a_thread_of_its_own_does_not_put_back_an_old_view(
    stored: StoredWorkspace,
) -> None:
    widget = Slow(stored, "nl")
    widget.begun, widget.go_on = Event(), Event()
    with ThreadPoolExecutor(1) as subshell:
        asked = subshell.submit(widget._on_message, widget, command("ping"), None)
        assert widget.begun.wait(10)
        StoredWorkspace(stored.folder, "Onze regio").workspace.add_stakeholder("UWV", "government")
        widget.begun, go_on = None, widget.go_on
        stored.follow()
        go_on.set()
        asked.result(10)
    stored.follow()
    assert widget.view["parties"] == ["UWV"]


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads that take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty_threads")
def test_two_threads_change_one_workspace_and_nothing_is_lost(stored: StoredWorkspace) -> None:
    widget = Sample(stored, "nl")

    def add(thread: int) -> None:
        for number in range(20):
            widget._on_message(widget, command("add", name=f"{thread}-{number}"), None)
            stored.follow()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(add, range(4)))
    expected = {f"{thread}-{number}" for thread in range(4) for number in range(20)}
    assert set(widget.view["parties"]) == expected
    again = StoredWorkspace(stored.folder, "Onze regio")
    assert {party.name for party in again.workspace.stakeholders} == expected


def test_what_two_people_chose_from_the_work_is_shown_by_its_name(widget: Sample) -> None:
    work = widget.workspace
    lead, other = (work.add_stakeholder(name, "education") for name in ("ROC", "Hogeschool"))
    work.put("actions", "a1", {"title": "Bel", "lead": lead.id}, step="add an action")
    work.update("actions", "a1", {"lead": other.id}, base={"lead": None})
    (conflict,) = widget.view["kit"]["conflicts"]
    assert (conflict["theirs"], conflict["mine"]) == ("ROC", "Hogeschool")
