"""Read the source of a lesson.

Convention (percent format): what stands before the first `# %%` is for programmers. After that,
every cell has an id, the same in both languages.

    # %% [markdown] lang="nl" id="bet"        a text; the English one with the same id follows
    # %% id="figure" caption_nl="Figuur: ..." caption_en="Figure: ..."
                                              a call whose source is hidden behind its caption
    # %% id="spread" tags=["exercise"]        code that is shown
    # solution                                in an exercise: here the answer starts

Dutch and English are always there. Another language of the course may follow, with the same id;
where it does not, its notebook has the English text.

A hard word is marked in a text: `[[corop|COROP-gebieden]]` (see `words`).

Tags: none for the lesson itself, `exercise` for exercise and solution, `solution` for the
solution alone, `instructor` for a notebook in the guide. The code opens the work with
`regiolab.open_lab("nl")`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import jupytext

from regiolab.locale import LANGUAGES, WRITTEN_LANGUAGES, in_language

from . import words

BY_HAND = "by-hand"
"""The id and the tag of the text that says to press ▶▶; every notebook gets it."""

TAGS = ("exercise", "solution", "instructor")

_FIRST_CELL = re.compile(r"^# %%", re.MULTILINE)
_CELL_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_KNOWN = {
    "markdown": {"id", "lang", "tags"},
    "code": {"id", "tags", *(f"caption_{language}" for language in LANGUAGES)},
}
# Without magics: a text line with a single word and a question mark would be read as one.
_PERCENT = {"extension": ".py", "format_name": "percent", "comment_magics": False}
_BLANK_LINES = {"lines_to_next_cell", "lines_to_end_of_cell_marker"}  # jupytext's own notes


class LessonError(Exception):
    """A lesson's source breaks the convention; the message names the cell."""


@dataclass(frozen=True)
class Cell:
    """One cell of a lesson, both languages in it.

    Attributes:
        id: the same in every notebook the cell comes in.
        tag: `""`, `exercise` or `solution`.
        text: of a text cell, per language; empty for code.
        code: of a code cell; empty for text.
        caption: of a code cell whose source is hidden, per language; empty when it is shown.
    """

    id: str
    tag: str
    text: dict[str, str]
    code: str
    caption: dict[str, str]

    @property
    def is_text(self) -> bool:
        """Whether it is a text cell."""
        return bool(self.text)

    def text_in(self, language: str) -> tuple[str, str]:
        """Return the text for readers of a language, and before it the language that it is in."""
        return in_language(self.text, language)


@dataclass(frozen=True)
class Lesson:
    """A lesson: its file name without suffix, such as `01_differences`, and its cells."""

    name: str
    cells: tuple[Cell, ...]


def read_lesson(name: str, source: str) -> Lesson:
    """Return the lesson that a source text holds.

    Raises:
        LessonError: an id is missing, taken or not allowed, an attribute or tag is unknown, or a
            cell lacks one of the languages.
    """
    start = _FIRST_CELL.search(source)
    if start is None:
        raise LessonError(f"{name}: there is no cell; a cell begins with # %%")
    raw = jupytext.reads(source[start.start() :], fmt=_PERCENT).cells
    cells: list[Cell] = []
    at = 0
    while at < len(raw):
        if raw[at].cell_type == "markdown":
            told = _same_text(raw, at)
            cells.append(_text_cell(name, told))
            at += len(told)
        else:
            cells.append(_code_cell(name, raw[at]))
            at += 1
    taken: set[str] = {words.CELL_ID, BY_HAND}
    for cell in cells:
        if cell.id in taken:
            raise LessonError(f"{name}: two cells have the id {cell.id}")
        taken.add(cell.id)
    return Lesson(name, tuple(cells))


def _same_text(raw: list[Any], at: int) -> list[Any]:
    """Return the pair of texts that begins at a place, and what follows in other languages."""
    told = raw[at : at + len(WRITTEN_LANGUAGES)]
    for cell in raw[at + len(told) :]:
        same = cell.metadata.get("id") == raw[at].metadata.get("id")
        if not same or cell.metadata.get("lang") in WRITTEN_LANGUAGES:
            break
        told.append(cell)
    return told


def _text_cell(name: str, told: list[Any]) -> Cell:
    id_, tag = _id_and_tag(name, told[0])
    languages = tuple(cell.metadata.get("lang") for cell in told)
    same = all(_id_and_tag(name, cell) == (id_, tag) for cell in told)
    if languages[: len(WRITTEN_LANGUAGES)] != WRITTEN_LANGUAGES or not same:
        raise LessonError(
            f'{name}: text {id_} must be a pair, lang="nl" and then lang="en", with one id and tag'
        )
    others = languages[len(WRITTEN_LANGUAGES) :]
    if len(set(others)) < len(others) or not set(others) <= set(LANGUAGES):
        raise LessonError(
            f"{name}: text {id_} has a language twice, or one that the course has not"
        )
    for cell in told:
        if wrong := words.what_is_wrong(cell.source):
            raise LessonError(f"{name}: text {id_} {wrong}")
    return Cell(id_, tag, {cell.metadata["lang"]: cell.source.strip() for cell in told}, "", {})


def _code_cell(name: str, cell: Any) -> Cell:
    id_, tag = _id_and_tag(name, cell)
    caption = {
        language: cell.metadata[f"caption_{language}"]
        for language in LANGUAGES
        if cell.metadata.get(f"caption_{language}")
    }
    if caption and not set(WRITTEN_LANGUAGES) <= set(caption):
        raise LessonError(f"{name}: code {id_} has a caption in one language only")
    return Cell(id_, tag, {}, cell.source.strip("\n"), caption)


def _id_and_tag(name: str, cell: Any) -> tuple[str, str]:
    id_ = cell.metadata.get("id", "")
    if not _CELL_ID.fullmatch(id_):
        begin = (cell.source.splitlines() or [""])[0]
        raise LessonError(f"{name}: the cell that begins with {begin!r} has no id, or a wrong one")
    unknown = set(cell.metadata) - _KNOWN.get(cell.cell_type, set()) - _BLANK_LINES
    tags = cell.metadata.get("tags", [])
    if unknown or len(tags) > 1 or not set(tags) <= set(TAGS):
        raise LessonError(f"{name}: cell {id_} has unknown attributes or tags")
    return id_, "".join(tags)
