"""What our JupyterLab extension says: in English in its source, translated in our catalogues."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

from regiolab.locale import text
from regiolab.locale.languages import SOURCE_LANGUAGE

WORDS: Final = Path(__file__).resolve().parents[2] / "web/workbook/src/words.ts"

_MESSAGE: Final = re.compile(r'^  (\w+):\s+("(?:[^"\\]|\\.)*"),$', re.MULTILINE)


def workbook_messages() -> dict[str, str]:
    """Return name and message of everything that our JupyterLab extension says."""
    source = WORDS.read_text(encoding="utf-8")
    listed = source.split("const MESSAGES = {", 1)[1].split("} as const", 1)[0]
    return {name: json.loads(message) for name, message in _MESSAGE.findall(listed)}


def words_in(language: str) -> dict[str, Any]:
    """Return what a notebook brings along for the extension, which knows English by itself."""
    if language == SOURCE_LANGUAGE:
        return {}
    return {"words": {name: text(language, told) for name, told in workbook_messages().items()}}
