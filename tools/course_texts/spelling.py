"""Which words hunspell does not know.

Convention: one hunspell process per language reads every word once. A word is fine when the
dictionary, the project's word list or a name in the data knows it; what stands in italics may be
in either language.
"""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tools.course_texts.passages import ROOT
from tools.course_texts.prose import in_italics, prose, words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from tools.course_texts.passages import Passage

DICTIONARIES = {"nl": "nl", "en": "en_GB"}
"""Hunspell's name of the dictionary of each language."""

_NAMES = {
    "data/regions/municipality.csv": ("region_name",),
    "data/regions/municipality_changes.csv": ("old_name", "region_name"),
    "data/regions/corop.csv": ("region_name", "province_name"),
    "data/regions/arbeidsmarktregio.csv": ("region_name",),
}
"""Columns with names of places."""


def find_hunspell() -> Path | None:
    """Return hunspell when it is on the path and has both dictionaries, else None."""
    program = shutil.which("hunspell")
    if program is None:
        return None
    listed = subprocess.run([program, "-D"], input="", capture_output=True, text=True, check=False)
    there = {Path(line.strip()).name for line in (listed.stdout + listed.stderr).splitlines()}
    return Path(program) if there >= set(DICTIONARIES.values()) else None


def unknown(program: Path, language: str, asked: Iterable[str]) -> set[str]:
    """Return the words that the dictionary of a language does not know."""
    listed = sorted(set(asked))
    done = subprocess.run(
        [program, "-d", DICTIONARIES[language], "-i", "utf-8", "-l"],
        input="\n".join(listed),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(done.stdout.split())


def misspelled(
    program: Path, passages: Iterable[Passage], known: dict[str, Collection[str]]
) -> dict[str, dict[str, list[str]]]:
    """Return, per language, each word that nothing knows with the places where it stands.

    Args:
        program: hunspell.
        passages: the texts.
        known: the project's own words, per language.
    """
    plain: dict[str, dict[str, list[str]]] = {language: defaultdict(list) for language in known}
    either: dict[str, dict[str, list[str]]] = {language: defaultdict(list) for language in known}
    for passage in passages:
        for word in _spoken(prose(passage.text, italics=False)):
            plain[passage.language][word].append(passage.place)
        for word in _spoken(in_italics(passage.text)):
            either[passage.language][word].append(passage.place)
    everything = set().union(*plain.values(), *either.values())
    asked = {part for word in everything for part in (word, *_parts(word))}
    fine = {
        language: asked - unknown(program, language, asked) | set(own) | place_names()
        for language, own in known.items()
    }
    return {
        language: {
            word: sorted({*plain[language][word], *either[language][word]})
            for word in sorted(everything)
            if (plain[language].get(word) and not _is_fine(word, fine[language]))
            or (
                either[language].get(word)
                and not any(_is_fine(word, each) for each in fine.values())
            )
        }
        for language in known
    }


@cache
def place_names() -> frozenset[str]:
    """Return the words of the names of municipalities, regions and provinces."""
    found: set[str] = set()
    for name, columns in _NAMES.items():
        with (ROOT / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for column in columns:
                    found.update(words(row[column]))
                    found.update(part for word in words(row[column]) for part in word.split("-"))
    return frozenset(found)


def _spoken(text: str) -> list[str]:
    """Return the words with the straight apostrophe of the dictionaries."""
    found = (word.replace("’", "'") for word in words(text))
    return [word for word in found if len(word) > 2]


def _parts(word: str) -> list[str]:
    """Return the parts of a word with hyphens; of a possessive, what it is made of."""
    return [part.removesuffix("'s") for part in word.split("-") if len(part) > 1]


def _is_fine(word: str, fine: Collection[str]) -> bool:
    """Return whether a word, or each of its parts, is among those that are fine."""
    forms = {word, word.lower()} if word.isupper() or word.istitle() else {word}
    return bool(forms & set(fine)) or all(
        part in fine or part.lower() in fine for part in _parts(word)
    )
