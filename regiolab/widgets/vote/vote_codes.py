"""Votes as lines of a chat: the mark of the list, and numbers from most to least important."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from regiolab.analysis.people.vote import VoteList

_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which look like digits."""

MOST_LINES: Final = 500

_SPACES: Final = str.maketrans(",;:", "   ")


def list_mark(items: VoteList) -> str:
    """Return two letters that tell this version of the list from the one before it."""
    number = int(items.version.rpartition("-")[2], 16)
    first, second = divmod(number % len(_LETTERS) ** 2, len(_LETTERS))
    return _LETTERS[first] + _LETTERS[second]


def read_codes(text: str, items: VoteList) -> list[list[str]]:
    """Return per line the ids in the order of that vote.

    Args:
        text: a line per vote, such as `KQ 4 2 7`; commas and colons count as spaces, as does the
            "> " that a mail puts before a line; empty lines do not count.
        items: what is voted on; the numbers are places in it, from 1.

    Raises:
        InputError: a line has another mark, a number that is not there or is there twice, or none.
    """
    ids, mark = list(items.titles), list_mark(items)
    lines = [line for each in text.splitlines() if (line := each.lstrip("> \t\u00a0").rstrip())]
    if not lines or len(lines) > MOST_LINES:
        raise InputError(N_("Paste the votes, a line each."), field="votes")
    return [_ranking(line, mark, ids) for line in lines]


def _ranking(line: str, mark: str, ids: list[str]) -> list[str]:
    given, *numbers = line[:1000].translate(_SPACES).split() or [""]
    if given.upper() != mark:
        raise InputError(
            N_("“{line}” is not a vote on this list: it begins with {mark}."),
            field="votes",
            line=line[:60],
            mark=mark,
        )
    places = [int(one) if one.isascii() and one.isdigit() else 0 for one in numbers]
    is_right = places and len(set(places)) == len(places)
    if not is_right or not all(1 <= one <= len(ids) for one in places):
        raise InputError(
            N_("In “{line}” stand other numbers than those from 1 to {most}, each once."),
            field="votes",
            line=line[:60],
            most=len(ids),
        )
    return [ids[one - 1] for one in places]
