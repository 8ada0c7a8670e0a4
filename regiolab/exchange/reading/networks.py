"""Networks of other programs as two tables, one with parties and one with relations."""

from __future__ import annotations

import json
import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from xml.etree import ElementTree

from regiolab.exchange.reading.grid import Grid, grid_of
from regiolab.exchange.reading.lists import item
from regiolab.exchange.reading.rules_files import seen
from regiolab.exchange.reading.sizes import MOST_LINES
from regiolab.exchange.reading.values import is_kind_of_relation
from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from regiolab.exchange.tables.cells import Cell

_DAMAGED: Final = N_(
    "This network is damaged or incomplete. Save it once more as GEXF or GraphML, and choose that."
)
_LABELS: Final = ("label", "name", "naam", "title")
_NO_ANSWERS: Final = {"size", "x", "y", "z", "r", "g", "b", "a", "viz", "color", "colour"}
_KIND_NODES: Final = ("elements", "nodes", "vertices")
_KIND_EDGES: Final = ("connections", "edges", "links", "relations")
_ARROWS: Final = (
    r"<\s*[-=–—~]+\s*>|<[-=]+>|↔|⇔|⟷|<[-=–—~]+|←|⟵|[-=–—~.]+>|→|⇒|➔|➜|⟶|➡\ufe0f?|⮕|--+|>>|<<"
)
_ARROW = re.compile(rf"^(.{{1,200}}?)\s*({_ARROWS})\s*(.{{1,250}})$")
_NAMED_ARROW = re.compile(
    r"^(.{1,200}?)\s*[-=–—]+\s*\[?([^\]>\-]{1,60}?)\]?\s*[-=–—]+>\s*(.{1,200})$"
)
_AFTER = re.compile(r"^(.*?)\s*(?::\s+|\s\(|\[label=\"?)([^)\]\"]+)[)\]\"]*;?$")
_MERMAID = re.compile(r"^(.*?)\s*[-=]+>\s*\|([^|]+)\|\s*(.*)$")


class Network(NamedTuple):
    """The parties and the relations of a network, each as a table with a header."""

    parties: Grid
    ties: Grid


def network_in(text: str, form: str) -> Network | None:
    """Return the network in a text of a form that `content` knows; `None` when there is none.

    Raises:
        InputError: it is damaged.
    """
    try:
        match form:
            case "gexf":
                return _gexf(text)
            case "graphml":
                return _graphml(text)
            case "gml" | "pajek":
                return _of_networkx(text, form)
            case "json":
                return _json(text)
    except InputError:
        raise
    except (RecursionError, Exception) as error:  # whatever a damaged file makes of a parser
        raise InputError(_DAMAGED) from error
    return None


def _root(text: str) -> ElementTree.Element:
    if "<!DOCTYPE" in text[:20_000] or "<!ENTITY" in text:
        raise InputError(_DAMAGED)
    without = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.lstrip("\ufeff"))
    return ElementTree.fromstring(without)  # noqa: S314 - no declarations, and expat stops bombs


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _all(root: ElementTree.Element, *tags: str) -> list[ElementTree.Element]:
    return [one for one in root.iter() if _tag(one) in tags]


def _gexf(text: str) -> Network:
    root = _root(text)
    titles: dict[str, dict[str, str]] = {"node": {}, "edge": {}}
    for group in _all(root, "attributes"):
        for one in _all(group, "attribute"):
            kind = titles.setdefault(group.get("class", "node"), {})
            kind[one.get("id", "")] = one.get("title", one.get("id", ""))
    graph = next(iter(_all(root, "graph")), root)
    usual = graph.get("defaultedgetype", "undirected")
    nodes = [
        {"label": one.get("label") or one.get("id", ""), **_attvalues(one, titles["node"])}
        | {"id": one.get("id", "")}
        for one in _all(root, "node")
    ]
    edges: list[dict[str, Any]] = [
        {
            "direction": one.get("type", usual),
            **({"label": one.get("label", "")} if one.get("label") else {}),
            **_attvalues(one, titles["edge"]),
            "source": one.get("source", ""),
            "target": one.get("target", ""),
        }
        for one in _all(root, "edge")
    ]
    return _network(nodes, edges)


def _attvalues(element: ElementTree.Element, titles: Mapping[str, str]) -> dict[str, Any]:
    found = {}
    for one in _all(element, "attvalue"):
        key = one.get("for") or one.get("id") or ""
        found[titles.get(key, key)] = one.get("value", "")
    return found


def _graphml(text: str) -> Network:
    root = _root(text)
    keys = {one.get("id", ""): one.get("attr.name", one.get("id", "")) for one in _all(root, "key")}
    graph = next(iter(_all(root, "graph")), root)
    usual = graph.get("edgedefault", "undirected")
    nodes = [{**_data(one, keys), "id": one.get("id", "")} for one in _all(root, "node")]
    edges = [
        {
            "direction": {"true": "directed", "false": "undirected"}.get(
                one.get("directed", ""), usual
            ),
            **_data(one, keys),
            "source": one.get("source", ""),
            "target": one.get("target", ""),
        }
        for one in _all(root, "edge")
    ]
    return _network(nodes, edges)


def _data(element: ElementTree.Element, keys: Mapping[str, str]) -> dict[str, Any]:
    found = {}
    for one in element:
        if _tag(one) == "data":
            key = one.get("key", "")
            inside = " ".join(part.strip() for part in one.itertext() if part.strip())
            name = keys.get(key, key)
            # yEd keeps the label within the drawing of a node.
            found["label" if name in {"nodegraphics", "d6", "d5"} and len(one) else name] = inside
    return found


def _of_networkx(text: str, form: str) -> Network:
    import networkx as nx

    read = nx.parse_pajek if form == "pajek" else partial(nx.parse_gml, label="id")
    usual = "directed" if read(text).is_directed() else "undirected"
    # Without direction networkx forgets which end was named first.
    graph = read(_as_if_directed(text, form))
    nodes = [{**data, "id": str(node)} for node, data in graph.nodes(data=True)]
    edges: list[dict[str, Any]] = [
        {"direction": usual, **data, "source": str(source), "target": str(target)}
        for source, target, data in graph.edges(data=True)
    ]
    return _network(nodes, edges)


def _as_if_directed(text: str, form: str) -> str:
    if form == "pajek":
        return re.sub(r"^\*edges\b", "*arcs", text, flags=re.IGNORECASE | re.MULTILINE)
    without = re.sub(r"^\s*directed\s+[01]\s*$", "", text, flags=re.MULTILINE)
    return re.sub(r"\bgraph\s*\[", "graph [\n directed 1\n", without, count=1)


def _json(text: str) -> Network | None:
    data = json.loads(text)
    if not isinstance(data, dict):
        return None
    if isinstance(data.get("elements"), dict):  # Cytoscape has both within its elements
        data = data["elements"]
    nodes = next((data[key] for key in _KIND_NODES if isinstance(data.get(key), list)), None)
    edges: list[Any] = next(
        (data[key] for key in _KIND_EDGES if isinstance(data.get(key), list)), []
    )
    if not nodes or not all(isinstance(one, dict) for one in [*nodes, *edges]):
        return None
    flat = [_flat(one) for one in nodes]
    if isinstance(data.get("adjacency"), list):
        edges = _of_adjacency(flat, data["adjacency"], directed=data.get("directed") is True)
    ties = [_flat(one) for one in edges]
    usual = {True: "directed", False: "undirected"}.get(data.get("directed", ""))
    for tie in ties:
        for new, old in (("source", "from"), ("target", "to")):
            tie.setdefault(new, tie.pop(old, ""))
            tie[new] = _end_of(tie[new], flat)
        if usual and not any(key.casefold() == "direction" for key in tie):
            tie["direction"] = usual
    return _network(flat, ties)


def _of_adjacency(
    nodes: Sequence[Mapping[str, Any]], adjacency: Sequence[Any], *, directed: bool
) -> list[dict[str, Any]]:
    """Return the edges of networkx's adjacency data; without direction each is there twice."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for node, others in zip(nodes, adjacency, strict=False):
        for other in others if isinstance(others, list) else []:
            ends = (str(node.get("id")), str(other.get("id")))
            key = ends if directed else (min(ends), max(ends))
            found.setdefault(key, {**other, "source": ends[0], "target": ends[1], "id": None})
    return [*found.values()]


def _end_of(end: Any, nodes: Sequence[Mapping[str, Any]]) -> Any:
    """Return the end of an edge; a number is a place in the list where nodes have no IDs."""
    if isinstance(end, int) and not isinstance(end, bool) and 0 <= end < len(nodes):
        node = nodes[end]
        if not any("id" in one for one in nodes):
            return next((node[key] for key in _LABELS if node.get(key)), end)
    return end


def records_in(text: str) -> Grid | str | None:
    """Return the table in JSON that is a list of records, or the lines of a list of names."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, list) or not 0 < len(data) <= MOST_LINES:
        return None
    if all(isinstance(one, str) for one in data):
        return "\n".join(" ".join(one.split()) for one in data)
    if all(isinstance(one, dict) for one in data):
        return _grid([_flat(one) for one in data], ())
    return None


def _flat(record: Mapping[str, Any]) -> dict[str, Any]:
    whole = {**record}
    for part in ("attributes", "data"):
        inner = whole.pop(part, None)
        whole |= inner if isinstance(inner, dict) else {}
    if "_id" in whole:  # as Kumu has it
        whole.setdefault("id", whole.pop("_id"))
    return {
        str(key): "|".join(map(str, value)) if isinstance(value, list) else value
        for key, value in whole.items()
        if not isinstance(value, dict)
    }


def _network(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> Network:
    parties = []
    for node in nodes:
        given = {key.casefold(): value for key, value in node.items()}
        name = next((given[key] for key in _LABELS if given.get(key)), given.get("id", ""))
        rest = {
            key: value
            for key, value in node.items()
            if key.casefold() not in {*_LABELS, *_NO_ANSWERS, "id"}
        }
        parties.append({"label": str(name), "id": str(given.get("id", name)), **rest})
    ties = [
        {
            "source": str(edge.get("source", "")),
            "target": str(edge.get("target", "")),
            **{
                key: value
                for key, value in edge.items()
                if key not in {"source", "target", "id", "key", "networkx_key"}
            },
        }
        for edge in edges
    ]
    return Network(_grid(parties, ("label", "id")), _grid(ties, ("source", "target")))


def _grid(records: Sequence[Mapping[str, Any]], first: Iterable[str]) -> Grid:
    keys = list(dict.fromkeys([*first, *(key for record in records for key in record)]))
    rows: list[list[Cell]] = [[_as_header(key) for key in keys]]
    rows += [[_cell(record.get(key)) for key in keys] for record in records]
    return grid_of(rows)


def _as_header(key: str) -> str:
    return {"edgelabel": "label", "type": "type"}.get(key.casefold(), key)


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, str | int | float | bool):
        return value if not isinstance(value, str) else value.strip()
    return str(value)


def arrows_in(text: str) -> Network | None:
    """Return the relations in lines such as "A -> B" and "A <-> B: overleg"; else `None`."""
    lines = [item(line) for line in re.split(r"[\r\n]+", text) if line.strip()]
    if any(re.match(r"(?:graph|flowchart)\b", line) for line in lines[:3]):
        lines = _with_names(lines)
    lines = [line for line in lines if not _MARKS_A_DRAWING.match(line)]
    found = [one for line in lines if (one := _arrow(line))]
    if not found or len(found) < 0.6 * len(lines):
        return None
    ties = [one for chain in found for one in chain]
    alone = [line for line in lines if not _arrow(line) and not line.endswith(":")]
    names = list(dict.fromkeys([end for one in ties for end in one[:2]] + alone))
    rows: list[list[Cell]] = [["label"]]
    rows += [[name] for name in names]
    header: list[Cell] = ["source", "target", "direction", "type"]
    lines_of = [header]
    lines_of += [[*one] for one in ties]
    return Network(grid_of(rows), grid_of(lines_of))


_NODE = re.compile(r"\b(\w+)(?:\[\(?|\(\(?|\{\{?)\"?([^\[\](){}\"]+)\"?[\])}]+")


_MARKS_A_DRAWING = re.compile(r"(?:graph|flowchart|digraph)\b|[{}]|%%|```")


def _with_names(lines: list[str]) -> list[str]:
    """Return lines of Mermaid with the name of a node wherever only its letter stands."""
    given: dict[str, str] = {}
    for line in lines:
        for letter, name in _NODE.findall(line):
            given.setdefault(letter, name.strip())
    if not given:
        return lines
    ends = "|".join(sorted(map(re.escape, given), key=len, reverse=True))
    alone = re.compile(rf"(?:(?<=^)|(?<=[-=>|]\s)|(?<=[>|]))({ends})(?=\s*(?:;?$|[-=<]))")
    return [alone.sub(lambda found: given[found[1]], _NODE.sub(r"\2", line)) for line in lines]


def _arrow(line: str) -> list[tuple[str, str, str, str]] | None:
    """Return the relations on a line: who, whom, which way, what; `None` for no arrow."""
    kind = ""
    named = _NAMED_ARROW.match(line)
    found = _MERMAID.match(line) or (None if named is None or _is_arrow(named[2]) else named)
    if found:
        line, kind = f"{found[1]} -> {found[3]}", found[2].strip()
    chain: list[tuple[str, str, str, str]] = []
    rest = line.rstrip(";")
    while found := _ARROW.match(rest):
        source, sign, target = _end(found[1]), found[2], found[3]
        further = _ARROW.match(target)
        if further:
            target = further[1]
        elif (after := _AFTER.match(target)) and not _is_of_the_name(target, after[2]):
            target, kind = after[1], after[2].strip()
        target = _end(target)
        if not source or not target:
            return None
        back, direction = _way(sign)
        ends = (target, source) if back else (source, target)
        chain.append((*ends, direction, kind))
        if not further:
            break
        rest = found[3]
    return chain or None


def _is_of_the_name(target: str, behind: str) -> bool:
    """Say whether what stands between brackets is part of a name, as in "Kreek (BV)"."""
    return target.endswith(")") and behind[:1].isupper() and not is_kind_of_relation(behind)


def _way(sign: str) -> tuple[bool, str]:
    """Return whether an arrow points back, and the direction of its relation."""
    if set(sign) == {"-"}:
        return False, "undirected"
    if sign in {"↔", "⇔", "⟷"} or ("<" in sign and ">" in sign):
        return False, "mutual"
    return "<" in sign or sign in {"←", "⟵"}, "directed"


def _is_arrow(word: str) -> bool:
    return not any(sign.isalnum() for sign in word)


def _end(given: str) -> str:
    """Return a party at the end of an arrow; of Mermaid's `a[Gemeente]` what is in the brackets."""
    bare = given.strip()
    if found := re.fullmatch(r"\w+[\[({]+\"?([^\])}\"]+)\"?[\])}]+", bare):
        return seen(found[1])
    return seen(bare).strip("\"'")
