"""A region on the tile map or as an own list, and figures of your own, without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser.accessibility import violations_in
from tests.browser.notebook_page import THEMES

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant
    from tests.browser.widget_page import WidgetPage

WIDTHS = (1280, 800, 320)
NEAREST = 8
"""So many pixels at least between a table and the buttons under it."""

_GAP_UNDER_THE_TABLE = """(widget) => {
  const table = widget.querySelector('.rl-scroll');
  const buttons = table.nextElementSibling;
  return buttons.getBoundingClientRect().top - table.getBoundingClientRect().bottom;
}"""


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/00_start.ipynb")


def _open_by_keyboard(widget: WidgetPage, title: str) -> None:
    widget.root.locator("summary", has_text=title).press("Enter")


def _looks_right(lesson: NotebookPage, part: Locator, name: str) -> None:
    """Accessible in both themes, and at no width wider than its place; pictures are kept."""
    for theme in THEMES:
        lesson.use_theme(theme)
        assert violations_in(part, colours_only=theme != THEMES[0]) == []
        for width in WIDTHS:
            lesson.use_width(width)
            wide = part.evaluate("one => one.scrollWidth - one.clientWidth")
            assert wide <= 1, f"{name} at {width}: {wide} pixels too wide"
            lesson.picture(f"{name}-{width}-{theme.rpartition(' ')[2].lower()}")
    lesson.use_theme(THEMES[0])
    lesson.use_width(WIDTHS[0])


def test_a_region_is_chosen_on_the_tile_map_and_as_a_list_by_keyboard(
    lesson: NotebookPage, language: str, server: JupyterServer
) -> None:
    server.empty_work()
    widget = lesson.widget(text(language, "Our region"))
    keyboard = lesson.page.keyboard
    _open_by_keyboard(widget, text(language, "Or point to it on a map of tiles"))
    tiles = widget.root.locator(".rl-tiles")
    first = tiles.locator('[tabindex="0"]')
    expect(first).to_have_count(1)
    first.focus()
    keyboard.press("ArrowDown")
    keyboard.press("ArrowLeft")
    focused = tiles.locator(":focus")
    name = (focused.get_attribute("aria-label") or "").partition(", ")[2]
    expect(widget.root.locator(".rl-tile-name")).to_contain_text(name)
    keyboard.press("Enter")
    widget.says(text(language, "Your region is {region}.", region=name))
    expect(tiles.locator('[aria-pressed="true"]')).to_have_count(1)
    expect(focused).to_have_attribute("aria-pressed", "true")

    _open_by_keyboard(widget, text(language, "Or make your own list of municipalities"))
    box = widget.field(text(language, "Names or codes of municipalities"))
    typed = "Zwolle, Bergen\nLittenseradiel; Zwole; Appingedam; qqqxxx"
    box.focus()
    keyboard.insert_text(typed)
    widget.button(text(language, "Look them up")).press("Enter")
    bergen = widget.button("Bergen (NH.) (Noord-Holland)")
    bergen.press("Enter")
    expect(widget.button("✓ Bergen (NH.) (Noord-Holland)")).to_be_focused()
    expect(box).to_have_value(typed)
    _looks_right(lesson, widget.root, f"region-{language}")
    widget.field(text(language, "What do you call this region?")).fill("Onze drie")
    widget.button(text(language, "Keep this list as our region")).press("Enter")
    widget.says(text(language, "Your region is {region}.", region="Onze drie").rstrip("."))
    expect(widget.root.locator(".rl-header")).to_contain_text("Onze drie")
    expect(box).to_have_value(typed)


def test_a_figure_of_your_own_is_added_and_taken_back_by_keyboard(
    reader: Participant, language: str, server: JupyterServer
) -> None:
    server.empty_work()
    lesson = reader.run(f"{language}/03_triangle.ipynb")
    widget = lesson.widget(text(language, "Figures of your own"))
    widget.shows(text(language, "No figures of your own yet."))
    keyboard = lesson.page.keyboard
    widget.field(text(language, "What does it count?")).focus()
    number = "1.240,5" if language == "nl" else "1,240.5"
    for typed in ("Monteurs", number, "fte", "2024"):
        keyboard.insert_text(typed)
        keyboard.press("Tab")
    keyboard.press("Enter")
    source = widget.field(text(language, "Where is it from?"))
    expect(source).to_have_attribute("aria-invalid", "true")
    expect(widget.field(text(language, "Number"))).to_have_value(number)
    keyboard.insert_text("UWV")
    beside = text(language, "Beside which figure of a lesson?")
    drawn = widget.field(text(language, "In the picture too?"))
    expect(drawn).to_be_disabled()
    widget.pick(beside, text(language, "hbo or university (lesson 01)"))
    expect(drawn).to_be_enabled()
    source.press("Enter")
    widget.says(text(language, "Added: {item}", item="Monteurs"))
    [kept] = server.work().workspace.state["own_figures"].values()
    assert kept["beside"] == "education"
    expect(widget.root.locator("td", has_text=f"{number} fte")).to_be_visible()
    assert widget.root.evaluate(_GAP_UNDER_THE_TABLE) >= NEAREST
    _looks_right(lesson, widget.root, f"figures-{language}")
    away = widget.button(text(language, "Remove {title}", title="Monteurs"))
    expect(away).to_be_enabled()  # a key, unlike a click, waits for nothing
    away.press("Enter")
    widget.shows(text(language, "No figures of your own yet."))
