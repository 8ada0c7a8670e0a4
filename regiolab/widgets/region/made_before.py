"""Figures and verdicts that were made when the edition without a server was built.

Convention: `figures/<name>/<language>/<level>-<code>.json.gz` of the site holds what a figure shows
of one region: `pictures` (options -> room -> what a panel shows) and `verdicts` (bet ->
paragraphs). `base.json.gz` beside it holds lines that the pictures of many regions share; a
picture is a list of lines of its own and of `[first, count]`, lines of the base. `none` is the
figure without a region.
"""

from __future__ import annotations

import gzip
import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from regiolab.figures.own.region import own_municipalities
from regiolab.regions.site_files import site_file
from regiolab.regions.surrounding import surrounding_corop

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model.json import Json

Piece = str | list[int]
"""A line of its own, or the first and the number of lines of the base."""


ROOMS: Final = ("wide", "middle", "narrow")
"""The rooms that pictures are made for."""

_INSTEAD: Final = "middle"
"""On a page of another width this one is scaled: its letters grow."""


def picture_made_before(
    name: str,
    region: Mapping[str, Any] | None,
    language: str,
    options: Mapping[str, Any],
    room: str,
) -> tuple[Json, str] | None:
    """Return what a panel shows of a figure but for its drawing, and that as SVG.

    `None` when it was not made.
    """
    found = results(folder_of(name, language), region_key(region)).get("pictures", {})
    made = found.get(option_key(options), {}).get(room if room in ROOMS else _INSTEAD)
    if made is None:
        return None
    lines = joined(made["pieces"], base_lines(folder_of(name, language)))
    return {key: value for key, value in made.items() if key != "pieces"}, "\n".join(lines)


def verdict_made_before(
    name: str, region: Mapping[str, Any] | None, language: str, choice: str | None
) -> list[str] | None:
    """Return what the figures say about a bet, `None` when it was not made."""
    found = results(folder_of(name, language), region_key(region))
    paragraphs: list[str] | None = found.get("verdicts", {}).get(choice or "")
    return paragraphs


class Around(NamedTuple):
    """The region whose results stand in for those of a smaller place that has none."""

    own_name: str
    name: str
    region: Json


def around_of(region: Mapping[str, Any] | None, language: str) -> Around | None:
    """Return the COROP region around a municipality or an own list; `None` for another region."""
    if region is None or region["level"] not in ("municipality", "own"):
        return None
    own_name, codes = own_municipalities(region, language)
    around = surrounding_corop(codes)
    if around is None:  # an own list that is only a name
        return None
    return Around(own_name, around.name, {"level": "corop", "code": around.code})


def folder_of(name: str, language: str) -> str:
    """Return where the results of a figure are."""
    return f"figures/{name}/{language}"


def region_key(region: Mapping[str, Any] | None) -> str:
    """Return what a file of results is called; of an own list of municipalities there is none."""
    return "none" if region is None else f"{region['level']}-{region.get('code', '')}"


def option_key(options: Mapping[str, Any]) -> str:
    """Return the name of a choice of options."""
    return ",".join(f"{name}={options[name]}" for name in sorted(options))


def in_pieces(lines: Sequence[str], base: Sequence[str]) -> list[Piece]:
    """Return a picture as lines of its own and lines of the base."""
    known = {line: place for place, line in reversed([*enumerate(base)])}
    pieces: list[Piece] = []
    for line in lines:
        last = pieces[-1] if pieces else None
        after = sum(last) if isinstance(last, list) else -1
        if isinstance(last, list) and after < len(base) and base[after] == line:
            last[1] += 1
        elif line in known:
            pieces.append([known[line], 1])
        else:
            pieces.append(line)
    return pieces


def joined(pieces: Sequence[Piece], base: Sequence[str]) -> list[str]:
    """Return the lines of a picture from its pieces."""
    lines: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            lines.append(piece)
        else:
            first, count = piece
            lines.extend(base[first : first + count])
    return lines


@cache
def base_lines(folder: str) -> list[str]:
    """Return the lines that the pictures of a figure share; empty where there are none."""
    return list(_read(f"{folder}/base.json.gz") or [])


@cache
def results(folder: str, key: str) -> Json:
    """Return everything that was made of a figure for one region; empty where nothing was."""
    return dict(_read(f"{folder}/{key}.json.gz") or {})


def _read(place: str) -> Any:
    content = site_file(place)
    return None if content is None else json.loads(gzip.decompress(content))
