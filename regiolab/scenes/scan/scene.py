"""What the tension scan looks like: shapes and texts as data, as the map is.

One row per tension: its name, the two good things above the ends of a line with five places, a
circle with the number of persons at each place, and below the line where the group stands now
(a filled diamond) and wants to stand later (an open one). Numbers and shapes say everything;
colour adds nothing, so that it works in grey.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict

from regiolab.analysis.people.tension_scan import place, spread, tension
from regiolab.locale import N_, capital, plural, text
from regiolab.model.codes import POSITIONS, STRAINS, TENSIONS
from regiolab.model.words import TENSION_POLES, word
from regiolab.scenes.drawing.shapes import line_shape, polygon_shape, text_shape
from regiolab.scenes.drawing.text_width import text_width, wrapped
from regiolab.scenes.scan.words import no_answers_in_words, scan_table, tension_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.codes import TensionCode
    from regiolab.scenes.drawing.shapes import Shape, Tone
    from regiolab.scenes.scan.words import Column


WIDTH: Final = 520.0
_SIDE: Final = 34.0
_NAME: Final = 20.0
_LINE: Final = 14.0
_AXIS: Final = 20.0
_GROUP: Final = 24.0
_GAP: Final = 18.0
_SMALLEST: Final = 10.0
_LARGEST: Final = 15.0
_DIAMOND: Final = 6.0
_SIZE: Final = 12.0


class ScanScene(TypedDict):
    """The scan as shapes in drawing order, in words (one line per tension), and as a table."""

    width: float
    height: float
    shapes: list[Shape]
    description: str
    columns: list[Column]
    rows: list[dict[str, str]]


def scan_scene(
    workspace: Workspace,
    language: str = "nl",
    codes: Sequence[TensionCode] = TENSIONS,
    *,
    named: bool = True,
    with_legend: bool = True,
) -> ScanScene:
    """Return the scan as shapes, with its description and its table.

    Args:
        workspace: whose scan it is.
        language: `nl` or `en`.
        codes: the tensions to show, from top to bottom.
        named: whether each row begins with the name of the tension.
        with_legend: whether the last line says what the signs are; see `scan_legend`.
    """
    shapes: list[Shape] = []
    top = 4.0
    for code in codes:
        row, top = _row(workspace, language, code, top, named=named)
        shapes += row
    if with_legend:
        legend, top = _legend(language, top)
        shapes += legend
    columns, rows = scan_table(language, workspace, codes)
    return {
        "width": WIDTH,
        "height": round(top, 2),
        "shapes": shapes,
        "description": "\n".join(tension_in_words(language, workspace, code) for code in codes),
        "columns": columns,
        "rows": rows,
    }


class Legend(TypedDict):
    """What the signs are, as a picture of its own."""

    width: float
    height: float
    shapes: list[Shape]


def scan_legend(language: str) -> Legend:
    """Return what the signs of the scan are, for pictures that each hold one tension."""
    shapes, height = _legend(language, 4.0)
    return {"width": WIDTH, "height": height, "shapes": shapes}


def _row(
    workspace: Workspace, language: str, code: TensionCode, top: float, *, named: bool
) -> tuple[list[Shape], float]:
    found, answered = spread(workspace, code), tension(workspace, code)
    shapes: list[Shape] = []
    if named:
        shapes += _name(workspace, language, code, top + 13)
        top += _NAME
    said = [text(language, pole) for pole in TENSION_POLES[code]]
    beside = sum(text_width(pole, _SIZE) for pole in said) + 2 * _SIZE <= WIDTH
    poles = [[pole] if beside else wrapped(pole, WIDTH / 2 - _SIZE, _SIZE, 2) for pole in said]
    for end, lines in enumerate(poles):
        for number, words in enumerate(lines):
            x = 0.0 if end == 0 else WIDTH - text_width(words, _SIZE)
            y = top + 11 + number * _LINE
            shapes.append(text_shape(words, x, y, tone="soft", anchor="left", size=_SIZE))
    axis = top + max(map(len, poles)) * _LINE + _AXIS
    shapes.append(line_shape(_at(1), axis, _at(5), axis, "edge"))
    shapes += [line_shape(_at(one), axis - 4, _at(one), axis + 4, "edge") for one in POSITIONS]
    for one, count in zip(POSITIONS, found.positions, strict=True):
        if count:
            shapes += _count(count, _at(one), axis)
    now, later = place(answered.position), place(answered.position_later)
    if later is not None:
        shapes.append(_diamond(_at(later), axis + _GROUP, "open"))
    if now is not None:
        x = _at(now)
        # Beside each other where now and later are the same place.
        aside = 2 * _DIAMOND if now == later else 0
        shapes.append(_diamond(x - aside, axis + _GROUP, "filled"))
    bottom = axis + _GROUP + _GAP
    without_a_place = []
    if found.unknown:
        without_a_place.append(
            plural(language, N_("{count} doesn't know"), N_("{count} don't know"), found.unknown)
        )
    if found.unanswered:
        without_a_place.append(no_answers_in_words(language, found.unanswered))
    if without_a_place:
        words = " · ".join(without_a_place)
        shapes.append(text_shape(words, 0, bottom, tone="soft", anchor="left"))
        bottom += _LINE
    return shapes, bottom


def _name(workspace: Workspace, language: str, code: TensionCode, y: float) -> list[Shape]:
    name = capital(word(language, "tension", code))
    answered = tension(workspace, code)
    more = [word(language, "strain", answered.strain)] if answered.strain in STRAINS else []
    if code in workspace.agenda.chosen_tensions:
        more.append(text(language, N_("chosen")))
    shapes: list[Shape] = [text_shape(name, 0, y, weight="bold", anchor="left", size=13)]
    if more:
        x = text_width(name, 13) * 1.08 + 10
        shapes.append(text_shape(" · ".join(more), x, y, anchor="left", size=_SIZE))
    return shapes


def _count(count: int, x: float, y: float) -> list[Shape]:
    radius = min(_SMALLEST + count - 1, _LARGEST)
    return [
        {"type": "circle", "x": round(x, 2), "y": round(y, 2), "r": radius, "tone": "count"},
        text_shape(str(count), x, y + 4.5, tone="letters", weight="bold", size=13),
    ]


def _diamond(x: float, y: float, tone: Tone) -> Shape:
    points = [(x, y - _DIAMOND), (x + _DIAMOND, y), (x, y + _DIAMOND), (x - _DIAMOND, y)]
    return polygon_shape(points, tone)


def _legend(language: str, top: float) -> tuple[list[Shape], float]:
    y = top + 6
    shapes: list[Shape] = []
    x = 0.0
    kinds: tuple[tuple[Tone, str], ...] = (
        ("count", text(language, N_("so many persons, alone"))),
        ("filled", text(language, N_("together, now"))),
        ("open", text(language, N_("together, later"))),
    )
    for kind, words in kinds:
        if kind == "count":
            shapes.append({"type": "circle", "x": x + 7, "y": y, "r": 7.0, "tone": "count"})
            shapes.append(text_shape("2", x + 7, y + 4, tone="letters", weight="bold", size=11))
        else:
            shapes.append(_diamond(x + 7, y, kind))
        shapes.append(text_shape(words, x + 19, y + 4, tone="soft", anchor="left"))
        x += 19 + text_width(words, 11) + 18
    return shapes, y + 14


def _at(place: int) -> float:
    return _SIDE + (place - 1) * (WIDTH - 2 * _SIDE) / (len(POSITIONS) - 1)
