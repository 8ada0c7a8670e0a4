"""The index that the search page reads: a script, for a page on a disk may not fetch a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .polish import headings, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

    from .course_pages import CoursePage

NAME = "search_index.js"

_BLOCKS = {
    *("div", "p", "ul", "ol", "li", "table", "caption", "tr", "th", "td", "pre"),
    *("details", "summary", "figcaption", "h3", "h4", "h5", "h6"),
}
"""Elements around which words do not touch."""


def index_script(articles: Iterable[tuple[CoursePage, str, HtmlElement]]) -> str:
    """Return the index of the pages of a language.

    Args:
        articles: each page with its name and its article.
    """
    entries = [
        entry for page, title, article in articles for entry in _entries(page, title, article)
    ]
    # U+2028 and the like are no line ends in JSON, and "</" ends no script in a file of its own.
    return f"window.courseIndex = {json.dumps(entries, ensure_ascii=False)};\n"


def _entries(page: CoursePage, title: str, article: HtmlElement) -> list[list[str]]:
    """Return, for each part with a heading, the page's name, the heading, its address and text."""
    address = page.address.split("/", 1)[1]
    found = [
        [title, words_in(one), f"{address}#{one.get('id')}", ""]
        for one in headings(article)
        if one.tag in ("h1", "h2")
    ]
    at = -1
    spoken: list[list[str]] = [[] for _ in found]
    for one in article.iter():
        if one.tag in ("h1", "h2"):
            at += 1
        elif at >= 0 and isinstance(one.tag, str):
            spoken[at] += [" " if one.tag in _BLOCKS else "", one.text or ""]
        if at >= 0 and one.tag not in ("h1", "h2"):
            spoken[at] += [" " if one.tag in _BLOCKS else "", one.tail or ""]
    for entry, said in zip(found, spoken, strict=True):
        entry[3] = " ".join("".join(said).split())
    return found
