"""The stakeholder map: a list, a picture and a form, three views of one state."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from regiolab.analysis.agenda.removal import loss_of
from regiolab.locale import N_, date
from regiolab.model.party_answers import as_value, is_editable, is_level
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.marks import mark_styles, small_marks
from regiolab.widgets.kit.options import sector_options
from regiolab.widgets.map.catalogue import CatalogueCommands
from regiolab.widgets.map.export import ExportCommands
from regiolab.widgets.map.findings import FindingCommands
from regiolab.widgets.map.form import form_view
from regiolab.widgets.map.pasting import PastingCommands, chosen_sector
from regiolab.widgets.map.relations import RelationCommands
from regiolab.widgets.map.view import legend_view, list_view

if TYPE_CHECKING:
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace

_PAGE = 200
"""So many rows of the list at once, and so many more at each press of the button."""


class StakeholderMap(
    RelationCommands, ExportCommands, FindingCommands, CatalogueCommands, PastingCommands
):
    """Put parties on the map around the challenge: by list, by form, by key or by dragging.

    >>> StakeholderMap(stored, "nl")  # doctest: +SKIP
    """

    _esm = script("stakeholder_map")
    _css = styles("stakeholder_map") + mark_styles()
    workshop_steps = ("relations",)
    own_entries = ("list", "scene", "form", "findings", "marks")

    def __init__(self, stored: StoredWorkspace, language: str) -> None:
        self._rows = _PAGE
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return everything on the screen, in the reader's language."""
        language, about = self.language, self.workspace.about
        self._selected = tuple(id_ for id_ in self._selected if self._party(id_))
        if self._carried and self._party(self._carried.party) is None:
            self._carried = None
        relations = self._shown_relations()
        parties = self._shown_parties(relations)
        everybody = self.workspace.stakeholders
        drawn = self._drawn(self._marked, parties, relations, keep=len(parties) == len(everybody))
        return {
            "title": self.words(N_("Stakeholder map")),
            "group": self._who_and_when(about.group),
            "challenge": {
                "label": self.words(N_("Our challenge")),
                "placeholder": self.words(N_("one sentence: what do you want to solve together?")),
                "value": about.challenge or "",
            },
            "marks": small_marks(language),
            "add": {
                "button": self.words(N_("Add party")),
                "name": self.words(N_("Name of the party")),
                "sector": self.words(N_("Sector")),
                "submit": self.words(N_("Put on the map")),
                "sectors": sector_options(language),
            },
            "paste": self._paste_view(),
            "catalogue": self._catalogue_view(),
            "tie": self._tie_view(),
            "filter": self._filter_view(),
            "out": self._export_view(),
            "list": list_view(language, everybody, parties, self._marked, self._rows),
            "scene": drawn,
            "carried": self._carried_view(drawn),
            "picture": self._picture_view(),
            "form": form_view(
                language, self.workspace, self._party(self._one_selected), self._placing_view
            ),
            "findings": self._findings_view(),
            "legend": legend_view(language, self.workspace),
        }

    def command_select(self, party: str | None) -> Reply:
        """Show the form of a party, or of none."""
        self._choose(party)
        self._carried = None
        return Reply()

    def command_more(self) -> Reply:
        """Show more rows of the list."""
        self._rows += _PAGE
        return Reply()

    def command_challenge(self, challenge: str, base: str) -> Reply:
        """Keep the challenge of the day."""
        self.workspace.update(
            "about",
            "about",
            {"challenge": challenge or None},
            base={"challenge": base or None},
            step=N_("change the challenge"),
        )
        return Reply()

    def command_add(self, name: str, sector: str) -> Reply:
        """Put a party on the map, not placed yet."""
        party = self.workspace.add_stakeholder(name, chosen_sector(sector))
        self._choose(party.id)
        self._reveal([party.id])
        return Reply(self.words(N_("{party} is on the map."), party=party.name), {"id": party.id})

    def command_edit(self, party: str, field: str, value: Any, base: Any) -> Reply:
        """Change one field of a party; an empty value makes it unknown."""
        if not is_editable(field):
            raise KeyError(field)
        step = N_("move {item}") if is_level(field) else N_("change {item}")
        self.workspace.update(
            "stakeholders",
            party,
            {field: as_value(field, value)},
            base={field: as_value(field, base)},
            step=step,
        )
        return Reply()

    def command_remove(self, party: str) -> Reply:
        """Take a party off the map and say what goes with it; undo brings it all back."""
        name = self._name(party)
        loss = loss_of(self.workspace, party) if name else None
        self.workspace.remove("stakeholders", party)
        if loss and loss.leads:
            said = self.words(N_("{party} is off the map."), party=name)
            return Reply(f"{said} {loss.text(self.language)}")
        return Reply(self.words(N_("{party} is off the map. Undo brings it back."), party=name))

    def _who_and_when(self, group: str | None) -> str:
        """Return "groep 3 · 12 maart": whose map this is, and of which day."""
        saved = self.stored.saved_at or datetime.now(UTC)
        day = date(self.language, saved.astimezone())
        return f"{group} · {day}" if group else day

    @property
    def _marked(self) -> tuple[str, ...]:
        """The parties with a line around them: while a relation is laid, its first party."""
        if self._tie is not None:
            return tuple(id_ for id_ in (self._tie.source, self._tie.target) if id_)
        return self._selected
