"""The map as a network for other programs: rows of plain values, and a networkx graph of them.

Fields have the names and codes of the workspace (`sector`, `government`): programs read these.
An answer that was not given is absent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.model.words import word

if TYPE_CHECKING:
    import networkx as nx

    from regiolab.model import Workspace

Row = dict[str, str | int]


def node_rows(workspace: Workspace) -> list[Row]:
    """Return one row per party: `id`, `label` and its answers, several values with `|` between."""
    rows = []
    for party in workspace.stakeholders:
        row: dict[str, Any] = {
            "id": party.id,
            "label": party.name,
            "sector": party.sector,
            "kind": party.kind,
            "abbreviation": party.abbreviation,
            "aliases": _joined(party.aliases),
            "corners": _joined(party.corners),
            "scale": party.scale,
            "influence": party.influence,
            "interest": party.interest,
            "wants": party.wants,
            "limits": party.limits,
            "reason": party.reason,
            "discuss": "yes" if party.discuss else None,
            "role_now": party.role and party.role.now,
            "role_desired": party.role and party.role.desired,
            "contact_role": party.contact and party.contact.role,
            "contact_by": party.contact and party.contact.by and party.contact.by.isoformat(),
            "note": party.note,
        }
        rows.append(_known(row))
    return rows


def edge_rows(workspace: Workspace, language: str) -> list[Row]:
    """Return one row per relation: `source`, `target`, `id`, `direction`, `label` and the rest.

    `direction` is `Directed`, `Undirected` or `Mutual`, as Gephi writes it; `label` is the kind
    of relation in the reader's language. There is no weight: a strength that is not known is no
    strength of 1.
    """
    return [
        _known(
            {
                "source": relation.source,
                "target": relation.target,
                "direction": relation.direction.capitalize(),
                "id": relation.id,
                "label": word(language, "relation_kind", relation.kind),
                "kind": relation.kind,
                "status": relation.status,
                "strength": relation.strength,
                "sign": relation.sign,
                "note": relation.note,
            }
        )
        for relation in workspace.relations
    ]


def graph_of(workspace: Workspace, language: str) -> nx.MultiGraph[str]:
    """Return the map as a networkx graph with plain values.

    Undirected when no relation runs one way. As soon as one does, the whole graph is directed,
    because programs do not read a mixture; `direction` says for each relation what it is.
    """
    import networkx as nx

    edges = edge_rows(workspace, language)
    directed = any(edge["direction"] == "Directed" for edge in edges)
    graph: nx.MultiGraph[str] = nx.MultiDiGraph() if directed else nx.MultiGraph()
    graph.graph["name"] = workspace.about.title
    for node in node_rows(workspace):
        graph.add_node(str(node["id"]), **{key: node[key] for key in node if key != "id"})
    for edge in edges:
        values: dict[str, Any] = {
            key: value for key, value in edge.items() if key not in {"source", "target"}
        }
        values["direction"] = str(edge["direction"]).lower()
        graph.add_edge(str(edge["source"]), str(edge["target"]), key=str(edge["id"]), **values)
    return graph


def _joined(values: list[Any]) -> str | None:
    return "|".join(str(value).replace("|", "/") for value in values) or None


def _known(row: dict[str, Any]) -> Row:
    return {key: value for key, value in row.items() if value is not None}
