"""Text in XML: without the characters that XML cannot hold."""

from __future__ import annotations

import re
from typing import Final

_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(words: str) -> str:
    """Return words without what XML cannot hold; the model keeps most of it out already."""
    return _NOT_XML.sub("", words)
