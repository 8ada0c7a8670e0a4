"""Whether a site holds together: every link arrives, and nothing is asked of another place."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from lxml import html

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.html import HtmlElement

_LOADED = {"img": "src", "script": "src", "link": "href", "source": "srcset", "iframe": "src"}


def broken_links(folder: Path, *, but: str = "live/") -> list[str]:
    """Return `page: link` for each link within a site that does not arrive.

    Args:
        folder: of the site.
        but: where other pages begin, which are not looked at and count as there.
    """
    folder = folder.resolve()
    pages = {
        path: html.parse(str(path)).getroot()
        for path in sorted(folder.rglob("*.html"))
        if not path.relative_to(folder).as_posix().startswith(but)
    }
    parts = {
        path: {one.get("id") for one in page.iter() if one.get("id")}
        for path, page in pages.items()
    }
    broken = []
    for path, page in pages.items():
        for link in _links(page):
            address = urlsplit(link)
            if address.scheme or address.netloc:
                continue
            target = (path.parent / unquote(address.path)).resolve() if address.path else path
            if target.is_relative_to(folder / but):
                continue
            names = {"", *parts.get(target, ())}
            if not target.is_file() or unquote(address.fragment) not in names:
                broken.append(f"{path.relative_to(folder)}: {link}")
    return broken


def loaded_from_elsewhere(page: HtmlElement) -> list[str]:
    """Return the addresses outside a site from which a page would load something."""
    return [
        address
        for tag, name in _LOADED.items()
        for one in page.iter(tag)
        if urlsplit(address := one.get(name, "")).scheme or urlsplit(address).netloc
    ]


def _links(page: HtmlElement) -> list[str]:
    found = [one.get("href", "") for one in page.iter("a", "link")]
    found += [one.get("src", "") for one in page.iter("img", "script")]
    found += [one.get("srcset", "") for one in page.iter("source")]
    return found + [one.get("action", "") for one in page.iter("form")]
