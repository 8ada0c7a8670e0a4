"""Workbooks of others, made of rows."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import Workbook


def book(**sheets: list[list[Any]]) -> Workbook:
    """Return a workbook with a sheet per name."""
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return made


def in_bytes(made: Workbook) -> bytes:
    """Return a workbook as a file holds it."""
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()
