"""The routes with a clock, as `guide/<language>/routes.md` has them.

Convention: a route is a section whose heading says its minutes, with a table. A row begins with
the minutes from and to; where the heading names steps, the second cell is `3 van 7` or empty; the
last cell links to the lessons, and the one before it says what happens.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_SECTION: Final = re.compile(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_ROW: Final = re.compile(r"^\| (\d+)-(\d+) \|(.*)\|$", re.MULTILINE)
_LESSON: Final = re.compile(r"\]\((\d\d_\w+)\.md\)")
_FILES: Final = {180: "half_day", 90: "short"}
"""Minutes of a route -> what its slides are called."""


@dataclass(frozen=True)
class RouteRow:
    """What happens in some minutes of a route.

    Attributes:
        start, end: minutes after the beginning.
        step: such as `3 van 7`; empty for what is no step.
        what: in words, as Markdown.
        lessons: the names of their files, such as `05_tensions`.
    """

    start: int
    end: int
    step: str
    what: str
    lessons: tuple[str, ...]


@dataclass(frozen=True)
class Route:
    """A route with a clock.

    Attributes:
        file: what its slides are called, such as `half_day`.
        title: its heading.
        rows: in order, without a gap.
        place: among the routes with a clock, from 0.
    """

    file: str
    title: str
    rows: tuple[RouteRow, ...]
    place: int


def read_routes(path: Path) -> tuple[Route, ...]:
    """Return the routes with a clock of a page, in order."""
    found = []
    for title, body in _SECTION.findall(path.read_text(encoding="utf-8")):
        rows = tuple(_row(*each) for each in _ROW.findall(body))
        if rows:
            file = _FILES.get(rows[-1].end, f"route_{rows[-1].end}")
            found.append(Route(file, title, rows, len(found)))
    return tuple(found)


def _row(start: str, end: str, rest: str) -> RouteRow:
    *before, what, links = (cell.strip() for cell in rest.split("|"))
    step = before[0] if before else ""
    return RouteRow(int(start), int(end), step, what, tuple(_LESSON.findall(links)))
