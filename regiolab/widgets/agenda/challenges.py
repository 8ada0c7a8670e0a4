"""Challenges: what, for whom and where, what causes it, with figures as evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents.measured import measured
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.change import Change, Edit, new_id
from regiolab.model.codes import CORNERS
from regiolab.model.validation import validated
from regiolab.model.words import CORNER_WORDS
from regiolab.regions import without_keys
from regiolab.widgets.agenda.cards import CardInShort, card_list
from regiolab.widgets.agenda.earlier import earlier_offers
from regiolab.widgets.agenda.figures import known_figure
from regiolab.widgets.agenda.items import keep_items
from regiolab.widgets.agenda.lookup import raw_fields
from regiolab.widgets.agenda.offers import offer_fold
from regiolab.widgets.agenda.states import BEGUN, ready_of
from regiolab.widgets.agenda.step import Step
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.form import Form

if TYPE_CHECKING:
    from regiolab.course.lessons import Place
    from regiolab.model.entities import Challenge, Evidence
    from regiolab.widgets.agenda.view import StepContent
    from regiolab.widgets.kit.blocks import Block, FormBlock, Option
    from regiolab.widgets.kit.part import Context

_ASKED: Final = ("for_whom", "cause", "evidence")
"""What a challenge needs beside its title to be ready."""

_FROM_LESSONS: Final[tuple[tuple[Place, str], ...]] = (
    ("challenges.cause", N_("What causes it?")),
    ("challenges.evidence", N_("How do we know?")),
    ("challenges.where", N_("Where?")),
)
"""Where the lessons hand something on, each with the label of its field."""


class Challenges(Step):
    """Challenges with their causes and evidence."""

    id = "challenges"
    label = N_("Challenge and cause")

    def command_add_challenge(self, title: str) -> Reply:
        """Add a challenge and open its form; the first one is what every action is for.

        Actions that serve no challenge yet get it in the same step, so that one undo takes it all
        back. With a second challenge nothing is guessed.
        """
        with self.workspace.guard():
            first = not self.workspace.challenges
            raw = {"id": new_id(), "order": self._next_place(), "title": title}
            made = validated("challenges", raw)[1]
            kept = self.workspace.state.get("actions", {})
            without = [id_ for id_, one in kept.items() if not one.get("challenges")]
            edits = [Edit("challenges", made["id"], None, None, made)]
            if first:
                edits += [Edit("actions", id_, "challenges", None, [made["id"]]) for id_ in without]
            self.workspace.apply(Change(N_("add {item}"), {"item": made["title"]}, tuple(edits)))
        self.context.open = made["id"]
        return Reply(self.words(N_("Added: {item}"), item=made["title"]), {"open": made["id"]})

    def _next_place(self) -> int:
        return max((one.order for one in self.workspace.challenges), default=0) + 1

    def command_take_challenge(self) -> Reply:
        """Make the challenge of the day the first challenge of the agenda."""
        return self.command_add_challenge(self.workspace.about.challenge or "")

    def command_choose_challenge(self) -> Reply:
        """Make the first challenge of the agenda the challenge of the day."""
        challenges = self.workspace.challenges
        if not challenges:
            raise InputError(N_("This is no longer there; it was removed meanwhile."))
        title = challenges[0].title
        self.workspace.update("about", "about", {"challenge": title}, base={"challenge": None})
        return Reply(self.words(N_("The challenge of the day: {challenge}"), challenge=title))

    def command_take_figure(self, challenge: str, figure: str) -> Reply:
        """Add a figure of the region as evidence, with unit, year and source."""
        known = known_figure(self.workspace, self.language, figure)
        items = list(raw_fields(self.workspace, "challenges", challenge).get("evidence") or [])
        item = {
            "text": known.flagged_title,
            "value": known.value,
            "unit": known.unit,
            "year": known.year,
            "source": known.source,
        }
        item = {part: value for part, value in item.items() if value != ""}
        if item in items:
            return Reply(self.words(N_("Taken over already: {item}"), item=known.title))
        keep_items(self.workspace, ("challenges", challenge, "evidence"), items, [*items, item])
        return Reply(self.words(N_("Added: {item}"), item=known.title))

    def state(self) -> str:
        """Return how many challenges are ready."""
        challenges = self.workspace.challenges
        ready = sum(all(getattr(one, part) for part in _ASKED) for one in challenges)
        if len(challenges) == 1 and not ready:
            return self.words(BEGUN)
        return ready_of(self.language, ready, len(challenges))

    def view(self) -> StepContent:
        """Return the challenges, and a form to add one."""
        challenges = self.workspace.challenges
        of_the_day = self.workspace.about.challenge
        blocks: list[Block] = [
            card_list(
                self.context,
                "challenges",
                challenges,
                self._card,
                self._form,
                N_("No challenge yet. One is enough for half a day."),
            )
        ]
        if of_the_day and not any(one.title == of_the_day for one in challenges):
            label = N_("Begin with the challenge of the day: {challenge}")
            blocks.append(
                self.form.button("of_the_day", label, "take_challenge", challenge=of_the_day)
            )
        if not of_the_day and challenges:
            label = N_("Make this the challenge of the day, for the map too: {challenge}")
            title = challenges[0].title
            blocks.append(
                self.form.button("for_the_map", label, "choose_challenge", challenge=title)
            )
        blocks.append(
            self.form.form(
                "agenda.challenge",
                N_("Add challenge"),
                "add_challenge",
                [
                    self.form.entry(
                        "title",
                        N_("New challenge: what should be different?"),
                        N_("in one sentence: for whom, where, by when?"),
                    )
                ],
            )
        )
        question = N_("What do we want to solve together, and why is it as it is?")
        return {"question": self.words(question), "blocks": blocks}

    def _card(self, challenge: Challenge) -> CardInShort:
        return challenge_in_short(self.context, challenge)

    def _form(self, challenge: Challenge) -> list[Block]:
        answers = self.form_of("challenges", challenge.id)
        corners: list[Option] = [
            {"value": one, "label": self.words(CORNER_WORDS[one])} for one in CORNERS
        ]
        return [
            self.form.fields(
                answers.text("title", N_("Challenge"), lines=2),
                answers.text("for_whom", N_("For whom?"), N_("Who notices when it is solved?")),
                answers.text(
                    "cause",
                    N_("What causes it?"),
                    N_("Ask “why?” a few times. What would have to go away?"),
                    lines=2,
                ),
            ),
            *earlier_offers(self.context, challenge.id, _FROM_LESSONS),
            self.form.heading(N_("How do we know?"), "evidence"),
            answers.items(
                "evidence", [evidence_words(self.language, one) for one in challenge.evidence]
            ),
            offer_fold(
                self.context,
                N_("Take a figure of your region"),
                "take_figure",
                {"challenge": challenge.id},
                {(one.text, one.year) for one in challenge.evidence},
            ),
            self.form.fold(
                "own_evidence", N_("Write evidence of your own"), self._own_evidence(challenge.id)
            ),
            self.form.fold(
                "more_challenge",
                N_("More about this challenge"),
                self.form.fields(
                    answers.text("where", N_("Where?")),
                    answers.several("corners", N_("Corners of the triangle"), corners),
                ),
            ),
        ]

    def _own_evidence(self, challenge: str) -> FormBlock:
        entry = self.form.entry
        return self.form.form(
            f"agenda.evidence.{challenge}",
            N_("Add this evidence"),
            "item_add",
            [
                entry("text", N_("What do you know?"), N_("one fact in one sentence")),
                entry("value", N_("Number"), N_("if there is one")),
                entry("unit", N_("Of what?"), placeholder=N_("people, euros, %")),
                entry("year", N_("Year")),
                entry("source", N_("Where is it from?")),
            ],
            self.form_of("challenges", challenge).args_of_list("evidence"),
        )


def challenge_in_short(context: Context, challenge: Challenge) -> CardInShort:
    """Return a challenge with what is known of it."""
    form = Form(context)
    evidence = [evidence_words(context.language, one) for one in challenge.evidence]
    return {
        "title": challenge.title,
        "facts": [
            form.fact(N_("For whom"), challenge.for_whom),
            form.fact(N_("Cause"), challenge.cause),
            form.fact(N_("Evidence"), "; ".join(evidence)),
        ],
    }


def evidence_words(language: str, evidence: Evidence) -> str:
    """Return what is known, with the number, the year and the source behind it."""
    source = without_keys(evidence.source or "")
    beside = ", ".join(filter(None, (str(evidence.year or ""), source)))
    words = evidence.text
    if evidence.value is not None:
        words += f": {measured(language, evidence.value, evidence.unit, evidence.source)}"
    return f"{words} ({beside})" if beside else words
