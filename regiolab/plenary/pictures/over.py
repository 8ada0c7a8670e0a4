"""Maps laid over each other, drawn: one party with a dot per group, or parties by their means."""

from __future__ import annotations

from itertools import combinations
from math import ceil, cos, hypot, sin
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, decimal, plural, text
from regiolab.model.codes import LEVELS
from regiolab.model.words import HIGH_FROM, quadrant, word
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.shapes import line_shape, polygon_shape, rect_shape, text_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.plenary.comparing.laid_over import LaidOver
    from regiolab.scenes.agenda.shapes import AgendaPicture, PictureMark
    from regiolab.scenes.drawing.shapes import Dash, Shape, Tone

MOST_PARTIES: Final = 9
"""So many means can be told apart in one picture; the others are chosen from the list."""

_WIDTH, _HEIGHT = 640.0, 478.0
_FRAME: Final = Box(58, 26, 574, 386)
_WORDS: Final = 15.0
_LARGE_DOT, _SMALL_DOT = 7.0, 5.0
_FEW: Final = 12
"""Up to so many dots in a place are large ones."""

_MARK: Final = 13.0
_STEPS: Final = 200


def over_picture(one: LaidOver, language: str) -> AgendaPicture:
    """Return one party: a dot for each group, a diamond at the mean, the middle half as lines."""
    title = text(language, N_("Where the groups put {party}"), party=one.name)
    marks: list[PictureMark] = []
    for (across, up), keys in one.at.items():
        cell = _cell(across, up)
        marks.append(
            {
                "id": f"{across}-{up}",
                "sentence": place_in_words(language, (across, up), len(keys)),
                "box": cell.to_json(),
                "shapes": _dots(len(keys), cell),
            }
        )
    x, y = _point(*one.mean)
    size = 9.0
    diamond = polygon_shape([(x, y - size), (x + size, y), (x, y + size), (x - size, y)], "open")
    middle: PictureMark = {
        "id": "mean",
        "sentence": mean_in_words(language, one),
        "box": Box(x - size, y - size, 2 * size, 2 * size).to_json(),
        "shapes": [*_spread(one), diamond],
    }
    lines = [_placed(language, one), mean_in_words(language, one)]
    lines += [mark["sentence"] for mark in marks]
    return _picture("over_one", language, title, lines, [*marks, middle], [one])


def means_picture(parties: Sequence[LaidOver], language: str) -> AgendaPicture:
    """Return the parties that most groups placed: a number at each mean, lines for the spread."""
    shown = parties[:MOST_PARTIES]
    title = text(language, N_("Where the groups put parties, on the whole"))
    marks: list[PictureMark] = []
    for number, ((x, y), one) in enumerate(zip(_apart(shown), shown, strict=True), start=1):
        circle: Shape = {"type": "circle", "x": x, "y": y, "r": _MARK, "tone": "accent"}
        label = text_shape(str(number), x, y + 5, tone="letters", weight="bold", size=_WORDS)
        marks.append(
            {
                "id": one.party,
                "sentence": f"{number} {mean_in_words(language, one)}",
                "box": Box(x - _MARK, y - _MARK, 2 * _MARK, 2 * _MARK).to_json(),
                "shapes": [circle, label],
            }
        )
    lines = [mark["sentence"] for mark in marks]
    picture = _picture("over_all", language, title, lines, marks, shown)
    below = [line for one in shown for line in _spread(one, "edge", "dotted")]
    return {**picture, "shapes": [*picture["shapes"], *below]}


def place_in_words(language: str, place: tuple[int, int], groups: int) -> str:
    """Return how many groups put a party in a place."""
    return plural(
        language,
        N_("Influence {influence}, affected {interest} ({quadrant}): one group."),
        N_("Influence {influence}, affected {interest} ({quadrant}): {count} groups."),
        groups,
        influence=place[0],
        interest=place[1],
        quadrant=word(language, "quadrant", quadrant(*place)),
    )


def mean_in_words(language: str, one: LaidOver) -> str:
    """Return the mean and the middle half of the groups in a sentence."""
    (left, right), (low, high) = one.spread
    across, up = one.mean
    return text(
        language,
        N_(
            "{party}: on the whole influence {influence} and affected {interest}; the middle half "
            "of the groups lies at influence {left} to {right} and affected {low} to {high}."
        ),
        party=one.name,
        influence=decimal(language, across, 1),
        interest=decimal(language, up, 1),
        left=left,
        right=right,
        low=low,
        high=high,
    )


def _placed(language: str, one: LaidOver) -> str:
    return plural(
        language,
        N_("One group gave it a place, of {listed} that list it."),
        N_("{count} groups gave it a place, of {listed} that list it."),
        one.placed,
        listed=one.listed,
    )


def _picture(
    name: str,
    language: str,
    title: str,
    lines: list[str],
    marks: list[PictureMark],
    parties: Sequence[LaidOver],
) -> AgendaPicture:
    headers = (N_("Party"), N_("Placed by"), N_("Mean influence"), N_("Mean affected"))
    return {
        "name": name,
        "language": language,
        "width": _WIDTH,
        "height": _HEIGHT,
        "shapes": _grid(language),
        "marks": marks,
        "title": title,
        "description": "\n".join(lines),
        "table": {
            "headers": [text(language, one) for one in headers],
            "rows": [
                [
                    one.name,
                    text(language, N_("{count} of {groups}"), count=one.placed, groups=one.listed),
                    *(decimal(language, value, 1) for value in one.mean),
                ]
                for one in parties
            ],
        },
    }


def _cell(across: int, up: int) -> Box:
    width, height = _FRAME.width / len(LEVELS), _FRAME.height / len(LEVELS)
    return Box(_FRAME.x + across * width, _FRAME.bottom - (up + 1) * height, width, height)


def _point(across: float, up: float) -> tuple[float, float]:
    """Return where a mean lies: the middle of a cell is a whole number."""
    width, height = _FRAME.width / len(LEVELS), _FRAME.height / len(LEVELS)
    return _FRAME.x + (across + 0.5) * width, _FRAME.bottom - (up + 0.5) * height


def _dots(count: int, cell: Box) -> list[Shape]:
    """Return so many dots in a cell, in rows as wide as it; with many, their number in words."""
    radius = _LARGE_DOT if count <= _FEW else _SMALL_DOT
    step = 2 * radius + 3
    across = min(count, int((cell.width - 12) / step))
    rows = ceil(count / across)
    x, y = cell.middle
    found: list[Shape] = []
    for number in range(count):
        row, place = divmod(number, across)
        in_row = min(across, count - row * across)
        found.append(
            {
                "type": "circle",
                "x": round(x + (place - (in_row - 1) / 2) * step, 2),
                "y": round(y + (row - (rows - 1) / 2) * step, 2),
                "r": radius,
                "tone": "accent",
            }
        )
    if count > 1:
        below = y + rows * step / 2 + 10
        found.append(text_shape(str(count), x, min(below, cell.bottom - 3), size=13, weight="bold"))
    return found


def _spread(one: LaidOver, tone: Tone = "soft", dash: Dash = "solid") -> list[Shape]:
    """Return a cross through the mean, as wide and high as the middle half of the groups."""
    (left, right), (low, high) = one.spread
    across, up = one.mean
    x, y = _point(across, up)
    lines: list[Shape] = []
    for on, (begin, end) in (("x", (left, right)), ("y", (low, high))):
        if begin == end:
            continue
        one_end, other_end = (
            ((_point(begin, up)[0], y), (_point(end, up)[0], y))
            if on == "x"
            else ((x, _point(across, begin)[1]), (x, _point(across, end)[1]))
        )
        lines.append(line_shape(*one_end, *other_end, tone, dash))
        for end_x, end_y in (one_end, other_end):
            dx, dy = (0, 5) if on == "x" else (5, 0)
            lines.append(line_shape(end_x - dx, end_y - dy, end_x + dx, end_y + dy, tone))
    return lines


def _apart(parties: Sequence[LaidOver]) -> list[tuple[float, float]]:
    """Return where the numbers stand: at the means, pushed aside where they would cover."""
    points = [_point(*one.mean) for one in parties]
    least = 2 * _MARK + 2
    for _ in range(_STEPS):
        moved = False
        for one, other in combinations(range(len(points)), 2):
            (x, y), (to_x, to_y) = points[one], points[other]
            distance = hypot(to_x - x, to_y - y)
            if distance >= least:
                continue
            # Of two in one point the later one goes its own way.
            dx, dy = (
                ((to_x - x) / distance, (to_y - y) / distance)
                if distance
                else (cos(other), sin(other))
            )
            push = (least - distance) / 2 + 0.2
            points[one] = _within(x - dx * push, y - dy * push)
            points[other] = _within(to_x + dx * push, to_y + dy * push)
            moved = True
        if not moved:
            break
    return [(round(x, 2), round(y, 2)) for x, y in points]


def _within(x: float, y: float) -> tuple[float, float]:
    """Return the point of the grid that is nearest, with a whole mark inside."""
    return (
        min(max(x, _FRAME.x + _MARK), _FRAME.right - _MARK),
        min(max(y, _FRAME.y + _MARK), _FRAME.bottom - _MARK),
    )


def _grid(language: str) -> list[Shape]:
    top = _cell(HIGH_FROM, LEVELS[-1])
    shade = Box(top.x, top.y, _FRAME.right - top.x, (LEVELS[-1] - HIGH_FROM + 1) * top.height)
    shapes: list[Shape] = [rect_shape(shade, "shade")]
    for step in range(len(LEVELS) + 1):
        x = _FRAME.x + step * top.width
        y = _FRAME.bottom - step * top.height
        tone: Tone = "edge" if step == HIGH_FROM else "line"
        shapes.append(line_shape(x, _FRAME.y, x, _FRAME.bottom, tone))
        shapes.append(line_shape(_FRAME.x, y, _FRAME.right, y, tone))
    for level in LEVELS:
        across, down = _cell(level, 0).middle[0], _cell(0, level).middle[1]
        shapes.append(text_shape(str(level), across, _FRAME.bottom + 17, tone="soft", size=_WORDS))
        shapes.append(text_shape(str(level), _FRAME.x - 12, down + 5, tone="soft", size=_WORDS))
    return [*shapes, *_quadrants(language, top.x), *_axes(language)]


def _quadrants(language: str, border: float) -> list[Shape]:
    columns = ((0, (_FRAME.x + border) / 2), (LEVELS[-1], (border + _FRAME.right) / 2))
    rows = ((LEVELS[-1], _FRAME.y - 9), (0, _FRAME.bottom + 37))
    return [
        text_shape(
            word(language, "quadrant", quadrant(across, up)),
            x,
            y,
            tone="soft",
            weight="bold",
            size=_WORDS,
        )
        for up, y in rows
        for across, x in columns
    ]


def _axes(language: str) -> list[Shape]:
    middle_x, middle_y = _FRAME.middle
    across_title = text(
        language,
        N_("influence: {low} → {high}"),
        low=word(language, "influence", LEVELS[0]),
        high=word(language, "influence", LEVELS[-1]),
    )
    up_title = text(
        language,
        N_("affected: {low} → {high}"),
        low=word(language, "interest", LEVELS[0]),
        high=word(language, "interest", LEVELS[-1]),
    )
    return [
        text_shape(across_title, middle_x, _FRAME.bottom + 58, size=_WORDS),
        {**text_shape(up_title, 18, middle_y, size=_WORDS), "turn": -90},
    ]
