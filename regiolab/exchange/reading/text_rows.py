"""Rows and columns in a text: which sign stands between columns, and where quotes end."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from typing import Final

_SEP = re.compile(r"\ufeff?\"?sep=(.|\\t)\"?[ \t]*\r?\n", re.IGNORECASE)
_RULE = re.compile(r"[\s|:+=\-–—]*[-–—=]{2,}[\s|:+=\-–—]*")
_NUMBER = re.compile(r"[-+−]?[€$]?\s?\d[\d.,\s\u00a0]*%?")
_LONGEST_CELL: Final = 33_000
_TOP: Final = 12
"""So many rows above a table may be something else."""

DELIMITERS: Final = "\t;|,"


def without_sep_line(text: str) -> tuple[str, str]:
    """Return the text without a first line such as "sep=;", and what that line says."""
    found = _SEP.match(text)
    if found is None:
        return text, ""
    return text[found.end() :], "\t" if found[1] == "\\t" else found[1]


def without_quoted_lines(text: str) -> str:
    """Return a text without the quotation marks around each whole line.

    Excel writes them when it saves a table of which every row stands in its first column.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or not all(_is_quoted_whole(line.strip()) for line in lines):
        return text
    return "\n".join(line.strip()[1:-1].replace('""', '"') for line in lines)


def _is_quoted_whole(line: str) -> bool:
    if len(line) < 3 or not (line.startswith('"') and line.endswith('"')):
        return False
    inner = line[1:-1].replace('""', "")
    return '"' not in inner and any(sign in inner for sign in DELIMITERS)


def rows_in(text: str, delimiter: str) -> list[list[str]]:
    """Return the rows of a text; a quotation mark that is opened and not closed is a character.

    Rows without anything in them are there too, so that a row keeps its number.
    """
    if delimiter == "|":
        return [row for line in text.splitlines() if (row := _piped(line)) is not None]
    if '"' not in text:
        return [line.split(delimiter) for line in re.split(r"\r\n|\r|\n", text.rstrip("\r\n"))]
    if (even := _by_the_book(text, delimiter)) is not None:
        return even
    rows: list[list[str]] = [[]]
    place, end = 0, len(text)
    width = _usual_width(text, delimiter)
    while place <= end:
        cell, place, stopped_by = _cell(text, place, delimiter, width)
        rows[-1].append(cell)
        if stopped_by == "":
            break
        if stopped_by == "\n":
            if place >= end:
                break
            rows.append([])
    return rows


def _by_the_book(text: str, delimiter: str) -> list[list[str]] | None:
    """Return the rows of a text in which every quotation mark is in its place; else `None`.

    Then all rows are equally wide; a mark too many makes some of them swallow others.
    """
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    widths = {len(row) for row in rows if row}
    return rows if len(widths) == 1 and widths != {1} else None


def _piped(line: str) -> list[str] | None:
    """Return the cells of a line of a Markdown table; `None` for the line of dashes."""
    bare = line.strip()
    if bare and _RULE.fullmatch(bare):
        return None
    cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", bare)]
    if bare.startswith("|"):
        cells = cells[1:]
    if bare.endswith("|") and cells and not cells[-1]:
        cells = cells[:-1]
    return cells


def _usual_width(text: str, delimiter: str) -> int:
    counts = Counter(line.count(delimiter) for line in text[:100_000].splitlines() if line.strip())
    return counts.most_common(1)[0][0] if counts else 0


def _cell(text: str, place: int, delimiter: str, width: int) -> tuple[str, int, str]:
    """Return a cell, where the next one begins, and what stands between: "" at the end."""
    if text.startswith('"', place):
        closed = _quoted(text, place + 1, delimiter, width)
        if closed is not None:
            return closed
    end = place
    while end < len(text) and text[end] not in (delimiter, "\n", "\r"):
        end += 1
    return (text[place:end], *_after(text, end, delimiter))


def _after(text: str, end: int, delimiter: str) -> tuple[int, str]:
    if end >= len(text):
        return end, ""
    if text[end] == delimiter:
        return end + 1, delimiter
    return end + (2 if text.startswith("\r\n", end) else 1), "\n"


def _quoted(text: str, place: int, delimiter: str, width: int) -> tuple[str, int, str] | None:
    """Return a cell between quotation marks, `None` where the first one belongs to the text."""
    start = place
    limit = min(len(text), start + _LONGEST_CELL)
    while True:
        mark = text.find('"', place, limit)
        if mark < 0:
            return None
        if text.startswith('""', mark):
            place = mark + 2
            continue
        end = mark + 1
        while text.startswith(" ", end):
            end += 1
        if end >= len(text) or text[end] in (delimiter, "\r", "\n"):
            cell = text[start:mark]
            if width and _swallows_rows(cell, delimiter, width):
                return None
            return (cell.replace('""', '"'), *_after(text, end, delimiter))
        return None


def _swallows_rows(cell: str, delimiter: str, width: int) -> bool:
    """Say whether whole rows of the table stand in what would be one cell."""
    inner = cell.splitlines()[1:-1]
    if any(line.count(delimiter) == width for line in inner):
        return True
    lines = cell.splitlines()
    return len(lines) > 1 and lines[-1].count(delimiter) > 0 and lines[0].count(delimiter) > 0


def looks_like_table(rows: list[list[str]]) -> bool:
    """Say whether most rows, a few at the top not counted, have several cells in them."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if len(filled) < 2:
        return False
    for start in range(min(_TOP, len(filled) - 1)):
        widths = Counter(len(row) for row in filled[start:])
        wide = sum(count for width, count in widths.items() if width > 1)
        width, count = widths.most_common(1)[0]
        if width > 1 and (count >= 0.6 * len(filled[start:]) or wide >= 0.8 * len(filled[start:])):
            return True
        if len(filled[start]) > 1:
            break
    return False


def is_even(rows: list[list[str]], delimiter: str) -> bool:
    """Say whether rows without a word that we know are a table all the same: all equally wide.

    Three columns and more between semicolons, or a column with nothing but numbers; commas stand
    in names, so between commas both are needed.
    """
    width, count = Counter(len(row) for row in rows).most_common(1)[0]
    wide = [place for place, row in enumerate(rows) if len(row) == width]
    between = wide[-1] - wide[0] + 1
    if width < 2 or count < 2 or count < 0.8 * between or wide[0] > _TOP:
        return False
    even = [rows[place] for place in wide]
    numbers = any(
        any(row[place].strip() for row in even[1:])
        and all(_NUMBER.fullmatch(row[place].strip()) for row in even[1:] if row[place].strip())
        for place in range(width)
    )
    return (width > 2 and numbers) if delimiter == "," else (width > 2 or numbers)
