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


@dataclass(frozen=True)
class Option:
    """One answer: what is kept of it, and its words."""

    value: str
    label: str


@dataclass(frozen=True)
class Question:
    """Something that only the person who brought the list knows.

    Args:
        about: what it is about, such as `scale:influence`; the key of its answer.
        text: the question in the reader's language.
        options: the answers.
        proposed: the answer that the list itself points at; empty where it does not.
    """

    about: str
    text: str
    options: tuple[Option, ...]
    proposed: str = ""


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
