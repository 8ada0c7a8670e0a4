"""The own region in a figure: as itself, or as the regions with figures that it lies in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from regiolab.locale import N_, text
from regiolab.regions import municipalities_of, overlaps, region

if TYPE_CHECKING:
    from collections.abc import Mapping

SMALLEST_SHARE = 0.05
"""A region that holds fewer of the own region's people than this part is not highlighted."""

_LONGEST_NAME = 40

_NAMED = N_("Region {name}")
_WITH_LEVEL = {
    "province": N_("Province {name}"),
    "arbeidsmarktregio": N_("Labour-market region {name}"),
    "corop": N_("COROP region {name}"),
    "municipality": N_("Municipality {name}"),
}
"""What a region is called where another one has its name; by its level."""


@dataclass(frozen=True)
class Part:
    """A region with figures in which people of the own region live.

    Attributes:
        code: of the region with figures.
        name: of the region with figures.
        share_of_own: part of the own region's people who live there, 0-1.
        share_of_region: part of that region's people who belong to the own region, 0-1.
    """

    code: str
    name: str
    share_of_own: float
    share_of_region: float


@dataclass(frozen=True)
class OwnRegion:
    """The own region as a figure shows it.

    Attributes:
        name: of the own region, at most 40 characters.
        parts: regions with figures to highlight, the largest share first.
        left_out: parts too small to highlight.
        year: the year in which people were counted.
    """

    name: str
    parts: tuple[Part, ...]
    left_out: tuple[Part, ...]
    year: int

    @property
    def is_one_of_them(self) -> bool:
        """Whether the own region is itself a region with figures."""
        return (
            len(self.parts) == 1
            and min(self.parts[0].share_of_own, self.parts[0].share_of_region) == 1
        )


def own_region(chosen: Mapping[str, Any], level: str, language: str) -> OwnRegion:
    """Return the chosen region as the regions of a level that it overlaps.

    Args:
        chosen: `{"level": "corop", "code": "CR13"}`, or `{"level": "own", "name": "...",
            "municipalities": ["GM0014", ...]}`.
        level: the level of the figures.
        language: for the name of a region that has none.

    Raises:
        InputError: a code is unknown, or the own list is empty.
    """
    code = chosen.get("code")
    shared = overlaps(code or chosen.get("municipalities", []), level)
    parts = [
        Part(*row)
        for row in shared[
            ["region_code", "region_name", "share_of_own", "share_of_region"]
        ].itertuples(index=False, name=None)
    ]
    # In a list of many small parts the largest one still stands for it.
    large = [part for part in parts if part.share_of_own >= SMALLEST_SHARE] or parts[:1]
    name = _name(chosen, language)
    if chosen.get("level") != level and any(same_name(name, part.name) for part in parts):
        name = text(language, _WITH_LEVEL.get(str(chosen.get("level")), _NAMED), name=name)
    return OwnRegion(
        _that_fits(name),
        tuple(large),
        tuple(parts[len(large) :]),
        int(shared["year"].iloc[0]),
    )


def same_name(one: str, other: str) -> bool:
    """Return whether two regions are called the same but for capitals, hyphens and spaces."""
    return _bare(one) == _bare(other)


def is_called_after(own: str, name: str, language: str) -> bool:
    """Return whether `own_region` put the level before a name because another region has it."""
    levels = [text(language, one, name="") for one in (_NAMED, *_WITH_LEVEL.values())]
    return any(own.startswith(one) and same_name(own.removeprefix(one), name) for one in levels)


def _bare(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def own_municipalities(chosen: Mapping[str, Any], language: str) -> tuple[str, tuple[str, ...]]:
    """Return the name of the own region and the codes of its municipalities, each once.

    Raises:
        InputError: a code is unknown.
    """
    code = chosen.get("code")
    asked = [code] if code else chosen.get("municipalities", [])
    codes = {each.code: None for one in asked for each in municipalities_of(one)}
    return _that_fits(_name(chosen, language)), tuple(codes)


def _name(chosen: Mapping[str, Any], language: str) -> str:
    code = chosen.get("code")
    if code:
        return region(code).name
    return chosen.get("name") or text(language, N_("Your list of municipalities"))


def _that_fits(name: str) -> str:
    words = " ".join(name.split())
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1].rstrip() + "…"
