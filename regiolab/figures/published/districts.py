"""How large are differences inside cities? One's own districts, beside cities and regions."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import only_in_table
from regiolab.figures.pictures.bar_picture import Bar, Column, draw_bars, needed_by
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import FigureEntry
from regiolab.figures.pictures.frame import Frame, canvas_in, framed, side_by_side
from regiolab.figures.pictures.option import Option
from regiolab.figures.pictures.outline_map import DISTRICTS_OF, OutlineMap, draw_map
from regiolab.figures.published import districts_words as words
from regiolab.figures.published.districts_numbers import INDICATORS, district_numbers
from regiolab.figures.published.source_line import newest, source_line
from regiolab.locale import N_, capital, number, text
from regiolab.regions.districts import DISTRICT_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame

    from regiolab.figures.own.numbers import OwnNumber
    from regiolab.figures.published.districts_numbers import DistrictNumbers

_NO_PLACE = N_("this figure sets districts side by side, not one figure of a region")
_SHOW = Option("show", N_("Show"), {name: words.WHAT[name] for name in INDICATORS})
_LEFT_PART = 0.46
_BETWEEN = 26.0
_AT_EACH_END = 4


def districts_figure(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    show: str = INDICATORS[0],
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure.

    Args:
        region: the own region; its largest municipality is shown. None shows an example.
        language: `nl` or `en`.
        show: one of `INDICATORS`.
        own: figures of the group itself; none has a place in the picture.
    """
    numbers = district_numbers(region, language, show)
    frame = Frame(
        title=words.title(numbers, language),
        subtitle=words.subtitle(numbers, language),
        own_words=words.own_words(numbers, language),
        unit=words.unit(numbers, language),
        below=(words.short_limits(language), source_line([numbers.source_id], language)),
    )
    return Figure(
        name="districts",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(DISTRICT_YEAR, [numbers.source_id], language),
        limits=words.limits(numbers, language),
        description=words.description(numbers, language),
        table=_table(numbers, language),
        draw=partial(_draw, numbers, frame, language),
        own=only_in_table(own, _NO_PLACE, language),
    )


def _draw(numbers: DistrictNumbers, frame: Frame, language: str) -> Picture:
    picture, room = framed(frame)
    spans = _spans(numbers, language)
    left, right = side_by_side(room, _LEFT_PART, _BETWEEN, needed_by(spans))
    draw_bars(canvas_in(picture, left), left, spans)
    if numbers.large:
        draw_map(canvas_in(picture, right), right, _map(numbers, language))
    else:
        draw_bars(canvas_in(picture, right), right, _ends(numbers, language))
    return picture


def _spans(numbers: DistrictNumbers, language: str) -> Column:
    labels = {
        "districts": text(language, N_("districts of {city}"), city=numbers.city),
        "cities": text(language, N_("the 40 largest municipalities")),
        "regions": text(language, N_("40 COROP regions")),
    }
    return Column(
        text(language, N_("How far apart, percentage points")),
        tuple(
            Bar(
                labels[name],
                span,
                words.span_written(numbers.indicator, span, language),
                name == "districts",
            )
            for name, span in numbers.spans.items()
        ),
    )


def _map(numbers: DistrictNumbers, language: str) -> OutlineMap:
    known = numbers.districts.dropna(subset="value")
    return OutlineMap(
        level=DISTRICTS_OF + numbers.city_code,
        values={str(code): float(value) for code, value in known["value"].items()},
        own=(),
        written=partial(words.written, numbers.indicator, language=language),
        missing_word=text(language, N_("not known")),
        names=dict(zip(numbers.districts.index, numbers.districts["name"], strict=True)),
        at=capital(text(language, words.WHAT[numbers.indicator])),
    )


def _ends(numbers: DistrictNumbers, language: str) -> Column:
    """Return the highest and the lowest districts, for a municipality without outlines."""
    named = numbers.named
    shown = named if len(named) <= 2 * _AT_EACH_END else named.iloc[[*range(4), *range(-4, 0)]]
    return Column(
        text(language, N_("Highest and lowest districts of {city}"), city=numbers.city),
        tuple(
            Bar(row["name"], row["value"], words.written(numbers.indicator, row["value"], language))
            for _, row in shown.iterrows()
        ),
    )


def _table(numbers: DistrictNumbers, language: str) -> DataFrame:
    """Return the three spans, and every district of the municipality that is shown."""
    import pandas as pd

    where, people, value = (
        text(language, N_("Where")),
        text(language, N_("Inhabitants")),
        capital(text(language, words.WHAT[numbers.indicator])),
    )
    spans = [
        {
            where: f"{bar.label}: {text(language, N_('how far apart'))}",
            people: "",
            value: text(language, N_("{points} points"), points=bar.words),
        }
        for bar in _spans(numbers, language).bars
    ]
    inside = [
        {
            where: row["name"],
            people: number(language, row["population"]),
            value: words.written(numbers.indicator, row["value"], language)
            if not math.isnan(row["value"])
            else text(language, N_("not published")),
        }
        for _, row in numbers.districts.iterrows()
    ]
    return pd.DataFrame([*spans, *inside])


DISTRICTS = FigureEntry(
    name="districts",
    lessons=("01",),
    shows="districts of one's own city beside cities and regions, 2022, with a map",
    draw=districts_figure,
    options=(_SHOW,),
    has_scale=False,
)
