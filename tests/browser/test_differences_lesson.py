"""Lesson 01 as a participant meets it: cards, four bets, six figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser import page_checks
from tests.browser.widget_page import WidgetPage

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("nl")

WIDGETS = 17
BETS = 4
EDUCATION, EMPLOYMENT = 3, 4
"""Which of the figures they are, from the top."""


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/01_differences.ipynb")


@pytest.fixture
def figure(lesson: NotebookPage, language: str, server: JupyterServer) -> WidgetPage:
    """The first figure, that waits for a bet."""
    server.empty_work()
    waits = text(language, "Not answered yet: bet first, then the figure appears here.")
    expect(lesson.page.locator(".rl-waits")).to_have_count(BETS)
    found = panels(lesson).first
    expect(found).to_contain_text(waits)
    return WidgetPage(found)


def panels(lesson: NotebookPage) -> Locator:
    """Every figure, found by what stays on it once it is revealed."""
    return lesson.page.locator(".rl", has=lesson.page.locator(".rl-figure, .rl-waits"))


def bet(lesson: NotebookPage, language: str, answer: str) -> WidgetPage:
    """Answer the question before the figure."""
    question = lesson.widget(text(language, "Bet first, then look"))
    question.root.get_by_label(text(language, answer)).check()
    question.says(text(language, "Your bet: {answer}.", answer=text(language, answer)))
    return question


def add_own_figures(server: JupyterServer) -> None:
    """Add two figures beside that on education: one fits in its picture, one does not."""
    for title, value, unit in (("Kenniswerkers", 31.5, "%"), ("Vacatures", 1200, "fte")):
        fields = {
            "title": title,
            "value": value,
            "unit": unit,
            "year": 2023,
            "source": "gemeente",
            "beside": "education",
        }
        server.work().workspace.add("own_figures", fields, "add {item}", {"item": "title"})


def bet_on_all(lesson: NotebookPage, language: str) -> None:
    """Answer every question with "I don't know", so that all figures are in sight."""
    title = text(language, "Bet first, then look")
    questions = lesson.page.locator(".rl", has=lesson.page.locator(".rl-title", has_text=title))
    expect(questions).to_have_count(BETS)
    for question in questions.all():
        question.get_by_label(text(language, "I don't know")).check()
    expect(lesson.page.locator(".rl-waits")).to_have_count(0)
    for figure in panels(lesson).all():
        expect(figure.locator(".rl-asked-drawing").locator("svg")).not_to_have_count(0)


def test_the_lesson_runs_without_an_error_before_the_bet(
    lesson: NotebookPage, figure: WidgetPage
) -> None:
    page_checks.check_nothing_went_wrong(lesson, WIDGETS)
    expect(figure.root.locator(".rl-asked-drawing")).to_have_count(0)


def test_an_answer_reveals_figure_and_verdict(
    lesson: NotebookPage, figure: WidgetPage, language: str
) -> None:
    bet(lesson, language, "Yes, the difference became clearly larger")
    picture = figure.root.locator(".rl-asked-drawing")
    expect(picture).to_be_visible()
    assert picture.locator("svg").evaluate("(drawing) => drawing.getBBox().width") > 0
    verdict = lesson.widget(text(language, "Verdict"))
    expect(verdict.root).not_to_contain_text(text(language, "Not answered yet.")[:12])


def test_a_figure_answers_when_it_is_pointed_at_and_by_key(
    lesson: NotebookPage, figure: WidgetPage, language: str
) -> None:
    bet(lesson, language, "I don't know")
    room = figure.root.get_by_role("application", name=text(language, "Ask this picture"))
    room.hover()
    expect(room.locator(".rl-asked-tip")).to_contain_text(re.compile(r"\d"))
    room.press("ArrowLeft")
    said = figure.root.locator(".rl-asked-picture [aria-live]")
    room.press("Home")
    expect(said).to_contain_text("2014")
    room.press("Enter")
    expect(figure.root.locator(".rl-asked-beside")).to_contain_text("2014")
    room.press("Escape")
    expect(said).to_be_empty()


def test_the_region_is_chosen_in_the_figure_and_is_in_its_description(
    lesson: NotebookPage, figure: WidgetPage, language: str
) -> None:
    bet(lesson, language, "I don't know")
    figure.shows(
        text(language, "No region chosen yet: choose yours and it lights up in the picture")
    )
    label = text(language, "Search for a municipality or region")
    figure.field(label).fill("Achterhoek")
    figure.field(label).press("Enter")
    figure.root.get_by_role("listitem").get_by_role("button", name="Achterhoek").first.click()
    figure.says(text(language, "Your region is {region}.", region="Achterhoek"))
    figure.open(text(language, "Description of this picture"))
    expect(figure.root.locator(".rl-figure")).to_contain_text("Achterhoek")
    figure.open(text(language, "The figures in a table"))
    expect(figure.root.get_by_role("table")).to_be_visible()


def test_transition_cards_are_saved(
    lesson: NotebookPage, figure: WidgetPage, language: str, server: JupyterServer
) -> None:
    cards = lesson.widget(text(language, "What changes, and what does it do to us?"))
    card = WidgetPage(cards.root.get_by_role("group", name=text(language, "Digitalisation")))
    chance, worry = (text(language, one) for one in ("One opportunity for us", "One worry for us"))
    card.write(chance, "Meer werk op afstand")
    cards.says(text(language, "Saved: “{label}”.", label=chance))
    card.write(worry, "Minder baliebanen")
    cards.says(text(language, "Saved: “{label}”.", label=worry))
    kept = server.work().workspace.state["cards"]["digitalisation"]
    assert (kept["chance"], kept["worry"]) == ("Meer werk op afstand", "Minder baliebanen")


def test_an_option_is_chosen_above_the_figure_and_changes_it(
    lesson: NotebookPage, figure: WidgetPage, language: str
) -> None:
    bet_on_all(lesson, language)
    work = WidgetPage(panels(lesson).nth(EMPLOYMENT))
    picture = work.root.locator(".rl-asked-drawing")
    expect(picture.locator("svg")).to_be_visible()
    before = picture.inner_html()
    choice = text(language, "the percentage itself")
    work.root.get_by_label(text(language, "Show"), exact=True).select_option(choice)
    work.says(text(language, "The picture has changed: {title}", title="")[:12])
    lesson.page.wait_for_function(
        "([picture, before]) => picture.innerHTML !== before",
        arg=[picture.element_handle(), before],
    )


def test_a_figure_of_the_group_is_drawn_in_the_picture_and_told_under_it(
    lesson: NotebookPage, figure: WidgetPage, language: str, server: JupyterServer
) -> None:
    bet_on_all(lesson, language)
    education = WidgetPage(panels(lesson).nth(EDUCATION))
    picture = education.root.locator(".rl-asked-drawing")
    add_own_figures(server)
    told = text(language, "{letter}, {shape}: {figure}", letter="A", shape="", figure="")[:2]
    not_checked = text(language, "Own figures in the picture, not checked: {figures}.", figures="")
    expect(picture).to_have_attribute(
        "aria-label", re.compile(re.escape(f"{not_checked[:-1]}{told}"))
    )
    rows = education.root.locator("tbody tr:visible")
    expect(rows.nth(0).locator("td").last).to_have_text("A")
    why = text(language, "no: {reason}", reason="")
    expect(rows.nth(1).locator("td").last).to_contain_text(why)
    education.open(text(language, "Description of this picture"))
    expect(education.root.locator(".rl-figure")).to_contain_text("Kenniswerkers")


@pytest.mark.words
def test_the_lesson_with_everything_in_sight_fits(
    lesson: NotebookPage, figure: WidgetPage, language: str, server: JupyterServer
) -> None:
    bet_on_all(lesson, language)
    add_own_figures(server)
    not_checked = text(language, "Figures of your own: added by yourselves, not checked")
    expect(panels(lesson).nth(EDUCATION)).to_contain_text(not_checked)
    page_checks.check_fits(lesson, f"01-{language}")


def test_the_lesson_is_accessible(
    lesson: NotebookPage, figure: WidgetPage, language: str, jupyterlab_itself: set[str]
) -> None:
    page_checks.check_accessible(lesson, jupyterlab_itself)
    bet_on_all(lesson, language)
    figure.open(text(language, "The figures in a table"))
    page_checks.check_accessible(lesson, jupyterlab_itself)


@pytest.mark.words
def test_the_lesson_speaks_one_language(
    lesson: NotebookPage, figure: WidgetPage, language: str
) -> None:
    page_checks.check_language(lesson, language)
    bet_on_all(lesson, language)
    page_checks.check_language(lesson, language)
