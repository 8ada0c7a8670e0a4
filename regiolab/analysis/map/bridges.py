"""Who stands between others, and without whom the map falls apart."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from regiolab.analysis.findings.basis import on_relations
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.network import betweenness
from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    import networkx as nx

    from regiolab.analysis.findings.reading import Reading
    from regiolab.analysis.findings.sentence import Headed

SEPARATELY: Final = 3
"""So many findings of one code stand alone; the rest shares one sentence."""


def bridging_parties(reading: Reading) -> list[Finding]:
    """Say who stands most often between parties without a relation with each other.

    Those with at least half of the highest betweenness are named. When that is more than a third
    of all parties, nobody stands out. On a large map this is put off, and the finding says so.
    """
    if not reading.has_a_network:
        return []
    if reading.is_large:
        message = said(
            N_(
                "Who stands between the others was not computed: on a map of {total} parties and "
                "{ties} related pairs that takes a moment."
            ),
            total=len(reading.parties),
            ties=len(reading.tied_pairs),
        ).headed(said(N_("Between others: not computed")))
        return [replace(_on_bridges([], message, reading), certainty="not_computed")]
    between = {id_: round(value, 9) for id_, value in betweenness(reading.graph).items()}
    highest = max(between.values())
    bridges = [id_ for id_, value in between.items() if value > 0 and 2 * value >= highest]
    if not bridges or 3 * len(bridges) > max(len(reading.parties), 9):
        return []
    bridges.sort(key=lambda id_: -between[id_])  # equals stay in the order of the names
    message = counted(
        len(bridges),
        N_("{names} stands most often between parties that have no relation with each other."),
        N_("{names} stand most often between parties that have no relation with each other."),
        names=row(reading.party[id_].name for id_ in bridges),
    ).headed(
        counted(
            len(bridges), N_("Between others: {count} party"), N_("Between others: {count} parties")
        )
    )
    return [_on_bridges(bridges, message, reading)]


def _on_bridges(ids: Sequence[str], message: Headed, reading: Reading) -> Finding:
    return Finding(
        code="bridging_parties",
        severity="to_discuss",
        stakeholder_ids=tuple(ids),
        message=message,
        reason=said(
            N_(
                "Others meet through them: that makes them useful, and busy. Ask whether they know "
                "that you count on them."
            )
        ),
        based_on=on_relations(reading),
        basis="method",
    )


def parties_that_hold_the_map_together(reading: Reading) -> list[Finding]:
    """Say without whom other parties lose every connection with the rest of the map."""
    if not reading.has_a_network:
        return []
    counts = cut_off_counts(reading.graph)
    # By how many are cut off, the most first; equals stay in the order of the names.
    points = sorted((id_ for id_ in reading.party if id_ in counts), key=lambda id_: -counts[id_])
    found = []
    for id_ in points[:SEPARATELY]:
        others = cut_off_by(reading.graph, id_)
        message = counted(
            len(others),
            N_("Without {party}, {names} loses every connection with the rest of the map."),
            N_(
                "Without {party}, {count} parties lose every connection with the rest of the map: "
                "{names}."
            ),
            party=reading.party[id_].name,
            names=row(reading.party[other].name for other in others),
        ).headed(
            counted(
                len(others), N_("{count} party hangs on another"), N_("{count} parties hang on one")
            )
        )
        found.append(_splits((id_, *others), message, reading))
    rest = reading.in_order(points[SEPARATELY:])
    if rest:
        message = counted(
            len(rest),
            N_("Without {names}, too, a part of the map loses its connection with the rest."),
            N_("Without any one of {names}, too, a part of the map loses its connection."),
            names=row(reading.party[id_].name for id_ in rest),
        ).headed(
            counted(len(rest), N_("{count} more holds others"), N_("{count} more hold others"))
        )
        found.append(_splits(tuple(rest), message, reading))
    return found


def cut_off_counts(network: nx.Graph[str]) -> dict[str, int]:
    """Return, for each articulation point, how many parties lose the rest without it.

    The rest is the largest part that remains of what was connected. Takes a time in proportion to
    parties plus ties: the sizes are read off the tree of blocks and articulation points.

    Source:
        Hopcroft & Tarjan (1973), Communications of the ACM 16(6), 372-378.
    """
    import networkx as nx

    blocks: list[frozenset[str]] = [
        frozenset(cast("set[str]", block)) for block in nx.biconnected_components(network)
    ]
    member = Counter(id_ for block in blocks for id_ in block)
    points = {id_ for id_, count in member.items() if count > 1}
    blocks_of: dict[str, list[int]] = {id_: [] for id_ in points}
    for number, block in enumerate(blocks):
        for id_ in block & points:
            blocks_of[id_].append(number)
    counts: dict[str, int] = {}
    seen: set[int] = set()
    for root in range(len(blocks)):
        if root not in seen:
            counts |= _counts_in_one_tree(root, blocks, blocks_of, seen)
    return counts


def _counts_in_one_tree(
    root: int, blocks: list[frozenset[str]], blocks_of: dict[str, list[int]], seen: set[int]
) -> dict[str, int]:
    """Walk the tree from a block down, then add up the sizes from the leaves to the root."""
    above: dict[int, tuple[int, str]] = {}
    below: dict[str, list[int]] = {}
    walk = [root]
    seen.add(root)
    for number in walk:
        for id_ in blocks[number] & blocks_of.keys():
            if id_ in below:
                continue
            below[id_] = [other for other in blocks_of[id_] if other != number]
            for other in below[id_]:
                above[other] = (number, id_)
                seen.add(other)
                walk.append(other)
    size = {number: len(blocks[number]) - (number in above) for number in walk}
    for number in reversed(walk):
        if number in above:
            size[above[number][0]] += size[number]
    counts = {}
    for id_, children in below.items():
        parts = [size[child] for child in children]
        parts.append(size[root] - 1 - sum(parts))
        counts[id_] = sum(parts) - max(parts)
    return counts


def cut_off_by(network: nx.Graph[str], point: str) -> list[str]:
    """Return the parties that lose the rest without this one, in the order of the network.

    The rest is the largest part that remains; of equally large parts the one that holds the first
    party of the network.
    """
    place = {id_: number for number, id_ in enumerate(network)}
    parts: list[list[str]] = []
    seen = {point}
    for start in network[point]:
        if start in seen:
            continue
        seen.add(start)
        part = [start]
        for id_ in part:
            part += [other for other in network[id_] if other not in seen]
            seen.update(network[id_])
        parts.append(sorted(part, key=place.__getitem__))
    parts.sort(key=lambda part: (-len(part), place[part[0]]))
    return sorted((id_ for part in parts[1:] for id_ in part), key=place.__getitem__)


def _splits(ids: tuple[str, ...], message: Headed, reading: Reading) -> Finding:
    return Finding(
        code="parties_that_hold_the_map_together",
        severity="to_discuss",
        stakeholder_ids=ids,
        message=message,
        reason=said(
            N_("A second relation makes the map depend less on one party, or on one person there.")
        ),
        based_on=on_relations(reading),
        basis="method",
    )
