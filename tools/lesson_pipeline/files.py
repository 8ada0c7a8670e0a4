"""Which notebooks there should be, and where.

Convention: `lessons/01_differences.py` becomes `notebooks/nl/01_differences.ipynb` and, where it
has such cells, the same name under `exercises/` and `solutions/`, each in `nl`, `en` and any other
language of the course; and under `guide/`, whose pages are in `nl` and `en` alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from regiolab.course.lessons import FILE, lessons

from .notebook import KINDS, languages_of, notebook
from .source import Lesson, LessonError, read_lesson


def read_lessons(folder: Path) -> list[Lesson]:
    """Return all lessons of a folder, in the order of `course.yaml`.

    Raises:
        LessonError: a lesson breaks the convention, or is not there, or not in `course.yaml`.
    """
    there = {path.stem for path in folder.glob("[0-9][0-9]_*.py")}
    named = [one.stem for one in lessons()]
    if different := sorted(there.symmetric_difference(named)):
        stem = different[0]
        where = "has a file and no entry" if stem in there else "has an entry and no file"
        raise LessonError(f"lesson {stem} {where}: add it to lessons/ and to lessons/{FILE}")
    return [
        read_lesson(stem, (folder / f"{stem}.py").read_text(encoding="utf-8")) for stem in named
    ]


def generated(lessons: list[Lesson]) -> dict[Path, dict[str, Any]]:
    """Return every notebook that the lessons make, by its path in the project."""
    made = {
        Path(kind, language, f"{lesson.name}.ipynb"): notebook(lesson, language, kind)
        for lesson in lessons
        for kind in KINDS
        for language in languages_of(kind)
    }
    return {path: each for path, each in made.items() if each is not None}


def present(root: Path) -> list[Path]:
    """Return the paths of the notebooks that are in the project, relative to its root."""
    return sorted(
        path.relative_to(root) for kind in KINDS for path in (root / kind).glob("*/*.ipynb")
    )
