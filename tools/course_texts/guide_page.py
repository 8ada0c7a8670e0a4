"""A page of the guide on a lesson: the same parts under the same headings on each.

Convention: `guide/<language>/NN_name.md` begins with the number and the name of the lesson as
heading, and a line that links to its notebook and, where the lesson has them, to its exercise and
solution, in that order. `PARTS` lists its sections in order. The section with minutes ends by
saying that they are planned; steps are a numbered list; each question is a heading of the third
level that ends with a question mark, with its answer below.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PARTS = {
    "nl": (
        "Doel",
        "Minuten",
        "Stappen",
        "Wat je zegt",
        "Drie vragen die mensen stellen",
        "Wat er misgaat",
        "Plan B",
    ),
    "en": (
        "Aim",
        "Minutes",
        "Steps",
        "What to say",
        "Three questions people ask",
        "What goes wrong",
        "Plan B",
    ),
}
"""The headings of a page, in order, by language."""

LINKED = ("notebooks", "exercises", "solutions")
"""The folders that a page links to, in order, where they have a notebook of the lesson's name."""

_KEYS = re.compile(r"\[([A-Za-z]\w*(?:, ?[A-Za-z]\w*)*)\](?!\()")


class GuidePageError(Exception):
    """A page of the guide does not have the parts it should; the message names page and part."""


@dataclass(frozen=True)
class GuidePage:
    """A page of the guide on a lesson.

    Attributes:
        number: of the lesson, such as `05`.
        title: the lesson's name.
        links: where its notebook, exercise and solution are, from the page; those that are there.
        aim: what the lesson is for, in a sentence or two.
        minutes: the section, with its table; `(step 1, 3 and 5)` in a row says that a route has
            only those.
        steps: what a group does, in order; the same numbers as in the workbook.
        say: what the instructor says, a sentence or two each.
        questions: what people ask, with its answer.
        wrong: what goes wrong, and what to do then.
        plan_b: what to do when the screen doesn't work.
    """

    number: str
    title: str
    links: tuple[str, ...]
    aim: str
    minutes: str
    steps: tuple[str, ...]
    say: tuple[str, ...]
    questions: tuple[tuple[str, str], ...]
    wrong: tuple[str, ...]
    plan_b: str


def read_guide_page(path: Path, language: str) -> GuidePage:
    """Return the page that a file holds.

    Raises:
        GuidePageError: a part is missing, in another place, or empty, or a link leads elsewhere.
    """
    name = f"guide/{language}/{path.name}"
    first, *sections = re.split(r"^## +", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    title, _, under = first.strip().partition("\n")
    heading = re.fullmatch(r"# (\d\d) (\S.*)", title)
    if heading is None or not path.name.startswith(heading[1]):
        raise GuidePageError(f"{name}: it does not begin with the number and name of the lesson")
    links = tuple(re.findall(r"\]\(([^)\s]+)\)", under))
    wanted = tuple(f"../../{notebook}" for notebook in _notebooks(language, path.stem))
    if links != wanted:
        raise GuidePageError(f"{name}: links to {list(links)}, should link to {list(wanted)}")
    parts = dict(section.strip().partition("\n")[::2] for section in sections)
    if tuple(parts) != PARTS[language]:
        raise GuidePageError(f"{name}: has {list(parts)}, should have {list(PARTS[language])}")
    aim, minutes, steps, say, asked, wrong, plan_b = (part.strip() for part in parts.values())
    page = GuidePage(
        number=heading[1],
        title=heading[2],
        links=links,
        aim=aim,
        minutes=minutes,
        steps=tuple(re.findall(r"^\d+\. +(.+)$", steps, flags=re.MULTILINE)),
        say=tuple(re.findall(r"^- +(.+)$", say, flags=re.MULTILINE)),
        questions=tuple(
            (question.strip(), answer.strip())
            for question, answer in re.findall(
                r"^### +([^\n]+\?)\n(.+?)(?=^### |\Z)", asked, flags=re.MULTILINE | re.DOTALL
            )
        ),
        wrong=tuple(re.findall(r"^- +(.+)$", wrong, flags=re.MULTILINE)),
        plan_b=plan_b,
    )
    for part, value in vars(page).items():
        if not value:
            raise GuidePageError(f"{name}: {part} is empty")
    return page


def _notebooks(language: str, stem: str) -> list[str]:
    """Return the notebooks of a lesson that a page links to, by their path in the project."""
    paths = [f"{folder}/{language}/{stem}.ipynb" for folder in LINKED]
    return [path for path in paths if (ROOT / path).is_file()]


def steps_in(page: GuidePage, route: int) -> tuple[int, ...]:
    """Return the numbers of the steps that a route has, by its place in the table of minutes."""
    rows = re.findall(r"^\|(?! *-)(.+)\|$", page.minutes, flags=re.MULTILINE)[1:]
    told = re.search(r"\((?:stap|step) ([^)]+)\)", rows[route])
    every = range(1, len(page.steps) + 1)
    return tuple(map(int, re.findall(r"\d+", told[1]))) if told else tuple(every)


def source_keys(text: str) -> list[str]:
    """Return the source keys in square brackets, in the order in which they stand."""
    return [key.strip() for keys in _KEYS.findall(text) for key in keys.split(",")]
