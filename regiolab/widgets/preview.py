"""What leaves and what stays behind, in words, before a file is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.shareable import Part
    from regiolab.widgets.kit import Json


def preview_rows(language: str, parts: Sequence[Part]) -> list[Json]:
    """Return one row per collection, with its fields and in how many they are filled in."""
    rows = []
    for collection in dict.fromkeys(part.collection for part in parts):
        here = [part for part in parts if part.collection == collection]
        name = here[0].collection_in_words(language)
        fields = ", ".join(part.field_in_words(language) for part in here)
        rows.append({"part": f"{name[:1].upper()}{name[1:]}", "fields": fields})
    return rows
