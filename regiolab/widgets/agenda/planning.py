"""For home: the planning of the actions in quarters, and their milestones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, listed
from regiolab.model import InputError
from regiolab.scenes.agenda.words import milestone_day, quarter_words
from regiolab.widgets.agenda.cards import CardInShort, card_list
from regiolab.widgets.agenda.lookup import title_of
from regiolab.widgets.agenda.quarters import quarters_to_begin, quarters_to_end
from regiolab.widgets.agenda.states import LATER, how_far
from regiolab.widgets.agenda.step import HOME, Step
from regiolab.widgets.agenda.values import remark, today
from regiolab.widgets.kit.commands import Reply

if TYPE_CHECKING:
    from datetime import date

    from regiolab.model.entities import Action, Milestone
    from regiolab.widgets.agenda.view import StepContent
    from regiolab.widgets.kit.blocks import Block, FormBlock, Option


class Planning(Step):
    """When each action begins and ends, what it waits for, and its milestones."""

    id = "planning"
    label = N_("Planning")
    group = HOME

    def command_add_milestone(self, title: str, action: str = "", by: str = "") -> Reply:
        """Add a milestone to an action."""
        if not action:
            raise InputError(N_("Choose the action that this milestone belongs to."), "action")
        made = self.workspace.add_milestone(title, action, by=by or None)
        past = remark(self.language, "quarter", by or None)
        return Reply(past or self.words(N_("Added: {item}"), item=made.title))

    def state(self) -> str:
        """Return of how many actions the begin and the end are known, in a word."""
        actions = self.workspace.actions
        planned = sum(bool(one.start and one.end) for one in actions)
        return how_far(self.language, planned, len(actions), nothing=LATER)

    def view(self) -> StepContent:
        """Return the actions with their quarters, and the milestones."""
        return {
            "question": self.words(
                N_("When does each action begin and end, and what has to be done before it?")
            ),
            "blocks": [
                card_list(
                    self.context,
                    "actions",
                    self.workspace.actions,
                    self._card,
                    self._form,
                    N_("No actions yet. First write an action."),
                    fixed=True,
                ),
                *(self._milestones() if self.workspace.actions else []),
            ],
        }

    def _card(self, action: Action) -> CardInShort:
        waits = [title_of(self.workspace, "actions", one) for one in action.depends_on]
        fact = self.form.fact
        return {
            "title": action.title,
            "facts": [
                fact(N_("Begins"), quarter_words(self.language, action.start)),
                fact(N_("Is done"), quarter_words(self.language, action.end)),
                fact(N_("Waits for"), listed(self.language, waits)),
            ],
        }

    def _form(self, action: Action) -> list[Block]:
        answers = self.form_of("actions", action.id)
        others: list[Option] = [
            {"value": one.id, "label": one.title}
            for one in self.workspace.actions
            if one.id != action.id
        ]
        begins = quarters_to_begin(self.language, action.start)
        return [
            self.form.fields(
                answers.choice(
                    "start", N_("Begins in"), self.form.options(N_("not known yet"), begins)
                ),
                answers.choice("end", N_("Is done in"), self._by(action.end)),
                answers.from_list(
                    "depends_on",
                    N_("What has to be done first?"),
                    N_("add an action…"),
                    others,
                ),
            ),
        ]

    def _by(self, chosen: date | None) -> list[Option]:
        ends = quarters_to_end(self.language, chosen)
        return self.form.options(N_("not known yet"), ends)

    # ---- milestones ----

    def _milestones(self) -> list[Block]:
        return [
            self.form.heading(N_("Milestones")),
            self.form.note(
                N_(
                    "By which you see on the way whether it goes well. The first step and the "
                    "decision moments have a place of their own and stand on the timeline too."
                )
            ),
            card_list(
                self.context,
                "milestones",
                self.workspace.milestones,
                self._milestone_card,
                self._milestone_form,
                N_("No milestones yet."),
            ),
            self._new_milestone(),
        ]

    def _new_milestone(self) -> FormBlock:
        actions = [(one.id, one.title) for one in self.workspace.actions]
        return self.form.form(
            "agenda.milestone",
            N_("Add milestone"),
            "add_milestone",
            [
                self.form.entry(
                    "title",
                    N_("New milestone: what has to be there?"),
                    placeholder=N_("for example: the first group begins"),
                ),
                self.form.entry(
                    "action",
                    N_("Of which action?"),
                    options=self.form.options(N_("choose an action…"), actions),
                ),
                self.form.entry("by", N_("By when?"), options=self._by(None)),
            ],
        )

    def _milestone_card(self, milestone: Milestone) -> CardInShort:
        reached = self.words(N_("yes") if milestone.reached else N_("not yet"))
        action = title_of(self.workspace, "actions", milestone.action)
        return {
            "title": milestone.title,
            "facts": [
                self.form.fact(N_("Of action"), action),
                self.form.fact(N_("By when"), self._by_words(milestone)),
                self.form.fact(N_("Reached"), reached),
            ],
        }

    def _by_words(self, milestone: Milestone) -> str:
        day = milestone_day(self.language, milestone)
        if milestone.reached or milestone.by is None or milestone.by >= today():
            return day
        return self.words(N_("{when}; that has gone by"), when=day)

    def _milestone_form(self, milestone: Milestone) -> list[Block]:
        answers = self.form_of("milestones", milestone.id)
        actions: list[Option] = [
            {"value": one.id, "label": one.title} for one in self.workspace.actions
        ]
        reached = self.form.options(N_("not yet"), [("yes", self.words(N_("yes")))])
        return [
            self.form.fields(
                answers.text("title", N_("What has to be there?"), lines=2),
                answers.choice("action", N_("Of which action?"), actions),
                answers.choice("by", N_("By when?"), self._by(milestone.by)),
                answers.choice("reached", N_("Reached?"), reached),
            ),
        ]
