"""Files that come in with relations: a map of ours whole, a map of others after a look."""

import base64
import io
import json
import zipfile

import openpyxl
import pytest

from tests.unit.exchange.group_work import filled_in
from tests.unit.exchange.tables.test_xlsx_of_ours import data_of


def read(person, name, content):
    return person.does("read_file", name=name, content=base64.b64encode(content).decode())


def taken(person, file_format, version="work"):
    person.does("export_begin")
    person.does("export_version", version=version)
    ack = person.does("export_file", file_format=file_format)
    person.does("export_end")
    return base64.b64decode(ack["data"]["content"])


def changed(content, change):
    book = openpyxl.load_workbook(io.BytesIO(content))
    change(book)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def book_of_others(elements, connections):
    book = openpyxl.Workbook()
    book.active.title = "Elements"
    for row in elements:
        book.active.append(row)
    sheet = book.create_sheet("Connections")
    for row in connections:
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.fixture
def group(person):
    person.workspace.replace_content(filled_in(), "open a file", {})
    return person


def test_our_own_file_changed_in_one_cell_loses_nothing_but_layout(group):
    def rename(book):
        book["Elements"]["A2"] = "Deltion College Zwolle"

    expected = data_of(group.workspace)
    expected["stakeholders"][0]["name"] = "Deltion College Zwolle"
    content = changed(taken(group, "xlsx"), rename)
    group.workspace.remove("stakeholders", group.workspace.stakeholders[1].id)
    ack = read(group, "kaart.xlsx", content)
    assert ack["message"] == (
        "In dit bestand: een hele kaart van regiolab, met 3 partijen en 3 relaties."
    )
    assert len(group.workspace.stakeholders) == 2
    assert group.does("brought_take")["ok"]
    assert data_of(group.workspace) == expected
    assert group.view["paste"]["brought"] is None
    group.does("undo")
    assert len(group.workspace.stakeholders) == 2


def test_before_a_shareable_file_takes_its_place_what_goes_is_said(group):
    content = taken(group, "xlsx", "shareable")
    new = group.adds("Waterschap")
    read(group, "kaart.xlsx", content)
    lost = group.view["paste"]["brought"]["lost"]
    assert lost.startswith("Staat niet in het bestand en is hier dan weg: Waterschap, ")
    assert "de partijen: de invloed (2)" in lost
    group.does("brought_leave")
    assert group.workspace.get("stakeholders", new)
    assert group.view["paste"]["brought"] is None


def test_a_cell_that_cannot_be_read_is_named_and_nothing_is_offered(group):
    def spoil(book):
        headers = [cell.value for cell in book["Elements"][1]]
        book["Elements"].cell(2, headers.index("Invloed") + 1).value = "enorm"

    ack = read(group, "kaart.xlsx", changed(taken(group, "xlsx"), spoil))
    assert not ack["ok"]
    assert "rij 2, kolom “Invloed”" in ack["error"]
    assert group.view["paste"]["brought"] is None


def test_a_file_of_kumu_brings_its_relations_by_id_in_one_step(person):
    content = book_of_others(
        [["ID", "Type", "Label"], ["1", "onderwijs", "ROC"], ["2", "werkgevers", "Bedrijf"]],
        [["To", "From", "Type"], ["2", "1", "betaalt"], ["1", "2", "knows"], ["2", "9", ""]],
    )
    ack = read(person, "anders.xlsx", content)
    assert ack["message"] == (
        "Een tabel met 2 rijen. Kijk of de kolommen kloppen. "
        "3 relaties erin worden gelegd waar beide partijen op de kaart staan."
    )
    assert [one["value"] for one in person.view["paste"]["tables"][0]["columns"]] == [
        *("", "sector", "name")
    ]
    assert person.does("table_add", sector="")["message"] == (
        "2 partijen toegevoegd. 2 relaties gelegd. "
        "1 relatie is overgeslagen: een van beide partijen staat niet op de kaart."
    )
    names = {party.id: party.name for party in person.workspace.stakeholders}
    paid, knows = sorted(person.workspace.relations, key=lambda one: one.kind, reverse=True)
    assert (names[paid.source], names[paid.target], paid.kind) == ("ROC", "Bedrijf", "funds")
    assert (knows.kind, knows.note) == ("co_operation", "knows")
    person.does("undo")
    assert person.workspace.stakeholders == []
    assert person.workspace.relations == []


def test_our_two_lists_come_back_one_after_the_other_with_their_ids(group):
    expected = json.loads(group.workspace.to_json())["relations"]
    with zipfile.ZipFile(io.BytesIO(taken(group, "csv"))) as parts:
        lists = [parts.read(name) for name in parts.namelist()]
    for party in list(group.workspace.stakeholders):
        group.workspace.remove("stakeholders", party.id)
    read(group, "kaart.csv", lists[0])
    assert group.does("table_add", sector="")["message"] == "3 partijen toegevoegd."
    assert group.workspace.stakeholders[0].role.now == "co_decides"
    ack = read(group, "kaart-relations.csv", lists[1])
    assert ack["message"].startswith("3 relaties erin worden gelegd")
    assert group.does("table_add", sector="")["ok"]
    assert json.loads(group.workspace.to_json())["relations"] == expected


def test_a_party_called_like_the_id_of_another_keeps_its_relations(person):
    content = book_of_others(
        [
            ["ID", "Type", "Label"],
            ["1", "onderwijs", "2"],
            ["2", "werkgevers", "Bedrijf"],
            ["3", "overheid", "Provincie"],
        ],
        [["From", "To", "Type"], ["1", "3", "betaalt"]],
    )
    read(person, "anders.xlsx", content)
    person.does("table_add", sector="")
    names = {party.id: party.name for party in person.workspace.stakeholders}
    (tie,) = person.workspace.relations
    assert (names[tie.source], names[tie.target]) == ("2", "Provincie")
