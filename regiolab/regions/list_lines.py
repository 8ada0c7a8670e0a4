"""The names and codes of municipalities in a text: out of tables of CBS, lists and sentences."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_CODE = re.compile(r"\bGM\s?0*(\d{1,4})\b", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;\n\t|]")
_LEADING = re.compile(
    r"^[ \t]*(?:(?:[-*•·–◦▪■►➢→§#>+☐☑✓o\uf0a7\uf0b7\uf0d8]|\[[ xX]?\])[ \t]+|[•·▪\uf0a7\uf0b7]"
    r"|\(?\d{1,3}[.)]\)?[ \t]+|\(?[a-zA-Z][.)][ \t]+)+",
    re.MULTILINE,
)
_WANTED: Final = (
    re.compile(r"gemeente ?code ?gm|gm ?code|regio ?s|regio ?code|cbs ?code|region ?code", re.I),
    re.compile(
        r"gemeente ?naam|naam (?:van de )?gemeente|municipality( name)?$|^name$|^naam$", re.I
    ),
    re.compile(r"^gemeenten?$|^gemeente\b(?!.*code)|^plaats$|^title$|^regio", re.I),
    re.compile(r"gemeente ?code|gemeente ?nr|gemeente ?nummer", re.I),
)
"""The column of a table in which the municipalities are: the first of these that is there."""


def list_parts(text: str) -> list[str]:
    """Return what stands between the separators of a list, of a table one part for each row."""
    lines = [line for line in re.split(r"\r\n|\r|\n", text.replace("\u00a0", " ")) if line.strip()]
    table = _column(lines)
    if table is not None:
        return table
    bare = _LEADING.sub("", "\n".join(lines))
    return [_with_code_only(part) for part in _BETWEEN.split(bare)]


def _with_code_only(part: str) -> str:
    """Return "GM0193" of "GM0193 Zwolle", and "Zwolle" of "0193 Zwolle"."""
    if found := _CODE.search(part):
        return f"GM{int(found[1]):04d}"
    return re.sub(r"^\s*\d{3,4}\s+(?=[^\W\d])|(?<=[^\W\d])\s+\d[\d.]*\s*$", "", part)


def _column(lines: Sequence[str]) -> list[str] | None:
    """Return the municipalities of a table, a row each; `None` when it is no table."""
    for delimiter in "\t;|,":
        if sum(delimiter in line for line in lines) < max(2, 0.8 * len(lines)):
            continue
        rows = [_cells(line, delimiter) for line in lines]
        codes = [next((cell for cell in row if _CODE.fullmatch(cell)), "") for row in rows]
        if sum(map(bool, codes)) >= 0.6 * (len(rows) - 1) and len(rows) > 1:
            once = [sum(bool(_CODE.fullmatch(cell)) for cell in row) == 1 for row in rows]
            if sum(once) >= 0.6 * sum(map(bool, codes)):
                return [code for code in codes if code]
        if (place := _named(rows[0])) is not None:
            return [row[place] for row in rows[1:] if place < len(row) and row[place]]
    return None


def _cells(line: str, delimiter: str) -> list[str]:
    row = next(csv.reader([line], delimiter=delimiter), [])
    return [cell.strip().strip('"') for cell in row]


def _named(header: Sequence[str]) -> int | None:
    """Return in which column a header says that the municipalities are."""
    for wanted in _WANTED:
        for place, cell in enumerate(header):
            if wanted.search(re.sub(r"[_\-]", " ", cell.strip().strip("\ufeff"))):
                return place
    return None
