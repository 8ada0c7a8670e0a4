"""Showing a part of the map: by sector, scale, corner and relation, by name, or around a party."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, plural
from regiolab.model.codes import CORNERS, RELATION_KINDS, SECTORS
from regiolab.model.misfits import folded
from regiolab.model.words import SCALE_WORDS, STATUS_WORDS
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.options import options_of
from regiolab.widgets.map.party_choice import names_of, party_choice
from regiolab.widgets.map.places import PLACING_VIEWS, all_places, place_name, stands_at
from regiolab.widgets.map.state import MapState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model.entities import Relation, Stakeholder
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


@dataclass(frozen=True)
class _Filter:
    """What is shown; empty is everything."""

    search: str = ""
    sector: str = ""
    scale: str = ""
    corner: str = ""
    place: str = ""
    """A picture and a place in it, as in `grid:4-1`."""
    kind: str = ""
    status: str = ""
    around: str = ""
    search_around: str = ""
    """What is typed to find the party in the middle; it hides nobody."""


class FilterCommands(MapState):
    """The commands of the filter. It hides parties from the list and the picture, no more."""

    _filter: _Filter = _Filter()
    _filtering: bool = False

    def command_filter_begin(self) -> Reply:
        """Open the filter."""
        self._filtering = True
        return Reply()

    def command_filter_end(self) -> Reply:
        """Close the filter; what it hides stays hidden, and is said."""
        self._filtering = False
        return Reply()

    def command_filter_set(self, field: str, value: str) -> Reply:
        """Show only what fits; an empty value shows all again."""
        self._filter = replace(self._filter, **{field: value})
        return Reply(self._filter_says())

    def command_filter_clear(self) -> Reply:
        """Show everything again."""
        self._show_everybody()
        return Reply(self._filter_says())

    def command_open_mark(self, sector: str, place: str) -> Reply:
        """Show only the parties that one mark stands for."""
        self._filter = replace(self._filter, sector=sector or self._filter.sector, place=place)
        return Reply(self._filter_says())

    def _show_everybody(self) -> None:
        self._filter = _Filter()

    def _reveal(self, parties: Sequence[str]) -> None:
        """Show everything again when the filter hides one of these parties."""
        shown = {party.id for party in self._shown_parties(self._shown_relations())}
        if not shown.issuperset(parties):
            self._show_everybody()

    def _shown_relations(self) -> list[Relation]:
        """Return the relations that fit the filter."""
        chosen = self._filter
        return [
            one
            for one in self.workspace.relations
            if chosen.kind in ("", one.kind) and chosen.status in ("", one.status)
        ]

    def _shown_parties(self, relations: Sequence[Relation]) -> list[Stakeholder]:
        """Return the parties that fit the filter; `relations` are those that are shown."""
        chosen = self._filter
        if chosen.around and self._party(chosen.around) is None:
            chosen = self._filter = replace(chosen, around="")
        near = {chosen.around}
        for one in relations:
            if chosen.around in (one.source, one.target):
                near |= {one.source, one.target}
        wanted = folded(chosen.search)
        return [
            party
            for party in self.workspace.stakeholders
            if chosen.sector in ("", party.sector)
            and chosen.scale in ("", party.scale)
            and (not chosen.corner or chosen.corner in party.corners)
            and (not chosen.place or stands_at(chosen.place, party))
            and (not chosen.around or party.id in near)
            and (not wanted or any(wanted in folded(name) for name in names_of(party)))
        ]

    def _filter_says(self) -> str:
        parties = self.workspace.stakeholders
        return plural(
            self.language,
            N_("{shown} of {count} party in sight."),
            N_("{shown} of {count} parties in sight."),
            len(parties),
            shown=len(self._shown_parties(self._shown_relations())),
        )

    def _filter_view(self) -> Json:
        active = any(asdict(replace(self._filter, search_around="")).values())
        view: Json = {
            "button": self.words(N_("Search and filter")),
            "open": self._filtering,
            "active": active,
            "says": self._filter_says() if active else "",
            "clear": self.words(N_("Show everything")),
        }
        if not self._filtering:
            return view
        every = {"value": "", "label": self.words(N_("all"))}
        around = party_choice(
            self.language,
            self.workspace.stakeholders,
            self._filter.search_around,
            self._filter.around,
            every["label"],
        )
        options = {
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
            "around": around["options"][1:],
        }
        values = asdict(self._filter)
        return view | {
            "search": {
                "label": self.words(N_("Search by name")),
                "hint": self.words(N_("part of a name or abbreviation")),
                "value": self._filter.search,
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
