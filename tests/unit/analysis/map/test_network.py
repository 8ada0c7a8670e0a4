"""The numbers of the network: those of the mini-regio, and the small cases at the edge."""

import math

import pandas as pd
import pytest

from regiolab.analysis.findings.network import (
    bridging,
    ei_index,
    graph,
    pair_counts,
    sector_density,
)


@pytest.mark.parametrize(
    ("name", "betweenness"),
    [
        ("Gem", 6.0),
        ("Prov", 0.0),
        ("MBO", 8.5),
        ("HBO", 0.3333),
        ("Bedr", 2.3333),
        ("VNO", 2.5),
        ("BondA", 6.3333),
        ("BondB", 0.0),
    ],
)
def test_betweenness_of_the_mini_regio(mini, name, betweenness):
    row = bridging(mini.workspace).loc[mini.id_of[name]]
    assert row["name"] == name
    assert row["betweenness"] == pytest.approx(betweenness, abs=5e-5)
    assert row["betweenness_normalised"] == pytest.approx(betweenness / 21, abs=5e-6)


def test_gem_and_bond_a_hold_the_mini_regio_together(mini):
    table = bridging(mini.workspace)
    assert set(table.loc[table["is_articulation_point"], "name"]) == {"Gem", "BondA"}


def test_the_table_of_bridging_has_the_most_bridging_party_first(mini):
    table = bridging(mini.workspace)
    columns = ["name", "betweenness", "betweenness_normalised", "is_articulation_point"]
    assert list(table.columns) == columns
    assert list(table["name"]) == ["MBO", "BondA", "Gem", "VNO", "Bedr", "HBO", "BondB", "Prov"]
    assert table["is_articulation_point"].dtype == bool


def test_degree_and_density_of_the_mini_regio(mini):
    network = graph(mini.workspace)
    degrees = {network.nodes[id_]["name"]: degree for id_, degree in network.degree}
    assert degrees == {
        "Gem": 3, "Prov": 1, "MBO": 4, "HBO": 2, "Bedr": 3, "VNO": 3, "BondA": 3, "BondB": 1,
    }  # fmt: skip
    assert 2 * network.number_of_edges() / (8 * 7) == pytest.approx(0.357143, abs=5e-7)


@pytest.mark.parametrize(
    ("first", "second", "density"),
    [
        ("government", "education", 0.25),
        ("government", "employers", 0.25),
        ("government", "workers", 0.0),
        ("education", "employers", 0.5),
        ("education", "workers", 0.25),
        ("employers", "workers", 0.25),
        ("government", "government", 1.0),
        ("education", "education", 1.0),
        ("employers", "employers", 1.0),
        ("workers", "workers", 1.0),
    ],
)
def test_density_between_the_sectors_of_the_mini_regio(mini, first, second, density):
    table = sector_density(mini.workspace)
    assert table.loc[first, second] == table.loc[second, first] == density
    ties, possible = pair_counts(graph(mini.workspace))[first, second]
    assert ties / possible == density
    assert possible == (1 if first == second else 4)


def test_the_table_of_density_is_square_with_the_sectors_on_the_map_in_their_order(mini):
    table = sector_density(mini.workspace)
    present = ["government", "education", "employers", "workers"]
    assert list(table.index) == list(table.columns) == present


def test_ei_index_of_the_mini_regio(mini):
    assert ei_index(mini.workspace) == pytest.approx(0.2)


def test_an_empty_map_has_empty_tables_and_no_index(a_map):
    workspace = a_map().workspace
    for table in (bridging, sector_density):
        assert isinstance(table(workspace), pd.DataFrame)
        assert table(workspace).empty
    assert ei_index(workspace) is None


def test_parties_without_relations_bridge_nothing_and_have_no_ei_index(a_map):
    made = a_map().parties("A B").party("C", "workers")
    assert list(bridging(made.workspace)["betweenness"]) == [0, 0, 0]
    assert list(bridging(made.workspace)["betweenness_normalised"]) == [0, 0, 0]
    assert not bridging(made.workspace)["is_articulation_point"].any()
    assert ei_index(made.workspace) is None


def test_two_parties_have_no_others_to_stand_between(a_map):
    made = a_map().parties("A B").ties("A-B")
    assert list(bridging(made.workspace)["betweenness_normalised"]) == [0, 0]


def test_within_a_sector_of_one_party_no_tie_is_possible(a_map):
    made = a_map().parties("A B").party("C", "workers").ties("A-C")
    density = sector_density(made.workspace)
    assert math.isnan(density.loc["workers", "workers"])
    assert density.loc["government", "workers"] == 0.5
    assert pair_counts(graph(made.workspace))["workers", "workers"] == (0, 0)


def test_only_relations_that_exist_count_unless_others_are_asked_for(a_map):
    made = a_map().parties("A B").party("C", "workers")
    made.ties("A-B").ties("A-C", status="desired").ties("B-C", status="ended")
    assert ei_index(made.workspace) == -1
    assert ei_index(made.workspace, {"exists", "desired"}) == 0
    assert graph(made.workspace, {"ended"}).number_of_edges() == 1


def test_several_relations_between_two_parties_are_one_tie(a_map):
    made = a_map().party("A").party("B", "workers").ties("A-B").ties("B-A", kind="funds")
    network = graph(made.workspace)
    (edge,) = network.edges(data=True)
    assert edge[2]["kinds"] == ("co_operation", "funds")
    assert sector_density(made.workspace).loc["government", "workers"] == 1


def test_ties_that_exist_are_told_by_name():
    from regiolab.analysis.findings.network import named_ties
    from regiolab.course.example import example_map

    workspace = example_map("nl")
    ties = named_ties(workspace)
    assert list(ties.columns) == ["source", "target"]
    assert len(ties) == sum(one.status == "exists" for one in workspace.relations) == 14
    assert ("Vmbo-scholen", "ROC Zilverland") in set(ties.itertuples(index=False, name=None))
