"""A file that takes long to read says how far it is, and stopping it leaves all as it was."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook
from playwright.sync_api import expect

from regiolab.exchange.tables.xlsx_reading import MOST_ROWS
from regiolab.locale import text
from tests.browser.map_page import MapPage

if TYPE_CHECKING:
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("nl")

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/06_stakeholder_map.ipynb")


@pytest.fixture(scope="module")
def long_file() -> bytes:
    """As many relations as a sheet may hold."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Relaties")
    sheet.append(["Van", "Naar", "Soort", "Notitie"])
    for row in range(MOST_ROWS):
        ends = f"Partij {row % 700}", f"Partij {(row * 7 + 1 + row // 700) % 700}"
        sheet.append([*ends, "werkt samen met", f"afspraak {row}"])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.mark.words
def test_a_long_file_shows_how_far_it_is_and_stopping_it_leaves_all_as_it_was(
    lesson: NotebookPage, language: str, server: JupyterServer, long_file: bytes
) -> None:
    server.empty_work()
    found = MapPage(lesson.widget(text(language, "Stakeholder map")).root, language)
    panel = found.open_panel("Paste list")
    choice = panel.locator("input[type=file]")
    short = b"Naam;Sector;Bijnaam\nROC;onderwijs;x\n"
    choice.set_input_files({"name": "kort.csv", "mimeType": "text/csv", "buffer": short})
    column = found.words("Column “{name}”", name="Bijnaam")
    expect(panel.get_by_label(column)).to_be_visible()
    choice.set_input_files({"name": "lang.xlsx", "mimeType": XLSX, "buffer": long_file})
    bar = panel.get_by_role("progressbar")
    name = found.words("At work: {percent}%", percent=r"\d+")
    expect(bar).to_have_accessible_name(re.compile(f"^{name}$"))
    expect(bar).to_have_attribute("value", re.compile(r"^\d+$"))
    expect(panel.locator(".rl-file bdi")).to_have_text("lang.xlsx")
    panel.get_by_role("button", name=found.words("Stop"), exact=True).click()
    stopped = found.words("Stopped. Nothing was changed.")
    expect(panel.locator(".rl-map-said")).to_have_text(stopped)
    expect(bar).to_have_count(0)
    expect(panel.locator(".rl-file bdi")).to_have_text("kort.csv")
    expect(panel.get_by_label(column)).to_be_visible()
    assert server.work().workspace.stakeholders == []
