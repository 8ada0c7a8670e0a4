"""Look a message up in the reader's language."""

from __future__ import annotations

import re
from functools import cache
from gettext import c2py
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, NamedTuple

from babel.messages.pofile import read_po

from regiolab.locale.languages import SOURCE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from babel.messages.catalog import Catalog

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

    Which form that is, and how many there are, is the rule that its catalogue names; without a
    translation it is the English one. `{count}` in the message is the number itself.

    Raises:
        KeyError: a value is missing.
    """
    told = None if language == SOURCE_LANGUAGE else _plural(language).get((one, many))
    fitting = told.forms[told.rule(count)] if told else one if count == 1 else many
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


class _Forms(NamedTuple):
    """The forms of a plural, and the rule that says which of them belongs to a number."""

    rule: Callable[[int], int]
    forms: tuple[str, ...]


@cache
def _singular(language: str) -> dict[str, str]:
    return {
        str(message.id): str(message.string)
        for catalogue in _catalogues(language)
        for message in catalogue
        if isinstance(message.id, str) and message.id and message.string
    }


@cache
def _plural(language: str) -> dict[tuple[str, str], _Forms]:
    return {
        (message.id[0], message.id[1]): _Forms(rule, tuple(message.string))
        for catalogue in _catalogues(language)
        for rule in [c2py(str(catalogue.plural_expr))]
        for message in catalogue
        if isinstance(message.id, tuple) and isinstance(message.string, (list, tuple))
        if all(message.string)
    }


@cache
def _catalogues(language: str) -> tuple[Catalog, ...]:
    found = []
    for path in sorted((_HERE / language).glob("*.po")):
        with path.open(encoding="utf-8") as file:
            found.append(read_po(file, locale=language))
    return tuple(found)
