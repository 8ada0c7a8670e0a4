"""Read a list of municipalities that somebody typed or pasted, line by line."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from regiolab.model.long_work import counted
from regiolab.regions.asked import FROM_ZERO, WORDS, asks
from regiolab.regions.directory import (
    FormerMunicipality,
    Region,
    directory,
    fold,
    former_municipalities,
    municipalities_of,
    region,
)
from regiolab.regions.files import rows
from regiolab.regions.list_lines import list_parts
from regiolab.regions.search import near

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from regiolab.regions.levels import Level

EntryKind = Literal["known", "larger", "former", "several", "namesakes", "near", "unknown"]

MOST_SUGGESTIONS = 50
"""For so many lines names that look alike are sought: each takes a hundredth of a second."""

_PREFIX = re.compile(
    r"^(?:gemeente|gem\.?|\((?:gemeente|gem\.?|municipality)\)|municipality of|city of)\s+",
    re.IGNORECASE,
)
_LARGER_PREFIX: Final[Mapping[Level, re.Pattern[str]]] = {
    "province": re.compile(r"^(?:provincie|prov\.?|province of)\s+", re.IGNORECASE),
    "arbeidsmarktregio": re.compile(r"^(?:arbeidsmarktregio|labour[ -]market region)\s+", re.I),
    "corop": re.compile(r"^corop(?:[ -]?(?:regio|gebied|region))?\s+", re.IGNORECASE),
}
"""Words before the name of a larger region that say which kind is meant."""
_MARKS = re.compile(r"(?:\s*[*†‡¹²³]+|(?<=[^\W\d])\s?\d\))$")
_LEVELS: Final[Mapping[str, Level]] = {
    "gemeente": "municipality",
    "gem": "municipality",
    "gem.": "municipality",
    "municipality": "municipality",
    "pv": "province",
    "provincie": "province",
    "province": "province",
    "cr": "corop",
    "corop": "corop",
    **{
        f"corop{between}{word}": "corop"
        for between in "- "
        for word in ("regio", "gebied", "region")
    },
    "am": "arbeidsmarktregio",
    "arbeidsmarktregio": "arbeidsmarktregio",
    "labour market region": "arbeidsmarktregio",
    "labour-market region": "arbeidsmarktregio",
}
"""What CBS and people put behind a name, between brackets."""
_LEVEL = re.compile(rf"\s*\(({'|'.join(map(re.escape, _LEVELS))})\)$", re.IGNORECASE)
_AND_MORE = re.compile(r"\s+(?:c\.?\s?a\.?|e\.?\s?o\.?)$", re.IGNORECASE)
_AND = re.compile(r"\s+(?:en|and|&|\+|/)\s+|\s?/\s?")
_BETWEEN_NAMES = re.compile(r"(?:^|\s+)(?:[-–—·•]|\d{1,3}[.)])\s+")
_LONGEST_NAME = 6
"""Words in the longest name of a municipality."""
_CODE = re.compile(r"(?:gm\s?)?(\d{1,4})", re.IGNORECASE)
_QUALIFIER = re.compile(r"\s*\([^)]*\)\s*$")
_QUOTED = re.compile(r"""^["'“”„‘’](.*)["'“”„‘’]$""")


@dataclass(frozen=True)
class ListEntry:
    """What was typed between two separators, and what it may stand for.

    Attributes:
        typed: as it was typed, without bullets and quotes.
        kind: `known` for one municipality; `larger` for all municipalities of a province, COROP
            region or arbeidsmarktregio; `former` for a municipality that no longer exists;
            `several` for a name of more than one; `namesakes` for larger regions of one name and
            other borders; `near` when names look like it; `unknown`.
        options: the municipalities to choose from; of a larger region all that are in it.
        picked: codes of the options that are taken unless somebody chooses otherwise.
        former: the former municipality with each successor, the largest part first.
        larger: the larger region.
        namesakes: larger regions of this name with other municipalities in them.
        again: whether everything it stands for was on an earlier line.
    """

    typed: str
    kind: EntryKind
    options: tuple[Region, ...] = ()
    picked: tuple[str, ...] = ()
    former: tuple[FormerMunicipality, ...] = ()
    larger: Region | None = None
    namesakes: tuple[Region, ...] = ()
    again: bool = False

    @property
    def key(self) -> str:
        """What tells it from every other entry of the list."""
        return fold(self.typed) or self.typed


@asks(text=WORDS, suggestions=FROM_ZERO)
def read_list(text: str, suggestions: int = MOST_SUGGESTIONS) -> tuple[ListEntry, ...]:
    """Return the entries of a list: names and codes between commas, semicolons, tabs or lines.

    Codes count with and without GM. Capitals, accents, bullets, numbers before a name, quotes and
    the word "gemeente" do not matter; neither does what stands between brackets in a name of CBS,
    unless it tells two apart. What was typed twice in the same way is one entry. Of what is not
    recognised the first ones get suggestions.

    Args:
        text: the list.
        suggestions: for how many entries at most names that look alike are sought.
    """
    entries: dict[str, ListEntry] = {}
    seen: set[str] = set()
    looked = 0
    for typed in _typed(text):
        entry = replace(_known(typed) or ListEntry(typed, "unknown"), typed=typed)
        if entry.key in entries:
            continue
        if entry.kind == "unknown" and looked < suggestions:
            looked += 1
            entry = _near(entry)
        again = bool(entry.picked) and seen >= set(entry.picked)
        seen |= set(entry.picked)
        entries[entry.key] = replace(entry, again=again)
    return tuple(entries.values())


@asks(text=WORDS)
def municipalities_in(text: str) -> list[str]:
    """Return the codes (GM0193) of the municipalities in a list, each once, in its order.

    A province or another larger region stands for all that are in it; a name of several, and one
    that no longer exists and has several successors, stands for none. See `read_list`.
    """
    return list(dict.fromkeys(code for entry in read_list(text, 0) for code in entry.picked))


def _typed(text: str) -> Iterator[str]:
    """Give what was typed between separators; "Dalfsen en Ommen" are two."""
    for part in counted(list_parts(_without_commas_in_names(text))):
        bare = _QUOTED.sub(r"\1", part.strip())
        typed = " ".join(_MARKS.sub("", _PREFIX.sub("", bare)).split())
        if not typed.strip("-–—•*·.:()[]|=_"):
            continue
        if _known(typed) is not None:
            yield typed
            continue
        parts = [one for one in _AND.split(typed) if one]
        if len(parts) > 1 and all(map(_known, parts)):
            yield from parts
        else:
            yield from _side_by_side(tuple(_BETWEEN_NAMES.sub(" ", typed).split())) or (typed,)


def _side_by_side(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the municipalities whose names make up all words: "Zwolle Den Haag" has two.

    Empty where a word belongs to none. The longest name is tried first.
    """
    for length in range(min(len(words), _LONGEST_NAME), 0, -1):
        name, rest = " ".join(words[:length]), words[length:]
        found = _known(name)
        if found is None or found.kind == "larger":
            continue
        if not rest:
            return (name,)
        if others := _side_by_side(rest):
            return (name, *others)
    return ()


def _known(typed: str) -> ListEntry | None:
    """Return the entry for a code or a name, whatever stands behind it; `None` for neither."""
    found = _LEVEL.search(typed)
    for level, prefix in _LARGER_PREFIX.items():
        if before := prefix.match(typed):
            return _of_larger(typed[before.end() :], level)
    if found is None:
        bare = _AND_MORE.sub("", typed)
        return _by_code(typed) or _by_name(typed) or (_by_name(bare) if bare != typed else None)
    bare = typed[: found.start()]
    level = _LEVELS[found[1].casefold()]
    if level == "municipality":
        return _by_name(typed) or _by_name(bare)
    return _of_larger(bare, level) or _by_name(typed)


def _without_commas_in_names(text: str) -> str:
    """Return the text in which the comma of "Nuenen, Gerwen en Nederwetten" separates nothing."""
    for one in directory("municipality"):
        if "," in one.name:
            name = re.compile(re.escape(one.name), re.IGNORECASE)
            text = name.sub(lambda found: found[0].replace(",", ""), text)
    return text


def _near(entry: ListEntry) -> ListEntry:
    close = tuple(near(entry.typed, "municipality"))
    return ListEntry(entry.typed, "near", close) if close else entry


def _by_code(typed: str) -> ListEntry | None:
    match = _CODE.fullmatch(typed)
    if match is None:
        return None
    code = f"GM{int(match[1]):04d}"
    known = [one for one in directory("municipality") if one.code == code]
    if known:
        return ListEntry(typed, "known", (known[0],), (code,))
    return _of_former(typed, [one for one in former_municipalities() if one.code == code])


def _by_name(typed: str) -> ListEntry | None:
    names = _names()
    found = names.get(fold(typed), ())
    if len(found) == 1:
        return ListEntry(typed, "known", found, (found[0].code,))
    if found:
        return ListEntry(typed, "several", found)
    return _of_former(typed, _former_names().get(fold(typed), [])) or _of_larger(typed)


def _of_former(typed: str, former: list[FormerMunicipality]) -> ListEntry | None:
    if not former:
        return None
    options = tuple(region(one.successor) for one in former)
    picked = (options[0].code,) if len(options) == 1 else ()
    return ListEntry(typed, "former", options, picked, tuple(former))


def _of_larger(typed: str, level: Level | None = None) -> ListEntry | None:
    named = _larger_names().get(fold(typed), {})
    meant = tuple(one for kind, one in named.items() if level in (None, kind))
    if not meant:
        return None
    found, inside = meant[0], municipalities_of(meant[0].code)
    if any(set(municipalities_of(one.code)) != set(inside) for one in meant):
        return ListEntry(typed, "namesakes", namesakes=meant)
    picked = tuple(one.code for one in inside)
    return ListEntry(typed, "larger", inside, picked, larger=found)


@cache
def _former_names() -> Mapping[str, list[FormerMunicipality]]:
    found: dict[str, list[FormerMunicipality]] = defaultdict(list)
    for one in former_municipalities():
        found[fold(one.name)].append(one)
    return dict(found)


@cache
def _larger_names() -> Mapping[str, Mapping[str, Region]]:
    """Return larger regions by name or code and by level, the COROP region first, as in figures."""
    found: dict[str, dict[str, Region]] = defaultdict(dict)
    for level in ("corop", "arbeidsmarktregio", "province"):
        for one in directory(level):
            for name in (one.name, one.code):
                found[fold(name)][level] = one
    return dict(found)


@cache
def _names() -> Mapping[str, tuple[Region, ...]]:
    """Return the municipalities by name: whole, without brackets, and everyday names."""
    found: dict[str, dict[str, Region]] = defaultdict(dict)
    for one in directory("municipality"):
        bare = _QUALIFIER.sub("", one.name)
        for name in (one.name, bare, bare.partition(",")[0], one.name.removeprefix("'s-")):
            found[fold(name)][one.code] = one
    for row in rows("regions/common_names.csv"):
        if row["region_code"].startswith("GM"):
            found[fold(row["common_name"])][row["region_code"]] = region(row["region_code"])
    return {name: tuple(regions.values()) for name, regions in found.items()}
