"""Text in XLSX: "_x0041_" stands for a character there, so such text is written in another way."""

from __future__ import annotations

import re
from typing import Final

_CODED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


def coded(text: str) -> str:
    """Return text as it stands in the file (ECMA-376, ST_Xstring)."""
    return _CODED.sub(lambda found: f"_x005F_x{found[1]}_", text)


def decoded(text: str) -> str:
    """Return the text that stands in the file as `coded`."""
    return _CODED.sub(lambda found: chr(int(found[1], 16)), text)
