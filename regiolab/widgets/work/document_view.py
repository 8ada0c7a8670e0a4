"""The agenda document on the screen: its parts in words and tables, without the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents.agenda_document import agenda_document
from regiolab.exchange.documents.document_blocks import Picture, Points, Table, Words
from regiolab.locale import N_, plural, text

if TYPE_CHECKING:
    from regiolab.exchange.documents.document_blocks import Block, Part
    from regiolab.model import Workspace
    from regiolab.model.json import Json

WHAT_A_GROUP_SAYS: Final = (
    *("challenge_of_the_day", "ambition", "carrier", "fits_with", "challenges", "actions"),
    *("planning", "commitments", "decisions", "tensions", "indicators", "money"),
    *("sentences", "own_practice"),
)
"""The parts that a group wrote itself; what stands out, we computed."""

_MOST_ROWS: Final = 100
"""So many rows of a table or points of a list; the Word document holds them all."""


def document_view(workspace: Workspace, language: str) -> list[Json]:
    """Return the agenda of a group as parts to read, each with a heading."""
    parts = {part.key: part for part in agenda_document(workspace, language).parts}
    shown = [_part(parts[key], language) for key in WHAT_A_GROUP_SAYS if key in parts]
    return [part for part in shown if part["blocks"] or part["parts"]]


def _part(part: Part, language: str) -> Json:
    blocks = [_block(block, language) for block in part.blocks if not isinstance(block, Picture)]
    return {
        "key": part.key,
        "heading": part.heading,
        "blocks": blocks,
        "parts": [_part(inside, language) for inside in part.parts[:_MOST_ROWS]],
    }


def _block(block: Block, language: str) -> Json:
    match block:
        case Words():
            return {"type": "words", **_words(block)}
        case Points():
            items = [_words(item) for item in block.items[:_MOST_ROWS]]
            return {"type": "points", "items": items, "more": _more(len(block.items), language)}
        case Table():
            keys = [str(place) for place in range(len(block.headers))]
            unknown = text(language, N_("not filled in yet"))  # a row needs a name to be read by
            return {
                "type": "table",
                "caption": block.title,
                "columns": [
                    {"key": key, "label": label, "number": int(key) in block.amounts}
                    for key, label in zip(keys, block.headers, strict=True)
                ],
                "rows": [
                    dict(zip(keys, (row[0] or unknown, *row[1:]), strict=True))
                    for row in block.rows[:_MOST_ROWS]
                ],
                "more": _more(len(block.rows), language),
            }
    raise TypeError(f"{type(block).__name__} is a picture")


def _words(words: Words) -> Json:
    return {"label": words.label, "words": words.words, "soft": words.soft}


def _more(count: int, language: str) -> str:
    rest = count - _MOST_ROWS
    if rest <= 0:
        return ""
    return plural(
        language,
        N_("{count} more is in the file, not on this page."),
        N_("{count} more are in the file, not on this page."),
        rest,
    )
