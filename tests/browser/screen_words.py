"""The words on the screen, and those of the other language among them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.pofile import read_po

import regiolab.locale

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.browser.notebook_page import NotebookPage

_CATALOGUES = Path(regiolab.locale.__file__).parent / "nl"
_LONG = 24
_GAP = re.compile(r"\{\w+\}")
_PIECES = """() => {
  const pieces = [];
  const collect = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const own = root.querySelector('.rl-frame')?.lang; // a word marked as foreign may be so
    while (walker.nextNode()) {
      const marked = walker.currentNode.parentElement?.closest('[lang]')?.lang;
      if (!own || !marked || marked === own) pieces.push(walker.currentNode.textContent);
    }
    for (const element of root.querySelectorAll('*')) {
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
        if (element.hasAttribute(name)) pieces.push(element.getAttribute(name));
      }
    }
  };
  for (const widget of document.querySelectorAll('.rl')) {
    collect(widget);
    for (const image of widget.querySelectorAll('img[src^="data:image/svg+xml;base64,"]')) {
      const bytes = Uint8Array.from(atob(image.src.split(',')[1]), (sign) => sign.charCodeAt(0));
      const picture = new DOMParser().parseFromString(
        new TextDecoder().decode(bytes), 'image/svg+xml');
      collect(picture.documentElement);
    }
  }
  return pieces.map((piece) => piece.replace(/\\s+/g, ' ').trim()).filter(Boolean);
}"""
_NAMES_TOO = {"Municipality {name}", "Province {name}", "Region {name}"}
"""What parties and practices are called too: in English a "Gemeente Zwolle" has its own name."""
_LEFTOVERS = re.compile(
    r"<[\w.]*(?:object|bound|function|class)?[\w. ]* at 0x|<class |\[object Object\]"
    r"|\bundefined\b|\bNaN\b|\bNone\b|\{\w+\}|Loading widget|model not found|\w+\(value="
)


def words_of_the_other_language(notebook: NotebookPage, language: str) -> list[str]:
    """Return the texts in our widgets, pictures included, that the other language's catalogue has.

    Args:
        notebook: with its widgets drawn.
        language: that the page should speak.
    """
    seen = _foreign(language)
    return [piece for piece in notebook.page.evaluate(_PIECES) if seen.holds(piece)]


def leftovers(notebook: NotebookPage) -> list[str]:
    """Return what nobody meant to show: addresses of objects, gaps that were not filled in."""
    shown = notebook.page.locator(".jp-Notebook").inner_text()
    return [line for line in shown.splitlines() if _LEFTOVERS.search(line)]


class Messages:
    """Messages of which one is looked for in a text.

    A long message counts wherever it stands, a short one only when it is the whole text.

    Args:
        messages: as in a catalogue, with names in braces for what is filled in.
    """

    def __init__(self, messages: Iterable[str]) -> None:
        self._long: list[tuple[str, str]] = []
        self._whole = set()
        gaps = []
        for message in messages:
            parts = _GAP.split(message)
            if sum(map(len, parts)) >= _LONG:
                self._long.append((max(parts, key=len), _as_pattern(message)))
            elif len(parts) == 1:
                self._whole.add(message)
            else:
                gaps.append(_as_pattern(message))
        self._filled_in = re.compile("|".join(gaps))
        self._known: dict[str, bool] = {}

    def holds(self, text: str) -> bool:
        """Return whether a text is or has one of the messages; a page says much of it twice."""
        if text not in self._known:
            self._known[text] = self._looked_for(text)
        return self._known[text]

    def _looked_for(self, text: str) -> bool:
        if text in self._whole or self._filled_in.fullmatch(text):
            return True
        # Comparing a text with every pattern takes seconds a page, looking for a piece of each not.
        return len(text) >= _LONG and any(
            piece in text and re.search(pattern, text) for piece, pattern in self._long
        )


@cache
def _foreign(language: str) -> Messages:
    """Return the messages of the other language that are none of this one."""
    pairs = _pairs()
    here, there = (1, 0) if language == "nl" else (0, 1)
    own = {pair[here] for pair in pairs}
    return Messages(
        pair[there]
        for pair in pairs
        if pair[0] not in _NAMES_TOO
        and pair[there] not in own
        and sum(sign.isalpha() for sign in _GAP.sub("", pair[there])) >= 4
    )


def _as_pattern(message: str) -> str:
    return ".+".join(re.escape(part) for part in _GAP.split(message))


def _pairs() -> set[tuple[str, str]]:
    pairs = set()
    for path in _CATALOGUES.glob("*.po"):
        with path.open(encoding="utf-8") as file:
            for message in read_po(file, locale="nl"):
                if isinstance(message.id, tuple):
                    pairs.update(zip(message.id, message.string, strict=True))
                elif message.id:
                    pairs.add((message.id, str(message.string)))
    return pairs
