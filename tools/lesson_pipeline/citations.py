"""Sources in a notebook as numbers: [1, 2] in the text, and the list at the end in that order.

Convention: a lesson's source cites keys of `data/sources.csv`, `[S4, S6]`, because guide, quiz and
tests know them by that name. A reader gets numbers: the place of the source in the list, whose
items begin with the key in bold and are a numbered list to a reader. The numbers lead to the
heading above the list.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

KEYS = re.compile(r"(?<!\[)\[([A-Za-z]\w*(?:,\s*[A-Za-z]\w*)*)\](?!\()")
"""One key or more between square brackets, that is no link."""

EXPLAINED = re.compile(r"^[-*] \*\*(\w+)\*\*", re.MULTILINE)
"""The beginning of an item in the list of sources."""

_HEADING = re.compile(r"^#+ +(Bronnen|Bron|Sources|Source)\s*$", re.MULTILINE)


def numbers(texts: Iterable[str]) -> dict[str, int]:
    """Return the number of each source that these texts explain, in the order of their list.

    An item with a word in bold above that list, such as the minutes of a lesson, is no source.
    """
    lists = [text[found.end() :] for text in texts if (found := _HEADING.search(text))]
    keys = [key for listed in lists for key in EXPLAINED.findall(listed)]
    return {key: place for place, key in enumerate(dict.fromkeys(keys), 1)}


def heading(texts: Iterable[str]) -> str:
    """Return the heading above the list of sources; empty where there is none."""
    found = (_HEADING.search(text) for text in texts)
    return next((one[1] for one in found if one), "")


def numbered(text: str, known: Mapping[str, int], anchor: str = "") -> str:
    """Return a text with numbers in place of keys; a key without a number stays.

    Args:
        text: Markdown.
        known: the number of each key.
        anchor: the heading that a number leads to; empty for no link.
    """

    def cited(found: re.Match[str]) -> str:
        keys = [key.strip() for key in found[1].split(",")]
        if not all(key in known for key in keys):
            return found[0]
        told = ", ".join(str(known[key]) for key in keys)
        return rf"\[[{told}](#{anchor})\]" if anchor else f"[{told}]"

    def listed(found: re.Match[str]) -> str:
        return f"{known[found[1]]}." if found[1] in known else found[0]

    return EXPLAINED.sub(listed, KEYS.sub(cited, text))
