"""The exercises that can be checked, one module each.

Belongs here: what an exercise asks of a function, and what it says of a plausible slip.
Does not: the text of an exercise (`lessons`), the widget around it (`widgets/lesson`).
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.teaching.exercises.exercise import Exercise, outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["EXERCISES", "Exercise", "exercise", "outcome"]


def _found() -> Iterator[Exercise]:
    """Return the exercise of every module of this folder that is named after a lesson."""
    for module in sorted(iter_modules(__path__), key=lambda one: one.name):
        if module.name.startswith("lesson_"):
            exercise: Exercise = import_module(f"{__name__}.{module.name}").EXERCISE
            yield exercise


EXERCISES = {one.number: one for one in _found()}
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
