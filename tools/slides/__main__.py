"""Write the slides of every lesson, in the languages that it is written in, to a folder.

python -m tools.slides build/slides
"""

from __future__ import annotations

import sys
from pathlib import Path

from regiolab.locale import WRITTEN_LANGUAGES
from tools.lesson_pipeline.files import read_lessons
from tools.slides.deck import deck
from tools.slides.page import index, page
from tools.workbook.content import ROOT


def write_slides(folder: Path) -> list[Path]:
    """Write one file per lesson and language, and an index, and return their paths."""
    lessons = read_lessons(ROOT / "lessons")
    made = []
    for language in WRITTEN_LANGUAGES:
        (folder / language).mkdir(parents=True, exist_ok=True)
        decks = [deck(lesson, language) for lesson in lessons]
        files = {f"{each.name[:2]}.html": page(each) for each in decks}
        for name, content in {"index.html": index(decks), **files}.items():
            made.append(folder / language / name)
            made[-1].write_text(content, encoding="utf-8")
    return made


if __name__ == "__main__":
    for path in write_slides(Path(sys.argv[1])):
        print(path)
