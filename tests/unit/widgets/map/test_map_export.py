"""Taking the map home: what is said beforehand, and the files that come."""

import base64
import io
import json
import zipfile
from datetime import date

import openpyxl
import pytest

from regiolab.exchange.formats.downloads import file_stem
from regiolab.exchange.formats.table import formats_of
from regiolab.exchange.sharing.shareable import left_out
from regiolab.exchange.tables.xlsx_reading import workspace_in
from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from tests.unit.exchange.group_work import filled_in, hostile_map

DAY = date(2026, 3, 12)
FORMATS = tuple(formats_of("map"))


@pytest.fixture
def group(person):
    """Works on a map with every field filled in, with the panel open."""
    person.workspace.replace_content(filled_in(), "open a file", {})
    person.does("export_begin")
    return person


def taken(person, file_format):
    """Return name and bytes of a file that was taken."""
    ack = person.does("export_file", file_format=file_format)
    assert ack["ok"], ack
    return ack["data"]["name"], base64.b64decode(ack["data"]["content"])


def filled_fields(workspace):
    """Return every field that is filled in somewhere, as the canonical text has it."""
    found = set()
    for collection, content in json.loads(workspace.to_json()).items():
        entities = content if isinstance(content, list) else [content]
        for entity in entities:
            if isinstance(entity, dict):
                found |= {(collection, field) for field in entity}
    return {one for one in found if one[1] not in {"id", "order"}}


@pytest.mark.parametrize("shareable", [True, False])
def test_the_preview_says_exactly_what_the_file_lacks(group, shareable):
    group.does("export_version", version="shareable" if shareable else "work")
    _, content = taken(group, "xlsx")
    before, after = filled_fields(group.workspace), filled_fields(workspace_in(content, "kaart"))
    preview = left_out(group.workspace, shareable=shareable)
    whole = {part.collection for part in preview.left_out if part.field is None}
    said = {(part.collection, part.field) for part in preview.left_out if part.field}
    lacks = before - after
    assert {one for one in lacks if one[0] not in whole} == said
    assert {collection for collection, _ in after} & whole == set()


def test_the_panel_opens_with_the_version_to_share_and_says_what_stays_behind(group):
    out = group.view["out"]
    assert out["version"]["value"] == "shareable"
    goes, stays = out["preview"]
    assert {"part": "De partijen", "fields": stays["rows"][1]["fields"]} in stays["rows"]
    assert "de invloed (2)" in stays["rows"][1]["fields"]
    assert "de naam (3)" in " ".join(row["fields"] for row in goes["rows"])
    assert group.does("export_version", version="work")["message"] == "Niets: alles gaat mee."
    message = group.does("export_version", version="shareable")["message"]
    assert message.startswith("Blijft achter: ")
    assert "de partijen: de invloed (2)" in message


@pytest.mark.parametrize("file_format", FORMATS)
def test_every_button_gives_a_file_with_group_and_date_in_its_name(group, file_format):
    name, content = taken(group, file_format)
    # of a picture also which one: three of one day stand beside each other
    view = "driehoek-" if file_format in {"svg", "png"} else ""
    assert name.startswith(f"stakeholderkaart-{view}om-te-delen-Groep-3-20")
    assert content


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Groep 3", "stakeholder-map-Groep-3-2026-03-12"),
        ("Coöperatie: één/twee", "stakeholder-map-Cooperatie-een-twee-2026-03-12"),
        ("../../etc", "stakeholder-map-etc-2026-03-12"),
        ("بلدية", "stakeholder-map-Regio-Zwolle-2026-03-12"),
        ("x" * 80, f"stakeholder-map-{'x' * 40}-2026-03-12"),
    ],
)
def test_a_file_name_is_one_that_every_computer_can_write(name, stem):
    workspace = Workspace.new("Regio Zwolle")
    workspace.update("about", "about", {"group": name})
    assert file_stem(workspace, "stakeholder-map", DAY) == stem


def test_two_lists_come_in_one_zip_that_the_reader_of_lists_understands(group, tmp_path):
    from regiolab.exchange import read_csv

    group.does("export_version", version="work")
    name, content = taken(group, "csv")
    stem = name.removesuffix(".zip")
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert parts.namelist() == [f"{stem}.csv", f"{stem}-relations.csv"]
        parts.extractall(tmp_path)
    read = read_csv(tmp_path / f"{stem}.csv")
    assert read.relations == group.workspace.relations


def test_the_picture_of_the_grid_is_for_the_work_version_alone(group):
    for _ in range(3):
        group.workspace.add_relation(*_two_new_parties(group))
    views = {one["value"]: one for one in group.view["out"]["pictures"]["views"]}
    assert [one["enabled"] for one in views.values()] == [False, True, True]
    assert views["network"]["pressed"]
    ack = group.does("export_picture", view="grid")
    assert not ack["ok"]
    assert "werkversie" in ack["error"]
    group.does("export_version", version="work")
    assert group.does("export_picture", view="grid")["ok"]
    assert b"invloed 3" in taken(group, "svg")[1]


def test_without_enough_relations_the_triangle_is_taken(group):
    pictures = group.view["out"]["pictures"]
    assert [one["pressed"] for one in pictures["views"]] == [False, True, False]
    assert len(pictures["blocked"]) == 2


def test_that_the_filter_does_not_count_is_said(group):
    assert len(group.view["out"]["notes"]) == 1
    group.does("filter_set", field="sector", value="workers")
    assert group.view["out"]["notes"][1] == "Het filter telt hier niet: alle partijen gaan mee."
    book = openpyxl.load_workbook(io.BytesIO(taken(group, "xlsx")[1]))
    assert book["Elements"].max_row == 4


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("version", ["work", "shareable"])
def test_hostile_names_are_taken_in_every_file(stored, language, version):
    from tests.unit.widgets.map.conftest import Person

    person = Person(stored, language)
    person.workspace.replace_content(hostile_map(), "open a file", {})
    person.does("export_begin")
    person.does("export_version", version=version)
    for file_format in (one for one in FORMATS if one != "png"):
        name, content = taken(person, file_format)
        assert name.isascii()
        assert content
        if file_format in {"gexf", "graphml", "svg"}:
            assert b"<script" not in content


def _two_new_parties(person):
    count = len(person.workspace.stakeholders)
    return person.adds(f"Partij {count}"), person.adds(f"Partij {count + 1}")
