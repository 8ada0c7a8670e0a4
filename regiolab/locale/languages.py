"""The languages of the course: the one place that lists them.

Tools that run before anything is installed read this file by itself, so it imports nothing that
Python does not bring along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCALES: Final[Mapping[str, str]] = {
    "nl": "nl_NL",
    "en": "en_GB",
}
"""Language -> the locale whose numbers, days and money it has."""

LANGUAGES: Final = tuple(LOCALES)
"""The languages of everything on the screen; messages are in `regiolab/locale/<language>`."""

SOURCE_LANGUAGE: Final = "en"
"""The language of the messages in the code; what has no translation is read in it."""

WRITTEN_LANGUAGES: Final = ("nl", "en")
"""The languages in which every lesson, page of the guide and file of words is written."""

_Told = TypeVar("_Told")


def in_language(told: Mapping[str, _Told], language: str) -> tuple[str, _Told]:
    """Return what is told in a language, or else in English, and in which of the two.

    Raises:
        KeyError: it is told in neither.
    """
    own = language if told.get(language) else SOURCE_LANGUAGE
    return own, told[own]
