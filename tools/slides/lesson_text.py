"""What belongs on a slide, out of a lesson's source.

Convention: the first cell of a lesson is a heading with the question, then the surprise, then a
list with aims and minutes. Its last text with a heading for the sources has the three key points
under a heading too, with a number each; `ex-question` has the exercise in pairs under its second
heading. Figures are asked for with `lab.figure("name")`, bets with `lab.predict("name")`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.lesson_pipeline import citations

if TYPE_CHECKING:
    from tools.lesson_pipeline.source import Lesson

_FOLDED = re.compile(r"<details>.*?</details>", re.DOTALL)
_GLOSSARY = re.compile(r"\[\[(?:[a-z_]+\|)?([^\]]*)\]\]")
_WITHIN = re.compile(r"\[([^\]]*)\]\((?!https?://)[^)]*\)")
_CALL = r'lab\.{}\("(\w+)"'
_SOURCES = {"nl": "Bronnen", "en": "Sources"}


class SlideError(Exception):
    """A lesson lacks what a slide needs; the message names lesson and part."""


@dataclass(frozen=True)
class LessonText:
    """What a lesson gives to its slides, as Markdown.

    Attributes:
        name: of the file, such as `05_tensions`.
        question: the heading.
        surprise: what stands below it.
        bet: the name of the first figure to bet on; empty for none.
        figure: the name of the first figure; empty for none.
        calls: every method of the lab that the lesson calls.
        pairs_heading: what the exercise is called; empty when there is none.
        pairs: the exercise in pairs.
        key_points: the three things to remember, under their heading.
        sources: the list of sources.
    """

    name: str
    question: str
    surprise: str
    bet: str
    figure: str
    calls: frozenset[str]
    pairs_heading: str
    pairs: str
    key_points: tuple[str, str]
    sources: str


def lesson_text(lesson: Lesson, language: str) -> LessonText:
    """Return what a lesson gives to its slides.

    Raises:
        SlideError: there is no question, no key points or no sources.
    """
    told = {cell.id: cell.text[language] for cell in lesson.cells if cell.is_text}
    known = citations.numbers(
        text for id_, text in told.items() if not id_.startswith(("ex-", "sol-"))
    )
    texts = {id_: citations.numbered(_plain(text), known) for id_, text in told.items()}
    code = "\n".join(cell.code for cell in lesson.cells if not cell.tag)
    opening = re.match(r"# ([^\n]+\?)\n(.+?)(?=^[-*] |\Z)", _first(texts), re.MULTILINE | re.DOTALL)
    if opening is None:
        raise SlideError(f"{lesson.name}: the first text does not begin with a question")
    ends = _ending(lesson, texts, language)
    points = [
        (name, body) for name, body in ends.items() if re.search(r"^1\. ", body, re.MULTILINE)
    ]
    if not points:
        raise SlideError(f"{lesson.name}: there are no key points or no sources")
    exercise = _sections(texts.get("ex-question", ""))
    pairs_heading, pairs = next(iter(exercise.items()), ("", ""))
    return LessonText(
        name=lesson.name,
        question=opening[1],
        surprise=opening[2].strip(),
        bet=_first_call("predict", code),
        figure=_first_call("figure", code),
        calls=frozenset(re.findall(r"\blab\.(\w+)\(", code)),
        pairs_heading=pairs_heading,
        pairs=pairs,
        key_points=(points[0][0], _numbered(points[0][1])),
        sources=ends[_SOURCES[language]],
    )


def without_links_within(text: str) -> str:
    """Return a text in which links within the course are words: slides stand by themselves."""
    return _WITHIN.sub(r"\1", text)


def _plain(text: str) -> str:
    """Return a text without what is folded, links within the course and marks of the glossary."""
    return without_links_within(_GLOSSARY.sub(r"\1", _FOLDED.sub("", text)))


def _first(texts: dict[str, str]) -> str:
    return next(iter(texts.values()), "")


def _sections(text: str) -> dict[str, str]:
    """Return the text under each heading of the second level."""
    parts = re.split(r"^## +(.+)$", text, flags=re.MULTILINE)[1:]
    return {name.strip(): body.strip() for name, body in zip(parts[::2], parts[1::2], strict=True)}


def _ending(lesson: Lesson, texts: dict[str, str], language: str) -> dict[str, str]:
    """Return the sections of the last text of a lesson that has a heading for the sources."""
    own = [_sections(texts[cell.id]) for cell in lesson.cells if cell.is_text and not cell.tag]
    return next((parts for parts in reversed(own) if _SOURCES[language] in parts), {})


def _numbered(text: str) -> str:
    """Return the numbered list of a text, without what follows it."""
    found = re.search(r"^1\. .+?(?=\n\n(?!\d\. )|\Z)", text, re.MULTILINE | re.DOTALL)
    return found[0] if found else text


def _first_call(method: str, code: str) -> str:
    found = re.search(_CALL.format(method), code)
    return found[1] if found else ""
