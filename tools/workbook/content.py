"""What there is to fill in: the spaces of `guide/workbook.yaml` beside the steps of the guide."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from regiolab.course.lessons import lesson_numbers, lessons
from tools.course_texts.guide_page import GuidePage, read_guide_page

if TYPE_CHECKING:
    from regiolab.course.lessons import Lesson

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "guide"

_LINES = 2
"""So many lines stand below a step of a lesson without spaces of its own."""


class WorkbookError(Exception):
    """The spaces do not fit the steps of the guide; the message names the lesson."""


@dataclass(frozen=True)
class Space:
    """What there is to fill in at a step.

    Attributes:
        ask: a few words above the lines; may be empty.
        lines: how many lines to write on.
        ticks: boxes to tick, in words.
        columns: the headings of a table; empty for no table.
        first: what stands in the first column of each row; without it the rows are empty.
        rows: how many rows.
        wide: how wide the columns are beside each other.
        boxes: whether every column but the first has a box to tick.
        scan: whether the six tensions stand here.
    """

    ask: str
    lines: int
    ticks: tuple[str, ...]
    columns: tuple[str, ...]
    first: tuple[str, ...]
    rows: int
    wide: tuple[float, ...]
    boxes: bool
    scan: bool


@dataclass(frozen=True)
class LessonPage:
    """A page of the workbook.

    Attributes:
        guide: the guide's page on the lesson.
        spaces: one for each step.
        notes: how many lines for notes fill the page.
    """

    guide: GuidePage
    spaces: tuple[Space, ...]
    notes: int


def words(language: str) -> dict[str, str]:
    """Return the workbook's own words by name."""
    return {name: each[language] for name, each in _file()["words"].items()}


def lesson_pages(language: str) -> list[LessonPage]:
    """Return the page of every lesson, in order; one without spaces of its own has lines.

    Raises:
        WorkbookError: a lesson has no page in the guide, or another number of steps, or there are
            spaces of a lesson that the course does not have.
    """
    described = {lesson["number"]: lesson for lesson in _file()["lessons"]}
    if unknown := sorted(described.keys() - {*lesson_numbers()}):
        raise WorkbookError(f"lesson {unknown[0]} is in guide/workbook.yaml alone")
    return [_page(lesson, described.get(lesson.number), language) for lesson in lessons()]


def _page(lesson: Lesson, described: dict[str, Any] | None, language: str) -> LessonPage:
    path = GUIDE / language / f"{lesson.stem}.md"
    if not path.is_file():
        raise WorkbookError(f"lesson {lesson.number} has no page in guide/{language}")
    guide = read_guide_page(path, language)
    if described is None:
        return LessonPage(guide, (_space({"lines": _LINES}, language),) * len(guide.steps), 0)
    spaces = tuple(_space(space, language) for space in described["spaces"])
    if len(spaces) != len(guide.steps):
        raise WorkbookError(
            f"lesson {lesson.number} has {len(guide.steps)} steps in guide/{language} "
            f"and {len(spaces)} spaces in guide/workbook.yaml"
        )
    return LessonPage(guide, spaces, described["notes"])


def _space(space: dict[str, Any], language: str) -> Space:
    def inside(name: str) -> tuple[str, ...]:
        return tuple(each[language] for each in space.get(name, ()))

    columns, first = inside("columns"), inside("first")
    return Space(
        ask=space["ask"][language] if "ask" in space else "",
        lines=space.get("lines", 0),
        ticks=inside("tick"),
        columns=columns,
        first=first,
        rows=len(first) or space.get("rows", 0),
        wide=tuple(space.get("wide", (1,) * len(columns))),
        boxes=space.get("boxes", False),
        scan=space.get("scan", False),
    )


@cache
def _file() -> Any:
    return yaml.safe_load((GUIDE / "workbook.yaml").read_text(encoding="utf-8"))
