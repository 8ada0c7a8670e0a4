"""The parties themselves: add one, select it, edit its answers, take it off the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict

from regiolab.analysis.agenda.removal import loss_of
from regiolab.analysis.map.sector_by_name import proposed_sector
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.codes import SECTORS
from regiolab.model.party_answers import as_value, is_editable, is_level
from regiolab.model.words import word
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.options import chosen_sector, sector_options
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.form import form_view
from regiolab.widgets.map.picture import placing_view
from regiolab.widgets.map.view import list_view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json

_PAGE: Final = 200
"""So many rows of the list at once, and so many more at each press of the button."""


class AddView(TypedDict):
    """The boxes with which one party is put on the map."""

    button: str
    name: str
    sector: str
    submit: str
    sectors: list[Json]
    drag: str


class Parties(Part[MapContext]):
    """The list of parties and the form of the one that is selected.

    Args:
        context: what it shares with the other parts.
    """

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self.rows = _PAGE

    def command_select(self, party: str | None) -> Reply:
        """Show the form of a party, or of none."""
        self.context.choose(party)
        self.context.carried = None
        return Reply()

    def command_more(self) -> Reply:
        """Show more rows of the list."""
        self.rows += _PAGE
        return Reply()

    def command_add(self, name: str, sector: str, by_hand: bool = True) -> Reply:
        """Put a party on the map, not placed yet.

        Args:
            name: of the party.
            sector: what stands in the list of sectors.
            by_hand: whether somebody chose it for this name. Otherwise what the name says counts,
                then what was chosen for the name before; which it became is said.
        """
        if by_hand:
            party = self.workspace.add_stakeholder(name, chosen_sector(sector))
            said = self.words(N_("{party} is on the map."), party=party.name)
        else:
            sector = proposed_sector(name) or sector
            if name.strip() and sector not in SECTORS:
                raise InputError(N_("The name does not tell: choose a sector."), field="sector")
            party = self.workspace.add_stakeholder(name, chosen_sector(sector))
            said = self.words(
                N_("{party} is on the map, sector: {sector}."),
                party=party.name,
                sector=word(self.language, "sector", sector),
            )
        self.context.choose(party.id)
        self.context.reveal([party.id])
        return Reply(said, {"id": party.id})

    def command_edit(self, party: str, field: str, value: Any, base: Any) -> Reply:
        """Change one field of a party; an empty value makes it unknown."""
        if not is_editable(field):
            raise KeyError(field)
        self.workspace.update(
            "stakeholders",
            party,
            {field: as_value(field, value)},
            base={field: as_value(field, base)},
            step=N_("move {item}") if is_level(field) else N_("change {item}"),
        )
        return Reply()

    def command_remove(self, party: str) -> Reply:
        """Take a party off the map and say what goes with it; undo brings it all back."""
        name = self.context.name(party)
        loss = loss_of(self.workspace, party) if name else None
        self.workspace.remove("stakeholders", party)
        if loss and loss.leads:
            said = self.words(N_("{party} is off the map."), party=name)
            return Reply(f"{said} {loss.text(self.language)}")
        return Reply(self.words(N_("{party} is off the map. Undo brings it back."), party=name))

    def add_view(self) -> AddView:
        """Return the boxes for a new party."""
        return {
            "button": self.words(N_("Add party")),
            "name": self.words(N_("Name of the party")),
            "sector": self.words(N_("Sector")),
            "submit": self.words(N_("Put on the map")),
            "sectors": sector_options(self.language),
            "drag": self.words(N_("Drag this to a place in the picture.")),
        }

    def list_view(self, parties: Sequence[Stakeholder]) -> Json:
        """Return the list; `parties` are those in sight."""
        everybody, marked = self.workspace.stakeholders, self.context.marked
        return list_view(self.language, everybody, parties, marked, self.rows)

    def form_view(self) -> Json:
        """Return the form of the party that is selected; without one there is none."""
        party = self.context.party(self.context.selection.in_form)
        view = placing_view(self.context.picture, self.workspace)
        return form_view(self.language, self.workspace, party, view)
