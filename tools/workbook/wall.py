"""The sheet for the wall: what everybody does when the server is gone."""

from __future__ import annotations

import re

from tools.course_texts.prose import prose
from tools.workbook.content import GUIDE
from tools.workbook.sheet import Sheet


def wall_sheet(language: str) -> Sheet:
    """Return the first two sections of the guide's page: what to do, and what doesn't help."""
    source = (GUIDE / language / "server_gone.md").read_text(encoding="utf-8")
    heading, do, not_do, *_ = re.split(r"^## +", source, flags=re.MULTILINE)
    title = heading.removeprefix("# ").partition("\n")[0]
    sheet = Sheet(language, title)
    sheet.heading(title, 0)
    for section in (do, not_do):
        name, _, body = section.partition("\n")
        sheet.heading(name)
        for number, line in re.findall(r"^(\d+|-)\.? +(.+)$", body, re.MULTILINE):
            sheet.large(f"{'✕' if number == '-' else number}   {prose(line)}")
    return sheet
