"""One thing that comparing shows: sentences, a table, and on how many groups it rests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.sentence import counted, said
from regiolab.locale import N_, number, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.analysis.findings.sentence import Sentence, Told, Value


NOTHING: Final = "–"
"""What stands in a cell where there is nothing to say."""


@dataclass(frozen=True)
class ResultRow:
    """One row of a result.

    Attributes:
        cells: one per column.
        who: per answer, what was answered and the keys of the groups that did: who said what.
        dots: how many groups gave each answer, in the order of the answers; empty where the row
            has no ordered answers.
        share: how many of how many, to draw as a bar; `None` where the row has none.
        contested: from 0 (all the same) to 1 (half against half), `None` where too few could say.
        about: what the row is about, as an id that a click can name.
    """

    cells: tuple[Value, ...]
    who: tuple[tuple[Value, tuple[str, ...]], ...] = ()
    dots: tuple[int, ...] = ()
    share: tuple[int, int] | None = None
    contested: float | None = None
    about: str = ""


@dataclass(frozen=True)
class Result:
    """One thing that comparing shows.

    Attributes:
        code: what it is.
        title: a question, marked for translation.
        sentences: what it shows, the most important first; never with the name of a group.
        groups: on how many groups it rests, or with `by_votes` on how many votes.
        columns: heads of the columns, marked for translation.
        rows: the most striking first.
        ends: the words at both ends of the dots, if the rows have dots.
        note: what it does not show, marked for translation.
        by_votes: whether persons voted, rather than groups filled in.
    """

    code: str
    title: str
    sentences: tuple[Sentence, ...]
    groups: int
    columns: tuple[str, ...] = ()
    rows: tuple[ResultRow, ...] = ()
    ends: tuple[Told, Told] | None = None
    note: str = ""
    by_votes: bool = False

    @property
    def rests_on(self) -> Sentence:
        """On how many groups or votes it rests, as a sentence."""
        if not self.groups:
            return said(N_("This rests on no answer yet."))
        if self.by_votes:
            return counted(
                self.groups,
                N_("This rests on one vote."),
                N_("This rests on {count} votes."),
            )
        return counted(
            self.groups,
            N_("This rests on what one group said."),
            N_("This rests on what {count} groups said."),
        )


def told(language: str, value: Value) -> str:
    """Return a cell in the reader's language."""
    if isinstance(value, str):
        return value
    return number(language, value) if isinstance(value, int) else value.text(language)


_MOST_DOTS: Final = 8


_MOST_DOTS_IN_A_CELL: Final = 4


def dots_in_a_cell(count: int) -> str:
    """Return a dot for each group, and of many their number: for a narrow column."""
    if not count:
        return "·"
    return "●" * count if count <= _MOST_DOTS_IN_A_CELL else f"{count}\u00a0×\u00a0●"


def dots_in_a_line(dots: Sequence[int]) -> str:
    """Return a dot for each group at each place, and with many at one place their number."""
    return " | ".join(
        "·" if not count else f"{count}\u00a0×\u00a0●" if count > _MOST_DOTS else "●" * count
        for count in dots
    )


def ends_in_words(result: Result, language: str) -> str:
    """Return the words at both ends of the dots: "no voice – decides"."""
    return " – ".join(told(language, one) for one in result.ends or ())


def head(language: str, message: str) -> str:
    """Return the head of a column in the reader's language."""
    return text(language, message)
