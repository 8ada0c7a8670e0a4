"""Lesson 03 as a participant meets it: the corner of today, and who looks alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.model.entities import Region
from tests.browser import page_checks
from tests.browser.notebook_page import keep_picture
from tests.browser.widget_page import WidgetPage

if TYPE_CHECKING:
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("en")


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/03_triangle.ipynb")


def test_the_corner_of_today_is_kept(
    lesson: NotebookPage, language: str, server: JupyterServer
) -> None:
    question = lesson.widget(text(language, "Your co-operation today"))
    answer = text(language, "Education")
    question.root.get_by_label(answer, exact=True).check()
    question.says(text(language, "Your answer: {answer}.", answer=answer))
    assert server.work().workspace.state["bets"]["corner"]["choice"] == "education"


def test_a_marked_word_leads_to_its_explanation(lesson: NotebookPage, language: str) -> None:
    words = text(language, "Words")
    lesson.page.locator(f'.jp-Notebook a[href="#{words}"]').first.click()
    explained = lesson.page.locator(".jp-Notebook h2", has_text=words)
    expect(explained).to_be_in_viewport()


@pytest.mark.words
def test_a_figure_that_counts_twice_changes_who_looks_alike(
    lesson: NotebookPage, language: str, server: JupyterServer
) -> None:
    server.work().workspace.choose_region(Region(level="corop", code="CR12"))
    label = text(language, "65 and over")
    alike = WidgetPage(lesson.page.locator(".rl", has=lesson.page.get_by_label(label, exact=True)))
    picture = alike.root.locator(".rl-asked-drawing")
    expect(picture).to_have_attribute("aria-label", re.compile("Twente"))
    before = picture.inner_html()
    alike.root.get_by_label(label, exact=True).focus()
    lesson.page.keyboard.press("ArrowDown")
    expect(alike.root.get_by_label(label, exact=True)).to_have_value("twice")
    lesson.page.wait_for_function(
        "([picture, before]) => picture.innerHTML !== before",
        arg=[picture.element_handle(), before],
    )
    keep_picture(alike.root, f"03-look-alikes-{language}")
    page_checks.check_fits(lesson, f"03-{language}")
