"""The slides of a lesson: the lesson's own words, with what the guide says as notes."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml

from regiolab.course.example import example_map
from regiolab.course.lessons import lesson_numbers
from regiolab.course.tensions import tension_file
from regiolab.exchange.pictures.page import map_in_document
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.figures import figure
from regiolab.locale import capital, text
from regiolab.scenes.map.grid import Grid
from regiolab.teaching.questions import QUESTIONS
from tools.course_texts.guide_page import GuidePage, read_guide_page, steps_in
from tools.slides.lesson_text import LessonText, lesson_text, without_links_within
from tools.slides.words import WORDS
from tools.workbook.content import GUIDE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tools.lesson_pipeline.source import Lesson

_MAP_WIDTH = 1000.0
_FULL = 55
_WITH_A_CLOCK = 2
"""So many routes, the first of the table of minutes, have a clock and slides."""
_NUMBERS = re.compile(r"\[\d+(?:, \d+)*\]")
_markdown = MarkdownIt("commonmark", {"html": False}).enable("table")


@dataclass(frozen=True)
class Slide:
    """One slide, all of it HTML but `kind` and `heading`.

    Attributes:
        kind: `cover`, `text`, `picture`, `figure` (a picture with its own title), `table` or
            `sources`: how it is laid out; `full` as well where there is much to read.
        heading: in plain words.
        body: what the room sees.
        notes: what the instructor reads; may be empty.
        step: of the half day, in words; empty for none.
        when: minutes of a route from and to, such as `30-50`; empty where there is no clock.
        at_home: whether it is left out of the slides of a route.
        of_route: for the steps of a lesson what the room sees instead, per route with a clock.
    """

    kind: str
    heading: str
    body: str
    notes: str = ""
    step: str = ""
    when: str = ""
    at_home: bool = False
    of_route: tuple[str, ...] = ()


@dataclass(frozen=True)
class Deck:
    """The slides of one lesson, or of one route, in one language.

    Attributes:
        name: of the lesson's file, such as `05_tensions`, or of the route, such as `half_day`.
        language: one of `WRITTEN_LANGUAGES`.
        title: in words.
        slides: in order.
    """

    name: str
    language: str
    title: str
    slides: tuple[Slide, ...]

    @property
    def file(self) -> str:
        """What its file is called: the number of a lesson, or the name of a route."""
        number = self.name[:2]
        return f"{number if number.isdecimal() else self.name}.html"


def deck(lesson: Lesson, language: str) -> Deck:
    """Return the slides of a lesson.

    Raises:
        SlideError: the lesson lacks what a slide needs.
        GuidePageError: so does its page in the guide.
    """
    said = lesson_text(lesson, language)
    guide = read_guide_page(GUIDE / language / f"{lesson.name}.md", language)
    words = WORDS[language]
    where = step_of_the_half_day(language, lesson.name)
    slides = [
        Slide(
            "cover full" if len(said.surprise.split()) > _FULL else "cover",
            said.question,
            _badge(f"{guide.number}  {guide.title}", where) + html(said.surprise),
            _notes(words["say"], guide.say),
        ),
        *(_roles(language) if guide.number == lesson_numbers()[0] else ()),
        Slide(
            "text",
            words["steps"],
            _steps(guide, range(1, len(guide.steps) + 1)),
            _notes(words["wrong"], guide.wrong),
            of_route=tuple(_steps(guide, steps_in(guide, one)) for one in range(_WITH_A_CLOCK)),
        ),
        *_pictures(said, language),
    ]
    if said.pairs:
        slides.append(
            Slide(
                "text full" if len(said.pairs.split()) > _FULL else "text",
                f"{words['pairs']}: {said.pairs_heading[0].lower()}{said.pairs_heading[1:]}",
                html(said.pairs),
                f"<h2>{words['plan_b']}</h2>{html(guide.plan_b)}",
                at_home=True,
            )
        )
    heading, points = said.key_points
    slides += [
        Slide("text", heading, html(points), _asked(words["asked"], guide)),
        Slide("sources", words["sources"], html(said.sources)),
    ]
    timed = tuple(replace(slide, step=where) for slide in slides)
    return Deck(lesson.name, language, f"{guide.number} {guide.title}", timed)


def html(markdown: str) -> str:
    """Return Markdown as HTML; mark-up of its own in it is shown, not obeyed."""
    return _small_numbers(_markdown.render(without_links_within(markdown)))


def step_of_the_half_day(language: str, name: str) -> str:
    """Return "stap 3 van 7": the step of the half day, or steps, in which a lesson is used."""
    routes = (GUIDE / language / "routes.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\|.*\| *(\d) (?:van|of) 7 *\|(.*)\|$", routes, re.MULTILINE)
    steps = [step for step, row in rows if f"({name}.md)" in row]
    if not steps:
        return ""
    words = WORDS[language]
    return words["step" if len(steps) == 1 else "several"].format(steps=words["and"].join(steps))


def _pictures(said: LessonText, language: str) -> list[Slide]:
    """Return the picture to predict, with the bet before it; or the scan, or an example map."""
    words = WORDS[language]
    slides = []
    if said.bet:
        asked = QUESTIONS[said.bet]
        answers = _list(
            [capital(text(language, answer)) for answer in asked.answers.values()], "ul"
        )
        slides.append(
            Slide(
                "text",
                words["bet"],
                f'<p class="bet">{escapeHtml(text(language, asked.text))}</p>{answers}',
            )
        )
    name = said.bet or said.figure
    if name:
        shown = figure(name, None, language)
        picture = _image(shown.svg().encode(), "image/svg+xml", shown.description)
        limits = f"<p>{escapeHtml(shown.subtitle)}</p><p>{escapeHtml(shown.limits)}</p>"
        slides.append(Slide("figure", shown.title, picture, limits))
    if "tension_scan" in said.calls:
        slides.append(Slide("table", words["scan"], _scan(language)))
    if "stakeholder_map" in said.calls:
        page = map_in_document(example_map(language), language, "grid", _MAP_WIDTH)
        page = replace(page, height=Grid(_MAP_WIDTH).tray.y)  # the grid alone: it is read from afar
        picture = _image(svg_bytes(page), "image/svg+xml", page.description)
        slides.append(Slide("picture", words["example"], picture))
    return slides


def _scan(language: str) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escapeHtml(one.name.text(language))}</th>'
        f"<td>{escapeHtml(one.poles.one.text(language))}</td>"
        f"<td>{escapeHtml(one.poles.other.text(language))}</td></tr>"
        for one in tension_file().tensions
    )
    return f'<table>{rows}</table><p class="source">{WORDS[language]["reading"]}</p>'


def _roles(language: str) -> list[Slide]:
    """Return the roles at a table, from the last section of the routes."""
    routes = (GUIDE / language / "routes.md").read_text(encoding="utf-8")
    heading, _, body = routes.rsplit("\n## ", 1)[1].partition("\n")
    table = "\n".join(line for line in body.splitlines() if line.startswith("|"))
    rest = "\n".join(line for line in body.splitlines() if not line.startswith("|"))
    return [Slide("table", heading, html(table), html(rest))]


def _badge(name: str, where: str) -> str:
    step = f' <span class="step">{where}</span>' if where else ""
    return f'<p class="badge">{escapeHtml(name)}{step}</p>'


def _image(content: bytes, kind: str, description: str) -> str:
    data = base64.b64encode(content).decode()
    return f'<img alt="{escapeHtml(description)}" src="data:{kind};base64,{data}">'


def _steps(guide: GuidePage, numbers: Iterable[int]) -> str:
    """Return steps of a lesson, numbered as in the workbook."""
    each = (f'<li value="{one}">{_inline(guide.steps[one - 1])}</li>' for one in numbers)
    return f"<ol>{''.join(each)}</ol>"


def _list(items: tuple[str, ...] | list[str], tag: str = "ol") -> str:
    inside = "".join(f"<li>{_small_numbers(_inline(item))}</li>" for item in items)
    return f"<{tag}>{inside}</{tag}>"


def _inline(markdown: str) -> str:
    return str(_markdown.renderInline(without_links_within(markdown)))


def _small_numbers(written: str) -> str:
    return _NUMBERS.sub(r'<span class="key">\g<0></span>', written)


def _notes(heading: str, items: tuple[str, ...]) -> str:
    return f"<h2>{heading}</h2>{_list(items, 'ul')}"


def _asked(heading: str, guide: GuidePage) -> str:
    answers = "".join(
        f"<p><strong>{escapeHtml(question)}</strong></p>{html(answer)}"
        for question, answer in guide.questions
    )
    return f"<h2>{heading}</h2>{answers}"
