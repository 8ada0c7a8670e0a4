"""Lesson 00 as a participant meets it: the page, and choosing a region."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser import page_checks

if TYPE_CHECKING:
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant
    from tests.browser.widget_page import WidgetPage

pytestmark = pytest.mark.behaviour_in("en")

WIDGETS = 6


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/00_start.ipynb")


@pytest.fixture
def region(lesson: NotebookPage, language: str, server: JupyterServer) -> WidgetPage:
    """The widget "our region", with nothing chosen."""
    server.empty_work()
    widget = lesson.widget(text(language, "Our region"))
    widget.shows(text(language, "No region chosen yet."))
    return widget


def test_the_lesson_runs_without_an_error(lesson: NotebookPage) -> None:
    page_checks.check_nothing_went_wrong(lesson, WIDGETS)


@pytest.mark.words
def test_the_lesson_fits_on_a_laptop_and_on_half_of_one(
    lesson: NotebookPage, language: str
) -> None:
    page_checks.check_fits(lesson, f"00-{language}")


def test_the_lesson_is_accessible(lesson: NotebookPage, jupyterlab_itself: set[str]) -> None:
    page_checks.check_accessible(lesson, jupyterlab_itself)


@pytest.mark.words
def test_the_lesson_speaks_one_language(lesson: NotebookPage, language: str) -> None:
    page_checks.check_language(lesson, language)


def test_the_connection_is_measured(lesson: NotebookPage, language: str) -> None:
    sentences = (
        "The connection works: an answer came in {ms} milliseconds.",
        "The connection works but is slow ({ms} milliseconds). Wait for each answer.",
    )
    # Which of the two is a matter of the machine, not of the course.
    either = "|".join(
        re.escape(text(language, one, ms="§")).replace("§", r"\d+") for one in sentences
    )
    expect(lesson.widget(text(language, "Connection")).root).to_contain_text(re.compile(either))


def test_a_region_is_found_by_the_name_of_a_municipality_and_chosen(
    region: WidgetPage, language: str
) -> None:
    label = text(language, "Search for a municipality or region")
    region.field(label).fill("twente")
    region.field(label).press("Enter")
    region.root.get_by_role("listitem").get_by_role("button", name="Twente").first.click()
    region.says(text(language, "Your region is {region}.", region="Twente"))
    region.shows(f"Twente ({text(language, 'COROP region')})")


@pytest.mark.parametrize(
    ("level", "name"),
    [
        ("Province", "Zeeland"),
        ("COROP region", "Achterhoek"),
        ("Labour-market region", "FoodValley"),
        ("Municipality", "Zwolle"),
    ],
)
def test_a_region_of_each_level_is_chosen_from_the_list(
    region: WidgetPage, language: str, level: str, name: str
) -> None:
    label = text(language, level)
    region.pick(text(language, "Or pick from a list"), label)
    region.pick(label, name)
    region.press(text(language, "Choose this region"))
    region.says(text(language, "Your region is {region}.", region=name))
    expect(region.root.locator(".rl-header")).to_contain_text(name)
    region.press(text(language, "Clear the choice"))
    expect(region.root.locator(".rl-header")).to_contain_text(
        text(language, "No region chosen yet.")
    )


def test_a_misspelt_name_gets_suggestions_and_stays_in_the_field(
    region: WidgetPage, language: str
) -> None:
    field = region.field(text(language, "Search for a municipality or region"))
    field.fill("Zwole")
    region.press(text(language, "Search"))
    region.says(
        text(
            language,
            "Nothing found for “{query}”. Did you mean: {names}?",
            query="Zwole",
            names="§",
        ).partition("§")[0]
    )
    region.says("Zwolle")
    expect(field).to_have_value("Zwole")


def test_a_name_like_no_other_gets_advice_and_stays_in_the_field(
    region: WidgetPage, language: str
) -> None:
    field = region.field(text(language, "Search for a municipality or region"))
    field.fill("qqqxxx")
    region.press(text(language, "Search"))
    region.says(
        text(
            language,
            "Nothing found for “{query}”. Check the spelling or pick from the list.",
            query="qqqxxx",
        )
    )
    expect(field).to_have_value("qqqxxx")


def test_an_empty_search_says_what_to_do_beside_the_field(
    region: WidgetPage, language: str
) -> None:
    region.field(text(language, "Search for a municipality or region")).fill("")
    region.press(text(language, "Search"))
    expect(region.root.locator(".rl-field-error").first).to_have_text(
        text(language, "Type a name to search for, or pick from the list.")
    )
