"""What a group did so far, per lesson and in all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from regiolab.course.lessons import lessons
from regiolab.course.quiz import quiz, quiz_lessons

if TYPE_CHECKING:
    from regiolab.course.data_file import Bilingual
    from regiolab.model import Workspace


@dataclass(frozen=True)
class LessonProgress:
    """What was done in one lesson.

    Attributes:
        number: of the lesson.
        name: what it is called.
        opened: whether it was opened, or something of it was done.
        sentence: whether its sentence was finished.
        answered: how many of its questions were answered and looked at.
        questions: how many it has.
        exercise: whether something was done in its exercise: a right answer, or its sentence.
    """

    number: str
    name: Bilingual
    opened: bool
    sentence: bool
    answered: int
    questions: int
    exercise: bool


@dataclass(frozen=True)
class Progress:
    """What a group did: per lesson, and what it made.

    Attributes:
        lessons: all lessons, in their order.
        parties: how many are on the map.
        tensions: how many of the six have an answer.
        actions: how many are in the agenda.
    """

    lessons: tuple[LessonProgress, ...]
    parties: int
    tensions: int
    actions: int


def progress(workspace: Workspace) -> Progress:
    """Return what the group did so far; nothing is judged, everything is counted."""
    state = workspace.state
    tensions = [
        one
        for one in state["tensions"].values()
        if any(one.get(field) for field in ("position", "strain", "answers", "proof"))
    ]
    return Progress(
        tuple(_lesson(workspace, one.number, one.name) for one in lessons()),
        len(state["stakeholders"]),
        len(tensions),
        len(state["actions"]),
    )


def _lesson(workspace: Workspace, number: str, name: Bilingual) -> LessonProgress:
    noted: dict[str, Any] = workspace.state["lessons"].get(number, {})
    finished = {id_ for id_, fields in workspace.state["sentences"].items() if fields.get("text")}
    of_exercise = f"{number}-exercise"
    sentence = any(id_.startswith(number) and id_ != of_exercise for id_ in finished)
    exercise = bool(noted.get("exercise")) or of_exercise in finished
    ids = [one.id for one in quiz(number).questions] if number in quiz_lessons() else []
    answered = sum(id_ in noted.get("checked", {}) for id_ in ids)
    return LessonProgress(
        number,
        name,
        bool(noted) or sentence or exercise,
        sentence,
        answered,
        len(ids),
        exercise,
    )
