"""What is around an article: head, contents, previous and next. Jinja, with everything escaped."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader
from lxml import html

from regiolab.course.lessons import lessons
from regiolab.locale import WRITTEN_LANGUAGES

from .article import TEMPLATES
from .polish import headings, words_in
from .words import WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.html import HtmlElement

    from .course_pages import CoursePage

LIVE = "live/index.html?path={source}"
"""Where the edition to work in opens a notebook, from the root of the site."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)
"""What a browser may load for a page: what is in this site, and nothing written in the page."""


@dataclass(frozen=True)
class Around:
    """What the pages of a language have in common.

    Attributes:
        language: such as `nl`.
        pages: all of them, in their order.
        names: what each is called in a list, by source.
        live: whether the edition to work in is in the same site.
    """

    language: str
    pages: Sequence[CoursePage]
    names: Mapping[str, str]
    live: bool

    @property
    def words(self) -> dict[str, str]:
        """The words around an article in this language."""
        return WORDS[self.language]

    def of_kind(self, kind: str) -> list[CoursePage]:
        """Return the pages of a kind, in their order."""
        return [page for page in self.pages if page.kind == kind]


def course_page(page: CoursePage, article: HtmlElement, around: Around) -> str:
    """Return the file of a page of the course."""
    siblings = around.of_kind(page.kind)
    at = siblings.index(page)
    live = page.way_to(LIVE.format(source=page.source)) if around.live else ""
    article = deepcopy(article)
    heading = headings(article)[0]
    heading.drop_tree()
    return _file(
        "page.html.j2",
        around,
        page.address,
        title=_label(page, around),
        page=page,
        kind=_kind_and_number(page, around),
        heading=html.tostring(heading, encoding="unicode", with_tail=False),
        article=html.tostring(article, encoding="unicode"),
        live=live if page.is_notebook and page.kind in ("lesson", "exercise") else "",
        before=siblings[at - 1] if at else None,
        after=siblings[at + 1] if at + 1 < len(siblings) else None,
        beside=[
            one for one in around.pages if page.number and one.number == page.number and one != page
        ],
        parts=[(one.get("id"), words_in(one)) for one in headings(article) if one.tag == "h2"],
    )


def contents_page(around: Around) -> str:
    """Return the first page of a language: how to begin, and all pages."""
    minutes = {one.stem: one.total_minutes for one in lessons()}
    return _file(
        "contents.html.j2",
        around,
        f"{around.language}/index.html",
        title=around.words["course"],
        minutes=minutes,
        table=[
            (
                one,
                minutes[one.stem],
                [
                    other
                    for other in around.pages
                    if other.stem == one.stem and other.kind != "lesson" and _is_first(other)
                ],
            )
            for one in around.of_kind("lesson")
        ],
        others=[page for page in around.of_kind("guide") if not page.number],
        live=LIVE.format(source=around.of_kind("lesson")[0].source) if around.live else "",
    )


def search_page(around: Around) -> str:
    """Return the page to search on."""
    address = f"{around.language}/search.html"
    return _file("search.html.j2", around, address, title=around.words["search_title"])


def language_page() -> str:
    """Return the first page of the site, in every language that it is written in."""
    languages = [(one, WORDS[one]) for one in WRITTEN_LANGUAGES]
    return _templates().get_template("languages.html.j2").render(languages=languages, policy=POLICY)


def _file(template: str, around: Around, address: str, **values: Any) -> str:
    folder, _ = address.rsplit("/", 1)
    up = "../" * (folder.count("/") + 1)
    other = next(one for one in WRITTEN_LANGUAGES if one != around.language)
    return (
        _templates()
        .get_template(template)
        .render(
            around=around,
            words=around.words,
            policy=POLICY,
            root=up,
            home=f"{up}{around.language}/",
            address=address,
            other_language=other,
            other_address=f"{up}{other}/{_in_another_language(address)}",
            kind_words=lambda page: around.words[_WORD_OF[page.kind]],
            label=lambda page: _label(page, around),
            **values,
        )
    )


_WORD_OF = {
    "lesson": "lesson",
    "exercise": "exercise",
    "solution": "solution",
    "guide": "guide_page",
    "more": "more",
}


def _kind_and_number(page: CoursePage, around: Around) -> str:
    return f"{around.words[_WORD_OF[page.kind]]} {page.number}".strip()


def _in_another_language(address: str) -> str:
    """Return where the same page is below the folder of another language."""
    _, _, below = address.partition("/")
    return "index.html" if below.startswith("more/") else below


def _label(page: CoursePage, around: Around) -> str:
    return f"{_kind_and_number(page, around)}: {around.names[page.source]}"


def _is_first(page: CoursePage) -> bool:
    """Whether a page is not the notebook beside a page of the guide."""
    return not (page.kind == "guide" and page.is_notebook)


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
