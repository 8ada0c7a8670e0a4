"""What became of a gap in words: the answer of each stretch, and what would make it another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, all_listed, text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from regiolab.figures.published.standing import Otherwise, Stretch

DIRECTIONS: Final = {
    "larger": N_("larger"),
    "same": N_("about the same"),
    "smaller": N_("smaller"),
}
"""What a gap became as one word, for a table."""

REASONS: Final = {
    "last_year": N_("the last year"),
    "pandemic": N_("the years of the pandemic"),
    "provisional": N_("a provisional year"),
    "gas": N_("two regions with gas"),
}
"""What an answer can depend on."""

_YEARS: Final = N_("the years you count")
_REGIONS: Final = N_("the regions you count")
_YEARS_AND_REGIONS: Final = N_("the years and regions you count")

_BECAME: Final = {
    "larger": N_("the gap grew"),
    "same": N_("the gap stayed about the same"),
    "smaller": N_("the gap shrank"),
}
_IN_PROPORTION_TOO: Final = N_("{became}, in proportion too")
_IN_PROPORTION: Final = {
    "larger": N_("{became}, but in proportion it grew"),
    "same": N_("{became}, but in proportion it stayed about the same"),
    "smaller": N_("{became}, but in proportion it shrank"),
    "depends": N_("{became}, but in proportion that is not certain"),
}

IN_EUROS: Final = N_("in euros")
IN_POINTS: Final = N_("in percentage points")
IN_PROPORTION: Final = N_("in proportion")
"""How a gap is counted."""

_ANSWERS: Final = {
    "larger": N_("{first}-{last}, {how}: larger, from {before} to {after}."),
    "same": N_("{first}-{last}, {how}: about the same, {before} and {after}."),
    "smaller": N_("{first}-{last}, {how}: smaller, from {before} to {after}."),
}
_DEPENDING: Final = {
    "larger": N_("{first}-{last}, {how}: it depends. Larger as it stands, {before} to {after}."),
    "same": N_("{first}-{last}, {how}: it depends. The same as it stands, {before} and {after}."),
    "smaller": N_("{first}-{last}, {how}: it depends. Smaller as it stands, {before} to {after}."),
}
_OTHERWISE: Final = {
    "last_year": N_("With {years} as the last year: {direction}."),
    "pandemic": N_("Without the years of the pandemic, {first}-{last}: {direction}."),
    "provisional": N_("Without the provisional year, {first}-{last}: {direction}."),
    "gas": N_("Without the two regions with gas: {direction}, from {before} to {after}."),
}
_STANDS: Final = N_("That stands, whatever you do with {reasons}.")


def stretch_words(
    stretch: Stretch, how: str, written: Callable[[float], str], language: str
) -> str:
    """Return what became of a gap, and whether that stands.

    Args:
        stretch: of one measure.
        how: one of `IN_EUROS`, `IN_POINTS` and `IN_PROPORTION`.
        written: how a value of the measure is written.
        language: `nl` or `en`.
    """
    messages = _DEPENDING if stretch.otherwise else _ANSWERS
    told = text(
        language,
        messages[stretch.direction],
        first=stretch.first,
        last=stretch.last,
        how=text(language, how),
        before=written(stretch.before),
        after=written(stretch.after),
    )
    others = [_other_words(one, written, language) for one in stretch.otherwise]
    return " ".join([told, *others] if others else [told, _stands(stretch, language)])


def became(absolute: Stretch, relative: Stretch, language: str) -> str:
    """Return what became of a gap as a part of a sentence that needs no knowledge of figures.

    Args:
        absolute: the gap in euros or points.
        relative: the gap in proportion, over the same years.
        language: `nl` or `en`.
    """
    undecided = absolute.answer == "depends"
    told = (
        text(
            language,
            N_("whether the gap changed depends on {counted}"),
            counted=choices([absolute, relative], language),
        )
        if undecided
        else text(language, _BECAME[absolute.answer])
    )
    if absolute.answer != relative.answer:
        return text(language, _IN_PROPORTION[relative.answer], became=told)
    return told if undecided else text(language, _IN_PROPORTION_TOO, became=told)


def choices(stretches: Sequence[Stretch], language: str) -> str:
    """Return which choices the answers depend on, without naming them one by one."""
    found = {one.choice for stretch in stretches for one in stretch.otherwise}
    if "gas" not in found:
        return text(language, _YEARS)
    return text(language, _REGIONS if found == {"gas"} else _YEARS_AND_REGIONS)


def reasons(stretches: Sequence[Stretch], language: str) -> str:
    """Return what the answers depend on, as a list; empty when they stand."""
    found = dict.fromkeys(one.choice for stretch in stretches for one in stretch.otherwise)
    return all_listed(language, [text(language, REASONS[choice]) for choice in found])


def in_a_cell(stretch: Stretch, language: str) -> str:
    """Return the answer for a table: one word, or what it depends on."""
    if not stretch.otherwise:
        return text(language, DIRECTIONS[stretch.direction])
    return text(language, N_("depends on {reasons}"), reasons=reasons([stretch], language))


def _other_words(one: Otherwise, written: Callable[[float], str], language: str) -> str:
    return text(
        language,
        _OTHERWISE[one.choice],
        years=all_listed(language, [str(year) for year in one.years]),
        first=one.years[0],
        last=one.years[-1],
        direction=text(language, DIRECTIONS[one.direction]),
        before=written(one.before),
        after=written(one.after),
    )


def _stands(stretch: Stretch, language: str) -> str:
    tried = [text(language, REASONS[choice]) for choice in stretch.tried]
    return text(language, _STANDS, reasons=all_listed(language, tried))
