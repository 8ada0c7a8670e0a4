"""Write the list of figures in docs/figures.md from what each figure declares of itself.

Run: `python tools/make_figure_list.py`
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regiolab.figures import ENTRIES

if TYPE_CHECKING:
    from regiolab.figures import FigureEntry, Option

PAGE = Path(__file__).parents[1] / "docs" / "figures.md"
MOST_VALUES = 6
"""Of a choice with more values only the first is named."""

_HEADINGS = (
    "Lesson",
    "Name",
    "Shows",
    "Options (the first value is the default)",
    "A figure of the group",
)


def figure_list() -> str:
    """Return a table with a row for each figure, in the order of the lessons."""
    ordered = sorted(ENTRIES, key=lambda entry: entry.lessons)
    rows = [_HEADINGS, ("---",) * len(_HEADINGS), *(_row(entry) for entry in ordered)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def page() -> str:
    """Return the page as it stands in the file, with the table of now."""
    lines = PAGE.read_text(encoding="utf-8").splitlines(keepends=True)
    table = [number for number, line in enumerate(lines) if line.startswith("|")]
    return "".join([*lines[: table[0]], figure_list(), *lines[table[-1] + 1 :]])


def _row(entry: FigureEntry) -> tuple[str, ...]:
    options = "; ".join(_in_words(option) for option in entry.options) or "none"
    return (", ".join(entry.lessons), f"`{entry.name}`", entry.shows, options, _place(entry))


def _in_words(option: Option) -> str:
    first, *others = (f"`{value}`" for value in option.values)
    if len(option.values) > MOST_VALUES:
        return f"`{option.name}`: {first} and {len(others)} more"
    return f"`{option.name}`: {', '.join([first, *others])}"


def _place(entry: FigureEntry) -> str:
    if entry.takes_every_own:
        return "each, whatever it stands beside"
    if not entry.beside:
        return "none"
    return "in the picture where it fits" if entry.has_scale else "in the table only"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
