"""Moving parties in the picture: by dragging, from a list, with buttons, with keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.picture import placing_view
from regiolab.widgets.map.places import (
    STEPS,
    answers_at,
    place_beside,
    place_name,
    place_of,
    seen,
    stepped,
)
from regiolab.widgets.map.state import Carried

if TYPE_CHECKING:
    from regiolab.model.json import Json
    from regiolab.scenes.map.picture import Cell, Tray
    from regiolab.scenes.map.scene import Scene, View


class CarriedView(TypedDict):
    """Which party is held with the keyboard, its place in the scene, and what is said of it."""

    party: str
    place: Cell | Tray
    said: str


class Moving(Part[MapContext]):
    """Putting a party somewhere in the picture."""

    @property
    def placing(self) -> View:
        """The picture in which parties are put."""
        return placing_view(self.context.picture, self.workspace)

    def command_put(self, party: str, place: str, base: Json) -> Reply:
        """Put a party in a place of the picture that is shown."""
        return self._put(self.placing, party, place, base)

    def command_move_to(self, party: str, place: str, base: Json) -> Reply:
        """Put a party in the place that was chosen from the list."""
        if not place:
            raise InputError(N_("Choose a place first."), field="place")
        return self._put(self.placing, party, place, base)

    def command_step(self, party: str, direction: str, base: Json) -> Reply:
        """Move a party one cell of the grid; at the edge and from an unknown answer it stays."""
        answers = {
            field: None if base[field] is None else stepped(base[field], step)
            for field, step in zip(("influence", "interest"), STEPS[direction], strict=True)
        }
        return self._answer("grid", party, answers, base)

    def command_pick_up(self, party: str) -> Reply:
        """Pick a party up with the keyboard; nothing changes until it is put down."""
        found = self.context.party(party)
        if found is None:
            raise InputError(N_("That party is not on the map (any more). Choose another one."))
        view = self.placing
        self.context.choose(party)
        answers = seen(view, found)
        self.context.carried = Carried(party, place_of(view, answers, found.sector), answers)
        return Reply(
            self.words(
                N_("{party} picked up. Arrow keys move it, Enter puts it down, Escape back."),
                party=found.name,
            )
        )

    def command_carry(self, direction: str) -> Reply:
        """Move what was picked up one place; below the lowest row is "not placed yet"."""
        held = self.context.carried
        if held is None:
            return Reply()
        place = place_beside(self.placing, held.place, direction, held.seen)
        self.context.carried = replace(held, place=place)
        return Reply(self._where(self.placing, held.party, place))

    def command_drop(self) -> Reply:
        """Put down what was picked up."""
        held, self.context.carried = self.context.carried, None
        if held is None:
            return Reply()
        found = self.context.party(held.party)
        if found and held.place == place_of(self.placing, held.seen, found.sector):
            return self._stays(held)
        return self._put(self.placing, held.party, held.place, held.seen)

    def command_put_back(self) -> Reply:
        """Leave what was picked up where it was."""
        held, self.context.carried = self.context.carried, None
        return Reply() if held is None else self._stays(held)

    def carried_view(self, drawn: Scene) -> CarriedView | None:
        """Return which mark is held and where, in the coordinates of the scene.

        There is none where the scene does not show the party, or has no such place: somebody
        else may have laid the relation with which the network is shown again.
        """
        held = self.context.carried
        if held is None or not any(held.party in mark["ids"] for mark in drawn["marks"]):
            return None
        places: list[Cell | Tray] = [*drawn["cells"], drawn["tray"]]
        place = next((one for one in places if one["key"] == held.place), None)
        if place is None:
            return None
        said = self._where(self.placing, held.party, held.place)
        return {"party": held.party, "place": place, "said": said}

    def _stays(self, held: Carried) -> Reply:
        name = self.context.name(held.party)
        return Reply(self.words(N_("{party} stays where it was."), party=name))

    def _put(self, view: View, party: str, place: str, base: Json) -> Reply:
        return self._answer(view, party, answers_at(view, place), base)

    def _answer(self, view: View, party: str, answers: Json, base: Json) -> Reply:
        self.context.choose(party)
        self.workspace.update("stakeholders", party, answers, base=base, step=N_("move {item}"))
        found = self.context.party(party)
        where = place_of(view, answers, found.sector) if found else ""
        return Reply(self._where(view, party, where) if found else "")

    def _where(self, view: View, party: str, place: str) -> str:
        return self.words(
            N_("{party}: {place}."),
            party=self.context.name(party),
            place=place_name(self.language, view, place),
        )
