"""What the figure `growth` says: finding, numbers, own region, description and limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.figures.published.growth_numbers import GROUPS, OWN_GROUPS, growth
from regiolab.figures.published.source_line import source_line
from regiolab.locale import N_, all_listed, capital, decimal, in_brackets, number, percent, text
from regiolab.regions.articles import within

if TYPE_CHECKING:
    from pandas import Series

    from regiolab.figures.published.growth_numbers import Growth


_AS_GOOD_AS_ZERO = 0.05


def title(numbers: Growth, by: str, language: str) -> str:
    """Return the finding: which group grew most and which least."""
    ranked = numbers.ranked()
    return capital(
        text(
            language,
            N_("{most} grew most since {first}, {least} least"),
            first=numbers.years[0],
            most=text(language, GROUPS[by][ranked[0]]),
            least=text(language, GROUPS[by][ranked[-1]]),
        )
    )


def subtitle(numbers: Growth, by: str, language: str) -> str:
    """Return the finding in numbers."""
    told = [
        f"{text(language, GROUPS[by][group])} {_grown(numbers.groups.T[group], language)}"
        for group in numbers.ranked()
    ]
    return text(
        language,
        N_("Inhabitants, {first} to {last}: {groups}; all together {total}."),
        first=numbers.years[0],
        last=numbers.years[-1],
        groups=all_listed(language, told),
        total=_grown(numbers.total, language),
    )


def own_words(numbers: Growth, language: str) -> str:
    """Return one sentence on the own region, or nothing when none was chosen."""
    own = numbers.own
    if own is None:
        return ""
    told = text(
        language,
        N_("{region}: {growth}, from {before} to {after} inhabitants."),
        region=own.name,
        growth=_grown(own.people, language),
        before=number(language, own.people.iloc[0]),
        after=number(language, own.people.iloc[-1]),
    )
    remarks = []
    if own.missing:
        remarks.append(
            text(
                language,
                N_("That is to {last}: of {names} there is no newer figure here."),
                last=own.last,
                names=all_listed(language, own.missing),
            )
        )
    if own.approximate:
        remarks.append(
            text(language, N_("An estimate: a part of a divided municipality is in it."))
        )
    return " ".join([told, *remarks])


def unit(numbers: Growth, language: str) -> str:
    """Return what the vertical axis counts."""
    return text(
        language,
        N_("Growth of the number of inhabitants since {first}, %, in the borders of 2026"),
        first=numbers.years[0],
    )


def source_words(language: str) -> str:
    """Return publishers and dates of the copies; `limits` names every table."""
    return text(
        language,
        N_(
            "Source: CBS and Eurostat, inhabitants of municipalities (copies of 2016 to 2026), "
            "added up by ourselves."
        ),
    )


def all_together(numbers: Growth, language: str) -> str:
    """Return what the dashed line is."""
    return text(language, N_("All {count} municipalities"), count=sum(numbers.counted.values()))


def short_limits(numbers: Growth, language: str) -> str:
    """Return the limits that belong in the picture itself."""
    return text(
        language,
        N_(
            "Growth is not the same as moving: births, deaths and migration from abroad count "
            "too. {count} of 342 municipalities lack a year and are left out."
        ),
        count=len(numbers.missing),
    )


def limits(numbers: Growth, language: str) -> str:
    """Return what the figure does not show."""
    return " ".join(
        (
            text(
                language,
                N_(
                    "Growth is not the same as moving to the city: births, deaths and migration "
                    "from abroad count too, and they are not apart in these figures. Which "
                    "municipality is a city or lies in a commuting zone was set by Eurostat for "
                    "2019 and stays the same here; one municipality can hold a city and villages. "
                    "The figures of 2014 are rounded to five persons, those of {last} are "
                    "provisional. The figure gives no cause."
                ),
                last=numbers.years[-1],
            ),
            text(
                language,
                N_("Left out, because a year is missing: {names}."),
                names=all_listed(language, numbers.missing),
            ),
            source_line(numbers.source_ids, language),
        )
    )


def description(numbers: Growth, by: str, language: str) -> str:
    """Return the picture in words, for who cannot see it."""
    sentences = [
        text(
            language,
            N_(
                "A line chart from {first} to {last} with {count} lines and a dashed line for all "
                "municipalities together: growth since {first} in per cent. Zero is {first}."
            ),
            first=numbers.years[0],
            last=numbers.years[-1],
            count=len(numbers.groups),
        ),
        *(_group(numbers, by, group, language) for group in numbers.ranked()),
        own_words(numbers, language),
    ]
    own = numbers.own
    if own and len(own.groups) == 1:
        sentences.append(
            text(
                language,
                N_("All of {region} falls under: {group}."),
                region=within(language, own.name),
                group=text(language, OWN_GROUPS[by][str(own.groups.index[0])]),
            )
        )
    elif own:
        sentences += [
            text(
                language,
                N_("In {region}, {group}: {growth}; {share} of the inhabitants live there."),
                region=within(language, own.name),
                group=text(language, OWN_GROUPS[by][str(group)]),
                growth=_grown(people, language),
                share=percent(language, people.iloc[-1] / own.people.iloc[-1]),
            )
            for group, people in own.groups.iterrows()
        ]
    return " ".join(sentence for sentence in sentences if sentence)


def _group(numbers: Growth, by: str, group: str, language: str) -> str:
    people = numbers.groups.T[group]
    return text(
        language,
        N_("{group}: {growth}, from {before} to {after} inhabitants."),
        group=in_brackets(
            capital(text(language, GROUPS[by][group])),
            text(language, N_("{count} municipalities"), count=numbers.counted[group]),
        ),
        growth=_grown(people, language),
        before=number(language, people.iloc[0]),
        after=number(language, people.iloc[-1]),
    )


def _grown(people: Series, language: str) -> str:
    """Return the growth over all years with its sign: "+9.2%"."""
    grown = float(growth(people).iloc[-1])
    # What is written as 0.0 has no direction.
    sign = "" if abs(grown) < _AS_GOOD_AS_ZERO else "+" if grown > 0 else "\N{MINUS SIGN}"
    return f"{sign}{decimal(language, abs(grown))}%"
