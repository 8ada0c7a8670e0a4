"""GEXF and GraphML, read by networkx and by lxml."""

import networkx as nx
import pytest
from lxml import etree

from regiolab.exchange import write_gexf, write_graphml
from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from tests.unit.exchange.group_work import filled_in, hostile_map, map_of

GEXF = "{http://gexf.net/1.3}"
WRITERS = {"gexf": (write_gexf, nx.read_gexf), "graphml": (write_graphml, nx.read_graphml)}


@pytest.fixture(params=sorted(WRITERS))
def kind(request):
    return request.param


def read_back(workspace, folder, kind, **options):
    write, read = WRITERS[kind]
    path = folder / f"kaart.{kind}"
    write(workspace, path, **options)
    return read(path)


def only_meets():
    workspace = map_of(4)
    one, two, three, _ = (party.id for party in workspace.stakeholders)
    for relation in workspace.relations:
        workspace.remove("relations", relation.id)
    workspace.add_relation(one, two, "meets")
    workspace.add_relation(one, two, "co_operation")
    workspace.add_relation(two, three, "meets")
    return workspace


@pytest.mark.parametrize("count", [0, 12, 60, 300])
def test_every_party_and_relation_is_in_the_graph(tmp_path, kind, count):
    workspace = map_of(count)
    graph = read_back(workspace, tmp_path, kind)
    assert dict(graph.nodes(data="label")) == {one.id: one.name for one in workspace.stakeholders}
    ids = {tie for _, _, tie in graph.edges(data="id")}
    assert ids == {relation.id for relation in workspace.relations}


def test_answers_are_plain_values_under_their_own_names(tmp_path, kind):
    workspace = filled_in()
    graph = read_back(workspace, tmp_path, kind)
    school, firm, union = (graph.nodes[party.id] for party in workspace.stakeholders)
    assert (school["sector"], school["influence"], school["corners"]) == (
        "education",
        3,
        "economy|education",
    )
    assert firm["influence"] == 0
    assert "influence" not in union
    assert "type" not in school
    _, _, tie = next(iter(graph.edges(data=True)))
    assert (tie["kind"], tie["status"], tie["strength"], tie["direction"]) == (
        "funds",
        "desired",
        2,
        "directed",
    )


def test_a_map_without_direction_is_an_undirected_graph_with_all_its_ties(tmp_path, kind):
    graph = read_back(only_meets(), tmp_path, kind)
    assert not graph.is_directed()
    assert graph.number_of_edges() == 3


def test_a_map_with_one_arrow_is_a_directed_graph(tmp_path, kind):
    graph = read_back(filled_in(), tmp_path, kind)
    assert graph.is_directed()
    directions = [direction for _, _, direction in graph.edges(data="direction")]
    assert set(directions) == {"directed", "mutual", "undirected"}
    assert directions.count("directed") == 1


def test_every_relation_is_one_edge_in_every_format(tmp_path):
    workspace = filled_in()
    graphs = [read_back(workspace, tmp_path, each) for each in WRITERS]
    for graph in graphs:
        assert graph.number_of_edges() == len(workspace.relations)
        assert sorted(graph.edges()) == sorted(
            (one.source, one.target) for one in workspace.relations
        )
    assert dict(graphs[0].degree()) == dict(graphs[1].degree())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_label_of_a_relation_is_in_the_readers_language(tmp_path, kind, language):
    path = tmp_path / "kaart"
    WRITERS[kind][0](only_meets(), path, language=language)
    said = {"nl": "overlegt met", "en": "meets"}[language]
    assert said in path.read_text(encoding="utf-8")


def test_hostile_names_come_back_as_they_were(tmp_path, kind):
    workspace = hostile_map()
    graph = read_back(workspace, tmp_path, kind)
    assert [graph.nodes[one.id]["label"] for one in workspace.stakeholders] == [
        one.name for one in workspace.stakeholders
    ]
    etree.parse(tmp_path / f"kaart.{kind}", etree.XMLParser(resolve_entities=False))


@pytest.mark.parametrize("made", [filled_in, only_meets, lambda: map_of(0)])
def test_gexf_has_the_names_of_version_1_3(tmp_path, made):
    write_gexf(made(), tmp_path / "kaart.gexf")
    content = (tmp_path / "kaart.gexf").read_bytes()
    root = etree.fromstring(content)
    assert root.tag == f"{GEXF}gexf"
    assert root.get("version") == "1.3"
    assert b"draft" not in content
    schema = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
    assert root.get(schema) == "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd"
    titles = {one.get("title") for one in root.iter(f"{GEXF}attribute")}
    assert "type" not in {title.lower() for title in titles}
    kinds = {edge.get("type") for edge in root.iter(f"{GEXF}edge")}
    assert kinds <= {"directed", "mutual"} or kinds == {None}


def test_every_party_has_the_colour_of_its_sector_in_gexf(tmp_path):
    workspace = map_of(7)
    write_gexf(workspace, tmp_path / "kaart.gexf")
    root = etree.parse(tmp_path / "kaart.gexf").getroot()
    colours = [dict(one.attrib) for one in root.iter("{http://gexf.net/1.3/viz}color")]
    assert len(colours) == 7
    assert (colours[0]["r"], colours[0]["g"], colours[0]["b"]) == ("31", "95", "168")


def test_graphml_holds_nothing_but_scalars(tmp_path):
    write_graphml(filled_in(), tmp_path / "kaart.graphml")
    root = etree.parse(tmp_path / "kaart.graphml").getroot()
    keys = root.findall("{http://graphml.graphdrawing.org/xmlns}key")
    assert {key.get("attr.type") for key in keys} <= {"string", "long", "int"}


def test_the_reference_region_keeps_its_numbers(tmp_path, kind):
    """Mini-regio: betweenness and density, computed by networkx on what it read."""
    ties = (
        "Gem-Prov Gem-MBO MBO-Bedr Bedr-VNO VNO-BondA BondA-BondB MBO-HBO Gem-Bedr HBO-VNO "
        "BondA-MBO"
    )
    sectors = dict(
        zip(["Gem", "Prov", "MBO", "HBO", "Bedr", "VNO", "BondA", "BondB"], "ggeeppww", strict=True)
    )
    names = {"g": "government", "e": "education", "p": "employers", "w": "workers"}
    workspace = Workspace.new("Mini-regio")
    ids = {
        name: workspace.add_stakeholder(name, names[letter]).id for name, letter in sectors.items()
    }
    for tie in ties.split():
        workspace.add_relation(*(ids[name] for name in tie.split("-")))
    graph = nx.Graph(read_back(workspace, tmp_path, kind))
    between = nx.betweenness_centrality(graph, normalized=False)
    assert between[ids["MBO"]] == pytest.approx(8.5)
    assert nx.density(graph) == pytest.approx(0.357143, abs=1e-6)
    assert set(nx.articulation_points(graph)) == {ids["Gem"], ids["BondA"]}
