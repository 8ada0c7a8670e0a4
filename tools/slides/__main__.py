"""Write the slides of every lesson and route, in the languages they are written in, to a folder.

python -m tools.slides build/slides
"""

from __future__ import annotations

import sys
from pathlib import Path

from regiolab.locale import WRITTEN_LANGUAGES
from tools.lesson_pipeline.files import read_lessons
from tools.slides.deck import Deck, deck
from tools.slides.page import index, page
from tools.slides.route_deck import route_deck
from tools.slides.routes import read_routes
from tools.workbook.content import GUIDE, ROOT


def write_slides(folder: Path) -> list[Path]:
    """Write one file per route, lesson and language, and an index, and return their paths."""
    lessons = read_lessons(ROOT / "lessons")
    made = []
    for language in WRITTEN_LANGUAGES:
        (folder / language).mkdir(parents=True, exist_ok=True)
        of_lessons = [deck(lesson, language) for lesson in lessons]
        decks = [*_routes(language, of_lessons), *of_lessons]
        files = {each.file: page(each) for each in decks}
        for name, content in {"index.html": index(decks), **files}.items():
            made.append(folder / language / name)
            made[-1].write_text(content, encoding="utf-8")
    return made


def _routes(language: str, decks: list[Deck]) -> list[Deck]:
    by_name = {each.name: each for each in decks}
    routes = read_routes(GUIDE / language / "routes.md")
    return [route_deck(route, by_name, language) for route in routes]


if __name__ == "__main__":
    for path in write_slides(Path(sys.argv[1])):
        print(path)
