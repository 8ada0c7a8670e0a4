"""Who takes part: the parties of the map, and a form to add whom you miss."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, plural
from regiolab.model.codes import SECTORS
from regiolab.model.words import word
from regiolab.widgets.agenda.states import EMPTY
from regiolab.widgets.agenda.step import Step
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.form import Form
from regiolab.widgets.kit.options import chosen_sector

if TYPE_CHECKING:
    from regiolab.widgets.agenda.view import StepContent
    from regiolab.widgets.kit.blocks import Entry, FormBlock, LinkBlock, TableBlock
    from regiolab.widgets.kit.part import Context

_MOST_PARTIES: Final = 60
"""So many parties in the list of who is on the map; the map itself shows them all."""

_LESSON_OF_THE_MAP: Final = "06_stakeholder_map.ipynb"


class Parties(Step):
    """The parties of the map, with how many actions each takes part in."""

    id = "who"
    label = N_("Who")

    def command_add_party(self, name: str, sector: str) -> Reply:
        """Put a party on the map."""
        party = self.workspace.add_stakeholder(name, chosen_sector(sector))
        return Reply(self.words(N_("{party} is on the map."), party=party.name))

    def state(self) -> str:
        """Return how many parties there are."""
        count = len(self.workspace.stakeholders)
        if not count:
            return self.words(EMPTY)
        return plural(self.language, N_("{count} party"), N_("{count} parties"), count)

    def view(self) -> StepContent:
        """Return the parties in a table, a form to add one, and a link to the map."""
        link: LinkBlock = {
            "type": "link",
            "key": "map",
            "href": f"../../notebooks/{self.language}/{_LESSON_OF_THE_MAP}",
            "text": self.words(N_("Go to the map (lesson 06)")),
        }
        nobody = self.form.note(N_("There are no parties on the map yet."))
        return {
            "question": self.words(
                N_("Who is needed for this? The parties come from your map; add whom you miss.")
            ),
            "blocks": [
                self._table() if self.workspace.stakeholders else nobody,
                self.form.fold("add_party", N_("Add a party to the map"), self._party_form()),
                link,
            ],
        }

    def _table(self) -> TableBlock:
        parties = self.workspace.stakeholders
        actions = self.workspace.actions
        leads = Counter(action.lead for action in actions)
        joins = Counter(id_ for action in actions for id_ in action.joins)
        columns = {"party": N_("Party"), "leads": N_("Leads"), "joins": N_("Joins")}
        return {
            "type": "table",
            "key": "who",
            "caption": plural(
                self.language,
                N_("{count} party on the map, and in how many actions it takes part"),
                N_("{count} parties on the map, and in how many actions they take part"),
                len(parties),
            ),
            "columns": self.form.columns(columns, numbers=("leads", "joins")),
            "rows": [
                {"party": one.name, "leads": leads[one.id], "joins": joins[one.id]}
                for one in parties[:_MOST_PARTIES]
            ],
        }

    def _party_form(self) -> FormBlock:
        return self.form.form(
            "agenda.party", N_("Put on the map"), "add_party", party_entries(self.context)
        )


def party_entries(context: Context) -> list[Entry]:
    """Return what is asked of a party that is put on the map: its name and sector."""
    form = Form(context)
    sectors = [(one, word(context.language, "sector", one)) for one in SECTORS]
    return [
        form.entry("name", N_("Name of the party")),
        form.entry("sector", N_("Sector"), options=form.options(N_("choose…"), sectors)),
    ]
