"""What leaves and what stays behind, in words, before a file is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, capital, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.sharing.shareable import Part, Preview
    from regiolab.model.json import Json


NOTHING_STAYS: Final = N_("Nothing: everything goes along.")


def preview_parts(
    language: str, preview: Preview, *, nothing: str = N_("Nothing here yet.")
) -> list[Json]:
    """Return the two lists that are shown before a file is made: what goes along, what stays.

    Args:
        language: of the words.
        preview: of the workspace and the version that were chosen.
        nothing: said where nothing goes along.
    """
    return [
        _part(language, N_("Goes along"), preview.shared, nothing),
        _part(language, N_("Stays behind"), preview.left_out, NOTHING_STAYS),
    ]


def _part(language: str, title: str, parts: Sequence[Part], none: str) -> Json:
    return {
        "title": text(language, title),
        "rows": _rows(language, parts),
        "none": text(language, none),
    }


def _rows(language: str, parts: Sequence[Part]) -> list[Json]:
    """Return one row per collection, with its fields and in how many they are filled in."""
    rows = []
    for collection in dict.fromkeys(part.collection for part in parts):
        here = [part for part in parts if part.collection == collection]
        name = here[0].collection_in_words(language)
        fields = ", ".join(part.field_in_words(language) for part in here)
        rows.append({"part": capital(name), "fields": fields})
    return rows
