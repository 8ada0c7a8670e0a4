"""What the room put first: the result of each vote that was shown, for the report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.sentence import counted, row
from regiolab.analysis.people.vote import LISTS, VoteList, outcome
from regiolab.locale import N_, decimal
from regiolab.plenary.comparing.result import Result, ResultRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.analysis.people.vote import ListName
    from regiolab.model import Workspace

_WHAT: Final[Mapping[ListName, str]] = {"actions": N_("Action"), "challenges": N_("Challenge")}
_TITLES: Final[Mapping[ListName, str]] = {
    "actions": N_("Which actions does the room put first?"),
    "challenges": N_("Which challenges does the room put first?"),
}


@dataclass(frozen=True)
class Points:
    """Points of Borda, with a half where there is one."""

    points: float

    def text(self, language: str) -> str:
        """Return them as the reader writes them."""
        return decimal(language, self.points, 0 if float(self.points).is_integer() else 1)


def room_votes(agenda: Workspace, votes: Workspace) -> tuple[Result, ...]:
    """Return what the room put first, of each list as it is now and of which the result was shown.

    Args:
        agenda: the joint work that was voted on.
        votes: where the ballots are.
    """
    return tuple(
        _voted(name, items, votes)
        for name in LISTS
        if (items := VoteList.of(agenda, name)).is_revealed(votes)
    )


def _voted(name: ListName, items: VoteList, votes: Workspace) -> Result:
    titles = items.titles
    result = outcome(items.ballots(votes), list(titles))
    first = [titles[one.id] for one in result.places if one.place == 1]
    top = counted(
        len(first),
        N_("The room puts this first: {titles}."),
        N_("The room puts {count} first, with as many points: {titles}."),
        titles=row(first),
    )
    return Result(
        f"room_vote_{name}",
        _TITLES[name],
        (
            top,
            result.agreement(),
            *result.minority(titles),
            *result.ties(titles),
        ),
        result.votes,
        (_WHAT[name], N_("Place"), N_("Points"), N_("Times first")),
        tuple(
            ResultRow(
                (titles[one.id], one.place, Points(one.points), result.first.get(one.id, 0)),
                about=one.id,
            )
            for one in result.places
        ),
        note=N_(
            "Everybody voted alone. Each vote gives an item a point for every item below it "
            "(Borda, 1781). The vote helps the conversation, it decides nothing."
        ),
        by_votes=True,
    )
