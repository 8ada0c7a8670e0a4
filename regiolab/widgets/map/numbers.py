"""The numbers behind what stands out, for who wants to see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.map_explanations import EXPLANATIONS
from regiolab.analysis.findings.network import betweenness, ei_index, graph, pair_counts
from regiolab.analysis.findings.reading import LIVE_SIZE
from regiolab.locale import N_, text
from regiolab.locale.numbers import decimal
from regiolab.model.words import word

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.json import Json


_MOST_ROWS: Final = 20


def numbers_view(workspace: Workspace, language: str) -> Json:
    """Return the E-I index and two tables: parties between others, and ties between sectors.

    On a large map betweenness takes long, and is left out; `analysis.network.bridging` has it.
    """
    network = graph(workspace)
    index = ei_index(workspace)
    large = len(network) * network.number_of_edges() > LIVE_SIZE
    between = {} if large else betweenness(network)
    most = sorted(between, key=lambda id_: -between[id_])[:_MOST_ROWS]
    counts = pair_counts(network)
    return {
        "lines": [
            text(
                language,
                N_("{parties} parties, {pairs} pairs with an existing relation."),
                parties=len(network),
                pairs=network.number_of_edges(),
            ),
            text(language, N_("E-I index: cannot be determined without relations."))
            if index is None
            else text(language, N_("E-I index: {index}."), index=_signed(language, index)),
            EXPLANATIONS["ei_index"].in_language(language).formula,
        ],
        "between": {
            "caption": text(language, N_("Stands between others (betweenness)")),
            "columns": [
                {"key": "name", "label": text(language, N_("Party"))},
                {"key": "value", "label": text(language, N_("Pairs")), "number": True},
            ],
            "rows": [
                {
                    "name": network.nodes[id_]["name"],
                    "value": decimal(language, between[id_], 2),
                }
                for id_ in most
            ],
            "note": text(language, N_("Not computed: the map is large.")) if large else "",
        },
        "sectors": {
            "caption": text(language, N_("Relations between sectors (density)")),
            "columns": [
                {"key": "pair", "label": text(language, N_("Sectors"))},
                {"key": "ties", "label": text(language, N_("Related")), "number": True},
                {"key": "possible", "label": text(language, N_("Possible")), "number": True},
                {"key": "density", "label": text(language, N_("Density")), "number": True},
            ],
            "rows": [
                {
                    "pair": f"{word(language, 'sector', one)} – {word(language, 'sector', other)}",
                    "ties": str(ties),
                    "possible": str(possible),
                    "density": decimal(language, ties / possible, 2) if possible else "–",
                }
                for (one, other), (ties, possible) in counts.items()
            ],
        },
    }


def _signed(language: str, value: float) -> str:
    return ("+" if value > 0 else "") + decimal(language, value, 2)
