"""The results as slides in one HTML file: nothing is loaded from elsewhere, and no script runs.

A slide is as high as the window; Page Down, Space and the arrow keys go to the next one.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from regiolab.exchange.pictures.page import map_in_document
from regiolab.exchange.pictures.picture_page import page_of_picture
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.locale import N_, full_date, text
from regiolab.plenary.comparing.laid_over import laid_over
from regiolab.plenary.comparing.result import dots_in_a_line, ends_in_words, told
from regiolab.plenary.comparing.results import results
from regiolab.plenary.pictures.over import MOST_PARTIES, means_picture

if TYPE_CHECKING:
    from datetime import date

    from regiolab.exchange.pictures.page import Page
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
.beside { align-items: start; display: grid; gap: 2rem; grid-template-columns: 3fr 2fr; }
.beside svg { height: auto; max-height: 78vh; width: 100%; }
ol { font-size: 1.3rem; margin: 0; padding-left: 1.6em; }
li { margin: 0 0 .4em; }
@media print { section { break-after: page; min-height: 0; } }
"""


def slides_html(merged: Merged, language: str, day: date, votes: tuple[Result, ...] = ()) -> str:
    """Return the slides: a cover, the joint map, then one result each. No group is named.

    Args:
        merged: what the groups made.
        language: of the words.
        day: on the cover.
        votes: what the room put first.
    """
    title = text(language, N_("Joint report"))
    cover = [f"<h1>{escape(title)}</h1>", f"<p>{escape(full_date(language, day))}</p>"]
    if merged.workspace.about.challenge:
        cover.append(f"<p>{escape(merged.workspace.about.challenge)}</p>")
    slides = ["".join(cover)]
    if merged.parties:
        page = map_in_document(merged.workspace, language, "grid", _MAP_WIDTH, names=False)
        slides.append(f"<h2>{escape(text(language, N_('The joint map')))}</h2>{_svg(page, 1)}")
        slides += _means(merged, language)
    slides += [_slide(one, language) for one in (*results(merged), *votes) if one.groups]
    sections = "\n".join(f'<section tabindex="0">{one}</section>' for one in slides)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; img-src data:\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n"
        f"<body><main>\n{sections}\n</main></body>\n</html>\n"
    )


def _svg(page: Page, number: int) -> str:
    """Return a page as an element of HTML, with ids of its own."""
    drawn = svg_bytes(page).decode()
    drawn = drawn[drawn.index("<svg") :]
    for id_ in ("title", "description"):
        drawn = drawn.replace(f'id="{id_}"', f'id="{id_}-{number}"')
    return drawn.replace(
        'aria-labelledby="title description"',
        f'aria-labelledby="title-{number} description-{number}"',
    )


def _means(merged: Merged, language: str) -> list[str]:
    """Return the slide with the maps laid over each other, where groups placed parties."""
    parties = laid_over(merged)
    if not parties:
        return []
    picture = means_picture(parties, language)
    names = "".join(f"<li>{escape(one.name)}</li>" for one in parties[:MOST_PARTIES])
    drawn = _svg(page_of_picture(picture), 2)
    return [f'<h2>{escape(picture["title"])}</h2><div class="beside">{drawn}<ol>{names}</ol></div>']


def _slide(result: Result, language: str) -> str:
    parts = [f"<h2>{escape(text(language, result.title))}</h2>"]
    parts += [f"<p>{escape(one.text(language))}</p>" for one in result.sentences]
    if result.rows:
        heads = "".join(
            f'<th scope="col">{escape(text(language, column))}</th>' for column in result.columns
        )
        dotted = result.rows[0].dots
        if dotted:
            heads += f'<th scope="col">{escape(ends_in_words(result, language))}</th>'
        rows = "".join(_row(row, language) for row in result.rows[:_MOST_ROWS])
        parts.append(f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>")
    parts.append(f'<p class="soft">{escape(result.rests_on.text(language))}</p>')
    if result.note:
        parts.append(f'<p class="soft">{escape(text(language, result.note))}</p>')
    return "".join(parts)


def _row(row: ResultRow, language: str) -> str:
    cells = "".join(f"<td>{escape(told(language, cell))}</td>" for cell in row.cells)
    if row.dots:
        cells += f'<td class="dots">{dots_in_a_line(row.dots)}</td>'
    return f"<tr>{cells}</tr>"
