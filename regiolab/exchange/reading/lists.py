"""The items of a list as people write one: in Word, in a mail, in Markdown, on one line."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from regiolab.exchange.reading.rules_files import plain, rules, seen
from regiolab.exchange.reading.values import is_sector

if TYPE_CHECKING:
    from collections.abc import Sequence

_NUMBERED: Final = r"\(?\d{1,3}(?:\.\d{1,3}){0,4}[.):]?\)?"
_LETTERED: Final = r"\(?[A-Za-z][.)]|\(?[ivxIVX]{1,5}[.)]"
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|__|~~|`|\*|(?<!\w)_(?=\S))(?=\S)(.+?)(?<=\S)\1(?!\w)")
_QUOTED = re.compile(r"""^["“„«‟”](.*)["”“»]$|^'(.*)'$|^‘(.*)’$""")
_TAGS = re.compile(r"</?(?:li|ul|ol|p|b|strong|em|i|br|div|span)(?:\s[^>]*)?/?>", re.IGNORECASE)
_LAST_AND = re.compile(r"\s+(?:en|and|&|of|or|alsmede|evenals)\s+(?=\S+.*$)")
_MARKER_AND_TAB = re.compile(r"^[ \t]*([^\t]{1,12})\t+(?=\S)")


_LONGEST_ITEM: Final = 1_000
"""In what is longer no markup is looked for: it is no name."""

_LONGEST_MARKERS: Final = 120
_LONGEST_TITLE: Final = 80
_MOST_MARKERS: Final = 6
"""So far into a line markers are looked for, and so many in a row."""


@cache
def _marker() -> re.Pattern[str]:
    given = rules("markers")
    signs = "|".join(re.escape(sign) for sign in sorted(given["signs"], key=len, reverse=True))
    boxes = "|".join(re.escape(box) for box in given["boxes"])
    letters = "|".join(re.escape(letter) for letter in given["letters"])
    return re.compile(
        rf"^\s*(?:(?:{boxes})\s*|(?:{signs})(?:\s+|$|(?=[A-ZÀ-Þ\[(]))"
        rf"|(?:{letters})(?:\t|\s{{2,}})\s*"
        rf"|(?:{_NUMBERED})(?:\t)\s*"
        rf"|\(?\d{{1,3}}(?:\.\d{{1,3}})*[.)](?:\)?)\s+|\(\d{{1,3}}\)\s+|\d{{1,2}}(?:\.\d{{1,2}})+\s+"
        rf"|(?:{_LETTERED})\t\s*)"
    )


_LETTER = re.compile(rf"^\s*({_LETTERED})\s+(?=\S)")
_SMALL = re.compile(r"^\s*(\(?[a-z][.)])\s+(?=\S)")
_ROMAN = re.compile(r"^\s*((?:I{1,3}|IV|VI{0,3}|IX|X{1,2})\.)\s+(?=\S)")
_COUNTED = re.compile(r"^\s*(\d{1,3})\s+(?=[^\W\d])")
_PLAIN_O = re.compile(r"^\s*[o]\s+(?=\S)")


def without_marker(line: str) -> str:
    """Return an item without bullets, numbers and boxes in front of it."""
    head, tail = line[:_LONGEST_MARKERS], line[_LONGEST_MARKERS:]
    for _ in range(_MOST_MARKERS):
        shorter = _marker().sub("", head, count=1)
        if shorter == head:
            break
        head = shorter
    return (head + tail).strip()


def item(text: str) -> str:
    """Return what stands in an item: without marker, markup and quotation marks around it."""
    if len(text) > _LONGEST_ITEM:
        return seen(without_marker(text))
    bare = without_marker(_TAGS.sub("", text))
    bare = _LINK.sub(r"\1", bare)
    bare = _EMPHASIS.sub(r"\2", bare)
    bare = seen(bare).rstrip(" ,;")
    if found := _QUOTED.match(bare):
        bare = next(part for part in found.groups() if part is not None).strip()
    return bare


def without_markup(cell: str) -> str:
    """Return a cell of a table without the signs that make it bold or a link in Markdown."""
    if len(cell) > _LONGEST_ITEM or not any(sign in cell for sign in "*_`[~"):
        return cell
    bare = cell.strip()
    linked = _LINK.sub(r"\1", bare)
    found = _EMPHASIS.fullmatch(linked)
    return found[2] if found else linked if linked != bare else cell


def has_tabbed_markers(lines: list[str]) -> bool:
    """Say whether most lines begin with the marker of a list and a tab, as Word copies them."""
    filled = [line for line in lines if line.strip()]
    marked = sum(1 for line in filled if is_tabbed_marker(line))
    return bool(filled) and marked >= 2 and marked >= 0.6 * len(filled)


def is_tabbed_marker(line: str) -> bool:
    """Say whether a line begins with a marker and a tab; a bare number is a cell of a table."""
    found = _MARKER_AND_TAB.match(line)
    if found is None or re.fullmatch(r"\d+", found[1].strip()):
        return False
    return without_marker(found[0] + "x") == "x"


def without_letters(lines: list[str]) -> list[str]:
    """Return lines without a), b), i. or "o" in front, where several lines have one."""
    for pattern in (_SMALL, _ROMAN, _LETTER, _PLAIN_O):
        marked = [line for line in lines if pattern.match(line)]
        firsts = {pattern.match(line)[0].strip() for line in marked}  # type: ignore[index]
        small = len(marked) >= 0.6 * len(lines) and all(one[:1].islower() for one in firsts)
        if len(marked) >= 2 and (len(firsts) == len(marked) or small or pattern is _PLAIN_O):
            lines = [pattern.sub("", line, count=1) for line in lines]
    return lines


def _without_counting(lines: list[str]) -> list[str]:
    """Return lines without 1, 2, 3 in front, where they count on from the first line."""
    found = [_COUNTED.match(line) for line in lines]
    if len(lines) < 2 or any(
        one is None or int(one[1]) != place for place, one in enumerate(found, start=1)
    ):
        return lines
    return [_COUNTED.sub("", line, count=1) for line in lines]


class Entry(NamedTuple):
    """One name of a list, with the sector that stands above it; or a line that is no name."""

    name: str
    section: str = ""
    is_title: bool = False


def names_in(pasted: str) -> tuple[list[str], list[str]]:
    """Return the names in a list, and the lines that only say what follows; see `entries_in`."""
    entries = entries_in(pasted)
    return [entry.name for entry in entries if not entry.is_title], titles_of(entries)


def titles_of(entries: Sequence[Entry]) -> list[str]:
    """Return the lines that are no names."""
    return [entry.name for entry in entries if entry.is_title]


def entries_in(pasted: str) -> list[Entry]:
    """Return the names in a list, and the lines above or in it that only say what follows.

    One on each line, or separated by semicolons or tabs; on one line also by commas and a last
    "and". A name may hold a comma, so on several lines commas separate nothing.
    """
    given = [line for line in re.split(r"[\r\n]+", pasted) if line.strip()]
    closing = next((place for place, line in enumerate(given) if _closes(line)), len(given))
    lines = _without_counting(without_letters(given[:closing]))
    entries: list[Entry] = []
    section = ""
    for place, line in enumerate(lines):
        intro, rest = _introduced(line, alone=len(lines) == 1)
        if intro:
            entries.append(Entry(intro, is_title=True))
        parts = _after_intro(rest, intro) if intro else _parts(rest, alone=len(lines) == 1)
        of = intro if is_sector(intro) else section
        for name in filter(_is_name, map(item, parts)):
            if len(lines) > 1 and len(parts) == 1 and not intro and _is_above(given, place, name):
                section = name.rstrip(":").strip() if is_sector(name.rstrip(":")) else ""
                entries.append(Entry(name, is_title=True))
            elif _greets(name, line) and len(lines) > 1:
                entries.append(Entry(name, is_title=True))
            else:
                entries.append(Entry(name, of))
    return entries + [Entry(seen(line), is_title=True) for line in given[closing:]]


def _after_intro(rest: str, intro: str) -> list[str]:
    """Return what stands behind "Onderwijs:" or "Partijen:", apart."""
    return re.split(r"\s*[,;]\s+", rest) if is_sector(intro) else _parts(rest, alone=True)


def _is_name(name: str) -> bool:
    return any(map(str.isalnum, name))


def _is_above(lines: Sequence[str], place: int, name: str) -> bool:
    """Say whether a line is a title: by its words, or a sector with its parties set in below it."""
    if name.endswith(":") and len(name) < _LONGEST_TITLE:
        return True
    below = lines[place + 1 : place + 2]
    if plain(name) in _title_words():
        return place == 0 or (bool(below) and _depth(below[0]) > _depth(lines[place]))
    heads = is_sector(name) or lines[place].lstrip().startswith("#")
    return bool(below) and heads and _depth(below[0]) > _depth(lines[place])


def _depth(line: str) -> int:
    """Return how deep in a list a line is: by its spaces and tabs, its numbers, its marker."""
    bare = line.expandtabs(4).lstrip()
    if bare.startswith("#"):
        return len(bare) - len(bare.lstrip("#")) - 10
    indent = len(line.expandtabs(4)) - len(bare)
    numbered = re.match(r"\d{1,3}(?:\.\d{1,3})*", bare)
    marked = without_marker(line) != line.strip()
    return indent + (len(numbered[0].split(".")) if numbered and marked else int(marked))


def _begins_with(line: str, part: str) -> bool:
    words = plain(line)
    return any(words == one or words.startswith(f"{one} ") for one in rules("markers")[part])


def _greets(name: str, line: str) -> bool:
    """Say whether a line greets, as above a list in a mail: "Beste mensen,"."""
    return _begins_with(name, "greetings") and (
        line.rstrip().endswith((",", "!")) or plain(name) in rules("markers")["greetings"]
    )


def _closes(line: str) -> bool:
    """Say whether a line ends a mail: "Met vriendelijke groet,"."""
    return len(line) < 60 and _begins_with(line, "closings")


def _introduced(line: str, *, alone: bool) -> tuple[str, str]:
    """Return what stands before the colon of "Partijen: A, B en C", and the rest.

    Among other lines it has to be a sector: "Onderwijs: A, B".
    """
    before, colon, after = without_marker(line).partition(":")
    known = is_sector(before) or (alone and plain(before) in _title_words())
    if colon and known and after.strip():
        return before.strip(" *_"), after.strip(" *_")
    return "", line


@cache
def _title_words() -> frozenset[str]:
    return frozenset(plain(word) for word in rules("markers")["titles"])


def _parts(line: str, *, alone: bool) -> list[str]:
    if ";" in line or "\t" in line.strip():
        return re.split(r"[;\t]+", without_marker(line))
    if not alone or "," not in line:
        parts = re.split(r"\s+[•·▪|/]\s+", line) if alone else [line]
        return parts if len(parts) != 2 or " / " not in line else [line]
    parts = [part for part in re.split(r",\s+|,(?=[A-ZÀ-Þ])", line) if part.strip()]
    last = re.sub(r"^(?:en|and|&)\s+", "", parts[-1].strip())
    split = _LAST_AND.split(last) if last == parts[-1].strip() else [last]
    whole = [*parts[:-1], *_around_last_and(split, last)]
    return whole if len(whole) > 2 and 2 * sum(map(_is_whole, whole)) > len(whole) else [line]


def _is_whole(part: str) -> bool:
    """Say whether a part is a name by itself: "Welzijn" in "Zorg, Welzijn en Sport" is not."""
    bare = part.strip()
    return " " in bare or bare.isupper() or any(sign.isdigit() for sign in bare)


def _around_last_and(split: list[str], last: str) -> list[str]:
    """Return "C en D" as two names; of "Zorg en Welzijn en D" only the last "and" separates."""
    if len(split) < 2:
        return [last]
    before = last[: last.rindex(split[-1])]
    return [re.sub(r"\s+\S+\s+$", "", before), split[-1]]
