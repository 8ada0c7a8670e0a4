"""Where the group meets its own figures again, always marked as its own."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
import pytest

import regiolab
from regiolab.exchange.documents.docx_writing import docx_bytes
from regiolab.figures import BESIDE, OPTIONS
from regiolab.widgets.agenda.figures import known_figures

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.lab import Lab

TYPED = {
    "figure": "",
    "title": "Tekort aan monteurs",
    "value": "120",
    "unit": "mensen",
    "year": "2024",
    "source": "eigen telling",
    "region": "",
    "area": "de haven",
}
IN_PER_CENT = TYPED | {"title": "Hbo of wo", "value": "31,5", "unit": "%", "area": ""}
OTHER = ("growth", "education")
"""Figures beside which nothing was added; one of them is not the one that is looked at."""


def lab_with_a_figure(folder: Path) -> Lab:
    lab = regiolab.open_lab("nl", folder=folder)
    lab.own_figures().command_add(**TYPED)
    return lab


def test_the_profile_shows_them_in_a_table_of_their_own(tmp_path: Path) -> None:
    lab = lab_with_a_figure(tmp_path)
    table = lab.figure("profile").view["beside"]
    assert table["caption"] == "Eigen cijfers: door jullie toegevoegd, niet nagekeken"
    assert [row["title"] for row in table["rows"]] == ["Tekort aan monteurs"]


@pytest.mark.parametrize("name", BESIDE)
def test_a_figure_stands_marked_beside_the_figure_that_was_chosen(
    tmp_path: Path, name: str
) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    panel, other = lab.figure(name.partition(":")[0]), lab.figure(OTHER[name == "growth"])
    before = panel.view["figure"]
    lab.own_figures().command_add(**TYPED, beside=name)
    table = panel.view["beside"]
    assert "niet nagekeken" in table["caption"]
    [row] = table["rows"]
    assert row["title"] == "Tekort aan monteurs"
    assert row["place"].startswith("nee: ")
    told = "niet nagekeken, alleen in de tabel: Tekort aan monteurs, de haven: 120 mensen in 2024"
    assert told in panel.view["figure"]["description"]
    assert panel.view["figure"]["picture"]["svg"] == before["picture"]["svg"]
    assert panel.view["figure"]["alt"] == before["alt"]
    assert other.view["beside"] is None


def test_a_figure_in_the_unit_of_the_picture_is_marked_in_it_and_goes_with_undo(
    tmp_path: Path,
) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    panel, form = lab.figure("education"), lab.own_figures()
    before = panel.view["figure"]
    form.command_add(**IN_PER_CENT, beside="education")
    shown = panel.view["figure"]
    assert shown["picture"]["svg"] != before["picture"]["svg"]
    said = "niet nagekeken: A, een open ruit met een streepjesrand: Hbo of wo: 31,5% in 2024"
    assert said in shown["alt"]
    assert said in shown["description"]
    assert [row["place"] for row in panel.view["beside"]["rows"]] == ["A"]
    form.answer({"name": "undo", "args": {}})
    assert panel.view["figure"] is before


def test_a_figure_that_the_group_keeps_out_of_the_picture_stands_in_the_table(
    tmp_path: Path,
) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    lab.own_figures().command_add(**IN_PER_CENT, beside="education", picture="no")
    [row] = lab.figure("education").view["beside"]["rows"]
    assert row["place"] == "nee: jullie houden het erbuiten"


def test_every_figure_of_the_map_can_have_one_beside_it() -> None:
    [option] = OPTIONS["map"]
    on_the_map = {value.partition(":")[2] for value in option.values}
    counted = {one.counts for name, one in BESIDE.items() if name.startswith("map:")}
    assert counted == on_the_map
    assert "map:gdp_per_capita_eur" in BESIDE  # the name in the work of groups stays


def test_an_option_of_the_map_marks_what_belongs_to_it(tmp_path: Path) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    lab.own_figures().command_add(**IN_PER_CENT | {"value": "24"}, beside="map:share_65plus")
    panel = lab.figure("map")
    assert panel.view["beside"]["rows"][0]["place"].startswith("nee: het hoort bij een andere")
    panel.command_option("show", "corop:share_65plus")
    assert panel.view["beside"]["rows"][0]["place"].startswith("A")


def test_a_figure_beside_nothing_that_exists_is_refused(tmp_path: Path) -> None:
    form = regiolab.open_lab("nl", folder=tmp_path).own_figures()
    reply = form.answer({"name": "add", "args": TYPED | {"beside": "nothing"}})
    assert (reply["ok"], reply["error"]) == (False, "Kies er een uit de lijst.")


def test_what_waits_for_a_bet_shows_no_own_figure_yet(tmp_path: Path) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    lab.predict("education")
    lab.own_figures().command_add(**TYPED, beside="education")
    assert lab.figure("education").view["beside"] is None


def test_the_profile_follows_when_a_figure_is_added(tmp_path: Path) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    panel = lab.figure("profile")
    assert panel.view["beside"] is None
    drawn = panel.view["figure"]
    lab.own_figures().command_add(**TYPED)
    assert len(panel.view["beside"]["rows"]) == 1
    assert panel.view["figure"]["picture"]["svg"] == drawn["picture"]["svg"]


def test_a_figure_of_something_else_does_not_show_them(tmp_path: Path) -> None:
    assert lab_with_a_figure(tmp_path).figure("borders").view["beside"] is None


def test_as_evidence_they_are_marked_in_the_word_document(tmp_path: Path) -> None:
    lab = lab_with_a_figure(tmp_path)
    [known] = known_figures(lab.workspace, "nl")
    challenge = lab.workspace.add_challenge("Meer monteurs")
    args = {"challenge": challenge.id, "figure": known.key}
    assert lab.agenda().answer({"name": "take_figure", "args": args})["ok"]
    paragraphs = docx.Document(io.BytesIO(docx_bytes(lab.workspace, "nl"))).paragraphs
    said = "eigen telling (eigen cijfer, niet nagekeken)"
    lines = [one.text for one in paragraphs if said in one.text]
    assert len(lines) == 2  # in the summary, and where the challenge stands
    assert all("Tekort aan monteurs, de haven" in line and "2024" in line for line in lines)
