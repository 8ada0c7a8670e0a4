"""What a sheet of an Excel file hides, merges and leaves to be computed, read from its XML."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree
from xml.parsers import expat

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Mapping

_REFERENCE = re.compile(r"([A-Z]{1,3})(\d+)")
_TYPES_OF_LINK: Final = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
_MOST_TOLD: Final = 5_000
_MOST_COLUMNS_HIDDEN: Final = 16_384


@dataclass
class Layout:
    """What cannot be seen in the cells of a sheet.

    Args:
        rows: hidden ones, from 1.
        columns: hidden ones, from 1.
        merged: first row, first column, last row, last column, from 1.
        without_result: cells such as "C2" with a formula of which the file lacks the result.
    """

    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    without_result: list[str] = field(default_factory=list)


def layouts_in(parts: zipfile.ZipFile) -> Mapping[str, Layout]:
    """Return the layout of each sheet, by its name.

    Args:
        parts: the opened file, of which the sizes were looked at.
    """
    names = set(parts.namelist())
    if "xl/workbook.xml" not in names or "xl/_rels/workbook.xml.rels" not in names:
        return {}
    links = {
        one.get("Id", ""): one.get("Target", "")
        for one in ElementTree.fromstring(parts.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - refused where it declares entities
    }
    found: dict[str, Layout] = {}
    for one in ElementTree.fromstring(parts.read("xl/workbook.xml")).iter():  # noqa: S314 - see above
        if one.tag.rpartition("}")[2] != "sheet":
            continue
        link = next((one.get(f"{{{kind}}}id") for kind in _TYPES_OF_LINK), None) or ""
        target = links.get(link, "")
        path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if path in names:
            found[one.get("name", "")] = _layout(parts.read(path))
    return found


def _layout(content: bytes) -> Layout:
    reader = _SheetReader()
    parser = expat.ParserCreate(namespace_separator=None)
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.Parse(content, True)
    return reader.layout


class _SheetReader:
    """Goes through the elements of a sheet once."""

    def __init__(self) -> None:
        self.layout = Layout()
        self._cell = ""
        self._formula = self._value = self._in_value = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note what an element hides or merges, and where a cell begins."""
        match tag.rpartition(":")[2]:
            case "row" if _is_on(attributes.get("hidden")):
                number = attributes.get("r", "")
                if number.isdigit() and len(number) < 8:
                    self.layout.rows.add(int(number))
            case "col" if _is_on(attributes.get("hidden")):
                first, last = (attributes.get(one, "") for one in ("min", "max"))
                if first.isdigit() and last.isdigit() and len(first + last) < 12:
                    end = min(int(last), _MOST_COLUMNS_HIDDEN)
                    self.layout.columns.update(range(int(first), end + 1))
            case "c":
                self._cell, self._formula, self._value = attributes.get("r", ""), False, False
            case "f":
                self._formula = True
            case "v" | "t":
                self._in_value = True
            case "mergeCell":
                self._merge(attributes.get("ref", ""))

    def text(self, data: str) -> None:
        """Note that a cell holds something."""
        if self._in_value and data:
            self._value = True

    def end(self, tag: str) -> None:
        """Note a formula without a result where its cell ends."""
        match tag.rpartition(":")[2]:
            case "v" | "t":
                self._in_value = False
            case "c" if self._formula and not self._value:
                if len(self.layout.without_result) < _MOST_TOLD:
                    self.layout.without_result.append(self._cell)

    def _merge(self, reference: str) -> None:
        ends = [_REFERENCE.fullmatch(part) for part in reference.split(":")]
        if len(ends) == 2 and ends[0] and ends[1] and len(self.layout.merged) < _MOST_TOLD:
            self.layout.merged.append(
                (
                    int(ends[0][2]),
                    column_number(ends[0][1]),
                    int(ends[1][2]),
                    column_number(ends[1][1]),
                )
            )


def _is_on(given: str | None) -> bool:
    return given in {"1", "true"}


def column_number(letters: str) -> int:
    """Return the number of a column, from 1: 27 for AA."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
