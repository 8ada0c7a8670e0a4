"""Who stands between others, and without whom the map falls apart."""

import math

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from regiolab.analysis.map.bridges import cut_off_by, cut_off_counts
from regiolab.analysis.map.findings import findings


def test_a_star_has_one_bridge_that_cuts_off_all_but_one(a_map):
    made = a_map().parties("Hub A B C D E F").ties("Hub-A Hub-B Hub-C Hub-D Hub-E Hub-F")
    assert made.names(made.the("bridging_parties").stakeholder_ids) == ["Hub"]
    held = made.the("parties_that_hold_the_map_together")
    assert held.text("en") == (
        "Without Hub, 5 parties lose every connection with the rest of the map: B, C, D, E and F."
    )


def test_fewer_than_six_related_pairs_say_nothing_about_the_network(a_map):
    made = a_map().parties("Hub A B C D E").ties("Hub-A Hub-B Hub-C Hub-D Hub-E")
    made.ties("A-Hub", kind="funds")
    assert not made.found("bridging_parties")
    assert not made.found("parties_that_hold_the_map_together")


def test_in_a_ring_nobody_stands_out_and_nothing_falls_apart(a_map):
    made = a_map().parties("A B C D E F G H").ties("A-B B-C C-D D-E E-F F-G G-H H-A")
    assert not made.found("bridging_parties")
    assert not made.found("parties_that_hold_the_map_together")


def test_where_all_know_all_nobody_stands_between(a_map):
    made = a_map().parties("A B C D").ties("A-B A-C A-D B-C B-D C-D")
    assert not made.found("bridging_parties")


def test_after_three_the_parties_that_hold_the_map_together_share_a_sentence(a_map):
    made = a_map().parties("A B C D E F G").ties("A-B B-C C-D D-E E-F F-G")
    held = made.found("parties_that_hold_the_map_together")
    assert [one.text("en") for one in held] == [
        "Without D, 3 parties lose every connection with the rest of the map: E, F and G.",
        "Without C, 2 parties lose every connection with the rest of the map: A and B.",
        "Without E, 2 parties lose every connection with the rest of the map: F and G.",
        "Without any one of B and F, too, a part of the map loses its connection.",
    ]
    assert len({one.key for one in held}) == 4


def test_on_a_large_map_who_bridges_is_put_off_and_said_to_be(mini):
    found = findings(mini.workspace, live_size=79)
    put_off = [one for one in found if one.certainty == "not_computed"]
    assert [one.code for one in put_off] == ["bridging_parties"]
    assert put_off[0].text("nl") == (
        "Wie tussen de anderen staat, is nog niet berekend: op een kaart met 8 partijen en 10 "
        "paren met een relatie duurt dat even."
    )
    for size in (80, math.inf):
        assert all(
            one.certainty != "not_computed" for one in findings(mini.workspace, live_size=size)
        )


@given(
    st.integers(1, 12).flatmap(
        lambda size: st.tuples(
            st.just(size),
            st.sets(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1))),
        )
    )
)
def test_who_is_cut_off_is_as_counted_party_by_party(drawn):
    size, pairs = drawn
    network = nx.Graph()
    network.add_nodes_from(str(number) for number in range(size))
    network.add_edges_from((str(one), str(other)) for one, other in pairs if one != other)
    counts = cut_off_counts(network)
    assert counts.keys() == set(nx.articulation_points(network))
    for id_, count in counts.items():
        left = network.subgraph(nx.node_connected_component(network, id_) - {id_})
        parts = [len(part) for part in nx.connected_components(left)]
        assert count == sum(parts) - max(parts) == len(cut_off_by(network, id_))


def test_a_party_with_exactly_half_of_the_highest_betweenness_is_named_too(a_map):
    """Hub stands between 60 pairs of parties, Half between 30."""
    made = a_map().parties("Half Hub A B C D E F G H X Y Z")
    made.ties("Hub-Half Hub-A Hub-B Hub-C Hub-D Hub-E Hub-F Hub-G Hub-H Half-X Half-Y Half-Z")
    assert made.names(made.the("bridging_parties").stakeholder_ids) == ["Hub", "Half"]


def test_fractions_of_shortest_paths_decide_who_stands_between_others_most_often(a_map):
    """The mini-regio under other names: Zand stands between 6.33 pairs, Gem between 6."""
    made = a_map().parties("Gem Prov MBO HBO Bedr VNO Zand BondB")
    made.ties(
        "Gem-Prov Gem-MBO MBO-Bedr Bedr-VNO VNO-Zand Zand-BondB MBO-HBO Gem-Bedr HBO-VNO Zand-MBO"
    )
    assert made.names(made.the("bridging_parties").stakeholder_ids) == ["MBO", "Zand", "Gem"]
