"""Codes of publishers, turned into ours through the lists of regions in `data/regions`."""

from __future__ import annotations

from functools import cache

from regiolab.regions import directory, regions
from tools.refresh_data.figures import RefusedError

_IN_NO_REGION = {"NLZ", "NLZZ", "NLZZZ", "NLXX", "NLX", "NLXXX"}
"""What Eurostat books in no region: gas and oil at sea, embassies, unknown."""
_TOTALS_OF_CBS = {"NL01": "NL00", "NL00": "NL00"}
_NOT_ASSIGNED = ("98", "99")


def from_eurostat(geo: str) -> tuple[str, bool] | None:
    """Return our code for a code of NUTS and whether it is one of NUTS 2024; none for no region.

    None too for a part of the country (NUTS 1) and a region of NUTS 2021 with other borders.

    Raises:
        RefusedError: a code that neither division knows, with its name.
    """
    if geo == "NL":
        return "NL00", True
    if geo in _IN_NO_REGION or (len(geo) == len("NL1") and geo[2:].isdigit()):
        return None
    if geo in _nuts_2024():
        return _nuts_2024()[geo], True
    if geo in _nuts_2021():
        code = _nuts_2021()[geo]
        return (code, False) if code else None
    raise RefusedError(
        f"Eurostat has a region {geo} that is in neither NUTS 2021 nor NUTS 2024: the division "
        "changed, and data/regions has to follow first."
    )


def from_cbs(code: str) -> str | None:
    """Return our code for a code of CBS; none for what it assigns to no region, or a part.

    Raises:
        RefusedError: a province or COROP region that is not in `data/regions`.
    """
    code = code.strip()
    if code in _TOTALS_OF_CBS:
        return _TOTALS_OF_CBS[code]
    if code[:2] in ("LD", "GR", "SG") or code[2:] in _NOT_ASSIGNED or code == "GM0000":
        return None
    if code in known("province") | known("corop") | known("municipality"):
        return code
    if code[:2] == "GM" and code[2:].isdigit():
        return None  # a municipality of another year; `municipalities` looks at those
    raise RefusedError(f"CBS has a region {code} that is not in data/regions.")


@cache
def known(level: str) -> frozenset[str]:
    """Return the codes of a level in the division that the course carries."""
    return frozenset(one.code for one in directory(level)) if level != "nl" else frozenset({"NL00"})


@cache
def name_of(code: str) -> str:
    """Return the name of a region of ours."""
    if code == "NL00":
        return "Nederland"
    for level in ("province", "corop", "arbeidsmarktregio", "municipality"):
        for one in directory(level):
            if one.code == code:
                return one.name
    raise RefusedError(f"{code} is the code of no region of ours.")


@cache
def _nuts_2024() -> dict[str, str]:
    return {
        **_pairs("province", "nuts2_2024"),
        **_pairs("corop", "nuts3_2024"),
    }


@cache
def _nuts_2021() -> dict[str, str]:
    """Return our code by that of NUTS 2021; empty where the region had other borders then."""
    corop = regions("corop")
    same = dict(zip(corop["nuts3_2021"], corop["same_area_2021_2024"], strict=True))
    return {
        **_pairs("province", "nuts2_2021"),
        **{
            geo: code if same[geo] == "yes" else ""
            for geo, code in _pairs("corop", "nuts3_2021").items()
        },
    }


def _pairs(level: str, column: str) -> dict[str, str]:
    table = regions(level)
    return dict(zip(table[column], table["region_code"], strict=True))
