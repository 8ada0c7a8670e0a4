"""The bets: what the group expects before it sees a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.words import UNKNOWN
from regiolab.widgets.lesson.question import Question

if TYPE_CHECKING:
    from regiolab.model import Workspace

_TITLE = N_("Bet first, then look")

_GAP_ANSWERS = {
    "larger": N_("Yes, the gap became clearly larger"),
    "same": N_("It stayed about the same"),
    "smaller": N_("No, the gap became smaller"),
    "unknown": UNKNOWN,
}

QUESTIONS = {
    "divergence": Question(
        "divergence",
        _TITLE,
        N_(
            "Since 2000, did the difference between regions with a high and regions with "
            "a low production per inhabitant become larger?"
        ),
        {
            "larger": N_("Yes, the difference became clearly larger"),
            "same": N_("It stayed about the same, compared with the average"),
            "smaller": N_("No, the difference became smaller"),
            "unknown": UNKNOWN,
        },
    ),
    "education": Question(
        "education",
        _TITLE,
        N_(
            "In one province more inhabitants have a degree of hbo or university than in another. "
            "Did the gap between highest and lowest become larger, from 2000 to 2024?"
        ),
        _GAP_ANSWERS,
    ),
    "employment": Question(
        "employment",
        _TITLE,
        N_(
            "In one province a larger part of the inhabitants is in work than in another. Did the "
            "gap between highest and lowest become larger, from 2013 to 2024?"
        ),
        _GAP_ANSWERS,
    ),
    "births": Question(
        "births",
        _TITLE,
        N_(
            "In one region more enterprises begin, out of every hundred, than in another. Did the "
            "gap between highest and lowest become larger, from 2013 to 2020?"
        ),
        _GAP_ANSWERS,
    ),
    "growth": Question(
        "growth",
        _TITLE,
        N_(
            "Where did the number of inhabitants grow most from 2014 to 2026: in cities, in the "
            "commuting zones around them, or in municipalities outside?"
        ),
        {
            "city": N_("In cities"),
            "commuting_zone": N_("In the commuting zones around cities"),
            "outside": N_("In municipalities outside"),
            "unknown": UNKNOWN,
        },
    ),
    "commuting": Question(
        "commuting",
        _TITLE,
        N_(
            "Take ten employees. How many of them have their job in the COROP region where they "
            "live, do you think?"
        ),
        {
            "few": N_("Fewer than five"),
            "half": N_("Five or six"),
            "most": N_("Seven or eight"),
            "all": N_("Nine or ten"),
            "unknown": UNKNOWN,
        },
    ),
}
"""Per figure: the question that goes before it."""

CORNER = Question(
    "corner",
    N_("Your co-operation today"),
    N_("Which corner of the triangle is your co-operation about today, most of the time?"),
    {
        "economy": N_("Economy"),
        "education": N_("Education"),
        "labour_market": N_("Labour market"),
        "two": N_("Two corners together"),
        "three": N_("All three together"),
        "unknown": UNKNOWN,
    },
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
