"""A person looks at the invented example and plays with it; the own map stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import regiolab
from regiolab.model import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.widgets.map.example_map import ExampleMap


class Looker:
    """Works with the example in one kernel."""

    def __init__(self, home: Path, language: str = "nl") -> None:
        self.lab = regiolab.open_lab(language, folder=home)
        self.example: ExampleMap = self.lab.example()

    def does(self, command: str, /, **args: object) -> dict[str, object]:
        ack = self.example.answer({"client": "tab", "seq": 1, "name": command, "args": args})
        assert ack["ok"], ack
        self.example.refresh()
        return ack

    @property
    def names(self) -> list[str]:
        return [party.name for party in self.example.workspace.stakeholders]

    @property
    def pressed(self) -> list[str]:
        band = self.example.view["example"]
        return [one["label"] for one in band["choices"] if one["pressed"]]


@pytest.fixture
def looker(tmp_path: Path) -> Looker:
    return Looker(tmp_path)


def test_it_is_closed_at_first_and_says_that_it_is_invented(looker):
    assert "scene" not in looker.example.view
    assert looker.example.view["title"] == "Voorbeeld: Zilverland (verzonnen)"
    assert "bestaat niet" in looker.example.view["example"]["says"]
    assert looker.pressed == []


def test_it_opens_filled_in_or_empty_and_closes(looker):
    looker.does("example", filled=True)
    assert len(looker.example.view["scene"]["marks"]) == 15
    assert looker.pressed == ["Ingevuld"]
    looker.does("example", filled=False)
    assert looker.example.view["scene"]["marks"] == []
    assert looker.pressed == ["Leeg"]
    looker.does("example_close")
    assert "scene" not in looker.example.view


def test_playing_with_it_changes_nothing_in_the_own_work(looker, tmp_path):
    looker.lab.workspace.add_stakeholder("Onze gemeente", "government")
    before = {
        path.name: path.read_bytes() for path in (tmp_path / "regio").iterdir() if path.is_file()
    }
    looker.does("example", filled=True)
    looker.does("add", name="Probeersel", sector="workers")
    looker.does("remove", party="roc")
    looker.does("challenge", challenge="iets anders", base=looker.example.workspace.about.challenge)
    looker.does("undo")
    after = {
        path.name: path.read_bytes() for path in (tmp_path / "regio").iterdir() if path.is_file()
    }
    assert after == before
    assert [party.name for party in looker.lab.workspace.stakeholders] == ["Onze gemeente"]
    assert "Onze gemeente" not in looker.names


def test_a_change_in_the_own_work_is_not_in_the_example(looker):
    looker.does("example", filled=True)
    looker.lab.stakeholder_map().answer(
        {"name": "add", "args": {"name": "Onze gemeente", "sector": "government"}}
    )
    assert "Onze gemeente" not in looker.names
    assert len(looker.names) == 15


def test_what_was_tried_is_taken_back_step_by_step_and_showing_it_anew_too(looker):
    looker.does("example", filled=True)
    looker.does("add", name="Probeersel", sector="workers")
    assert looker.pressed == []
    looker.does("example", filled=True)
    assert "Probeersel" not in looker.names
    assert looker.example.view["kit"]["undo"]["label"].endswith("het voorbeeld ingevuld tonen")
    looker.does("undo")
    assert "Probeersel" in looker.names
    looker.does("undo")
    assert looker.pressed == ["Ingevuld"]


def test_showing_what_is_shown_is_no_step(looker):
    looker.does("example", filled=True)
    steps = len(looker.example.workspace.history.done)
    looker.does("example_close")
    looker.does("example", filled=True)
    assert len(looker.example.workspace.history.done) == steps


def test_a_filter_does_not_hide_the_example_that_is_shown_anew(looker):
    looker.does("example", filled=True)
    looker.does("filter_set", field="sector", value="knowledge")
    assert len(looker.example.view["list"]["rows"]) == 1
    looker.does("example", filled=True)
    assert len(looker.example.view["list"]["rows"]) == 15


def test_each_language_has_an_example_of_its_own_with_the_same_parties(looker, tmp_path):
    english = Looker(tmp_path, "en")
    for one in (looker, english):
        one.does("example", filled=True)
    assert looker.example.view["example"]["choices"][0]["label"] == "Ingevuld"
    assert english.example.view["example"]["choices"][0]["label"] == "Filled in"
    ids = [[party.id for party in one.example.workspace.stakeholders] for one in (looker, english)]
    assert ids[0] == ids[1]
    assert looker.names != english.names


def test_no_name_of_work_leads_to_the_folder_of_an_example(looker, tmp_path):
    looker.does("example", filled=True)
    (folder,) = tmp_path.glob("*example*")
    with pytest.raises(InputError):
        regiolab.open_lab("nl", name=folder.name, folder=tmp_path)
