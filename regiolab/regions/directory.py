"""The regions of the Netherlands by code and by name, in the division of 2026."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import LABEL, asks, named
from regiolab.regions.files import rows
from regiolab.regions.levels import LEVELS, check_level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.regions.levels import Level


@dataclass(frozen=True)
class Region:
    """One region: `PV..`, `CR..`, `AMR-...` or `GM....`.

    Attributes:
        code: the code of CBS; for an arbeidsmarktregio a key of our own, `AMR-` and the name.
        name: the name of CBS, so `Bergen (NH.)` and `'s-Gravenhage`.
        level: one of `LEVELS`.
        within: what tells namesakes apart: the province or provinces; of a province the landsdeel.
        found_as: the everyday or former name a search found it by; empty for its own name.
    """

    code: str
    name: str
    level: Level
    within: str
    found_as: str = field(default="", compare=False)


@dataclass(frozen=True)
class FormerMunicipality:
    """A municipality of 2014, 2017 or 2022 that no longer exists, and one of its successors.

    Attributes:
        code: the code it had.
        name: the name it had.
        successor: the code of the municipality of 2026 that holds its land, or a part of it.
        area_share: the part of its land that went there, 0-1, by overlaying boundary maps; 0 for a
            part that those maps do not show.
        ended: the first year without it.
        kind: `merged` into another, `renamed`, or `split` among several.
    """

    code: str
    name: str
    successor: str
    area_share: float
    ended: int
    kind: str


@asks(level=LABEL)
@cache
def directory(level: str) -> tuple[Region, ...]:
    """Return all regions of a level, sorted by name the Dutch way.

    Accents and capitals do not count, and neither does a leading `'s-`: 's-Hertogenbosch is
    under the H, as in a Dutch register. `De` and `Den` do count: Den Helder is under the D.

    Raises:
        InputError: the level is not one of `LEVELS`.
    """
    return tuple(
        sorted(_read(check_level(level)), key=lambda region: fold(region.name.removeprefix("'s-")))
    )


def region(code: str) -> Region:
    """Return the region with this code.

    Raises:
        InputError: no region has this code; a former municipality's successors are named.
    """
    code = named(code)
    found = _by_code().get(code)
    if found is not None:
        return found
    successors = [former for former in former_municipalities() if former.code == code]
    if successors:
        raise InputError(
            N_("{name} ({code}) no longer exists as a municipality. Choose {successors} instead."),
            name=successors[0].name,
            code=code,
            successors=", ".join(_by_code()[former.successor].name for former in successors),
        )
    called = [one for one in _by_code().values() if fold(one.name) == fold(code)]
    if called:
        raise InputError(
            N_("{name} is a name. The code is asked here: {codes}."),
            name=code,
            codes=", ".join(f"{one.code} ({one.level})" for one in called),
        )
    raise InputError(
        N_("There is no region with code {code}. Choose one from the list or search by name."),
        code=code,
    )


def municipalities_of(code: str) -> tuple[Region, ...]:
    """Return the municipalities of 2026 that make up a region, sorted by name.

    A municipality is made up of itself.

    Raises:
        InputError: no region has this code.
    """
    level = region(code).level
    return tuple(
        municipality
        for municipality in directory("municipality")
        if memberships()[municipality.code][level] == code
    )


@cache
def memberships() -> Mapping[str, Mapping[str, str]]:
    """Return, for each municipality code, the code of the region it belongs to at each level."""
    return {
        row["region_code"]: {
            "municipality": row["region_code"],
            "province": row["province_code"],
            "corop": row["corop_code"],
            "arbeidsmarktregio": row["arbeidsmarktregio_code"],
        }
        for row in rows("regions/municipality.csv")
    }


@cache
def former_municipalities() -> tuple[FormerMunicipality, ...]:
    """Return former municipalities with each successor once, the largest part first."""
    ends = {row["old_code"]: row for row in rows("regions/municipality_ends.csv")}
    changes = sorted(rows("regions/municipality_changes.csv"), key=lambda row: row["year"])
    newest = {
        (row["old_code"], row["region_code"]): FormerMunicipality(
            row["old_code"],
            row["old_name"],
            row["region_code"],
            float(row.get("area_share", 0)),
            int(ends[row["old_code"]]["ended"]),
            ends[row["old_code"]]["kind"],
        )
        for row in (*rows("regions/municipality_splits.csv"), *changes)
    }
    return tuple(sorted(newest.values(), key=lambda former: (former.code, -former.area_share)))


def fold(name: str) -> str:
    """Return a name without capitals, accents and punctuation: `sudwest fryslan`."""
    letters = unicodedata.normalize("NFKD", name)
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    words = "".join(letter if letter.isalnum() else " " for letter in plain.casefold())
    return " ".join(words.split())


@cache
def _by_code() -> Mapping[str, Region]:
    return {region.code: region for level in LEVELS for region in directory(level)}


def _read(level: Level) -> list[Region]:
    provinces = {row["region_code"]: row["region_name"] for row in rows("regions/province.csv")}
    return [
        Region(row["region_code"], row["region_name"], level, _within(row, provinces))
        for row in rows(f"regions/{level}.csv")
    ]


def _within(row: Mapping[str, str], provinces: Mapping[str, str]) -> str:
    codes = row.get("province_codes") or row.get("province_code")
    return ", ".join(provinces[code] for code in codes.split()) if codes else row["landsdeel"]
