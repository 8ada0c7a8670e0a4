"""The bets: what the group expects before it sees a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.course.bets import BETS
from regiolab.course.bets import CORNER as ABOUT_THE_GROUP
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.widgets.lesson.question import Question

if TYPE_CHECKING:
    from regiolab.model import Workspace

_TITLE = N_("Bet first, then look")

QUESTIONS = {
    name: Question(name, _TITLE, asked.text, dict(asked.answers)) for name, asked in BETS.items()
}
"""Per figure: the question that goes before it."""

CORNER = Question(
    "corner",
    N_("Your co-operation today"),
    ABOUT_THE_GROUP.text,
    dict(ABOUT_THE_GROUP.answers),
    N_("Your answer: {answer}."),
)
"""No bet but a question about the group itself; there is no right answer."""


def question(name: str) -> Question:
    """Return the question that goes before a figure.

    Raises:
        InputError: there is none.
    """
    if name not in QUESTIONS:
        raise InputError(
            N_("There is no bet on “{name}”. Choose one of: {known}."),
            name=name,
            known=", ".join(sorted(QUESTIONS)),
        )
    return QUESTIONS[name]


def has_answered(workspace: Workspace, name: str) -> bool:
    """Return whether the group made its bet on a figure."""
    return bool(workspace.state["bets"].get(name, {}).get("choice"))
