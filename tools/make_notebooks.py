"""Generate notebooks, exercises, solutions and the guide's own from the lessons.

Convention: see `lesson_pipeline`. A notebook whose lesson is gone is removed.

    python tools/make_notebooks.py
"""

from __future__ import annotations

import sys
from pathlib import Path

from lesson_pipeline.files import generated, present, read_lessons
from lesson_pipeline.notebook import as_text
from lesson_pipeline.source import LessonError

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Write all notebooks; return 1 when a lesson breaks the convention."""
    try:
        made = generated(read_lessons(ROOT / "lessons"))
    except LessonError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for path in set(present(ROOT)) - set(made):
        (ROOT / path).unlink()
        print(f"removed {path}")
    for path, each in made.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(as_text(each), encoding="utf-8", newline="\n")
    print(f"{len(made)} notebooks written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
