"""The own region in the three corners of the triangle: nine figures, each as a place."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import (
    legend,
    lettered,
    no_place,
    on_scale,
)
from regiolab.figures.own.sentences import own_line
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import Evidence, FigureEntry
from regiolab.figures.pictures.frame import Frame
from regiolab.figures.published.profile_numbers import Measure, profile_numbers
from regiolab.figures.published.profile_picture import profile_picture
from regiolab.figures.published.source_line import newest, source_tables
from regiolab.locale import N_, capital, in_brackets, text
from regiolab.regions.articles import at_the_start, within

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pandas import DataFrame

    from regiolab.figures.own.numbers import OwnMark, OwnNumber
    from regiolab.figures.own.region import OwnRegion

_NO_ROW = N_("not drawn: this picture is not about what your figure counts")


def profile(
    region: Mapping[str, Any] | None, language: str, *, own: Sequence[OwnNumber] = ()
) -> Figure:
    """Return the figure.

    Args:
        region: the own region, or None for the regions on top.
        language: `nl` or `en`.
        own: figures of the group itself; one that counts what a row counts gets a place in it.
    """
    measures = profile_numbers(region, language)
    marks = _marks(own, measures, language)
    frame = _frame(measures, marks, language)
    return Figure(
        name="profile",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(None, [key for one in measures for key in one.source_ids], language),
        limits=text(
            language,
            N_(
                "A place says who has more, not how much more: two regions that are nearly equal "
                "can stand far apart. The years differ from 2018 to 2025, and figures from surveys "
                "and from registers stand side by side. Figures by province say nothing about "
                "differences within it. Which figure belongs to which corner is our choice. "
                "Shortage of skilled workers, vacancies and mbo schools are not in it: UWV and DUO "
                "publish them by region, and we found no copy that we could take over."
            ),
        ),
        description=_description(measures, frame, language),
        table=_table(measures, language),
        draw=partial(profile_picture, measures, frame, marks, language),
        own=marks,
    )


def _frame(measures: Sequence[Measure], marks: Sequence[OwnMark], language: str) -> Frame:
    return Frame(
        title=_title(measures, language),
        subtitle=text(
            language,
            N_(
                "Place 1, on the left, has the highest figure; high is not always good, as with "
                "unemployment."
            ),
        ),
        own_words=_own_words(measures, language),
        unit=text(
            language,
            N_("Place among 40 COROP regions or 12 provinces, each in the newest year there is"),
        ),
        below=(
            text(
                language,
                N_(
                    "Figures on mbo and on mid-level education are older and by province only; "
                    "they are here because mbo links the three corners (our reading)."
                ),
            ),
            text(
                language,
                N_("Source: CBS and Eurostat; each figure's own source is in the table."),
            ),
        ),
        own_figures=legend(marks, language),
    )


def _marks(
    own: Sequence[OwnNumber], measures: Sequence[Measure], language: str
) -> tuple[OwnMark, ...]:
    rows = {one.indicator: one for one in measures}
    return lettered([_mark(number, rows.get(number.counts), language) for number in own], language)


def _mark(number: OwnNumber, row: Measure | None, language: str) -> OwnMark:
    if row is None:
        return no_place(number, _NO_ROW, language)
    mark = on_scale(number, row.words.scale(row.values, language), language)
    if mark.remark:
        return mark
    return replace(
        mark,
        remark=text(
            language,
            N_("in the row {row}: {more} of {count} have more in {year}"),
            row=text(language, row.words.name),
            more=row.above(mark.at),
            count=len(row.values),
            year=row.year,
        ),
    )


_WHOSE = {
    "corop": N_("of COROP region {name}"),
    "province": N_("of province {name}"),
}


def _title(measures: Sequence[Measure], language: str) -> str:
    own = measures[0].own
    if own is None:
        tops = {(one.level, one.ranked.index[0]) for one in measures}
        return text(
            language,
            N_("Nine figures in three corners, and {count} different regions on top"),
            count=len(tops),
        )
    sure = [one for one in measures if one.has_place(one.own_codes[0])]
    most = min(sure, key=lambda one: one.place(one.own_codes[0]))
    least = min(sure, key=lambda one: len(one.values) - one.place(one.own_codes[0]))
    return text(
        language,
        N_("{region}: highest place in {most}, lowest in {least}"),
        region=own.name,
        most=_whose(most, language),
        least=_whose(least, language),
    )


def _whose(one: Measure, language: str) -> str:
    """Return what a figure is called, and of which region it is where that is another one."""
    name = text(language, one.words.name)
    if one.own is None or one.own.is_one_of_them:
        return name
    whose = text(language, _WHOSE[one.level], name=one.names[one.own_codes[0]])
    return in_brackets(name, whose)


def _own_words(measures: Sequence[Measure], language: str) -> str:
    by_level = {one.level: one.own for one in measures}
    told = [_as_corop(by_level["corop"], language), _as_province(by_level["province"], language)]
    return " ".join(filter(None, told))


def _as_corop(own: OwnRegion | None, language: str) -> str:
    if own is None or own.is_one_of_them:
        return ""
    if len(own.parts) == 1:
        return own_line(own, "corop", lambda part: f"{part.name}.", language)
    return text(
        language,
        N_(
            "{region} lies in {count} COROP regions: each has a dot, and the text is about {name}, "
            "the largest part."
        ),
        region=at_the_start(language, own.name),
        count=len(own.parts),
        name=within(language, own.parts[0].name),
    )


def _as_province(own: OwnRegion | None, language: str) -> str:
    if own is None or own.is_one_of_them:
        return ""
    return text(
        language,
        N_("Where a figure is by province only, that of {name} is shown."),
        name=own.parts[0].name,
    )


def _sentence(one: Measure, code: str, language: str) -> str:
    top = one.ranked.index[0]
    if not one.has_place(code):
        return text(
            language,
            N_("{what}: {name} has {value}, so without a place. Highest: {top}."),
            what=_what(one, language),
            name=within(language, one.names[code]),
            value=one.written(code, language),
            top=one.names[top],
        )
    return text(
        language,
        N_("{what}: {name} has {value}, place {place} of {count}. Highest: {top}."),
        what=_what(one, language),
        name=within(language, one.names[code]),
        value=one.written(code, language),
        place=one.place(code),
        count=len(one.values),
        top=one.names[top],
    )


def _what(one: Measure, language: str) -> str:
    """Return what a figure is called, with its year."""
    return in_brackets(capital(text(language, one.words.name)), str(one.year))


def _neutral(one: Measure, language: str) -> str:
    top, bottom = one.ranked.index[0], one.ranked.index[-1]
    return text(
        language,
        N_("{what}: highest {top} ({high}), lowest {bottom} ({low})."),
        what=_what(one, language),
        top=one.names[top],
        high=one.words.written(one.values[top], language),
        bottom=one.names[bottom],
        low=one.words.written(one.values[bottom], language),
    )


def _told(one: Measure, language: str) -> str:
    codes = one.own_codes
    return _sentence(one, codes[0], language) if codes else _neutral(one, language)


def _description(measures: Sequence[Measure], frame: Frame, language: str) -> str:
    return " ".join(
        part
        for part in (
            text(
                language,
                N_(
                    "Nine rows in three corners; in each row a tick for every region, from the "
                    "highest on the left to the lowest on the right, and a dot for your own."
                ),
            ),
            frame.subtitle,
            frame.own_words,
            *(_told(one, language) for one in measures),
        )
        if part
    )


def _table(measures: Sequence[Measure], language: str) -> DataFrame:
    """Return a row per figure and part of the own region, in one sentence too."""
    import pandas as pd

    rows = []
    for one in measures:
        for code in one.own_codes or [str(one.values.index[0])]:
            sentence = _sentence(one, code, language) if one.own_codes else _neutral(one, language)
            rows.append(
                {
                    text(language, N_("Corner")): text(language, one.corner),
                    text(language, N_("Figure")): capital(text(language, one.words.name)),
                    text(language, N_("Year")): str(one.year),
                    text(language, N_("Region")): one.names[code],
                    text(language, N_("Value")): one.written(code, language),
                    text(language, N_("Place")): f"{one.place(code)} / {len(one.values)}"
                    if one.has_place(code)
                    else text(language, N_("no place")),
                    text(language, N_("In one sentence")): sentence,
                    text(language, N_("Source")): source_tables(one.source_ids, language),
                }
            )
    return pd.DataFrame(rows)


PROFILE = FigureEntry(
    name="profile",
    lessons=("03",),
    shows="nine figures in three corners, as places",
    draw=profile,
    takes_every_own=True,
    evidence=(
        Evidence(
            "edu_mid_25_64",
            "province",
            N_("People with education at mid level"),
            N_("% of people aged 25 to 64"),
        ),
        Evidence(
            "neet_15_24",
            "province",
            N_("Young people without school or work"),
            N_("% of people aged 15 to 24"),
        ),
    ),
)
