"""The rules that are ours: words and signs in YAML, one file for each kind of rule."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

_FOLDER: Final = Path(__file__).parent / "rules"
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
_LONGEST: Final = 2_000
_NAME: Final = 100
_NO_WORD = re.compile(r"[^\w]+")


@cache
def rules(name: str) -> Any:
    """Return what stands in a file of rules, such as `headers`."""
    import yaml

    return yaml.safe_load((_FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))


def seen(text: str) -> str:
    """Return a text as it looks: without invisible signs, with plain spaces, on one line."""
    if not text.isascii():
        text = _UNSEEN.sub("", text).replace("\u00a0", " ")
    return " ".join(text.split())


def plain(text: str) -> str:
    """Return a text as it is compared: its words in lower case, without accents and signs.

    Of what is longer than any name or header only the beginning counts.
    """
    return _plain_of_a_name(text) if len(text) <= _NAME else _plain(text[:_LONGEST])


@lru_cache(maxsize=10_000)
def _plain_of_a_name(text: str) -> str:
    return _plain(text)


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", seen(text).replace("'", "").replace("’", "").casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(_NO_WORD.sub(" ", bare.replace("_", " ")).split())


@cache
def by_word(name: str, part: str = "") -> dict[str, Any]:
    """Return word -> what it stands for, of a file of rules in which that is the other way."""
    given = rules(name)[part] if part else rules(name)
    found: dict[str, Any] = {}
    for meaning, words in given.items():
        for word in words:
            found.setdefault(plain(str(word)) or str(word), meaning)
    return found
