"""Which regions are most like yours, and how do they differ?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from regiolab.figures.own.numbers import only_in_table
from regiolab.figures.own.region import is_called_after
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import Beside, FigureEntry
from regiolab.figures.pictures.flags import flag_words, with_flag
from regiolab.figures.pictures.frame import Frame
from regiolab.figures.pictures.grid_picture import Cell, GridPicture, grid_picture
from regiolab.figures.pictures.option import Option
from regiolab.figures.published.indicator_words import INDICATOR_WORDS
from regiolab.figures.published.look_alikes_numbers import WEIGHTS, look_alike_numbers
from regiolab.figures.published.source_line import newest, source_line
from regiolab.locale import N_, all_listed, decimal, percent, plural, text
from regiolab.regions import region
from regiolab.regions.articles import at_the_start, within
from regiolab.regions.likeness import (
    LIKENESS,
    flags_of,
    source_of,
    year_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame

    from regiolab.figures.own.numbers import OwnNumber
    from regiolab.figures.published.look_alikes_numbers import Alike, LookAlikes

_NO_PLACE = N_("the picture shows how two regions differ, and your figure is about one")

_IN_WORDS = {
    "once": N_("counts once"),
    "twice": N_("counts twice"),
    "half": N_("counts half"),
    "not": N_("does not count"),
}

_OPTIONS = tuple(
    Option(
        name,
        INDICATOR_WORDS[name].name,
        {value: _IN_WORDS[value] for value in WEIGHTS},
    )
    for name in LIKENESS
)


_ALL = 0.995
"""From here on a share is 100 per cent, as it is written."""


def look_alikes_figure(
    region: Mapping[str, Any] | None,
    language: str,
    *,
    own: Sequence[OwnNumber] = (),
    **counts: str,
) -> Figure:
    """Return the figure.

    Args:
        region: the own region, or None for the five pairs that are most alike.
        language: `nl` or `en`.
        own: figures of the group itself; none has a place in the picture.
        counts: by name of a figure of `LIKENESS` how heavily it counts: `once`, as it does when
            it is not named, `twice`, `half` or `not`.

    Raises:
        InputError: no figure counts.
    """
    numbers = look_alike_numbers(region, language, counts)
    frame = Frame(
        title=_title(numbers, language),
        subtitle=_subtitle(numbers, language),
        own_words=_own_words(numbers, language),
        unit=text(
            language,
            N_("Difference of each look-alike in standard deviations (bar) and in its own unit"),
        ),
        below=(
            text(
                language,
                N_(
                    "Alike on these figures, not in everything. {weights} "
                    "The years differ: {years}."
                ),
                weights=_weights_in_words(numbers, language),
                years=_years(numbers, language),
            ),
            source_line([source_of(name) for name in numbers.indicators], language),
        ),
    )
    return Figure(
        name="look_alikes",
        title=frame.title,
        subtitle=frame.told,
        unit=frame.unit,
        source=frame.source,
        newest=newest(None, [source_of(name) for name in numbers.indicators], language),
        limits=_limits(numbers, language),
        description=_description(numbers, frame, language),
        table=_table(numbers, language),
        draw=partial(_draw, numbers, frame, language),
        own=only_in_table(own, _NO_PLACE, language),
    )


def _title(numbers: LookAlikes, language: str) -> str:
    if numbers.own is None:
        row = numbers.rows[0]
        return text(
            language,
            N_("Most alike of all regions: {here} and {there}"),
            here=within(language, region(row.here).name),
            there=within(language, region(row.there).name),
        )
    names = [within(language, region(row.there).name) for row in numbers.rows[:3]]
    return text(
        language,
        N_("Most like {region}: {names}"),
        region=within(language, region(numbers.rows[0].here).name),
        names=all_listed(language, names),
    )


def _subtitle(numbers: LookAlikes, language: str) -> str:
    names = [text(language, INDICATOR_WORDS[name].name) for name in numbers.indicators]
    return plural(
        language,
        N_("Compared on {count} figure: {names}."),
        N_("Compared on {count} figures: {names}."),
        len(names),
        names=all_listed(language, names),
    )


def _own_words(numbers: LookAlikes, language: str) -> str:
    own = numbers.own
    if own is None or own.is_one_of_them:
        return ""
    share = own.parts[0].share_of_own
    if share >= _ALL and is_called_after(own.name, own.parts[0].name, language):
        return text(
            language,
            N_(
                "{region} is compared as the COROP region of that name: all your inhabitants live "
                "there."
            ),
            region=own.name,
        )
    if share >= _ALL:
        said = N_("{region} is compared as {name}: all your inhabitants live there.")
        name = within(language, own.parts[0].name)
        return text(language, said, region=at_the_start(language, own.name), name=name)
    return text(
        language,
        N_("{region} is compared as {name}, where {share} of your inhabitants live."),
        region=at_the_start(language, own.name),
        name=within(language, own.parts[0].name),
        share=percent(language, share),
    )


def _weights_in_words(numbers: LookAlikes, language: str) -> str:
    """Return which figures do not count once, with their weights."""
    named = [
        f"{text(language, INDICATOR_WORDS[name].name)} {_number(weight, language)}"
        for name, weight in numbers.weights.items()
        if weight != 1
    ]
    left_out = [text(language, INDICATOR_WORDS[name].name) for name in numbers.left_out]
    sentences = [
        text(
            language,
            N_("Weights: {weights}; what is not named counts once."),
            weights=all_listed(language, named),
        )
        if named
        else text(language, N_("Every figure counts the same (weight 1).")),
        text(language, N_("Left out: {names}."), names=all_listed(language, left_out))
        if left_out
        else "",
    ]
    return " ".join(filter(None, sentences))


def _number(weight: float, language: str) -> str:
    return decimal(language, weight, 0 if weight == int(weight) else 1)


def _years(numbers: LookAlikes, language: str) -> str:
    """Return the year of each figure, with what the flags of its values say."""
    return ", ".join(
        _heading(name, language) + _flags(name, language) for name in numbers.indicators
    )


def _flags(name: str, language: str) -> str:
    found = [flag_words(flag, language) for flag in flags_of(name).values() if flag]
    return f" ({'; '.join(dict.fromkeys(found))})" if found else ""


def _limits(numbers: LookAlikes, language: str) -> str:
    return text(
        language,
        N_(
            "Regions are alike on the figures that were chosen, and another choice gives another "
            "list: leave one out and look. Each figure is first standardised (minus the mean, "
            "divided by the standard deviation); the distance is the root of the weighted mean of "
            "the squared differences. {weights} A missing value does not count. History, culture "
            "and who works with whom are not in it. The years differ: {years}."
        ),
        weights=_weights_in_words(numbers, language),
        years=_years(numbers, language),
    )


def _description(numbers: LookAlikes, frame: Frame, language: str) -> str:
    return " ".join(
        [
            text(
                language,
                N_(
                    "A grid of {rows} look-alikes and {count} figures; a bar to the right means "
                    "the look-alike has more, a bar to the left less."
                ),
                rows=len(numbers.rows),
                count=len(numbers.indicators),
            ),
            frame.subtitle,
            frame.own_words,
            _weights_in_words(numbers, language),
            *(_in_words(numbers, row, language) for row in numbers.rows),
        ]
    ).replace("  ", " ")


def _in_words(numbers: LookAlikes, row: Alike, language: str) -> str:
    apart = numbers.apart(row)
    known = [name for name in numbers.indicators if apart[name] == apart[name]]
    most = max(known, key=lambda name: abs(apart[name]))
    told = text(
        language,
        N_("{there}, at distance {distance} of {here}; they differ most in {name} ({difference})."),
        there=at_the_start(language, region(row.there).name),
        here=within(language, region(row.here).name),
        distance=decimal(language, row.distance, 2),
        name=text(language, INDICATOR_WORDS[most].name),
        difference=_difference(numbers, row, most, language),
    )
    if not row.missing:
        return told
    names = [text(language, INDICATOR_WORDS[name].name) for name in row.missing.split(", ")]
    unknown = text(
        language, N_("Not known for one of the two: {names}."), names=all_listed(language, names)
    )
    return f"{told} {unknown}"


def _difference(numbers: LookAlikes, row: Alike, name: str, language: str) -> str:
    """Return there minus here in the unit of the figure, with its sign."""
    values = numbers.values[name]
    apart = float(values[row.there] - values[row.here])
    if apart != apart:
        return text(language, N_("not known"))
    words = INDICATOR_WORDS[name]
    amount = (
        text(language, N_("{amount} points"), amount=decimal(language, abs(apart)))
        if words.kind == "percent"
        else words.written(abs(apart), language)
    )
    if not any(digit in amount for digit in "123456789"):
        return amount
    return ("+" if apart > 0 else "\N{MINUS SIGN}") + amount


def _label(numbers: LookAlikes, row: Alike) -> str:
    there = region(row.there).name
    return there if numbers.own else f"{there} \N{EN DASH} {region(row.here).name}"


def _draw(numbers: LookAlikes, frame: Frame, language: str) -> Picture:
    rows = []
    for row in numbers.rows:
        apart = numbers.apart(row)
        cells = tuple(
            Cell(
                apart[name] if apart[name] == apart[name] else None,
                _difference(numbers, row, name, language),
            )
            for name in numbers.indicators
        )
        rows.append((_label(numbers, row), cells))
    columns = tuple(_column(name, weight, language) for name, weight in numbers.weights.items())
    return grid_picture(GridPicture(frame, columns, tuple(rows)))


def _column(name: str, weight: float, language: str) -> str:
    words = text(language, INDICATOR_WORDS[name].name)
    if weight == 1:
        return words
    return f"{words} \N{MULTIPLICATION SIGN}{_number(weight, language)}"


def _table(numbers: LookAlikes, language: str) -> DataFrame:
    """Return the own region with its values, then each look-alike with value and difference."""
    import pandas as pd

    name, distance = text(language, N_("Region")), text(language, N_("Distance"))

    def valued(code: str, told: str) -> dict[str, str]:
        return {name: region(code).name, distance: told} | {
            _heading(each, language): _value(numbers, code, each, language)
            for each in numbers.indicators
        }

    weights = {name: text(language, N_("Weight")), distance: ""} | {
        _heading(each, language): _number(weight, language)
        for each, weight in numbers.weights.items()
    }
    rows = [] if numbers.own is None else [valued(numbers.rows[0].here, "")]
    for row in numbers.rows:
        told = valued(row.there, decimal(language, row.distance, 2))
        if numbers.own is None:
            told[name] = _label(numbers, row)
        for each in numbers.indicators:
            told[_heading(each, language)] += f" ({_difference(numbers, row, each, language)})"
        rows.append(told)
    return pd.DataFrame([*rows, weights])


def _heading(name: str, language: str) -> str:
    return f"{text(language, INDICATOR_WORDS[name].name)} {year_of(name)}"


def _value(numbers: LookAlikes, code: str, name: str, language: str) -> str:
    value = float(numbers.values[name][code])
    if value != value:
        return text(language, N_("not known"))
    return with_flag(INDICATOR_WORDS[name].written(value, language), flags_of(name)[code], language)


LOOK_ALIKES = FigureEntry(
    name="look_alikes",
    lessons=("03",),
    shows="the five COROP regions most alike, and how they differ",
    draw=look_alikes_figure,
    options=_OPTIONS,
    beside=(Beside("look_alikes", N_("regions like yours (lesson 03)")),),
    has_scale=False,
)
