"""What came of a pasted list, a table or a file, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, listed, plural, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.reading.doing import Outcome
    from regiolab.exchange.reading.grid import Table
    from regiolab.exchange.reading.preview import Preview
    from regiolab.widgets.map.paste import Pasted

_TOLD: Final = 3
"""So many pairs are told one by one."""

_MOST_LEFT: Final = 12


def table_in_words(language: str, table: Table) -> str:
    """Return how many rows a table has and what will be made of them."""
    if table.holds == "relations":
        return plural(
            language,
            N_("{count} relation in it is laid where both parties are on the map."),
            N_("{count} relations in it are laid where both parties are on the map."),
            len(table.rows),
        )
    return plural(
        language,
        N_("A table with {count} row. Look whether the columns are right."),
        N_("A table with {count} rows. Look whether the columns are right."),
        len(table.rows),
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


def ties_in_words(language: str, outcome: Outcome) -> list[str]:
    """Return how many relations were laid and how many were left out."""
    sentences = [
        plural(
            language,
            N_("{count} relation laid."),
            N_("{count} relations laid."),
            outcome.ties + outcome.ties_there,
        )
    ]
    apart = len(outcome.apart)
    if apart:
        sentences.append(
            plural(
                language,
                N_("{count} relation was left out: one of its parties is not on the map."),
                N_("{count} relations were left out: one of the parties is not on the map."),
                apart,
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


def told_in_words(preview: Preview, outcome: Outcome) -> list[str]:
    """Return what doing it comes to, and then what does not come along, one sentence each."""
    language = preview.language
    new, there, alike = (len(one) for one in (outcome.new, outcome.changed, outcome.alike))
    said = [
        *counted(language, N_("{count} new party"), N_("{count} new parties"), new),
        *counted(language, N_("{count} party filled in"), N_("{count} parties filled in"), there),
        *counted(language, N_("{count} party as it is"), N_("{count} parties as they are"), alike),
    ]
    placed = {*outcome.new, *outcome.changed, *outcome.alike}
    waiting = [one for one in preview.parties if one.sector is None and one.name not in placed]
    said += counted(
        language,
        N_("{count} party when it has a sector"),
        N_("{count} parties when they have a sector"),
        len(waiting),
    )
    if outcome.ties:
        said.append(plural(language, N_("{count} relation"), N_("{count} relations"), outcome.ties))
    will = [text(language, N_("This will come of it: {what}."), what=listed(language, said))]
    if outcome.differing:
        will.append(
            text(
                language,
                N_("The map says something else of {names}; that stays."),
                names=listed(language, outcome.differing),
            )
        )
    return [*(will if said else []), *left_in_words(preview)]


def counted(language: str, one: str, many: str, count: int) -> list[str]:
    """Return how many there are of something; nothing where there is none."""
    return [plural(language, one, many, count)] if count else []


def left_in_words(preview: Preview) -> list[str]:
    """Return what does not come along and why, one sentence each."""
    left = [f"{one.sentence.rstrip('.')}." for one in preview.left_out]
    if len(left) <= _MOST_LEFT:
        return left
    rest = len(left) - _MOST_LEFT
    more = plural(preview.language, N_("And {count} more."), N_("And {count} more."), rest)
    return [*left[:_MOST_LEFT], more]


def filled_in_words(language: str, names: Sequence[str]) -> list[str]:
    """Return which parties that were there got answers; nothing where none did."""
    if not names:
        return []
    return [
        text(
            language,
            N_("Filled in what was still open: {names}."),
            names=listed(language, names),
        )
    ]
