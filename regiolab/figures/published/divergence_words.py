"""What the figure `divergence` says: finding, numbers, own region, description and limits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from regiolab.figures.own.sentences import own_description, own_line
from regiolab.figures.published.divergence_numbers import BEFORE, LEVEL, REVISED
from regiolab.figures.published.source_line import month
from regiolab.figures.published.spread import (
    GAS_REGIONS,
    absolute_spread,
    highest,
    lowest,
    relative_spread,
    without_gas_regions,
)
from regiolab.figures.published.standing_words import reasons
from regiolab.figures.published.yearly_figure import placed
from regiolab.locale import N_, all_listed, decimal, number, text
from regiolab.regions import source
from regiolab.regions.articles import within

if TYPE_CHECKING:
    from pandas import Series

    from regiolab.figures.own.region import Part
    from regiolab.figures.published.divergence_numbers import Divergence

_DEPENDS = N_("Whether regions drifted apart in proportion since {first} depends on {reasons}")
_TITLES = {
    "larger": N_("In proportion, regions are further apart than in {first}"),
    "same": N_("In proportion, regions are about as far apart as in {first}"),
    "smaller": N_("In proportion, regions are closer together than in {first}"),
}
_IN_EUROS = {
    "larger": N_("In euros the gap grew from {before} to {after}."),
    "same": N_("In euros the gap stayed about the same: {before} and {after}."),
    "smaller": N_("In euros the gap shrank from {before} to {after}."),
}


_OTHER_THAN_BEFORE = N_(
    "The five highest produce {after} times as much per inhabitant as the five lowest; "
    "in {first} that was {before} times."
)
_AS_BEFORE = N_(
    "The five highest produce {after} times as much per inhabitant as the five lowest, "
    "as in {first}."
)


def title(numbers: Divergence, language: str) -> str:
    """Return the finding: what became of the relative spread, or what the answer depends on."""
    found = numbers.in_proportion
    if found.otherwise:
        why = reasons([found], language)
        return text(language, _DEPENDS, first=numbers.first, reasons=why)
    return text(language, _TITLES[found.direction], first=numbers.first)


def subtitle(numbers: Divergence, language: str) -> str:
    """Return the finding in numbers anyone understands."""
    times = highest(numbers.counted) / lowest(numbers.counted)
    before, after = (decimal(language, times.iloc[at]) for at in (0, -1))
    proportion = text(
        language,
        _AS_BEFORE if before == after else _OTHER_THAN_BEFORE,
        after=after,
        before=before,
        first=numbers.first,
    )
    amount = text(
        language,
        _IN_EUROS[numbers.in_euros.direction],
        before=number(language, numbers.in_euros.before),
        after=number(language, numbers.in_euros.after),
    )
    return f"{proportion} {amount}"


def own_words(numbers: Divergence, language: str) -> str:
    """Return one sentence that places the own region, or nothing when none was chosen."""
    return own_line(numbers.own, LEVEL, partial(_placed, numbers, language), language)


def unit(numbers: Divergence, language: str) -> str:
    """Return what the vertical axis counts."""
    counted = text(
        language,
        N_("GDP per inhabitant, thousand euros, current prices, {count} COROP regions"),
        count=len(numbers.counted),
    )
    if numbers.gas:
        return counted
    without = text(language, N_("without {gas}"), gas=_gas_names(numbers, language))
    return f"{counted} ({without})"


def source_words(numbers: Divergence, language: str) -> str:
    """Return publisher, table and date of the copy."""
    table = source(numbers.source_id)
    return text(
        language,
        _SOURCES[numbers.base],
        publisher=table.publisher,
        table=table.table_id,
        date=month(table.copy_date, language),
    )


_SOURCES = {
    REVISED: N_(
        "Source: {publisher}, {table} (copy of {date}), after the revision of 2024; divided by "
        "inhabitants by ourselves."
    ),
    BEFORE: N_("Source: {publisher}, {table} (copy of {date}), before the revision of 2024."),
}


def short_limits(numbers: Divergence, language: str) -> str:
    """Return the limits that belong in the picture itself."""
    return text(
        language,
        N_(
            "Production counts where people work, not where they live. Prices rise too. In "
            "Groningen gas counts. {provisional}"
        ),
        provisional=_provisional(numbers, language),
    ).strip()


def limits(numbers: Divergence, language: str) -> str:
    """Return what the figure does not show, and how much the gas regions matter."""
    sentences = [
        text(
            language,
            N_(
                "GDP counts what is produced in a region, also by people who live elsewhere; it "
                "is not the income of its inhabitants. Every region counts once, large or small. "
                "Amounts are at the prices of each year, so part of the growth is price."
            ),
        ),
        _spread_words(numbers, language),
        text(
            language,
            N_(
                "The spread over 40 regions is a proxy: it does not set cities against the land "
                "around them, nor parts of a city against each other. The figure gives no cause."
            ),
        ),
        text(language, _BASES[numbers.base]),
        _provisional(numbers, language),
    ]
    return " ".join(sentence for sentence in sentences if sentence)


_BASES = {
    REVISED: N_(
        "In 2024 the way GDP is computed was revised, so years before and after it form no "
        "single line; those up to 2013 can be chosen above the picture. Inhabitants in the "
        "borders of 2026 are known for five years, so the line has five points."
    ),
    BEFORE: N_(
        "These figures date from before the revision of 2024. The revised ones begin in 2014 and "
        "form no single line with these."
    ),
}


def description(numbers: Divergence, language: str) -> str:
    """Return the picture in words, for who cannot see it."""
    top, bottom = highest(numbers.counted), lowest(numbers.counted)
    ranked = [code for code in numbers.by_value() if code in numbers.counted.index]
    sentences = [
        text(
            language,
            N_(
                "A line chart with a line for each of {count} COROP regions, {first} to {last}, "
                "and a dashed line for the Netherlands. The vertical axis starts at zero."
            ),
            count=len(numbers.counted),
            first=numbers.first,
            last=numbers.last,
        ),
        text(
            language,
            N_("The Netherlands went from {before} to {after} euros per inhabitant."),
            before=number(language, numbers.nation.iloc[0]),
            after=number(language, numbers.nation.iloc[-1]),
        ),
        _five(
            N_(
                "The five highest in {last} are {names}: on average {amount} euros, against "
                "{before} euros for the five highest of {first}."
            ),
            numbers,
            ranked[:5],
            top,
            language,
        ),
        _five(
            N_(
                "The five lowest in {last} are {names}: on average {amount} euros, against "
                "{before} euros for the five lowest of {first}."
            ),
            numbers,
            ranked[-5:],
            bottom,
            language,
        ),
        subtitle(numbers, language),
    ]
    told = partial(_placed, numbers, language)
    sentences += own_description(numbers.own, LEVEL, told, language)
    return " ".join(sentences)


def _five(message: str, numbers: Divergence, codes: list[str], mean: Series, language: str) -> str:
    return text(
        language,
        message,
        first=numbers.first,
        last=numbers.last,
        names=all_listed(language, [within(language, numbers.names[code]) for code in codes]),
        amount=number(language, mean.iloc[-1]),
        before=number(language, mean.iloc[0]),
    )


def _placed(numbers: Divergence, language: str, part: Part) -> str:
    return placed(numbers, _PLACED, partial(number, language), language, part)


_PLACED = N_(
    "{name}: {amount} euros in {last}, place {rank} of {count} (in {first}: {before} euros, place "
    "{rank_before})."
)


def _spread_words(numbers: Divergence, language: str) -> str:
    return text(
        language,
        N_(
            "Spread (standard deviation divided by the mean): {all}. Without {gas}, where the "
            "extraction of gas moves production up and down: {without}. In euros the standard "
            "deviation went from {before} to {after}."
        ),
        all=_over_the_years(relative_spread(numbers.values), language),
        without=_over_the_years(relative_spread(without_gas_regions(numbers.values)), language),
        gas=_gas_names(numbers, language),
        before=number(language, absolute_spread(numbers.values).iloc[0]),
        after=number(language, absolute_spread(numbers.values).iloc[-1]),
    )


def _over_the_years(spread: Series, language: str) -> str:
    """Return the first value, the highest in between and the last."""
    years = [spread.index[0], spread.iloc[1:-1].idxmax(), spread.index[-1]]
    told = [f"{decimal(language, spread[year], 3)} ({year})" for year in years]
    return all_listed(language, told)


def _provisional(numbers: Divergence, language: str) -> str:
    if not numbers.provisional:
        return ""
    years = all_listed(language, [str(year) for year in numbers.provisional])
    return text(language, N_("{years} is provisional."), years=years)


def _gas_names(numbers: Divergence, language: str) -> str:
    return all_listed(language, [numbers.names[code] for code in GAS_REGIONS])
