"""What came of a pasted list, a table or a file, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, listed, plural, text
from regiolab.widgets.map.table import FIELDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.widgets.map.paste import Pasted
    from regiolab.widgets.map.relation_rows import Added
    from regiolab.widgets.map.table import Records, RowTable

_TOLD: Final = 3
"""So many pairs and answers that were not understood are told one by one."""


def table_in_words(language: str, table: RowTable) -> str:
    """Return how many rows a table has and what will be made of them."""
    if table.holds == "relations":
        return plural(
            language,
            N_("{count} relation in it is laid where both parties are on the map."),
            N_("{count} relations in it are laid where both parties are on the map."),
            len(table.records),
        )
    return plural(
        language,
        N_("A table with {count} row. Look whether the columns are right."),
        N_("A table with {count} rows. Look whether the columns are right."),
        len(table.records),
    )


def list_in_words(language: str, pasted: Pasted) -> list[str]:
    """Return how many names were added, which were there already, and what is left in the box."""
    sentences = [added_in_words(language, pasted.added), *passed_over(language, pasted.there)]
    if pasted.reason is not None:
        sentences.append(
            plural(
                language,
                N_("{count} name is still in the box: {reason}"),
                N_("{count} names are still in the box. The first: {reason}"),
                len(pasted.left),
                reason=pasted.reason.text(language),
            )
        )
    return sentences


def added_in_words(language: str, added: Sequence[str]) -> str:
    """Return how many parties were added."""
    return plural(language, N_("{count} party added."), N_("{count} parties added."), len(added))


def ties_in_words(language: str, result: Added) -> list[str]:
    """Return how many relations were laid and how many were left out."""
    sentences = [
        plural(language, N_("{count} relation laid."), N_("{count} relations laid."), result.ties)
    ]
    if result.left:
        sentences.append(
            plural(
                language,
                N_("{count} relation was left out: one of its parties is not on the map."),
                N_("{count} relations were left out: one of the parties is not on the map."),
                result.left,
            )
        )
    return sentences


def passed_over(language: str, names: Sequence[str]) -> list[str]:
    """Return which names were on the map already; nothing where there are none."""
    if not names:
        return []
    return [
        text(
            language,
            N_("On the map already, so passed over: {names}."),
            names=listed(language, names),
        )
    ]


def alike_in_words(language: str, pairs: Sequence[tuple[str, str]]) -> list[str]:
    """Return which parties may be the same; nothing where there are none."""
    if not pairs:
        return []
    shown = "; ".join(f"{name} – {other}" for name, other in pairs[:_TOLD])
    return [text(language, N_("Perhaps the same: {pairs}."), pairs=shown)]


def problems_in_words(language: str, records: Records) -> list[str]:
    """Return which answers were not understood; nothing where all were."""
    if not records.problems:
        return []
    told = "; ".join(
        text(
            language,
            N_("row {row}, {column}: {reason}"),
            row=row,
            column=text(language, FIELDS["stakeholders"][field].word),
            reason=reason.text(language),
        )
        for row, field, reason in records.problems[:_TOLD]
    )
    return [
        plural(
            language,
            N_("{count} answer was not understood and left open: {told}"),
            N_("{count} answers were not understood and left open: {told}"),
            len(records.problems),
            told=told,
        )
    ]
