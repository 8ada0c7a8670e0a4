"""What a lesson hands on: a text of a group, offered again where the agenda can use it.

`lessons/course.yaml` says per lesson what goes where (`hands_on`); here is how it reads there.
Nothing is copied before somebody asks for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from regiolab.course.bets import BETS, CORNER
from regiolab.course.lessons import lessons
from regiolab.course.transitions import crossing, crossing_words, name_of
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from regiolab.course.lessons import Lesson, Place
    from regiolab.model import Workspace
    from regiolab.model.entities import Bet, Card


@dataclass(frozen=True)
class Earlier:
    """A text that a group made in a lesson.

    Attributes:
        key: tells it from every other.
        label: where it comes from, in the reader's language.
        text: as the group wrote it, or what it chose, in words.
    """

    key: str
    label: str
    text: str


def earlier(workspace: Workspace, language: str, to: Place) -> list[Earlier]:
    """Return what the lessons hand on to a place, in the order of the lessons."""
    return [
        one
        for lesson in lessons()
        for hand in lesson.hands_on
        if hand.to == to and hand.what in _TEXTS
        for one in _TEXTS[hand.what](workspace, language, lesson)
    ]


def bets_in_words(workspace: Workspace, language: str) -> list[tuple[str, str]]:
    """Return each bet that the group made: the question, and what it expected."""
    bets = cast("list[Bet]", workspace.all_of("bets"))
    chosen = {one.id: one.choice for one in bets}
    made = {name: asked.in_words(language, chosen.get(name)) for name, asked in BETS.items()}
    return [(text(language, BETS[name].text), said) for name, said in made.items() if said]


def _sentence(workspace: Workspace, language: str, lesson: Lesson) -> Iterator[Earlier]:
    said = workspace.state["sentences"].get(lesson.number, {}).get("text")
    if said:
        label = text(language, N_("Lesson {number}, your sentence"), number=lesson.number)
        yield Earlier(f"sentences.{lesson.number}", label, str(said))


def _of_cards(part: str, label: str) -> Callable[[Workspace, str, Lesson], Iterator[Earlier]]:
    def texts(workspace: Workspace, language: str, lesson: Lesson) -> Iterator[Earlier]:
        for card in cast("list[Card]", workspace.all_of("cards")):
            said = getattr(card, part)
            if said:
                told = text(language, label, number=lesson.number, card=name_of(card, language))
                yield Earlier(f"cards.{card.id}.{part}", told, said)

    return texts


def _crosses(workspace: Workspace, language: str, lesson: Lesson) -> Iterator[Earlier]:
    label = text(language, N_("Lesson {number}, what a transition crosses"), number=lesson.number)
    for card in crossing(workspace):
        yield Earlier(f"cards.{card.id}.crosses", label, crossing_words(card, language))


def _corner(workspace: Workspace, language: str, lesson: Lesson) -> Iterator[Earlier]:
    choice = workspace.state["bets"].get("corner", {}).get("choice")
    corner = CORNER.in_words(language, choice)
    if corner and choice != "unknown":
        label = text(language, N_("Lesson {number}, the corner of today"), number=lesson.number)
        said = N_("Our co-operation today is mostly about: {corner}.")
        yield Earlier("bets.corner", label, text(language, said, corner=corner.lower()))


_TEXTS: Mapping[str, Callable[[Workspace, str, Lesson], Iterator[Earlier]]] = {
    "sentences": _sentence,
    "cards.chance": _of_cards("chance", N_("Lesson {number}, {card}: a chance")),
    "cards.worry": _of_cards("worry", N_("Lesson {number}, {card}: a worry")),
    "cards.crosses": _crosses,
    "bets.corner": _corner,
}
"""By what is handed on: what makes its texts. The rest is read where it is used."""
