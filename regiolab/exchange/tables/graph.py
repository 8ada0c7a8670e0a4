"""The map as a network for other programs: rows of plain values, and a networkx graph of them.

Fields have the names and codes of the workspace (`sector`, `government`): programs read these.
An answer that was not given is absent.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from regiolab.model.party_answers import answer_of
from regiolab.model.party_fields import PARTY_FIELDS, party_field
from regiolab.model.words import word

if TYPE_CHECKING:
    import networkx as nx

    from regiolab.model import Workspace
    from regiolab.model.party_fields import PartyField

Row = dict[str, str | int]

_FIRST: Final = ("name", "sector", "kind")
"""What a row of the list begins with; the rest is in the order of the records."""

_ANSWERS: Final = (
    *(party_field(field) for field in _FIRST),
    *(one for one in PARTY_FIELDS if one.in_graph and one.field not in _FIRST),
)


def node_rows(workspace: Workspace) -> list[Row]:
    """Return one row per party: `id`, `label` and its answers, several values with `|` between.

    Which answers is in their records: see `model.party_fields`.
    """
    return [
        _known(
            {
                "id": party.id,
                **{graph_name(one): _plain(answer_of(party, one)) for one in _ANSWERS},
            }
        )
        for party in workspace.stakeholders
    ]


def graph_name(field: PartyField) -> str:
    """Return what a field of a party is called in a graph: `role_now`; its name is the `label`."""
    return "label" if field.field == "name" else field.field.replace(".", "_")


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


def _plain(answer: Any) -> str | int | None:
    match answer:
        case bool():
            return "yes" if answer else None
        case list():
            return "|".join(str(value).replace("|", "/") for value in answer) or None
        case date():
            return answer.isoformat()
        case _:
            return answer  # type: ignore[no-any-return]


def _known(row: dict[str, Any]) -> Row:
    return {key: value for key, value in row.items() if value is not None}
