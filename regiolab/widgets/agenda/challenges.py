"""Challenges: what, for whom and where, what causes it, with figures as evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.codes import CORNERS, TENSIONS
from regiolab.model.words import CORNER_WORDS, TENSION_WORDS, word
from regiolab.widgets.agenda.figures import KnownFigure, known_figure, known_figures
from regiolab.widgets.agenda.frame import FrameSteps
from regiolab.widgets.agenda.values import shown
from regiolab.widgets.kit.commands import Reply

if TYPE_CHECKING:
    from regiolab.model.change import State
    from regiolab.model.entities import Challenge, Evidence
    from regiolab.model.json import Json

_ASKED: Final = ("for_whom", "cause", "evidence")
"""What a challenge needs beside its title to be ready."""


class ChallengeSteps(FrameSteps):
    """Challenges with their causes and evidence, and the tensions that were chosen."""

    _offering: str = ""
    """The challenge or indicator for which the figures of the region are listed."""
    _known: tuple[State, list[KnownFigure]] | None = None

    def command_add_challenge(self, title: str) -> Reply:
        """Add a challenge."""
        challenge = self.workspace.add_challenge(title)
        self._open = challenge.id
        return Reply(self.words(N_("Added: {item}"), item=challenge.title), {"open": challenge.id})

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

    def command_offer(self, opened: bool) -> Reply:
        """List the figures of the region for the open card, or no longer."""
        self._offering = self._open if opened else ""
        return Reply()

    def command_take_figure(self, challenge: str, figure: str) -> Reply:
        """Add a figure of the region as evidence, with unit, year and source."""
        known = known_figure(self.workspace, self.language, figure)
        items = list(self._raw("challenges", challenge).get("evidence") or [])
        item = {
            "text": known.title,
            "value": known.value,
            "unit": known.unit,
            "year": known.year,
            "source": known.source,
        }
        item = {part: value for part, value in item.items() if value != ""}
        if item in items:
            return Reply(self.words(N_("Taken over already: {item}"), item=known.title))
        self._keep_items("challenges", challenge, "evidence", items, [*items, item])
        return Reply(self.words(N_("Added: {item}"), item=known.title))

    def _figures(self) -> list[KnownFigure]:
        """Return the figures that can be taken over, looked up once for every state."""
        state = self.workspace.state
        if self._known is None or self._known[0] is not state:
            self._known = (state, known_figures(self.workspace, self.language))
        return self._known[1]

    def _challenges_step(self) -> Json:
        challenges = self.workspace.challenges
        of_the_day = self.workspace.about.challenge
        blocks: list[Json] = [
            self._cards_view(
                "challenges",
                challenges,
                self._challenge_card,
                self._challenge_form,
                N_("No challenge yet. One is enough for half a day."),
            )
        ]
        if of_the_day and not any(one.title == of_the_day for one in challenges):
            blocks.append(
                {
                    "type": "button",
                    "key": "of_the_day",
                    "label": self.words(
                        N_("Begin with the challenge of the day: {challenge}"),
                        challenge=of_the_day,
                    ),
                    "command": "take_challenge",
                    "args": {},
                    "off": False,
                }
            )
        if not of_the_day and challenges:
            blocks.append(
                {
                    "type": "button",
                    "key": "for_the_map",
                    "label": self.words(
                        N_("Make this the challenge of the day, for the map too: {challenge}"),
                        challenge=challenges[0].title,
                    ),
                    "command": "choose_challenge",
                    "args": {},
                    "off": False,
                }
            )
        blocks.append(
            self._form(
                "agenda.challenge",
                N_("Add challenge"),
                "add_challenge",
                {},
                [
                    self._entry(
                        "title",
                        N_("New challenge: what should be different?"),
                        N_("in one sentence: for whom, where, by when?"),
                    )
                ],
            )
        )
        return {
            "question": self.words(
                N_("What do we want to solve together, and why is it as it is?")
            ),
            "blocks": blocks,
        }

    def _challenge_card(self, challenge: Challenge) -> Json:
        return {
            "title": challenge.title,
            "facts": [
                self._fact(N_("For whom"), challenge.for_whom),
                self._fact(N_("Cause"), challenge.cause),
                self._fact(
                    N_("Evidence"),
                    "; ".join(self._evidence_words(one) for one in challenge.evidence),
                ),
            ],
        }

    def _challenge_form(self, challenge: Challenge) -> list[Json]:
        id_ = challenge.id
        corners = [{"value": one, "label": self.words(CORNER_WORDS[one])} for one in CORNERS]
        return [
            self._fields(
                self._text("challenges", id_, "title", N_("Challenge"), lines=2),
                self._text(
                    *("challenges", id_, "for_whom", N_("For whom?")),
                    N_("Who notices when it is solved?"),
                ),
                self._text(
                    *("challenges", id_, "cause", N_("What causes it?")),
                    N_("Ask “why?” a few times. What would have to go away?"),
                    2,
                ),
            ),
            {"type": "heading", "key": "evidence", "text": self.words(N_("How do we know?"))},
            self._items_view(
                ("challenges", id_, "evidence"),
                [self._evidence_words(one) for one in challenge.evidence],
            ),
            self._offer_view(N_("Take a figure of your region"), "take_figure", {"challenge": id_}),
            self._fold("own_evidence", N_("Write evidence of your own"), self._own_evidence(id_)),
            self._fold(
                "more_challenge",
                N_("More about this challenge"),
                self._fields(
                    self._text("challenges", id_, "where", N_("Where?")),
                    self._several(
                        *("challenges", id_, "corners", N_("Corners of the triangle")), corners
                    ),
                ),
            ),
        ]

    def _own_evidence(self, challenge: str) -> Json:
        form = self._form(
            f"agenda.evidence.{challenge}",
            N_("Add this evidence"),
            "item_add",
            {},
            [
                self._entry("text", N_("What do you know?"), N_("one fact in one sentence")),
                self._entry("value", N_("Number"), N_("if there is one")),
                self._entry("unit", N_("Of what?"), placeholder=N_("people, euros, %")),
                self._entry("year", N_("Year")),
                self._entry("source", N_("Where is it from?")),
            ],
        )
        items = self._raw("challenges", challenge).get("evidence") or []
        args = {"collection": "challenges", "id": challenge, "field": "evidence", "items": items}
        return {**form, "args": args}

    def _offer_view(self, title: str, command: str, args: Json) -> Json:
        """Return the fold with the figures of the region; they are looked up when it opens."""
        opened = self._offering == self._open != ""
        view: Json = {
            "type": "late_fold",
            "key": "figures",
            "title": self.words(title),
            "open": opened,
            "command": "offer",
            "blocks": [],
        }
        if not opened:
            return view
        known = self._figures()
        if not known:
            none = N_("Choose your region in lesson 00: then its figures are listed here.")
            return view | {"blocks": [self._note(none)]}
        offers = [
            {
                "key": one.key,
                "text": one.title,
                "detail": " · ".join(filter(None, (one.in_words(self.language), one.remark))),
            }
            for one in known
        ]
        return view | {
            "blocks": [
                self._note(N_("A figure shows how things are, not why. The cause is up to you.")),
                {
                    "type": "offer",
                    "key": "offers",
                    "take": self.words(N_("Take over")),
                    "command": command,
                    "args": args,
                    "offers": offers,
                },
            ]
        }

    def _evidence_words(self, evidence: Evidence) -> str:
        value = shown(self.language, "number", evidence.value)
        measured = " ".join(filter(None, (value, evidence.unit)))
        beside = ", ".join(filter(None, (str(evidence.year or ""), evidence.source)))
        words = f"{evidence.text}: {measured}" if measured else evidence.text
        return f"{words} ({beside})" if beside else words

    def _tensions_step(self) -> Json:
        chosen = self.workspace.agenda.chosen_tensions
        challenges = self.workspace.challenges
        blocks: list[Json] = []
        if not chosen:
            blocks.append(self._note(N_("No tensions chosen yet. You choose two in lesson 05.")))
        elif not challenges:
            blocks.append(self._note(N_("First write a challenge; then say how it handles these.")))
        for tension in (one for one in TENSIONS if one in chosen):
            blocks.append(
                {
                    "type": "heading",
                    "key": tension,
                    "text": word(self.language, "tension", tension).capitalize(),
                }
            )
            blocks.append(
                self._fields(
                    *(
                        {
                            **self._text(
                                "challenges",
                                one.id,
                                f"tensions.{tension}",
                                N_("How does the agenda handle this?"),
                                lines=2,
                            ),
                            "hint": one.title if len(challenges) > 1 else "",
                        }
                        for one in challenges[:5]
                    )
                )
            )
        return {
            "question": self.words(
                N_("Two good things get in each other's way. What do you agree about that?")
            ),
            "blocks": blocks,
        }

    def _challenges_state(self) -> str:
        challenges = self.workspace.challenges
        ready = sum(all(getattr(one, part) for part in _ASKED) for one in challenges)
        return (
            self.words(N_("begun"))
            if len(challenges) == 1 and not ready
            else self._ready_of(ready, len(challenges))
        )

    def _tensions_state(self) -> str:
        chosen = self.workspace.agenda.chosen_tensions
        answered = [
            tension
            for tension in chosen
            if any(tension in one.tensions for one in self.workspace.challenges)
        ]
        return self._state(len(answered), len(chosen) or len(TENSION_WORDS))
