"""What the stakeholder map shows beside the picture: the list and the legend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, text
from regiolab.model.party_answers import in_words
from regiolab.model.party_fields import ASKED
from regiolab.model.words import STATUS_WORDS, word
from regiolab.scenes.drawing.words import is_placed, party_sentence

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from regiolab.model import Workspace
    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json


_HEADERS: Final[Mapping[str, str]] = {
    "sector": N_("Sector"),
    "name": N_("Party"),
    "influence": N_("Influence"),
    "interest": N_("Affected"),
}
"""The columns that the browser draws each in its own way: field -> header."""

_FURTHER: Final = tuple(one for one in ASKED if one.in_list and one.field not in _HEADERS)
"""The columns after these, with their answers in words."""


def list_view(
    language: str,
    everybody: Sequence[Stakeholder],
    parties: Sequence[Stakeholder],
    selected: Collection[str],
    most: int,
) -> Json:
    """Return the list of the parties that fit the filter, at most so many at once.

    Further on, at most so many of those that are selected. Its caption counts everybody.
    """
    shown = list(parties[:most])
    shown += [party for party in parties[most:] if party.id in selected][:most]
    return {
        "caption": text(
            language,
            N_("Parties · {placed} of {count} placed"),
            placed=sum(is_placed(party) for party in everybody),
            count=len(everybody),
        ),
        "columns": [text(language, header) for header in _HEADERS.values()]
        + [text(language, one.heading) for one in _FURTHER],
        "rows": [_row(language, party, selected) for party in shown],
        "empty": text(
            language,
            N_("No party fits. Choose “Show everything” to see them all.")
            if everybody
            else N_(
                "No parties yet. Begin with “Add party”, or with “Pick from list” under “More”."
            ),
        ),
        "more": text(
            language,
            N_("Show more ({shown} of {count} shown)"),
            shown=len(shown),
            count=len(parties),
        ),
        "has_more": len(shown) < len(parties),
    }


def legend_view(language: str, workspace: Workspace) -> Json:
    """Return what the lines and marks stand for, and whose assessment this is."""
    group = workspace.about.group
    return {
        "title": text(language, N_("Legend")),
        "lines": [
            {"dash": dash, "word": word(language, "status", status)}
            for dash, status in zip(("solid", "dashed", "dotted"), STATUS_WORDS, strict=True)
        ],
        "relations": text(language, N_("Relations:")),
        "assessment": text(
            language, N_("Assessment by {group}, not a judgement of people"), group=group
        )
        if group
        else text(language, N_("Assessment by your group, not a judgement of people")),
    }


def _row(language: str, party: Stakeholder, selected: Collection[str]) -> Json:
    return {
        "id": party.id,
        "name": party.name,
        "sector": party.sector,
        "influence": _level(language, party.influence),
        "interest": _level(language, party.interest),
        "selected": party.id in selected,
        "further": [in_words(language, party, one) for one in _FURTHER],
        "sentence": party_sentence(language, party),
    }


def _level(language: str, level: int | None) -> str:
    return text(language, N_("don't know")) if level is None else str(level)
