"""The actions of an agenda in time: bars in quarters, what comes after what, and moments.

A bar covers the quarters in which an action runs. Below it stand the milestones, the first step
and the decision moments that have a day. What a picture holds is in `scenes/agenda/shapes.py`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, full_date, plural, text
from regiolab.scenes.agenda.calendar import Calendar
from regiolab.scenes.agenda.lanes import SYMBOL, Moment, lanes
from regiolab.scenes.agenda.links import link_shapes, link_x
from regiolab.scenes.agenda.shapes import (
    BOLD,
    LINE_HEIGHT,
    SMALLER,
    paragraph,
    sector_mark,
    words_shape,
)
from regiolab.scenes.agenda.words import (
    decision_words,
    lead_name,
    milestone_words,
    parties_by_id,
    period,
)
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.marks import outline
from regiolab.scenes.drawing.shapes import LABEL_SIZE, line_shape, rect_shape, toned
from regiolab.scenes.drawing.text_width import shortened, text_width, wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from regiolab.model import Workspace
    from regiolab.model.codes import Sector
    from regiolab.model.entities import Action, Milestone
    from regiolab.scenes.agenda.shapes import AgendaPicture, PictureMark, PictureTable
    from regiolab.scenes.drawing.marks import MarkForm
    from regiolab.scenes.drawing.shapes import Shape


WIDTH: Final = 600.0
"""The usual width of the picture."""

MOST_ACTIONS: Final = 40
"""So many actions in the picture, unless another number is asked."""

_NARROWEST: Final = 420.0
_MARK, _BAR = 18.0, 11.0


@dataclass(frozen=True)
class _Row:
    number: int
    action: Action
    lead: str
    sector: Sector | None
    after: tuple[int, ...]
    milestones: tuple[Milestone, ...]
    moments: tuple[Moment, ...]


def timeline(
    workspace: Workspace, language: str = "nl", width: float = WIDTH, *, most: int = MOST_ACTIONS
) -> AgendaPicture:
    """Return the picture of the actions in time.

    Args:
        workspace: whose agenda.
        language: `nl` or `en`.
        width: of the picture, at least 420.
        most: so many actions in the picture; the rest is in the table.

    Raises:
        ValueError: the width is too small.
    """
    rows = _rows(workspace, language)
    shown = rows[:most]
    return _picture(language, width, rows, shown, shown, left_out=len(rows) - len(shown))


def timeline_on_paper(
    workspace: Workspace, language: str, width: float, *, tallest: float
) -> list[AgendaPicture]:
    """Return the actions in time in pictures of a few actions, all with the same quarters.

    A tall picture goes on no page that has words on it already, and leaves what is left of it
    white.

    Args:
        workspace: whose agenda.
        language: `nl` or `en`.
        width: of the pictures, at least 420.
        tallest: height that no picture of several actions has.

    Raises:
        ValueError: the width is too small.
    """
    rows = _rows(workspace, language)
    found: list[AgendaPicture] = []
    for count in range(1, max(1, len(rows)) + 1):
        ends = [round(len(rows) * place / count) for place in range(count + 1)]
        found = [_picture(language, width, rows, rows[a:b], rows) for a, b in pairwise(ends)]
        if all(one["height"] <= tallest for one in found):
            break
    return found


def _picture(
    language: str,
    width: float,
    rows: Sequence[_Row],
    shown: Sequence[_Row],
    spanned: Sequence[_Row],
    left_out: int = 0,
) -> AgendaPicture:
    """Return the picture of the rows that are shown; `spanned` says which quarters it has."""
    if width < _NARROWEST:
        raise ValueError(f"a timeline needs a width of at least {_NARROWEST}")
    drawing = _Drawing(language, width, shown, spanned)
    title = _title(language, rows)
    sentences = [_sentence(language, row) for row in rows]
    height, shapes, marks = drawing.draw(left_out)
    return {
        "name": "agenda_timeline",
        "language": language,
        "width": width,
        "height": height,
        "shapes": shapes,
        "marks": marks,
        "title": title,
        "description": "\n".join([f"{title}.", *sentences]),
        "table": _table(language, rows),
    }


def _rows(workspace: Workspace, language: str) -> list[_Row]:
    parties = parties_by_id(workspace)
    actions = workspace.actions
    milestones: dict[str, list[Milestone]] = defaultdict(list)
    for milestone in workspace.milestones:
        milestones[milestone.action].append(milestone)
    numbers = {action.id: number for number, action in enumerate(actions, start=1)}
    return [
        _Row(
            number,
            action,
            lead_name(language, action, parties),
            parties[action.lead].sector if action.lead in parties else None,
            tuple(sorted(numbers[id_] for id_ in action.depends_on if id_ in numbers)),
            tuple(milestones[action.id]),
            tuple(_moments(language, action, milestones[action.id])),
        )
        for number, action in enumerate(actions, start=1)
    ]


def _moments(language: str, action: Action, milestones: Sequence[Milestone]) -> list[Moment]:
    found = [
        Moment(moment.when, moment.body, "diamond")
        for moment in action.decision_moments
        if moment.when
    ]
    if action.first_step_date:
        words = action.first_step or text(language, N_("first step"))
        found.append(Moment(action.first_step_date, words, "square"))
    for one in milestones:
        if one.by:
            reached = text(language, N_("{milestone} (reached)"), milestone=one.title)
            found.append(Moment(one.by, reached if one.reached else one.title, "triangle"))
    return sorted(found, key=lambda one: (one.day, one.words))


def _days(row: _Row) -> list[date]:
    days = [row.action.start, row.action.end, *(moment.day for moment in row.moments)]
    return [day for day in days if day]


class _Drawing:
    """Draws the rows from top to bottom."""

    def __init__(
        self, language: str, width: float, rows: Sequence[_Row], spanned: Sequence[_Row]
    ) -> None:
        self.language, self.width, self.rows = language, width, rows
        days = [day for row in spanned for day in _days(row)]
        self.calendar = Calendar.of(days) if days else None
        self.left = round(width * (0.36 if days else 1.0))
        self.top = 34.0 if days else 4.0
        count = self.calendar.count if self.calendar else 1
        self.column = (width - self.left - 2) / count

    def draw(self, left_out: int) -> tuple[float, list[Shape], list[PictureMark]]:
        """Return how high the picture is, what lies below, and the mark of each action."""
        y = self.top
        marks: list[PictureMark] = []
        bars: dict[str, Box] = {}
        lines: list[Shape] = []
        crossed = self._lines_through()
        for row in self.rows:
            shapes, bar, height = self._row(row, y, crossed[row.action.id])
            if bar:
                bars[row.action.id] = bar
            marks.append(
                {
                    "id": row.action.id,
                    "sentence": _sentence(self.language, row),
                    "box": Box(0, y, self.width, height).to_json(),
                    "shapes": shapes,
                }
            )
            y += height
            lines.append(line_shape(0, y, self.width, y))
        shapes = [*self._columns(y), *lines, *self._links(bars)]
        if not self.rows:
            empty = text(self.language, N_("There are no actions yet."))
            shapes = paragraph(empty, 8, y + 4, self.width - 16, "soft")
            y += 30
        if left_out:
            more = plural(
                self.language,
                N_("And {count} more action."),
                N_("And {count} more actions."),
                left_out,
            )
            shapes += paragraph(more, 0, y + 4, self.width, "soft")
            y += 22
        legend, y = self._legend(y)
        return round(y + 4, 2), [*shapes, *legend], marks

    def _links(self, bars: Mapping[str, Box]) -> list[Shape]:
        return [
            shape
            for row in self.rows
            for id_ in row.action.depends_on
            if id_ in bars and row.action.id in bars
            for shape in link_shapes(bars[id_], bars[row.action.id])
        ]

    def _lines_through(self) -> dict[str, list[float]]:
        """Return at which x a line between two actions runs down through the room of each row."""
        places = {row.action.id: place for place, row in enumerate(self.rows)}
        bars = {
            row.action.id: self._bar(row.action, place * 100.0)[1]
            for place, row in enumerate(self.rows)
        }
        found: dict[str, list[float]] = defaultdict(list)
        for row in self.rows:
            other = bars[row.action.id]
            for id_ in row.action.depends_on:
                one = bars.get(id_)
                if one is None or other is None:
                    continue
                ends = sorted((places[id_], places[row.action.id]))
                for between in self.rows[ends[0] : ends[1]]:
                    found[between.action.id].append(link_x(one, other))
        return found

    def _row(
        self, row: _Row, top: float, crossed: Sequence[float]
    ) -> tuple[list[Shape], Box | None, float]:
        words_x = _MARK + 8
        room = self.left - words_x - 10
        shapes: list[Shape] = []
        if row.sector:
            middle = top + 6 + _MARK / 2
            shapes += sector_mark(self.language, row.sector, _MARK / 2 + 1, middle, _MARK)
        title = wrapped(f"{row.number}. {row.action.title}", room / BOLD, LABEL_SIZE, 3)
        y = top + 5
        for line in title:
            y += LINE_HEIGHT
            shapes.append(words_shape(line, words_x, y - 2, weight="bold"))
        for line in wrapped(_second_line(self.language, row), room, SMALLER, 2):
            y += LINE_HEIGHT
            shapes.append(words_shape(line, words_x, y - 2, tone="soft", size=SMALLER))
        bar_shapes, bar = self._bar(row.action, top + 7)
        lanes, below = self._lanes(row, top + 7 + _BAR + 4, crossed)
        return [*shapes, *bar_shapes, *lanes], bar, max(y, below) - top + 7

    def _bar(self, action: Action, top: float) -> tuple[list[Shape], Box | None]:
        if self.calendar is None:
            return [], None
        days = sorted(day for day in (action.start, action.end) if day)
        middle = top + _BAR / 2
        if not days:
            words = shortened(
                text(self.language, N_("start and end not filled in")),
                self.width - self.left - 12,
                SMALLER,
            )
            return [words_shape(words, self.left + 6, top + 9, tone="soft", size=SMALLER)], None
        first, last = self.calendar.column(days[0]), self.calendar.column(days[-1])
        x1, x2 = self._x(first) + 1, self._x(last + 1) - 1
        box = Box(x1, top, x2 - x1, _BAR)
        shapes: list[Shape] = [rect_shape(box, "accent", 3)]
        if not action.end and x2 < self.width - 8:
            shapes.append(line_shape(x2 + 2, middle, self.width - 4, middle, "soft", "dashed"))
        if not action.start and x1 > self.left + 6:
            shapes.append(line_shape(self.left + 2, middle, x1 - 2, middle, "soft", "dashed"))
        return shapes, box

    def _lanes(self, row: _Row, top: float, crossed: Sequence[float]) -> tuple[list[Shape], float]:
        calendar = self.calendar
        if calendar is None:
            return [], top
        here = [
            (one, self._x(calendar.place(one.day)))
            for one in row.moments
            if calendar.holds(one.day)
        ]
        return lanes(here, top, self.left, self.width, crossed)

    def _columns(self, bottom: float) -> list[Shape]:
        calendar = self.calendar
        if calendar is None:
            return []
        shapes: list[Shape] = [line_shape(0, self.top, self.width, self.top, "edge")]
        for number in range(calendar.count + 1):
            x = self._x(number)
            year, quarter = calendar.year_and_quarter(number)
            new_year = calendar.months == 3 and (quarter == 1 or number == 0)
            shapes.append(
                line_shape(x, 4 if new_year else 19, x, bottom, "edge" if new_year else "line")
            )
            if number == calendar.count:
                break
            if new_year and self._has_room_for_year(calendar, number):
                shapes.append(words_shape(str(year), x + 4, 15, weight="bold"))
            label = text(self.language, N_("Q{quarter}"), quarter=quarter)
            if calendar.months != 3:
                label = str(year) if self.column > 30 else f"'{year % 100:02}"
            if text_width(label, SMALLER) < self.column + 1:
                shapes.append(
                    words_shape(
                        label, x + self.column / 2, 29, anchor="middle", tone="soft", size=SMALLER
                    )
                )
        return shapes

    def _has_room_for_year(self, calendar: Calendar, number: int) -> bool:
        year, quarter = calendar.year_and_quarter(number)
        room = min(5 - quarter, calendar.count - number) * self.column - 6
        return text_width(str(year), LABEL_SIZE) * BOLD < room

    def _legend(self, y: float) -> tuple[list[Shape], float]:
        items: list[tuple[MarkForm, str, bool]] = [
            ("square", N_("first step"), any(row.action.first_step_date for row in self.rows)),
            (
                "diamond",
                N_("decision moment"),
                any(moment.when for row in self.rows for moment in row.action.decision_moments),
            ),
            (
                "triangle",
                N_("milestone"),
                any(one.by for row in self.rows for one in row.milestones),
            ),
        ]
        shapes: list[Shape] = []
        x = 2.0
        for shape, message, shown in items:
            if shown:
                words = text(self.language, message)
                shapes += [
                    toned(outline(shape, x + SYMBOL / 2, y + 13, SYMBOL), "soft"),
                    words_shape(words, x + SYMBOL + 4, y + 17, tone="soft", size=SMALLER),
                ]
                x += SYMBOL + 22 + text_width(words, SMALLER)
        return shapes, y + 22 if shapes else y

    def _x(self, columns: float) -> float:
        return self.left + columns * self.column


def _second_line(language: str, row: _Row) -> str:
    parts = [row.lead or text(language, N_("no lead yet"))]
    if row.after:
        parts.append(_after(language, row.after))
    return " · ".join(parts)


def _after(language: str, numbers: Sequence[int]) -> str:
    return text(language, N_("after {numbers}"), numbers=", ".join(str(one) for one in numbers))


def _title(language: str, rows: Sequence[_Row]) -> str:
    count = len(rows)
    days = sorted(day for row in rows for day in (row.action.start, row.action.end) if day)
    if not count:
        return text(language, N_("Planning: no actions yet"))
    if not days:
        return plural(
            language,
            N_("Planning: {count} action, no start or end yet"),
            N_("Planning: {count} actions, no start or end yet"),
            count,
        )
    return plural(
        language,
        N_("Planning: {count} action, {first} to {last}"),
        N_("Planning: {count} actions, {first} to {last}"),
        count,
        first=full_date(language, days[0]),
        last=full_date(language, days[-1]),
    )


def _sentence(language: str, row: _Row) -> str:
    action = row.action
    parts = [f"{row.number}. {action.title}"]
    if row.lead:
        parts.append(text(language, N_("lead: {name}"), name=row.lead))
    else:
        parts.append(text(language, N_("no lead yet")))
    parts.append(period(language, action) or text(language, N_("start and end not filled in")))
    if action.first_step or action.first_step_date:
        parts.append(text(language, N_("first step: {step}"), step=_first_step(language, action)))
    parts += [
        text(language, N_("decision: {moment}"), moment=decision_words(language, moment))
        for moment in action.decision_moments
    ]
    parts += [
        text(language, N_("milestone: {milestone}"), milestone=milestone_words(language, one))
        for one in row.milestones
    ]
    if row.after:
        parts.append(_after(language, row.after))
    return "; ".join(part.rstrip(".") for part in parts) + "."


def _first_step(language: str, action: Action) -> str:
    day = full_date(language, action.first_step_date) if action.first_step_date else ""
    return ", ".join(part for part in (action.first_step or "", day) if part)


def _table(language: str, rows: Sequence[_Row]) -> PictureTable:
    def day(value: date | None) -> str:
        return full_date(language, value) if value else ""

    headers = (
        N_("No."),
        N_("Action"),
        N_("Lead"),
        N_("Start"),
        N_("End"),
        N_("After"),
        N_("First step"),
        N_("Decision moments"),
        N_("Milestones"),
    )
    return {
        "headers": [text(language, header) for header in headers],
        "rows": [
            [
                str(row.number),
                row.action.title,
                row.lead,
                day(row.action.start),
                day(row.action.end),
                ", ".join(str(one) for one in row.after),
                _first_step(language, row.action),
                "; ".join(decision_words(language, one) for one in row.action.decision_moments),
                "; ".join(milestone_words(language, one) for one in row.milestones),
            ]
            for row in rows
        ],
    }
