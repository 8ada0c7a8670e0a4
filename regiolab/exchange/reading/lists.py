"""The items of a list as people write one: in Word, in a mail, in Markdown, on one line."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from regiolab.exchange.reading.rules_files import plain, rules, seen

_NUMBERED: Final = r"\(?\d{1,3}(?:\.\d{1,3}){0,4}[.):]?\)?"
_LETTERED: Final = r"\(?[A-Za-z][.)]|\(?[ivxIVX]{1,5}[.)]"
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|__|~~|`|\*|(?<!\w)_(?=\S))(?=\S)(.+?)(?<=\S)\1(?!\w)")
_QUOTED = re.compile(r"""^["“„«‟”](.*)["”“»]$|^'(.*)'$|^‘(.*)’$""")
_TAGS = re.compile(r"</?(?:li|ul|ol|p|b|strong|em|i|br|div|span)\b[^>]*>", re.IGNORECASE)
_LAST_AND = re.compile(r"\s+(?:en|and|&|of|or|alsmede|evenals)\s+(?=\S+.*$)")
_MARKER_AND_TAB = re.compile(r"^[ \t]*([^\t]{1,12})\t+(?=\S)")


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
_PLAIN_O = re.compile(r"^\s*[o]\s+(?=\S)")


def without_marker(line: str) -> str:
    """Return an item without bullets, numbers and boxes in front of it."""
    before = None
    while before != line:
        before, line = line, _marker().sub("", line, count=1)
    return line.strip()


def item(text: str) -> str:
    """Return what stands in an item: without marker, markup and quotation marks around it."""
    bare = without_marker(_TAGS.sub("", text))
    bare = _LINK.sub(r"\1", bare)
    bare = _EMPHASIS.sub(r"\2", bare)
    bare = seen(bare).rstrip(" ,;")
    if found := _QUOTED.match(bare):
        bare = next(part for part in found.groups() if part is not None).strip()
    return bare


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
    for pattern in (_LETTER, _PLAIN_O):
        marked = [line for line in lines if pattern.match(line)]
        firsts = {pattern.match(line)[0].strip().casefold() for line in marked}  # type: ignore[index]
        if len(marked) >= 2 and (len(firsts) == len(marked) or pattern is _PLAIN_O):
            lines = [pattern.sub("", line, count=1) for line in lines]
    return lines


def names_in(pasted: str) -> tuple[list[str], list[str]]:
    """Return the names in a list, and the lines above or in it that only say what follows.

    One on each line, or separated by semicolons or tabs; on one line also by commas and a last
    "and". A name may hold a comma, so on several lines commas separate nothing.
    """
    lines = [line for line in re.split(r"[\r\n]+", pasted) if line.strip()]
    lines = without_letters(lines)
    names: list[str] = []
    titles: list[str] = []
    for line in lines:
        intro, rest = _introduced(line) if len(lines) == 1 else ("", line)
        parts = _parts(rest, alone=len(lines) == 1)
        if intro:
            titles.append(intro)
        for part in parts:
            name = item(part)
            if not name or not any(sign.isalnum() for sign in name):
                continue
            if len(lines) > 1 and len(parts) == 1 and is_title(name):
                titles.append(name)
            else:
                names.append(name)
    return names, titles


def _introduced(line: str) -> tuple[str, str]:
    """Return what stands before the colon of "Partijen: A, B en C", and the rest."""
    before, colon, after = line.partition(":")
    if colon and plain(before) in _title_words() and after.strip():
        return before.strip(), after
    return "", line


@cache
def _title_words() -> frozenset[str]:
    return frozenset(plain(word) for word in rules("markers")["titles"])


def is_title(name: str) -> bool:
    """Say whether a line is what a list is called and no item of it."""
    return (name.endswith(":") and len(name) < 80) or plain(name) in _title_words()


def _parts(line: str, *, alone: bool) -> list[str]:
    if ";" in line or "\t" in line.strip():
        return re.split(r"[;\t]+", without_marker(line))
    if not alone or "," not in line:
        return re.split(r"\s+[•·▪|]\s+", line) if alone else [line]
    parts = [part for part in re.split(r",\s+|,(?=[A-ZÀ-Þ])", line) if part.strip()]
    last = re.sub(r"^(?:en|and|&)\s+", "", parts[-1].strip())
    split = _LAST_AND.split(last) if last == parts[-1].strip() else [last]
    if len(parts) + len(split) < 3:
        return [line]
    return [*parts[:-1], *_around_last_and(split, last)]


def _around_last_and(split: list[str], last: str) -> list[str]:
    """Return "C en D" as two names; of "Zorg en Welzijn en D" only the last "and" separates."""
    if len(split) < 2:
        return [last]
    before = last[: last.rindex(split[-1])]
    return [re.sub(r"\s+\S+\s+$", "", before), split[-1]]
