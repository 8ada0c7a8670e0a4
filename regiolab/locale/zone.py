"""The time zone of whoever reads: a server may stand in another one, or know none."""

from __future__ import annotations

import os
import time
from typing import Final
from zoneinfo import ZoneInfo

_SETTING: Final = "TZ"


def use_zone(name: str) -> None:
    """Tell times and days from now on as in a time zone; one that is not known changes nothing.

    Windows has no such setting. There the workshop runs on the laptop itself, in its own zone.

    Args:
        name: as the browser has it, such as `Europe/Amsterdam`.
    """
    if name == os.environ.get(_SETTING) or not hasattr(time, "tzset"):
        return
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return
    os.environ[_SETTING] = name
    time.tzset()
