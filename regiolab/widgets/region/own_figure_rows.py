"""Figures that the group added itself, in words: always marked as its own and not checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from regiolab.figures.own.numbers import OwnNumber, place_in_words, value_in_words
from regiolab.locale import N_, text
from regiolab.model import InputError
from regiolab.model.fields import NAME_LENGTH
from regiolab.widgets.region.region_words import region_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.figures.own.numbers import OwnMark
    from regiolab.model import Workspace
    from regiolab.model.entities import OwnFigure
    from regiolab.model.json import Json


def own_figures_of(workspace: Workspace) -> list[OwnFigure]:
    """Return the figures that the group added, in their order."""
    return cast("list[OwnFigure]", workspace.all_of("own_figures"))


def about_in_words(figure: OwnFigure, language: str) -> str:
    """Return the region a figure is about, or an empty text."""
    if figure.region is None:
        return ""
    try:
        return region_in_words(figure.region, language)
    except InputError:  # a code of another year
        return figure.region.name or figure.region.code or ""


def titled(figure: OwnFigure, language: str) -> str:
    """Return what a figure is, and about which region."""
    about = about_in_words(figure, language)
    return f"{figure.title}, {about}" if about else figure.title


def marked_source(figure: OwnFigure, language: str) -> str:
    """Return the source, marked as a figure of the group, no longer than a source may be."""
    mark = text(language, N_("our own figure, not checked"))
    room = NAME_LENGTH - len(mark) - 3
    source = figure.source
    if len(source) > room:
        source = source[: room - 1].rstrip() + "…"
    return f"{source} ({mark})"


def own_number(figure: OwnFigure, language: str) -> OwnNumber:
    """Return a figure of the group as pictures take it."""
    return OwnNumber(
        title=titled(figure, language),
        value=figure.value,
        unit=figure.unit or "",
        year=figure.year,
        source=figure.source,
        beside=figure.beside or "",
        only_table=bool(figure.only_table),
    )


def own_figure_rows(
    figures: Sequence[OwnFigure], language: str, marks: Sequence[OwnMark] = ()
) -> Json | None:
    """Return figures of the group as a table; None where there are none.

    Args:
        figures: what the rows are about.
        language: `nl` or `en`.
        marks: where each of them is in the picture above the table; without, that is not told.
    """
    if not figures:
        return None
    table = _rows(figures, language)
    if marks:
        label = text(language, N_("In the picture"))
        table["columns"].append({"key": "place", "label": label})
        for row, mark in zip(table["rows"], marks, strict=True):
            row["place"] = place_in_words(mark, language)
    return table


def _rows(figures: Sequence[OwnFigure], language: str) -> Json:
    return {
        "caption": text(language, N_("Figures of your own: added by yourselves, not checked")),
        "columns": [
            {"key": "title", "label": text(language, N_("What"))},
            {"key": "about", "label": text(language, N_("About"))},
            {"key": "value", "label": text(language, N_("Number and unit")), "number": True},
            {"key": "year", "label": text(language, N_("Year"))},
            {"key": "source", "label": text(language, N_("Source"))},
        ],
        "rows": [
            {
                "title": one.title,
                "about": about_in_words(one, language) or text(language, N_("not said")),
                "value": value_in_words(one.value, one.unit or "", language),
                "year": str(one.year),
                "source": one.source,
            }
            for one in figures
        ],
    }
