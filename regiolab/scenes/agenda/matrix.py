"""Who brings what, takes what and won't give up what: a row per party.

What a picture holds is in `scenes/agenda/shapes.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, capital, plural, text
from regiolab.model.words import COMMITMENT_WORDS, word
from regiolab.scenes.agenda.shapes import BOLD, LINE_HEIGHT, SMALLER, sector_mark, words_shape
from regiolab.scenes.agenda.words import commitment_words
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.shapes import LABEL_SIZE, line_shape, rect_shape
from regiolab.scenes.drawing.text_width import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.entities import Stakeholder
    from regiolab.scenes.agenda.shapes import AgendaPicture, PictureMark
    from regiolab.scenes.drawing.shapes import Shape


WIDTH: Final = 600.0
"""The usual width of the picture."""

MOST_PARTIES: Final = 30
"""So many parties in the picture, unless another number is asked."""

_NARROWEST: Final = 420.0
_MARK: Final = 18.0
_LINES: Final = 5
"""So many lines for one commitment; the table has all of it."""

_MOST_ITEMS: Final = 4
_HEADER: Final = 24.0
_FIRST_COLUMN: Final = 0.25


@dataclass(frozen=True)
class _Row:
    party: Stakeholder
    cells: tuple[tuple[str, ...], ...]


def matrix(
    workspace: Workspace, language: str = "nl", width: float = WIDTH, *, most: int = MOST_PARTIES
) -> AgendaPicture:
    """Return the picture of what parties bring, take and won't give up.

    A party without a commitment has no row.

    Args:
        workspace: whose agenda.
        language: `nl` or `en`.
        width: of the picture, at least 420.
        most: so many parties in the picture; the rest is in the table.

    Raises:
        ValueError: the width is too small.
    """
    if width < _NARROWEST:
        raise ValueError(f"a matrix needs a width of at least {_NARROWEST}")
    rows = _rows(workspace, language)
    title = _title(language, rows)
    height, shapes, marks = _drawn(language, width, rows, most)
    return {
        "name": "agenda_matrix",
        "language": language,
        "width": width,
        "height": height,
        "title": title,
        "description": "\n".join([f"{title}.", *(_sentence(language, row) for row in rows)]),
        "shapes": shapes,
        "marks": marks,
        "table": {
            "headers": [text(language, N_("Party")), *_headers(language)],
            "rows": [[row.party.name, *("; ".join(cell) for cell in row.cells)] for row in rows],
        },
    }


def _rows(workspace: Workspace, language: str) -> list[_Row]:
    told: dict[str, dict[str, list[str]]] = {}
    for one in workspace.commitments:
        by_direction = told.setdefault(one.stakeholder, {})
        by_direction.setdefault(one.direction, []).append(commitment_words(language, one))
    return [
        _Row(
            party,
            tuple(tuple(told[party.id].get(direction, ())) for direction in COMMITMENT_WORDS),
        )
        for party in workspace.stakeholders
        if party.id in told
    ]


def _headers(language: str) -> list[str]:
    return [capital(word(language, "commitment", direction)) for direction in COMMITMENT_WORDS]


def _drawn(
    language: str, width: float, rows: Sequence[_Row], most: int
) -> tuple[float, list[Shape], list[PictureMark]]:
    if not rows:
        empty = text(language, N_("Nobody brings or takes anything yet."))
        return 30.0, [words_shape(empty, 8, 20, tone="soft")], []
    first = round(width * _FIRST_COLUMN)
    column = (width - first) / len(COMMITMENT_WORDS)
    lefts = [first + column * number for number in range(len(COMMITMENT_WORDS))]
    marks: list[PictureMark] = []
    lines: list[Shape] = [line_shape(0, _HEADER, width, _HEADER, "edge")]
    y = _HEADER
    for row in rows[:most]:
        shapes, bottom = _row_shapes(language, row, y, first, column)
        marks.append(
            {
                "id": row.party.id,
                "sentence": _sentence(language, row),
                "box": Box(0, y, width, bottom - y).to_json(),
                "shapes": shapes,
            }
        )
        y = bottom
        lines.append(line_shape(0, y, width, y))
    below: list[Shape] = [rect_shape(Box(0, 0, width, _HEADER), "panel")]
    below += [line_shape(left, 0, left, y) for left in lefts]
    below += lines
    for header, left in zip(
        [text(language, N_("Party")), *_headers(language)], [0.0, *lefts], strict=True
    ):
        below.append(words_shape(header, left + 8, 16, weight="bold"))
    left_out = len(rows) - most
    if left_out > 0:
        more = plural(
            language,
            N_("And {count} more party."),
            N_("And {count} more parties."),
            left_out,
        )
        below.append(words_shape(more, 0, y + 16, tone="soft"))
        y += 22
    return round(y + 2, 2), below, marks


def _row_shapes(
    language: str, row: _Row, top: float, first: float, column: float
) -> tuple[list[Shape], float]:
    shapes = sector_mark(language, row.party.sector, _MARK / 2 + 1, top + 6 + _MARK / 2, _MARK)
    y = top + 6
    for line in wrapped(row.party.name, (first - _MARK - 16) / BOLD, LABEL_SIZE, 3):
        y += LINE_HEIGHT
        shapes.append(words_shape(line, _MARK + 8, y - 2, weight="bold"))
    lowest = max(y, top + 6 + _MARK)
    for number, cell in enumerate(row.cells):
        left = first + column * number + 8
        y = top + 6
        for item in cell[:_MOST_ITEMS]:
            for line in wrapped(item, column - 16, SMALLER, _LINES):
                y += LINE_HEIGHT
                shapes.append(words_shape(line, left, y - 3, size=SMALLER))
            y += 3
        if len(cell) > _MOST_ITEMS:
            y += LINE_HEIGHT
            more = plural(
                language,
                N_("and {count} more"),
                N_("and {count} more"),
                len(cell) - _MOST_ITEMS,
            )
            shapes.append(words_shape(more, left, y - 3, size=SMALLER, tone="soft"))
        lowest = max(lowest, y)
    return shapes, lowest + 6


def _title(language: str, rows: Sequence[_Row]) -> str:
    if not rows:
        return text(language, N_("Brings and takes: nothing yet"))
    return plural(
        language,
        N_("What {count} party brings, takes and won't give up"),
        N_("What {count} parties bring, take and won't give up"),
        len(rows),
    )


def _sentence(language: str, row: _Row) -> str:
    parts = [
        f"{word(language, 'commitment', direction)}: {'; '.join(cell)}"
        for direction, cell in zip(COMMITMENT_WORDS, row.cells, strict=True)
        if cell
    ]
    return f"{row.party.name}: {'. '.join(capital(part) for part in parts)}."
