"""One HTML file for a deck: style and script inside, nothing loaded from elsewhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from markdown_it.common.utils import escapeHtml

if TYPE_CHECKING:
    from tools.slides.deck import Deck, Slide

HERE = Path(__file__).parent
SCRIPTS = ("slides.js", "presenter.js")
WORDS = {
    "nl": {
        "back": "Vorige",
        "next": "Volgende",
        "notes": "Notities (N)",
        "presenter": "Spreekscherm (S)",
        "keys": "Pijltjes: vorige en volgende.",
        "of": "van",
        "title": "Dia's",
        "now": "Nu",
        "after": "Hierna",
        "end": "Dit is de laatste dia.",
        "begin": "De bijeenkomst begint nu",
        "clock": "Klok",
        "ran": "Minuut {minute} van de bijeenkomst",
        "planned": "Gepland: minuut {from} tot {to}",
        "left": "Nog {minutes} minuten",
        "over": "{minutes} minuten over de tijd",
        "blocked": "De browser houdt het tweede venster tegen. Sta het toe, en druk nog eens op S.",
    },
    "en": {
        "back": "Previous",
        "next": "Next",
        "notes": "Notes (N)",
        "presenter": "Presenter view (S)",
        "keys": "Arrow keys: previous and next.",
        "of": "of",
        "title": "Slides",
        "now": "Now",
        "after": "Next",
        "end": "This is the last slide.",
        "begin": "The workshop begins now",
        "clock": "Clock",
        "ran": "Minute {minute} of the workshop",
        "planned": "Planned: minute {from} to {to}",
        "left": "{minutes} minutes left",
        "over": "{minutes} minutes over",
        "blocked": "The browser keeps the second window back. Allow it, and press S once more.",
    },
}


def page(deck: Deck) -> str:
    """Return the HTML file of a deck."""
    words = WORDS[deck.language]
    total = len(deck.slides)
    slides = "\n".join(_slide(slide, number) for number, slide in enumerate(deck.slides, 1))
    bar = (
        '<nav class="bar">'
        f'<button type="button" data-go="back">{words["back"]}</button>'
        f'<span aria-live="polite" data-of="{words["of"]}" id="where">'
        f"1 {words['of']} {total}</span>"
        f'<button type="button" data-go="next">{words["next"]}</button>'
        f'<button type="button" aria-pressed="false" data-go="notes">{words["notes"]}</button>'
        f'<button type="button" data-go="presenter">{words["presenter"]}</button>'
        f'<span class="keys" role="status">{words["keys"]}</span></nav>'
        f'<script type="application/json" id="words">{json.dumps(words)}</script>'
    )
    return _file(deck.language, deck.title, f"<main>\n{slides}\n</main>\n{bar}", script=True)


def index(decks: list[Deck]) -> str:
    """Return an HTML file with a link to each deck of one language."""
    language = decks[0].language
    links = "".join(
        f'<li><a href="{deck.file}">{escapeHtml(deck.title)}</a></li>' for deck in decks
    )
    title = WORDS[language]["title"]
    return _file(language, title, f'<main class="index"><h1>{title}</h1><ul>{links}</ul></main>')


def _slide(slide: Slide, number: int) -> str:
    notes = f'<aside class="notes">{slide.notes}</aside>' if slide.notes else ""
    return (
        f'<section class="slide {slide.kind}" aria-labelledby="s{number}"'
        f' data-step="{slide.step}" data-when="{slide.when}">'
        f'<div class="sheet"><h1 id="s{number}" tabindex="-1">{escapeHtml(slide.heading)}</h1>'
        f"{slide.body}</div>{notes}</section>"
    )


def _file(language: str, title: str, body: str, *, script: bool = False) -> str:
    style = (HERE / "slides.css").read_text(encoding="utf-8")
    code = "".join((HERE / name).read_text(encoding="utf-8") for name in SCRIPTS if script)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escapeHtml(title)}</title>\n<style>\n{style}</style>\n</head>\n"
        f"<body>\n{body}\n"
        + (f"<script>\n{code}</script>\n" if code else "")
        + "</body>\n</html>\n"
    )
