"""What a group found most important, as a part of the document and rows of the workbook.

Only of a vote of which the group asked to see the result.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.analysis.people.vote import LISTS, VOTES_FROM, Outcome, VoteList, outcome
from regiolab.exchange.documents.document_blocks import Part, Table, Words
from regiolab.locale import N_, decimal, plural, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.analysis.people.vote import ListName
    from regiolab.exchange.documents.document_blocks import Block
    from regiolab.model import Workspace

LIST_WORDS: Final[Mapping[ListName, str]] = {
    "actions": N_("The actions"),
    "challenges": N_("The challenges"),
}


_CHANGED: Final[Mapping[ListName, str]] = {
    "actions": N_("There was a vote on the actions. They changed since, so it is left out."),
    "challenges": N_("There was a vote on the challenges. They changed since, so it is left out."),
}


@dataclass(frozen=True)
class Vote:
    """A vote of which the result may be seen.

    Attributes:
        titles: id -> title of what was voted on.
        result: what the votes come to.
    """

    name: ListName
    titles: dict[str, str]
    result: Outcome


def revealed_votes(workspace: Workspace) -> list[Vote]:
    """Return the votes of which the group saw the result, on the lists as they are now."""
    found = [VoteList.of(workspace, name) for name in LISTS]
    return [
        Vote(one.name, one.titles, outcome(one.ballots(workspace), list(one.titles)))
        for one in found
        if one.is_revealed(workspace)
    ]


def priorities(workspace: Workspace, language: str) -> Part:
    """Return the result of each vote that was shown, and which of them no longer holds."""
    parts = [_vote(one, language) for one in revealed_votes(workspace)]
    return Part(
        "priorities",
        text(language, N_("What comes first")),
        _no_longer(workspace, language),
        tuple(parts),
    )


def _vote(vote: Vote, language: str) -> Part:
    result = vote.result
    heading = text(language, LIST_WORDS[vote.name])
    headers = (N_("Place"), N_("What"), N_("Points"), N_("Times first"))
    table = Table(
        heading,
        tuple(text(language, header) for header in headers),
        tuple(
            (
                str(one.place),
                vote.titles[one.id],
                borda_words(language, one.points),
                str(result.first.get(one.id, 0)),
            )
            for one in result.places
        ),
        (0.1, 0.6, 0.14, 0.16),
        frozenset({2, 3}),
    )
    blocks: list[Block] = [
        Words(f"{_votes(language, result.votes)} {result.agreement().text(language)}"),
        table,
        Words(
            text(language, N_("Each vote gives an item a point for every item below it.")),
            soft=True,
        ),
        *(Words(tie.text(language)) for tie in result.ties(vote.titles)),
    ]
    return Part(f"priorities-{vote.name}", heading, tuple(blocks))


def _no_longer(workspace: Workspace, language: str) -> tuple[Block, ...]:
    """Say of which list a result was shown that changed since: its votes count no more."""
    shown = workspace.agenda.revealed_votes
    gone = []
    for name in LISTS:
        items = VoteList.of(workspace, name)
        earlier = {one.list_version for one in items.earlier(workspace)}
        counted = [
            version
            for version in shown
            if version in earlier
            and sum(one.list_version == version for one in workspace.ballots) >= VOTES_FROM
        ]
        if counted and not items.is_revealed(workspace):
            gone.append(Words(text(language, _CHANGED[name]), soft=True))
    return tuple(gone)


def _votes(language: str, count: int) -> str:
    return plural(language, N_("{count} vote."), N_("{count} votes."), count)


def borda_words(language: str, points: float) -> str:
    """Return points as the reader writes them, with a half where there is one."""
    return decimal(language, points, 0 if float(points).is_integer() else 1)


def w_words(language: str, w: float) -> str:
    """Return Kendall's W in a sentence that says how to read it."""
    return text(
        language,
        N_("Kendall's W is {w}: 0 is no agreement, 1 is full agreement."),
        w=decimal(language, w, 2),
    )
