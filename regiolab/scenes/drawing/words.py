"""The map in words: one sentence per party, and a description of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, capital, listed, plural, text
from regiolab.model.words import STATUS_WORDS, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.entities import Relation, Stakeholder


def is_placed(party: Stakeholder) -> bool:
    """Say whether a party has a place on the grid: both answers were given."""
    return party.influence is not None and party.interest is not None


def level_in_words(language: str, kind: str, level: int | None) -> str:
    """Return "influence 4: can make or stop it alone" or "influence: I don't know".

    Args:
        language: `nl` or `en`.
        kind: `influence` or `interest`.
        level: 0 to 4, `None` for an answer that was not given.
    """
    name = text(language, N_("influence") if kind == "influence" else N_("affected"))
    if level is not None:
        name = f"{name} {level}"
    return f"{name}: {word(language, kind, level)}"


def party_sentence(language: str, party: Stakeholder) -> str:
    """Return who a party is and where it stands, as one sentence."""
    parts = [
        party.name,
        word(language, "sector", party.sector),
        level_in_words(language, "influence", party.influence),
        level_in_words(language, "interest", party.interest),
    ]
    return ", ".join(parts)


def sector_sentence(language: str, members: Sequence[Stakeholder]) -> str:
    """Return how many parties of a sector a mark stands for, and which, as one sentence."""
    return plural(
        language,
        N_("{sector}: {count} party: {names}"),
        N_("{sector}: {count} parties: {names}"),
        len(members),
        sector=word(language, "sector", members[0].sector),
        names=listed(language, [party.name for party in members]),
    )


def description(
    language: str,
    workspace: Workspace,
    parties: Sequence[Stakeholder],
    relations: Sequence[Relation],
    in_words: Sequence[str],
    placed: int,
) -> str:
    """Return the whole picture in words, one sentence per line.

    Args:
        language: `nl` or `en`.
        workspace: whose map it is.
        parties: those in the picture.
        relations: those in the picture.
        in_words: who stands where, as the picture says it.
        placed: how many have a place in it.
    """
    lines = [_how_many(language, len(parties), placed)]
    if workspace.about.challenge:
        lines.append(
            text(language, N_("It is about: {challenge}"), challenge=workspace.about.challenge)
        )
    return "\n".join([*lines, *in_words, *_ties_in_words(language, relations)])


def group_in_words(language: str, title: str, names: Sequence[str]) -> str:
    """Return "Work together: ROC and Netbeheerder."."""
    return capital(f"{title}: {listed(language, names)}.")


def _how_many(language: str, count: int, placed: int) -> str:
    if not count:
        return text(language, N_("The map is still empty: there are no parties yet."))
    return plural(
        language,
        N_("Map of {count} party, {placed} placed."),
        N_("Map of {count} parties, {placed} placed."),
        count,
        placed=placed,
    )


def _ties_in_words(language: str, relations: Sequence[Relation]) -> list[str]:
    statuses = [relation.status for relation in relations]
    if not statuses:
        return []
    counts = [
        f"{word(language, 'status', status)} {statuses.count(status)}"
        for status in STATUS_WORDS
        if status in statuses
    ]
    return [text(language, N_("Relations: {counts}."), counts=", ".join(counts))]
