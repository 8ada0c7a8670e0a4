"""The results as slides in one HTML file: nothing is loaded from elsewhere, and no script runs.

A slide is as high as the window; Page Down, Space and the arrow keys go to the next one.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from regiolab.exchange.pictures.page import map_in_document
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.locale import N_, full_date, text
from regiolab.plenary.comparing.result import told
from regiolab.plenary.comparing.results import results

if TYPE_CHECKING:
    from datetime import date

    from regiolab.plenary.comparing.result import Result, ResultRow
    from regiolab.plenary.merging.merged import Merged

_MOST_ROWS: Final = 6
_MAP_WIDTH: Final = 900.0

_STYLE: Final = """
:root { --ink: #1f2a37; --soft: #4a5565; --line: #c3cad4; --accent: #1d4f91; --paper: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf4; --soft: #b4bfcd; --line: #46536a; --accent: #9cc3ff; --paper: #141a22; }
  svg { background: #fff; }
}
* { box-sizing: border-box; }
html { font-size: clamp(13px, 1.72vw, 30px); scroll-snap-type: y mandatory; }
body { margin: 0; color: var(--ink); background: var(--paper);
  font: 1rem/1.42 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
section { min-height: 100vh; padding: 2.2rem 3.2rem; scroll-snap-align: start; }
h1, h2 { color: var(--accent); font-size: 1.95rem; line-height: 1.15; margin: 0 0 .6em; }
p { font-size: 1.4rem; margin: 0 0 .55em; max-width: 40em; }
p.soft { color: var(--soft); font-size: 1rem; }
table { border-collapse: collapse; font-size: 1.15rem; margin: .8rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .3em 1em .3em 0; text-align: left;
  vertical-align: top; }
.dots { color: var(--accent); letter-spacing: .1em; }
svg { display: block; height: 80vh; max-width: 100%; }
@media print { section { break-after: page; min-height: 0; } }
"""


def slides_html(merged: Merged, language: str, day: date) -> str:
    """Return the slides: a cover, the joint map, then one result each. No group is named.

    Args:
        merged: what the groups made.
        language: of the words.
        day: on the cover.
    """
    title = text(language, N_("Joint report"))
    cover = [f"<h1>{escape(title)}</h1>", f"<p>{escape(full_date(language, day))}</p>"]
    if merged.workspace.about.challenge:
        cover.append(f"<p>{escape(merged.workspace.about.challenge)}</p>")
    slides = ["".join(cover)]
    if merged.parties:
        page = map_in_document(merged.workspace, language, "grid", _MAP_WIDTH)
        drawn = svg_bytes(page).decode()
        svg = drawn[drawn.index("<svg") :]
        slides.append(f"<h2>{escape(text(language, N_('The joint map')))}</h2>{svg}")
    slides += [_slide(one, language) for one in results(merged) if one.groups]
    sections = "\n".join(f'<section tabindex="0">{one}</section>' for one in slides)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; img-src data:\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n"
        f"<body><main>\n{sections}\n</main></body>\n</html>\n"
    )


def _slide(result: Result, language: str) -> str:
    parts = [f"<h2>{escape(text(language, result.title))}</h2>"]
    parts += [f"<p>{escape(one.text(language))}</p>" for one in result.sentences]
    if result.rows:
        heads = "".join(
            f'<th scope="col">{escape(text(language, column))}</th>' for column in result.columns
        )
        dotted = result.rows[0].dots
        if dotted:
            low, high = result.ends or ("", "")
            ends = f"{told(language, low)} – {told(language, high)}" if result.ends else ""
            heads += f'<th scope="col">{escape(ends)}</th>'
        rows = "".join(_row(row, language) for row in result.rows[:_MOST_ROWS])
        parts.append(f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>")
    parts.append(f'<p class="soft">{escape(result.rests_on.text(language))}</p>')
    if result.note:
        parts.append(f'<p class="soft">{escape(text(language, result.note))}</p>')
    return "".join(parts)


def _row(row: ResultRow, language: str) -> str:
    cells = "".join(f"<td>{escape(told(language, cell))}</td>" for cell in row.cells)
    if row.dots:
        dots = " | ".join("●" * count or "·" for count in row.dots)
        cells += f'<td class="dots">{dots}</td>'
    return f"<tr>{cells}</tr>"
