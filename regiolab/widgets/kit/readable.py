"""What a widget shows to whoever reads a notebook without a kernel: as HTML and as plain text.

A notebook keeps it beside the widget's view, for nbconvert, *File > Export*, GitHub and a notebook
that is opened without a kernel; where a widget can be shown, it stays out of sight.
"""

from __future__ import annotations

import base64
import os
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from regiolab.exchange.documents.document_blocks import Part, Picture, Points, Table, Words
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

PRIVATE = "REGIOLAB_EXPORT"
"""The environment variable that, with the value `all`, asks for private fields too."""


@dataclass(frozen=True)
class Drawn:
    """A picture that is there already: its address (`data:`) and what it shows in words."""

    source: str
    alt: str


Readable = Part | Words | Points | Table | Picture | Drawn


def with_private_fields() -> bool:
    """Whether somebody asked for what a shareable version leaves out."""
    return os.environ.get(PRIVATE) == "all"


def paragraphs(*words: str) -> list[Readable]:
    """Return a paragraph for each text that is not empty."""
    return [Words(one) for one in words if one]


def headline(words: str) -> list[Readable]:
    """Return a line in bold; nothing where it is empty."""
    return [Words("", words)] if words else []


def part(key: str, heading: str, *words: str) -> list[Readable]:
    """Return a part with a paragraph for each text that is not empty; nothing without one."""
    kept = tuple(Words(one) for one in words if one)
    return [Part(key, heading, kept)] if kept else []


def points(items: Iterable[str]) -> list[Readable]:
    """Return a list of what is not empty; nothing where nothing is left."""
    kept = tuple(Words(one) for one in items if one)
    return [Points(kept)] if kept else []


def table(title: str, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> list[Readable]:
    """Return a table; nothing where it has no rows."""
    kept = tuple(tuple(row) for row in rows)
    widths = (1 / len(headers),) * len(headers)
    return [Table(title, tuple(headers), kept, widths)] if kept else []


def table_of_view(shown: Mapping[str, Any] | None, title: str = "") -> list[Readable]:
    """Return the table that a view holds as `columns` and `rows`; nothing where there is none."""
    if shown is None:
        return []
    keys = [column["key"] for column in shown["columns"]]
    return table(
        title or shown.get("caption", ""),
        [column["label"] for column in shown["columns"]],
        [[str(row.get(key, "")) for key in keys] for row in shown["rows"]],
    )


def as_html(language: str, title: str, blocks: Sequence[Readable]) -> str:
    """Return HTML in which nothing moves and nothing is fetched, and how to work with it."""
    how = escape(text(language, _HOW))
    return f'<div lang="{language}">{fragment(title, blocks)}<p><small>{how}</small></p></div>'


def fragment(title: str, blocks: Sequence[Readable], folded: Collection[str] = ()) -> str:
    """Return a title, unless it is empty, and what is below it, as HTML.

    Args:
        title: above it.
        blocks: what is below it.
        folded: keys of the parts of which only the heading is in sight until somebody asks.
    """
    heading = f"<h3>{escape(title)}</h3>" if title else ""
    return heading + "".join(
        _folded(block) if isinstance(block, Part) and block.key in folded else _html(block, 4)
        for block in blocks
    )


def as_plain(language: str, title: str, blocks: Sequence[Readable]) -> str:
    """Return the same as plain text."""
    lines = [title] if title else []
    for block in blocks:
        lines += _plain(block)
    return "\n".join([*lines, text(language, _HOW)])


_HOW = N_("To work with this, open the notebook in JupyterLab and press ▶▶.")


def _folded(part: Part) -> str:
    inside = "".join(_html(one, 4) for one in (*part.blocks, *part.parts))
    return f"<details><summary>{escape(part.heading)}</summary>{inside}</details>"


def _html(block: Readable, level: int) -> str:
    match block:
        case Part():
            heading = f"<h{level}>{escape(block.heading)}</h{level}>"
            return heading + "".join(
                _html(one, min(level + 1, 6)) for one in (*block.blocks, *block.parts)
            )
        case Words():
            return f"<p>{_words(block)}</p>"
        case Points():
            items = "".join(f"<li>{_words(one)}</li>" for one in block.items)
            return f"<ul>{items}</ul>"
        case Table():
            head = "".join(f'<th scope="col">{escape(one)}</th>' for one in block.headers)
            rows = "".join(
                "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
                for row in block.rows
            )
            caption = f"<caption>{escape(block.title)}</caption>" if block.title else ""
            return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        case Picture():
            source = base64.b64encode(svg_bytes(block.page)).decode()
            caption = f"<p><small>{escape(block.caption)}</small></p>" if block.caption else ""
            return _img(f"data:image/svg+xml;base64,{source}", block.alt) + caption
        case Drawn():
            return _img(block.source, block.alt)


def _img(source: str, alt: str) -> str:
    return f'<img src="{escape(source)}" alt="{escape(alt)}" style="max-width: 100%">'


def _words(words: Words) -> str:
    label = f"<strong>{escape(words.label)}</strong>" if words.label else ""
    told = ": ".join(filter(None, (label, escape(words.words))))
    return f"<small>{told}</small>" if words.soft else told


def _plain(block: Readable) -> list[str]:
    match block:
        case Part():
            inside = [line for one in (*block.blocks, *block.parts) for line in _plain(one)]
            return ["", block.heading, *inside]
        case Words():
            return [_plain_words(block)]
        case Points():
            return [f"- {_plain_words(one)}" for one in block.items]
        case Table():
            rows = [" | ".join(row) for row in (block.headers, *block.rows)]
            return [block.title, *rows] if block.title else rows
        case Picture() | Drawn():
            return [block.alt]


def _plain_words(words: Words) -> str:
    return ": ".join(filter(None, (words.label, words.words)))
