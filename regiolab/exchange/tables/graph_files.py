"""The map as GEXF and GraphML, for Gephi, yEd, NetworkX, igraph and R."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.sharing.files import write_whole
from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.exchange.tables.graph import graph_of
from regiolab.scenes.drawing.marks import SECTOR_MARKS

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from regiolab.model import Workspace

_VIZ_NAMESPACE: Final = "http://gexf.net/1.3/viz"
_SCHEMA_NAMESPACE: Final = "http://www.w3.org/2001/XMLSchema-instance"


def write_gexf(
    workspace: Workspace, path: str | Path, *, language: str = "nl", shareable: bool = False
) -> None:
    """Write the map as GEXF 1.3, with the colour of its sector on every party.

    Args:
        workspace: what to write.
        path: the file; it is replaced whole.
        language: of the labels of relations.
        shareable: leave out what `exchange.shareable` leaves out.

    Raises:
        InputError: the file cannot be written.
    """
    write_whole({Path(path): gexf_bytes(workspace, language, shareable=shareable)})


def gexf_bytes(workspace: Workspace, language: str, *, shareable: bool = False) -> bytes:
    """Return the GEXF file as bytes, for a download; see `write_gexf`.

    networkx writes the names of version 1.2 (draft) unless asked, and of 1.3 a wrong one for the
    schema; both are put right here. A mixture of directed and undirected is refused by what reads
    it, and a `mutual` edge counts as two there: every relation is one edge, and `direction` says
    which way it runs.
    """
    from networkx.readwrite.gexf import GEXFWriter

    graph = graph_of(shareable_version(workspace) if shareable else workspace, language)
    for _, values in graph.nodes(data=True):
        values["viz"] = {"color": _colour(SECTOR_MARKS[values["sector"]].light)}
    file = io.BytesIO()
    writer = GEXFWriter(version="1.3")
    writer.add_graph(graph)
    _lay_as_they_were(writer.xml, workspace)
    writer.write(file)
    wrong, right = b'"http://w3.org/2001/XMLSchema-instance"', f'"{_SCHEMA_NAMESPACE}"'.encode()
    beginning, end, rest = file.getvalue().partition(b">\n  <meta")
    return beginning.replace(wrong, right) + end + rest


def write_graphml(
    workspace: Workspace, path: str | Path, *, language: str = "nl", shareable: bool = False
) -> None:
    """Write the map as GraphML, with nothing but texts and whole numbers as values.

    Args and errors as for `write_gexf`.
    """
    write_whole({Path(path): graphml_bytes(workspace, language, shareable=shareable)})


def graphml_bytes(workspace: Workspace, language: str, *, shareable: bool = False) -> bytes:
    """Return the GraphML file as bytes, for a download; see `write_graphml`."""
    from networkx.readwrite.graphml import GraphMLWriter

    graph = graph_of(shareable_version(workspace) if shareable else workspace, language)
    file = io.BytesIO()
    writer = GraphMLWriter(graph=graph)
    _lay_as_they_were(writer.xml, workspace)
    writer.dump(file)
    return file.getvalue()


def _lay_as_they_were(root: Element, workspace: Workspace) -> None:
    """Put edges in the order of the relations, each from the end that was named first.

    In a networkx graph without direction either end comes first.
    """
    for parent in root.iter():
        edges = {one.get("id"): one for one in parent if one.tag.rpartition("}")[2] == "edge"}
        if not edges:
            continue
        others = [one for one in parent if one.get("id") not in edges]
        laid = [one for one in workspace.relations if one.id in edges]
        for one in laid:
            edges[one.id].set("source", one.source)
            edges[one.id].set("target", one.target)
        parent[:] = [*others, *(edges[one.id] for one in laid)]


def _colour(code: str) -> dict[str, int]:
    red, green, blue = (int(code[start : start + 2], 16) for start in (1, 3, 5))
    return {"r": red, "g": green, "b": blue}
