"""What takes long says how far it is, and stopping it leaves all as it was."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook
from playwright.sync_api import expect

from regiolab.exchange.tables.xlsx_reading import MOST_ROWS
from regiolab.locale import plural, text
from regiolab.plenary.board.pages import PAGES
from tests.browser.map_page import MapPage
from tests.browser.notebook_page import keep_picture
from tests.unit.plenary.rooms import group

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("nl")

_GROUPS = 40
"""So many that a joint report takes seconds, of which the test needs one."""

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


@pytest.mark.words
def test_a_joint_report_shows_how_far_it_is_while_the_board_answers_and_can_be_stopped(
    reader: Participant, language: str, server: JupyterServer, tmp_path: Path
) -> None:
    server.empty_work()
    files = []
    for number in range(_GROUPS):
        names = (f"Partij {number * 3 + one}" for one in range(60))
        work = group(f"Groep {number}", {name: {"influence": 2, "interest": 3} for name in names})
        files.append(tmp_path / f"groep-{number}.json")
        files[-1].write_text(work.to_json(), encoding="utf-8")
    guide = server.put_beside_the_lessons(f"guide/{language}/09_together.ipynb")
    board = reader.run(guide).widget(text(language, "Plenary board"))
    board.root.locator(".rl-board-intake input[type=file]").set_input_files(files)
    board.shows(plural(language, "One group handed in.", "{count} groups handed in.", _GROUPS))
    take_home = next(one for one in PAGES if one.code == "take_home")
    board.press(take_home.numbered(language))
    report = board.button(text(language, "Joint report (Word)"))
    report.click()
    bar = board.root.get_by_role("progressbar")
    name = text(language, "At work: {percent}%", percent=r"\d+")
    expect(bar).to_have_accessible_name(re.compile(f"^{name}$"))
    board.press(text(language, "{count} min", count=30))
    expect(board.root.get_by_role("timer")).to_contain_text(":")
    expect(bar).to_be_visible()
    keep_picture(board.root.page, f"joint-report-at-work-{language}")
    board.press(text(language, "Stop"))
    board.says(text(language, "Stopped. Nothing was changed."))
    expect(bar).to_have_count(0)
    expect(report).to_be_enabled()
    board.press(text(language, "Stop the timer"))
