"""Opening the work, and what a notebook cell gets from `Lab`."""

from __future__ import annotations

from pathlib import Path

import pytest

import regiolab
from regiolab.figures import FIGURES, Figure
from regiolab.model import InputError


def test_opening_twice_gives_the_same_lab(tmp_path: Path) -> None:
    assert regiolab.open_lab("nl", folder=tmp_path) is regiolab.open_lab("nl", folder=tmp_path)


def test_both_languages_share_one_workspace(tmp_path: Path) -> None:
    dutch = regiolab.open_lab("nl", folder=tmp_path)
    english = regiolab.open_lab("en", folder=tmp_path)
    dutch.workspace.add_stakeholder("Provincie", "government")
    assert dutch is not english
    assert [party.name for party in english.workspace.stakeholders] == ["Provincie"]


def test_the_work_is_kept_in_the_folder_that_the_environment_names(own_work_folder: Path) -> None:
    regiolab.open_lab("nl").workspace.add_stakeholder("Provincie", "government")
    assert "Provincie" in (own_work_folder / "regio" / "workspace.json").read_text("utf-8")


def test_without_a_folder_the_work_is_in_the_course_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notebooks" / "nl").mkdir(parents=True)
    monkeypatch.delenv("REGIOLAB_HOME")
    monkeypatch.chdir(tmp_path / "notebooks" / "nl")
    regiolab.open_lab("nl", name="groep-3")
    assert (tmp_path / "work" / "groep-3" / "workspace.json").exists()


@pytest.mark.parametrize("language", ["fr", "", "NL"])
def test_another_language_is_refused_in_one_sentence(language: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Nederlands"):
        regiolab.open_lab(language, folder=tmp_path)


@pytest.mark.parametrize("name", ["../weg", "", "a b", "é", "x" * 61])
def test_a_name_that_cannot_be_a_folder_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        regiolab.open_lab("nl", name=name, folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_set_aside_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "regio"
    folder.mkdir()
    (folder / "workspace.json").write_text('{"schema', encoding="utf-8")
    lab = regiolab.open_lab("nl", folder=tmp_path)
    assert "bewaard als" in capsys.readouterr().out
    (kept,) = folder.glob("workspace.set-aside-*.json")
    assert kept.read_text("utf-8") == '{"schema'
    assert lab.my_work().view["kit"]["notices"]


def test_a_folder_that_cannot_be_written_is_said_and_work_goes_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lab = regiolab.open_lab("en", folder=Path("/proc/regiolab"))
    assert "Download" in capsys.readouterr().out
    lab.workspace.add_stakeholder("Province", "government")
    assert [party.name for party in lab.workspace.stakeholders] == ["Province"]


def test_running_a_cell_again_gives_the_same_widget(tmp_path: Path) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    assert lab.choose_region() is lab.choose_region()
    assert lab.figure("divergence") is lab.figure("divergence")
    assert lab.figure("divergence", gas=False) is not lab.figure("divergence")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_call_of_a_lesson_shows_a_widget_in_the_language(
    tmp_path: Path, language: str
) -> None:
    lab = regiolab.open_lab(language, folder=tmp_path)
    widgets = [
        lab.check_connection(),
        lab.choose_region(),
        lab.privacy(),
        lab.my_work(),
        lab.transition_cards(),
        lab.predict("divergence"),
        lab.figure("divergence"),
        lab.verdict("divergence"),
        lab.sentence("01"),
        lab.challenge(),
        lab.example(),
        lab.stakeholder_map(),
    ]
    assert {widget.view["kit"]["language"] for widget in widgets} == {language}


def test_a_figure_waits_for_the_bet_and_then_shows_itself(tmp_path: Path) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    bet, figure = lab.predict("divergence"), lab.figure("divergence")
    assert "gok" in figure.view["hidden"]
    assert figure.view["figure"] is None
    bet.answer({"name": "answer", "args": {"choice": "larger"}})
    assert figure.view["hidden"] == ""
    assert figure.view["figure"]["picture"]["svg"].startswith("<svg ")


def test_a_figure_without_a_bet_shows_itself_at_once(tmp_path: Path) -> None:
    figure = regiolab.open_lab("nl", folder=tmp_path).figure("divergence")
    assert figure.view["hidden"] == ""
    assert figure.view["figure"]["rows"]


def test_a_figure_picks_up_the_region_that_is_chosen_elsewhere(tmp_path: Path) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    figure, region = lab.figure("divergence"), lab.choose_region()
    assert figure.view["open"]
    assert "Twente" not in figure.view["figure"]["description"]
    region.answer({"name": "choose", "args": {"code": "CR12"}})
    assert "Twente" in figure.view["figure"]["description"]
    assert not figure.view["open"]


@pytest.mark.parametrize("name", sorted(FIGURES))
def test_every_figure_has_a_panel_with_picture_description_and_table(
    tmp_path: Path, name: str
) -> None:
    shown = regiolab.open_lab("nl", folder=tmp_path).figure(name).view["figure"]
    assert shown["picture"]["svg"].startswith("<svg ")
    assert all((shown["alt"], shown["description"], shown["limits"], shown["rows"]))
    assert all(isinstance(cell, str) for row in shown["rows"] for cell in row.values())


def test_an_option_of_a_figure_is_chosen_in_its_panel(tmp_path: Path) -> None:
    lab = regiolab.open_lab("en", folder=tmp_path)
    panel = lab.figure("employment")
    show, lines = panel.view["options"]
    assert (show["value"], len(show["values"])) == ("distance", 2)
    assert (lines["value"], len(lines["values"])) == ("together", 2)
    before = panel.view["figure"]["picture"]["svg"]
    chosen = {"name": "option", "args": {"option": "show", "value": "level"}}
    assert panel.answer(chosen)["message"].startswith("The picture has changed: People at work")
    assert panel.view["options"][0]["value"] == "level"
    assert panel.view["figure"]["picture"]["svg"] != before
    refused = panel.answer({"name": "option", "args": {"option": "show", "value": "growth"}})
    assert refused["error"] == "Choose one from the list."


def test_a_figure_goes_back_to_a_choice_without_drawing_it_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = regiolab.open_lab("en", folder=tmp_path).figure("employment")
    before = panel.view["figure"]
    assert panel.answer({"name": "option", "args": {"option": "show", "value": "level"}})["ok"]
    monkeypatch.setattr(Figure, "svg", None)
    assert panel.answer({"name": "option", "args": {"option": "show", "value": "distance"}})["ok"]
    assert panel.view["figure"] == before


def test_a_choice_that_a_figure_refuses_leaves_the_one_there_was(tmp_path: Path) -> None:
    panel = regiolab.open_lab("en", folder=tmp_path).figure("look_alikes")
    answers = [
        panel.answer({"name": "option", "args": {"option": one["name"], "value": "not"}})
        for one in panel.view["options"]
    ]
    assert [answer["ok"] for answer in answers] == [True] * 5 + [False]
    assert answers[-1]["error"] == "Let at least one figure count."
    values = [one["value"] for one in panel.view["options"]]
    assert values == ["not"] * 5 + ["once"]


def test_the_lists_above_a_figure_are_labelled_with_a_capital(tmp_path: Path) -> None:
    lab = regiolab.open_lab("en", folder=tmp_path)
    labels = [
        option["label"]
        for name in ("look_alikes", "growth", "map")
        for option in lab.figure(name).view["options"]
    ]
    assert "New establishments" in labels
    assert [label for label in labels if label[0].islower()] == []


def test_a_picture_that_stays_does_not_go_to_the_browser_again(tmp_path: Path) -> None:
    panel = regiolab.open_lab("en", folder=tmp_path).figure("profile")
    sent: list[str] = []
    panel.observe(
        lambda change: sent.append(change["name"]), names=["entry_figure", "other_entries"]
    )
    assert panel.answer({"name": "level", "args": {"level": "province"}})["ok"]
    panel.refresh()  # as the line to the browser does, before it sends the answer
    assert sent == ["other_entries"]


def test_a_figure_begins_with_the_options_it_is_asked_with(tmp_path: Path) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    assert lab.figure("divergence", gas=False).view["options"][0]["value"] == "False"
    assert lab.figure("growth", by="urbanisation").view["options"][0]["value"] == "urbanisation"
    with pytest.raises(InputError, match="zone, urbanisation"):
        lab.figure("growth", by="size")


def test_the_options_of_a_figure_wait_for_the_bet_too(tmp_path: Path) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    lab.predict("births")
    assert lab.figure("births").view["options"] == []


@pytest.mark.parametrize("call", ["figure", "predict", "verdict"])
def test_a_name_that_does_not_exist_lists_those_that_do(tmp_path: Path, call: str) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    with pytest.raises(InputError, match="divergence") as caught:
        getattr(lab, call)("weather")
    assert str(caught.value) == caught.value.text("nl")


def test_the_verdict_as_text_is_there_without_a_bet(tmp_path: Path) -> None:
    lab = regiolab.open_lab("en", folder=tmp_path)
    text = lab.verdict("divergence").text
    assert "2014-2024, in proportion: it depends." in text
    assert "Without the two regions with gas: larger, from 0.236 to 0.256." in text
