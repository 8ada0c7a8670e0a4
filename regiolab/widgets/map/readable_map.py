"""The map for whoever reads a notebook without a kernel: parties, relations and a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.exchange.documents.agenda_map_parts import map_picture, the_parties
from regiolab.locale import N_, text
from regiolab.model.words import word
from regiolab.widgets.kit.readable import paragraphs, table

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.scenes.map.scene import View
    from regiolab.widgets.kit.readable import Readable

_MOST_ROWS = 200
"""So many relations in the table; files hold them all."""


def readable_map(shown: Workspace, language: str, *, private: bool) -> list[Readable]:
    """Return the parties by sector with a picture, and the relations as a table.

    Args:
        shown: the work, or its shareable version.
        language: of the words.
        private: whether influence and affected may be seen; then the picture is the grid.
    """
    if not shown.stakeholders:
        return paragraphs(text(language, N_("No party on the map yet.")))
    names = {one.id: one.name for one in shown.stakeholders}
    headers = (N_("From"), N_("Relation"), N_("To"))
    rows = [
        (names[one.source], word(language, "relation_kind", one.kind), names[one.target])
        for one in shown.relations[:_MOST_ROWS]
    ]
    view = _view(shown, private=private)
    return [
        *paragraphs(shown.about.challenge or ""),
        the_parties(shown, language, view=view),
        *([map_picture(shown, language, view=view)] if view else []),
        *table(text(language, N_("Relations")), [text(language, one) for one in headers], rows),
    ]


def _view(shown: Workspace, *, private: bool) -> View | None:
    """Return which picture has something to show; none where no picture has."""
    if private:
        return "grid"
    if shown.relations:
        return "network"
    return "triangle" if any(one.corners for one in shown.stakeholders) else None
