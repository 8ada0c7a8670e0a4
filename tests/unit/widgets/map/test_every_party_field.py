"""Each field of a party is everywhere that its record says: nobody can forget a place."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from regiolab.exchange.documents import agenda_map_parts
from regiolab.exchange.documents.docx_writing import docx_bytes
from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.exchange.sharing.starter_kit import make_kit
from regiolab.exchange.tables.csv_files import csv_bytes
from regiolab.exchange.tables.graph import graph_name
from regiolab.exchange.tables.graph_files import gexf_bytes, graphml_bytes
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.locale import LANGUAGES, text
from regiolab.model.party_answers import answer_of, in_words
from regiolab.model.party_fields import ASKED, PARTY_FIELDS, PartyField, party_field
from regiolab.model.words import word
from regiolab.storage import StoredWorkspace
from regiolab.widgets.map import form, view
from regiolab.widgets.map.answer_view import answer_view
from tests.unit.widgets.map.conftest import Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from regiolab.model.entities import Stakeholder

EVERY_FIELD = pytest.mark.parametrize("field", ASKED, ids=lambda one: one.field)


def given(field: PartyField) -> Any:
    """Return an answer as the control of a field gives it, unlike that in any other field."""
    match field.kind:
        case "yes":
            return True
        case "day":
            return "2031-03-17"
        case "level":
            return "3"
        case "choice":
            return str(field.codes[-1])
        case "choices":
            return [*field.codes]
        case "names":
            return f"{field.field} een; {field.field} twee"
        case _:
            return f"antwoord op {field.field}"


def shown(field: PartyField, language: str = "nl") -> str:
    """Return how a cell has that answer."""
    match field.kind:
        case "yes":
            return {"nl": "ja", "en": "yes"}[language]
        case "level":
            return "3"
        case "choice":
            return word(language, field.words, field.codes[-1])
        case "choices":
            return "|".join(word(language, field.words, code) for code in field.codes)
        case "names":
            return f"{field.field} een|{field.field} twee"
        case _:
            return str(given(field))


def in_graph(field: PartyField) -> str:
    """Return how a program reads that answer: codes, and no words."""
    match field.kind:
        case "yes":
            return "yes"
        case "choice":
            return str(field.codes[-1])
        case "choices":
            return "|".join(str(code) for code in field.codes)
        case _:
            return shown(field)


def answered(stored: StoredWorkspace, language: str) -> Person:
    """Return a person who gave every answer there is about one party, in its form."""
    person = Person(stored, language)
    person.adds("Nog een")
    party = person.adds("ROC")
    person.does("select", party=party)
    for field in ASKED:
        base = answer_view(language, field, party_of(person))["value"]
        ack = person.does("edit", party=party, field=field.field, value=given(field), base=base)
        assert ack["ok"], (field.field, ack)
    assert not person.workspace.conflicts
    return person


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Person:
    """Return one person for all tests that only look."""
    folder = tmp_path_factory.mktemp("map") / "regio"
    return answered(StoredWorkspace(folder, "Onze regio", "nl"), "nl")


def party_of(person: Person) -> Stakeholder:
    return person.workspace.stakeholders[-1]


def controls(part: Any) -> Iterator[tuple[str, Any]]:
    """Return label and value of every control in a view."""
    if isinstance(part, dict):
        if {"label", "value"} <= part.keys():
            yield part["label"], part["value"]
        for one in part.values():
            yield from controls(one)
    elif isinstance(part, list):
        for one in part:
            yield from controls(one)


@EVERY_FIELD
def test_the_form_asks_for_it_and_shows_what_was_answered(asked: Person, field: PartyField) -> None:
    assert (text("nl", field.label), given(field)) in list(controls(asked.view["form"]))


@EVERY_FIELD
def test_excel_and_the_list_for_excel_have_a_column_for_it(
    asked: Person, field: PartyField
) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(asked.workspace, "nl")))
    header, *_, last = book["Elements"].iter_rows(values_only=True)
    cell = last[header.index(field.kumu or text("nl", field.heading))]
    assert (cell.date().isoformat() if hasattr(cell, "date") else str(cell)) == shown(field)
    rows = csv.DictReader(
        io.StringIO(csv_bytes(asked.workspace, "excel-nl", "nl")[0].decode("utf-8-sig")),
        delimiter=";",
    )
    assert [*rows][-1][text("nl", field.heading)] == shown(field)


@pytest.mark.parametrize("first", [True, False], ids=["the first half", "the other half"])
def test_a_pasted_table_can_hold_every_field(
    asked: Person, stored: StoredWorkspace, first: bool
) -> None:
    person = Person(stored)
    named = [party_field("name"), party_field("sector")]
    half = len(ASKED) // 2
    others = [one for one in (ASKED[:half] if first else ASKED[half:]) if one not in named]
    fields = [*named, *others]
    rows = ([text("nl", one.heading) for one in fields], [shown(one) for one in fields])
    person.does("look_at", text="\n".join("\t".join(row) for row in rows))
    columns = person.view["paste"]["tables"][0]["columns"]
    assert [one["value"] for one in columns] == [one.field for one in fields]
    offered = [one["label"] for one in columns[0]["options"]]
    assert {text("nl", one.heading) for one in ASKED} <= set(offered)
    assert person.does("table_add", sector="")["ok"]
    for field in fields:
        assert answer_of(party_of(person), field) == answer_of(party_of(asked), field)


@pytest.mark.parametrize("field", PARTY_FIELDS, ids=lambda one: one.field)
def test_the_files_for_networks_have_it_when_its_record_says_so(
    asked: Person, field: PartyField
) -> None:
    gexf = gexf_bytes(asked.workspace, "nl").decode()
    graphml = graphml_bytes(asked.workspace, "nl").decode()
    nodes = csv_bytes(asked.workspace, "gephi", "nl")[0].decode()
    row = [*csv.DictReader(io.StringIO(nodes))][-1]
    names = {name.casefold(): value for name, value in row.items()}
    assert (graph_name(field) in names) == field.in_graph
    if field.in_graph:
        assert names[graph_name(field)] == in_graph(field)
        assert in_graph(field) in gexf
        assert in_graph(field) in graphml
    titles = re.findall(r'(?:title|attr\.name)="(\w+)"', gexf + graphml)
    # a name is the label of a node; GEXF has that outside its attributes
    assert (graph_name(field) in titles) == field.in_graph


@pytest.mark.parametrize("field", PARTY_FIELDS, ids=lambda one: one.field)
def test_a_version_to_share_and_a_kit_lack_what_is_private(
    asked: Person, field: PartyField
) -> None:
    for made in (shareable_version(asked.workspace), make_kit(asked.workspace)):
        kept = made.state["stakeholders"][party_of(asked).id]
        answered_and_shared = field in ASKED and not field.private
        assert (field.top in kept) == answered_and_shared


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_has_a_column_for_what_its_record_puts_there(
    stored: StoredWorkspace, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    further = tuple(one for one in ASKED if one.field not in view._HEADERS)
    monkeypatch.setattr(view, "_FURTHER", further)
    person = answered(stored, language)
    columns, row = person.view["list"]["columns"], person.view["list"]["rows"][-1]
    assert columns[4:] == [text(language, one.heading) for one in further]
    party = party_of(person)
    assert row["further"] == [in_words(language, party, one) for one in further]
    assert all(row["further"])
    assert person.view["list"]["rows"][0]["further"].count("") == len(further) - 1


def test_today_the_list_has_the_four_columns_that_fit() -> None:
    assert {one.field for one in ASKED if one.in_list} >= {*view._HEADERS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_field_without_a_place_of_its_own_in_the_form_says_what_it_is(
    stored: StoredWorkspace, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form, "_OWN_PLACE", frozenset())
    shown_form = answered(stored, language).view["form"]
    fold = shown_form["more"]["further"]
    for group, fields in (("sight", shown_form["further"]), ("more", fold)):
        here = [one for one in ASKED if one.group == group]
        assert [one["field"] for one in fields] == [one.field for one in here]
        for described, field in zip(fields, here, strict=True):
            assert described["label"] == text(language, field.label)
            assert described["value"] == given(field)
            assert described.get("hint", "") == text(language, field.hint or "")
            assert ("options" in described) == bool(field.words)
    kinds = {one["field"]: one["control"] for one in fold}
    assert (kinds["limits"], kinds["aliases"], kinds["scale"]) == ("lines", "line", "choice")
    assert (kinds["corners"], kinds["contact.by"], kinds["discuss"]) == ("choices", "day", "yes")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_document_has_what_its_record_puts_there(
    stored: StoredWorkspace, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = answered(stored, language)
    told = [replace(one, in_document=True) for one in ASKED if one.field not in {"name", "sector"}]
    monkeypatch.setattr(agenda_map_parts, "PARTY_FIELDS", told)
    content = docx_bytes(person.workspace, language)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        document = parts.read("word/document.xml").decode()
    for field in told:
        assert text(language, field.heading) in document
        assert in_words(language, party_of(person), field) in document


def test_an_answer_that_was_not_given_has_no_row_in_word(
    stored: StoredWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(stored)
    person.adds("ROC")
    told = (replace(party_field("wants"), in_document=True),)
    monkeypatch.setattr(agenda_map_parts, "PARTY_FIELDS", told)
    part = agenda_map_parts.the_parties(person.workspace, "nl", view=None)
    assert len(part.blocks) == 1


@pytest.mark.parametrize(
    ("field", "nl", "en"),
    [
        ("discuss", "ja", "yes"),
        ("contact.by", "17 maart 2031", "17 March 2031"),
        ("influence", "geld of instemming nodig", "its money or consent is needed"),
        ("corners", "economie, onderwijs, arbeidsmarkt", "economy, education, labour market"),
        ("aliases", "aliases een; aliases twee", "aliases een; aliases twee"),
    ],
)
def test_an_answer_in_words_is_as_a_person_reads_it(
    asked: Person, field: str, nl: str, en: str
) -> None:
    party = party_of(asked)
    assert in_words("nl", party, party_field(field)).endswith(nl)
    assert in_words("en", party, party_field(field)).endswith(en)
    assert answer_of(party, party_field("contact.by")) == date(2031, 3, 17)
