"""Cells of a text file that a spreadsheet would take for a formula."""

from __future__ import annotations

import re
from typing import Final

_DANGEROUS: Final = re.compile(r"^'*[=+\-@\t\r]")


def neutralised(text: str) -> str:
    """Return the text as a cell that no spreadsheet computes: with an apostrophe in front.

    Only what begins with = + - @, a tab or a carriage return gets one, and what would otherwise
    be taken for such a cell when it is read back. (OWASP, "CSV Injection".)
    """
    return f"'{text}" if _DANGEROUS.match(text) else text


def restored(cell: str) -> str:
    """Return the text that `neutralised` made a cell of."""
    return cell[1:] if cell.startswith("'") and _DANGEROUS.match(cell) else cell
