"""What a panel shows of a figure: drawn here, or made before for the edition without a server."""

from __future__ import annotations

import json
from dataclasses import asdict
from numbers import Integral
from typing import TYPE_CHECKING, Any, NamedTuple

from regiolab.figures.own.numbers import drawn_in_words
from regiolab.figures.pictures.sheet import SCREENS
from regiolab.locale import N_, decimal, number, places_of, text
from regiolab.model import InputError
from regiolab.regions.site_files import IN_BROWSER
from regiolab.widgets.region.colours import in_variables
from regiolab.widgets.region.made_before import around_of, picture_made_before

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.figures import Figure
    from regiolab.figures.own.numbers import OwnMark, OwnNumber
    from regiolab.figures.pictures.screen import Screen
    from regiolab.model.json import Json


_MOST_PLACES = 3
"""Decimals of a number in a table; a ratio such as 0,289 has so many."""


class ShownFigure(NamedTuple):
    """A figure on the page, where the figures of the group are in it, and its drawing."""

    view: Json
    marks: tuple[OwnMark, ...]
    svg: str


class NoPictureError(InputError):
    """There is no picture here, for this region or at all; the sentence says what to do."""


def shown_figure(
    name: str,
    language: str,
    region: Mapping[str, Any] | None,
    options: Mapping[str, Any],
    own: Sequence[OwnNumber],
    room: str,
) -> ShownFigure:
    """Return a figure as a panel shows it; arguments as for `figures.figure`.

    In a browser alone the picture was made before, without the figures of a group: those stand in
    the table under it. Of a municipality or an own list it is that of the COROP region around it.

    Raises:
        NoPictureError: no picture was made for this region and these options, or what draws one
            is not installed.
        InputError: as `figures.figure` raises.
    """
    if IN_BROWSER:
        return _made_before(name, language, region, options, room)
    told = [asdict(one) for one in own]
    key = json.dumps([name, language, region, dict(options), told, room], sort_keys=True)
    if key not in _drawn:
        drawn = _draw(name, language, region, options, own, room)
        if len(_drawn) >= _KEPT:
            del _drawn[next(iter(_drawn))]
        _drawn[key] = drawn
    return _drawn[key]


def _draw(
    name: str,
    language: str,
    region: Mapping[str, Any] | None,
    options: Mapping[str, Any],
    own: Sequence[OwnNumber],
    room: str,
) -> ShownFigure:
    from regiolab.figures import figure

    try:
        made = figure(name, region, language, own=own, **options)
        screen = made.screen(SCREENS[room])
        view = with_drawing(in_words(made, screen, language), screen.svg, room)
        return ShownFigure(view, made.own, screen.svg)
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        raise NoPictureError(_NOT_INSTALLED, package=package) from error


_drawn: dict[str, ShownFigure] = {}
"""What was drawn in this kernel, ahead or in a panel; the oldest goes first."""

_KEPT = 40
"""So many pictures stay: those of every lesson in one language and two widths, about 6 MB."""


def _made_before(
    name: str,
    language: str,
    region: Mapping[str, Any] | None,
    options: Mapping[str, Any],
    room: str,
) -> ShownFigure:
    """Return what was made of a region, else of the COROP region that it lies in, which it says."""
    found = picture_made_before(name, region, language, options, room)
    if found is not None:
        return ShownFigure(with_drawing(found[0], found[1], room), (), found[1])
    around = around_of(region, language)
    if around is not None:
        found = picture_made_before(name, around.region, language, options, room)
    if around is None or found is None:
        raise NoPictureError(_NOT_THIS_MIXTURE if len(options) > _FEW_OPTIONS else _NOT_MADE)
    told = text(language, _OF_AROUND, region=around.own_name, around=around.name)
    own, alt = found[0]["own"], found[0]["alt"]
    view = {**found[0], "own": f"{told} {own}".rstrip(), "alt": f"{told} {alt}"}
    return ShownFigure(with_drawing(view, found[1], room), (), found[1])


_FEW_OPTIONS = 2
"""A figure with more options than this has very many mixtures: one option at a time is made."""

_OF_AROUND = N_(
    "Of {region} itself there is no picture here. This is that of COROP region {around}, which it "
    "lies in wholly or for the most part. For one of its own, open the course where all of it is "
    "installed."
)
_NOT_MADE = N_(
    "This edition has no picture for this region and this choice. Choose another region or choice, "
    "or open the course where all of it is installed."
)
_NOT_THIS_MIXTURE = N_(
    "In this edition one of these choices at a time can differ from how the picture opened. Put "
    "the other one back first, or open the course where all of it is installed."
)
_NOT_INSTALLED = N_(
    "The picture can't be drawn here: {package} is missing. Open the course where all of it is "
    "installed."
)


def with_drawing(view: Json, svg: str, room: str) -> Json:
    """Return what a panel shows with its drawing in the colours of the page, and for which room."""
    picture = {**view["picture"], "svg": in_variables(svg)}
    return {**view, "picture": picture, "room": room}


def in_words(figure: Figure, screen: Screen, language: str) -> Json:
    """Return what a panel shows, but for the drawing itself: its marks, words and table."""
    columns = [str(name) for name in figure.table.columns]
    own = drawn_in_words(figure.own, language)
    return {
        "picture": {
            "width": screen.width,
            "height": screen.height,
            "series": screen.marks,
        },
        "subtitle": screen.frame.subtitle,
        "own": screen.frame.own_words,
        "unit": screen.frame.unit,
        "below": [words for words in screen.frame.below if words],
        "alt": " ".join(filter(None, (f"{figure.title}. {figure.subtitle}", own))),
        "description": figure.description,
        "caption": figure.title,
        "columns": [
            {"key": name, "label": name, "number": _is_number(figure.table[name])}
            for name in columns
        ],
        "rows": [dict(zip(columns, row, strict=True)) for row in _rows(figure, language)],
        "limits": figure.limits,
        "newest": asdict(figure.newest) if figure.newest else None,
    }


def _rows(figure: Figure, language: str) -> list[list[str]]:
    """Return the table as it is written, with the decimals of a sentence about it.

    Numbers in a table are rounded; one has as many decimals as others of its row and its column
    have: 0,6 below 3,2, 1,80 beside 1,73, and 0,289 where it is a ratio among percentages.
    """
    rows = [list(row) for row in figure.table.itertuples(index=False)]
    of_rows = [_most_places(row) for row in rows]
    of_columns = [_most_places(column) for column in zip(*rows, strict=True)]
    return [
        [
            _cell(language, one, of_row if ratios else min(of_row, of_column))
            for one, of_column in zip(row, of_columns, strict=True)
        ]
        for row, of_row in zip(rows, of_rows, strict=True)
        for ratios in [all(abs(one) < 1 for one in row if isinstance(one, float) and one == one)]
    ]


def _most_places(values: Sequence[object]) -> int:
    numbers = (one for one in values if isinstance(one, float) and one == one)
    return min(max((places_of(one) for one in numbers), default=1), _MOST_PLACES)


def _cell(language: str, value: object, places: int) -> str:
    if isinstance(value, float):
        if value != value:
            return text(language, N_("unknown"))
        return decimal(language, value, max(places, 1))
    if isinstance(value, Integral) and not _is_year(int(value)):
        return number(language, int(value))
    return str(value)


def _is_number(column: Any) -> bool:
    return bool(getattr(column.dtype, "kind", "O") in "if")


def _is_year(value: int) -> bool:
    return 1900 <= value <= 2100
