"""Do regions that grow little have many old people? A map and a scatter of COROP regions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import ACROSS, Scale, in_picture, legend, own_marks
from regiolab.figures.own.region import OwnRegion, own_region
from regiolab.figures.own.sentences import own_description, own_line, part_label
from regiolab.figures.own.units import PERCENT
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import Beside, FigureEntry
from regiolab.figures.pictures.flags import with_flag
from regiolab.figures.pictures.frame import Frame, canvas_in, framed, side_by_side
from regiolab.figures.pictures.option import Option
from regiolab.figures.pictures.outline_map import OutlineMap, draw_map
from regiolab.figures.pictures.scatter import Across, Dot, Scatter, draw_scatter
from regiolab.figures.published.source_line import newest, source_line
from regiolab.figures.published.spread import by_region_and_year
from regiolab.locale import N_, all_listed, decimal, rounded, text
from regiolab.regions import figures
from regiolab.regions.articles import within

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame

    from regiolab.figures.own.numbers import OwnMark, OwnNumber
    from regiolab.figures.own.region import Part

_LEVEL = "corop"
_OLD_YEAR, _FIRST, _LAST = 2025, 2014, 2026
_CLEAR, _WEAK = 0.6, 0.3
"""From this correlation on a pattern is called clear, or weak; our own norm."""
_MAP_PART = 0.38
_BETWEEN = 18.0

_OPTIONS = (
    Option(
        "on_map",
        N_("On the map"),
        {"old": N_("inhabitants of 65 and over"), "growth": N_("growth of the population")},
    ),
)


@dataclass(frozen=True, eq=False)
class Ageing:
    """The numbers of the figure.

    Attributes:
        regions: a row per region code: `name`, `old` (% aged 65 and over, 2025) and `growth` (%,
            2014-2026, in the borders of 2026); a missing value is NaN.
        correlation: between the two, over the regions that have both (Pearson).
        source_ids: of all figures.
        own: the own region, if one was chosen.
        flags: of the growth, by region code; empty where there is none.
    """

    regions: DataFrame
    correlation: float
    source_ids: tuple[str, ...]
    own: OwnRegion | None
    flags: Mapping[str, str]

    def growth(self, code: str, language: str) -> str:
        """Return the growth of a region as it is told, with what its flag says."""
        told = f"{_signed(float(self.regions['growth'][code]), language)}%"
        return with_flag(told, self.flags.get(code, ""), language)

    @property
    def missing(self) -> list[str]:
        """Names of the regions without a figure on growth."""
        return list(self.regions.loc[self.regions["growth"].isna(), "name"])


def ageing_numbers(chosen: Mapping[str, Any] | None, language: str) -> Ageing:
    """Return the numbers, for an own region if one was chosen."""
    import pandas as pd

    old = figures("share_65plus", _LEVEL).query(f"year == {_OLD_YEAR}")
    people = figures("population_1jan_2026_borders", _LEVEL)
    by_year = by_region_and_year(people)
    regions = pd.DataFrame(
        {
            "name": old.set_index("region_code")["region_name"],
            "old": old.set_index("region_code")["value"],
            "growth": (by_year[_LAST] / by_year[_FIRST] - 1) * 100,
        }
    )
    used = people[people["year"].isin([_FIRST, _LAST])]
    return Ageing(
        regions=regions.sort_values("old", ascending=False),
        correlation=float(regions["old"].corr(regions["growth"])),
        source_ids=(*dict.fromkeys(old["source_id"]), *dict.fromkeys(used["source_id"])),
        own=own_region(chosen, _LEVEL, language) if chosen else None,
        flags={
            str(code): str(flag)
            for code, flag in zip(used["region_code"], used["flag"], strict=True)
            if flag
        },
    )


def ageing(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    on_map: str = "old",
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure.

    Args:
        region: the own region, or None for the picture without one.
        language: `nl` or `en`.
        on_map: what the map shows: `old` or `growth`; the scatter shows both.
        own: figures of the group itself, on people of 65 and over: a line across the scatter.
    """
    numbers = ageing_numbers(region, language)
    marks = own_marks(own, _scale(numbers, language), language)
    told = partial(_told, numbers, language)
    frame = Frame(
        title=text(language, _title(numbers.correlation)),
        subtitle=_subtitle(numbers, language),
        own_words=own_line(numbers.own, _LEVEL, told, language),
        unit=text(
            language,
            N_(
                "Inhabitants of 65 and over in {old}, %, and growth of the population "
                "{first}-{last}, %"
            ),
            old=_OLD_YEAR,
            first=_FIRST,
            last=_LAST,
        ),
        below=(
            text(
                language,
                N_(
                    "Ageing does not measure how lively a place is. COROP regions are too large to "
                    "speak for the countryside: Eurostat calls 1 of 40 rural."
                ),
            ),
            source_line(numbers.source_ids, language),
        ),
        own_figures=legend(marks, language),
    )
    return Figure(
        name="ageing",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(None, numbers.source_ids, language),
        limits=_limits(numbers, language),
        description=_description(numbers, frame, on_map, language),
        table=_table(numbers, language),
        draw=partial(_draw, numbers, frame, marks, on_map, language),
        own=marks,
    )


def _scale(numbers: Ageing, language: str) -> Scale:
    return Scale(
        unit=PERCENT,
        lowest=float(numbers.regions["old"].min()),
        highest=float(numbers.regions["old"].max()),
        written=lambda value: f"{decimal(language, value)}%",
        shape=ACROSS,
        year=_OLD_YEAR,
    )


def _title(correlation: float) -> str:
    if correlation <= -_CLEAR:
        return N_("Where the population grew least, the share of people over 65 is highest")
    if correlation <= -_WEAK:
        return N_("Regions that grew little often have more people of 65 and over")
    if correlation < _WEAK:
        return N_("Growth and ageing hardly go together")
    return N_("Regions that grew much have more people of 65 and over")


def _subtitle(numbers: Ageing, language: str) -> str:
    oldest, youngest = numbers.regions.iloc[0], numbers.regions.iloc[-1]
    return text(
        language,
        N_(
            "65 and over: from {low}% in {youngest} to {high}% in {oldest}. Correlation with "
            "growth, over {count} regions: {correlation}."
        ),
        low=decimal(language, float(youngest["old"])),
        youngest=within(language, youngest["name"]),
        high=decimal(language, float(oldest["old"])),
        oldest=within(language, oldest["name"]),
        count=len(numbers.regions) - len(numbers.missing),
        correlation=_signed(numbers.correlation, language, 2),
    )


def _told(numbers: Ageing, language: str, part: Part) -> str:
    row = numbers.regions.T[part.code]
    place = int(numbers.regions["old"].rank(ascending=False, method="min")[part.code])
    if row["growth"] != row["growth"]:
        return text(
            language,
            N_("{name}: {old}% is 65 or over, place {place} of {count}; growth is not known."),
            name=part.name,
            old=decimal(language, row["old"]),
            place=place,
            count=len(numbers.regions),
        )
    return text(
        language,
        N_("{name}: {old}% is 65 or over, place {place} of {count}; growth {growth}."),
        name=part.name,
        old=decimal(language, row["old"]),
        place=place,
        count=len(numbers.regions),
        growth=numbers.growth(part.code, language),
    )


def _limits(numbers: Ageing, language: str) -> str:
    return text(
        language,
        N_(
            "Many older people is not the same as little life: the figure does not measure how "
            "lively a place is. COROP regions hold cities and villages together, and Eurostat "
            "calls only one of them, Zeeuwsch-Vlaanderen, rural: these figures cannot speak for "
            "the countryside. Growth is births, deaths and all moves together. That two things go "
            "together does not make one the cause of the other: where young people leave, growth "
            "falls and the share of older people rises at the same time. Not on the map and in "
            "the scatter for lack of a figure on growth: {missing}."
        ),
        missing=all_listed(language, numbers.missing),
    )


def _description(numbers: Ageing, frame: Frame, on_map: str, language: str) -> str:
    return " ".join(
        [
            text(
                language,
                N_(
                    "On the left a map of 40 COROP regions in five greys, from low to high: "
                    "{what}. On the right a point for each region: growth to the right, 65 and "
                    "over upwards."
                ),
                what=text(language, _OPTIONS[0].values[on_map]),
            ),
            frame.subtitle,
            text(
                language,
                N_("Largest part of people of 65 and over: {names}."),
                names=_valued(numbers, range(3), language),
            ),
            text(
                language,
                N_("Fewest: {names}."),
                names=_valued(numbers, range(-3, 0), language),
            ),
            *own_description(numbers.own, _LEVEL, partial(_told, numbers, language), language),
        ]
    )


def _valued(numbers: Ageing, places: range, language: str) -> str:
    rows = [numbers.regions.iloc[place] for place in places]
    return all_listed(
        language,
        [f"{within(language, row['name'])} ({decimal(language, row['old'])}%)" for row in rows],
    )


def _draw(
    numbers: Ageing, frame: Frame, marks: Sequence[OwnMark], on_map: str, language: str
) -> Picture:
    picture, room = framed(frame)
    map_box, scatter_box = side_by_side(room, _MAP_PART, _BETWEEN)
    own = (
        {part.code: part_label(part, numbers.own, language) for part in numbers.own.parts}
        if numbers.own
        else {}
    )
    draw_map(
        canvas_in(picture, map_box),
        map_box,
        OutlineMap(
            level=_LEVEL,
            values={
                str(code): float(value) for code, value in numbers.regions[on_map].dropna().items()
            },
            own=list(own),
            written=lambda value: _signed(value, language, plus=on_map == "growth") + "%",
            missing_word=text(language, N_("not known")),
            names=dict(zip(numbers.regions.index, numbers.regions["name"], strict=True)),
            at=str(_OLD_YEAR) if on_map == "old" else f"{_FIRST}-{_LAST}",
        ),
    )
    both = numbers.regions.dropna()
    ends = {both["old"].idxmax(), both["old"].idxmin(), both["growth"].idxmin()}
    draw_scatter(
        picture,
        scatter_box,
        Scatter(
            dots=tuple(
                Dot(
                    row["growth"],
                    row["old"],
                    row["name"],
                    text(
                        language,
                        N_("{old}% is 65 or over, growth {growth}%"),
                        old=decimal(language, row["old"]),
                        growth=_signed(row["growth"], language),
                    ),
                    own.get(str(code), row["name"] if code in ends else ""),
                    code in own,
                )
                for code, row in both.iterrows()
            ),
            across=text(language, N_("growth, %")),
            up=text(language, N_("65 and over, %")),
            tick=lambda value: _signed(value, language, 0, plus=False),
            levels=tuple(Across(mark.label(language), mark.at) for mark in in_picture(marks)),
        ),
    )
    return picture


def _table(numbers: Ageing, language: str) -> DataFrame:
    """Return own regions first, then all others, most people of 65 and over first."""
    import pandas as pd

    own = [part.code for part in numbers.own.parts] if numbers.own else []
    ordered = [*own, *(code for code in numbers.regions.index if code not in own)]
    return pd.DataFrame(
        [
            {
                text(language, N_("Region")): with_flag(
                    row["name"], numbers.flags.get(str(row.name), ""), language
                ),
                text(language, N_("65 and over in {year}, %"), year=_OLD_YEAR): rounded(
                    row["old"], 1
                ),
                text(language, N_("Growth {first}-{last}, %"), first=_FIRST, last=_LAST): rounded(
                    row["growth"], 1
                ),
            }
            for row in (numbers.regions.T[code] for code in ordered)
        ]
    )


def _signed(value: float, language: str, places: int = 1, *, plus: bool = True) -> str:
    value = rounded(value, places)  # no sign before what is written as zero
    sign = "+" if value > 0 and plus else "\N{MINUS SIGN}" if value < 0 else ""
    return f"{sign}{decimal(language, abs(value), places)}"


AGEING = FigureEntry(
    name="ageing",
    lessons=("02",),
    shows="65 and over against growth: map and scatter",
    draw=ageing,
    options=_OPTIONS,
    beside=(Beside("ageing", N_("65 and over (lesson 02)"), counts="share_65plus"),),
)
