"""How a figure tells where the own region lies, in one line and in its description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.figures.own.region import SMALLEST_SHARE, is_called_after
from regiolab.locale import N_, all_listed, capital, percent, plural, text
from regiolab.regions.articles import at_the_start, within

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.figures.own.region import OwnRegion, Part

_ALMOST_WHOLLY: Final = 1 - SMALLEST_SHARE
_HALF: Final = 0.5

LEVELS_IN_WORDS: Final = {
    "province": N_("provinces"),
    "corop": N_("COROP regions"),
    "arbeidsmarktregio": N_("labour-market regions"),
}
"""Regions of a level, more than one."""


_LEVEL = {
    "corop": N_("COROP region"),
    "province": N_("province"),
    "arbeidsmarktregio": N_("labour-market region"),
}
"""A region of a level, in a sentence."""


def own_line(own: OwnRegion | None, level: str, told: Callable[[Part], str], language: str) -> str:
    """Return one sentence on the own region, or nothing when none was chosen.

    Args:
        own: the own region.
        level: the level of the figures.
        told: what the figure says of one region; it begins with the name.
        language: `nl` or `en`.
    """
    if own is None:
        return ""
    if len(own.parts) > 1:
        return text(
            language,
            N_(
                "{region} lies in {count} {regions}; behind each name the part of your "
                "inhabitants who live there."
            ),
            region=at_the_start(language, own.name),
            count=len(own.parts),
            regions=text(language, LEVELS_IN_WORDS[level]),
        )
    placed = told(own.parts[0])
    if own.is_one_of_them:
        return placed
    name = own.parts[0].name
    if level in _LEVEL and is_called_after(own.name, name, language):
        found = text(
            language,
            N_("{region} lies in the {level} of that name.")
            if own.parts[0].share_of_own == 1
            else N_("{region} lies almost wholly in the {level} of that name."),
            region=own.name,
            level=text(language, _LEVEL[level]),
        )
        return found if placed == f"{name}." else f"{found} {placed}"
    if placed.startswith(name):
        placed = within(language, name) + placed.removeprefix(name)
    share = own.parts[0].share_of_own
    if share < _ALMOST_WHOLLY:
        return text(
            language,
            N_("Most of the inhabitants of {region}, {share}, live in {placed}")
            if share > _HALF
            else N_("Of the inhabitants of {region} the largest part, {share}, lives in {placed}"),
            region=within(language, own.name),
            share=percent(language, share),
            placed=placed,
        )
    return text(
        language,
        N_("{region} lies in {placed}")
        if share == 1
        else N_("{region} lies almost wholly in {placed}"),
        region=at_the_start(language, own.name),
        placed=placed,
    )


def own_description(
    own: OwnRegion | None, level: str, told: Callable[[Part], str], language: str
) -> list[str]:
    """Return sentences on every part of the own region, and on those too small to highlight."""
    if own is None:
        return []
    if own.is_one_of_them or own.parts[0].share_of_own == 1:
        return [own_line(own, level, told, language)]
    shares = [
        text(
            language,
            N_("{share} of the inhabitants of {region} ({year}) live in {name}. {placed}"),
            share=percent(language, part.share_of_own),
            region=within(language, own.name),
            year=own.year,
            name=within(language, part.name),
            placed=told(part),
        )
        for part in own.parts
    ]
    if own.left_out:
        shares.append(
            plural(
                language,
                N_("{names} holds less than {least} of your inhabitants and is not highlighted."),
                N_(
                    "{names} each hold less than {least} of your inhabitants and are not "
                    "highlighted."
                ),
                len(own.left_out),
                least=percent(language, SMALLEST_SHARE),
                names=capital(
                    all_listed(language, [within(language, part.name) for part in own.left_out])
                ),
            )
        )
    return shares


def part_label(part: Part, own: OwnRegion, language: str) -> str:
    """Return the name beside a part of the own region, with its share when there are more."""
    if len(own.parts) == 1:
        return part.name
    return f"{part.name} {percent(language, part.share_of_own)}"


def tells_a_share(own: OwnRegion | None) -> bool:
    """Return whether the own inhabitants in each region are a part: the own one is not a region."""
    return own is not None and not own.is_one_of_them


def thickness(part: Part, thinnest: float = 1.6, thickest: float = 2.8) -> float:
    """Return how thick a part is drawn: the more people, the thicker."""
    return thinnest + (thickest - thinnest) * part.share_of_own
