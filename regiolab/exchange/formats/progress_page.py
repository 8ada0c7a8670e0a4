"""One page to print: what the group did, in its own sentences; it loads nothing."""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from regiolab.course.progress import progress
from regiolab.exchange.documents.agenda_map_parts import sentences as finished_sentences
from regiolab.exchange.documents.document_blocks import Points
from regiolab.exchange.documents.progress_words import headers, row, sentences
from regiolab.exchange.formats.downloads import Download, file_stem
from regiolab.locale import N_, full_date, text
from regiolab.regions import region

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from regiolab.model import Workspace


def progress_page(workspace: Workspace, language: str, day: date | None = None) -> Download:
    """Return the page as an HTML file; what people typed is escaped.

    Args:
        workspace: whose work.
        language: of the page and of its name.
        day: on the page and in its name, by default today.
    """
    day = day or datetime.now().astimezone().date()
    title = text(language, N_("What we did"))
    done = progress(workspace)
    body = [
        _element("h1", title),
        *(_element("p", line) for line in _about(workspace, language, day)),
        *(_element("p", line) for line in sentences(done, language)),
        _table(headers(language), (row(one, language) for one in done.lessons), title),
        *_own_sentences(workspace, language),
    ]
    page = (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )
    stem = file_stem(workspace, text(language, N_("what-we-did")), day)
    return Download(f"{stem}.html", "text/html", page.encode())


def _about(workspace: Workspace, language: str, day: date) -> list[str]:
    about = workspace.about
    chosen = about.region
    where = (chosen.name or (region(chosen.code).name if chosen.code else "")) if chosen else ""
    said = {
        N_("Group: {words}"): about.group,
        N_("Region: {words}"): where,
        N_("Challenge: {words}"): about.challenge,
        N_("Date: {words}"): full_date(language, day),
    }
    return [text(language, line, words=words) for line, words in said.items() if words]


def _own_sentences(workspace: Workspace, language: str) -> list[str]:
    part = finished_sentences(workspace, language)
    items = [one for block in part.blocks if isinstance(block, Points) for one in block.items]
    if not items:
        return []
    listed = "\n".join(f"<dt>{escape(one.label)}</dt><dd>{escape(one.words)}</dd>" for one in items)
    return [_element("h2", part.heading), f"<dl>\n{listed}\n</dl>"]


def _table(head: list[str], rows: Iterable[list[str]], caption: str) -> str:
    above = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    lines = [
        f'<tr><th scope="row">{escape(first)}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in rest)
        + "</tr>"
        for first, *rest in rows
    ]
    return (
        f"<table>\n<caption>{escape(caption)}</caption>\n<thead><tr>{above}</tr></thead>\n<tbody>\n"
        + "\n".join(lines)
        + "\n</tbody>\n</table>"
    )


def _element(name: str, words: str) -> str:
    return f"<{name}>{escape(words)}</{name}>"


_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #1b2330; background: #fff; margin: 0; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 1.5rem; } p { margin: 0 0 .4rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #7a8594; }
tbody th { font-weight: 400; } dt { color: #5a6472; margin-top: .6rem; } dd { margin: 0; }
tr, dt, dd { break-inside: avoid; } dt { break-after: avoid; }
@page { size: A4; margin: 18mm; }
@media print { body { font-size: 11pt; } main { padding: 0; max-width: none; } }
"""
