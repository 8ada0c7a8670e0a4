"""The network of the map and its numbers, computed with networkx."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

from regiolab.analysis.findings.order import by_name
from regiolab.model.codes import SECTORS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    import networkx as nx
    import pandas as pd

    from regiolab.model import Workspace
    from regiolab.model.codes import RelationStatus, Sector
    from regiolab.model.entities import Relation, Stakeholder

EXISTING: Final[frozenset[RelationStatus]] = frozenset({"exists"})
"""Which relations count when nothing else is asked: not what is wanted, not what used to be."""


def graph(workspace: Workspace, statuses: Collection[RelationStatus] = EXISTING) -> nx.Graph[str]:
    """Return the network: one node per party, one edge per pair with a relation.

    Direction does not count, and several relations between two parties are one edge.

    Args:
        workspace: the map.
        statuses: which relations count: any of `exists`, `desired`, `ended`.

    Returns:
        Nodes are stakeholder ids with `name` and `sector`; edges have `kinds`, the relation kinds
        in the order of the alphabet.
    """
    return graph_of(workspace.stakeholders, workspace.relations, statuses)


def graph_of(
    parties: Iterable[Stakeholder],
    relations: Iterable[Relation],
    statuses: Collection[RelationStatus],
) -> nx.Graph[str]:
    """Return the network of these parties; see `graph`."""
    import networkx as nx

    # In the order of the names: sums of fractions then never depend on the order of adding.
    ordered = sorted(parties, key=by_name)
    place = {party.id: number for number, party in enumerate(ordered)}
    network: nx.Graph[str] = nx.Graph()
    for party in ordered:
        network.add_node(party.id, name=party.name, sector=party.sector)
    kinds: dict[tuple[str, str], set[str]] = {}
    for relation in relations:
        if relation.status in statuses:
            one, other = sorted((relation.source, relation.target), key=place.__getitem__)
            kinds.setdefault((one, other), set()).add(relation.kind)
    for one, other in sorted(kinds, key=lambda pair: (place[pair[0]], place[pair[1]])):
        network.add_edge(one, other, kinds=tuple(sorted(kinds[one, other])))
    return network


def betweenness(network: nx.Graph[str]) -> dict[str, float]:
    """Return for each party how many pairs of other parties it stands between.

    A pair with several equally short paths counts for the part of them that runs through the
    party. Not normalised; 0 for a party without relations.

    Source:
        Freeman (1977), Sociometry 40(1), 35-41; computed as Brandes (2001), Journal of
        Mathematical Sociology 25(2), 163-177.
    """
    return dict(_betweenness(tuple(network), tuple(network.edges)))


@lru_cache(maxsize=4)
def _betweenness(parties: tuple[str, ...], pairs: tuple[tuple[str, str], ...]) -> dict[str, float]:
    """Return the same as `betweenness`; most changes to a map leave both as they were."""
    import networkx as nx

    network: nx.Graph[str] = nx.Graph()
    network.add_nodes_from(parties)
    network.add_edges_from(pairs)
    return cast("dict[str, float]", nx.betweenness_centrality(network, normalized=False))


def bridging(workspace: Workspace) -> pd.DataFrame:
    """Return how often each party stands between others, the most often first.

    Returns:
        Index `stakeholder`: the ids. Columns: `name`; `betweenness`, in pairs of other parties;
        `betweenness_normalised`, as a part of all pairs of others, 0 to 1 (0 on a map of fewer
        than three parties); `is_articulation_point`, whether the network falls apart without it.

    Source:
        Freeman (1977); Hopcroft & Tarjan (1973), Communications of the ACM 16(6), 372-378.
    """
    import networkx as nx
    import pandas as pd

    network = graph(workspace)
    between = betweenness(network)
    points = set(nx.articulation_points(network))
    others = (len(network) - 1) * (len(network) - 2) / 2
    rows = [
        (id_, about["name"], between[id_], between[id_] / max(others, 1.0), id_ in points)
        for id_, about in network.nodes(data=True)
    ]
    rows.sort(key=lambda row: -round(row[2], 9))  # equals stay in the order of the names
    columns = ["stakeholder", "name", "betweenness", "betweenness_normalised"]
    table = pd.DataFrame(rows, columns=[*columns, "is_articulation_point"])
    types = {"betweenness": float, "betweenness_normalised": float, "is_articulation_point": bool}
    return table.astype(types).set_index("stakeholder")


def named_ties(workspace: Workspace) -> pd.DataFrame:
    """Return the relations that exist, by name: columns `source` and `target`, in their order."""
    import pandas as pd

    names = {party.id: party.name for party in workspace.stakeholders}
    pairs = [
        (names[one.source], names[one.target])
        for one in workspace.relations
        if one.status in EXISTING
    ]
    return pd.DataFrame(pairs, columns=["source", "target"])


def pair_counts(network: nx.Graph[str]) -> dict[tuple[Sector, Sector], tuple[int, int]]:
    """Return, per pair of sectors on the map, how many ties there are and how many could be.

    Each pair stands there once, in the order of `codes.SECTORS`; a sector with itself too.
    """
    sector: dict[str, Sector] = {id_: about["sector"] for id_, about in network.nodes(data=True)}
    size = Counter(sector.values())
    present = [one for one in SECTORS if size[one]]
    place = {one: number for number, one in enumerate(present)}
    ties: Counter[tuple[Sector, Sector]] = Counter()
    for one, other in network.edges:
        first, second = sorted((sector[one], sector[other]), key=place.__getitem__)
        ties[first, second] += 1
    return {
        (first, second): (
            ties[first, second],
            size[first] * (size[first] - 1) // 2 if first == second else size[first] * size[second],
        )
        for number, first in enumerate(present)
        for second in present[number:]
    }


def sector_density(
    workspace: Workspace, statuses: Collection[RelationStatus] = EXISTING
) -> pd.DataFrame:
    """Return the density within and between sectors: the part of the possible ties that is there.

    Returns:
        A square, symmetric table: index and columns hold the codes of the sectors that are on the
        map, in the order of `codes.SECTORS`; values from 0 to 1. Within a sector of one party no
        tie is possible: NaN.

    Source:
        Wasserman & Faust (1994), Social Network Analysis, Cambridge University Press.
    """
    import pandas as pd

    counts = pair_counts(graph(workspace, statuses))
    present = [first for first, second in counts if first == second]
    table = pd.DataFrame(float("nan"), index=present, columns=present, dtype=float)
    for (first, second), (ties, possible) in counts.items():
        if possible:
            table.loc[first, second] = table.loc[second, first] = ties / possible
    return table


def ei_index(workspace: Workspace, statuses: Collection[RelationStatus] = EXISTING) -> float | None:
    """Return the E-I index: ties between sectors less ties within them, as a part of all ties.

    Returns:
        From -1 (only within sectors) to +1 (only between them); `None` when there are no ties.

    Source:
        Krackhardt & Stern (1988), Social Psychology Quarterly 51(2), 123-140.
    """
    network = graph(workspace, statuses)
    sector = network.nodes(data="sector")
    external = sum(sector[one] != sector[other] for one, other in network.edges)
    total = network.number_of_edges()
    return (2 * external - total) / total if total else None
