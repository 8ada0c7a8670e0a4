"""An article as a browser reads it well, without style or script in it.

Headings go down one step at a time and each has an address; a wide table scrolls by itself, a long
one is folded; a picture is a file of its own. What a page's policy forbids (style attributes) goes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import html

from .words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from .pictures import Pictures

_LONG = 15
"""More rows than this are folded."""

_SENTENCE = 60
"""A cell with more signs than this gets the room of a sentence."""

_IN_A_NAME = r"[^;:()]|\((?!https?:)[^()]*\)"
_ADDRESS = re.compile(rf"(?P<name>(?!\s)(?:{_IN_A_NAME})+?) \((?P<address>https?://[^\s()]+)\)")
"""A name with its address behind it, as text of a picture has it."""

_NUMBER = re.compile(r"^[-−+]?[\d.,\s\u00a0]+%?$")
_FORBIDDEN = ("style", "border", "align", "onclick")


def polished(article: str, language: str, pictures: Pictures) -> HtmlElement:
    """Return an article as an element, ready to be put in a page.

    Args:
        article: HTML as `article.article` gives it.
        language: in which the words about it are.
        pictures: where its pictures go.
    """
    root = html.fragment_fromstring(article, create_parent="div")
    for one in [*root.iter("style", "script")]:
        one.drop_tree()
    for one in elements(root):
        for name in _FORBIDDEN:
            one.attrib.pop(name, None)
    _level_headings(root)
    _name_headings(root)
    for one in [*root.iter("img")]:
        pictures.take_out(one)
    for place, one in enumerate([*root.iter("table")], start=1):
        _fit_table(one, WORDS[language]["table"], place)
    for one in [*root.iter("p")]:
        _link_addresses(one)
    for one in root.iter("pre"):
        one.set("tabindex", "0")
    return root


def elements(root: HtmlElement) -> Iterator[HtmlElement]:
    """Return an element and all within it, comments and the like left out."""
    return (one for one in root.iter() if isinstance(one.tag, str))


def headings(root: HtmlElement) -> list[HtmlElement]:
    """Return all headings in their order."""
    return [*root.iter("h1", "h2", "h3", "h4", "h5", "h6")]


def words_in(element: HtmlElement) -> str:
    """Return what an element says, in one line."""
    return " ".join("".join(element.itertext()).split())


def _level_headings(root: HtmlElement) -> None:
    """Let no heading be more than one level below the one before it, and one alone be the first."""
    before = 0
    for one in headings(root):
        wanted = int(one.tag[1])
        level = min(max(wanted, 2) if before else 1, before + 1)
        one.tag = f"h{level}"
        before = level


def _name_headings(root: HtmlElement) -> None:
    taken: set[str] = {one.get("id") for one in root.iter() if one.tag not in _HEADINGS}
    for one in headings(root):
        words = re.sub(r"[^\w\s-]", "", words_in(one))
        wanted = one.get("id") or "-".join(words.split()) or "part"
        name, count = wanted, 1
        while name in taken:
            count += 1
            name = f"{wanted}-{count}"
        taken.add(name)
        one.set("id", name)


def _link_addresses(paragraph: HtmlElement) -> None:
    """Let a name with its address behind it lead there; on paper the address stands behind it."""
    words = paragraph.text or ""
    links: list[HtmlElement] = []
    at = 0
    for one in _ADDRESS.finditer(words):
        if links:
            links[-1].tail = words[at : one.start()]
        else:
            paragraph.text = words[: one.start()]
        link = html.Element("a", {"class": "address", "href": one["address"]})
        link.text = one["name"]
        links.append(link)
        at = one.end()
    for place, link in enumerate(links):
        paragraph.insert(place, link)
    if links:
        links[-1].tail = words[at:]


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def _fit_table(table: HtmlElement, word: str, place: int) -> None:
    for cell in table.iter("td"):
        if _NUMBER.match(words_in(cell)):
            cell.set("class", "number")
        elif len(words_in(cell)) > _SENTENCE:
            cell.set("class", "sentence")
    for cell in [one for one in table.iter("th") if not words_in(one)]:
        cell.tag = "td"  # a header without words says nothing to who hears it
        cell.attrib.pop("scope", None)
    caption = table.find("caption")
    if caption is not None and words_in(caption) == _heading_above(table):
        caption.set("class", "hidden")  # who hears a table hears its name all the same
    name = f"{word} {place}" if caption is None else f"{word}: {words_in(caption)}"
    wide = html.Element("div", {"class": "wide", "tabindex": "0"})
    wide.set("role", "region")
    wide.set("aria-label", name)
    _wrap(table, wide)
    if len(table.findall(".//tr")) > _LONG:
        folded = html.Element("details", {"class": "table"})
        summary = html.Element("summary")
        summary.text = name
        _wrap(wide, folded)
        folded.insert(0, summary)


def _heading_above(element: HtmlElement) -> str:
    """Return the words of a heading that stands right above an element; empty for none."""
    above = element.getprevious()
    return words_in(above) if above is not None and above.tag in _HEADINGS else ""


def _wrap(element: HtmlElement, around: HtmlElement) -> None:
    parent = element.getparent()
    around.tail, element.tail = element.tail, None
    parent.replace(element, around)
    around.append(element)
