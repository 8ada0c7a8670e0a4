"""What the figures on city and countryside say about a bet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_, percent, text
from regiolab.regions.articles import within

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from regiolab.figures.published.commuting import Commuting
    from regiolab.model import Workspace

_UNKNOWN = N_("You did not know, which is an honest answer. Here is what the figures show.")
_RIGHT = N_("Your bet is right.")
_WRONG = N_("The figures do not show what you bet on.")

_FEWEST: Final = {"few": 0.0, "half": 0.45, "most": 0.65, "all": 0.85}
"""From which part an answer on ten employees is right: five to six is 4.5 to 6.5 of ten."""


def _growth(workspace: Workspace, choice: str | None, language: str) -> list[str]:
    from regiolab.figures.published.growth_numbers import growth, growth_numbers
    from regiolab.figures.published.growth_words import own_words, subtitle, title

    numbers = growth_numbers(_region(workspace), language, "zone")
    slowest = growth(numbers.groups.T[numbers.ranked()[-1]]).iloc[-1]
    told = [
        _in_short(choice, numbers.ranked()[0], f"{title(numbers, 'zone', language)}.", language),
        subtitle(numbers, "zone", language),
        *([text(language, _NO_SHRINKING)] if slowest > 0 else []),
        own_words(numbers, language),
        text(
            language,
            N_(
                "Growth is not yet a move to the city: births, deaths and migration from abroad "
                "are in these figures too, and the figures do not take them apart."
            ),
        ),
    ]
    return [paragraph for paragraph in told if paragraph]


_NO_SHRINKING = N_(
    "All three groups grew, municipalities outside too. A group can grow while a place in it "
    "shrinks: the figure counts whole groups."
)


def _commuting(workspace: Workspace, choice: str | None, language: str) -> list[str]:
    from regiolab.figures.published.commuting import commuting_numbers

    numbers = commuting_numbers(_region(workspace), language)
    everywhere = commuting_numbers(None, language).regions
    kept = everywhere["stay"].sum() / everywhere["workers"].sum()
    by_part = everywhere.sort_values("kept")
    least, most = by_part.iloc[0], by_part.iloc[-1]
    own = [
        text(
            language,
            N_("In {region} it is {share}."),
            region=within(language, row["name"]),
            share=percent(language, float(row["kept"])),
        )
        for _, row in numbers.regions.loc[numbers.own_codes[:_MOST_REGIONS]].iterrows()
    ]
    told = [
        _in_short(
            choice,
            _answer(kept),
            text(
                language,
                N_("{share} of all employees have their job in their own COROP region."),
                share=percent(language, kept),
            ),
            language,
        ),
        text(
            language,
            N_("It goes from {low} in {least} to {high} in {most}."),
            low=percent(language, float(least["kept"])),
            least=within(language, least["name"]),
            high=percent(language, float(most["kept"])),
            most=within(language, most["name"]),
        ),
        " ".join([*_shown_instead(numbers, language), *own]),
        text(
            language,
            N_(
                "A high part is not better than a low one. It may mean that there is work nearby, "
                "or that other work is far away. Note the year, {year}, and that people who live "
                "or work abroad are not in these figures."
            ),
            year=commuting_numbers(None, language).year,
        ),
    ]
    return [paragraph for paragraph in told if paragraph]


_MOST_REGIONS = 3


def _shown_instead(numbers: Commuting, language: str) -> list[str]:
    """Return which regions the figure shows, where they are not those of the bet."""
    if numbers.level == "corop":
        return []
    return [
        text(
            language,
            N_("The figure shows {count} labour-market regions, as yours is one, in {year}."),
            count=len(numbers.regions),
            year=numbers.year,
        )
    ]


def _answer(part: float) -> str:
    return [code for code, fewest in _FEWEST.items() if part >= fewest][-1]


def _in_short(choice: str | None, right: str, found: str, language: str) -> str:
    """Return what can be said of the bet, where there is one, and what was found."""
    return f"{text(language, _judgement(choice, right))} {found}" if choice else found


def _judgement(choice: str, right: str) -> str:
    if choice == "unknown":
        return _UNKNOWN
    return _RIGHT if choice == right else _WRONG


def _region(workspace: Workspace) -> Mapping[str, Any] | None:
    region: Mapping[str, Any] | None = workspace.state["about"]["about"].get("region")
    return region


COUNTRYSIDE: Final[Mapping[str, Callable[[Workspace, str | None, str], list[str]]]] = {
    "growth": _growth,
    "commuting": _commuting,
}
"""Per figure of lesson 02: how its bet is judged."""
