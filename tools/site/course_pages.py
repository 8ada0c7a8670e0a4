"""Which pages there are, in what order, and where each is.

Convention: `notebooks/nl/05_tensions.ipynb` is read at `nl/05_tensions.html`, what belongs to it
at `nl/exercises/05_tensions.html`, `nl/solutions/05_tensions.html` and `nl/guide/05_tensions.html`;
a notebook of the guide, `guide/nl/09_together.ipynb`, at `nl/guide/09_together_notebook.html`.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

from regiolab.course.lessons import lessons

ROOT = Path(__file__).resolve().parents[2]

KINDS = {"notebooks": "lesson", "exercises": "exercise", "solutions": "solution", "guide": "guide"}
"""Folder of the course -> the kind of its pages."""

_LINK = re.compile(r"\]\(([\w.]+\.md)\)")


@dataclass(frozen=True)
class CoursePage:
    """One page of the course.

    Attributes:
        source: the file that it is made of, from the folder of the course.
        language: such as `nl`.
        kind: `lesson`, `exercise`, `solution` or `guide`.
    """

    source: str
    language: str
    kind: str

    @property
    def stem(self) -> str:
        """The name of its source without suffix, such as `05_tensions`."""
        return Path(self.source).stem

    @property
    def number(self) -> str:
        """The number of the lesson it belongs to; empty for another page of the guide."""
        return self.stem[:2] if self.stem[:2].isdigit() else ""

    @property
    def is_notebook(self) -> bool:
        """Whether it has cells to run."""
        return self.source.endswith(".ipynb")

    @property
    def address(self) -> str:
        """Where it is in the site, such as `nl/guide/prepare.html`."""
        folder, _ = self.source.split("/", 1)
        below = "" if self.kind == "lesson" else f"{folder}/"
        name = f"{self.stem}_notebook" if self.kind == "guide" and self.is_notebook else self.stem
        return f"{self.language}/{below}{name}.html"

    def way_to(self, address: str) -> str:
        """Return a relative link from this page to an address in the site."""
        return posixpath.relpath(address, posixpath.dirname(self.address))


def course_pages(language: str) -> list[CoursePage]:
    """Return all pages in a language: lessons, exercises, solutions, and then the guide."""
    found = [
        CoursePage(f"{folder}/{language}/{lesson.stem}.ipynb", language, kind)
        for folder, kind in KINDS.items()
        if kind != "guide"
        for lesson in lessons()
    ]
    return [page for page in found if (ROOT / page.source).exists()] + _guide(language)


def _guide(language: str) -> list[CoursePage]:
    """Return the pages of the guide in the order in which its first page names them."""
    folder = ROOT / "guide" / language
    first = (folder / "index.md").read_text(encoding="utf-8")
    named = ["index.md", *_LINK.findall(first)]
    others = sorted(path.name for path in folder.glob("*.md") if path.name not in named)
    names = [name for md in dict.fromkeys([*named, *others]) for name in _with_notebook(folder, md)]
    return [CoursePage(f"guide/{language}/{name}", language, "guide") for name in names]


def _with_notebook(folder: Path, name: str) -> list[str]:
    notebook = Path(name).with_suffix(".ipynb").name
    return [name, notebook] if (folder / notebook).exists() else [name]
