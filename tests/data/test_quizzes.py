"""The questions as files: complete, honest about sources, and asked in their lesson."""

import re

import pytest
import yaml
from pydantic import ValidationError

from regiolab.course.quiz import Quiz, quiz, quiz_lessons
from regiolab.locale import LANGUAGES
from regiolab.model import InputError
from regiolab.regions import data_folder

LESSONS = data_folder().parent / "lessons"
TEXT = (data_folder() / "quiz" / "01.yaml").read_text(encoding="utf-8")
QUESTIONS = [
    pytest.param(lesson, question, id=f"{lesson}-{question.id}")
    for lesson in quiz_lessons()
    for question in quiz(lesson).questions
]


def lesson_text(number):
    (path,) = LESSONS.glob(f"{number}_*.py")
    return path.read_text(encoding="utf-8")


def test_every_lesson_that_asks_questions_has_them_and_the_other_way_round():
    asked = {
        number
        for path in LESSONS.glob("[0-9][0-9]_*.py")
        for number in re.findall(r'lab\.quiz\("(\d\d)"\)', path.read_text(encoding="utf-8"))
    }
    assert asked == set(quiz_lessons())
    for number in asked:
        assert f'lab.quiz("{number}")' in lesson_text(number)


@pytest.mark.parametrize(("lesson", "question"), QUESTIONS)
def test_the_lesson_explains_every_source_of_a_question(lesson, question):
    text = lesson_text(lesson)
    assert [key for key in question.sources if f"# - **{key}**" not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("lesson", "question"), QUESTIONS)
def test_feedback_explains_and_nobody_is_scolded(lesson, question, language):
    assert question.question.text(language).rstrip().endswith("?")
    for answer in question.answers:
        feedback = answer.feedback.text(language)
        assert len(feedback.split()) >= 8
        assert feedback.endswith((".", "?", ".)"))
        assert not re.search(r"!|\b(fout|verkeerd|dom|wrong|incorrect)\b", feedback.casefold())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("lesson", "question"), QUESTIONS)
def test_feedback_does_not_say_again_that_an_answer_is_right(lesson, question, language):
    """The widget puts "Right." in front of it."""
    said = [answer.feedback.text(language) for answer in question.answers if answer.right]
    again = r"(Ja|Juist|Klopt|Goed|Zo is het|Yes|Right|Correct|Indeed|That is it)\b[.,]"
    assert [feedback for feedback in said if re.match(again, feedback)] == []


@pytest.mark.parametrize("lesson", quiz_lessons())
def test_the_words_are_shown_as_they_are_without_markdown(lesson):
    assert re.findall(r"[*`].*", quiz(lesson).model_dump_json()) == []


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("- id: production", "- id: two_ways"),
        ("- id: production", "- id: Production"),
        ("  - right: true", "  - right: false"),
        ("  - right: false", "  - right: true"),
        ("SEED]", "NOWHERE]"),
        ("      en: Yes, from 20,000 to 30,000 euros.\n", ""),
        ('lesson: "01"', 'lesson: "1"'),
    ],
)
def test_a_file_with_a_mistake_is_refused(said, instead):
    assert said in TEXT
    with pytest.raises(ValidationError):
        Quiz.model_validate(yaml.safe_load(TEXT.replace(said, instead, 1)))


def test_a_lesson_without_questions_is_refused_in_one_sentence():
    with pytest.raises(InputError) as refused:
        quiz("99")
    assert refused.value.text("nl").startswith("Les 99 heeft geen vragen. Kies uit: 00, 01")
