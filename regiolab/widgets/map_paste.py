"""Names of parties from a text that somebody pastes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.locale import N_, plural, text
from regiolab.model import InputError
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace

_BETWEEN = re.compile(r"[\r\n\t;]+")
_BULLET = re.compile(r"^\s*(?:[-–•*·]|\d{1,3}[.)])\s+")


@dataclass(frozen=True)
class Pasted:
    """What came of a pasted text: who was added, who was there, what is left to mend."""

    added: Sequence[str]
    there: Sequence[str]
    left: Sequence[str]
    reason: InputError | None


def names_in(pasted: str) -> list[str]:
    """Return the names in a text: one per line, or separated by tabs or semicolons.

    The dash, dot or number in front of an item of a list is no part of the name.
    """
    parts = (_BULLET.sub("", part).strip() for part in _BETWEEN.split(pasted))
    return [part for part in parts if part]


def add_pasted(workspace: Workspace, pasted: str, sector: str) -> Pasted:
    """Put the names of a pasted text on the map, in one change.

    Raises:
        InputError: there is no name in the text.
    """
    names = names_in(pasted)
    if not names:
        raise InputError(N_("There is no name in the box yet. Put one on each line."), field="text")
    fitting: list[str] = []
    left: list[str] = []
    reason: InputError | None = None
    for name in names:
        try:
            fields = validated("stakeholders", {"id": "new", "name": name, "sector": sector})[1]
            fitting.append(fields["name"])
        except InputError as error:
            left.append(name)
            reason = reason or error
    added = [party.name for party in workspace.add_stakeholders(fitting, sector)]
    waiting = list(added)
    there = []
    for name in fitting:
        if name in waiting:
            waiting.remove(name)
        else:
            there.append(name)
    return Pasted(added, there, left, reason)


def result_in_words(language: str, result: Pasted) -> str:
    """Return how many were added, which were there already, and what is left in the box."""
    sentences = [
        plural(
            language, N_("{count} party added."), N_("{count} parties added."), len(result.added)
        )
    ]
    if result.there:
        sentences.append(
            text(
                language,
                N_("On the map already, so passed over: {names}."),
                names=_some(language, result.there),
            )
        )
    if result.reason is not None:
        sentences.append(
            plural(
                language,
                N_("{count} name is still in the box: {reason}"),
                N_("{count} names are still in the box. The first: {reason}"),
                len(result.left),
                reason=result.reason.text(language),
            )
        )
    return " ".join(sentences)


def _some(language: str, names: Sequence[str], most: int = 10) -> str:
    shown = ", ".join(names[:most])
    if len(names) <= most:
        return shown
    more = len(names) - most
    return plural(
        language, N_("{names} and {count} more"), N_("{names} and {count} more"), more, names=shown
    )
