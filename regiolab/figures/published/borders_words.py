"""What the figure `borders` says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, all_listed, percent, plural, text
from regiolab.regions import region
from regiolab.regions.articles import at_the_start, within

if TYPE_CHECKING:
    from regiolab.figures.published.borders_numbers import Borders
    from regiolab.regions import OwnBorder

_LEVEL = {
    "province": N_("Province"),
    "corop": N_("COROP region"),
    "arbeidsmarktregio": N_("Labour-market region"),
}
_NONE = N_("The borders of {region} coincide with those of none of these regions.")
_NO_OTHER = {
    "province": N_("No COROP region and no labour-market region has the borders of {region}."),
    "corop": N_("No province and no labour-market region has the borders of {region}."),
    "arbeidsmarktregio": N_("No province and no COROP region has the borders of {region}."),
}
_SAME_PEOPLE = N_("{name} ({level}): the same inhabitants as yours.")
_ALL_OF_YOURS = N_("{name} ({level}): all your inhabitants; that is {part} of those there.")
_ALL_OF_THEM = N_("{name} ({level}): {share} of your inhabitants; those are all who live there.")
_SOME_PEOPLE = N_(
    "{name} ({level}): {share} of your inhabitants; that is {part} of the inhabitants there."
)
_MOST_TOLD = 3


def title(numbers: Borders, language: str) -> str:
    """Return the finding: in how many regions of each division the own one lies."""
    if not numbers.name:
        return text(
            language,
            N_("{over_corop} of {count} labour-market regions lie in more than one COROP region"),
            over_corop=int((numbers.spans["corop"] > 1).sum()),
            count=len(numbers.spans),
        )
    return text(
        language,
        N_("{region} lies in {provinces}, {corop} and {labour}"),
        region=at_the_start(language, numbers.name),
        provinces=plural(
            language,
            N_("{count} province"),
            N_("{count} provinces"),
            len(numbers.overlap["province"]),
        ),
        corop=plural(
            language,
            N_("{count} COROP region"),
            N_("{count} COROP regions"),
            len(numbers.overlap["corop"]),
        ),
        labour=plural(
            language,
            N_("{count} labour-market region"),
            N_("{count} labour-market regions"),
            len(numbers.overlap["arbeidsmarktregio"]),
        ),
    )


def subtitle(numbers: Borders, language: str) -> str:
    """Return how often borders differ in the whole country."""
    return text(
        language,
        N_(
            "{over_province} of {count} labour-market regions lie in more than one province, "
            "{over_corop} in more than one COROP region."
        ),
        over_province=int((numbers.spans["province"] > 1).sum()),
        over_corop=int((numbers.spans["corop"] > 1).sum()),
        count=len(numbers.spans),
    )


def own_words(numbers: Borders, language: str) -> str:
    """Return whether the own region has the borders of another one, or nothing without one."""
    if not numbers.name:
        return ""
    if numbers.same:
        return text(
            language,
            N_("{region} has the same borders as {names}."),
            region=at_the_start(language, numbers.name),
            names=all_listed(
                language,
                [f"{name} ({_in_words(level, language)})" for level, name in numbers.same],
            ),
        )
    # a region of one of the divisions has its own borders: that bar says 100%
    return text(
        language, _NO_OTHER.get(numbers.level, _NONE), region=within(language, numbers.name)
    )


def unit(numbers: Borders, language: str) -> str:
    """Return what the bars count."""
    if not numbers.name:
        return text(
            language, N_("Labour-market regions by the number of COROP regions they lie in")
        )
    return text(
        language,
        N_(
            "Part of the inhabitants ({year}) of {region}; behind it the part of that region's "
            "inhabitants that this is"
        ),
        year=numbers.year,
        region=within(language, numbers.name),
    )


def map_words(numbers: Borders, language: str) -> str:
    """Return how the map is read; for an own list and a municipality by the regions around."""
    if not numbers.name:
        return text(
            language,
            N_("On the map: COROP regions in grey, labour-market regions as dashed lines."),
        )
    if numbers.border is not None and not numbers.border.polygons:
        return " ".join((_around_words(language), _no_border_words(numbers.border, language)))
    return text(
        language,
        N_(
            "On the map: COROP regions in grey, labour-market regions as dashed lines, your own "
            "in colour."
        ),
    )


def _around_words(language: str) -> str:
    return text(
        language,
        N_(
            "On the map: COROP regions in grey (yours darker), labour-market regions as "
            "dashed lines (yours in colour)."
        ),
    )


def _no_border_words(border: OwnBorder, language: str) -> str:
    count = len(border.without)
    return plural(
        language,
        "Your own border is not drawn: of {name} we have no outline.",
        "Your own border is not drawn: of {count} of your municipalities we have no outline.",
        count,
        name=within(language, region(border.without[0]).name),
    )


def source_words(numbers: Borders, language: str) -> str:
    """Return publisher and state of the division."""
    return text(
        language,
        N_("Source: CBS (division of 2026, inhabitants of {year}); overlap computed by ourselves."),
        year=numbers.year,
    )


def limits(language: str) -> str:
    """Return what the figure does not show."""
    return text(
        language,
        N_(
            "Only three divisions are compared: provinces, COROP regions and labour-market regions "
            "of 2026. Water boards, safety regions, care regions and others have borders of their "
            "own, and are not in our figures. A municipality counts as a whole. That borders "
            "differ does not say whether co-operation is hard. The labour-market region of 21 "
            "municipalities rests on one source."
        ),
    )


def description(numbers: Borders, finding: str, language: str) -> str:
    """Return the picture in words, for who cannot see it."""
    sentences = [
        text(language, N_("A map with two divisions over each other, and bars with the parts.")),
        map_words(numbers, language),
        finding,
        own_words(numbers, language),
    ]
    if numbers.name:
        sentences += [
            text(
                language,
                _people(row["share_of_own"], row["share_of_region"]),
                name=row["region_name"],
                level=_in_words(level, language),
                share=share(row["share_of_own"], language),
                part=share(row["share_of_region"], language),
            )
            for level, table in numbers.overlap.items()
            for _, row in table.iterrows()
        ]
    else:
        sentences += [
            text(
                language,
                N_("{name} lies in {corop} COROP regions and {provinces} provinces."),
                name=region(str(code)).name,
                corop=int(row["corop"]),
                provinces=int(row["province"]),
            )
            for code, row in numbers.spans.head(_MOST_TOLD).iterrows()
        ]
    return " ".join(sentence for sentence in sentences if sentence)


def _people(of_own: float, of_region: float) -> str:
    """Return how two parts are told: all of something is said in words."""
    if of_own == 1:
        return _SAME_PEOPLE if of_region == 1 else _ALL_OF_YOURS
    return _ALL_OF_THEM if of_region == 1 else _SOME_PEOPLE


def in_corop_regions(count: int, language: str) -> str:
    """Return "in 2 COROP regions"."""
    return plural(language, N_("in {count} COROP region"), N_("in {count} COROP regions"), count)


def share(part: float, language: str) -> str:
    """Return a part as a percentage; what is above 0 is never called 0%."""
    return percent(language, part) if part >= 0.005 or part == 0 else "<1%"


def _in_words(level: str, language: str) -> str:
    words = text(language, _LEVEL[level])
    return words if words.startswith("COROP") else words[:1].lower() + words[1:]
