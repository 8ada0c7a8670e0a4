"""The results as slides in one HTML file: nothing is loaded from elsewhere, and no script runs.

A slide is as high as the window; Page Down, Space and the arrow keys go to the next one.
"""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, cut_short, full_date, text
from regiolab.plenary.comparing.result import dots_in_a_line, ends_in_words, told
from regiolab.plenary.comparing.results import results
from regiolab.plenary.report.joint_document import SEVERAL_REGIONS
from regiolab.plenary.report.map_slides import map_slides

if TYPE_CHECKING:
    from datetime import date

    from regiolab.plenary.comparing.result import Result, ResultRow
    from regiolab.plenary.merging.merged import Merged

_MOST_ROWS: Final = 6
_ON_ONE_SLIDE: Final = {"by_region": 2}
"""So many rows of sentences stand on a slide; the others follow on slides of their own."""

_LONGEST_CELL: Final = 150
"""So many signs of a cell stand on a slide; the report and the Excel file have all."""

_NARROW: Final = 3
"""A table of so many columns has room beside the sentences."""

_STYLE: Final = """
:root { --ink: #1f2a37; --soft: #4a5565; --line: #c3cad4; --accent: #1d4f91; --paper: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf4; --soft: #b4bfcd; --line: #46536a; --accent: #9cc3ff; --paper: #141a22; }
  svg { background: #fff; }
}
* { box-sizing: border-box; }
html { font-size: clamp(12px, min(1.72vw, 3.06vh), 36px); scroll-snap-type: y mandatory; }
body { margin: 0; color: var(--ink); background: var(--paper);
  font: 1rem/1.42 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
section { min-height: 100vh; padding: 1.5rem 3rem; scroll-snap-align: start; }
h1 { font-size: 2.2rem; }
h2 { font-size: 1.5rem; }
h1, h2 { color: var(--accent); line-height: 1.15; margin: 0 0 .5em; }
p { font-size: 1.25rem; line-height: 1.35; margin: 0 0 .5em; max-width: 48em; }
p.soft { color: var(--soft); font-size: .85rem; max-width: 70em; }
table { border-collapse: collapse; line-height: 1.3; margin: .4rem 0 .7rem; }
th, td { border-bottom: 1px solid var(--line); padding: .25em 1em .25em 0; text-align: left;
  vertical-align: top; }
.dots { color: var(--accent); letter-spacing: .04em; white-space: nowrap; }
svg { display: block; height: calc(100vh - 6.2rem); max-width: 100%; }
.beside { align-items: start; display: grid; gap: 2rem; grid-template-columns: 3fr 2fr; }
.beside svg { height: auto; max-height: calc(100vh - 6.2rem); width: 100%; }
.pair { display: grid; gap: 2rem; grid-template-columns: 1fr 1fr; }
.pair svg { height: auto; max-height: calc(100vh - 8rem); width: 100%; }
figure { margin: 0; }
figcaption { font-size: 1.25rem; font-weight: bold; margin: 0 0 .3em; }
.two { align-items: start; display: grid; gap: 2.4rem; grid-template-columns: 5fr 6fr; }
.wide table { font-size: .92rem; }
ol { font-size: 1.15rem; margin: 0; padding-left: 1.6em; }
li { margin: 0 0 .3em; }
@media print { section { break-after: page; min-height: 0; } }
"""


def slides_html(merged: Merged, language: str, day: date, votes: tuple[Result, ...] = ()) -> str:
    """Return the slides: a cover, the joint map or those of regions, then one result each.

    No group is named.

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
    if merged.layout == "side_by_side":
        cover.append(f"<p>{escape(text(language, SEVERAL_REGIONS))}</p>")
    slides = ["".join(cover)]
    slides += map_slides(merged, language)
    for one in (*results(merged), *votes):
        slides += _slides(one, language) if one.groups else ()
    sections = "\n".join(f'<section tabindex="0">{one}</section>' for one in slides)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; img-src data:\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n"
        f"<body><main>\n{sections}\n</main></body>\n</html>\n"
    )


def _slides(result: Result, language: str) -> list[str]:
    """Return one slide, or several of a result whose rows are sentences."""
    at_a_time = _ON_ONE_SLIDE.get(result.code)
    if at_a_time is None:
        return [_slide(result, language)]
    pages = range(0, len(result.rows), at_a_time)
    return [
        _slide(replace(result, rows=result.rows[first : first + at_a_time]), language)
        for first in pages
    ]


def _slide(result: Result, language: str) -> str:
    heading = f"<h2>{escape(text(language, result.title))}</h2>"
    said = "".join(f"<p>{escape(one.text(language))}</p>" for one in result.sentences)
    below = result.rests_on.text(language)
    if result.note:
        below += f" {text(language, result.note)}"
    soft = f'<p class="soft">{escape(below)}</p>'
    if not result.rows:
        return heading + said + soft
    if result.rows[0].dots or len(result.columns) > _NARROW:
        wide = f'<div class="wide">{_table(result, language)}</div>'
        return heading + said + wide + soft
    return f'{heading}<div class="two"><div>{said}{soft}</div>{_table(result, language)}</div>'


def _table(result: Result, language: str) -> str:
    heads = "".join(
        f'<th scope="col">{escape(text(language, column))}</th>' for column in result.columns
    )
    if result.rows[0].dots:
        ends = ends_in_words(result, language) or text(language, N_("Groups"))
        heads += f'<th scope="col">{escape(ends)}</th>'
    rows = "".join(_row(row, language) for row in result.rows[:_MOST_ROWS])
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _row(row: ResultRow, language: str) -> str:
    cells = "".join(
        f"<td>{escape(cut_short(told(language, cell), _LONGEST_CELL))}</td>" for cell in row.cells
    )
    if row.dots:
        cells += f'<td class="dots">{dots_in_a_line(row.dots)}</td>'
    return f"<tr>{cells}</tr>"
