"""Choosing one of three hundred parties with the keyboard alone, from a list that stays short."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import plural, text
from regiolab.widgets.map.party_choice import MOST_OPTIONS
from tests.browser.accessibility import violations_in
from tests.browser.map_page import MapPage
from tests.browser.notebook_page import THEMES, keep_picture
from tools.bench.graphs import map_of

if TYPE_CHECKING:
    from playwright.sync_api import Keyboard, Locator

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("en")

PARTIES = 300


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/06_stakeholder_map.ipynb")


@pytest.fixture
def the_map(lesson: NotebookPage, language: str, server: JupyterServer) -> MapPage:
    """The own map, with three hundred parties on it and no relation."""
    found = MapPage(lesson.widget(text(language, "Stakeholder map")).root, language)
    server.work().workspace.replace_content(map_of(PARTIES, 0), "open a file", {})
    expect(found.root.locator("svg .rl-mark-opens, svg [data-mark]").first).to_be_visible()
    return found


def last_names(server: JupyterServer) -> list[str]:
    """Return the two names that stand last in the alphabet, far outside the list."""
    parties = server.work().workspace.stakeholders
    return sorted((one.name for one in parties), key=str.casefold)[-2:]


def test_a_relation_between_two_of_three_hundred_is_laid_with_the_keyboard_alone(
    lesson: NotebookPage, the_map: MapPage, language: str, server: JupyterServer
) -> None:
    keyboard = lesson.page.keyboard
    who, whom = last_names(server)
    the_map.button(text(language, "Add relation")).focus()
    keyboard.press("Enter")
    panel = the_map.root.get_by_role("region", name=text(language, "Add relation"))
    searches = panel.get_by_label(text(language, "Search a party"))
    expect(searches).to_have_count(2)
    expect(searches.first).to_be_focused()
    for search, label, name in zip(searches.all(), ("Who", "With whom"), (who, whom), strict=True):
        chosen = panel.get_by_role("combobox", name=text(language, label), exact=True)
        expect(chosen.locator("option")).to_have_count(MOST_OPTIONS + 1)
        goes_to(search, keyboard)
        keyboard.type(name)
        end = panel.get_by_role("group", name=text(language, label), exact=True)
        expect(end.get_by_text(found(language, 1))).to_be_visible()
        expect(search).to_be_focused()
        expect(search).to_have_value(name)
        goes_to(chosen, keyboard)
        keyboard.press("ArrowDown")
        the_map.is_answered()
        expect(chosen.locator("option:checked")).to_have_text(name)
        expect(chosen).to_be_focused()
    for theme in THEMES:
        lesson.use_theme(theme)
        assert violations_in(the_map.root, colours_only=theme != THEMES[0]) == []
        keep_picture(panel, f"three-hundred-{language}-{theme[11:]}")
    lesson.use_theme(THEMES[0])
    goes_to(panel.get_by_role("button", name=text(language, "Lay this relation")), keyboard)
    keyboard.press("Enter")
    expect(panel.locator(".rl-map-said")).to_contain_text(who)
    (tie,) = server.work().workspace.relations
    names = {one.id: one.name for one in server.work().workspace.stakeholders}
    assert {names[tie.source], names[tie.target]} == {who, whom}
    keyboard.press("Escape")
    expect(the_map.button(text(language, "Add relation"))).to_be_focused()


def test_one_of_three_hundred_is_found_for_its_neighbourhood_with_the_keyboard_alone(
    lesson: NotebookPage, the_map: MapPage, language: str, server: JupyterServer
) -> None:
    keyboard = lesson.page.keyboard
    name = last_names(server)[0]
    panel = the_map.open_panel("Search and filter")
    search = panel.get_by_label(text(language, "Search a party"), exact=True)
    goes_to(search, keyboard)
    keyboard.type(name)
    expect(panel.get_by_text(found(language, 1))).to_be_visible()
    expect(search).to_be_focused()
    for theme in THEMES:
        lesson.use_theme(theme)
        assert violations_in(the_map.root, colours_only=theme != THEMES[0]) == []
    lesson.use_theme(THEMES[0])
    keyboard.press("Tab")
    expect(panel.locator("select:focus option").nth(1)).to_have_text(name)
    keyboard.press("ArrowDown")
    the_map.is_answered()
    expect(the_map.root.locator(".rl-map-list .rl-row-button")).to_have_text([name])
    the_map.press(text(language, "Show everything"))
    the_map.close_panel()


def goes_to(control: Locator, keyboard: Keyboard) -> None:
    """Walk to a control with Tab."""
    for _ in range(40):
        if control.evaluate("(one) => one === document.activeElement"):
            return
        keyboard.press("Tab")
    expect(control).to_be_focused()


def found(language: str, count: int) -> str:
    """Return what is said of a search."""
    return plural(
        language,
        "{count} party found; the list shows at most {most}.",
        "{count} parties found; the list shows at most {most}.",
        count,
        most=MOST_OPTIONS,
    )
