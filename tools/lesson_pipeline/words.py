"""Hard words in a lesson: marked in a text, explained in a list at the end of the notebook.

Convention: `[[corop|COROP-gebieden]]` shows "COROP-gebieden", `[[corop]]` the word itself; the id
is in `data/glossary.yaml`. Each is a link to the list, which holds the words marked in that
notebook and no others. Behind each stands what its explanation rests on: a source in short that
links to its page, a source alone for a table of figures, or a word such as "method". A mark does
not stand in a `<summary>` or a heading: there a link does not work, or changes the anchor.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from regiolab.course.glossary import BASIS_WORDS, glossary
from regiolab.locale import in_language
from regiolab.locale import text as translated
from regiolab.regions import sources

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.course.glossary import Term

CELL_ID = "words"
"""The id of the cell with the list, in every notebook that has one."""

HEADING = {"nl": "Woorden", "en": "Words"}

_MARK = re.compile(r"\[\[([a-z_]+)(?:\|([^\[\]|]+))?\]\]")
_NO_PLACE = re.compile(r"^(?:#.*|.*<summary>.*)\[\[[a-z_]+[|\]]", re.MULTILINE)
_MORE = {
    "nl": "Meer woorden: in de lijst van les 09.",
    "en": "More words: in the list of lesson 09.",
}
_SOURCE = {"nl": "bron", "en": "source"}


def marked(text: str) -> list[str]:
    """Return the ids that a text marks, each once, in their order."""
    return list(dict.fromkeys(found[1] for found in _MARK.finditer(text)))


def what_is_wrong(text: str) -> str:
    """Return what does not fit the convention; empty when all is well."""
    unknown = [id_ for id_ in marked(text) if id_ not in glossary().by_id]
    if unknown:
        return f"marks {', '.join(unknown)}, which is not in data/glossary.yaml"
    if _NO_PLACE.search(text):
        return "marks a word in a heading or a <summary>, where a link does not work"
    return ""


def linked(text: str, language: str) -> str:
    """Return the text with each marked word as a link to the list."""

    def link(found: re.Match[str]) -> str:
        shown = found[2] or glossary().by_id[found[1]].term.text(language)
        return f"[{shown}](#{in_language(HEADING, language)[1]})"

    return _MARK.sub(link, text)


def word_list(texts: Iterable[str], language: str) -> str:
    """Return the list of the words that these texts mark; empty when they mark none."""
    ids = {id_ for text in texts for id_ in marked(text)}
    if not ids:
        return ""
    items = [
        f"- **{one.term.text(language)}**: {one.explanation.text(language)} "
        f"({_basis(one, language)})"
        for one in glossary().in_order(language)
        if one.id in ids
    ]
    # The note goes first: JupyterLab scrolls a little past the heading of a last cell.
    heading, more = (in_language(told, language)[1] for told in (HEADING, _MORE))
    return "\n".join([f"## {heading}", "", more, "", *items])


def _basis(one: Term, language: str) -> str:
    """Return what an explanation rests on, in words or as keys."""
    if not one.sources:
        return translated(language, BASIS_WORDS[one.basis])
    keys = (
        f"[{each.short}]({each.address})" if each.address else each.short
        for each in (sources()[key] for key in one.sources)
    )
    return f"{in_language(_SOURCE, language)[1]}: {', '.join(keys)}"
