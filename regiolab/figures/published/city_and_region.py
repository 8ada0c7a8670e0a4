"""Do city and region drift apart? Cities, their commuting zones and the rest, side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.numbers import only_in_table
from regiolab.figures.pictures.bar_picture import Bar, Column, bar_picture
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import FigureEntry
from regiolab.figures.pictures.frame import Frame
from regiolab.figures.pictures.option import Option
from regiolab.figures.published.city_and_region_numbers import (
    INDICATORS,
    ZONES,
    city_and_region_numbers,
)
from regiolab.figures.published.growth_numbers import GROUPS, OWN_GROUPS
from regiolab.figures.published.source_line import newest, source_line
from regiolab.locale import N_, all_listed, capital, decimal, rounded, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame

    from regiolab.figures.own.numbers import OwnNumber
    from regiolab.figures.published.city_and_region_numbers import CityAndRegion

_WHAT: Final = {
    "share_65plus": N_("people of 65 and over"),
    "share_25_44": N_("people aged 25 to 44"),
    "edu_hbo_wo_15_75": N_("people with hbo or university"),
    "persons_lowest40_income": N_("people with a low income"),
    "net_labour_participation": N_("people at work"),
}
_NO_PLACE = N_("this figure sets groups of municipalities side by side, not one figure of a region")
_SHOW = Option("show", N_("Show"), {name: _WHAT[name] for name in INDICATORS})
_TITLES: Final = {
    "larger": N_("City and surroundings drifted apart in {what} since {first}"),
    "same": N_("City and surroundings are about as far apart in {what} as in {first}"),
    "smaller": N_("City and surroundings came closer together in {what} since {first}"),
    "depends": N_("Whether city and surroundings drifted apart in {what} depends on the last year"),
    "one_year": N_("City and surroundings differ in {what}; whether that grows can't be seen"),
}


def city_and_region(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    show: str = "share_65plus",
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure.

    Args:
        region: the own region, or None for the picture without one.
        language: `nl` or `en`.
        show: one of `INDICATORS`.
        own: figures of the group itself; none has a place in the picture.
    """
    numbers = city_and_region_numbers(region, language, show)
    frame = Frame(
        title=_title(numbers, language),
        subtitle=_subtitle(numbers, language),
        own_words=_own_words(numbers, language),
        unit=_unit(numbers, language),
        below=(
            text(
                language,
                N_(
                    "Which municipality is a city or lies in its commuting zone was set by "
                    "Eurostat for 2019. Whole per cents by municipality, weighted by ourselves."
                ),
            ),
            source_line(numbers.source_ids, language),
        ),
    )
    return Figure(
        name="city_and_region",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(numbers.years[-1], numbers.source_ids, language),
        limits=_limits(language),
        description=_description(numbers, frame, language),
        table=_table(numbers, language),
        draw=partial(_draw, numbers, frame, language),
        own=only_in_table(own, _NO_PLACE, language),
    )


def _title(numbers: CityAndRegion, language: str) -> str:
    return text(
        language,
        _TITLES[numbers.answer],
        what=text(language, _WHAT[numbers.indicator]),
        first=numbers.years[0],
    )


def _subtitle(numbers: CityAndRegion, language: str) -> str:
    last = numbers.groups[numbers.years[-1]]
    told = text(
        language,
        N_("In {last}: cities {city}, their commuting zones {zone}, outside {outside}."),
        last=numbers.years[-1],
        city=_percent(last["city"], language),
        zone=_percent(last["commuting_zone"], language),
        outside=_percent(last["outside"], language),
    )
    if len(numbers.years) == 1:
        return told
    gaps = [
        f"{decimal(language, abs(numbers.gap[year]))} ({year})"
        for year in (numbers.years[0], numbers.years[-1])
    ]
    between = text(
        language,
        N_("Between city and commuting zone, in percentage points: {gaps}."),
        gaps=all_listed(language, gaps),
    )
    return f"{told} {between}"


def _own_words(numbers: CityAndRegion, language: str) -> str:
    """Return the same of the own municipalities, or that none of them is a city."""
    if not numbers.name:
        return ""
    last = numbers.own[numbers.years[-1]]
    told = all_listed(
        language,
        [
            f"{text(language, OWN_GROUPS['zone'][str(zone)])} {_percent(value, language)}"
            for zone, value in last.items()
        ],
    )
    found = text(language, N_("{region}: {groups}."), region=numbers.name, groups=told)
    if "city" in last.index:
        return found
    none = text(language, N_("No municipality of yours is a city in this division."))
    return f"{found} {none}"


def _unit(numbers: CityAndRegion, language: str) -> str:
    return text(
        language,
        N_("{what}, %, by municipality in the borders of 2026"),
        what=capital(text(language, _WHAT[numbers.indicator])),
    )


def _limits(language: str) -> str:
    return text(
        language,
        N_(
            "This sets city against surroundings; the spread over 40 COROP regions is only a proxy "
            "for that, as one region holds a city and land around it. Only age is known for three "
            "years; education, income and work for one, so whether those differences grow can't "
            "be seen here. A commuting zone is where people work in the city, not the countryside. "
            "Years are 2014, 2017 and 2022, on municipalities of each year brought to the borders "
            "of 2026; divided municipalities are an estimate. The figure gives no cause."
        ),
    )


def _description(numbers: CityAndRegion, frame: Frame, language: str) -> str:
    gaps = [f"{_points(gap, language)} ({year})" for year, gap in numbers.gap.items()]
    seen = _SEEN_WITH_OWN if numbers.name else _SEEN
    return f"{text(language, seen, gaps=all_listed(language, gaps))} {frame.told}"


_SEEN: Final = N_(
    "Two sets of bars. On the left cities, their commuting zones and municipalities outside, in "
    "the last year. On the right cities minus commuting zones in percentage points: {gaps}."
)
_SEEN_WITH_OWN: Final = N_(
    "Two sets of bars. On the left cities, their commuting zones, municipalities outside and your "
    "own, in the last year. On the right cities minus commuting zones in percentage points: {gaps}."
)


def _draw(numbers: CityAndRegion, frame: Frame, language: str) -> Picture:
    last = numbers.years[-1]
    bars = [
        Bar(_zone(zone, language), float(value), _percent(value, language))
        for zone, value in numbers.groups[last].items()
    ]
    bars += [
        Bar(
            text(
                language, N_("your own: {zone}"), zone=text(language, OWN_GROUPS["zone"][str(zone)])
            ),
            float(value),
            _percent(value, language),
            own=True,
        )
        for zone, value in numbers.own[last].items()
    ]
    gaps = tuple(
        Bar(str(year), float(gap), _points(gap, language)) for year, gap in numbers.gap.items()
    )
    return bar_picture(
        frame,
        (
            Column(text(language, N_("In {year}, %"), year=last), tuple(bars), part=1.3),
            Column(text(language, N_("Cities minus commuting zones, points")), gaps),
        ),
    )


def _table(numbers: CityAndRegion, language: str) -> DataFrame:
    """Return the own groups, those of the country, and cities minus commuting zones."""
    import pandas as pd

    def row(name: str, values: Any) -> dict[str, Any]:
        return {
            text(language, N_("Where")): name,
            **{str(year): rounded(values[year], 1) for year in reversed(numbers.years)},
        }

    own = [
        row(f"{numbers.name}: {text(language, OWN_GROUPS['zone'][zone])}", numbers.own.loc[zone])
        for zone in ZONES
        if zone in numbers.own.index
    ]
    groups = [row(_zone(zone, language), numbers.groups.loc[zone]) for zone in ZONES]
    gap = row(text(language, N_("Cities minus commuting zones, points")), numbers.gap)
    return pd.DataFrame([*own, *groups, gap])


def _zone(zone: object, language: str) -> str:
    return capital(text(language, GROUPS["zone"][str(zone)]))


def _points(value: float, language: str) -> str:
    """Return percentage points, with a real minus."""
    return decimal(language, value)


def _percent(value: float, language: str) -> str:
    return f"{decimal(language, float(value))}%"


CITY_AND_REGION = FigureEntry(
    name="city_and_region",
    lessons=("01",),
    shows="cities against their commuting zones: age since 2014; education, income, work 2022",
    draw=city_and_region,
    options=(_SHOW,),
    has_scale=False,
)
