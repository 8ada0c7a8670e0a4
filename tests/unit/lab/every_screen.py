"""Open every screen of the lab in a language, and write every file; run on its own.

    python every_screen.py fy folder

What was seen goes to the standard output, as JSON.
"""

from __future__ import annotations

import inspect
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import regiolab
from regiolab import exchange
from regiolab.course.example import example_map
from regiolab.course.lessons import sentences
from regiolab.course.quiz import quiz_lessons
from regiolab.figures import FIGURES
from regiolab.model.entities import Region
from regiolab.teaching.exercises import EXERCISES
from regiolab.teaching.questions import QUESTIONS

if TYPE_CHECKING:
    from regiolab.lab import Lab

ASKED: dict[str, list[tuple[Any, ...]]] = {
    "sentence": [(id_,) for id_ in sentences()],
    "quiz": [(number,) for number in quiz_lessons()],
    "check": [(number, None) for number in EXERCISES],
    "predict": [(name,) for name in QUESTIONS],
    "verdict": [(name,) for name in QUESTIONS],
    "figure": [(name,) for name in FIGURES],
}
"""With what a method is called that asks for something."""

NO_SCREEN = {"begin_with"}


def screens(lab: Lab) -> dict[str, str]:
    """Return what each method of the lab shows, as text."""
    methods = {
        name: method
        for name, method in inspect.getmembers(lab, inspect.ismethod)
        if not name.startswith("_") and name not in NO_SCREEN
    }
    return {
        name: "\n".join(json.dumps(method(*given).view) for given in ASKED.get(name, [()]))
        for name, method in methods.items()
    }


def files(language: str, folder: Path) -> list[str]:
    """Write the example in every format and return the names of the files that hold something."""
    example = example_map(language)
    example.add_action("Open een hal", [], None)
    suffixes = {
        exchange.write_docx: "docx",
        exchange.write_workbook: "agenda.xlsx",
        exchange.write_xlsx: "xlsx",
        exchange.write_poster: "poster.svg",
        exchange.write_csv: "csv",
        exchange.write_gexf: "gexf",
        exchange.write_graphml: "graphml",
        exchange.write_svg: "svg",
    }
    for write, suffix in suffixes.items():
        write(example, folder / f"example.{suffix}", language=language)
    return sorted(path.name for path in folder.glob("example*") if path.stat().st_size)


def main(language: str, folder: Path) -> None:
    """Say what stands on every screen and which files there are."""
    lab = regiolab.open_lab(language, folder=folder / "work")
    lab.workspace.choose_region(Region(level="corop", code="CR07"))
    seen = screens(lab)
    json.dump({"screens": seen, "files": files(language, folder)}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
