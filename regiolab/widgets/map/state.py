"""What every part of the stakeholder map works with: who is selected, and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from regiolab.widgets.kit.kit import KitWidget

if TYPE_CHECKING:
    from regiolab.model.entities import Relation, Stakeholder


class MapState(KitWidget):
    """The state of the map on the screen that is no part of the workspace."""

    _selected: tuple[str, ...] = ()
    _browsing: bool = False
    """The selection came from what stands out: no form opens, so that nothing there moves."""

    def _party(self, id_: str | None) -> Stakeholder | None:
        if id_ is None:
            return None
        return cast("Stakeholder | None", self.workspace.get("stakeholders", id_))

    def _relation(self, id_: str) -> Relation | None:
        return cast("Relation | None", self.workspace.get("relations", id_))

    def _name(self, id_: str) -> str:
        party = self._party(id_)
        return party.name if party else ""

    @property
    def _one_selected(self) -> str | None:
        """The party of which the form is shown."""
        return self._selected[0] if len(self._selected) == 1 and not self._browsing else None

    def _choose(self, party: str | None) -> None:
        """Select one party and open its form, or select none."""
        self._selected = (party,) if party else ()
        self._browsing = False
