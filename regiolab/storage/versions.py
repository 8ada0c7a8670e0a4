"""Earlier versions of a workspace: "back to the version of 14:05"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from regiolab.storage.files import replace_text, text_of

if TYPE_CHECKING:
    from pathlib import Path

INTERVAL = timedelta(minutes=5)
"""How far versions are apart."""

KEPT = 30
"""How many are kept."""

_FORM = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True)
class Version:
    """A copy of the whole file at a moment (UTC). `id` is the name of the copy."""

    id: str
    at: datetime
    path: Path

    def text(self) -> str:
        """Return the text of the copy.

        Raises:
            OSError: the copy is gone.
            InputError: the copy is damaged.
        """
        return text_of(self.path.read_bytes())


def versions(folder: Path) -> list[Version]:
    """Return the versions that are kept, newest first."""
    found = []
    for path in folder.glob("*.json"):
        try:
            at = datetime.strptime(path.stem, _FORM).replace(tzinfo=UTC)
        except ValueError:
            continue
        found.append(Version(path.stem, at, path))
    return sorted(found, key=lambda version: version.at, reverse=True)


def keep(folder: Path, text: str, now: datetime | None = None) -> datetime:
    """Keep a version when the newest is five minutes old and says something else.

    Returns:
        the moment from which on five minutes are counted.

    Raises:
        OSError: the folder cannot be written or the disk is full.
    """
    moment = now or datetime.now(UTC)
    earlier = [version for version in versions(folder) if version.at <= moment]
    if earlier and moment - earlier[0].at < INTERVAL:
        return earlier[0].at
    keep_now(folder, text, moment)
    return moment


def keep_now(folder: Path, text: str, now: datetime | None = None) -> None:
    """Keep a version when the newest says something else; the oldest beyond `KEPT` go.

    Raises:
        OSError: the folder cannot be written or the disk is full.
    """
    moment = now or datetime.now(UTC)
    earlier = [version for version in versions(folder) if version.at <= moment]
    if earlier and earlier[0].path.read_bytes() == text.encode():
        return
    folder.mkdir(exist_ok=True)
    replace_text(folder / f"{moment.strftime(_FORM)}.json", text)
    for old in versions(folder)[KEPT:]:
        old.path.unlink(missing_ok=True)
