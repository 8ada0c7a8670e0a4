"""The whole work as a file, under a name that says whose it is and of when."""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from regiolab.exchange.formats.downloads import Download

if TYPE_CHECKING:
    from regiolab.model import Workspace

_LONGEST_GROUP: Final = 40
_given: set[datetime] = set()


def whole_work(workspace: Workspace, otherwise: str, now: datetime | None = None) -> Download:
    """Return everything, as the file that opens again.

    Args:
        workspace: whose work.
        otherwise: stands in the name for a group that has none.
        now: in the name, to the second; a name is never given twice by one kernel.
    """
    moment = _not_given(now or datetime.now().astimezone())
    group = readable_name(workspace.about.group or "") or otherwise
    stem = f"regiolab-{group}-{moment:%Y-%m-%d-%H.%M.%S}"
    return Download(f"{stem}.json", "application/json", workspace.to_json().encode())


def readable_name(group: str) -> str:
    """Return the name of a group for a file: its own letters, with hyphens between the words."""
    composed = unicodedata.normalize("NFC", group)
    words = "".join(sign if sign.isalnum() else " " for sign in composed).split()
    return "-".join(words)[:_LONGEST_GROUP].strip("-")


def _not_given(moment: datetime) -> datetime:
    moment = moment.replace(microsecond=0)
    while moment in _given:
        moment += timedelta(seconds=1)
    _given.add(moment)
    return moment
