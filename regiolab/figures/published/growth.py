"""Where did the population grow? Cities, their commuting zones and the rest since 2014."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import Scale, legend, own_marks
from regiolab.figures.own.units import PERCENT
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import Beside, FigureEntry
from regiolab.figures.pictures.frame import Frame
from regiolab.figures.pictures.line_picture import Line, LinePicture, added, line_picture
from regiolab.figures.pictures.option import Option
from regiolab.figures.published import growth_words as words
from regiolab.figures.published.growth_numbers import GROUPS, growth_numbers
from regiolab.figures.published.growth_numbers import growth as growth_of
from regiolab.figures.published.source_line import newest
from regiolab.locale import N_, capital, decimal, rounded, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame, Series

    from regiolab.figures.own.numbers import OwnMark, OwnNumber
    from regiolab.figures.published.growth_numbers import Growth

_OPTIONS = (
    Option(
        "by",
        N_("Divide municipalities by"),
        {"zone": N_("city and commuting zone"), "urbanisation": N_("how densely built they are")},
    ),
)


def growth(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    by: str = "zone",
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure on growth of population since 2014.

    Args:
        region: the own region, or None for the picture without one.
        language: `nl` or `en`.
        by: `zone` (cities, their commuting zones, outside) or `urbanisation` (three degrees).
        own: figures of the group itself.
    """
    numbers = growth_numbers(region, language, by)
    marks = own_marks(own, _scale(numbers, language), language)
    frame = Frame(
        title=words.title(numbers, by, language),
        subtitle=words.subtitle(numbers, by, language),
        own_words=words.own_words(numbers, language),
        unit=words.unit(numbers, language),
        below=(words.short_limits(numbers, language), words.source_words(language)),
        own_figures=legend(marks, language),
    )
    return Figure(
        name="growth",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(numbers.years[-1], numbers.source_ids, language),
        limits=words.limits(numbers, language),
        description=words.description(numbers, by, language),
        table=_table(numbers, by, language),
        draw=partial(_draw, numbers, frame, marks, by, language),
        own=marks,
    )


def _scale(numbers: Growth, language: str) -> Scale:
    people = [*(row for _, row in numbers.groups.iterrows()), numbers.total]
    if numbers.own:
        people.append(numbers.own.people)
    grown = [growth_of(one) for one in people]
    return Scale(
        unit=PERCENT,
        lowest=min(0.0, *(float(one.min()) for one in grown)),
        highest=max(float(one.max()) for one in grown),
        written=lambda value: f"{decimal(language, value)}%",
        years=(numbers.years[0], numbers.years[-1]),
    )


def _draw(
    numbers: Growth, frame: Frame, marks: Sequence[OwnMark], by: str, language: str
) -> Picture:
    own = numbers.own
    return line_picture(
        LinePicture(
            frame=frame,
            own=(Line(own.name, growth_of(own.people), 2.8),) if own else (),
            nation=Line(words.all_together(numbers, language), growth_of(numbers.total), 1.8),
            named=tuple(
                Line(
                    capital(text(language, GROUPS[by][group])),
                    growth_of(numbers.groups.T[group]),
                    2.2,
                )
                for group in numbers.ranked()
            ),
            rest=(),
            tick=partial(_tick, language),
            written=partial(_written, language),
            added=added(marks, language),
        )
    )


def _written(language: str, value: float) -> str:
    return f"{decimal(language, value)}%"


def _tick(language: str, value: float) -> str:
    places = 0 if value == round(value) else 1
    return decimal(language, value, places)


def _table(numbers: Growth, by: str, language: str) -> DataFrame:
    """Return own region, groups and the Netherlands, then every commuting zone in two parts."""
    import pandas as pd

    own = numbers.own
    rows: list[dict[str, Any]] = []
    if own:
        rows.append(_row(numbers, own.name, own.people, language))
        rows += [
            _row(
                numbers,
                f"{own.name}: {text(language, GROUPS[by][str(group)])}",
                people,
                language,
            )
            for group, people in own.groups.iterrows()
        ]
    rows += [
        _row(numbers, capital(text(language, words_of)), numbers.groups.T[group], language)
        for group, words_of in GROUPS[by].items()
    ]
    rows.append(_row(numbers, words.all_together(numbers, language), numbers.total, language))
    if by == "zone":
        rows += [
            _row(numbers, text(language, _PARTS[str(part)], name=str(zone)), people, language)
            for zone, part in numbers.zones.index
            for people in (numbers.zones.loc[(zone, part)],)
        ]
    return pd.DataFrame(rows)


_PARTS = {
    "city": N_("{name}: city"),
    "commuting_zone": N_("{name}: commuting zone"),
}


def _row(numbers: Growth, name: str, people: Series, language: str) -> dict[str, Any]:
    """Return a row; a line that ends earlier says so and has no number for the other years."""
    first, last = numbers.years[0], numbers.years[-1]
    ends = int(people.index[-1])
    where = name if ends == last else text(language, N_("{name} (to {year})"), name=name, year=ends)
    return {
        text(language, N_("Where")): where,
        text(language, N_("Growth {first}-{last}, %"), first=first, last=last): rounded(
            growth_of(people).iloc[-1], 1
        ),
        **{
            str(year): int(people[year]) if year in people.index else text(language, N_("unknown"))
            for year in reversed(numbers.years)
        },
    }


GROWTH = FigureEntry(
    name="growth",
    lessons=("02",),
    shows="population since 2014, borders of 2026",
    draw=growth,
    options=_OPTIONS,
    beside=(Beside("growth", N_("growth of the population (lesson 02)")),),
)
