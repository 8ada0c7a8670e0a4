"""The picture of the map: which of the three is shown, what it is called, and its scene."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, text
from regiolab.scenes.map.network import RELATIONS_NEEDED
from regiolab.scenes.map.scene import scene
from regiolab.scenes.map.ties import MOST_LINES
from regiolab.scenes.map.tray import TRAY
from regiolab.widgets.map.places import seen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model import Workspace
    from regiolab.model.entities import Relation, Stakeholder
    from regiolab.scenes.map.scene import Scene, View
    from regiolab.widgets.map.state import Picture

VIEW_WORDS: Final[Mapping[View, tuple[str, str, str]]] = {
    "grid": (
        N_("Grid"),
        N_("Map: influence across, affected upwards"),
        N_(
            "With the keyboard: arrow keys walk from party to party. Enter picks one "
            "up, arrow keys move it, Enter puts it down, Escape puts it back."
        ),
    ),
    "triangle": (
        N_("Triangle"),
        N_("Triangle of economy, education and labour market"),
        N_(
            "With the keyboard: arrow keys walk from party to party. Enter picks one "
            "up, arrow keys move it, Enter puts it down, Escape puts it back."
        ),
    ),
    "network": (
        N_("Network"),
        N_("Network: parties that are tied stand near each other"),
        N_(
            "The relations arrange this picture; where a party stands means nothing by itself. "
            "With the keyboard: arrow keys walk from party to party, Enter selects one."
        ),
    ),
}
"""View -> its button, what the picture is called, and how to work in it."""

TOO_FEW_RELATIONS: Final = N_("The network is there from {count} relations on. Add some first.")

_FULL_WIDTH: Final = 1080.0

WIDEST: Final = 1500.0
"""As wide as a map is drawn, whatever room there is."""


def enough_relations(workspace: Workspace) -> bool:
    """Say whether there is a network to show."""
    # Counted in the state: making every relation anew takes too long to do this often.
    return len(workspace.state.get("relations", {})) >= RELATIONS_NEEDED


def view_shown(picture: Picture, workspace: Workspace) -> View:
    """Return the picture that is shown: without enough relations there is no network."""
    if picture.chosen == "network" and not enough_relations(workspace):
        return "grid"
    return picture.chosen


def placing_view(picture: Picture, workspace: Workspace) -> View:
    """Return the picture in which parties are put: the network has no places of its own."""
    shown = view_shown(picture, workspace)
    return "grid" if shown == "network" else shown


def view_label(language: str, workspace: Workspace, view: View) -> str:
    """Return what is on the button of a picture."""
    if view == "network" and not enough_relations(workspace):
        return text(language, N_("Network (from {count} relations on)"), count=RELATIONS_NEEDED)
    return text(language, VIEW_WORDS[view][0])


def scene_shown(
    picture: Picture,
    workspace: Workspace,
    language: str,
    marked: Sequence[str],
    parties: Sequence[Stakeholder],
    relations: Sequence[Relation],
) -> Scene:
    """Return the scene, with per mark the answers that were seen when it is moved.

    A mark of several parties has instead what `opens` it: a sector and a place to filter by.

    Args:
        picture: which picture, and how wide.
        workspace: the map.
        language: `nl` or `en`.
        marked: ids of the parties with a line around them.
        parties: those in sight.
        relations: those in sight.
    """
    shown, placing = view_shown(picture, workspace), placing_view(picture, workspace)
    drawn = scene(
        workspace,
        shown,
        language,
        max(_FULL_WIDTH, picture.room) if picture.wide else picture.room,
        marked,
        parties=parties,
        relations=relations,
        positions=picture.positions,
        most_lines=MOST_LINES,
        height=picture.high,
    )
    by_id = {party.id: party for party in parties}
    for mark in drawn["marks"]:
        if len(mark["ids"]) == 1:
            mark["seen"] = seen(placing, by_id[mark["id"]])
        else:
            # Where a party stands in the network is no place: there a sector is opened.
            place = "" if shown == "network" else f"{shown}:{mark['home'] or TRAY}"
            mark["opens"] = {"sector": mark["sector"] or "", "place": place}
    return drawn
