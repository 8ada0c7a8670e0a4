"""Every lesson in both languages: opened, run, scrolled through, kept as pictures, its quiz done.

What a lesson asks of a participant is tested in a file of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.course.quiz import quiz
from regiolab.locale import text
from tests.browser import page_checks
from tests.browser.jupyter_server import COURSE

if TYPE_CHECKING:
    from regiolab.course.quiz import QuizQuestion
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant
    from tests.browser.widget_page import WidgetPage

NOTEBOOKS = sorted(
    path.relative_to(COURSE / "notebooks").as_posix()
    for path in COURSE.glob("notebooks/*/[0-9][0-9]_*.ipynb")
)


def pick(asked: WidgetPage, question: QuizQuestion, language: str, *, right: bool) -> str:
    """Go to the answers of a question by keyboard, choose one, and return what it teaches."""
    answer = next(one for one in question.answers if one.right is right)
    group = asked.root.locator(f'[data-question="{question.id}"]')
    chosen = group.get_by_role("radio", name=answer.text.text(language), exact=True)
    chosen.press("Space")
    expect(chosen).to_be_checked()
    asked.is_answered()
    return answer.feedback.text(language)


def check_quiz_by_keyboard(notebook: NotebookPage, lesson: str, language: str) -> None:
    """Every question is answered, first one of them wrong, and each answer has its reason."""
    questions = quiz(lesson).questions
    count = len(questions)
    asked = notebook.widget(text(language, "Questions on this lesson"))
    check = asked.button(text(language, "Check the answers"))
    reasons = [pick(asked, one, language, right=place > 0) for place, one in enumerate(questions)]
    check.press("Enter")
    asked.says(text(language, "{right} of {count} right.", right=count - 1, count=count))
    for question, reason in zip(questions, reasons, strict=True):
        told = asked.root.locator(f'[data-question="{question.id}"] .rl-feedback')
        expect(told).to_contain_text(reason)
    pick(asked, questions[0], language, right=True)
    check.press("Enter")
    asked.says(text(language, "{right} of {count} right.", right=count, count=count))


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_a_lesson_runs_fits_and_speaks_one_language(participant: Participant, path: str) -> None:
    language, _, name = path.removesuffix(".ipynb").partition("/")
    notebook = participant.run(path)
    notebook.scroll_through()
    page_checks.check_nothing_went_wrong(notebook, page_checks.widgets_of(path))
    page_checks.check_language(notebook, language)
    for width in page_checks.WIDTHS:
        notebook.use_width(width)
        notebook.picture(f"{name[:2]}-{language}-{width}-fresh")
        assert notebook.wider_than_the_page() == []
    notebook.use_width(page_checks.WIDTHS[0])
    check_quiz_by_keyboard(notebook, name[:2], language)
