"""When the work was last copied outside this computer, and whether it changed since."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from regiolab.storage.files import replace_text

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.storage.stored_workspace import StoredWorkspace

Way = Literal["download", "code", "hand_in"]
"""A file that was downloaded, a share code that was shown, a file in the folder to hand in."""

_FILE: Final = "copies_elsewhere.json"


@dataclass(frozen=True)
class CopyElsewhere:
    """The last copy.

    Attributes:
        at: when, in ISO 8601 with the time zone.
        way: how it went out.
        digest: of the work as it was then.
        parties, actions: how many were in it.
        file: its name in the folder to hand in; empty for another way.
    """

    at: str
    way: Way
    digest: str
    parties: int
    actions: int
    file: str = ""

    @property
    def moment(self) -> datetime:
        """When it was, in the time of this computer."""
        return datetime.fromisoformat(self.at).astimezone()


def note_copy(stored: StoredWorkspace, way: Way, file: str = "") -> CopyElsewhere:
    """Note that a copy of the work as it is now went out; where nothing can be kept it is lost."""
    work = stored.workspace
    at = datetime.now(UTC).isoformat(timespec="seconds")
    made = CopyElsewhere(at, way, work.digest, len(work.stakeholders), len(work.actions), file)
    kept = {**_read(stored.folder), way: asdict(made)}
    with contextlib.suppress(OSError):
        replace_text(stored.folder / _FILE, json.dumps(kept))
    return made


def last_copy(folder: Path, way: Way | None = None) -> CopyElsewhere | None:
    """Return the last copy, of one way or of all; `None` for none."""
    found = []
    for name, data in _read(folder).items():
        with contextlib.suppress(TypeError, ValueError):
            one = CopyElsewhere(**data)
            if name in get_args(Way) and way in (None, name) and one.moment:
                found.append(one)
    return max(found, key=lambda one: one.moment, default=None)


def _read(folder: Path) -> dict[str, Any]:
    try:
        data = json.loads((folder / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}
