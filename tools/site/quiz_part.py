"""The questions at the end of a lesson, with what there is to learn from each answer, folded."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from regiolab.course.quiz import quiz

from .words import WORDS

if TYPE_CHECKING:
    from regiolab.course.quiz import QuizQuestion


def quiz_part(lesson: str, language: str, title: str) -> str:
    """Return the questions of a lesson as HTML.

    Args:
        lesson: its number.
        language: of the words.
        title: what the questions are called.

    Raises:
        InputError: the lesson has no questions.
    """
    asked = "".join(
        _question(place, one, language) for place, one in enumerate(quiz(lesson).questions, start=1)
    )
    return f"<h3>{escape(title)}</h3>{asked}"


def _question(place: int, one: QuizQuestion, language: str) -> str:
    answers = [(answer, escape(answer.text.text(language))) for answer in one.answers]
    choices = "".join(f"<li>{said}</li>" for _, said in answers)
    learnt = "".join(
        f"<li>{f'<strong>{said}</strong>' if answer.right else said} "
        f"{escape(answer.feedback.text(language))}</li>"
        for answer, said in answers
    )
    return (
        f"<p>{place}. {escape(one.question.text(language))}</p><ul>{choices}</ul>"
        f"<details><summary>{WORDS[language]['answers']}</summary><ul>{learnt}</ul></details>"
    )
