"""Lesson 06 as a group meets it: putting parties on the map and moving them, each way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.model.words import word
from tests.browser import page_checks
from tests.browser.map_page import MapPage

if TYPE_CHECKING:
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("en")

WIDGETS = 5
FIVE = {
    "Gemeente Zwolle": "government",
    "Deltion College": "education",
    "VNO-NCW Midden": "employers",
    "FNV regio Oost": "workers",
    "Windesheim": "knowledge",
}
BETWEEN = 1000
"""Of a window, in pixels: the list stands beside the picture, and the form below them."""
_CUT_OFF = """headings => headings
  .filter((one) => one.scrollWidth > one.clientWidth)
  .map((one) => one.innerText)"""


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/06_stakeholder_map.ipynb")


@pytest.fixture
def empty_map(lesson: NotebookPage, language: str, server: JupyterServer) -> MapPage:
    """The map without parties."""
    server.empty_work()
    found = MapPage(lesson.widget(text(language, "Stakeholder map")).root, language)
    found.shows(text(language, "Parties · {placed} of {count} placed", placed=0, count=0))
    return found


@pytest.fixture
def filled_map(empty_map: MapPage, server: JupyterServer) -> MapPage:
    """The map with five parties: two placed, three not yet."""
    workspace = server.work().workspace
    for name, sector in FIVE.items():
        workspace.add_stakeholder(name, sector)
    for place, party in enumerate(workspace.stakeholders[:2]):
        workspace.update("stakeholders", party.id, {"influence": 3, "interest": 1 + 2 * place})
    empty_map.stands_at("Gemeente Zwolle", 3, 1)
    empty_map.stands_at("Deltion College", 3, 3)
    return empty_map


def test_the_lesson_runs_without_an_error(lesson: NotebookPage, empty_map: MapPage) -> None:
    page_checks.check_nothing_went_wrong(lesson, WIDGETS)


@pytest.mark.words
def test_the_headings_of_an_empty_list_are_not_cut_off(
    lesson: NotebookPage, empty_map: MapPage
) -> None:
    headings = empty_map.root.locator(".rl-map-list thead th")
    for width in (page_checks.WIDTHS[1], BETWEEN, page_checks.WIDTHS[0]):
        lesson.use_width(width)
        assert headings.evaluate_all(_CUT_OFF) == []


@pytest.mark.words
def test_the_lesson_with_a_filled_map_fits(
    lesson: NotebookPage, filled_map: MapPage, language: str
) -> None:
    filled_map.select("Deltion College")
    page_checks.check_fits(lesson, f"06-{language}")


def test_the_lesson_is_accessible_with_an_empty_map(
    lesson: NotebookPage, empty_map: MapPage, jupyterlab_itself: set[str]
) -> None:
    page_checks.check_accessible(lesson, jupyterlab_itself)


def test_the_lesson_is_accessible_with_a_filled_map(
    lesson: NotebookPage, filled_map: MapPage, jupyterlab_itself: set[str]
) -> None:
    filled_map.select("Deltion College")
    page_checks.check_accessible(lesson, jupyterlab_itself)


@pytest.mark.words
def test_the_lesson_speaks_one_language(
    lesson: NotebookPage, filled_map: MapPage, language: str
) -> None:
    filled_map.select("Deltion College")
    page_checks.check_language(lesson, language)


def test_five_parties_are_added_one_by_one(
    empty_map: MapPage, language: str, server: JupyterServer
) -> None:
    for name, sector in FIVE.items():
        empty_map.add(name, word(language, "sector", sector))
    empty_map.shows(text(language, "Parties · {placed} of {count} placed", placed=0, count=5))
    kept = {party.name: party.sector for party in server.work().workspace.stakeholders}
    assert kept == FIVE


def test_many_names_are_pasted_at_once(empty_map: MapPage, language: str) -> None:
    empty_map.paste(
        "Gemeente Almelo\nGemeente Borne; Gemeente Losser", word(language, "sector", "government")
    )
    empty_map.shows(text(language, "Parties · {placed} of {count} placed", placed=0, count=3))
    for name in ("Gemeente Almelo", "Gemeente Borne", "Gemeente Losser"):
        expect(empty_map.row(name)).to_be_visible()


def test_a_party_is_moved_by_dragging(filled_map: MapPage) -> None:
    filled_map.drag("FNV regio Oost", to="Deltion College")
    filled_map.stands_at("FNV regio Oost", 3, 3)


def test_a_party_is_moved_with_the_list(filled_map: MapPage, language: str) -> None:
    filled_map.select("Windesheim")
    place = text(
        language,
        "influence {influence}, affected {interest} ({quadrant})",
        influence=4,
        interest=0,
        quadrant="§",
    ).partition("§")[0]
    options = filled_map.field(text(language, "Move to…")).locator("option")
    filled_map.pick(text(language, "Move to…"), options.filter(has_text=place).inner_text())
    filled_map.press(text(language, "Move"))
    filled_map.stands_at("Windesheim", 4, 0)


def test_a_party_is_moved_with_the_arrow_buttons(filled_map: MapPage, language: str) -> None:
    filled_map.select("Gemeente Zwolle")
    filled_map.press(text(language, "→ more influence"))
    filled_map.stands_at("Gemeente Zwolle", 4, 1)
    filled_map.press(text(language, "↑ more affected"))
    filled_map.stands_at("Gemeente Zwolle", 4, 2)
    filled_map.press(text(language, "← less influence"))
    filled_map.stands_at("Gemeente Zwolle", 3, 2)
    filled_map.press(text(language, "↓ less affected"))
    filled_map.stands_at("Gemeente Zwolle", 3, 1)


def test_a_party_is_moved_with_the_keyboard(filled_map: MapPage) -> None:
    filled_map.type_on_mark("Deltion College", "Enter", "ArrowLeft", "ArrowUp", "Enter")
    filled_map.stands_at("Deltion College", 2, 4)


def test_escape_leaves_a_party_where_it_was(filled_map: MapPage, language: str) -> None:
    filled_map.type_on_mark("Deltion College", "Enter", "ArrowLeft", "Escape")
    filled_map.says(text(language, "{party} stays where it was.", party="Deltion College"))
    filled_map.stands_at("Deltion College", 3, 3)


def test_i_dont_know_puts_a_party_back_in_the_tray(filled_map: MapPage, language: str) -> None:
    filled_map.select("Deltion College")
    unknown = text(language, "I don't know")
    filled_map.pick(text(language, "Influence on the challenge"), unknown)
    filled_map.stands_at("Deltion College", None, 3)
    filled_map.shows(text(language, "Parties · {placed} of {count} placed", placed=1, count=5))


def test_a_step_is_undone_and_done_again(filled_map: MapPage, language: str) -> None:
    filled_map.select("Gemeente Zwolle")
    filled_map.press(text(language, "→ more influence"))
    filled_map.stands_at("Gemeente Zwolle", 4, 1)
    step = text(language, "move {item}", item="Gemeente Zwolle")
    filled_map.press(text(language, "Undo: {step}", step=step))
    filled_map.stands_at("Gemeente Zwolle", 3, 1)
    filled_map.press(text(language, "Redo: {step}", step=step))
    filled_map.stands_at("Gemeente Zwolle", 4, 1)


def test_a_party_is_renamed_and_removed_and_comes_back(filled_map: MapPage, language: str) -> None:
    filled_map.select("Windesheim")
    filled_map.write(text(language, "Name"), "Hogeschool Windesheim")
    expect(filled_map.row("Hogeschool Windesheim")).to_be_visible()
    filled_map.press(text(language, "Remove {party}", party="Hogeschool Windesheim"))
    expect(filled_map.row("Hogeschool Windesheim")).to_have_count(0)
    filled_map.root.get_by_role("button", name=text(language, "Undo: {step}", step="")).click()
    expect(filled_map.row("Hogeschool Windesheim")).to_be_visible()


def test_the_challenge_is_above_the_map(
    lesson: NotebookPage, empty_map: MapPage, language: str
) -> None:
    form = lesson.widget(text(language, "The challenge of the day"))
    form.write(text(language, "Our challenge, in one sentence"), "Elke jongere een vak")
    expect(empty_map.field(text(language, "Our challenge"))).to_have_value("Elke jongere een vak")
