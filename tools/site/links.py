"""Links of the course as links of the site: to pages, parts of them, and files beside them."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from .course_pages import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.html import HtmlElement

    from .course_pages import CoursePage

FILES = "files"
"""Where files of the course are that pages link to."""


class LinkError(Exception):
    """A link that arrives nowhere; the message names page and link."""


def part_name(wanted: str) -> str:
    """Return what a name of a part has in common in GitHub's and in JupyterLab's spelling."""
    return re.sub(r"[^\w-]", "", unquote(wanted)).lower()


def lead_on(
    page: CoursePage,
    article: HtmlElement,
    pages: Mapping[str, CoursePage],
    parts: Mapping[str, Mapping[str, str]],
) -> set[str]:
    """Change the links in an article, and return the files of the course that they lead to.

    Args:
        page: the page that the article is on.
        article: changed in place.
        pages: by source, in every language.
        parts: by source; name of a part as `part_name` gives it -> its id.

    Raises:
        LinkError: what a link leads to is not there.
    """
    files = set()
    for link in article.iter("a"):
        if link.getparent().tag == "figcaption":
            continue  # to a picture of the site
        address = urlsplit(link.get("href", ""))
        if address.scheme or address.netloc:
            link.set("rel", "noreferrer")
            continue
        folder = posixpath.dirname(page.source)
        source = (
            posixpath.normpath(posixpath.join(folder, unquote(address.path)))
            if address.path
            else page.source
        )
        if source in pages:
            target = pages[source]
            to = "" if target == page else page.way_to(target.address)
            link.set("href", to + _part(page, source, address.fragment, parts))
        elif (ROOT / source).is_file():
            files.add(source)
            link.set("href", page.way_to(f"{FILES}/{source}"))
        else:
            raise LinkError(f"{page.source}: {link.get('href')}")
    return files


def _part(
    page: CoursePage, source: str, fragment: str, parts: Mapping[str, Mapping[str, str]]
) -> str:
    if not fragment:
        return ""
    known = parts.get(source, {})
    if part_name(fragment) not in known:
        if source != page.source:
            raise LinkError(f"{page.source}: {source}#{fragment}")
        raise LinkError(f"{page.source}: #{fragment}")
    return f"#{known[part_name(fragment)]}"
