"""The bar above a lesson: by keyboard, on a narrow page, kept for the visit, and what it hides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser.lesson_bar import LessonBar, said

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

LESSON = "02_city_and_countryside.ipynb"

_NAMELESS = """() => [...document.querySelectorAll('[data-rl-bar] button')]
  .filter((one) => one.checkVisibility() && !one.textContent.trim())
  .map((one) => one.outerHTML)"""
_BINDERS = ("downloadVisible", "saveToBrowser", "loadFromBrowser")
"""What jupyter-offlinenotebook, which Binder adds, calls its buttons (its `src/index.ts`)."""
_ADD_BUTTONS = """(names) => {
  for (const name of names) {
    const item = document.createElement('div');
    item.dataset.jpItemName = name;
    item.textContent = name;
    window.jupyterapp.shell.currentWidget.toolbar.node.append(item);
  }
}"""


@pytest.fixture
def lesson(participant: Participant, language: str) -> NotebookPage:
    """A lesson that ran."""
    return participant.run(f"{language}/{LESSON}")


def words_in_focus(page: Page) -> str:
    """Return what stands on the button that has the focus."""
    return str(page.evaluate("() => document.activeElement.textContent.trim()"))


def test_the_bar_fits_and_all_of_it_is_reached_by_key(lesson: NotebookPage, language: str) -> None:
    page, bar = lesson.page, LessonBar(lesson.page, language)
    assert page.evaluate(_NAMELESS) == []
    expect(bar.root).to_have_attribute("lang", language)
    expect(page.get_by_role("navigation", name=text(language, "The lesson"))).to_be_visible()
    for width in (1280, 800, 320):
        lesson.use_width(width)
        assert lesson.wider_than_the_page() == []
        box = bar.root.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["height"] <= 260
    more = bar.root.locator(".rl-wb-more")
    more.press("Enter")
    expect(more).to_have_attribute("aria-expanded", "true")
    bar.root.locator(".rl-wb-place").focus()
    reached = [words_in_focus(page)]
    for _ in range(12):
        page.keyboard.press("Tab")
        reached.append(words_in_focus(page))
    wanted = ("previous", "next", "download", "again")
    assert {said(language, one) for one in wanted} <= {*reached}
    lesson.use_width(1280)


def test_the_code_that_is_shown_stays_so_in_the_next_lesson_and_after_a_reload(
    lesson: NotebookPage, language: str
) -> None:
    page, bar = lesson.page, LessonBar(lesson.page, language)
    page.locator("[data-rl-show-code]:visible").click()
    bar.press("next")
    page.wait_for_function("() => document.body.dataset.rlReady?.includes('/03_')")
    code = page.locator(".rl-workbook:not(.lm-mod-hidden) .jp-InputArea-editor:visible")
    expect(code.first).to_contain_text("import regiolab")
    page.reload()
    page.wait_for_function("() => document.body.dataset.rlReady?.includes('/03_')")
    expect(code.first).to_contain_text("import regiolab")
    page.locator("[data-rl-show-code]:visible").click()
    expect(code).to_have_count(0)


def test_what_gives_the_notebook_without_the_work_is_hidden(
    lesson: NotebookPage, language: str
) -> None:
    page, bar = lesson.page, LessonBar(lesson.page, language)
    page.evaluate(_ADD_BUTTONS, [*_BINDERS, "openRepo"])
    page.locator("[data-rl-show-lab]:visible").click()
    expect(page.get_by_text("openRepo", exact=True)).to_be_visible()
    for name in _BINDERS:
        expect(page.get_by_text(name, exact=True)).to_be_hidden()
    expect(bar.button("download")).to_be_visible()
    page.locator("[data-rl-show-lab]:visible").click()


@pytest.mark.behaviour_in("nl")
def test_who_leads_the_day_opens_the_board_from_the_help_of_a_lesson(
    lesson: NotebookPage, language: str
) -> None:
    page, bar = lesson.page, LessonBar(lesson.page, language)
    bar.root.get_by_role("button", name="Hulp").click()
    bar.root.get_by_role("button", name=text(language, "Plenary board")).click()
    page.wait_for_function("() => document.body.dataset.rlReady === 'guide/nl/09_together.ipynb'")
    expect(lesson.widget(text(language, "Plenary board")).root).to_be_visible()
    expect(bar.button("download")).to_have_count(0)
