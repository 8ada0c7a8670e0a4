"""Choosing parties from the catalogue: a checklist by link, corner and scale."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, cast

from regiolab.course.transitions import crossing, is_crossed
from regiolab.locale import N_, plural
from regiolab.model import InputError
from regiolab.model.adding import add_parties
from regiolab.model.codes import CORNERS
from regiolab.model.misfits import folded
from regiolab.model.words import SCALE_WORDS
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.options import options_of
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.context import MapContext

if TYPE_CHECKING:
    from regiolab.course.catalogue import CatalogueParty, Link
    from regiolab.model.codes import Corner, Language, Scale
    from regiolab.model.json import Json

MISSING_KINDS: Final = frozenset({"kinds_of_maak_verschil", "kinds_of_the_triangle", "corners"})
"""Findings that the catalogue helps with."""

_CROSSED: Final = "crossed"


@dataclass(frozen=True)
class CatalogueFilter:
    """Which part of the catalogue is in sight; empty is all."""

    link: str = ""
    corner: str = ""
    scale: str = ""
    crossing: str = ""


class Catalogue(Part[MapContext]):
    """The checklist.

    Args:
        context: what it shares with the other parts.
    """

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self.choice: CatalogueFilter | None = None

    def command_catalogue_begin(self) -> Reply:
        """Open the checklist: with what the group's transition crosses, or else with everything."""
        self.choice = CatalogueFilter(crossing=_CROSSED if crossing(self.workspace) else "")
        return Reply()

    def command_catalogue_end(self) -> Reply:
        """Close the checklist."""
        self.choice = None
        return Reply()

    def command_catalogue_set(self, field: str, value: str) -> Reply:
        """Show only one link, corner or scale; an empty value shows all."""
        self.choice = replace(self.choice or CatalogueFilter(), **{field: value})
        return Reply(
            plural(
                self.language,
                N_("{count} party in the list."),
                N_("{count} parties in the list."),
                len(self._in_sight(self.choice)),
            )
        )

    def command_catalogue_add(self, chosen: list[str]) -> Reply:
        """Put what was ticked on the map, in one step."""
        from regiolab.course.catalogue import catalogue

        if not chosen:
            raise InputError(N_("Tick one or more parties first."), field="chosen")
        added = add_parties(
            self.workspace,
            [
                {
                    "name": one.name.text(self._reader),
                    "sector": one.sector,
                    "corners": list(one.corners),
                    "scale": one.scale,
                    "catalogue_id": one.id,
                }
                for one in catalogue().parties
                if one.id in chosen
            ],
        )
        return Reply(
            plural(
                self.language,
                N_("{count} party added."),
                N_("{count} parties added."),
                len(added),
            )
        )

    @property
    def _reader(self) -> Language:
        return self.language

    def _in_sight(self, choice: CatalogueFilter) -> list[CatalogueParty]:
        from regiolab.course.catalogue import catalogue

        found = catalogue().chosen(
            link=cast("Link", choice.link) if choice.link else None,
            corner=cast("Corner", choice.corner) if choice.corner else None,
            scale=cast("Scale", choice.scale) if choice.scale else None,
        )
        if not choice.crossing:
            return found
        cards = crossing(self.workspace)
        return [one for one in found if is_crossed(one, cards)]

    def view(self) -> Json:
        """Return the checklist; its rows are there while it is open."""
        choice = self.choice
        view: Json = {
            "button": self.words(N_("Pick from list")),
            "open": choice is not None,
        }
        if choice is None:
            return view
        there = {folded(party.name) for party in self.workspace.stakeholders}
        picked = {party.catalogue_id for party in self.workspace.stakeholders}
        rows = [
            {
                "id": one.id,
                "name": one.name.text(self._reader),
                "role": one.role.text(self._reader),
                "sector": one.sector,
                "on_map": one.id in picked or folded(one.name.text(self._reader)) in there,
            }
            for one in self._in_sight(choice)
        ]
        return view | {
            "hint": self.words(
                N_(
                    "Kinds of parties that often play a part. Make a name your own afterwards: "
                    "“Municipality” becomes the name of your municipality."
                )
            ),
            "filters": self._filters_view(choice),
            "legend": self.words(N_("Parties to tick")),
            "rows": rows,
            "none": self.words(N_("Nothing in the list fits. Choose “all” somewhere.")),
            "on_map": self.words(N_("on the map")),
            "ticked": self.words(N_("Ticked:")),
            "submit": self.words(N_("Put the ticked ones on the map")),
        }

    def _filters_view(self, choice: CatalogueFilter) -> list[Json]:
        from regiolab.course.catalogue import catalogue

        every = {"value": "", "label": self.words(N_("all"))}
        links = [
            {"value": link, "label": words.text(self._reader)}
            for link, words in catalogue().links.items()
        ]
        crossed: list[Json] = [
            {
                "field": "crossing",
                "label": self.words(N_("Your transition (lesson 04)")),
                "value": choice.crossing,
                "options": [
                    every,
                    {"value": _CROSSED, "label": self.words(N_("what it crosses"))},
                ],
            }
        ]
        return [
            *(crossed if crossing(self.workspace) else []),
            {
                "field": "link",
                "label": self.words(N_("What does it do?")),
                "value": choice.link,
                "options": [every, *links],
            },
            {
                "field": "corner",
                "label": self.words(N_("Corner of the triangle")),
                "value": choice.corner,
                "options": [every, *options_of(self.language, "corner", CORNERS)],
            },
            {
                "field": "scale",
                "label": self.words(N_("Scale")),
                "value": choice.scale,
                "options": [every, *options_of(self.language, "scale", list(SCALE_WORDS))],
            },
        ]
