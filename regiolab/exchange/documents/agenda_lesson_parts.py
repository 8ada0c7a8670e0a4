"""The parts of the agenda document that come from the first lessons: cards and bets."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from regiolab.course.handed_on import bets_in_words
from regiolab.course.transitions import crossing_words, name_of
from regiolab.exchange.documents.document_blocks import Part, Points, Words
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.entities import Card


def transitions(workspace: Workspace, language: str) -> Part:
    """Return the transition cards: a chance, a worry, and what each crosses here."""
    points = tuple(
        Words(" ".join(filter(None, told)), name_of(card, language))
        for card in cast("list[Card]", workspace.all_of("cards"))
        if any(told := _of_card(card, language))
    )
    heading = text(language, N_("What is changing for us"))
    return Part("transitions", heading, (Points(points),) if points else ())


def _of_card(card: Card, language: str) -> list[str]:
    chance, worry = ((said or "").rstrip(".") for said in (card.chance, card.worry))
    return [
        text(language, N_("Chance: {chance}."), chance=chance) if chance else "",
        text(language, N_("Worry: {worry}."), worry=worry) if worry else "",
        crossing_words(card, language) if any(card.crosses.values()) else "",
    ]


def expected(workspace: Workspace, language: str) -> Part:
    """Return what the group expected before it saw the figures of the lessons."""
    points = tuple(Words(said, asked) for asked, said in bets_in_words(workspace, language))
    heading = text(language, N_("What we expected of the figures"))
    return Part("expected", heading, (Points(points),) if points else ())
