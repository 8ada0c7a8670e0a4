"""Questions, words, progress and the check of an exercise, as somebody who learns meets them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.course.quiz import quiz
from regiolab.locale import text
from tests.browser import page_checks
from tests.browser.notebook_page import keep_picture, shots_folder

if TYPE_CHECKING:
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant
    from tests.browser.widget_page import WidgetPage

pytestmark = pytest.mark.behaviour_in("nl")

QUESTIONS = quiz("09").questions
SMALLEST = 24
"""Of what can be pressed, in pixels (WCAG 2.2, 2.5.8)."""


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/09_together.ipynb")


_WORDS_NOT_ABOVE_THEIR_MEANING = """(root) => [...root.querySelectorAll('dl > div')]
  .filter((one) => {
    const [word, meaning] = ['dt', 'dd'].map((tag) =>
      one.querySelector(tag).getBoundingClientRect());
    const all = one.getBoundingClientRect();
    return word.left !== meaning.left || word.bottom > meaning.top || meaning.bottom > all.bottom;
  })
  .map((one) => one.innerText)"""


def choose(widget: WidgetPage, place: int, language: str, *, right: bool) -> None:
    """Pick an answer of one question by keyboard."""
    question = QUESTIONS[place]
    answer = next(one for one in question.answers if one.right is right)
    group = widget.root.get_by_role("group", name=question.question.text(language))
    group.get_by_role("radio", name=answer.text.text(language), exact=True).press("Space")


@pytest.mark.words
def test_somebody_answers_looks_a_word_up_and_prints_what_was_done(
    lesson: NotebookPage, language: str, server: JupyterServer, jupyterlab_itself: set[str]
) -> None:
    asked = lesson.widget(text(language, "Questions on this lesson"))
    for place in range(len(QUESTIONS)):
        choose(asked, place, language, right=place != 0)
        asked.is_answered()
    asked.press(text(language, "Check the answers"))
    asked.says(text(language, "{right} of {count} right.", right=4, count=5))
    wrong = next(one for one in QUESTIONS[0].answers if not one.right)
    asked.shows(wrong.feedback.text(language))
    choose(asked, 0, language, right=True)
    expect(asked.root.locator(".rl-feedback")).to_have_count(4)
    asked.press(text(language, "Check the answers"))
    asked.says(text(language, "{right} of {count} right.", right=5, count=5))
    assert server.work().workspace.state["lessons"]["09"]["checked"].keys() == {
        one.id for one in QUESTIONS
    }

    words = lesson.widget(text(language, "Words"))
    assert words.root.evaluate(_WORDS_NOT_ABOVE_THEIR_MEANING) == []
    key = words.root.locator("dd a", has_text="Agenda Stad").first
    expect(key).to_have_text("[Agenda Stad]")
    assert key.evaluate("(link) => link.offsetWidth") >= SMALLEST
    words.field(text(language, "Which word are you looking for?")).fill("corop")
    words.says({"nl": "1 woord", "en": "1 word"}[language])
    expect(words.root.locator("dt")).to_have_count(1)

    done = lesson.widget(text(language, "What you did so far"))
    done.shows(text(language, "{answered} of {count}", answered=5, count=5))
    with lesson.page.expect_download() as kept:
        done.press(text(language, "Make a page to print"))
    page = shots_folder() / f"what-we-did-{language}.html"
    kept.value.save_as(page)
    assert f'<html lang="{language}">' in page.read_text(encoding="utf-8")
    printed = lesson.page.context.new_page()
    printed.goto(Path(page).resolve().as_uri())
    expect(printed.get_by_role("heading", level=1)).to_have_text(text(language, "What we did"))
    keep_picture(printed, f"what-we-did-{language}")
    printed.close()

    page_checks.check_looks(lesson, f"learning-{language}", jupyterlab_itself)
    page_checks.check_language(lesson, language)


def test_a_marked_word_leads_to_its_explanation(lesson: NotebookPage, language: str) -> None:
    heading = {"nl": "Woorden", "en": "Words"}[language]
    lesson.scroll_through()  # a jump over cells that were never in sight falls short
    lesson.page.locator(f'.jp-RenderedMarkdown a[href="#{heading}"]').first.click()
    explained = {"nl": "halen en brengen", "en": "taking and bringing"}[language]
    item = lesson.page.locator(".jp-RenderedMarkdown li", has_text=f"{explained}:")
    expect(item).to_be_in_viewport()


@pytest.mark.words
def test_an_answer_to_an_exercise_is_told_what_to_look_at_and_then_that_it_is_right(
    participant: Participant,
    server: JupyterServer,
    language: str,
    jupyterlab_itself: set[str],
) -> None:
    path = server.write_notebook(
        f"check-{language}",
        f'import regiolab\nlab = regiolab.open_lab("{language}")',
        "def nothing(values):\n    pass\n\nlab.check('01', nothing)",
        "def broken(values):\n    return values['euro']\n\nlab.check('00', broken)",
    )
    notebook = participant.run(path)
    first = notebook.widget(text(language, "Check of exercise {number}", number="01"))
    expect(first.root.get_by_role("status").first).to_contain_text(
        {"nl": "Nog niet beantwoord.", "en": "Not answered yet."}[language]
    )
    second = notebook.widget(text(language, "Check of exercise {number}", number="00"))
    second.open(text(language, "Details for whoever helps you"))
    second.shows("TypeError")
    page_checks.check_looks(notebook, f"check-{language}", jupyterlab_itself)
