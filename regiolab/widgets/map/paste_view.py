"""The panel for lists, tables and files, as it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict

from regiolab.exchange.reading.assembled import BY_NAME
from regiolab.exchange.reading.values import FIELDS
from regiolab.exchange.tables.cells import text_in
from regiolab.locale import N_, text
from regiolab.model.fields import is_blank
from regiolab.widgets.kit.options import sector_options
from regiolab.widgets.map.paste_words import table_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.reading.grid import Holds, Table
    from regiolab.exchange.reading.preview import Preview
    from regiolab.exchange.reading.questions import Question
    from regiolab.model.json import Json

_SAMPLES: Final = 3
OWN_SCALE: Final = "0-4"
MUNICIPALITY: Final = "government"
"""The sector of a municipality."""

_HOLDS: Final[dict[Holds, str]] = {
    "stakeholders": N_("A party"),
    "relations": N_("A relation between two parties"),
}


class PasteView(TypedDict):
    """The words of the panel, the sectors to choose from, and the tables that were looked at."""

    button: str
    text: str
    hint: str
    file: str
    sector: str
    submit: str
    sectors: list[Json]
    proposed: str
    tables: list[Json]
    questions: list[Json]
    told: list[str]


def paste_view(
    language: str,
    preview: Preview | None,
    asked: Sequence[Question],
    told: list[str],
    *,
    asks_sector: bool = True,
) -> PasteView:
    """Return the panel for lists, tables and files, with what was looked at.

    Args:
        language: `nl` or `en`.
        preview: what was looked at, if anything.
        asked: what is asked about it, and what was answered: that stays, to be changed.
        told: what will come of it.
        asks_sector: whether something in it has no sector of its own.
    """
    tables = preview.tables if preview else ()
    return {
        "questions": [_question_view(preview, one) for one in asked] if preview else [],
        "told": [*_told_of_municipalities(language, preview), *told],
        "button": text(language, N_("Paste list")),
        "text": text(language, N_("Names")),
        "hint": text(
            language,
            N_(
                "One on each line, or a table copied from Excel: the columns may stand in "
                "any order. Organisations only."
            ),
        ),
        "file": text(language, N_("Or choose a file: a list, a table or a network")),
        "sector": _sector_label(language, tables) if asks_sector else "",
        "submit": text(language, N_("Put on the map")),
        "sectors": _sector_choices(language, tables),
        "proposed": _proposed(preview),
        "tables": [_table_view(language, one, named=len(tables) > 1) for one in tables],
    }


def _proposed(preview: Preview | None) -> str:
    """Return the sector that goes along where nobody chooses: a list asks for no choice first."""
    if _are_municipalities(preview):
        return MUNICIPALITY
    return "" if preview and preview.tables else BY_NAME


def _are_municipalities(preview: Preview | None) -> bool:
    return preview is not None and preview.kind == "municipalities"


def _told_of_municipalities(language: str, preview: Preview | None) -> list[str]:
    """Return that municipalities become parties here: others have them for their own region."""
    if not _are_municipalities(preview):
        return []
    return [
        text(
            language,
            N_(
                "These are municipalities. Here each becomes a party, and its sector is "
                "government. To make your own region of them, paste them in lesson 00, below the "
                "choice of a region."
            ),
        )
    ]


def without_sector(preview: Preview) -> list[str]:
    """Return the parties of a table or a network of which it does not say the sector, by name."""
    if preview.kind not in {"table", "network"}:
        return []
    return [one.name for one in preview.parties if one.sector is None or one.guessed]


def _sector_label(language: str, tables: Sequence[Table]) -> str:
    """Return what is asked about sectors; nothing where there are relations alone."""
    if not tables:
        return text(language, N_("Sector of all of them"))
    if any(table.holds == "stakeholders" for table in tables):
        return text(language, N_("Sector of those without one"))
    return ""


def _sector_choices(language: str, tables: Sequence[Table]) -> list[Json]:
    """Return the sectors; for a list of names also the one that the catalogue gives to each."""
    choose, *sectors = sector_options(language)
    if tables:
        return [choose, *sectors]
    # A list has a proposal, so there is nothing to choose before it is put on the map.
    by_name = {"value": BY_NAME, "label": text(language, N_("by name, as in the list of parties"))}
    return [by_name, *sectors]


def _table_view(language: str, table: Table, *, named: bool) -> Json:
    nothing = {"value": "", "label": text(language, N_("does not count"))}
    options = [
        nothing,
        *(
            {"value": field, "label": text(language, column.word)}
            for field, column in FIELDS[table.holds].items()
        ),
    ]
    title = table_in_words(language, table)
    if named:
        title = f"{text(language, N_('Sheet “{name}”.'), name=table.name)} {title}"
    return {
        "title": title,
        "holds": {
            "label": text(language, N_("What is on each row?")),
            "value": table.holds,
            "options": [
                {"value": holds, "label": text(language, label)} for holds, label in _HOLDS.items()
            ],
        },
        "header": {
            "label": text(language, N_("The first row holds the names of the columns")),
            "value": table.has_header,
        },
        "columns": [
            {
                "place": place,
                "label": _column_name(language, table, place),
                "samples": _samples(table, place),
                "value": field if field in FIELDS[table.holds] else "",
                "options": options,
            }
            for place, field in enumerate(table.fields)
            if _has_value(table, place)
        ],
    }


def _has_value(table: Table, place: int) -> bool:
    """Whether there is anything in a column; one that is empty is not asked about."""
    return not table.rows or any(not is_blank(row[place]) for row in table.rows)


def _column_name(language: str, table: Table, place: int) -> str:
    header = table.headers[place]
    if not header:
        return text(language, N_("Column {number}"), number=place + 1)
    return text(language, N_("Column “{name}”"), name=header[:40])


def _samples(table: Table, place: int) -> str:
    cells = [text_in(row[place]) for row in table.rows if not is_blank(row[place])]
    return " · ".join(cell[:30] for cell in cells[:_SAMPLES])


def asked_of(preview: Preview) -> list[Question]:
    """Return the questions with a list of answers; the sector has a place of its own."""
    return [one for one in preview.questions if one.kind != "sector"]


def likely(question: Question) -> str:
    """Return the answer that is chosen beforehand, in sight beside the button; "" for none."""
    if question.proposed or not question.about.startswith("scale:"):
        return question.proposed
    return next((one.value for one in question.options if one.value == OWN_SCALE), "")


def _question_view(preview: Preview, question: Question) -> Json:
    value = preview.answers.get(question.about) or likely(question)
    choose = [] if value else [{"value": "", "label": _choose(preview.language)}]
    return {
        "about": question.about,
        "label": question.text,
        "value": value,
        "options": [
            *choose,
            *({"value": one.value, "label": one.label} for one in question.options),
        ],
    }


def _choose(language: str) -> str:
    return text(language, N_("choose…"))
