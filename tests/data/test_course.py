"""The lessons as a file: each once, in order, and what it hands on exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml
from pydantic import ValidationError

from regiolab.course.lessons import lesson_numbers, lessons, lessons_of, sentences
from regiolab.model.entities import COLLECTIONS, SINGLETONS
from regiolab.regions import data_folder
from tools.lesson_pipeline import files
from tools.lesson_pipeline.source import LessonError

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = data_folder().parent / "lessons"
TEXT = (FOLDER / "course.yaml").read_text(encoding="utf-8")


def test_what_a_lesson_hands_to_the_agenda_is_kept_in_the_workspace() -> None:
    for lesson in lessons():
        for name in lesson.to_agenda:
            part, _, field = name.partition(".")
            if field:
                assert field in SINGLETONS[part].model_fields
            else:
                assert part in {*COLLECTIONS, *SINGLETONS}


def test_every_step_of_the_argument_has_its_lesson() -> None:
    assert {step for lesson in lessons() for step in lesson.steps} == set(range(1, 11))


def test_a_sentence_is_finished_in_the_lesson_that_has_it() -> None:
    for id_ in sentences():
        (lesson,) = [one for one in lessons() if one.number == id_[:2]]
        source = (FOLDER / f"{lesson.stem}.py").read_text(encoding="utf-8")
        assert f'lab.sentence("{id_}")' in source


def test_numbers_are_those_of_the_lessons_in_order() -> None:
    assert lesson_numbers() == tuple(one.stem[:2] for one in lessons())


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ('number: "01"', 'number: "1"'),
        ('number: "01"', 'number: "00"'),
        ('number: "01"', 'number: "12"'),
        ("sitting: 4", "sitting: 1"),
        ("file: start", "file: ../start"),
        ("work: 15", "work: -15"),
        ("steps: [1]", "steps: [11]"),
        ('nl: "Begin hier"', 'nl: ""'),
        ("to_agenda: [cards", "hands_over: [cards"),
    ],
)
def test_a_file_with_a_mistake_is_refused(said: str, instead: str) -> None:
    assert said in TEXT
    with pytest.raises(ValidationError):
        lessons_of(yaml.safe_load(TEXT.replace(said, instead, 1)))


def test_a_lesson_with_a_file_and_no_entry_or_the_other_way_round_is_named(
    tmp_path: Path,
) -> None:
    for lesson in lessons():
        path = FOLDER / f"{lesson.stem}.py"
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    assert [one.name for one in files.read_lessons(tmp_path)] == [one.stem for one in lessons()]
    (tmp_path / "77_extra.py").write_text("", encoding="utf-8")
    with pytest.raises(LessonError, match="lesson 77_extra has a file and no entry"):
        files.read_lessons(tmp_path)
    (tmp_path / "77_extra.py").unlink()
    (tmp_path / f"{lessons()[0].stem}.py").unlink()
    with pytest.raises(LessonError, match=f"lesson {lessons()[0].stem} has an entry and no file"):
        files.read_lessons(tmp_path)
