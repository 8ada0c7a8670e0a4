"""In which sectors do people work in your region, and where did jobs come or go?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import only_in_table
from regiolab.figures.own.sentences import own_line
from regiolab.figures.pictures.bar_picture import Bar, Column, draw_bars, needed_by
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import FigureEntry
from regiolab.figures.pictures.frame import Frame, canvas_in, framed, side_by_side
from regiolab.figures.published.jobs.jobs_numbers import LEVEL, SECTORS, jobs_numbers
from regiolab.figures.published.source_line import newest, source_line
from regiolab.locale import N_, capital, decimal, rounded, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame

    from regiolab.figures.own.numbers import OwnNumber
    from regiolab.figures.published.jobs.jobs_numbers import Jobs

_NOTABLE = 2.0
"""A sector with a smaller share of the jobs, in per cents, is not called the fastest."""

_BETWEEN = 24.0
_NO_PLACE = N_("the picture shows sectors, and your figure is about a region")


def jobs(
    region: Mapping[str, Any] | None, language: str, *, own: Sequence[OwnNumber] = ()
) -> Figure:
    """Return the figure.

    Args:
        region: the own region, or None for the Netherlands.
        language: `nl` or `en`.
        own: figures of the group itself; none has a place in the picture.
    """
    numbers = jobs_numbers(region, language)
    frame = Frame(
        title=_title(numbers, language),
        subtitle=_subtitle(numbers, language),
        own_words=own_line(numbers.own, LEVEL, lambda part: f"{part.name}.", language)
        if numbers.own and not numbers.own.is_one_of_them
        else "",
        unit=text(
            language,
            N_("Jobs of employees by place of work, December")
            if numbers.own is None
            else N_("Jobs of employees by place of work, December; the Netherlands in brackets"),
        ),
        below=(
            " ".join(filter(None, (text(language, _SHORT_LIMITS), _moved(numbers, language)))),
            source_line([numbers.source_id], language),
        ),
    )
    return Figure(
        name="jobs",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(numbers.last, [numbers.source_id], language),
        limits=text(language, _LIMITS),
        description=_description(numbers, frame, language),
        table=_table(numbers, language),
        draw=partial(_draw, numbers, frame, language),
        own=only_in_table(own, _NO_PLACE, language),
    )


_SHORT_LIMITS = N_(
    "Self-employed people are not counted. A job of a few hours a week counts as one."
)
_LIMITS = N_(
    "Jobs count where people work, not where they live, and the self-employed are not counted. A "
    "temporary worker counts with business services, wherever the work is. Ten sectors are "
    "coarse: government, education and care are one. Many jobs in a sector say nothing about "
    "vacancies, pay or what is needed later. For two regions some sectors of the first year were "
    "not published, and a sector with less than 2% of the jobs is never called the fastest."
)


def _moved(numbers: Jobs, language: str) -> str:
    if not numbers.moved:
        return ""
    return text(
        language,
        N_("The boundary of the region moved after {first}: growth holds people who came with it."),
        first=numbers.first,
    )


def _where(numbers: Jobs, language: str) -> str:
    if numbers.own is None:
        return text(language, N_("Netherlands"))
    return numbers.own.name if numbers.own.is_one_of_them else numbers.own.parts[0].name


def _title(numbers: Jobs, language: str) -> str:
    top = str(numbers.sectors.index[0])
    if numbers.own is None:
        return text(
            language,
            N_("{where}: most jobs are in {sector}"),
            where=_where(numbers, language),
            sector=text(language, SECTORS[top]),
        )
    apart = numbers.sectors["share"] - numbers.sectors["share_nl"]
    return text(
        language,
        N_("{where}: more jobs than elsewhere in {sector}"),
        where=_where(numbers, language),
        sector=text(language, SECTORS[str(apart.idxmax())]),
    )


def _subtitle(numbers: Jobs, language: str) -> str:
    apart = numbers.sectors["share"] - numbers.sectors["share_nl"]
    most = str(numbers.sectors.index[0] if numbers.own is None else apart.idxmax())
    row = numbers.sectors.T[most]
    grown = fastest(numbers)
    return text(
        language,
        _OF_ALL if numbers.own is None else _BESIDE_ALL,
        share=decimal(language, row["share"]),
        last=numbers.last,
        nation=decimal(language, row["share_nl"]),
        first=numbers.first,
        grown=text(language, SECTORS[grown]),
        growth=_signed(float(numbers.sectors["growth"][grown]), language),
    )


_OF_ALL = N_("{share}% of all jobs in {last}. Fastest since {first}: {grown} ({growth}).")
_BESIDE_ALL = N_(
    "{share}% of all jobs in {last}, in the Netherlands {nation}%. Fastest since {first}: "
    "{grown} ({growth})."
)


def fastest(numbers: Jobs) -> str:
    """Return the sector that grew most, of those with a notable share of the jobs."""
    large = numbers.sectors[numbers.sectors["share"] >= _NOTABLE]
    return str(large["growth"].idxmax())


_SECTOR = N_("{sector}: {share}% of jobs, {growth} since {first}.")
_SECTOR_ONCE = N_("{sector}: {share}% of jobs; for {first} the number was not published.")


def _description(numbers: Jobs, frame: Frame, language: str) -> str:
    rows = [
        text(
            language,
            _SECTOR if row["growth"] == row["growth"] else _SECTOR_ONCE,
            sector=capital(text(language, SECTORS[str(sector)])),
            share=decimal(language, row["share"]),
            growth=_signed(float(row["growth"]), language),
            first=numbers.first,
        )
        for sector, row in numbers.sectors.iterrows()
    ]
    beginning = text(
        language,
        N_(
            "Two columns of bars, a bar for each of ten sectors: its share of all jobs, and growth."
        ),
    )
    return " ".join([beginning, frame.told, *rows])


def _draw(numbers: Jobs, frame: Frame, language: str) -> Picture:
    apart = numbers.sectors["share"] - numbers.sectors["share_nl"]
    told = {apart.idxmax(), fastest(numbers)} if numbers.own else set()
    shares, growths = [], []
    for sector, row in numbers.sectors.iterrows():
        name, own = capital(text(language, SECTORS[str(sector)])), sector in told
        share = _beside(f"{decimal(language, row['share'])}%", row["share_nl"], numbers, language)
        shares.append(Bar(name, float(row["share"]), share, own))
        known = row["growth"] == row["growth"]
        growth = _signed(float(row["growth"]), language)
        growths.append(Bar(name, float(row["growth"]) if known else 0.0, growth, own))
    columns = (
        Column(text(language, N_("Share of all jobs in {last}"), last=numbers.last), tuple(shares)),
        Column(
            text(language, N_("Growth {first}-{last}"), first=numbers.first, last=numbers.last),
            tuple(growths),
        ),
    )
    picture, room = framed(frame)
    boxes = side_by_side(room, 0.5, _BETWEEN, needed_by(columns[0]))
    for box, column in zip(boxes, columns, strict=True):
        draw_bars(canvas_in(picture, box), box, column)
    return picture


def _beside(words: str, nation: float, numbers: Jobs, language: str) -> str:
    """Return a number with that of the Netherlands behind it, where a region is shown."""
    if numbers.own is None:
        return words
    return f"{words} ({decimal(language, nation)}%)"


def _signed(value: float, language: str) -> str:
    if value != value:
        return text(language, N_("not known"))
    sign = "+" if value > 0 else "\N{MINUS SIGN}" if value < 0 else ""
    return f"{sign}{decimal(language, abs(value))}%"


def _table(numbers: Jobs, language: str) -> DataFrame:
    import pandas as pd

    years = {"first": numbers.first, "last": numbers.last}
    return pd.DataFrame(
        [
            {
                text(language, N_("Sector")): capital(text(language, SECTORS[str(sector)])),
                text(language, N_("Share of all jobs in {last}, %"), **years): rounded(
                    row["share"], 1
                ),
                text(language, N_("Netherlands, %")): rounded(row["share_nl"], 1),
                text(language, N_("Growth {first}-{last}, %"), **years): rounded(row["growth"], 1),
                text(language, N_("Netherlands, growth, %")): rounded(row["growth_nl"], 1),
            }
            for sector, row in numbers.sectors.iterrows()
        ]
    )


JOBS = FigureEntry(
    name="jobs",
    lessons=("03",),
    shows="jobs by sector in the own COROP region, 2014-2024, beside the Netherlands",
    draw=jobs,
    has_scale=False,
)
