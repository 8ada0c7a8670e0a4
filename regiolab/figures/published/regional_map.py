"""One published figure on a map of outlines, with the highest, the lowest and the own regions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import BAR, OwnMark, legend, lettered, no_place, on_scale
from regiolab.figures.own.region import OwnRegion, own_region
from regiolab.figures.own.sentences import (
    LEVELS_IN_WORDS,
    own_description,
    own_line,
    part_label,
)
from regiolab.figures.pictures.bar_picture import Bar, Column, draw_bars, with_unchecked
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import Beside, Evidence, FigureEntry
from regiolab.figures.pictures.flags import firm, flag_words, with_flag
from regiolab.figures.pictures.frame import Frame, canvas_in, framed, side_by_side
from regiolab.figures.pictures.option import Option
from regiolab.figures.pictures.outline_map import OutlineMap, draw_map
from regiolab.figures.published.indicator_words import INDICATOR_WORDS, IndicatorWords
from regiolab.figures.published.source_line import newest, source_line
from regiolab.locale import N_, all_listed, capital, percent, plural, text
from regiolab.regions import figures
from regiolab.regions.articles import within

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame, Series

    from regiolab.figures.own.numbers import OwnNumber
    from regiolab.figures.own.region import Part

_AT_EACH_END = 4
_MOST_OWN = 6
_MAP_PART = 0.5
_BETWEEN = 20.0
_OF_ANOTHER = N_("it belongs to another choice in this map")

_OPTIONS = (
    Option(
        "show",
        N_("Show"),
        {
            "corop:gdp_per_capita_eur_revised": N_("COROP: GDP per inhabitant"),
            "corop:establishment_births_per_1000_inhabitants": N_("COROP: new establishments"),
            "corop:enterprise_birth_rate": N_("COROP: new enterprises"),
            "corop:edu_hbo_wo_15_75_weighted": N_("COROP: hbo or university"),
            "corop:net_labour_participation_weighted": N_("COROP: people at work"),
            "corop:share_65plus": N_("COROP: 65 and over"),
            "corop:population_density": N_("COROP: density of population"),
            "province:edu_tertiary_25_64": N_("Province: hbo or university"),
            "province:employment_rate_15_64": N_("Province: people at work"),
            "province:unemployment_rate": N_("Province: unemployment"),
            "province:neet_15_24": N_("Province: young people without school or work"),
            "arbeidsmarktregio:edu_hbo_wo_15_75_weighted": N_(
                "Labour-market region: hbo or university"
            ),
            "arbeidsmarktregio:net_labour_participation_weighted": N_(
                "Labour-market region: people at work"
            ),
        },
    ),
)


@dataclass(frozen=True, eq=False)
class OnTheMap:
    """The numbers of the figure.

    Attributes:
        level: of the regions.
        words: of the published figure.
        year: the newest in which every region has a value.
        values: by region code, the highest first.
        flags: of the values, by region code; empty where there is none.
        names: of the regions, by code.
        source_id: of the values.
        own: the own region, if one was chosen.
    """

    level: str
    words: IndicatorWords
    year: int
    values: Series
    flags: Mapping[str, str]
    names: Mapping[str, str]
    source_id: str
    own: OwnRegion | None

    @property
    def ranked(self) -> Series:
        """The values that can be ranked, the highest first."""
        return firm(self.values, self.flags)

    def written(self, code: str, language: str) -> str:
        """Return the value of a region, with what its flag says."""
        value = self.words.written(self.values[code], language)
        return with_flag(value, self.flags[code], language)


def on_the_map(chosen: Mapping[str, Any] | None, language: str, show: str) -> OnTheMap:
    """Return the numbers of one choice, such as `corop:share_65plus`."""
    level, indicator = show.split(":")
    table = figures(indicator, level)
    count = table.groupby("year")["region_code"].nunique()
    year = int(count.index[count == count.max()].max())
    rows = table[table["year"] == year].set_index("region_code")
    return OnTheMap(
        level=level,
        words=INDICATOR_WORDS[indicator],
        year=year,
        values=rows["value"].sort_values(ascending=False),
        flags=dict(zip(rows.index, rows["flag"], strict=True)),
        names=dict(zip(rows.index, rows["region_name"], strict=True)),
        source_id=str(rows["source_id"].iloc[0]),
        own=own_region(chosen, level, language) if chosen else None,
    )


def regional_map(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    show: str = "corop:gdp_per_capita_eur_revised",
    own: Sequence[OwnNumber] = (),
) -> Figure:
    """Return the figure.

    Args:
        region: the own region, or None for the picture without one.
        language: `nl` or `en`.
        show: level and published figure, one of those in `_OPTIONS`.
        own: figures of the group itself; those beside the figure that is shown get a bar.
    """
    numbers = on_the_map(region, language, show)
    marks = _marks(own, numbers, show, language)
    frame = _frame(numbers, marks, language)
    return Figure(
        name="map",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(numbers.year, [numbers.source_id], language),
        limits=text(
            language,
            N_(
                "The map shows one figure in one year: no development, and no cause. A large area "
                "draws the eye but need not hold many people. Differences within a region are not "
                "on it. Each grey holds about as many regions as the next."
            ),
        ),
        description=_description(numbers, frame, language),
        table=_table(numbers, language),
        draw=partial(_draw, numbers, frame, marks, language),
        own=marks,
    )


def _frame(numbers: OnTheMap, marks: Sequence[OwnMark], language: str) -> Frame:
    told = partial(_told, numbers, language)
    top, bottom = numbers.ranked.index[0], numbers.ranked.index[-1]
    return Frame(
        title=text(
            language,
            N_("{name}: highest in {top}, lowest in {bottom}"),
            name=capital(text(language, numbers.words.name)),
            top=within(language, numbers.names[top]),
            bottom=within(language, numbers.names[bottom]),
        ),
        subtitle=text(
            language,
            N_("From {low} to {high} in {year}; half of the {regions} have {middle} or more."),
            low=numbers.words.written(numbers.values[bottom], language),
            high=numbers.words.written(numbers.values[top], language),
            year=numbers.year,
            regions=text(language, LEVELS_IN_WORDS[numbers.level]),
            middle=numbers.words.written(float(numbers.ranked.median()), language),
        ),
        own_words=own_line(numbers.own, numbers.level, told, language),
        unit=text(
            language,
            N_("{what}, {year}, {count} {regions}"),
            what=text(language, numbers.words.unit),
            year=numbers.year,
            count=len(numbers.values),
            regions=text(language, LEVELS_IN_WORDS[numbers.level]),
        ),
        below=(
            " ".join(
                filter(
                    None,
                    (
                        text(language, N_("One figure in one year: no development, and no cause.")),
                        _flagged(numbers, language),
                    ),
                )
            ),
            source_line([numbers.source_id], language),
        ),
        own_figures=legend(marks, language),
    )


def _flagged(numbers: OnTheMap, language: str) -> str:
    """Return which flags the values have, and for how many regions each."""
    counted = Counter(flag_words(flag, language) for flag in numbers.flags.values() if flag)
    if not counted:
        return ""
    return " ".join(
        plural(
            language,
            N_("{flag} in {count} region."),
            N_("{flag} in {count} regions."),
            count,
            flag=capital(words),
        )
        for words, count in counted.items()
    )


def _marks(
    own: Sequence[OwnNumber], numbers: OnTheMap, show: str, language: str
) -> tuple[OwnMark, ...]:
    """Return the marks; a number that stands beside another figure of the map has no place."""
    indicator = show.partition(":")[2]
    shown = f"map:{_KEPT_AS.get(indicator, indicator)}"
    scale = numbers.words.scale(numbers.values, language, shape=BAR, year=numbers.year)
    return lettered(
        [
            on_scale(number, scale, language)
            if number.beside == shown
            else no_place(number, _OF_ANOTHER, language)
            for number in own
        ],
        language,
    )


def _told(numbers: OnTheMap, language: str, part: Part) -> str:
    if part.code not in numbers.ranked.index:
        return text(
            language,
            N_("{name}: {value}, so without a place."),
            name=part.name,
            value=numbers.written(part.code, language),
        )
    return text(
        language,
        N_("{name}: {value}, place {place} of {count}."),
        name=part.name,
        value=numbers.written(part.code, language),
        place=_place(numbers, part.code),
        count=len(numbers.ranked),
    )


def _place(numbers: OnTheMap, code: str) -> int:
    return int(numbers.ranked.rank(ascending=False, method="min")[code])


def _description(numbers: OnTheMap, frame: Frame, language: str) -> str:
    def named(codes: Any) -> str:
        return all_listed(
            language,
            [
                f"{within(language, numbers.names[code])} "
                f"({numbers.words.written(numbers.values[code], language)})"
                for code in codes
            ],
        )

    return " ".join(
        [
            text(
                language,
                N_("A map of {count} {regions} in five greys, from low to high. Beside it bars."),
                count=len(numbers.values),
                regions=text(language, LEVELS_IN_WORDS[numbers.level]),
            ),
            frame.subtitle,
            text(
                language,
                N_("Highest in {last}: {name}."),
                last=numbers.year,
                name=named(numbers.ranked.index[:_AT_EACH_END]),
            ),
            text(
                language,
                N_("Lowest in {last}: {name}."),
                last=numbers.year,
                name=named(numbers.ranked.index[-_AT_EACH_END:]),
            ),
            *own_description(
                numbers.own, numbers.level, partial(_told, numbers, language), language
            ),
        ]
    )


def _draw(numbers: OnTheMap, frame: Frame, marks: Sequence[OwnMark], language: str) -> Picture:
    picture, room = framed(frame)
    left, right = side_by_side(room, _MAP_PART, _BETWEEN)
    flags = {code: flag_words(flag, language) for code, flag in numbers.flags.items() if flag}
    own = (
        {part.code: part_label(part, numbers.own, language) for part in numbers.own.parts}
        if numbers.own
        else {}
    )
    draw_map(
        canvas_in(picture, left),
        left,
        OutlineMap(
            level=numbers.level,
            values={str(code): float(value) for code, value in numbers.values.items()},
            own=list(own),
            written=partial(numbers.words.written, language=language),
            missing_word=text(language, N_("not known")),
            names=numbers.names,
            at=str(numbers.year),
            flags=flags,
        ),
    )
    shown = {
        *numbers.ranked.index[:_AT_EACH_END],
        *numbers.ranked.index[-_AT_EACH_END:],
        *list(own)[:_MOST_OWN],
    }
    draw_bars(
        canvas_in(picture, right),
        right,
        Column(
            text(language, N_("Highest, lowest and your own"))
            if own
            else text(language, N_("Highest and lowest")),
            with_unchecked(
                (
                    Bar(
                        own.get(str(code), numbers.names[str(code)]),
                        float(value),
                        numbers.words.written(float(value), language),
                        code in own,
                        flag=flags.get(str(code), ""),
                    )
                    for code, value in numbers.values.items()
                    if code in shown
                ),
                marks,
                partial(numbers.words.written, language=language),
                language,
            ),
            at=str(numbers.year),
        ),
    )
    return picture


def _table(numbers: OnTheMap, language: str) -> DataFrame:
    """Return own regions first, then all others, the highest first."""
    import pandas as pd

    own = {part.code: part for part in numbers.own.parts} if numbers.own else {}
    ordered = [*own, *(code for code in numbers.values.index if code not in own)]
    share = text(language, N_("Part of your inhabitants"))
    table = pd.DataFrame(
        [
            {
                text(language, N_("Region")): numbers.names[code],
                share: percent(language, own[code].share_of_own) if code in own else "",
                text(language, N_("Place in {year}"), year=numbers.year): str(_place(numbers, code))
                if code in numbers.ranked.index
                else text(language, N_("no place")),
                capital(text(language, numbers.words.name)): numbers.written(code, language),
            }
            for code in ordered
        ]
    )
    return table if own else table.drop(columns=share)


_BESIDE = {
    "gdp_per_capita_eur_revised": N_("map: GDP per inhabitant (lesson 03)"),
    "establishment_births_per_1000_inhabitants": N_("map: new establishments (lesson 03)"),
    "enterprise_birth_rate": N_("map: new enterprises (lesson 03)"),
    "edu_hbo_wo_15_75_weighted": N_("map: hbo or university, 15 to 75 years (lesson 03)"),
    "edu_tertiary_25_64": N_("map: hbo or university, 25 to 64 years (lesson 03)"),
    "net_labour_participation_weighted": N_("map: people at work, 15 to 75 years (lesson 03)"),
    "employment_rate_15_64": N_("map: people at work, 15 to 64 years (lesson 03)"),
    "share_65plus": N_("map: 65 and over (lesson 03)"),
    "population_density": N_("map: density of population (lesson 03)"),
    "unemployment_rate": N_("map: unemployment (lesson 03)"),
    "neet_15_24": N_("map: young people without school or work (lesson 03)"),
}
"""By published figure: what it is called in the list that one of the group can stand beside."""

_KEPT_AS = {"gdp_per_capita_eur_revised": "gdp_per_capita_eur"}
"""By published figure: the name in the work of groups, from before GDP was revised."""

_IN_WORK = (N_("People in work"), N_("% of people aged 15 to 75"))
_DEGREE = (N_("People with a degree (hbo or university)"), N_("% of people aged 15 to 75"))
_OLDER = (N_("People aged 65 and over"), N_("% of inhabitants"))

_EVIDENCE = (
    Evidence("net_labour_participation_weighted", "arbeidsmarktregio", *_IN_WORK),
    Evidence("edu_hbo_wo_15_75_weighted", "arbeidsmarktregio", *_DEGREE),
    Evidence("net_labour_participation", "municipality", *_IN_WORK),
    Evidence("edu_hbo_wo_15_75", "municipality", *_DEGREE),
    Evidence("share_65plus", "municipality", *_OLDER),
    Evidence("net_labour_participation_weighted", "corop", *_IN_WORK),
    Evidence("edu_hbo_wo_15_75_weighted", "corop", *_DEGREE),
    Evidence("share_65plus", "corop", *_OLDER),
    Evidence(
        "gdp_per_capita_eur_revised",
        "corop",
        N_("Gross domestic product"),
        N_("euros per inhabitant, current prices"),
    ),
    Evidence(
        "establishment_births_per_1000_inhabitants",
        "corop",
        N_("New establishments of enterprises"),
        N_("for every 1,000 inhabitants"),
    ),
    Evidence("unemployment_rate", "province", N_("Unemployment"), N_("% of the labour force")),
    Evidence(
        "employment_rate_15_64", "province", N_("People in work"), N_("% of people aged 15 to 64")
    ),
    Evidence(
        "edu_tertiary_25_64",
        "province",
        N_("People with a degree (hbo or university)"),
        N_("% of people aged 25 to 64"),
    ),
)
"""What the map and the figures over the years share; municipalities are not on the map."""

MAP = FigureEntry(
    name="map",
    lessons=("03",),
    shows="one published figure on outlines of COROP regions, provinces or labour-market regions",
    draw=regional_map,
    options=_OPTIONS,
    beside=tuple(
        Beside(f"map:{_KEPT_AS.get(indicator, indicator)}", words, counts=indicator)
        for indicator, words in _BESIDE.items()
    ),
    evidence=_EVIDENCE,
)
