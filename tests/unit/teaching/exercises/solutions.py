"""The functions of the exercises as they stand in the lessons."""

import re
from functools import cache
from pathlib import Path

from regiolab.teaching.exercises import EXERCISES, outcome
from tools.lesson_pipeline.files import generated, read_lessons

ROOT = Path(__file__).parents[4]
MADE = {path.as_posix(): made for path, made in generated(read_lessons(ROOT / "lessons")).items()}
_CHECK = re.compile(r'lab\.check\("(\d\d)", (\w+)(?:, credit=False)?\)')


def notebook(kind, number):
    """Return the Dutch exercise or solution of a lesson, as data."""
    (name,) = [name for name in MADE if name.startswith(f"{kind}/nl/{number}_")]
    return MADE[name]


def checked_function(number):
    """Return the name of the function that the exercise has checked."""
    codes = [
        "".join(cell["source"])
        for cell in notebook("exercises", number)["cells"]
        if cell["cell_type"] == "code"
    ]
    (found,) = [match for code in codes for match in _CHECK.finditer(code)]
    assert found[1] == number
    return found[2]


@cache
def scope(kind, number):
    """Return the names after every cell was run but the check itself."""
    names = {}
    for cell in notebook(kind, number)["cells"]:
        code = "".join(cell["source"])
        if cell["cell_type"] == "code" and not _CHECK.search(code):
            exec(code, names)  # noqa: S102 - our own lessons
    return names


def function(kind, number):
    """Return the function of an exercise, completed (`solutions`) or not (`exercises`)."""
    return scope(kind, number)[checked_function(number)]


def said(number, answer, language="en"):
    """Return state and sentence of the check."""
    found = outcome(EXERCISES[number], answer, language)
    return found.state, found.sentence
