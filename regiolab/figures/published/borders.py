"""Borders that do not coincide: in which provinces, COROP and labour-market regions are we?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.numbers import only_in_table
from regiolab.figures.pictures.bar_picture import HEADING, TALLEST_ROW, Bar, Column, draw_bars
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import Beside, FigureEntry
from regiolab.figures.pictures.frame import Frame, canvas_in, framed, side_by_side
from regiolab.figures.pictures.outline_map import (
    Area,
    draw_areas,
    outline,
    outline_codes,
    projected,
    projected_polygons,
    tag_areas,
)
from regiolab.figures.published import borders_words as words
from regiolab.figures.published.borders_numbers import DIVISIONS, borders_numbers
from regiolab.figures.published.source_line import newest
from regiolab.locale import N_, number, percent, text
from regiolab.regions import region as known_region
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame

    from regiolab.figures.own.numbers import OwnNumber
    from regiolab.figures.published.borders_numbers import Borders

_NO_PLACE = N_("the picture shows where inhabitants live, and has no scale for another figure")
_MAP_PART = 0.4
_DIVISION_YEAR = 2026
_DIVISION = "cbs_86247NED_2026_cedanl"
_BETWEEN = 20.0
_MOST_BARS = 4
_BETWEEN_COLUMNS = 9.0

HEADINGS: Final = {
    "province": N_("Provinces"),
    "corop": N_("COROP regions (areas for statistics)"),
    "arbeidsmarktregio": N_("Labour-market regions (work and social security)"),
}


def borders(
    region: Mapping[str, Any] | None, language: str, *, own: Sequence[OwnNumber] = ()
) -> Figure:
    """Return the figure.

    Args:
        region: the own region, or None for all labour-market regions.
        language: `nl` or `en`.
        own: figures of the group itself; none has a place in the picture.
    """
    numbers = borders_numbers(region, language)
    frame = Frame(
        title=words.title(numbers, language),
        subtitle=words.subtitle(numbers, language),
        own_words=words.own_words(numbers, language),
        unit=words.unit(numbers, language),
        below=(words.map_words(numbers, language), words.source_words(numbers, language)),
    )
    return Figure(
        name="borders",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(_DIVISION_YEAR, [_DIVISION], language),
        limits=words.limits(language),
        description=words.description(numbers, frame.subtitle, language),
        table=_own_table(numbers, language) if numbers.name else _spans_table(numbers, language),
        draw=partial(_draw, numbers, frame, language),
        own=only_in_table(own, _NO_PLACE, language),
    )


def _draw(numbers: Borders, frame: Frame, language: str) -> Picture:
    picture, room = framed(frame)
    left, right = side_by_side(room, _MAP_PART, _BETWEEN)
    _draw_borders(canvas_in(picture, left), left, numbers, language)
    columns = _columns(numbers, language)
    around = HEADING * len(columns) + _BETWEEN_COLUMNS * (len(columns) - 1)
    bars = sum(len(column.bars) for column in columns)
    row = min(TALLEST_ROW, (right.height - around) / bars)
    down = right.y
    for column in columns:
        box = Box(right.x, down, right.width, HEADING + row * len(column.bars))
        draw_bars(canvas_in(picture, box), box, column)
        down = box.bottom + _BETWEEN_COLUMNS
    return picture


def _draw_borders(axes: Axes, box: Box, numbers: Borders, language: str) -> None:
    """Draw COROP regions in grey and labour-market regions dashed, around the own region.

    Where a municipality or an own list has no border (`own_border`), the regions it lies in do.
    """
    from matplotlib.collections import PolyCollection

    near = [str(code) for code in numbers.overlap["corop"]["region_code"]] if numbers.name else []
    shapes = {level: projected(level, box, "corop", near) for level in DIVISIONS}
    has_outline = numbers.level in shapes
    own = numbers.border.polygons if numbers.border else ()
    marked = [] if has_outline or own else near
    corop = shapes["corop"]
    tones = [palette.SCALE[2 if code in marked else 1] for code in corop]
    tag_areas(axes, corop, draw_areas(axes, corop, tones, edge=1.4), _areas(numbers, language))
    axes.add_collection(
        PolyCollection(
            [ring for rings in shapes["arbeidsmarktregio"].values() for ring in rings],
            facecolors="none",
            edgecolors=palette.INK,
            linewidths=0.7,
            linestyles=(0, (3, 1.6)),
            zorder=2,
        ),
        autolim=False,
    )
    if has_outline:
        outline(axes, shapes[numbers.level][numbers.code], palette.ACCENT)
    elif own:
        outline(axes, projected_polygons(own, box, "corop", near), palette.ACCENT)
    elif numbers.name:
        work = [str(code) for code in numbers.overlap["arbeidsmarktregio"]["region_code"]]
        outline(
            axes,
            [ring for code in work for ring in shapes["arbeidsmarktregio"][code]],
            palette.ACCENT,
        )


def _areas(numbers: Borders, language: str) -> dict[str, Area]:
    """Return what each COROP region tells: which part of the own inhabitants lives there."""
    what = text(language, N_("COROP region"))
    found = {code: Area(known_region(code).name, what) for code in outline_codes("corop")}
    if not numbers.name:
        return found
    table = numbers.overlap["corop"]
    for code, share in zip(table["region_code"], table["share_of_own"], strict=True):
        told = text(
            language,
            N_("{share} of your inhabitants"),
            share=words.share(float(share), language),
        )
        is_own = numbers.level == "corop" and str(code) == numbers.code
        found[str(code)] = Area(known_region(str(code)).name, told, what, own=is_own)
    return found


def _columns(numbers: Borders, language: str) -> list[Column]:
    if not numbers.name:
        spans = [int(each) for each in numbers.spans["corop"]]
        bars = tuple(
            Bar(words.in_corop_regions(each, language), count, str(count))
            for each in sorted(set(spans))
            for count in (spans.count(each),)
        )
        return [Column(text(language, HEADINGS["arbeidsmarktregio"]), bars)]
    found = {level: _bars(numbers, level, language) for level in DIVISIONS}
    everything = tuple(bar for level in DIVISIONS for bar in found[level])
    return [
        Column(text(language, HEADINGS[level]), found[level], reach=1.0, beside=everything)
        for level in DIVISIONS
    ]


def _bars(numbers: Borders, level: str, language: str) -> tuple[Bar, ...]:
    table = numbers.overlap[level]
    shown = [
        Bar(
            row["region_name"],
            row["share_of_own"],
            text(
                language,
                N_("{share} ({part} of that region)"),
                share=words.share(row["share_of_own"], language),
                part=words.share(row["share_of_region"], language),
            ),
            own=True,
        )
        for _, row in table.head(_MOST_BARS).iterrows()
    ]
    rest = float(table["share_of_own"].iloc[_MOST_BARS:].sum())
    if len(table) > _MOST_BARS:
        shown.append(
            Bar(text(language, N_("other regions")), rest, words.share(rest, language), own=True)
        )
    return tuple(shown)


def _own_table(numbers: Borders, language: str) -> DataFrame:
    import pandas as pd

    return pd.DataFrame(
        [
            {
                text(language, N_("Region")): row["region_name"],
                text(language, N_("Division")): text(language, HEADINGS[level]),
                text(language, N_("Inhabitants you share")): number(language, row["population"]),
                text(language, N_("Part of your inhabitants")): words.share(
                    row["share_of_own"], language
                ),
                text(language, N_("Part of its inhabitants")): words.share(
                    row["share_of_region"], language
                ),
            }
            for level in DIVISIONS
            for _, row in numbers.overlap[level].iterrows()
        ]
    )


def _spans_table(numbers: Borders, language: str) -> DataFrame:
    import pandas as pd

    return pd.DataFrame(
        [
            {
                text(language, N_("Region")): known_region(str(code)).name,
                text(language, N_("Number of COROP regions")): int(row["corop"]),
                text(language, N_("Largest part")): percent(language, row["largest"]),
                text(language, N_("Number of provinces")): int(row["province"]),
            }
            for code, row in numbers.spans.iterrows()
        ]
    )


BORDERS = FigureEntry(
    name="borders",
    lessons=("04",),
    shows="overlap of the own municipalities with three divisions",
    draw=borders,
    beside=(Beside("borders", N_("borders (lesson 04)")),),
    has_scale=False,
)
