"""Showing a part of the map: by sector, scale, corner and relation, by name, or around a party."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model.codes import CORNERS, RELATION_KINDS, SECTORS
from regiolab.model.words import SCALE_WORDS, STATUS_WORDS
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.options import options_of
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.in_sight import in_sight_in_words
from regiolab.widgets.map.party_choice import party_choice
from regiolab.widgets.map.places import PLACING_VIEWS, all_places, place_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.json import Json

_LABELS: Final[Mapping[str, str]] = {
    "sector": N_("Only this sector"),
    "scale": N_("Only this scale"),
    "corner": N_("Only this corner"),
    "place": N_("Only this place in the picture"),
    "kind": N_("Only this kind of relation"),
    "status": N_("Only relations with this status"),
    "around": N_("Only a party and who is tied to it"),
}


class Filtering(Part[MapContext]):
    """The filter. It hides parties from the list and the picture, no more.

    Args:
        context: what it shares with the other parts.
    """

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self.opened = False

    def command_filter_begin(self) -> Reply:
        """Open the filter."""
        self.opened = True
        return Reply()

    def command_filter_end(self) -> Reply:
        """Close the filter; what it hides stays hidden, and is said."""
        self.opened = False
        return Reply()

    def command_filter_set(self, field: str, value: str) -> Reply:
        """Show only what fits; an empty value shows all again."""
        self.context.filter = replace(self.context.filter, **{field: value})
        return Reply(self.says())

    def command_filter_clear(self) -> Reply:
        """Show everything again."""
        self.context.show_everybody()
        return Reply(self.says())

    def command_open_mark(self, sector: str, place: str) -> Reply:
        """Show only the parties that one mark stands for."""
        chosen = self.context.filter
        self.context.filter = replace(chosen, sector=sector or chosen.sector, place=place)
        return Reply(self.says())

    def says(self) -> str:
        """Return how many of the parties are in sight."""
        return in_sight_in_words(self.language, self.workspace, self.context.filter)

    def view(self) -> Json:
        """Return the panel; its lists are there while it is open."""
        chosen = self.context.filter
        view: Json = {
            "button": self.words(N_("Search and filter")),
            "open": self.opened,
            "active": chosen.active,
            "says": self.says() if chosen.active else "",
            "clear": self.words(N_("Show everything")),
        }
        if not self.opened:
            return view
        every = {"value": "", "label": self.words(N_("all"))}
        around = party_choice(
            self.language,
            self.workspace.stakeholders,
            chosen.search_around,
            chosen.around,
            every["label"],
        )
        options = {**self._options(), "around": around["options"][1:]}
        values = asdict(chosen)
        return view | {
            "search": {
                "label": self.words(N_("Search by name")),
                "hint": self.words(N_("part of a name or abbreviation")),
                "value": chosen.search,
            },
            "choices": [
                {
                    "field": field,
                    "label": self.words(label),
                    "value": values[field],
                    "options": [every, *options[field]],
                    "search": around["search"] if field == "around" else None,
                }
                for field, label in _LABELS.items()
            ],
        }

    def _options(self) -> dict[str, list[Json]]:
        """Return what can be chosen, but for the party in the middle."""
        return {
            "sector": options_of(self.language, "sector", SECTORS),
            "scale": options_of(self.language, "scale", list(SCALE_WORDS)),
            "corner": options_of(self.language, "corner", CORNERS),
            "place": [
                {"value": f"{view}:{place}", "label": place_name(self.language, view, place)}
                for view in PLACING_VIEWS
                for place in all_places(view)
            ],
            "kind": options_of(self.language, "relation_kind", RELATION_KINDS),
            "status": options_of(self.language, "status", list(STATUS_WORDS)),
        }
