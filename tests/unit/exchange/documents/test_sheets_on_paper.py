"""Every sheet of every workbook we write can be read on the screen and printed."""

from __future__ import annotations

import io
import re
import zlib
from datetime import date, datetime
from textwrap import wrap
from typing import TYPE_CHECKING

import openpyxl
import pytest

from regiolab.exchange.documents.agenda_workbook import workbook_bytes
from regiolab.exchange.tables.columns import DATA_SHEET
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.locale import LANGUAGES
from regiolab.plenary import merge
from regiolab.plenary.report.joint_files import joint_file
from tests.office import as_pdf, libreoffice_or_skip
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda
from tests.unit.exchange.group_work import filled_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LINE = 14.5
"""A line of words in a row, in points."""

READABLE = 220
"""So many letters beside each other on a page are still large enough."""


def every_book(language: str) -> dict[str, bytes]:
    room = merge([filled_agenda(language), filled_in()])
    return {
        "map": xlsx_bytes(filled_agenda(language), language),
        "map-full": xlsx_bytes(filled_in(), language),
        "map-shared": xlsx_bytes(filled_in(), language, shareable=True),
        "agenda": workbook_bytes(filled_agenda(language), language),
        "agenda-full": workbook_bytes(filled_in(), language),
        "agenda-shared": workbook_bytes(filled_agenda(language), language, shareable=True),
        "joint": joint_file(room, "xlsx", language, date(2026, 3, 12)).content,
    }


@pytest.fixture(scope="module", params=LANGUAGES)
def books(request: pytest.FixtureRequest) -> dict[str, bytes]:
    return every_book(request.param)


def sheets(books: dict[str, bytes]) -> Iterator[tuple[str, openpyxl.worksheet.worksheet.Worksheet]]:
    """Return the sheets that people read."""
    for name, content in books.items():
        for sheet in openpyxl.load_workbook(io.BytesIO(content)).worksheets:
            if sheet.title != DATA_SHEET:
                yield f"{name}: {sheet.title}", sheet


def width_of(sheet: openpyxl.worksheet.worksheet.Worksheet, cell: openpyxl.cell.Cell) -> float:
    return float(sheet.column_dimensions[cell.column_letter].width)


def test_a_row_is_as_high_as_its_words(books: dict[str, bytes]) -> None:
    for where, sheet in sheets(books):
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    room = int(width_of(sheet, cell)) - 2
                    lines = sum(len(wrap(one, room)) or 1 for one in cell.value.split("\n"))
                    height = sheet.row_dimensions[cell.row].height
                    assert height >= min(lines * LINE, 409), (where, cell.coordinate)
                    assert cell.alignment.wrap_text, (where, cell.coordinate)


def test_a_number_and_a_day_fit_in_their_column(books: dict[str, bytes]) -> None:
    for where, sheet in sheets(books):
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell.value, datetime):
                    assert "mmm" in cell.number_format, (where, cell.coordinate)
                    assert width_of(sheet, cell) >= len("30 mrt. 2026"), (where, cell.coordinate)
                elif isinstance(cell.value, int | float):
                    signs = len(f"€ {cell.value:,.2f}")
                    needed = signs if "€" in cell.number_format else len(str(cell.value))
                    assert width_of(sheet, cell) > needed, (where, cell.coordinate)


def test_a_sheet_lies_on_a4_with_its_header_on_every_page(books: dict[str, bytes]) -> None:
    for where, sheet in sheets(books):
        assert sheet.freeze_panes in {"B2", "A2"}, where
        assert sheet.print_title_rows == "$1:$1", where
        assert sheet.page_setup.orientation == "landscape", where
        assert sheet.page_setup.paperSize == 9, where
        assert sheet.sheet_properties.pageSetUpPr.fitToPage, where
        assert sheet.page_setup.fitToHeight == 0, where
        columns = [width_of(sheet, cell) for cell in sheet[1]]
        pages = sheet.page_setup.fitToWidth
        assert sum(columns) / pages <= READABLE, where
        assert (sheet.print_title_cols == "$A:$A") == (pages > 1), where


def test_an_empty_column_takes_no_room_of_the_others(books: dict[str, bytes]) -> None:
    for where, sheet in sheets(books):
        for header, *cells in sheet.columns:
            if not any(cell.value is not None for cell in cells):
                longest = max(len(word) for word in str(header.value).split())
                assert width_of(sheet, header) <= max(12, longest + 2), (where, header.value)


def test_amounts_of_the_joint_tables_can_be_added_up() -> None:
    content = every_book("nl")["joint"]
    book = openpyxl.load_workbook(io.BytesIO(content))
    found = {
        cell.value: cell.number_format
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if "€" in cell.number_format
    }
    assert 200000 in found
    assert not [
        cell.value
        for sheet in book.worksheets
        for row in sheet.iter_rows(min_row=2)
        for cell in row
        if isinstance(cell.value, str) and re.fullmatch(r"€\s?[\d.,]+|–", cell.value)
    ]


def pages_of(pdf: bytes) -> int:
    """Count the pages that a PDF of LibreOffice says it has, also where it is packed."""
    packed = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    parts = [pdf]
    for one in packed:
        try:
            parts.append(zlib.decompress(one))
        except zlib.error:
            continue
    return max(len(re.findall(rb"/Type\s*/Page\b", part)) for part in parts)


def test_libreoffice_prints_a_sheet_on_a_page_or_three(tmp_path: Path) -> None:
    program = libreoffice_or_skip()
    files, most = [], {}
    for name, content in every_book("nl").items():
        files.append(tmp_path / f"{name}.xlsx")
        files[-1].write_bytes(content)
        book = openpyxl.load_workbook(io.BytesIO(content))
        most[name] = sum(2 * one.page_setup.fitToWidth for one in book.worksheets)
    for file, pdf in zip(files, as_pdf(program, files, tmp_path), strict=True):
        assert 0 < pages_of(pdf) <= most[file.stem], file.stem
