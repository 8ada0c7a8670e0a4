"""The kinds of field that entities are made of, with their limits."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from regiolab.locale import cut_short

NAME_LENGTH = 200
SENTENCE_LENGTH = 500
NOTE_LENGTH = 4000

_REFUSED = frozenset(
    "\u200b\ufeff\ufffe\uffff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Invisible signs that a text can do without: two names that look the same would differ, what
stands after them would turn around, or Word and Excel would not open the file."""


def clean(value: object) -> object:
    """Return text as it may be kept: composed characters, no control characters but line ends.

    Anything that is not text is returned as it is, so that validation can say what is wrong.
    """
    if not isinstance(value, str):
        return value
    if value.isascii() and value.isprintable():
        return value.strip()
    kept = "".join(
        sign
        for sign in value.replace("\r\n", "\n").replace("\r", "\n")
        if sign in "\n\t" or (sign not in _REFUSED and unicodedata.category(sign) not in _CONTROLS)
    )
    return unicodedata.normalize("NFC", kept).strip()


def on_one_line(value: object) -> object:
    """Return clean text without line ends and without superfluous spaces.

    Text in which there is nothing to see is empty.
    """
    cleaned = clean(value)
    if not isinstance(cleaned, str):
        return cleaned
    line = " ".join(cleaned.split())
    seen = any(sign != " " and unicodedata.category(sign) != "Cf" for sign in line)
    return line if seen else ""


def in_short(value: object) -> str:
    """Return what was given, on one line and cut short, to show in a sentence."""
    return cut_short(str(on_one_line(str(value))))


def is_blank(value: object) -> bool:
    """Return whether a value says nothing: absent, or text in which there is nothing to see."""
    if not isinstance(value, str):
        return value is None
    return not value[:1].isalnum() and on_one_line(value) == ""


def _as_day(value: object) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value) if isinstance(value, str) else "")
    except ValueError as error:
        raise PydanticCustomError("day", "not a date") from error


def once_each(values: list[Any]) -> list[Any]:
    """Return the values without repetitions, in their order."""
    return list(dict.fromkeys(values))


_CONTROLS = frozenset({"Cc", "Cs"})

Name = Annotated[
    str,
    BeforeValidator(on_one_line),
    StringConstraints(min_length=1, max_length=NAME_LENGTH),
]
"""What something is called: one line, 1 to 200 characters."""

Sentence = Annotated[
    str, BeforeValidator(on_one_line), StringConstraints(max_length=SENTENCE_LENGTH)
]
"""One sentence: one line, up to 500 characters."""

Title = Annotated[
    str,
    BeforeValidator(on_one_line),
    StringConstraints(min_length=1, max_length=SENTENCE_LENGTH),
]
"""A sentence that cannot stay empty: one line, 1 to 500 characters."""

Note = Annotated[str, BeforeValidator(clean), StringConstraints(max_length=NOTE_LENGTH)]
"""Free text: up to 4,000 characters."""

Reference = Annotated[
    str,
    BeforeValidator(on_one_line),
    StringConstraints(min_length=1, max_length=NAME_LENGTH),
]
"""The id of another entity."""

FigureName = Annotated[
    str,
    # Behind the validator, pydantic would leave the pattern out of the JSON Schema.
    StringConstraints(pattern=r"^[a-z][a-z0-9_]*(:[a-z][a-z0-9_]*)?$", max_length=NAME_LENGTH),
    BeforeValidator(on_one_line),
]
"""A figure of a lesson, with a choice in it behind a colon: `growth`, `map:share_65plus`.

Which figures there are is for the catalogue of figures to say; a name of another version is kept.
"""

References = Annotated[list[Reference], AfterValidator(once_each)]
"""Ids of other entities, each once."""

Day = Annotated[date, BeforeValidator(_as_day)]
"""A date, written as 2026-03-12."""

YesOrNo = Annotated[bool, Field(strict=True)]

Whole = Annotated[int, Field(strict=True)]
"""A whole number; text that looks like one is refused, and so is yes or no."""

Place = Annotated[int, Field(strict=True, ge=0)]
"""A place in a list, from 0."""

Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]

Amount = Annotated[float, Field(strict=True, allow_inf_nan=False, ge=0)]
"""Euros, 0 or more."""

Percentage = Annotated[float, Field(strict=True, allow_inf_nan=False, ge=0, le=100)]
"""0 to 100."""

FiveLevels = Annotated[int, Field(strict=True, ge=0, le=4)]
"""0 to 4; the words for each level are in `words.py`."""

Year = Annotated[int, Field(strict=True, ge=1900, le=2200)]
