"""For home: money per year, and the planning in quarters."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from regiolab.analysis.agenda.coverage import cofinancing
from regiolab.analysis.agenda.money import cofinancing_norm
from regiolab.analysis.agenda.reading import AgendaReading
from regiolab.analysis.findings.amounts import Share
from regiolab.locale import N_, euros
from regiolab.model import InputError
from regiolab.model.change import value_at
from regiolab.scenes.agenda.words import day_or_quarter, milestone_day, quarter_words
from regiolab.scenes.drawing.words import listed
from regiolab.widgets.agenda.indicators import IndicatorSteps
from regiolab.widgets.agenda.values import today
from regiolab.widgets.kit.commands import Reply

if TYPE_CHECKING:
    from regiolab.model.entities import Action, Milestone
    from regiolab.model.json import Json

YEARS_AHEAD: Final = 6
"""So many years of quarters can be chosen, from this year on."""


class LaterSteps(IndicatorSteps):
    """Money and planning, for the months after the workshop."""

    # ---- money ----

    def _money_step(self) -> Json:
        return {
            "question": self.words(
                N_("What does each action cost, per year? Who pays is under brings and takes.")
            ),
            "blocks": [
                self._cards_view(
                    "actions",
                    self.workspace.actions,
                    self._money_card,
                    self._money_form,
                    N_("No actions yet. Costs belong to an action."),
                ),
                *self._shares(),
                self._fold(
                    "norm",
                    N_("Is there a norm for what the region brings itself?"),
                    self._note(
                        N_(
                            "There is no norm of our own here. Fill in the one that holds for you, "
                            "with where it stands and of which day it is; empty is no norm."
                        )
                    ),
                    self._fields(
                        self._text(
                            *("agenda", "agenda", "cofinancing_norm.percent"),
                            N_("The region brings at least (% of all costs)"),
                        ),
                        self._text(
                            *("agenda", "agenda", "cofinancing_norm.source"),
                            N_("Where does the norm stand?"),
                        ),
                        self._text(
                            *("agenda", "agenda", "cofinancing_norm.date", N_("Date of the norm")),
                            placeholder=N_("day, month and year"),
                        ),
                    ),
                ),
            ],
        }

    def _shares(self) -> list[Json]:
        """Say which part of all costs the region brings itself; with a norm, beside it."""
        reading = AgendaReading.of(self.workspace)
        beside_the_norm = cofinancing_norm(reading)
        if beside_the_norm:
            return [{"type": "note", "text": one.text(self.language)} for one in beside_the_norm]
        shares = cofinancing(self.workspace)
        firm, intended, idea = (shares[one] for one in ("firm", "with_intention", "with_idea"))
        if firm is None or intended is None or idea is None:
            return []
        return [
            self._note(
                N_(
                    "Of all costs the region itself brings {firm} firmly; with what parties intend "
                    "to bring {intended}; with ideas as well {idea}."
                ),
                firm=Share(firm).text(self.language),
                intended=Share(intended).text(self.language),
                idea=Share(idea).text(self.language),
            )
        ]

    def _money_card(self, action: Action) -> Json:
        total = euros(self.language, sum(one.amount for one in action.costs))
        brought = [
            one.amount or 0
            for one in self.workspace.commitments
            if one.action == action.id and one.direction == "brings"
        ]
        return {
            "title": action.title,
            "facts": [
                self._fact(N_("Costs"), total if action.costs else None),
                self._fact(
                    N_("Brought in"), euros(self.language, sum(brought)) if brought else None
                ),
            ],
        }

    def _money_form(self, action: Action) -> list[Json]:
        owner = ("actions", action.id, "costs")
        rows = [
            " · ".join(filter(None, (str(one.year or ""), euros(self.language, one.amount))))
            for one in action.costs
        ]
        form = self._form(
            f"agenda.cost.{action.id}",
            N_("Add costs"),
            "item_add",
            {},
            [
                self._entry("amount", N_("Amount in euros")),
                self._entry("year", N_("Year"), N_("empty: for all years together")),
            ],
        )
        changing = [
            self._fold(
                f"cost-{place}",
                N_("Change an amount"),
                self._fields(
                    self._item_field(owner, place, "amount", N_("Amount in euros")),
                    self._item_field(owner, place, "year", N_("Year")),
                ),
            )
            | {"title": self.words(N_("Change: {item}"), item=row)}
            for place, row in enumerate(rows)
        ]
        return [*changing, self._items_view(owner, rows, form)]

    # ---- planning ----

    def command_add_milestone(self, title: str, action: str = "", by: str = "") -> Reply:
        """Add a milestone to an action."""
        if not action:
            raise InputError(N_("Choose the action that this milestone belongs to."), "action")
        made = self.workspace.add_milestone(title, action, by=by or None)
        return Reply(
            self._remark("quarter", by or None) or self.words(N_("Added: {item}"), item=made.title)
        )

    def _planning_step(self) -> Json:
        return {
            "question": self.words(
                N_("When does each action begin and end, and what has to be done before it?")
            ),
            "blocks": [
                self._cards_view(
                    "actions",
                    self.workspace.actions,
                    self._planning_card,
                    self._planning_form,
                    N_("No actions yet. First write an action."),
                ),
                *self._milestone_blocks(),
            ],
        }

    def _planning_card(self, action: Action) -> Json:
        waits = [self._title("actions", one) for one in action.depends_on]
        return {
            "title": action.title,
            "facts": [
                self._fact(N_("Begins"), quarter_words(self.language, action.start)),
                self._fact(N_("Is done"), quarter_words(self.language, action.end)),
                self._fact(N_("Waits for"), listed(self.language, waits) if waits else None),
            ],
        }

    def _planning_form(self, action: Action) -> list[Json]:
        id_ = action.id
        others = [
            {"value": one.id, "label": one.title} for one in self.workspace.actions if one.id != id_
        ]
        return [
            self._fields(
                self._choice(
                    *("actions", id_, "start", N_("Begins in")),
                    self._options(N_("not known yet"), self._quarters(action.start, first=True)),
                ),
                self._choice(
                    *("actions", id_, "end", N_("Is done in")),
                    self._options(N_("not known yet"), self._quarters(action.end, first=False)),
                ),
                self._from_list(
                    *("actions", id_, "depends_on"),
                    (N_("What has to be done first?"), N_("add an action…")),
                    others,
                ),
            ),
        ]

    def _milestone_blocks(self) -> list[Json]:
        """Return the milestones, and a form to add one; nothing as long as there is no action."""
        actions = [(one.id, one.title) for one in self.workspace.actions]
        if not actions:
            return []
        form = self._form(
            "agenda.milestone",
            N_("Add milestone"),
            "add_milestone",
            {},
            [
                self._entry(
                    "title",
                    N_("New milestone: what has to be there?"),
                    placeholder=N_("for example: the first group begins"),
                ),
                self._entry(
                    "action",
                    N_("Of which action?"),
                    options=self._options(N_("choose an action…"), actions),
                ),
                self._entry(
                    "by",
                    N_("By when?"),
                    options=self._options(N_("not known yet"), self._quarters(None, first=False)),
                ),
            ],
        )
        return [
            {"type": "heading", "text": self.words(N_("Milestones"))},
            self._note(
                N_(
                    "By which you see on the way whether it goes well. The first step and the "
                    "decision moments have a place of their own and stand on the timeline too."
                )
            ),
            self._cards_view(
                "milestones",
                self.workspace.milestones,
                self._milestone_card,
                self._milestone_form,
                N_("No milestones yet."),
            ),
            form,
        ]

    def _milestone_card(self, milestone: Milestone) -> Json:
        return {
            "title": milestone.title,
            "facts": [
                self._fact(N_("Of action"), self._title("actions", milestone.action)),
                self._fact(N_("By when"), self._by_words(milestone)),
                self._fact(
                    N_("Reached"), self.words(N_("yes") if milestone.reached else N_("not yet"))
                ),
            ],
        }

    def _by_words(self, milestone: Milestone) -> str:
        day = milestone_day(self.language, milestone)
        if milestone.reached or milestone.by is None or milestone.by >= today():
            return day
        return self.words(N_("{when}; that has gone by"), when=day)

    def _milestone_form(self, milestone: Milestone) -> list[Json]:
        id_ = milestone.id
        actions = [{"value": one.id, "label": one.title} for one in self.workspace.actions]
        return [
            self._fields(
                self._text("milestones", id_, "title", N_("What has to be there?"), lines=2),
                self._choice("milestones", id_, "action", N_("Of which action?"), actions),
                self._choice(
                    *("milestones", id_, "by", N_("By when?")),
                    self._options(N_("not known yet"), self._quarters(milestone.by, first=False)),
                ),
                self._choice(
                    *("milestones", id_, "reached", N_("Reached?")),
                    [
                        {"value": "", "label": self.words(N_("not yet"))},
                        {"value": "yes", "label": self.words(N_("yes"))},
                    ],
                ),
            ),
        ]

    def _quarters(self, chosen: date | None, *, first: bool) -> list[tuple[str, str]]:
        """Return quarters to choose from: the value is their first or last day."""
        start = today().year
        days = [
            first_day(year, quarter) if first else last_day(year, quarter)
            for year in range(start, start + YEARS_AHEAD)
            for quarter in (1, 2, 3, 4)
        ]
        if chosen is not None and chosen not in days:
            days.append(chosen)
        return [(day.isoformat(), day_or_quarter(self.language, day)) for day in sorted(days)]

    def _refuse(self, collection: str, id_: str, field: str, value: Any) -> None:
        """Refuse an end before the start, and actions that wait for each other."""
        if collection != "actions" or not value:
            return
        if field in {"start", "end"}:
            raw = {**self._raw(collection, id_), field: value}
            start, end = raw.get("start"), raw.get("end")
            if start and end and end < start:
                raise InputError(
                    N_("This action would be done before it begins. Choose another quarter."), field
                )
        if field == "depends_on":
            self._refuse_circle(id_, value)

    def _refuse_circle(self, id_: str, first: list[str]) -> None:
        """Refuse an action that would wait for itself, directly or by way of others."""
        for one in first:
            waiting, reached = [one], set()
            while waiting:
                other = waiting.pop()
                if other == id_:
                    raise InputError(
                        N_(
                            "“{other}” waits for this action already, directly or by way of "
                            "another. Then neither can begin. Choose another one."
                        ),
                        field="depends_on",
                        other=self._title("actions", one),
                    )
                if other not in reached:
                    reached.add(other)
                    waiting += value_at(self._raw("actions", other), "depends_on") or []

    # ---- states ----

    def _money_state(self) -> str:
        actions = self.workspace.actions
        return self._later(self._state(sum(bool(one.costs) for one in actions), len(actions)))

    def _planning_state(self) -> str:
        actions = self.workspace.actions
        planned = sum(bool(one.start and one.end) for one in actions)
        return self._later(self._state(planned, len(actions)))


def first_day(year: int, quarter: int) -> date:
    """Return the first day of a quarter."""
    return date(year, 3 * quarter - 2, 1)


def last_day(year: int, quarter: int) -> date:
    """Return the last day of a quarter."""
    following = first_day(year + quarter // 4, quarter % 4 + 1)
    return following - timedelta(days=1)
