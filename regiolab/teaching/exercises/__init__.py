"""The exercises that can be checked, one module each.

Belongs here: what an exercise asks of a function, and what it says of a plausible slip.
Does not: the text of an exercise (`lessons`), the widget around it (`widgets/lesson`).
"""

from __future__ import annotations

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.teaching.exercises import (
    lesson_00,
    lesson_01,
    lesson_02,
    lesson_03,
    lesson_04,
    lesson_05,
    lesson_06,
    lesson_07,
    lesson_08,
    lesson_09,
)
from regiolab.teaching.exercises.exercise import Exercise, outcome

__all__ = ["EXERCISES", "Exercise", "exercise", "outcome"]

EXERCISES = {
    one.number: one
    for one in (
        lesson_00.EXERCISE,
        lesson_01.EXERCISE,
        lesson_02.EXERCISE,
        lesson_03.EXERCISE,
        lesson_04.EXERCISE,
        lesson_05.EXERCISE,
        lesson_06.EXERCISE,
        lesson_07.EXERCISE,
        lesson_08.EXERCISE,
        lesson_09.EXERCISE,
    )
}
"""Every exercise with a check, by the number of its lesson."""


def exercise(number: str) -> Exercise:
    """Return the exercise of a lesson.

    Raises:
        InputError: there is none.
    """
    if number not in EXERCISES:
        raise InputError(
            N_("Exercise {number} has no check. Choose one of: {known}."),
            number=number,
            known=", ".join(EXERCISES),
        )
    return EXERCISES[number]
