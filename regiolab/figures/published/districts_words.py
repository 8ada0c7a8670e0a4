"""What the figure `districts` says: finding, numbers, own city, description and limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.figures.published.districts_numbers import LARGE_ENOUGH
from regiolab.locale import N_, all_listed, decimal, number, percent, places_of, rounded, text
from regiolab.regions.articles import at_the_start, within

if TYPE_CHECKING:
    from regiolab.figures.published.districts_numbers import DistrictNumbers

WHAT: Final = {
    "edu_hbo_wo_15_75": N_("people with hbo or university"),
    "persons_lowest40_income": N_("people with a low income"),
    "net_labour_participation": N_("people at work"),
}
"""What is shown, in the middle of a sentence."""

_UNITS: Final = {
    "edu_hbo_wo_15_75": N_("Inhabitants aged 15 to 75 with hbo or university, %, 2022"),
    "persons_lowest40_income": N_("Persons in the lowest 40 per cent of income, %, 2022"),
    "net_labour_participation": N_("Inhabitants aged 15 to 75 in work, %, from registers, 2022"),
}
PLACES: Final = {
    "edu_hbo_wo_15_75": 0,
    "persons_lowest40_income": 1,
    "net_labour_participation": 0,
}
"""How many decimals each is published with."""

_AT_EACH_END = 3


def title(numbers: DistrictNumbers, language: str) -> str:
    """Return the finding: which part of all differences lies inside municipalities."""
    return text(
        language,
        N_("{share} of the differences in {what} lie inside municipalities, between districts"),
        share=percent(language, numbers.shares.districts),
        what=text(language, WHAT[numbers.indicator]),
    )


def subtitle(numbers: DistrictNumbers, language: str) -> str:
    """Return the rest of the differences, and what cannot be said."""
    return text(
        language,
        N_(
            "{municipalities} lie between municipalities of a region, {regions} between regions. "
            "We can see how large the differences are, not whether they grow: it is one year."
        ),
        municipalities=percent(language, numbers.shares.municipalities),
        regions=percent(language, numbers.shares.regions),
    )


def own_words(numbers: DistrictNumbers, language: str) -> str:
    """Return what is shown of the own region: its city, its largest place, or an example."""
    if not numbers.name:
        found = text(language, N_("{city} is the example here."), city=numbers.city)
    elif numbers.large:
        found = ""
    elif numbers.name == numbers.city:
        found = text(
            language,
            N_("{city} is not one of the 40 largest municipalities, which have a map."),
            city=at_the_start(language, numbers.city),
        )
    else:
        found = text(
            language,
            N_(
                "None of the 40 largest municipalities, which have a map, lies in {region}; {city} "
                "is its largest."
            ),
            region=within(language, numbers.name),
            city=within(language, numbers.city),
        )
    return f"{found} {_range(numbers, language)}".strip()


def _range(numbers: DistrictNumbers, language: str) -> str:
    named = numbers.named
    if len(named) < 2:
        return text(
            language,
            N_("{city} has fewer than two districts of 1,000 inhabitants or more to set apart."),
            city=at_the_start(language, numbers.city),
        )
    return text(
        language,
        N_("In {city} it runs from {low} ({lowest}) to {high} ({highest})."),
        city=within(language, numbers.city),
        low=written(numbers.indicator, named["value"].iloc[-1], language),
        lowest=named["name"].iloc[-1],
        high=written(numbers.indicator, named["value"].iloc[0], language),
        highest=named["name"].iloc[0],
    )


def unit(numbers: DistrictNumbers, language: str) -> str:
    """Return what is counted."""
    return text(language, _UNITS[numbers.indicator])


def written(indicator: str, value: float, language: str) -> str:
    """Return a percentage with as many decimals as all of its kind are published with."""
    return f"{decimal(language, value, PLACES[indicator])}%"


def span_written(indicator: str, span: float, language: str) -> str:
    """Return percentage points, without a decimal where figures in whole numbers give none."""
    near = rounded(span, 1)
    return decimal(language, near, max(PLACES[indicator], places_of(near)))


def short_limits(language: str) -> str:
    """Return the limits that belong in the picture itself."""
    return text(
        language,
        N_(
            "Each municipality draws its own districts, and small ones differ more: do not rank "
            "cities on this. Bars: how far apart the middle 80 per cent of people live."
        ),
    )


def limits(numbers: DistrictNumbers, language: str) -> str:
    """Return what the figure does not show."""
    return text(
        language,
        N_(
            "A district is what its municipality drew: Rotterdam has 15, Tilburg 53, Amsterdam "
            "99. Small districts differ more, so these differences don't rank cities. Inside "
            "districts there are differences too, so the part inside municipalities is a lower "
            "bound. Districts under 100 inhabitants are left out, and those under {large} are "
            "not named; of small districts some figures are not published. It is one year, so "
            "whether differences inside cities grow stays open. Education and work are computed "
            "from registers and lie below the survey: compare places, not levels. The figure "
            "gives no cause."
        ),
        large=number(language, LARGE_ENOUGH),
    )


def description(numbers: DistrictNumbers, language: str) -> str:
    """Return the picture in words, for who cannot see it."""
    named = numbers.named

    def told(places: range) -> str:
        return all_listed(
            language,
            [
                f"{name} ({written(numbers.indicator, value, language)})"
                for name, value in named[["name", "value"]].iloc[list(places)].to_numpy()
            ],
        )

    sentences = [
        text(
            language,
            N_(
                "On the left three bars, in percentage points, for how far apart people live: "
                "between districts of {city} {districts}, between the 40 largest municipalities "
                "{cities}, between 40 COROP regions {regions}. On the right its districts."
            ),
            city=within(language, numbers.city),
            **{
                name: span_written(numbers.indicator, span, language)
                for name, span in numbers.spans.items()
            },
        ),
        subtitle(numbers, language),
        own_words(numbers, language),
    ]
    if len(named) >= 2 * _AT_EACH_END:
        sentences += [
            text(language, N_("Highest: {names}."), names=told(range(_AT_EACH_END))),
            text(
                language,
                N_("Lowest: {names}."),
                names=told(range(len(named) - _AT_EACH_END, len(named))),
            ),
        ]
    sentences.append(
        text(
            language,
            N_(
                "In {count} of the 40 largest municipalities districts differ more from each "
                "other than all municipalities of the country do."
            ),
            count=numbers.wider,
        )
    )
    return " ".join(sentences)
