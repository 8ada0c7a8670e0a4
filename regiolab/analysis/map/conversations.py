"""The conversations to have: with whom, about what, by which role of ours and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from regiolab.analysis.findings.reading import Reading
from regiolab.analysis.findings.sentence import Day, Word, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.findings.sentence import Sentence
    from regiolab.model import Workspace
    from regiolab.model.entities import Stakeholder

_LOWEST, _HIGHEST = 0, 4


@dataclass(frozen=True)
class Conversation:
    """A conversation to have.

    Attributes:
        stakeholder_id: the party to speak with.
        name: its name.
        subjects: what about, each a few words.
        role: which role of ours speaks to it; `None` when that was not filled in.
        by: the last day; `None` when that was not filled in.
    """

    stakeholder_id: str
    name: str
    subjects: tuple[Sentence, ...]
    role: str | None
    by: date | None

    def about(self, language: str) -> str:
        """Return what the conversation is about."""
        return "; ".join(subject.text(language) for subject in self.subjects)

    def who(self, language: str) -> str:
        """Return which role of ours speaks to the party, and by when."""
        return _who(self.role, self.by).text(language)

    def text(self, language: str) -> str:
        """Return the conversation in two short sentences: with whom about what; who, by when."""
        return f"{self.name}: {self.about(language)}. {self.who(language)}"


def conversations(workspace: Workspace) -> list[Conversation]:
    """Return the conversations to have, one per party.

    A party is on the list when the group did not agree about it, when its role now is not the
    role that is wanted, or when it got the lowest or highest score with a reason.

    Returns:
        Those with a day first, the earliest first; then by name.
    """
    found = [
        Conversation(
            stakeholder_id=party.id,
            name=party.name,
            subjects=subjects,
            role=party.contact.role if party.contact else None,
            by=party.contact.by if party.contact else None,
        )
        for party in Reading.of(workspace).parties
        if (subjects := (*_disagreement(party), *_roles(party), *_extremes(party)))
    ]
    return sorted(found, key=lambda one: one.by or date.max)  # equals stay in the order of names


def _disagreement(party: Stakeholder) -> list[Sentence]:
    return [said(N_("you did not agree"))] if party.discuss else []


def _roles(party: Stakeholder) -> list[Sentence]:
    role = party.role
    if role is None or role.now is None or role.desired is None or role.now == role.desired:
        return []
    return [
        said(
            N_("role now: {now}, wanted: {desired}"),
            now=Word("role", role.now),
            desired=Word("role", role.desired),
        )
    ]


def _extremes(party: Stakeholder) -> list[Sentence]:
    if not party.reason:
        return []
    scores = []
    if party.influence in (_LOWEST, _HIGHEST):
        word = Word("influence", party.influence)
        scores.append(said(N_("influence {level}: {word}"), level=party.influence, word=word))
    if party.interest in (_LOWEST, _HIGHEST):
        word = Word("interest", party.interest)
        scores.append(said(N_("affected {level}: {word}"), level=party.interest, word=word))
    if not scores:
        return []
    reason = party.reason.rstrip(".")
    return [said(N_("{scores}, because: {reason}"), scores=row(scores), reason=reason)]


def _who(role: str | None, by: date | None) -> Sentence:
    if role is None:
        if by is None:
            return said(N_("Who speaks to them, and by when, is not filled in."))
        return said(N_("By {day}; who speaks to them is not filled in."), day=Day(by))
    if by is None:
        return said(N_("By our {role}; by when is not filled in."), role=role)
    return said(N_("By our {role}, by {day}."), role=role, day=Day(by))
