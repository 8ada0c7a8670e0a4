"""Moving parties in the picture: by dragging, from a list, with buttons, with keys."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.scenes.map.network import RELATIONS_NEEDED
from regiolab.scenes.map.scene import VIEWS, WIDTH, scene
from regiolab.scenes.map.ties import MOST_LINES
from regiolab.scenes.map.tray import TRAY
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.map.places import (
    STEPS,
    answers_at,
    place_beside,
    place_name,
    place_of,
    seen,
    stepped,
)
from regiolab.widgets.map.state import MapState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model.entities import Relation, Stakeholder
    from regiolab.model.json import Json
    from regiolab.scenes.map.scene import Scene, View

_VIEW_WORDS: Final[Mapping[View, tuple[str, str, str]]] = {
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

_FULL_WIDTH = 1080.0


@dataclass(frozen=True)
class _Carried:
    """A party that was picked up with the keyboard: where it is held, and what was seen."""

    party: str
    place: str
    seen: Json


class MovingCommands(MapState):
    """Which picture is shown, and the commands that put a party somewhere in it."""

    _chosen_view: View = "grid"
    _wide: bool = False
    _carried: _Carried | None = None
    _positions: Mapping[str, tuple[float, float]] = {}

    def command_view(self, view: str) -> Reply:
        """Show the grid, the triangle or the network."""
        if view not in VIEWS:
            raise KeyError(view)
        if view == "network" and not self._enough_relations:
            raise InputError(
                N_("The network is there from {count} relations on. Add some first."),
                count=RELATIONS_NEEDED,
            )
        self._chosen_view = view
        self._carried = None
        return Reply(self.words(_VIEW_WORDS[view][1]))

    def command_wide(self, wide: bool) -> Reply:
        """Give the picture the full width, or a column again."""
        self._wide = wide
        return Reply()

    def command_rearrange(self) -> Reply:
        """Let the relations arrange the network anew."""
        self._positions = {}
        return Reply(self.words(N_("The network is arranged anew.")))

    def command_put(self, party: str, place: str, base: Json) -> Reply:
        """Put a party in a place of the picture that is shown."""
        return self._put(self._placing_view, party, place, base)

    def command_move_to(self, party: str, place: str, base: Json) -> Reply:
        """Put a party in the place that was chosen from the list."""
        if not place:
            raise InputError(N_("Choose a place first."), field="place")
        return self._put(self._placing_view, party, place, base)

    def command_step(self, party: str, direction: str, base: Json) -> Reply:
        """Move a party one cell of the grid; at the edge and from an unknown answer it stays."""
        answers = {
            field: None if base[field] is None else stepped(base[field], step)
            for field, step in zip(("influence", "interest"), STEPS[direction], strict=True)
        }
        return self._answer("grid", party, answers, base)

    def command_pick_up(self, party: str) -> Reply:
        """Pick a party up with the keyboard; nothing changes until it is put down."""
        found = self._party(party)
        if found is None:
            raise InputError(N_("That party is not on the map (any more). Choose another one."))
        view = self._placing_view
        self._choose(party)
        answers = seen(view, found)
        self._carried = _Carried(party, place_of(view, answers), answers)
        return Reply(
            self.words(
                N_("{party} picked up. Arrow keys move it, Enter puts it down, Escape back."),
                party=found.name,
            )
        )

    def command_carry(self, direction: str) -> Reply:
        """Move what was picked up one place; below the lowest row is "not placed yet"."""
        held = self._carried
        if held is None:
            return Reply()
        place = place_beside(self._placing_view, held.place, direction, held.seen)
        self._carried = replace(held, place=place)
        return Reply(self._where(self._placing_view, held.party, place))

    def command_drop(self) -> Reply:
        """Put down what was picked up."""
        held, self._carried = self._carried, None
        if held is None:
            return Reply()
        if held.place == place_of(self._placing_view, held.seen):
            return Reply(
                self.words(N_("{party} stays where it was."), party=self._name(held.party))
            )
        return self._put(self._placing_view, held.party, held.place, held.seen)

    def command_put_back(self) -> Reply:
        """Leave what was picked up where it was."""
        held, self._carried = self._carried, None
        if held is None:
            return Reply()
        return Reply(self.words(N_("{party} stays where it was."), party=self._name(held.party)))

    @property
    def _view(self) -> View:
        """The picture that is shown: without enough relations there is no network."""
        if self._chosen_view == "network" and not self._enough_relations:
            return "grid"
        return self._chosen_view

    @property
    def _enough_relations(self) -> bool:
        # Counted in the state: making every relation anew takes too long to do this often.
        return len(self.workspace.state.get("relations", {})) >= RELATIONS_NEEDED

    @property
    def _placing_view(self) -> View:
        """The picture in which parties are put: the network has no places of its own."""
        return "grid" if self._view == "network" else self._view

    def _drawn(
        self,
        marked: Sequence[str],
        parties: Sequence[Stakeholder],
        relations: Sequence[Relation],
        *,
        keep: bool,
    ) -> Scene:
        """Return the scene, with per mark the answers that were seen when it is moved.

        With `keep` the network remembers where everybody stands: not in a part of it.
        """
        drawn = scene(
            self.workspace,
            self._view,
            self.language,
            _FULL_WIDTH if self._wide else WIDTH,
            marked,
            parties=parties,
            relations=relations,
            positions=self._positions,
            most_lines=MOST_LINES,
        )
        if self._view == "network" and keep:
            self._positions = {**self._positions, **drawn["positions"]}
        placing = self._placing_view
        by_id = {party.id: party for party in parties}
        for mark in drawn["marks"]:
            if len(mark["ids"]) == 1:
                mark["seen"] = seen(placing, by_id[mark["id"]])
            else:
                # Where a party stands in the network is no place: there a sector is opened.
                place = "" if self._view == "network" else f"{self._view}:{mark['home'] or TRAY}"
                mark["opens"] = {"sector": mark["sector"] or "", "place": place}
        return drawn

    def _picture_view(self) -> Json:
        _, label, hint = _VIEW_WORDS[self._view]
        return {
            "label": self.words(label),
            "hint": self.words(hint),
            "point": self.words(N_("Point at a party to read where it stands.")),
            "description": self.words(N_("Description of the map")),
            "movable": self._view != "network",
            "views_label": self.words(N_("Picture")),
            "views": [
                {
                    "value": view,
                    "label": self._view_label(view),
                    "pressed": view == self._view,
                    "enabled": view != "network" or self._enough_relations,
                }
                for view in VIEWS
            ],
            "wide": {"label": self.words(N_("Full width")), "value": self._wide},
            "larger": self.words(N_("Larger")),
            "smaller": self.words(N_("Smaller")),
            "fit": self.words(N_("Fit")),
            "rearrange": {
                "label": self.words(N_("Arrange anew")),
                "enabled": self._view == "network",
            },
        }

    def _view_label(self, view: View) -> str:
        if view == "network" and not self._enough_relations:
            return self.words(N_("Network (from {count} relations on)"), count=RELATIONS_NEEDED)
        return self.words(_VIEW_WORDS[view][0])

    def _carried_view(self, drawn: Scene) -> Json | None:
        """Return which mark is held and where, in the coordinates of the scene."""
        held = self._carried
        if held is None or not any(held.party in mark["ids"] for mark in drawn["marks"]):
            return None
        place = next(cell for cell in [*drawn["cells"], drawn["tray"]] if cell["key"] == held.place)
        said = self._where(self._placing_view, held.party, held.place)
        return {"party": held.party, "place": place, "said": said}

    def _put(self, view: View, party: str, place: str, base: Json) -> Reply:
        return self._answer(view, party, answers_at(view, place), base)

    def _answer(self, view: View, party: str, answers: Json, base: Json) -> Reply:
        self._choose(party)
        self.workspace.update("stakeholders", party, answers, base=base, step=N_("move {item}"))
        return Reply(self._where(view, party, place_of(view, answers)))

    def _where(self, view: View, party: str, place: str) -> str:
        return self.words(
            N_("{party}: {place}."),
            party=self._name(party),
            place=place_name(self.language, view, place),
        )
