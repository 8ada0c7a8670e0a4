"""What must be answered before a list is right, and what came of each part of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

Answers = dict[str, str]
"""What a question is about -> the answer that somebody chose."""

NOTHING: Final = "none"
"""The answer that leaves a column out."""

KEEP: Final = "keep"
"""The answer that something is a party all the same: what is called as a person, or is no
municipality."""


KINDS: Final[Mapping[str, str]] = {
    "commas": "whether commas separate names or stand in one",
    "date": "whether a column of days begins with the day or the month",
    "direction": "whether the relations in a matrix have one",
    "encoding": "which characters the bytes of a text are",
    "header": "which column holds the names",
    "municipality": "which municipality a line means",
    "number": "whether a sign in an amount separates thousands or decimals",
    "people": "whether people are parties, or their organisations are",
    "scale": "which scale the levels in a column have",
    "sector": "which sector what has none gets",
    "sheet": "which sheets of a workbook are taken",
}
"""What can be asked: how `Question.about` begins, and what that is."""


@dataclass(frozen=True)
class Option:
    """One answer: what is kept of it, and its words."""

    value: str
    label: str


@dataclass(frozen=True)
class Question:
    """Something that only the person who brought the list knows.

    Args:
        about: what it is about, such as `scale:influence`; the key of its answer. It begins with
            one of `KINDS`.
        text: the question in the reader's language.
        options: the answers.
        proposed: the answer that the list itself points at; empty where it does not.
    """

    about: str
    text: str
    options: tuple[Option, ...]
    proposed: str = ""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"put {self.kind} in KINDS, with what it asks")

    @property
    def kind(self) -> str:
        """Which of `KINDS` it is."""
        return self.about.partition(":")[0]


@dataclass(frozen=True)
class LeftOut:
    """Something of the list that does not come along: what, why, and in which rows (from 1)."""

    what: str
    why: str
    rows: tuple[int, ...] = ()

    @property
    def sentence(self) -> str:
        """Both in one line."""
        return f"{self.what}: {self.why}"


def with_answers(answers: Mapping[str, str], given: Mapping[str, object]) -> Answers:
    """Return answers with more of them; "_" may stand for ":" in what they are about."""
    return {**answers, **{key_of(about): _as_text(value) for about, value in given.items()}}


def key_of(about: str) -> str:
    """Return what an answer is about as it is compared: `scale_influence` is `scale:influence`."""
    first, _, rest = about.partition(":") if ":" in about else about.partition("_")
    return f"{first}:{rest}" if rest else first


def _as_text(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case tuple() | list():
            return "-".join(str(part) for part in value)
        case range():
            return f"{value.start}-{value.stop - 1}"
        case _:
            return str(value)
