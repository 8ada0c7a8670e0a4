"""A list of municipalities: those of before are told, those that are unclear are asked about."""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from regiolab.exchange import look_at
from regiolab.model import InputError, Workspace
from regiolab.regions.directory import region
from regiolab.regions.files import rows
from tests.unit.exchange.reading.looked import look, names, told

ENDS = rows("regions/municipality_ends.csv")


def test_of_every_former_municipality_it_is_known_when_it_ended_and_from_which_source() -> None:
    assert {row["old_code"] for row in ENDS} == {
        row["old_code"] for row in rows("regions/municipality_changes.csv")
    }
    assert {row["source_id"] for row in ENDS} <= {row["source_id"] for row in rows("sources.csv")}


@pytest.mark.parametrize("row", ENDS, ids=lambda row: row["old_name"])
def test_every_former_municipality_is_told_or_asked_about(row: dict[str, str]) -> None:
    # The Dutch name that De Fryske Marren had before is an everyday name of it now.
    names_of_before = () if row["kind"] == "renamed" else (row["old_name"],)
    for typed in (*names_of_before, row["old_code"]):
        preview = look(f"Zwolle\nDalfsen\n{typed}")
        assert preview.kind == "municipalities"
        if row["kind"] == "split":
            assert row["ended"] in preview.questions[0].text
            assert len(preview.municipalities) == 2
        else:
            assert row["old_name"] in told(preview)
            assert row["ended"] in told(preview)
            assert region(preview.municipalities[2]).name in told(preview)


def test_a_former_municipality_comes_as_the_one_it_is_part_of() -> None:
    preview = look("Nuth\nZwolle\nDalfsen")
    assert preview.municipalities == ("GM1954", "GM0193", "GM0148")
    assert names(preview) == ["Beekdaelen", "Zwolle", "Dalfsen"]
    assert told(preview) == "Nuth: hoort sinds 2019 bij Beekdaelen"


def test_another_name_is_no_merger() -> None:
    assert told(look("GM1921\nZwolle")) == "De Friese Meren: heet sinds 2015 De Fryske Marren"


@pytest.mark.parametrize(
    "text",
    [
        "Zwole\nDalfsen\nOmmen",
        "Zwolle\nDalfsen\nKampn",
        "- Zwolle\n- Dalfsen\n- Omen",
        "Zwolle, Zwole, Ommen, Kampen",
        "Gem. Zwole\nGem. Dalfsen\nGem. Ommen",
        "Gemeenten:\nZwole\nDalfse",
        "Onze gemeenten\nZwole\nDalfsen",
        "Municipalities\nZwole\nDalfsen",
        "Gemeente;Inwoners\nZwole;130000\nDalfsen;29000\nOmmen;18000",
        "Naam;Inwoners\nDalfsen;29000\nOmmen;18000\nKampen;55000\nZwole;130000",
    ],
)
def test_a_misspelt_municipality_is_asked_about_and_never_guessed(text: str) -> None:
    preview = look(text)
    assert preview.kind == "municipalities"
    asked = [one for one in preview.questions if one.about.startswith("municipality:")]
    assert asked
    assert asked == list(preview.questions)
    assert not any(one.proposed for one in asked)
    workspace = Workspace.new("Onze regio")
    with pytest.raises(InputError, match="geen gemeente"):
        preview.apply(workspace)
    assert not workspace.stakeholders


def test_the_answer_takes_the_municipality_that_is_meant() -> None:
    preview = look("Zwole\nDalfsen\nOmmen")
    [question] = preview.questions
    assert [one.label for one in question.options[:2]] == [
        "Zwolle (Overijssel)",
        "Zeewolde (Flevoland)",
    ]
    meant = preview.answered(**{question.about: "GM0193"})
    assert meant.municipalities == ("GM0193", "GM0148", "GM0175")
    assert names(meant) == ["Zwolle", "Dalfsen", "Ommen"]
    assert not meant.questions


def test_what_is_no_municipality_stays_a_party_or_is_left_out_as_somebody_says() -> None:
    preview = look("Zwolle\nKampen\nLandstede")
    [question] = preview.questions
    kept = preview.answered(**{question.about: "keep", "sector": "education"})
    assert [(one.name, one.sector) for one in kept.parties] == [
        ("Zwolle", "government"),
        ("Kampen", "government"),
        ("Landstede", "education"),
    ]
    without = preview.answered(**{question.about: "none"})
    assert names(without) == ["Zwolle", "Kampen"]
    assert told(without) == "Landstede: geen gemeente"


def test_of_a_divided_municipality_every_part_is_offered() -> None:
    [question] = look("Haaren\nZwolle\nDalfsen").questions
    assert question.text == "Haaren is in 2021 verdeeld. Welke gemeente is bedoeld?"
    assert {"Vught", "Oisterwijk", "Tilburg", "Boxtel"} == {
        region(one.value).name for one in question.options if one.value.startswith("GM")
    }


def test_one_name_of_two_municipalities_is_asked_about() -> None:
    [question] = look("Bergen\nHeerlen\nMaastricht").questions
    assert question.text == "“Bergen” is de naam van meer gemeenten. Welke is bedoeld?"


def test_below_the_title_of_municipalities_something_else_is_asked_about() -> None:
    preview = look("Gemeenten\nZwolle\nDalfsen\nDeltion College")
    assert preview.kind == "municipalities"
    assert [one.text for one in preview.questions] == [
        "“Deltion College” is geen gemeente. Wat is het?"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Zwolle\nKampen\nDeltion College",
        "Deltion College\nZwole\nKampen",
        "Gemeente Zwole\nGemeente Dalfsen\nGemeente Ommen",
        "Zwolle\nDalfsen\nVNO-NCW\nWindesheim\nLandstede",
    ],
)
def test_parties_among_municipalities_are_a_list_of_parties(text: str) -> None:
    assert look(text).kind == "list"


@pytest.mark.parametrize(
    "text",
    [
        "Naam;Invloed (0-4)\nGemeente Zwolle;3\nGemeente Dalfsen;2",
        "Naam;Sector\nZwolle;overheid\nDalfsen;overheid",
    ],
)
def test_a_table_that_says_more_of_municipalities_is_one_of_parties(text: str) -> None:
    preview = look(text)
    assert preview.kind == "table"
    assert len(preview.parties) == 2


@pytest.mark.parametrize(
    "cells",
    [
        [["Gemeente", "Inwoners"], ["Zwolle", 1], ["Nuth", 2], ["Zwole", 3]],
        [["Zwolle"], ["Nuth"], ["Zwole"]],
        [["Gemeenten"], ["Zwolle"], ["Nuth"], ["Zwole"]],
        [["Code", "Naam"], ["GM0193", "Zwolle"], ["GM0951", "Nuth"], ["GM0788", "Haaren"]],
    ],
)
def test_a_sheet_of_municipalities_is_read_as_a_text_of_them_is(cells: list[list[object]]) -> None:
    made = Workbook()
    for row in cells:
        made.active.append(row)
    file = io.BytesIO()
    made.save(file)
    preview = look_at(file.getvalue())
    assert (preview.kind, preview.municipalities) == ("municipalities", ("GM0193", "GM1954"))
    assert "Nuth: hoort sinds 2019 bij Beekdaelen" in told(preview)
    assert len(preview.questions) == 1


def test_a_long_list_of_other_names_is_not_compared_with_every_municipality() -> None:
    text = "\n".join(f"Bakkerij nummer {number}" for number in range(390))
    assert look(text).kind == "list"
