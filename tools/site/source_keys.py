"""Keys in brackets, `[SEED, S2]`, lead to the list of sources: of the page, else of the guide.

Convention: an item of such a list begins with its key in bold.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import html

from .polish import elements, words_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

_KEYS = re.compile(r"\[([A-Za-z]\w*(?:,\s*[A-Za-z]\w*)*)\]")
_KEY = re.compile(r"\w+")
_LEFT_ALONE = {"a", "pre", "code", "summary", "h1", "h2", "h3", "h4", "h5", "h6"}


def name_sources(article: HtmlElement) -> dict[str, str]:
    """Give each item of a list of sources an id, and return it by key."""
    found = {}
    for item in article.iter("li"):
        first = item.find("strong")
        begins = first is not None and item.index(first) == 0 and not (item.text or "").strip()
        if begins and _KEY.fullmatch(words_in(first)) and words_in(first) not in found:
            found[words_in(first)] = f"source-{words_in(first)}"
            item.set("id", f"source-{words_in(first)}")
    return found


def link_keys(article: HtmlElement, address_of: Callable[[str], str | None]) -> None:
    """Make a link of each key in brackets of which the source is listed.

    Args:
        article: changed in place.
        address_of: where the source of a key is; None for what is no key.
    """
    for element in [*elements(article)]:
        if element.tag in _LEFT_ALONE or any(
            one.tag in _LEFT_ALONE for one in element.iterancestors()
        ):
            continue
        for child in [*element]:
            before, links = _split(child.tail or "", address_of)
            child.tail = before
            place = element.index(child) + 1
            element[place:place] = links
        element.text, links = _split(element.text or "", address_of)
        element[:0] = links


def _split(text: str, address_of: Callable[[str], str | None]) -> tuple[str, list[HtmlElement]]:
    """Return what comes before the first link, and the links, each with what follows it."""
    before, links = "", []
    at = 0
    for group in _KEYS.finditer(text):
        for key in _KEY.finditer(text, group.start(1), group.end(1)):
            address = address_of(key[0])
            if address is None:
                continue
            if links:
                links[-1].tail = text[at : key.start()]
            else:
                before = text[: key.start()]
            link = html.Element("a", {"class": "key", "href": address})
            link.text = key[0]
            links.append(link)
            at = key.end()
    if not links:
        return text, []
    links[-1].tail = text[at:]
    return before, links
