"""The agenda in a minute: the challenge, a figure as proof, first actions, what is asked of whom.

Word, slides and calendar are made of the same parts, so that they say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents.agenda_frame_parts import evidence_words
from regiolab.exchange.documents.document_blocks import Part, Points, Words, labelled
from regiolab.figures.pictures.flags import is_uncertain
from regiolab.locale import N_, full_date, text
from regiolab.regions import without_keys
from regiolab.scenes.agenda.words import lead_name, parties_by_id

if TYPE_CHECKING:
    from datetime import date

    from regiolab.exchange.documents.document_blocks import Block
    from regiolab.model import Workspace
    from regiolab.model.entities import Action

MOST_ACTIONS: Final = 3
"""So many actions a director reads in a minute; the rest is in the document."""


@dataclass(frozen=True)
class FirstStep:
    """An action with who leads it and what happens first.

    Attributes:
        number: its place in the agenda, from 1.
        action: its title.
        lead: in words; empty when nobody leads yet.
        first: its first step; may be empty.
        when: the day of that step in words; may be empty.
        day: that day.
    """

    number: int
    action: str
    lead: str
    first: str
    when: str
    day: date | None

    def words(self, language: str) -> str:
        """Return lead, first step and day in one line; empty when nothing is known."""
        lead = text(language, N_("lead: {party}"), party=self.lead) if self.lead else ""
        first = ", ".join(part for part in (self.first, self.when) if part)
        return "; ".join(part for part in (lead, first) if part)


@dataclass(frozen=True)
class Asked:
    """What is asked of whom: who decides, about what, when (in words), for which action."""

    of: str
    what: str
    when: str
    day: date | None
    action: str

    def words(self) -> str:
        """Return "the council: the contribution (18 March 2027)"."""
        what = self.what or self.action
        return f"{self.of}: {what} ({self.when})" if self.when else f"{self.of}: {what}"


@dataclass(frozen=True)
class Summary:
    """What stands on the first page.

    Attributes:
        challenge: of the day, else the first of the agenda; may be empty.
        proof: one figure that shows it, with who published it; may be empty.
        proof_with_source: the same, with the key of its source.
        steps: every action; a summary shows the first `MOST_ACTIONS`.
        asked: what is asked of whom, the earliest first.
    """

    challenge: str
    proof: str
    proof_with_source: str
    steps: tuple[FirstStep, ...]
    asked: tuple[Asked, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to sum up beyond the challenge."""
        return not (self.proof or self.steps or self.asked)


def agenda_summary(workspace: Workspace, language: str) -> Summary:
    """Return the agenda in a minute; of a shareable version what that holds."""
    challenges = workspace.challenges
    known = [one for challenge in challenges for one in challenge.evidence]
    with_number = [one for one in known if one.value is not None] or known
    with_number.sort(key=lambda one: is_uncertain(one.text))  # what is uncertain is no headline
    challenge = workspace.about.challenge or (challenges[0].title if challenges else "")
    proof = evidence_words(language, with_number[0]) if with_number else ""
    return Summary(
        challenge,
        without_keys(proof),
        proof,
        tuple(first_steps(workspace, language)),
        tuple(asked_of_whom(workspace, language)),
    )


def first_steps(workspace: Workspace, language: str) -> list[FirstStep]:
    """Return every action with its lead and first step, in the order of the agenda."""
    parties = parties_by_id(workspace)
    return [
        FirstStep(
            number,
            one.title,
            lead_name(language, one, parties) if one.lead else "",
            one.first_step or "",
            full_date(language, one.first_step_date) if one.first_step_date else "",
            one.first_step_date,
        )
        for number, one in enumerate(workspace.actions, start=1)
    ]


def asked_of_whom(workspace: Workspace, language: str) -> list[Asked]:
    """Return every decision moment, the earliest first; those without a day come last."""
    found = [
        _asked(language, action, number)
        for action in workspace.actions
        for number in range(len(action.decision_moments))
    ]
    return sorted(found, key=lambda one: (one.day is None, str(one.day)))


def _asked(language: str, action: Action, number: int) -> Asked:
    moment = action.decision_moments[number]
    when = full_date(language, moment.when) if moment.when else ""
    return Asked(moment.body, moment.what or "", when, moment.when, action.title)


def in_a_minute(summary: Summary, language: str) -> Part:
    """Return the summary as the first part of the document; empty where nothing is to be said."""
    heading = text(language, N_("In a minute"))
    if summary.is_empty:
        return Part("summary", heading)
    blocks: list[Block] = list(
        labelled(
            [
                (text(language, N_("Our challenge")), summary.challenge),
                (text(language, N_("How we know")), summary.proof_with_source),
            ]
        )
    )
    if summary.steps:
        told = (Words(one.words(language), one.action) for one in summary.steps[:MOST_ACTIONS])
        blocks += [Words("", text(language, N_("What we do first"))), Points(tuple(told))]
    if summary.asked:
        asked = (Words(one.words()) for one in summary.asked[:MOST_ACTIONS])
        blocks += [Words("", text(language, N_("What we ask"))), Points(tuple(asked))]
    return Part("summary", heading, tuple(blocks))
