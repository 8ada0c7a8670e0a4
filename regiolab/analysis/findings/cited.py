"""Sources as a reader knows them: by name, not by our key."""

from __future__ import annotations

import re
from typing import Final

from regiolab.regions.sources import short_names, sources

_KEYS: Final = re.compile(r"\[(\w+(?:, \w+)*)\]")


def by_name(words: str) -> str:
    """Return a text with names in place of keys: "[S1, S4]" -> "(SER, Agenda Stad)"."""

    def named(found: re.Match[str]) -> str:
        keys = found[1].split(", ")
        known = all(key in sources() for key in keys)
        return f"({short_names(keys)})" if known else found[0]

    return _KEYS.sub(named, words)
