"""Which pages there are, in what order, and where each is.

Convention: `notebooks/nl/05_tensions.ipynb` is read at `nl/05_tensions.html`, what belongs to it
at `nl/exercises/05_tensions.html`, `nl/solutions/05_tensions.html` and `nl/guide/05_tensions.html`;
a notebook of the guide, `guide/nl/09_together.ipynb`, at `nl/guide/09_together_notebook.html`. What
the guide refers to in `docs` and `deploy` is in English alone: `en/more/deploy-README.html`.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

from regiolab.course.lessons import lessons
from regiolab.locale import WRITTEN_LANGUAGES

ROOT = Path(__file__).resolve().parents[2]

KINDS = {"notebooks": "lesson", "exercises": "exercise", "solutions": "solution", "guide": "guide"}
"""Folder of the course -> the kind of its pages."""

_MORE_IN = "en"
"""The language of `docs` and `deploy`."""

_ANY_LINK = re.compile(r"\]\(([\w./-]+\.md)(?:#[^)]*)?\)")
_LINK = re.compile(r"\]\(([\w.]+\.md)\)")


@dataclass(frozen=True)
class CoursePage:
    """One page of the course.

    Attributes:
        source: the file that it is made of, from the folder of the course.
        language: such as `nl`.
        kind: `lesson`, `exercise`, `solution`, `guide`, or `more` for what the guide refers to.
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
        if self.kind == "more":
            return f"{self.language}/more/{self.source.removesuffix('.md').replace('/', '-')}.html"
        folder, _ = self.source.split("/", 1)
        below = "" if self.kind == "lesson" else f"{folder}/"
        name = f"{self.stem}_notebook" if self.kind == "guide" and self.is_notebook else self.stem
        return f"{self.language}/{below}{name}.html"

    def way_to(self, address: str) -> str:
        """Return a relative link from this page to an address in the site."""
        return posixpath.relpath(address, posixpath.dirname(self.address))


def course_pages(language: str) -> list[CoursePage]:
    """Return all pages in a language: lessons, exercises, solutions, the guide, and more."""
    found = [
        CoursePage(f"{folder}/{language}/{lesson.stem}.ipynb", language, kind)
        for folder, kind in KINDS.items()
        if kind != "guide"
        for lesson in lessons()
    ]
    return [page for page in found if (ROOT / page.source).exists()] + [
        *_guide(language),
        *(more_pages() if language == _MORE_IN else ()),
    ]


def more_pages() -> list[CoursePage]:
    """Return the pages in `docs` and `deploy` that the guide refers to, and those that they do."""
    named: dict[str, None] = {}
    waiting = [path for language in WRITTEN_LANGUAGES for path in _guide_texts(language)]
    while waiting:
        page = waiting.pop(0)
        for link in _ANY_LINK.findall((ROOT / page).read_text(encoding="utf-8")):
            source = posixpath.normpath(posixpath.join(posixpath.dirname(page), link))
            if source.startswith(("docs/", "deploy/")) and source not in named:
                named[source] = None
                waiting.append(source)
    return [CoursePage(source, _MORE_IN, "more") for source in named if (ROOT / source).exists()]


def _guide_texts(language: str) -> list[str]:
    return [page.source for page in _guide(language) if not page.is_notebook]


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
