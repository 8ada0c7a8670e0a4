"""Who works where? Jobs for each working resident and the largest flows, in one year."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.numbers import BAR, Scale, legend, own_marks
from regiolab.figures.own.region import OwnRegion, own_region
from regiolab.figures.own.sentences import LEVELS_IN_WORDS, own_description, own_line
from regiolab.figures.own.units import JOBS
from regiolab.figures.pictures.bar_picture import Bar, Column, bar_picture, with_unchecked
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import Beside, FigureEntry
from regiolab.figures.pictures.frame import Frame
from regiolab.figures.published.source_line import newest, source_line
from regiolab.locale import N_, all_listed, decimal, percent, text
from regiolab.regions.articles import at_the_start, within
from regiolab.regions.commuting import MOST_FROM_ABROAD, PUBLISHED_PART, commuting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame

    from regiolab.figures.own.numbers import OwnMark, OwnNumber
    from regiolab.figures.own.region import Part

_WITHOUT_SMALL_FLOWS = 2014
_AT_EACH_END = 3
_MOST_OWN = 6
_FLOWS = 4


@dataclass(frozen=True, eq=False)
class Commuting:
    """The numbers of the figure.

    Attributes:
        level: COROP regions; labour-market regions when the own region is one.
        regions: a row per region code: `name`, `workers`, `jobs`, `stay` (x 1000), `ratio` (jobs
            for each working resident), `kept` (part of workers who stay), `held` (part of jobs
            that own residents hold).
        flows: `live_in`, `work_in` and `jobs_x1000`, between two different regions.
        year: of all figures, the newest there is by this level.
        source_id: of all figures.
        own: the own region, if one was chosen.
    """

    level: str
    regions: DataFrame
    flows: DataFrame
    year: int
    source_id: str
    own: OwnRegion | None

    @property
    def own_codes(self) -> list[str]:
        """Codes of the highlighted parts of the own region."""
        return [part.code for part in self.own.parts] if self.own else []


def commuting_numbers(chosen: Mapping[str, Any] | None, language: str) -> Commuting:
    """Return the numbers, for an own region if one was chosen."""
    import pandas as pd

    level = "corop"
    if chosen and chosen.get("level") == "arbeidsmarktregio":
        level = "arbeidsmarktregio"
    table = commuting(level)
    inside = table["live_in"] == table["work_in"]
    names = dict(zip(table["live_in"], table["live_in_name"], strict=True))
    workers = table.groupby("live_in")["jobs_x1000"].sum()
    jobs = table.groupby("work_in")["jobs_x1000"].sum()
    stay = table[inside].set_index("live_in")["jobs_x1000"]
    regions = pd.DataFrame({"workers": workers, "jobs": jobs, "stay": stay})
    regions.insert(0, "name", regions.index.map(names))
    return Commuting(
        level=level,
        regions=regions.assign(
            ratio=jobs / workers, kept=stay / workers, held=stay / jobs
        ).sort_values("ratio", ascending=False),
        flows=table[~inside].sort_values("jobs_x1000", ascending=False),
        year=int(table["year"].iloc[0]),
        source_id=str(table["source_id"].iloc[0]),
        own=own_region(chosen, level, language) if chosen else None,
    )


def commuting_figure(
    region: Mapping[str, Any] | None, language: str, *, own: Sequence[OwnNumber] = ()
) -> Figure:
    """Return the figure.

    Args:
        region: the own region, or None for the picture without one.
        language: `nl` or `en`.
        own: figures of the group itself; one on jobs for each working resident gets a bar.
    """
    numbers = commuting_numbers(region, language)
    marks = own_marks(own, _scale(numbers, language), language)
    frame = _frame(numbers, marks, language)
    return Figure(
        name="commuting",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(numbers.year, [numbers.source_id], language),
        limits=_limits(numbers, language),
        description=_description(numbers, frame, language),
        table=_table(numbers, language),
        draw=partial(_draw, numbers, frame, marks, language),
        own=marks,
    )


def _frame(numbers: Commuting, marks: Sequence[OwnMark], language: str) -> Frame:
    return Frame(
        title=text(
            language,
            _TITLES[numbers.level],
            share=percent(
                language, numbers.regions["stay"].sum() / numbers.regions["workers"].sum()
            ),
        ),
        subtitle=_subtitle(numbers, language),
        own_words=own_line(numbers.own, numbers.level, partial(_told, numbers, language), language),
        unit=text(
            language,
            N_("Jobs of employees, December {year}, {count} {regions}"),
            year=numbers.year,
            count=len(numbers.regions),
            regions=text(language, LEVELS_IN_WORDS[numbers.level]),
        ),
        below=(
            _short_limits(numbers, language),
            source_line([numbers.source_id], language),
        ),
        own_figures=legend(marks, language),
    )


def _description(numbers: Commuting, frame: Frame, language: str) -> str:
    told = partial(_told, numbers, language)
    return " ".join(
        [
            text(
                language,
                N_(
                    "Two sets of bars. On the left jobs for each working resident of the "
                    "highest, the lowest and your own regions, with a line at 1. On the right "
                    "the largest flows in thousands of jobs."
                ),
            ),
            frame.subtitle,
            *own_description(numbers.own, numbers.level, told, language),
            _flows_in_words(numbers, language),
        ]
    )


def _scale(numbers: Commuting, language: str) -> Scale:
    return Scale(
        unit=JOBS,
        lowest=0.0,
        highest=float(numbers.regions["ratio"].max()),
        written=lambda value: decimal(language, value, 2),
        shape=BAR,
        year=numbers.year,
    )


_TITLES: Final = {
    "corop": N_("{share} of employees have their job in the COROP region where they live"),
    "arbeidsmarktregio": N_(
        "{share} of employees have their job in the labour-market region where they live"
    ),
}


def _subtitle(numbers: Commuting, language: str) -> str:
    first, last = numbers.regions.iloc[0], numbers.regions.iloc[-1]
    return text(
        language,
        N_(
            "{count} of the {total} {regions} have fewer jobs than working residents. Jobs for "
            "each working resident: {most} ({highest}) has most, {least} ({lowest}) fewest."
        ),
        count=int((numbers.regions["ratio"] < 1).sum()),
        total=len(numbers.regions),
        regions=text(language, LEVELS_IN_WORDS[numbers.level]),
        most=at_the_start(language, first["name"]),
        highest=decimal(language, first["ratio"], 2),
        least=within(language, last["name"]),
        lowest=decimal(language, last["ratio"], 2),
    )


def _told(numbers: Commuting, language: str, part: Part) -> str:
    row = numbers.regions.T[part.code]
    return text(
        language,
        N_(
            "{name}: {ratio} jobs for each working resident; {share} of its working residents "
            "work in the region itself."
        ),
        name=part.name,
        ratio=decimal(language, float(row["ratio"]), 2),
        share=percent(language, float(row["kept"])),
    )


def _short_limits(numbers: Commuting, language: str) -> str:
    if numbers.year == _WITHOUT_SMALL_FLOWS:
        return text(
            language,
            N_(
                "One year, {year}, and {share} of all jobs: small flows were not published. "
                "Self-employed people are not counted."
            ),
            year=numbers.year,
            share=percent(language, PUBLISHED_PART[0] / PUBLISHED_PART[1]),
        )
    return text(
        language,
        N_(
            "One year, {year}. People who live abroad and the self-employed are not counted. "
            "Near the border the former hold up to {share} of the jobs."
        ),
        year=numbers.year,
        share=percent(language, MOST_FROM_ABROAD),
    )


def _limits(numbers: Commuting, language: str) -> str:
    counted = text(
        language,
        N_(
            "Only jobs of employees count, not self-employed people, and anyone with two jobs "
            "counts twice. The figure says nothing about why people travel."
        ),
    )
    return f"{_what_is_missing(numbers, language)} {counted}"


def _what_is_missing(numbers: Commuting, language: str) -> str:
    if numbers.year == _WITHOUT_SMALL_FLOWS:
        return text(
            language,
            N_(
                "The figures are of December {year}: newer ones by labour-market region are not "
                "in the copies that we could reach, and working from home has changed since "
                "(general knowledge). Flows between two municipalities that are small were not "
                "published: what is here adds up to {there} of {all} million jobs."
            ),
            year=numbers.year,
            there=decimal(language, PUBLISHED_PART[0], 2),
            all=decimal(language, PUBLISHED_PART[1], 2),
        )
    return text(
        language,
        N_(
            "The figures are of December {year}. Jobs of people who live abroad, or whose home is "
            "not known, are not in them. There are figures of 2014 too, without small "
            "flows; beside these they would show a fall that was not measured."
        ),
        year=numbers.year,
    )


def _draw(numbers: Commuting, frame: Frame, marks: Sequence[OwnMark], language: str) -> Picture:
    own = numbers.own_codes[:_MOST_OWN]
    ends = [*numbers.regions.index[:_AT_EACH_END], *numbers.regions.index[-_AT_EACH_END:]]
    shown = numbers.regions[numbers.regions.index.isin([*own, *ends])]
    ratios = (
        Bar(row["name"], row["ratio"], decimal(language, row["ratio"], 2), code in own)
        for code, row in shown.iterrows()
    )
    return bar_picture(
        frame,
        (
            Column(
                text(language, N_("Jobs for each working resident")),
                with_unchecked(ratios, marks, _scale(numbers, language).written, language),
                mark=1.0,
            ),
            Column(
                text(language, N_("Largest flows, thousand jobs")),
                _flows(numbers, language),
                part=1.25,
            ),
        ),
    )


def _flows(numbers: Commuting, language: str) -> tuple[Bar, ...]:
    """Return bars of the largest flows out of the own region and into it, or of the country."""
    if numbers.own is None:
        return tuple(
            Bar(
                f"{flow['live_in_name']} \N{RIGHTWARDS ARROW} {flow['work_in_name']}",
                flow["jobs_x1000"],
                decimal(language, flow["jobs_x1000"]),
            )
            for _, flow in numbers.flows.head(2 * _FLOWS).iterrows()
        )
    return tuple(
        Bar(text(language, message, name=name), jobs, decimal(language, jobs))
        for message, flows in (
            (N_("to {name}"), _outward(numbers)),
            (N_("from {name}"), _inward(numbers)),
        )
        for name, jobs in flows
    )


def _outward(numbers: Commuting) -> list[tuple[str, float]]:
    return _largest(numbers, "live_in", "work_in")


def _inward(numbers: Commuting) -> list[tuple[str, float]]:
    return _largest(numbers, "work_in", "live_in")


def _largest(numbers: Commuting, here: str, there: str) -> list[tuple[str, float]]:
    """Return the largest flows over the boundary of the own region, by the region outside."""
    own = numbers.own_codes
    crossing = numbers.flows[numbers.flows[here].isin(own) & ~numbers.flows[there].isin(own)]
    by_region = crossing.groupby(f"{there}_name")["jobs_x1000"].sum()
    largest = by_region.sort_values(ascending=False).head(_FLOWS)
    return [(str(name), float(jobs)) for name, jobs in largest.items()]


def _flows_in_words(numbers: Commuting, language: str) -> str:
    def counted(flows: list[tuple[str, float]]) -> str:
        told = [
            text(
                language,
                N_("{name} ({jobs} thousand)"),
                name=within(language, name),
                jobs=decimal(language, jobs),
            )
            for name, jobs in flows
        ]
        return all_listed(language, told)

    if numbers.own is None:
        pairs = [
            (
                text(
                    language,
                    N_("from {here} to {there}"),
                    here=within(language, flow["live_in_name"]),
                    there=within(language, flow["work_in_name"]),
                ),
                flow["jobs_x1000"],
            )
            for _, flow in numbers.flows.head(2 * _FLOWS).iterrows()
        ]
        return text(
            language,
            N_("The largest flows from one region to another: {names}."),
            names=counted(pairs),
        )
    return text(
        language,
        N_("Out of the highlighted regions most go to {names}; most come from {others}."),
        names=counted(_outward(numbers)),
        others=counted(_inward(numbers)),
    )


def _table(numbers: Commuting, language: str) -> DataFrame:
    """Return own regions first, then all others, most jobs for each working resident first."""
    import pandas as pd

    ordered = [*numbers.own_codes, *numbers.regions.index.difference(numbers.own_codes, sort=False)]
    return pd.DataFrame(
        [
            {
                text(language, N_("Region")): row["name"],
                text(language, N_("Working residents x 1000")): round(row["workers"], 1),
                text(language, N_("Jobs x 1000")): round(row["jobs"], 1),
                text(language, N_("Jobs for each working resident")): decimal(
                    language, row["ratio"], 2
                ),
                text(language, N_("Work in their own region x 1000")): round(row["stay"], 1),
                text(language, N_("Part of working residents that works there, %")): round(
                    row["kept"] * 100, 1
                ),
                text(language, N_("Part of jobs held by own residents, %")): round(
                    row["held"] * 100, 1
                ),
            }
            for row in (numbers.regions.loc[code] for code in ordered)
        ]
    )


COMMUTING = FigureEntry(
    name="commuting",
    lessons=("02",),
    shows="jobs for each working resident, flows, self-containment, 2022",
    draw=commuting_figure,
    beside=(
        Beside(
            "commuting", N_("jobs and commuting (lesson 02)"), counts="jobs_per_working_resident"
        ),
    ),
)
