"""Outlines of municipalities from PDOK, as GeoJSON with our codes; the course carries none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tools.refresh_data.figures import RefusedError

if TYPE_CHECKING:
    from tools.refresh_data.answers import Answers

ADDRESS = (
    "https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1/collections/gemeente_gegeneraliseerd/items"
)
_DECIMALS = 3
"""Of degrees: about 100 metres, as in `data/outlines`."""


def municipalities(answers: Answers, year: int) -> dict[str, Any]:
    """Return the outlines of the municipalities of a year, in WGS 84.

    Raises:
        RefusedError: PDOK has none for that year, or answers in another form.
    """
    page = answers.ask(ADDRESS, f="json", limit="1000", jaarcode=str(year)).json()
    features = list(_features(page))
    while following := [one["href"] for one in page.get("links", []) if one.get("rel") == "next"]:
        page = answers.ask(following[0]).json()
        features += _features(page)
    found = {
        str(one["properties"]["statcode"]): one
        for one in features
        if str(one["properties"].get("jaarcode", year)) == str(year)
    }
    if not found:
        raise RefusedError(f"PDOK has no outlines of municipalities for {year}.")
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {
                    "region_code": code,
                    "region_name": one["properties"]["statnaam"],
                },
                "geometry": {
                    "type": one["geometry"]["type"],
                    "coordinates": _rounded(one["geometry"]["coordinates"]),
                },
            }
            for code, one in sorted(found.items())
        ],
    }


def as_text(collection: dict[str, Any]) -> str:
    """Return outlines the way `data/outlines` holds them."""
    return json.dumps(collection, ensure_ascii=False, separators=(",", ":")) + "\n"


def _features(page: Any) -> list[dict[str, Any]]:
    if not isinstance(page, dict) or "features" not in page:
        raise RefusedError(f"PDOK gave no outlines but: {str(page)[:200]}")
    found: list[dict[str, Any]] = page["features"]
    for one in found:
        if "statcode" not in one.get("properties", {}):
            there = ", ".join(sorted(one.get("properties", {})))
            raise RefusedError(f"PDOK has outlines without statcode; they have: {there}.")
    return found


def _rounded(coordinates: Any) -> Any:
    if isinstance(coordinates, (int, float)):
        return round(coordinates, _DECIMALS)
    return [_rounded(one) for one in coordinates]
