"""A table from a spreadsheet: look first, say what each column holds, then add in one step."""

import base64
import io

import pytest
from openpyxl import Workbook

from regiolab.exchange.reading.texts import grid_in

HEADED = (
    "Sector\tOrganisatie\tInvloed\tGeraakt\tOpmerking\n"
    "onderwijs\tROC Waterland\t3\t4\tbelangrijk\n"
    "government\tProvincie\t4\tweet ik niet\t\n"
)


def columns(person):
    return [one["value"] for one in person.view["paste"]["tables"][0]["columns"]]


def test_columns_are_recognised_by_their_headers_in_any_order(person):
    ack = person.does("look_at", text=HEADED)
    assert ack["message"] == "Een tabel met 2 rijen. Kijk of de kolommen kloppen."
    assert columns(person) == ["sector", "name", "influence", "interest", "note"]
    assert person.view["paste"]["tables"][0]["columns"][1]["samples"] == "ROC Waterland · Provincie"
    assert person.view["paste"]["tables"][0]["columns"][1]["label"] == "Kolom “Organisatie”"
    assert person.view["list"]["rows"] == []


def test_a_table_is_added_in_one_step_with_all_its_answers(person):
    person.does("look_at", text=HEADED)
    ack = person.does("table_add", sector="")
    assert ack["message"] == "2 partijen toegevoegd."
    first, second = person.workspace.stakeholders
    assert (first.name, first.sector, first.influence, first.interest, first.note) == (
        *("ROC Waterland", "education"),
        *(3, 4, "belangrijk"),
    )
    assert (second.sector, second.influence, second.interest) == ("government", 4, None)
    assert person.view["paste"]["tables"] == []
    person.does("undo")
    assert person.workspace.stakeholders == []


def test_a_table_that_was_not_looked_at_is_shown_first(person):
    ack = person.does("paste", text=HEADED, sector="workers")
    assert (ack["ok"], ack["field"]) == (False, "text")
    assert person.view["list"]["rows"] == []
    assert columns(person)[1] == "name"


def test_what_a_column_holds_can_be_changed_and_no_two_hold_the_same(person):
    person.does("look_at", text=HEADED)
    person.does("table_field", table=0, place=4, field="wants")
    person.does("table_field", table=0, place=0, field="name")
    assert columns(person) == ["name", "", "influence", "interest", "wants"]
    ack = person.does("table_add", sector="workers")
    assert ack["ok"]
    assert [one.name for one in person.workspace.stakeholders] == ["onderwijs", "government"]


def test_without_a_header_the_first_column_holds_names_and_sectors_are_recognised(person):
    person.does("look_at", text="ROC\tonderwijs\tiets\nFNV\twerkenden\tanders\n")
    assert columns(person) == ["name", "sector", ""]
    assert not person.view["paste"]["tables"][0]["header"]["value"]
    assert person.does("table_add", sector="")["ok"]
    assert [one.sector for one in person.workspace.stakeholders] == ["education", "workers"]


def test_a_first_row_that_was_not_recognised_can_be_made_the_header(person):
    person.does("look_at", text="Wie\tWaar\nROC\tEdam\nFNV\tPurmerend\n")
    person.does("table_header", table=0, first_row_is_header=True)
    assert [one["label"] for one in person.view["paste"]["tables"][0]["columns"]] == [
        "Kolom “Wie”",
        "Kolom “Waar”",
    ]
    person.does("table_add", sector="workers")
    assert list(person.rows) == ["ROC", "FNV"]


def test_a_party_without_a_sector_asks_for_one_and_adds_nothing(person):
    person.does("look_at", text="Naam\tSector\nROC\tonderwijs\nFNV\t\n")
    ack = person.does("table_add", sector="")
    assert (ack["ok"], ack["field"]) == (False, "sector")
    assert "FNV" in ack["error"]
    assert person.workspace.stakeholders == []
    assert person.does("table_add", sector="workers")["ok"]
    assert [one.sector for one in person.workspace.stakeholders] == ["education", "workers"]


def test_no_column_with_names_is_said(person):
    person.does("look_at", text=HEADED)
    person.does("table_field", table=0, place=1, field="")
    ack = person.does("table_add", sector="workers")
    assert (ack["ok"], ack["field"]) == (False, "columns.0")


def test_what_is_not_understood_is_left_open_and_told_by_row_and_column(person):
    person.does("look_at", text="Naam\tSector\tInvloed\nROC\tonderwijs\tpaars\nFNV\tbond\t2\n")
    ack = person.does("table_add", sector="workers")
    assert "Kolom “Invloed”: 1 antwoord blijft open, “paars” in rij 2 " in ack["message"]
    assert "Kolom “Sector”: 1 antwoord blijft open, “bond” in rij 3 " in ack["message"]
    first, second = person.workspace.stakeholders
    assert (first.influence, second.influence, second.sector) == (None, 2, "workers")


def test_parties_that_are_there_are_passed_over_and_likely_doubles_told(person):
    person.adds("Provincie")
    person.adds("Universiteit Twente", "knowledge")
    person.does("look_at", text="Naam\tSector\nprovincie\toverheid\nUT\tkennis\nROC\tonderwijs\n")
    message = person.does("table_add", sector="")["message"]
    assert "zijn overgeslagen: provincie." in message
    assert "Misschien dezelfde: UT – Universiteit Twente." in message
    assert list(person.rows) == ["Provincie", "Universiteit Twente", "UT", "ROC"]


@pytest.mark.parametrize(
    ("pasted", "is_table"),
    [
        ("Provincie; ROC ;\tUWV", False),
        ("Gemeente Almelo\nGemeente Borne; Gemeente Losser", False),
        ("Zorg, Welzijn en Sport\nHandel, Transport en Bouw", False),
        ("Naam,Sector\nROC,onderwijs", True),
        ("Naam;Sector\nROC;onderwijs", True),
        ("ROC;onderwijs\nFNV;werkenden", True),
        ('Naam\tNotitie\n"ROC"\t"twee\nregels"', True),
        ("", False),
    ],
)
def test_a_list_of_names_is_not_taken_for_a_table(pasted, is_table):
    assert (grid_in(pasted) is not None) == is_table


def in_base64(content):
    return base64.b64encode(content).decode()


def test_a_file_of_excel_is_looked_at_and_added(person):
    book = Workbook()
    sheet = book.active
    for row in (["Onze partijen"], ["Naam", "Sector", "Invloed"], ["ROC", "onderwijs", 3]):
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    ack = person.does("read_file", name="partijen.xlsx", content=in_base64(file.getvalue()))
    assert ack["ok"], ack
    assert columns(person) == ["name", "sector", "influence"]
    person.does("table_add", sector="")
    assert (person.workspace.stakeholders[0].name, person.workspace.stakeholders[0].influence) == (
        "ROC",
        3,
    )


@pytest.mark.parametrize("coding", ["utf-8-sig", "cp1252"])
def test_a_csv_file_is_looked_at_whatever_its_coding(person, coding):
    content = "Naam;Sector\nCoöperatie;werkgevers\n".encode(coding)
    assert person.does("read_file", name="lijst.csv", content=in_base64(content))["ok"]
    person.does("table_add", sector="")
    assert list(person.rows) == ["Coöperatie"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("x.xlsx", b"no workbook"), ("x.csv", b"\x00\x01\x02"), ("leeg.csv", b"")],
)
def test_a_file_that_cannot_be_read_is_said_at_its_place(person, name, content):
    ack = person.does("read_file", name=name, content=in_base64(content))
    assert not ack["ok"]
    assert person.view["paste"]["tables"] == []


def test_closing_the_panel_forgets_the_table(person):
    person.does("look_at", text=HEADED)
    person.does("paste_end")
    assert person.view["paste"]["tables"] == []


def test_three_thousand_rows_fit_and_more_are_refused(person):
    rows = [f"Partij {number}\twerkgevers" for number in range(3001)]
    assert person.does("look_at", text="\n".join(rows[:3000]))["ok"]
    assert person.does("table_add", sector="")["message"].startswith("3000 ")
    assert not person.does("look_at", text="\n".join(rows))["ok"]


def test_a_list_of_parties_with_a_purpose_and_a_source_is_no_list_of_relations(person):
    person.does(
        "look_at",
        text="Naam\tSector\tDoel\tBron\nROC\tonderwijs\tvakmensen\tjaarverslag\n"
        "UWV\toverheid\twerk\twebsite\n",
    )
    assert columns(person)[:2] == ["name", "sector"]
    person.does("table_add", sector="")
    assert list(person.rows) == ["ROC", "UWV"]
    assert person.workspace.relations == []


def test_we_did_not_agree_comes_back_from_its_own_column(person):
    person.does(
        "look_at",
        text="Naam\tSector\tWe waren het niet eens\nROC\tonderwijs\tja\nUWV\toverheid\t\n",
    )
    assert columns(person) == ["name", "sector", "discuss"]
    person.does("table_add", sector="")
    assert [bool(one.discuss) for one in person.workspace.stakeholders] == [True, False]


@pytest.mark.parametrize(
    ("row", "asked"),
    [
        ("ROC\tonderwijs", ""),
        ("ROC\t", "Sector van wie er geen heeft"),
        ("ROC\tiets anders", "Sector van wie er geen heeft"),
    ],
)
def test_a_sector_is_asked_only_where_a_row_has_none(person, row, asked):
    person.does("look_at", text=f"Naam\tSector\nUWV\toverheid\n{row}\n")
    assert person.view["paste"]["sector"] == asked
    assert person.does("table_add", sector="")["ok"] is (not asked)


def test_a_column_without_a_value_is_not_offered(person):
    person.does("look_at", text="Naam\tSector\t\tNotitie\nUWV\toverheid\t\t\nROC\tonderwijs\t\t\n")
    shown = person.view["paste"]["tables"][0]["columns"]
    assert [(one["place"], one["value"]) for one in shown] == [(0, "name"), (1, "sector")]
    person.does("table_header", table=0, first_row_is_header=False)
    shown = person.view["paste"]["tables"][0]["columns"]
    assert [one["place"] for one in shown] == [0, 1, 3]
    person.does("table_header", table=0, first_row_is_header=True)
    person.does("table_add", sector="")
    assert list(person.rows) == ["UWV", "ROC"]


TIES = "Wie\tMet wie\tHoe\nROC\tUWV\twerkt samen met\nFNV\tROC\tbetaalt\nROC\tNiemand\t\n"


def holds(person):
    return [one["holds"]["value"] for one in person.view["paste"]["tables"]]


def test_rows_that_look_like_parties_can_be_made_relations_and_the_columns_follow(person):
    for name in ("ROC", "UWV", "FNV"):
        person.adds(name)
    person.does("look_at", text=TIES)
    assert holds(person) == ["stakeholders"]
    asked = person.view["paste"]["tables"][0]["holds"]
    assert asked["label"] == "Wat staat er op elke rij?"
    assert [one["label"] for one in asked["options"]] == [
        "Een partij",
        "Een relatie tussen twee partijen",
    ]
    ack = person.does("table_holds", table=0, holds="relations")
    assert ack["message"].startswith("4 relaties erin worden gelegd")
    assert columns(person) == ["source", "target", ""]
    person.does("table_header", table=0, first_row_is_header=True)
    person.does("table_field", table=0, place=2, field="kind")
    ack = person.does("table_add", sector="")
    assert ack["message"] == (
        "2 relaties gelegd. "
        "1 relatie is overgeslagen: een van beide partijen staat niet op de kaart."
    )
    names = {party.id: party.name for party in person.workspace.stakeholders}
    assert {
        (frozenset({names[one.source], names[one.target]}), one.kind)
        for one in person.workspace.relations
    } == {(frozenset({"ROC", "UWV"}), "co_operation"), (frozenset({"ROC", "FNV"}), "funds")}
    assert person.view["kit"]["undo"]["label"] == "Maak ongedaan: relaties toevoegen (2)"
    person.does("undo")
    assert person.workspace.relations == []


def test_rows_that_look_like_relations_can_be_made_parties_again(person):
    person.does("look_at", text="Van\tNaar\tNotitie\nROC\tzorg\tx\nUWV\twerk\ty\n")
    assert holds(person) == ["relations"]
    assert columns(person) == ["source", "target", "note"]
    assert person.view["paste"]["sector"] == ""
    person.does("table_holds", table=0, holds="stakeholders")
    assert columns(person) == ["name", "", "note"]
    assert person.view["paste"]["tables"][0]["header"]["value"]
    assert person.view["paste"]["sector"] == "Sector van wie er geen heeft"
    person.does("table_add", sector="government")
    assert list(person.rows) == ["ROC", "UWV"]


def test_relations_without_their_two_parties_are_asked_for(person):
    person.does("look_at", text=TIES)
    person.does("table_holds", table=0, holds="relations")
    person.does("table_field", table=0, place=1, field="note")
    ack = person.does("table_add", sector="")
    assert (ack["ok"], ack["field"]) == (False, "columns.0")
    assert ack["error"] == "Kies in welke twee kolommen de partijen van een relatie staan."
    assert person.workspace.relations == []


def test_two_sheets_are_told_apart_and_each_can_be_changed(person):
    book = Workbook()
    book.active.title = "Wie"
    for row in (["ID", "Naam", "Sector"], [1, "ROC", "onderwijs"], [2, "UWV", "overheid"]):
        book.active.append(row)
    sheet = book.create_sheet("Lijnen")
    for row in (["Van", "Naar"], [1, 2]):
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    person.does("read_file", name="kaart.xlsx", content=in_base64(file.getvalue()))
    assert holds(person) == ["stakeholders", "relations"]
    first, second = (one["title"] for one in person.view["paste"]["tables"])
    assert first.startswith("Blad “Wie”. Een tabel met 2 rijen.")
    assert second.startswith("Blad “Lijnen”. 1 relatie erin wordt gelegd")
    person.does("table_holds", table=1, holds="stakeholders")
    assert holds(person) == ["stakeholders", "stakeholders"]
    person.does("table_holds", table=1, holds="relations")
    ack = person.does("table_add", sector="")
    assert ack["message"] == "2 partijen toegevoegd. 1 relatie gelegd."
    (tie,) = person.workspace.relations
    assert {tie.source, tie.target} == {"1", "2"}
