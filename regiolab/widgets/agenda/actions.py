"""Who takes part, and what they are going to do: actions with a lead from the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_, full_date, plural
from regiolab.model import InputError
from regiolab.model.change import Change, Edit, new_id
from regiolab.model.misfits import refuse_taken_name
from regiolab.model.validation import validated
from regiolab.scenes.drawing.words import listed
from regiolab.widgets.agenda.challenges import ChallengeSteps
from regiolab.widgets.agenda.state import LESSON_OF_THE_MAP
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.options import chosen_sector, sector_options

if TYPE_CHECKING:
    from regiolab.model.entities import Action
    from regiolab.model.json import Json

_MOST_PARTIES = 60
"""So many parties in the list of who is on the map; the map itself shows them all."""


class ActionSteps(ChallengeSteps):
    """The parties of the map, and the actions."""

    def command_add_party(self, name: str, sector: str) -> Reply:
        """Put a party on the map."""
        party = self.workspace.add_stakeholder(name, chosen_sector(sector))
        return Reply(self.words(N_("{party} is on the map."), party=party.name))

    def command_add_action(self, title: str, lead: str = "") -> Reply:
        """Add an action and open its form; with one challenge it serves that one."""
        challenges = [one.id for one in self.workspace.challenges]
        action = self.workspace.add_action(
            title, challenges if len(challenges) == 1 else [], lead or None
        )
        self._open = action.id
        return Reply(self.words(N_("Added: {item}"), item=action.title), {"open": action.id})

    def command_add_lead(self, action: str, name: str, sector: str) -> Reply:
        """Put a party on the map and make it the lead, in one change that one undo takes back."""
        with self.workspace.guard():
            place = max((one.order for one in self.workspace.stakeholders), default=0) + 1
            raw = {"id": new_id(), "order": place, "name": name, "sector": chosen_sector(sector)}
            party = validated("stakeholders", raw)[1]
            refuse_taken_name(self.workspace.state, "stakeholders", party)
            fields = self._raw("actions", action)
            if not fields:
                raise InputError(N_("This is no longer there; it was removed meanwhile."))
            edits = (
                Edit("stakeholders", party["id"], None, None, party),
                Edit("actions", action, "lead", fields.get("lead"), party["id"]),
            )
            values = {"party": party["name"]}
            self.workspace.apply(Change(N_("put {party} on the map as lead"), values, edits))
        return Reply(
            self.words(N_("{party} is on the map and leads this action."), party=party["name"])
        )

    def _who_step(self) -> Json:
        parties = self.workspace.stakeholders
        leads: dict[str, int] = {}
        joins: dict[str, int] = {}
        for action in self.workspace.actions:
            if action.lead:
                leads[action.lead] = leads.get(action.lead, 0) + 1
            for id_ in action.joins:
                joins[id_] = joins.get(id_, 0) + 1
        columns = {"party": N_("Party"), "leads": N_("Leads"), "joins": N_("Joins")}
        table = {
            "type": "table",
            "key": "who",
            "caption": plural(
                self.language,
                N_("{count} party on the map, and in how many actions it takes part"),
                N_("{count} parties on the map, and in how many actions they take part"),
                len(parties),
            ),
            "columns": [
                {"key": key, "label": self.words(label), "number": key != "party"}
                for key, label in columns.items()
            ],
            "rows": [
                {"party": one.name, "leads": leads.get(one.id, 0), "joins": joins.get(one.id, 0)}
                for one in parties[:_MOST_PARTIES]
            ],
        }
        link = {
            "type": "link",
            "key": "map",
            "href": f"../../notebooks/{self.language}/{LESSON_OF_THE_MAP}",
            "text": self.words(N_("Go to the map (lesson 06)")),
        }
        return {
            "question": self.words(
                N_("Who is needed for this? The parties come from your map; add whom you miss.")
            ),
            "blocks": [
                table if parties else self._note(N_("There are no parties on the map yet.")),
                self._fold("add_party", N_("Add a party to the map"), self._party_form()),
                link,
            ],
        }

    def _party_form(self) -> Json:
        return self._form(
            "agenda.party",
            N_("Put on the map"),
            "add_party",
            {},
            [
                self._entry("name", N_("Name of the party")),
                self._entry("sector", N_("Sector"), options=sector_options(self.language)),
            ],
        )

    def _actions_step(self) -> Json:
        actions = self.workspace.actions
        form = self._form(
            "agenda.action",
            N_("Add action"),
            "add_action",
            {},
            [
                self._entry(
                    "title",
                    N_("New action: begin with a verb"),
                    placeholder=N_("for example: link …, open …, pay together for …"),
                ),
                self._entry(
                    "lead",
                    N_("Lead"),
                    options=self._options(N_("choose a party of the map…"), self._parties()),
                ),
            ],
        )
        return {
            "question": self.words(
                N_("What are you going to do, and who sees to it? Three actions are enough today.")
            ),
            "blocks": [
                self._cards_view(
                    "actions",
                    actions,
                    self._action_card,
                    self._action_form,
                    N_("No actions yet."),
                ),
                form,
            ],
        }

    def _action_card(self, action: Action) -> Json:
        lead = self._party(action.lead)
        facts = [
            self._fact(N_("Lead (is on the map)") if lead else N_("Lead"), self._lead_name(action)),
            self._fact(
                N_("Join in"),
                listed(self.language, [self._party_name(one) for one in action.joins])
                if action.joins
                else None,
            ),
            self._fact(N_("First step"), self._first_step(action)),
        ]
        for direction, label in (
            ("brings", N_("Brings")),
            ("takes", N_("Takes")),
            ("keeps", N_("Won't give up")),
        ):
            said = [
                self._commitment_words(one)
                for one in self.workspace.commitments
                if one.action == action.id and one.direction == direction
            ]
            if said:
                facts.append(self._fact(label, "; ".join(said)))
        return {"title": action.title, "mark": lead.sector if lead else "", "facts": facts}

    def _action_form(self, action: Action) -> list[Json]:
        id_ = action.id
        parties = self._parties()
        leads = list(parties)
        if action.lead and self._party(action.lead) is None:
            leads.insert(0, (action.lead, self._lead_name(action)))
        challenges = [(one.id, one.title) for one in self.workspace.challenges]
        lost = action.lead if action.lead and self._party(action.lead) is None else ""
        return [
            self._fields(
                self._text("actions", id_, "title", N_("Action: begin with a verb"), lines=2),
                self._choice(
                    *("actions", id_, "lead", N_("Lead")),
                    self._options(N_("choose a party of the map…"), leads),
                ),
                self._from_list(
                    *("actions", id_, "joins"),
                    (N_("Who joins in?"), N_("add a party of the map…")),
                    [
                        {"value": party, "label": name}
                        for party, name in parties
                        if party != action.lead or party in action.joins
                    ],
                ),
                self._text(
                    *("actions", id_, "first_step", N_("First step")),
                    N_("What happens first? Small is good."),
                ),
                self._text(
                    *("actions", id_, "first_step_date", N_("Date of the first step")),
                    placeholder=N_("day, month and year"),
                ),
            ),
            self._fold(
                "new_lead",
                N_("The lead is not on the map? Add this party to the map"),
                *(
                    [self._note(N_("“{name}” is not on the map (any more)."), name=lost)]
                    if lost
                    else []
                ),
                self._form(
                    f"agenda.lead.{id_}",
                    N_("Put on the map as lead"),
                    "add_lead",
                    {"action": id_},
                    [
                        self._entry("name", N_("Name of the party")),
                        self._entry("sector", N_("Sector"), options=sector_options(self.language)),
                    ],
                ),
            ),
            self._fold(
                "more_action",
                N_("More about this action"),
                self._fields(
                    *self._challenges_served(id_, challenges),
                    self._text("actions", id_, "note", N_("Note"), lines=2),
                ),
            ),
        ]

    def _challenges_served(self, id_: str, challenges: list[tuple[str, str]]) -> list[Json]:
        if not challenges:
            return []
        options = [{"value": value, "label": label} for value, label in challenges]
        return [
            self._several("actions", id_, "challenges", N_("For which challenge?"), options)
            if len(options) <= 6
            else self._from_list(
                *("actions", id_, "challenges"),
                (N_("For which challenge?"), N_("add a challenge…")),
                options,
            )
        ]

    def _first_step(self, action: Action) -> str:
        day = full_date(self.language, action.first_step_date) if action.first_step_date else ""
        return ", ".join(filter(None, (action.first_step, day)))

    def _commitment_words(self, commitment: Any) -> str:
        """Return what a party brings or takes in a few words; its own step says how."""
        return self._party_name(commitment.stakeholder)

    def _who_state(self) -> str:
        count = len(self.workspace.stakeholders)
        if not count:
            return self.words(N_("empty"))
        return plural(self.language, N_("{count} party"), N_("{count} parties"), count)

    def _actions_state(self) -> str:
        actions = self.workspace.actions
        ready = sum(
            bool(self._party(one.lead) and one.first_step and one.first_step_date)
            for one in actions
        )
        return self._ready_of(ready, len(actions))
