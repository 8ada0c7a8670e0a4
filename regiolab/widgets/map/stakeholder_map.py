"""The stakeholder map: a list, a picture and a form, three views of one state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from regiolab.locale import N_
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.marks import mark_styles, small_marks
from regiolab.widgets.map.catalogue import Catalogue
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.export import Export
from regiolab.widgets.map.filter import Filtering
from regiolab.widgets.map.findings import Findings
from regiolab.widgets.map.heading import Heading
from regiolab.widgets.map.moving import Moving
from regiolab.widgets.map.parties import Parties
from regiolab.widgets.map.pasting import Pasting
from regiolab.widgets.map.picture_choice import PictureChoice
from regiolab.widgets.map.readable_map import readable_map
from regiolab.widgets.map.relation_panel import Relations
from regiolab.widgets.map.view import legend_view
from regiolab.widgets.map.whole_map import WholeMap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model import Workspace
    from regiolab.widgets.kit.part import Part
    from regiolab.widgets.kit.readable import Readable
    from regiolab.widgets.map.map_view import MapView


class StakeholderMap(KitWidget):
    """Put parties on the map around the challenge: by list, by form, by key or by dragging.

    >>> StakeholderMap(stored, "nl")  # doctest: +SKIP
    """

    _esm = script("stakeholder_map")
    _css = styles("stakeholder_map") + mark_styles()
    workshop_steps = ("relations",)
    own_entries = ("list", "scene", "form", "findings", "marks")
    parts: ClassVar[tuple[type[Part[Any]], ...]] = (
        *(Heading, Parties, Pasting, WholeMap, Catalogue, Relations),
        *(Filtering, PictureChoice, Moving, Findings, Export),
    )
    context: MapContext

    def make_context(self) -> MapContext:
        """Return what the parts share: the workspace, and what stands on the screen."""
        return MapContext(self.stored, self.language)

    def make_view(self) -> Mapping[str, object]:
        """Return everything on the screen, in the reader's language."""
        return self.map_view()

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the parties, their relations and a picture of both."""
        return readable_map(shown, self.language, private=private)

    def map_view(self) -> MapView:
        """Return the map with all its panels."""
        context = self.context
        context.forget_who_is_gone()
        relations, parties = context.relations_in_sight(), context.parties_in_sight()
        heading, of_parties = self.part(Heading), self.part(Parties)
        drawn = self.part(PictureChoice).scene(parties, relations)
        brought = self.part(WholeMap).view()
        return {
            "title": self.words(N_("Stakeholder map")),
            "group": heading.who_and_when(),
            "challenge": heading.challenge_view(),
            "marks": small_marks(self.language),
            "add": of_parties.add_view(),
            "paste": {**self.part(Pasting).view(), "brought": brought},
            "catalogue": self.part(Catalogue).view(),
            "tie": self.part(Relations).view(),
            "filter": self.part(Filtering).view(),
            "out": self.part(Export).view(),
            "list": of_parties.list_view(parties),
            "scene": drawn,
            "carried": self.part(Moving).carried_view(drawn),
            "picture": self.part(PictureChoice).view(),
            "form": of_parties.form_view(),
            "findings": self.part(Findings).view(),
            "legend": legend_view(self.language, self.workspace),
        }
