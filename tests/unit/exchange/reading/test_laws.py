"""Laws: what we write comes back the same, and a map changes as the preview said or not at all."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from regiolab.exchange import look_at, read_csv
from regiolab.exchange.tables.csv_files import csv_bytes
from regiolab.exchange.tables.graph_files import gexf_bytes, graphml_bytes
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.model import InputError, Workspace
from regiolab.model.codes import SECTORS

NAMES = st.sampled_from(
    ["Gemeente Zwolle", "Coöperatie Één", "Kreek BV", "A, B en C", "Stichting “X”", "=1+1",
     "'t Veld", "St. Jan", "2Switch", "R&D; lab", "Het 12\" museum", "A|B", "Zorg – Welzijn", "UWV"]
)  # fmt: skip
LEVEL = st.none() | st.integers(0, 4)
PARTY = st.fixed_dictionaries(
    {
        "sector": st.sampled_from(SECTORS),
        "influence": LEVEL,
        "interest": LEVEL,
        "note": st.none() | st.sampled_from(["groot", "regel een\nregel twee", '"zo"', "a;b,c"]),
    }
)
MAP = st.dictionaries(NAMES, PARTY, min_size=2, max_size=6)


def workspace_of(parties: dict[str, dict[str, Any]]) -> Workspace:
    workspace = Workspace.new("Onze regio")
    ids = []
    for name, fields in parties.items():
        known = {key: value for key, value in fields.items() if value is not None}
        ids.append(workspace.add_stakeholder(name, **known).id)
    workspace.add_relation(ids[0], ids[1], "funds", strength=2)
    return workspace


def parties_of(workspace: Workspace) -> list[tuple[Any, ...]]:
    return [
        (one.id, one.name, one.sector, one.influence, one.interest, one.note)
        for one in workspace.stakeholders
    ]


def came_back(content: bytes | str) -> Workspace:
    fresh = Workspace.new("Leeg")
    preview = look_at(content)
    assert not preview.questions
    preview.apply(fresh)
    return fresh


@pytest.mark.parametrize("form", ["json", "xlsx", "csv", "gephi", "gexf", "graphml"])
@given(parties=MAP)
@settings(max_examples=15, deadline=None)
def test_a_table_of_ours_comes_back_the_same_in_every_form(
    form: str, parties: dict[str, dict[str, Any]]
) -> None:
    workspace = workspace_of(parties)
    content: bytes | str
    match form:
        case "json":
            content = workspace.to_json()
        case "xlsx":
            content = xlsx_bytes(workspace, "nl")
        case "csv":
            content = csv_bytes(workspace, "excel-nl", "nl")[0]
        case "gephi":
            content = csv_bytes(workspace, "gephi", "nl")[0]
        case "gexf":
            content = gexf_bytes(workspace, "nl")
        case _:
            content = graphml_bytes(workspace, "nl")
    back = came_back(content)
    assert parties_of(back) == parties_of(workspace)
    if form not in {"csv", "gephi"}:
        assert [(one.source, one.target, one.kind, one.direction) for one in back.relations] == [
            (one.source, one.target, one.kind, one.direction) for one in workspace.relations
        ]


@pytest.mark.parametrize("delimiter", ["\t", ";", ",", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
@given(
    names=st.lists(
        st.sampled_from(["Gemeente Zwolle", "Coöperatie Één", "Kreek BV", "UWV", "Het 12 museum"]),
        unique=True, min_size=1,
    )
)  # fmt: skip
@settings(max_examples=8, deadline=None)
def test_a_table_comes_in_the_same_however_it_is_written(
    delimiter: str, encoding: str, names: list[str]
) -> None:
    lines = [
        delimiter.join(["Naam", "Sector"]),
        *(delimiter.join([one, "kennis"]) for one in names),
    ]
    preview = look_at("\r\n".join(lines).encode(encoding))
    if any(one.about == "encoding" for one in preview.questions):
        preview = preview.answered(encoding=encoding)
    assert [(one.name, one.sector) for one in preview.parties] == [
        (one, "knowledge") for one in names
    ]


ODD = "aZé9 .;,\t\n|\"'-–•*[](){}<>#@=+?%€\u200b\u00ad\u00a0\x00\ud800"
WORDS = ("\r\n", "Naam", "Sector", "overheid", "Invloed", "->", "1.", "GM0193", "x@y.nl")
SIGNS = st.sampled_from([*ODD, *WORDS])


@given(text=st.lists(SIGNS, max_size=60).map("".join) | st.text(max_size=80))
@settings(max_examples=250, deadline=None)
def test_any_text_leaves_the_map_as_it_was_or_as_the_preview_said(text: str) -> None:
    workspace = Workspace.new("Onze regio")
    workspace.add_stakeholder("Naam", "workers", influence=2)
    before = workspace.to_json()
    preview = look_at(text)
    for _ in range(4):
        preview = preview.answered(
            **{one.about: one.proposed or one.options[0].value for one in preview.questions}
        )
    try:
        preview.apply(workspace)
    except InputError:
        assert workspace.to_json() == before
        return
    assert {one.name for one in workspace.stakeholders} == {"Naam"} | {
        one.name for one in preview.parties if one.name.casefold() != "naam"
    }
    if workspace.to_json() != before:
        workspace.undo()
        assert [one.name for one in workspace.stakeholders] == ["Naam"]


@given(content=st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_told_and_never_raise(content: bytes) -> None:
    for beginning in (b"", b"PK\x03\x04", b"\xff\xfe", b"{", b"<gexf>", b"\xd0\xcf\x11\xe0"):
        look_at(beginning + content)


def test_a_question_that_waits_leaves_the_map_alone() -> None:
    workspace = Workspace.new("Onze regio")
    preview = look_at("Naam;Sector;Invloed\nA;overheid;1")
    with pytest.raises(InputError, match="Welke schaal"):
        preview.apply(workspace)
    assert not workspace.stakeholders


def test_what_is_there_stays_and_what_it_lacks_is_filled_in() -> None:
    workspace = Workspace.new("Onze regio")
    workspace.add_stakeholder("ROC", "workers", influence=1)
    header = "Naam;Sector;Invloed (0-4);Geraakt (0-4);Notitie"
    text = f"{header}\nROC;onderwijs;3;4;groot\nKreek;werkgevers;1;1;"
    change = look_at(text).apply(workspace)
    roc, kreek = workspace.stakeholders
    assert (roc.sector, roc.influence, roc.interest, roc.note) == ("workers", 1, 4, "groot")
    assert kreek.name == "Kreek"
    assert change.edits
    workspace.undo()
    assert [(one.name, one.note) for one in workspace.stakeholders] == [("ROC", None)]


def test_the_same_list_twice_changes_nothing_the_second_time() -> None:
    workspace = Workspace.new("Onze regio")
    text = "Naam;Sector\nROC;onderwijs\nKreek BV;werkgevers"
    look_at(text).apply(workspace)
    before = workspace.to_json()
    assert not look_at(text).apply(workspace).edits
    assert workspace.to_json() == before


def test_a_csv_below_a_title_and_in_utf_16_is_read_by_the_api_too(tmp_path: Any) -> None:
    text = "Lijst, versie 3, maart\n\nNaam;Sector;Invloed\nGemeente Zwolle;overheid;3\n"
    (tmp_path / "x.csv").write_bytes(text.encode("utf-16"))
    assert [one.influence for one in read_csv(tmp_path / "x.csv").stakeholders] == [3]


def test_rows_of_excel_are_read_as_a_text_with_the_same_cells_is() -> None:
    rows = [["Naam", "Sector", "Invloed (1-5)"], ["ROC", "school", 5], ["Kreek", "mkb", 1]]
    made = Workbook()
    for row in rows:
        made.active.append(row)
    file = io.BytesIO()
    made.save(file)
    text = "\n".join("\t".join(map(str, row)) for row in rows)
    assert look_at(file.getvalue()).parties == look_at(text).parties
