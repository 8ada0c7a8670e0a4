"""The committed notebooks are what the lessons make; a difference is named with its cell.

After a change in `lessons/`, run `make notebooks`.
"""

import json
from pathlib import Path

import pytest

from regiolab.locale import LANGUAGES
from tools.lesson_pipeline.drift import differences, pair_differences
from tools.lesson_pipeline.files import generated, present, read_lessons

ROOT = Path(__file__).parents[2]
MADE = generated(read_lessons(ROOT / "lessons"))
PATHS = sorted(MADE)
PAIRS = [
    (path, language)
    for path in PATHS
    for language in LANGUAGES
    if path.parent.name == "nl" != language
    if path.parent.parent / language / path.name in MADE
]


def committed(path):
    return json.loads((ROOT / path).read_text(encoding="utf-8"))


def test_there_is_a_notebook_for_every_lesson_and_no_other():
    assert present(ROOT) == PATHS


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_the_notebook_is_what_its_lesson_makes(path):
    assert differences(path.as_posix(), committed(path), MADE[path]) == []


@pytest.mark.parametrize(("path", "language"), PAIRS, ids=str)
def test_every_language_does_the_same(path, language):
    other = path.parent.parent / language / path.name
    assert pair_differences(path.name, committed(path), committed(other), language) == []
