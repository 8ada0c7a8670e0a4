"""Votes as lines of a chat: the mark of the list, and numbers from most to least important."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from regiolab.analysis.people.vote import VoteList

_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which look like digits."""

MOST_LINES: Final = 500

_LONGEST_LINE: Final = 1000

# What a chat or a mail puts around a line, and people between numbers.
_AROUND: Final = "> \t\u00a0\"'“”„«»‘’*•–—-."
_APART: Final = r"[\s,;:]+"
_TIME: Final = re.compile(r"(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])")
_LIKE_A_VOTE: Final = re.compile(rf"(?:(?<!\w)[A-Za-z]{{2}}{_APART}\d.*|[\d\s,;:]*\d[\d\s,;:]*)")
"""Two letters and a number somewhere, or nothing but numbers: perhaps a vote on another list."""


def list_mark(items: VoteList) -> str:
    """Return two letters that tell this version of the list from the one before it."""
    number = int(items.version.rpartition("-")[2], 16)
    first, second = divmod(number % len(_LETTERS) ** 2, len(_LETTERS))
    return _LETTERS[first] + _LETTERS[second]


def read_codes(text: str, items: VoteList) -> list[list[str]]:
    """Return per line the ids in the order of that vote.

    Args:
        text: a line per vote, such as `KQ 4 2 7`; commas and colons count as spaces. What a chat
            puts before or around it (a name, a time, quotes) is left out, as are lines in which
            nothing looks like a vote.
        items: what is voted on; the numbers are places in it, from 1.

    Raises:
        InputError: a line has another mark, a number that is not there or is there twice, or none.
    """
    ids, mark = list(items.titles), list_mark(items)
    lines = [one for each in text.splitlines() if (one := _vote_in(each[:_LONGEST_LINE], mark))]
    if not lines or len(lines) > MOST_LINES:
        raise InputError(N_("Paste the votes, a line each."), field="votes")
    return [_ranking(line, mark, ids) for line in lines]


def _vote_in(line: str, mark: str) -> str:
    """Return the part of a line that is a vote, or looks like one; nothing where none does."""
    told = line.strip(_AROUND)
    # A mark may be a word of a name or a sentence too, as DE and OP are in Dutch.
    begins = [
        one
        for one in re.finditer(rf"(?<!\w){mark}(?!\w)", told, re.IGNORECASE)
        if one.group() == mark or re.match(rf"{_APART}\d", told[one.end() :])
    ]
    if begins:
        return told[begins[-1].start() :]
    found = _LIKE_A_VOTE.search(_TIME.sub(" ", told))
    return told if found else ""


def _ranking(line: str, mark: str, ids: list[str]) -> list[str]:
    given, *numbers = re.split(_APART, line)
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
