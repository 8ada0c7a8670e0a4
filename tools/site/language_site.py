"""Make the pages of one language; run on its own, so that two languages are made at once.

python -m tools.site.language_site nl FOLDER
"""

from __future__ import annotations

import posixpath
import re
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from regiolab.course.lessons import lessons
from regiolab.locale import WRITTEN_LANGUAGES, capital

from .article import article, text_as_notebook
from .course_pages import ROOT, course_pages, more_pages
from .layout import Around, contents_page, course_page, search_page
from .links import FILES, lead_on, part_name
from .pictures import Pictures
from .polish import headings, polished, words_in
from .running import run_notebooks
from .search import NAME, index_script
from .source_keys import link_keys, name_sources

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from .course_pages import CoursePage


def write_language(language: str, folder: Path, *, live: bool = False) -> None:
    """Write all pages of a language, their pictures and the index to search in.

    Args:
        language: in which the course is written.
        folder: of the whole site.
        live: whether the edition to work in is in the same site.

    Raises:
        CellError: a cell of a notebook does not run.
        LinkError: a link in the course arrives nowhere.
    """
    pages = course_pages(language)
    pictures = Pictures(language)
    more = [page for page in more_pages() if page not in pages]  # for the names of their parts
    articles = _articles([*pages, *more], language, pictures)
    names = {page.source: _name(page, articles[page.source]) for page in pages}
    _link_sources(pages, articles, language)
    files = _lead_on(pages, articles)
    around = Around(language, pages, names, live)
    made = {page.address: course_page(page, articles[page.source], around) for page in pages}
    made[f"{language}/index.html"] = contents_page(around)
    made[f"{language}/search.html"] = search_page(around)
    made[f"{language}/{NAME}"] = index_script(
        (page, names[page.source], articles[page.source]) for page in pages
    )
    for address, content in made.items():
        path = folder / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    (folder / language / _PICTURES).mkdir(exist_ok=True)
    for name, drawing in pictures.files.items():
        (folder / language / _PICTURES / name).write_bytes(drawing)
    for source in files:
        path = folder / FILES / source
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / source, path)


_PICTURES = "pictures"
_NUMBERED = re.compile(r"^(\w+ )?\d\d:? ")
"""How the title of an exercise or of a page on a lesson begins."""


def _articles(pages: list[CoursePage], language: str, pictures: Pictures) -> dict[str, HtmlElement]:
    with tempfile.TemporaryDirectory() as work:
        notebooks = run_notebooks(pages, Path(work))
    found = {}
    for page in pages:
        notebook = notebooks.get(page.source) or text_as_notebook(
            (ROOT / page.source).read_text(encoding="utf-8")
        )
        pictures.folder = page.way_to(f"{language}/{_PICTURES}")
        found[page.source] = polished(article(notebook, language), language, pictures)
    return found


def _name(page: CoursePage, made: HtmlElement) -> str:
    """Return what a page is called in a list, without its kind and number.

    A lesson is called by its name in the course.
    """
    if page.kind == "lesson":
        return next(one.name.text(page.language) for one in lessons() if one.stem == page.stem)
    first = words_in(next(one for one in headings(made) if one.tag == "h1"))
    return capital(_NUMBERED.sub("", first)) if page.number else first


def _link_sources(pages: list[CoursePage], articles: dict[str, HtmlElement], language: str) -> None:
    listed = {page.source: name_sources(articles[page.source]) for page in pages}
    of_guide = f"guide/{language}/sources.md"

    def address_of(page: CoursePage, key: str) -> str | None:
        if key in listed[page.source]:
            return f"#{listed[page.source][key]}"
        if key in listed[of_guide]:
            way = posixpath.relpath(of_guide, posixpath.dirname(page.source))
            return f"{way}#{listed[of_guide][key]}"
        return None

    for page in pages:
        link_keys(articles[page.source], partial(address_of, page))


def _lead_on(pages: list[CoursePage], articles: dict[str, HtmlElement]) -> set[str]:
    every = {page.source: page for one in WRITTEN_LANGUAGES for page in course_pages(one)}
    parts = {
        source: {part_name(one.get("id")): one.get("id") for one in made.iter() if one.get("id")}
        for source, made in articles.items()
    }
    return {file for page in pages for file in lead_on(page, articles[page.source], every, parts)}


if __name__ == "__main__":
    write_language(sys.argv[1], Path(sys.argv[2]), live="--live" in sys.argv)
