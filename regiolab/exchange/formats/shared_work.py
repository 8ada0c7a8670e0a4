"""The whole work as one file to share: it opens like any other, without judgements in it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from regiolab.exchange.formats.downloads import Download, file_stem
from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from datetime import date

    from regiolab.model import Workspace


def shared_work(workspace: Workspace, language: str = "nl", day: date | None = None) -> Download:
    """Return the work as a file, with what a shareable version holds.

    Args:
        workspace: whose work.
        language: of the name of the file.
        day: in that name, by default today.
    """
    day = day or datetime.now().astimezone().date()
    made = shareable_version(workspace)
    stem = file_stem(workspace, text(language, N_("work-to-share")), day)
    return Download(f"{stem}.json", "application/json", made.to_json().encode())
