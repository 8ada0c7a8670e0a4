"""The route that a group follows today, and when it began; beside the work, not in it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from regiolab.storage.files import replace_text

if TYPE_CHECKING:
    from pathlib import Path

_FILE: Final = "day.json"


@dataclass(frozen=True)
class Day:
    """The code of a route, empty for none, and when it began (ISO 8601 in UTC)."""

    route: str = ""
    began: str = ""


def day_of(folder: Path) -> Day:
    """Return the day of the work in a folder."""
    try:
        return Day(**json.loads((folder / _FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return Day()


def begin_day(folder: Path, route: str) -> Day:
    """Follow a route from now on, or none.

    Raises:
        OSError: the folder cannot be written.
    """
    day = Day(route, datetime.now(UTC).isoformat(timespec="seconds") if route else "")
    replace_text(folder / _FILE, json.dumps(asdict(day)))
    return day
