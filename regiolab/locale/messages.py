"""Look a message up in the reader's language."""

from __future__ import annotations

import re
from functools import cache
from gettext import c2py
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from regiolab.locale.languages import SOURCE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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
    template = message
    if language != SOURCE_LANGUAGE:
        template = _singular(language).get(message, message)
    return _filled(template, values) if values else template


def plural(language: str, one: str, many: str, count: int, **values: object) -> str:
    """Return `one` or `many`, or the form of the reader's language that fits `count`.

    Which form that is, and how many there are, is the rule of the language; without a
    translation it is the English one. `{count}` in the message is the number itself.

    Raises:
        KeyError: a value is missing.
    """
    forms = None if language == SOURCE_LANGUAGE else _plural(language).get((one, many))
    fitting = forms[_rule(language)(count)] if forms else one if count == 1 else many
    return _filled(fitting, {"count": count, **values})


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
def _plural(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    return {
        (message.id[0], message.id[1]): tuple(message.string)
        for message in _messages(language)
        if isinstance(message.id, tuple) and all(message.string)
    }


@cache
def _rule(language: str) -> Callable[[int], int]:
    """Return which form of a plural belongs to a number, as Babel knows it of the language."""
    return c2py(str(get_plural(language).plural_expr))


@cache
def _messages(language: str) -> list:  # type: ignore[type-arg]
    found = []
    for path in sorted((_HERE / language).glob("*.po")):
        with path.open(encoding="utf-8") as file:
            found += [message for message in read_po(file, locale=language) if message.id]
    return found
