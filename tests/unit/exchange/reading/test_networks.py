"""Networks: lines with arrows, matrices, files of other programs, our own files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from regiolab.exchange import look_at
from regiolab.exchange.tables.graph_files import gexf_bytes, graphml_bytes
from regiolab.model import Workspace
from tests.unit.exchange.reading.looked import look, names, ties, told

if TYPE_CHECKING:
    from collections.abc import Callable

A, B, C = "Gemeente Zwolle", "ROC van Twente", "Kreek BV"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"{A} -> {B}", (A, B, None, "directed")),
        (f"{A} → {B}", (A, B, None, "directed")),
        (f"{A} --> {B}", (A, B, None, "directed")),
        (f"{A} => {B}", (A, B, None, "directed")),
        (f"{A} <-> {B}", (A, B, None, "mutual")),
        (f"{A} ↔ {B}", (A, B, None, "mutual")),
        (f"{A} <- {B}", (B, A, None, "directed")),
        (f"{A} -- {B}", (A, B, None, "undirected")),
        (f"{A} -> {B}: subsidie", (A, B, "funds", "directed")),
        (f"{A} -> {B} (overleg)", (A, B, "meets", "directed")),
        (f"{A} -[financiert]-> {B}", (A, B, "funds", "directed")),
        (f"- {A} -> {B}", (A, B, None, "directed")),
        (f"graph LR\n  a[{A}] --> b[{B}]", (A, B, None, "directed")),
        (f"a[{A}] -->|subsidie| b[{B}]", (A, B, "funds", "directed")),
    ],
)
def test_an_arrow_is_a_relation(line: str, expected: tuple[str, str, str | None, str]) -> None:
    preview = look(line)
    assert preview.kind == "network"
    assert ties(preview) == [expected]
    assert set(names(preview)) == {A, B}


def test_a_chain_of_arrows_is_several_relations() -> None:
    assert [one[:2] for one in ties(look(f"{A} -> {B} -> {C}"))] == [(A, B), (B, C)]


@pytest.mark.parametrize("text", ["Zuid-Holland - Zeeland\nA-B", "Stichting A–Z\nKreek - Beek BV"])
def test_a_dash_in_a_name_is_no_arrow(text: str) -> None:
    assert look(text).kind == "list"


@pytest.mark.parametrize(
    "header",
    [
        "Partij A\tPartij B\tRelatie",
        "van\tnaar\tsoort relatie",
        "From\tTo\tType",
        "Source\tTarget\tLabel",
        "Organisatie 1\tOrganisatie 2\tVerband",
        "Stakeholder A\tStakeholder B\tRelation type",
        "bron\tdoel\trelatietype",
        "Van partij\tNaar partij\tRelatie",
        "Zender\tOntvanger\tSoort",
        "Actor 1\tActor 2\tkind",
    ],
)
def test_two_columns_with_parties_are_relations_under_many_headers(header: str) -> None:
    preview = look(f"{header}\n{A}\t{B}\tsubsidie\n{B}\t{C}\tlevert stagiairs")
    assert preview.kind == "network"
    assert [one[:3] for one in ties(preview)] == [(A, B, "funds"), (B, C, None)]
    assert preview.relations[1].note == "levert stagiairs"


def test_the_type_of_gephi_is_a_direction_and_its_weight_is_told() -> None:
    text = f"Source,Target,Type,Weight\n{A},{B},Directed,2\n{B},{C},Undirected,1\n{A},{C},Mutual,1"
    preview = look(text)
    assert [one[3] for one in ties(preview)] == ["directed", "undirected", "mutual"]
    assert all(one.note is None for one in preview.relations)
    assert "Weight" in told(preview)


def test_several_ends_in_one_cell_are_several_relations() -> None:
    preview = look(f"From;To;Direction\n{A};{B}|{C};directed")
    assert ties(preview) == [(A, B, None, "directed"), (A, C, None, "directed")]


def test_doubles_loops_and_ends_that_are_missing_are_told() -> None:
    rows = f"{A};{B};overleg\n{A};{B};overleg\n{A};{A};overleg\n{A};;overleg"
    preview = look(f"Van;Naar;Relatie\n{rows}")
    assert len(preview.relations) == 1
    assert "staat er twee keer" in told(preview)
    assert "een relatie van een partij met zichzelf" in told(preview)
    assert "aan één kant staat geen partij" in told(preview)


def test_a_list_with_a_purpose_and_a_source_is_one_of_parties() -> None:
    preview = look("Naam;Doel;Bron\nGemeente Zwolle;groei;KvK\nROC;banen;DUO")
    assert names(preview) == ["Gemeente Zwolle", "ROC"]


@pytest.mark.parametrize("sign", ["1", "x", "X", "ja", "3"])
def test_a_matrix_is_relations(sign: str) -> None:
    text = f"\t{A}\t{B}\t{C}\n{A}\t\t{sign}\t\n{B}\t{sign}\t\t\n{C}\t\t\t"
    preview = look(text)
    assert preview.kind == "network"
    assert {frozenset(one[:2]) for one in ties(preview)} == {frozenset((A, B))}
    assert ties(preview)[0][3] == "undirected"
    assert set(names(preview)) == {A, B, C}


def test_half_a_matrix_has_directions_and_words_are_kinds() -> None:
    text = f";{A};{B}\n{A};;subsidie\n{B};;"
    assert ties(look(text)) == [(A, B, "funds", "directed")]


GEXF = """<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="undirected"><attributes class="node"><attribute id="0" title="sector"
type="string"/></attributes><nodes><node id="a" label="Gemeente Zwolle"><attvalues>
<attvalue for="0" value="government"/></attvalues></node><node id="b" label="ROC van Twente"/>
<node id="c" label="Kreek BV"/></nodes><edges><edge source="a" target="b"/>
<edge source="b" target="c" type="directed"/></edges></graph></gexf>"""

GRAPHML = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node"
attr.name="label" attr.type="string"/><graph edgedefault="directed"><node id="a"><data key="d0">
Gemeente Zwolle</data></node><node id="b"><data key="d0">ROC van Twente</data></node>
<node id="c"><data key="d0">Kreek BV</data></node><edge source="a" target="b" directed="false"/>
<edge source="b" target="c"/></graph></graphml>"""

GML = """graph [ directed 0 node [ id 1 label "Gemeente Zwolle" ]
node [ id 2 label "ROC van Twente" ] node [ id 3 label "Kreek BV" ]
edge [ source 1 target 2 ] edge [ source 2 target 3 ] ]"""

KUMU = json.dumps(
    {
        "elements": [
            {"_id": "a", "attributes": {"label": A, "element type": "Overheid"}},
            {"_id": "b", "attributes": {"label": B}},
            {"_id": "c", "attributes": {"label": C}},
        ],
        "connections": [
            {"from": "a", "to": "b", "direction": "undirected", "attributes": {}},
            {"from": "b", "to": "c", "direction": "directed", "attributes": {}},
        ],
    }
).replace('"_id"', '"id"')


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        (GEXF, ["undirected", "directed"]),
        (GRAPHML, ["undirected", "directed"]),
        (GML, ["undirected", "undirected"]),
        (KUMU, ["undirected", "directed"]),
    ],
    ids=["gexf", "graphml", "gml", "kumu"],
)
@pytest.mark.parametrize("as_bytes", [False, True])
def test_a_file_of_another_program_is_its_network(
    text: str, directions: list[str], as_bytes: bool
) -> None:
    preview = look(text.encode() if as_bytes else text)
    assert preview.kind == "network"
    assert names(preview) == [A, B, C]
    assert [one[:2] for one in ties(preview)] == [(A, B), (B, C)]
    assert [one[3] for one in ties(preview)] == directions


@pytest.mark.parametrize("text", [GEXF[:200], GRAPHML[:300], "<gexf>", "graph [ node [ id"])
def test_half_a_network_is_told_in_a_sentence(text: str) -> None:
    preview = look(text)
    assert preview.kind == "not_ours"
    assert "beschadigd" in told(preview)


def ours() -> Workspace:
    workspace = Workspace.new("Onze regio")
    ids = [
        workspace.add_stakeholder(name, sector, influence=2, note="x").id
        for name, sector in ((A, "government"), (B, "education"), (C, "employers"))
    ]
    workspace.add_relation(ids[0], ids[1], "funds")
    workspace.add_relation(ids[1], ids[2], "meets")
    workspace.add_relation(ids[0], ids[2], "depends_on", direction="mutual")
    return workspace


@pytest.mark.parametrize("written", [gexf_bytes, graphml_bytes])
def test_our_own_network_comes_back_as_it_was(
    written: Callable[[Workspace, str], bytes],
) -> None:
    content = written(ours(), "nl")
    fresh = Workspace.new("Ander")
    preview = look_at(content)
    preview.apply(fresh)
    assert [one.name for one in fresh.stakeholders] == [A, B, C]
    assert [one.influence for one in fresh.stakeholders] == [2, 2, 2]
    assert {(one.kind, one.direction) for one in fresh.relations} == {
        ("funds", "directed"),
        ("meets", "undirected"),
        ("depends_on", "mutual"),
    }


def test_rows_of_a_party_and_whom_it_has_a_relation_with_are_relations() -> None:
    preview = look_at(f"Partij;Relatie met;Soort\n{A};{B}, {C};geld\n{B};{C};overleg")
    assert (preview.kind, names(preview)) == ("network", [])
    assert ties(preview) == [
        (A, B, "funds", None),
        (A, C, "funds", None),
        (B, C, "meets", None),
    ]


@pytest.mark.parametrize("header", ["Relatie met", "Werkt samen met", "Connected to"])
def test_a_list_of_parties_may_say_beside_each_whom_it_has_a_relation_with(header: str) -> None:
    list_ = (
        f"Naam\tSector\t{header}\n{A}\toverheid\t{B}; {C}\n{B}\tonderwijs\t\n{C}\tbedrijf\t{C}, {B}"
    )
    preview = look_at(list_)
    assert names(preview) == [A, B, C]
    assert ties(preview) == [(A, B, None, None), (A, C, None, None), (C, B, None, None)]
    assert told(preview) == ""


def test_a_name_with_a_comma_beside_a_party_stays_one_when_the_list_has_it() -> None:
    preview = look_at('Naam;Sector;Relatie met\nA;overheid;"B, C en D"\n"B, C en D";bedrijf;A')
    assert ties(preview) == [("A", "B, C en D", None, None), ("B, C en D", "A", None, None)]


def test_the_sector_beside_a_relation_makes_it_a_list_of_parties() -> None:
    preview = look_at(f"Partij;Soort;Relatie met\n{A};overheid;{B}\n{B};onderwijs;")
    assert names(preview) == [A, B]
    assert ties(preview) == [(A, B, None, None)]


@pytest.mark.parametrize("direction", ["", "directed 0", "directed 1"])
def test_the_ends_of_a_relation_in_gml_are_in_the_order_of_the_file(direction: str) -> None:
    nodes = "".join(f'node [ id {one} label "{name}" ]\n' for one, name in enumerate("ABC"))
    edges = "edge [ source 2 target 0 ]\nedge [ source 1 target 0 ]"
    found = look_at(f"graph [\n  {direction}\n{nodes}{edges}\n]").relations
    assert {(one.source, one.target) for one in found} == {("C", "A"), ("B", "A")}
    expected = "directed" if direction == "directed 1" else "undirected"
    assert {one.direction for one in found} == {expected}


@pytest.mark.parametrize(("sign", "direction"), [("Edges", "undirected"), ("Arcs", "directed")])
def test_the_ends_of_a_relation_in_pajek_are_in_the_order_of_the_file(
    sign: str, direction: str
) -> None:
    found = look_at(f'*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*{sign}\n3 1\n2 1\n').relations
    assert {(one.source, one.target) for one in found} == {("C", "A"), ("B", "A")}
    assert {one.direction for one in found} == {direction}
