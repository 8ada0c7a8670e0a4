"""Laws of whole maps: parties and relations come back the same from every file that holds both."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from regiolab.exchange import look_at
from regiolab.exchange.reading.doing import outcome_of
from regiolab.exchange.tables.columns import DATA_SHEET
from regiolab.exchange.tables.csv_files import csv_bytes
from regiolab.exchange.tables.graph_files import gexf_bytes, graphml_bytes
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.locale import LANGUAGES
from regiolab.model import InputError, Workspace
from regiolab.model.codes import RELATION_KINDS, SECTORS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NAMES = (
    "Gemeente Zwolle", "Coöperatie Één", "Kreek BV", "A, B en C", "Stichting “X”", "'t Veld",
    "St. Jan", "2Switch", "R&D; lab", "A|B", "Zorg – Welzijn", "UWV",
)  # fmt: skip
LEVEL = st.none() | st.integers(0, 4)
PARTY = st.tuples(st.sampled_from(SECTORS), LEVEL, LEVEL)
TIE = st.tuples(
    st.integers(0, 5),
    st.integers(0, 5),
    st.sampled_from(RELATION_KINDS),
    st.sampled_from(["directed", "mutual", "undirected"]),
    st.none() | st.integers(1, 3),
)


@st.composite
def maps(draw: st.DrawFn) -> Workspace:
    workspace = Workspace.new("Onze regio")
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=2, max_size=6))
    for name in names:
        sector, influence, interest = draw(PARTY)
        levels = {"influence": influence, "interest": interest}
        known = {key: value for key, value in levels.items() if value is not None}
        workspace.add_stakeholder(name, sector, **known)
    ids = [party.id for party in workspace.stakeholders]
    for source, target, kind, direction, strength in draw(st.lists(TIE, min_size=1, max_size=6)):
        if source < len(ids) and target < len(ids) and source != target:
            more = {} if strength is None else {"strength": strength}
            workspace.add_relation(ids[source], ids[target], kind, direction=direction, **more)
    return workspace


def told_of(workspace: Workspace) -> tuple[list[Any], set[Any]]:
    """Return what a map says; also of a relation without direction the ends stay in order."""
    names = {one.id: one.name for one in workspace.stakeholders}
    parties = [
        (one.name, one.sector, one.influence, one.interest) for one in workspace.stakeholders
    ]
    ties: set[Any] = set()
    for one in workspace.relations:
        ends = (names[one.source], names[one.target])
        ties.add((ends, one.kind, one.direction, one.strength))
    return parties, ties


def with_delimiter(content: bytes, delimiter: str) -> bytes:
    """Return one of our lists as another program writes it."""
    rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(rows)
    return file.getvalue().encode()


def lists(delimiter: str, language: str) -> Callable[[Workspace], Sequence[bytes]]:
    return lambda workspace: [
        with_delimiter(one, delimiter) for one in csv_bytes(workspace, "excel-nl", language)
    ]


def sheets(language: str) -> Callable[[Workspace], Sequence[bytes]]:
    """Return the workbook as Kumu or a person keeps it: without the sheet with the whole work."""

    def written(workspace: Workspace) -> Sequence[bytes]:
        book = load_workbook(io.BytesIO(xlsx_bytes(workspace, language)))
        for sheet in book.worksheets:
            if sheet.title.casefold() == DATA_SHEET:
                book.remove(sheet)
        file = io.BytesIO()
        book.save(file)
        return [file.getvalue()]

    return written


WAYS: dict[str, Callable[[Workspace], Sequence[bytes]]] = {
    **{
        f"csv {sign!r} {language}": lists(sign, language)
        for sign in ";,\t"
        for language in LANGUAGES
    },
    **{
        f"xlsx {language}": lambda one, to=language: [xlsx_bytes(one, to)] for language in LANGUAGES
    },
    **{f"sheets {language}": sheets(language) for language in LANGUAGES},
    "gephi": lambda one: csv_bytes(one, "gephi", "nl"),
    "gexf": lambda one: [gexf_bytes(one, "nl")],
    "graphml": lambda one: [graphml_bytes(one, "en")],
}


@pytest.mark.parametrize("way", WAYS)
@given(workspace=maps())
@settings(max_examples=5, deadline=None)
def test_a_map_comes_back_the_same_however_it_is_written(way: str, workspace: Workspace) -> None:
    fresh = Workspace.new("Leeg")
    for content in WAYS[way](workspace):
        preview = look_at(content)
        if not preview.questions and not preview.relations and not preview.parties:
            continue  # a list of relations with none in it
        preview.apply(fresh)
    assert told_of(fresh) == told_of(workspace)


@given(workspace=maps())
@settings(max_examples=12, deadline=None)
def test_networkx_counts_the_same_parties_and_relations_in_every_file(workspace: Workspace) -> None:
    nodes, edges = (
        list(csv.DictReader(io.StringIO(one.decode())))
        for one in csv_bytes(workspace, "gephi", "nl")
    )
    listed = nx.MultiDiGraph()
    listed.add_nodes_from(one["Id"] for one in nodes)
    listed.add_edges_from((one["Source"], one["Target"], one["Id"]) for one in edges)
    graphs = [
        nx.read_gexf(io.BytesIO(gexf_bytes(workspace, "nl"))),
        nx.read_graphml(io.BytesIO(graphml_bytes(workspace, "nl")), force_multigraph=True),
        listed,
    ]
    counts = {(graph.number_of_nodes(), graph.number_of_edges()) for graph in graphs}
    assert counts == {(len(workspace.stakeholders), len(workspace.relations))}


WORDS = st.sampled_from(
    ["ROC", "UWV", "Kreek BV", "Zwolle", "Zwole", "Nuth", "Naam", "Sector", "Invloed (0-4)",
     "overheid", "3", "A -> B", "Jan Jansen", "j@example.org", "Totaal", "groot"]
)  # fmt: skip
ROW = st.lists(WORDS, min_size=1, max_size=3).map(";".join)


@given(text=st.lists(ROW, min_size=1, max_size=6).map("\n".join))
@settings(max_examples=60, deadline=None)
def test_a_map_changes_exactly_as_was_said_and_one_undo_brings_it_back(text: str) -> None:
    workspace = Workspace.new("Onze regio")
    workspace.add_stakeholder("ROC", "education")
    workspace.add_stakeholder("UWV", "government", influence=2)
    before = workspace.to_json()
    preview = look_at(text)
    for _ in range(4):
        preview = preview.answered(
            **{one.about: one.proposed or one.options[0].value for one in preview.questions}
        )
    said = outcome_of(preview, workspace)
    parties = {one.name: one.model_dump() for one in workspace.stakeholders}
    try:
        change = preview.apply(workspace)
    except InputError:
        assert workspace.to_json() == before
        return
    after = {one.name: one.model_dump() for one in workspace.stakeholders}
    assert set(after) - set(parties) == set(said.new)
    assert len(said.new) == len(after) - len(parties)
    folded = {name.casefold() for name in said.changed}
    assert {name.casefold() for name in parties if after[name] != parties[name]} == folded
    assert len(workspace.relations) == said.ties
    assert len(said.new) + len(said.changed) + len(said.alike) == len(preview.parties)
    if change.edits:
        workspace.undo()
    assert workspace.to_json() == before
