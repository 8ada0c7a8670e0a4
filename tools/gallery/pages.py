"""The pages of the gallery: one for each language and theme, with all that they need in them."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tools.gallery.states import Shown

THEMES: Final = ("light", "dark")
_HERE: Final = Path(__file__).parent


def file_name(language: str, theme: str) -> str:
    """Return the file of a page."""
    return f"{language}-{theme}.html"


def page(shown: Sequence[Shown], language: str, theme: str, languages: Sequence[str]) -> str:
    """Return a page with widgets that draw themselves; it fetches nothing.

    Args:
        shown: in the order of the page.
        language: of what is shown.
        theme: one of `THEMES`.
        languages: that there are pages in.
    """
    scripts = list(dict.fromkeys(one.script for one in shown))
    styles = dict.fromkeys(one.styles for one in shown)
    models = [{"script": scripts.index(one.script), "traits": one.traits} for one in shown]
    others = " ".join(
        f'<a href="{file_name(other, look)}">{other}, {look}</a>'
        for other in languages
        for look in THEMES
    )
    sections = "".join(_section(place, one) for place, one in enumerate(shown))
    return (
        f'<!doctype html><html lang="{language}" data-jp-theme-light="{_true(theme == "light")}">'
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>regiolab: {language}, {theme}</title>"
        f"<style>{_text('gallery.css')}{''.join(styles)}</style></head>"
        f"<body><nav>{others}</nav><main>{sections}</main>"
        f"{_data('scripts', scripts)}{_data('shown', models)}"
        f'<script type="module">{_text("gallery.js")}</script></body></html>'
    )


def _section(place: int, one: Shown) -> str:
    heading = escape(f"{one.room}: {one.name} ({one.state})")
    address = escape(f"{one.room}-{one.name}-{one.state}")
    return f'<section id="{address}"><h2>{heading}</h2><div id="shown-{place}"></div></section>'


def _data(name: str, value: Any) -> str:
    """Return JSON that a script of the page reads; nothing in it ends the element."""
    told = json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/json" id="{name}">{told}</script>'


def _text(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _true(is_so: bool) -> str:
    return "true" if is_so else "false"
