"""Choosing the picture: grid, triangle or network, in a column or over the full width."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.scenes.map.network import RELATIONS_NEEDED
from regiolab.scenes.map.rows import HEIGHT, LOWEST
from regiolab.scenes.map.scene import VIEWS, WIDTH
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.picture import (
    TOO_FEW_RELATIONS,
    VIEW_WORDS,
    WIDEST,
    enough_relations,
    scene_shown,
    view_label,
    view_shown,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.entities import Relation, Stakeholder
    from regiolab.model.json import Json
    from regiolab.scenes.map.scene import Scene


class RoomView(TypedDict):
    """How wide and about how high a picture is drawn, in its own units."""

    width: float
    height: float


class RoomsView(TypedDict):
    """Between what a picture is drawn, in its own units."""

    narrowest: float
    widest: float
    lowest: float
    highest: float


class PictureView(TypedDict):
    """What stands around the picture: its name, how to work in it, and its buttons."""

    label: str
    hint: str
    point: str
    description: str
    movable: bool
    views_label: str
    views: list[Json]
    wide: Json
    drawn_for: RoomView
    rooms: RoomsView
    larger: str
    smaller: str
    fit: str
    more: str
    rearrange: Json


class PictureChoice(Part[MapContext]):
    """Which picture is shown, and its scene."""

    def command_view(self, view: str) -> Reply:
        """Show the grid, the triangle or the network."""
        if view not in VIEWS:
            raise KeyError(view)
        if view == "network" and not enough_relations(self.workspace):
            raise InputError(TOO_FEW_RELATIONS, count=RELATIONS_NEEDED)
        self.context.picture = replace(self.context.picture, chosen=view)
        self.context.carried = None
        return Reply(self.words(VIEW_WORDS[view][1]))

    def command_wide(self, wide: bool) -> Reply:
        """Give the picture the full width, or a column again."""
        self.context.picture = replace(self.context.picture, wide=wide)
        return Reply()

    def command_room(self, width: float, height: float = HEIGHT) -> None:
        """Draw the picture for its place on the page, within reason."""
        room = min(WIDEST, max(WIDTH, float(width)))
        high = min(HEIGHT, max(LOWEST, float(height)))
        self.context.picture = replace(self.context.picture, room=room, high=high)

    def command_rearrange(self) -> Reply:
        """Let the relations arrange the network anew."""
        self.context.picture = replace(self.context.picture, positions={})
        return Reply(self.words(N_("The network is arranged anew.")))

    def scene(self, parties: Sequence[Stakeholder], relations: Sequence[Relation]) -> Scene:
        """Return the scene of what is in sight.

        The network remembers where everybody stands, unless a part of it is shown.
        """
        context = self.context
        picture, everybody = context.picture, self.workspace.stakeholders
        drawn = scene_shown(
            picture, self.workspace, self.language, context.marked, parties, relations
        )
        network = view_shown(picture, self.workspace) == "network"
        if network and len(parties) == len(everybody):
            positions = {**picture.positions, **drawn["positions"]}
            context.picture = replace(picture, positions=positions)
        return drawn

    def view(self) -> PictureView:
        """Return what stands around the picture."""
        shown = view_shown(self.context.picture, self.workspace)
        _, label, hint = VIEW_WORDS[shown]
        return {
            "label": self.words(label),
            "hint": self.words(hint),
            "point": self.words(N_("Point at a party to read where it stands.")),
            "description": self.words(N_("Description of the map")),
            "movable": shown != "network",
            "views_label": self.words(N_("Picture")),
            "views": [
                {
                    "value": view,
                    "label": view_label(self.language, self.workspace, view),
                    "pressed": view == shown,
                    "enabled": view != "network" or enough_relations(self.workspace),
                }
                for view in VIEWS
            ],
            "wide": {"label": self.words(N_("Full width")), "value": self.context.picture.wide},
            "drawn_for": {
                "width": self.context.picture.room,
                "height": self.context.picture.high,
            },
            "rooms": {
                "narrowest": WIDTH,
                "widest": WIDEST,
                "lowest": LOWEST,
                "highest": HEIGHT,
            },
            "larger": self.words(N_("Larger")),
            "smaller": self.words(N_("Smaller")),
            "fit": self.words(N_("Fit")),
            "more": self.words(N_("More: lists, files, size")),
            "rearrange": {
                "label": self.words(N_("Arrange anew")),
                "enabled": shown == "network",
            },
        }
