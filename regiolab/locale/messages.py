"""Look a message up in the reader's language."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

from babel.messages.pofile import read_po

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("nl", "en")
"""The languages of the course; English is the language of the messages in the code."""

_ENDS_IN_ONE_STOP = re.compile(r"[^.]\.$")

_HERE = Path(__file__).parent


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for it
    """Mark a message for translation without translating it here (gettext's convention)."""
    return message


def text(language: str, message: str, **values: object) -> str:
    """Return the message in the reader's language, with `{name}` filled in from `values`.

    A message without a translation stays English: that happens with the name of a step that
    another version of regiolab made. A test sees to it that ours all have one.

    Raises:
        KeyError: a value is missing.
    """
    template = message if language == "en" else _singular(language).get(message, message)
    return _filled(template, values) if values else template


def plural(language: str, one: str, many: str, count: int, **values: object) -> str:
    """Return `one` or `many`, whichever fits `count`, in the reader's language.

    `{count}` in the message is the number itself.

    Raises:
        KeyError: a value is missing.
    """
    forms = (one, many) if language == "en" else _plural(language).get((one, many), (one, many))
    return _filled(forms[0 if count == 1 else 1], {"count": count, **values})


def _filled(template: str, values: Mapping[str, object]) -> str:
    """Return the message with its values; a name such as "Jansen & zn." ends a sentence once."""
    if not any(_ENDS_IN_ONE_STOP.search(str(value)) for value in values.values()):
        return template.format(**values)
    parts: list[str] = []
    for literal, name, _, _ in Formatter().parse(template):
        doubled = literal.startswith(".") and parts and _ENDS_IN_ONE_STOP.search(parts[-1])
        parts.append(literal[1:] if doubled else literal)
        if name is not None:
            parts.append(str(values[name]))
    return "".join(parts)


@cache
def _singular(language: str) -> dict[str, str]:
    return {
        str(message.id): str(message.string)
        for message in _messages(language)
        if isinstance(message.id, str) and message.string
    }


@cache
def _plural(language: str) -> dict[tuple[str, str], tuple[str, str]]:
    return {
        (message.id[0], message.id[1]): (message.string[0], message.string[1])
        for message in _messages(language)
        if isinstance(message.id, tuple) and all(message.string)
    }


@cache
def _messages(language: str) -> list:  # type: ignore[type-arg]
    found = []
    for path in sorted((_HERE / language).glob("*.po")):
        with path.open(encoding="utf-8") as file:
            found += [message for message in read_po(file, locale=language) if message.id]
    return found
