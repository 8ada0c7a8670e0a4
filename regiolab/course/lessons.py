"""The lessons of the course, as `lessons/course.yaml` names and counts them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regiolab.course.data_file import Bilingual, DataPart, read_yaml_file
from regiolab.regions.files import data_folder

if TYPE_CHECKING:
    from pathlib import Path

FILE = "course.yaml"
"""Beside the lessons in the project, with the other data in an installed package."""


Place = Literal[
    "agenda.ambition.strong",
    "agenda.ambition.competitive",
    "agenda.ambition.prospects",
    "agenda.carrier",
    "agenda.mandate",
    "agenda.fits_with.own",
    "agenda.fits_with.labour_market_region",
    "agenda.fits_with.neighbours",
    "challenges.title",
    "challenges.where",
    "challenges.cause",
    "challenges.evidence",
    "actions.lead",
    "actions.inspiration",
    "map.parties",
    "document",
]
"""Where something of a lesson is used later: a field of the agenda, the map, or the Word file."""


class HandedOn(DataPart):
    """Something that a group makes in a lesson, and where it is offered again.

    Attributes:
        what: a collection of the workspace, a single part of it, a field of either, or a figure
            of the lesson, such as `figures.growth`.
        to: the place.
    """

    what: Annotated[str, Field(pattern=r"^[a-z_]+(\.[a-z_]+)?$")]
    to: Place


class Minutes(DataPart):
    """Planned minutes for one person at home, until somebody measures them."""

    talk: Annotated[int, Field(ge=0, le=120)]
    work: Annotated[int, Field(ge=1, le=240)]


class Lesson(DataPart):
    """A lesson of the course.

    Attributes:
        number: two digits, such as `"05"`.
        file: what its file is called after the number, such as `tensions`.
        name: what it is called on the screen, in the guide and in the README.
        subtitle: what it is about, for the README; `None` where the name says it.
        minutes: planned.
        sitting: in which sitting it is done at home, from 1.
        steps: of the argument of the report, 1 to 10; none where the report itself is the subject.
        to_agenda: what the group fills in that its agenda is made of: a collection of the
            workspace, a single part of it, or a field of that, such as `about.challenge`.
        hands_on: what of the lesson is used later, and where; each is read somewhere.
        sentence: to finish at the end of the lesson.
        exercise_sentence: to finish in its exercise without code.
    """

    number: Annotated[str, Field(pattern=r"^\d\d$")]
    file: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
    name: Bilingual
    subtitle: Bilingual | None = None
    minutes: Minutes
    sitting: Annotated[int, Field(ge=1, le=9)]
    steps: tuple[Annotated[int, Field(ge=1, le=10)], ...] = ()
    to_agenda: tuple[Annotated[str, Field(pattern=r"^[a-z_]+(\.[a-z_]+)?$")], ...] = ()
    hands_on: tuple[HandedOn, ...] = ()
    sentence: Bilingual | None = None
    exercise_sentence: Bilingual | None = None

    @property
    def stem(self) -> str:
        """The name of its files without suffix, such as `05_tensions`."""
        return f"{self.number}_{self.file}"

    @property
    def total_minutes(self) -> int:
        """Minutes of talk and of work together."""
        return self.minutes.talk + self.minutes.work


class _Course(DataPart):
    lessons: tuple[Lesson, ...]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        numbers = [one.number for one in self.lessons]
        if numbers != sorted(set(numbers)):
            raise PydanticCustomError("order", "the lessons must be in order, each number once")
        sittings = [one.sitting for one in self.lessons]
        if sittings != sorted(sittings):
            raise PydanticCustomError("sittings", "a sitting must follow the one before it")
        return self


@cache
def lessons() -> tuple[Lesson, ...]:
    """Return the lessons in their order.

    Raises:
        FileNotFoundError: the installation is incomplete.
        pydantic.ValidationError: the file is not as described above.
    """
    return lessons_of(read_yaml_file(_path()))


def lessons_of(content: object) -> tuple[Lesson, ...]:
    """Return the lessons that the content of a `course.yaml` describes.

    Raises:
        pydantic.ValidationError: it is not as described above.
    """
    return _Course.model_validate({"lessons": content}).lessons


def lesson_numbers() -> tuple[str, ...]:
    """Return the numbers of the lessons in their order."""
    return tuple(one.number for one in lessons())


def sentences() -> dict[str, Bilingual]:
    """Return the sentences to finish: by the number of the lesson, `NN-exercise` for an exercise.

    An exercise without a sentence of its own is not in it.
    """
    all_of = {
        id_: words
        for one in lessons()
        for id_, words in (
            (one.number, one.sentence),
            (f"{one.number}-exercise", one.exercise_sentence),
        )
    }
    return {id_: words for id_, words in all_of.items() if words is not None}


def _path() -> Path:
    packed = data_folder() / FILE
    return packed if packed.is_file() else data_folder().parent / "lessons" / FILE
