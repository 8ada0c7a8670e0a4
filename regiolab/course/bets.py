"""What is asked before a figure is shown, and the answers to choose from, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, text
from regiolab.model.words import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class AskedBefore:
    """A question with its answers.

    Attributes:
        text: the question, marked with `N_`.
        answers: what is kept, and the words for it, marked with `N_`.
    """

    text: str
    answers: Mapping[str, str]

    def in_words(self, language: str, choice: str | None) -> str:
        """Return the words of an answer; empty for one that is not among the answers."""
        message = self.answers.get(choice or "")
        return text(language, message) if message else ""


_GAP_ANSWERS = {
    "larger": N_("Yes, the gap became clearly larger"),
    "same": N_("It stayed about the same"),
    "smaller": N_("No, the gap became smaller"),
    "unknown": UNKNOWN,
}

BETS: Final[Mapping[str, AskedBefore]] = {
    "divergence": AskedBefore(
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
    "education": AskedBefore(
        N_(
            "In one province more inhabitants have a degree of hbo or university than in another. "
            "Did the gap between highest and lowest become larger, from 2000 to 2024?"
        ),
        _GAP_ANSWERS,
    ),
    "employment": AskedBefore(
        N_(
            "In one province a larger part of the inhabitants is in work than in another. Did the "
            "gap between highest and lowest become larger, from 2013 to 2024?"
        ),
        _GAP_ANSWERS,
    ),
    "births": AskedBefore(
        N_(
            "In one region more enterprises begin, out of every hundred, than in another. Did the "
            "gap between highest and lowest become larger, from 2013 to 2020?"
        ),
        _GAP_ANSWERS,
    ),
    "growth": AskedBefore(
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
    "commuting": AskedBefore(
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
"""By the name of the figure: the bet that goes before it."""

CORNER: Final = AskedBefore(
    N_("Which corner of the triangle is your co-operation about today, most of the time?"),
    {
        "economy": N_("Economy"),
        "education": N_("Education"),
        "labour_market": N_("Labour market"),
        "two": N_("Two corners together"),
        "three": N_("All three together"),
        "unknown": UNKNOWN,
    },
)
"""No bet but a question about the group itself; there is no right answer."""
