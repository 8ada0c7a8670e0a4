"""Write the tables of lessons in README and guide from `lessons/course.yaml`.

Convention: what is made stands between `BEGIN` and `END`, which nobody sees on a page; the rest of
the page is written by hand.

    python tools/course_tables.py
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.course.lessons import Lesson, lessons

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT: Final = Path(__file__).resolve().parents[1]
BEGIN: Final = "<!-- from lessons/course.yaml, by make notebooks: -->"
END: Final = "<!-- up to here -->"

_INDEX: Final = {
    "nl": ("Les", "Bladzijde voor de begeleider"),
    "en": ("Lesson", "Page for the instructor"),
}
_SITTINGS: Final = {"nl": ("Keer", "Lessen", "Minuten"), "en": ("Sitting", "Lessons", "Minutes")}
_AT_HOME: Final = {
    "nl": "Alle {lessons} lessen, samen ongeveer {hours} uur. In {sittings} keer gaat het goed:",
    "en": "All {lessons} lessons, about {hours} hours together. {sittings} sittings work well:",
}
_IN_WORDS: Final = {
    "nl": ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"),
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
}
"""From one on; a larger number is written in figures."""


class TableError(Exception):
    """A page has no place for its table; the message names the page."""


def readme_table() -> str:
    """Return the lessons with their names in both languages and their minutes."""
    rows = [
        (one.number, _in_full(one, "nl"), _in_full(one, "en"), str(one.total_minutes))
        for one in lessons()
    ]
    return _table(("Lesson", "Nederlands", "English", "Minutes"), rows)


def index_table(language: str) -> str:
    """Return the lessons with their pages in the guide."""
    rows = [(one.number, f"[{one.name.text(language)}]({one.stem}.md)") for one in lessons()]
    return _table(_INDEX[language], rows)


def route_at_home(language: str) -> str:
    """Return the sittings of somebody alone, with their lessons and minutes."""
    sittings = {
        one.sitting: [each for each in lessons() if each.sitting == one.sitting]
        for one in lessons()
    }
    rows = [
        (
            str(number),
            ", ".join(f"[{one.number}]({one.stem}.md)" for one in inside),
            str(sum(one.total_minutes for one in inside)),
        )
        for number, inside in sittings.items()
    ]
    hours = round(sum(one.total_minutes for one in lessons()) / 60)
    said = _AT_HOME[language].format(
        lessons=_in_words(len(lessons()), language),
        hours=_in_words(hours, language),
        sittings=_in_words(len(sittings), language, capital=language == "en"),
    )
    return f"{said}\n\n{_table(_SITTINGS[language], rows)}"


def pages() -> dict[Path, str]:
    """Return every page with a table of lessons, whole, as it should be, by its path.

    Raises:
        TableError: a page has no place for its table.
    """
    return {path: _with(path, made) for path, made in _made()}


def _made() -> Iterator[tuple[Path, str]]:
    yield ROOT / "README.md", readme_table()
    for language in _INDEX:
        yield ROOT / "guide" / language / "index.md", index_table(language)
        yield ROOT / "guide" / language / "routes.md", route_at_home(language)


def _with(path: Path, made: str) -> str:
    written = path.read_text(encoding="utf-8")
    before, begin, rest = written.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise TableError(f"{path.relative_to(ROOT)} lacks the line {END if begin else BEGIN}")
    return f"{before}{BEGIN}\n\n{made}\n\n{END}{after}"


def _in_full(one: Lesson, language: str) -> str:
    name = one.name.text(language)
    return f"{name}: {one.subtitle.text(language)}" if one.subtitle else name


def _in_words(number: int, language: str, *, capital: bool = False) -> str:
    words = _IN_WORDS[language]
    word = words[number - 1] if 0 < number <= len(words) else str(number)
    return word.capitalize() if capital else word


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        f"|{'|'.join(line)}|" if line[0] == "---" else f"| {' | '.join(line)} |" for line in lines
    )


def main() -> int:
    """Write the pages; return 1 when one has no place for its table."""
    try:
        for path, written in pages().items():
            path.write_text(written, encoding="utf-8", newline="\n")
    except TableError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
