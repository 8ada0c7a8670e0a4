"""The questions at the end of a lesson, each answer with what to learn from it."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regiolab.course.data_file import Bilingual, DataPart, read_yaml
from regiolab.locale import LANGUAGES, N_
from regiolab.model.errors import InputError
from regiolab.regions.files import data_folder
from regiolab.regions.sources import sources

FOLDER = "quiz"

LongWords = Annotated[str, Field(min_length=1, max_length=600)]


class Explanation(Bilingual):
    """A few sentences in Dutch and in English."""

    __pydantic_extra__: dict[str, LongWords]

    nl: LongWords
    en: LongWords


class QuizAnswer(DataPart):
    """One answer to choose, and what is said when somebody chose it."""

    right: bool
    text: Explanation
    feedback: Explanation


class QuizQuestion(DataPart):
    """A question on what one may conclude, with exactly one right answer.

    Attributes:
        id: tells it from the other questions of the lesson.
        sources: keys in `data/sources.csv`; none for a question on method or our own reading.
    """

    id: Annotated[str, Field(pattern=r"^[a-z_]+$", max_length=60)]
    question: Explanation
    sources: tuple[str, ...]
    answers: Annotated[tuple[QuizAnswer, ...], Field(min_length=2, max_length=4)]

    @model_validator(mode="after")
    def _one_is_right(self) -> Self:
        if sum(answer.right for answer in self.answers) != 1:
            raise PydanticCustomError("right", "exactly one answer must be right")
        for language in LANGUAGES:
            if len({answer.text.text(language) for answer in self.answers}) < len(self.answers):
                raise PydanticCustomError("answers", "two answers are the same")
        unknown = [key for key in self.sources if key not in sources()]
        if unknown:
            raise PydanticCustomError("sources", f"not in data/sources.csv: {', '.join(unknown)}")
        return self


class Quiz(DataPart):
    """The three to five questions of one lesson."""

    lesson: Annotated[str, Field(pattern=r"^\d\d$")]
    questions: Annotated[tuple[QuizQuestion, ...], Field(min_length=3, max_length=5)]

    @model_validator(mode="after")
    def _no_id_twice(self) -> Self:
        if len({question.id for question in self.questions}) < len(self.questions):
            raise PydanticCustomError("ids", "two questions have the same id")
        return self


@cache
def quiz_lessons() -> tuple[str, ...]:
    """Return the numbers of the lessons that have questions."""
    return tuple(sorted(path.stem for path in (data_folder() / FOLDER).glob("*.yaml")))


@cache
def quiz(lesson: str) -> Quiz:
    """Return the questions of a lesson, `data/quiz/NN.yaml`.

    Raises:
        InputError: the lesson has none.
        pydantic.ValidationError: the file is not as described above.
    """
    if lesson not in quiz_lessons():
        raise InputError(
            N_("Lesson {lesson} has no questions. Choose one of: {known}."),
            lesson=lesson,
            known=", ".join(quiz_lessons()),
        )
    read = Quiz.model_validate(read_yaml(f"{FOLDER}/{lesson}.yaml"))
    if read.lesson != lesson:
        raise ValueError(f"{FOLDER}/{lesson}.yaml says that it is of lesson {read.lesson}")
    return read
